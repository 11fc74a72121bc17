import { NotEmulatedError } from "../script/errors";
import { serialDatesIn } from "../spreadsheet/serial-dates";

/** A time zone by the names that Java knows, which Google's services go by. */
export interface JavaZone {
  /** In milliseconds, east of Greenwich. */
  offsetAt(instant: number): number;
  /** As the letters `z` and `zzzz` write it. */
  nameAt(instant: number, style: "short" | "long"): string;
}

/** The three letters that Java keeps from its first days, where the world's time zones have no such name. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  ACT: "Australia/Darwin",
  AET: "Australia/Sydney",
  ART: "Africa/Cairo",
  AST: "America/Anchorage",
  BET: "America/Sao_Paulo",
  BST: "Asia/Dhaka",
  CAT: "Africa/Harare",
  CNT: "America/St_Johns",
  CST: "America/Chicago",
  CTT: "Asia/Shanghai",
  EAT: "Africa/Addis_Ababa",
  ECT: "Europe/Paris",
  IET: "America/Indiana/Indianapolis",
  IST: "Asia/Kolkata",
  JST: "Asia/Tokyo",
  MIT: "Pacific/Apia",
  NET: "Asia/Yerevan",
  NST: "Pacific/Auckland",
  PLT: "Asia/Karachi",
  PNT: "America/Phoenix",
  PRT: "America/Puerto_Rico",
  PST: "America/Los_Angeles",
  SST: "Pacific/Guadalcanal",
  VST: "Asia/Ho_Chi_Minh",
};

/** What Java calls a zone where Intl only knows its offset. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  "Indochina Time": "ICT",
  "Japan Standard Time": "JST",
};

/**
 * The zone of that name: of the world (`Asia/Ho_Chi_Minh`), by its offset (`GMT+7`, `GMT+07:00`), or of Java's old three
 * letters (`VST`, `PST`). Java takes any other name for GMT without a word; here it throws.
 */
export function javaZone(name: string): JavaZone {
  const [, sign, hours, minutes = "0"] = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name) ?? [];
  if (sign !== undefined && Number(hours) < 24 && Number(minutes) < 60) {
    return fixedZone((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
  }
  if (name === "GMT" || name === "UTC") return { offsetAt: () => 0, nameAt: () => name };
  const zone = OLD_NAMES[name] ?? name;
  if (!/^[A-Za-z]/.test(zone) || !isZone(zone)) throw new NotEmulatedError(`the time zone "${name}"`);
  const { wallOf } = serialDatesIn(zone);
  return {
    offsetAt: (instant) => wallOf(instant) - instant,
    nameAt: (instant, style) => nameIn(zone, instant, style),
  };
}

function isZone(name: string): boolean {
  try {
    serialDatesIn(name);
    return true;
  } catch {
    return false;
  }
}

function fixedZone(offset: number): JavaZone {
  const name = offset === 0 ? "GMT" : `GMT${offsetText(offset, ":")}`;
  return { offsetAt: () => offset * 60_000, nameAt: () => name };
}

function nameIn(zone: string, instant: number, style: "short" | "long"): string {
  const named = (timeZoneName: "short" | "long"): string =>
    new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === "timeZoneName")?.value ?? "";
  const name = style === "long" ? named("long") : (SHORT_NAMES[named("long")] ?? named("short"));
  if (/^GMT[+-]/.test(name)) throw new NotEmulatedError(`the ${style} name of the time zone ${zone}`);
  return name;
}

/** `+07:00`, or `+0700` with nothing between; in minutes. */
export function offsetText(offset: number, between: string): string {
  const size = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}
