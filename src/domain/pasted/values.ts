import { comparable, comparableLabel, recognisable } from "../../vietnamese/text";
import { type CalendarDate, calendarDate } from "../calendar-date";
import { type Rating, ratings } from "../school/rating";

/** The name a cell holds: of "1. Trần Văn Thử" the number is not. "" where the cell is blank. */
export function nameIn(cell = ""): string {
  return comparable(cell).replace(/^\d{1,3}[.)]\s*(?=\p{L})/u, "");
}

/** The code a cell holds: "'0012" is 0012, guarded as text; "12,0" is 12, of a sheet that counts codes. "" where the cell is blank. */
export function codeIn(cell = ""): string {
  return comparable(cell)
    .replace(/^['’](?=\S)/, "")
    .replace(/^(\d{1,12})[.,]0{1,2}$/, "$1");
}

/**
 * The day a pasted cell means: "3/7/2023", "03-07-2023", "03.07.2023" (day first, as Vietnamese write it), "2023-07-03",
 * "ngày 03 tháng 7 năm 2023", each with or without an hour after it, or Excel's serial number "45110". Null where it
 * is none or of another time zone, the year has not four digits, or the calendar has no such day.
 */
export function parseDay(text: string): CalendarDate | null {
  const label = comparableLabel(text);
  // Midnight here is another hour, and the day before, in the zone that "Z" says.
  if (/t(?!00:00)\d{1,2}:\d{2}.*z$/.test(label)) return null;
  const day = label.replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?(am|pm|sa|ch))?z?$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written =
    /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(day) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(day);
  if (written) return calendarDate(Number(written[3]), Number(written[2]), Number(written[1]));
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(day);
  return serial ? dayOfSerial(Number(serial[1])) : null;
}

/** Excel counts days from 01/01/1900 as 1 and has a 29/02/1900, so that from March 1900 on day 0 is 30/12/1899. */
function dayOfSerial(serial: number): CalendarDate | null {
  // Days since 01/3/0000; a cycle of 400 years has 146.097. 30/12/1899 is day 693.899 of that count.
  const days = serial + 693_899;
  const cycle = Math.floor(days / 146_097);
  const inCycle = days % 146_097;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return calendarDate(cycle * 400 + year + (month <= 2 ? 1 : 0), month, day);
}

/**
 * Votes of a unit's own bình xét: "12/13", "12/13 phiếu (92,31%)" with the total, "12", "12 phiếu", "12,0" without it (null).
 * Null where the cell says no such count, or more votes than voters.
 */
export function parseVotes(text: string): { readonly yes: number; readonly total: number | null } | null {
  const plain = comparableLabel(text).replace(/^(\d{1,4})[.,]0{1,2}$/, "$1");
  const votes = /^(\d{1,4})(?: ?\/ ?(\d{1,4}))?(?: ?phiếu)?(?: ?\([^)]*\))?$/.exec(plain);
  if (!votes) return null;
  const yes = Number(votes[1]);
  const total = votes[2] === undefined ? null : Number(votes[2]);
  return total !== null && yes > total ? null : { yes, total };
}

/** In full; schools also write any of the words by their first letters, "nhiệm vụ" not at all. */
const ratingWords: Readonly<Record<Rating, readonly string[]>> = {
  excellent: ["hoan thanh xuat sac nhiem vu", "xuat sac", "xuat sac nhiem vu", "xs"],
  good: ["hoan thanh tot nhiem vu", "tot", "tot nhiem vu"],
  complete: ["hoan thanh nhiem vu"],
  incomplete: ["khong hoan thanh nhiem vu", "chua hoan thanh nhiem vu"],
};

/** Every way a rating is written, folded without spaces: "htxsnv", "hoanthanhxsnv", "httnhiemvu". */
const ratingSpellings: ReadonlyMap<string, Rating> = new Map(
  ratings.flatMap((rating) =>
    ratingWords[rating].flatMap((words) =>
      spellings(words.split(" ")).map((spelling) => [spelling, rating] as const),
    ),
  ),
);

function spellings(words: readonly string[]): readonly string[] {
  const ways = words.reduce(
    (before, word) => {
      const forms = words.length === 1 ? [word] : [word, word.charAt(0)];
      return before.flatMap((beginning) => forms.map((form) => beginning + form));
    },
    [""],
  );
  return words.length > 2 && words[words.length - 1] === "vu"
    ? [...ways, ...spellings(words.slice(0, -2))]
    : ways;
}

const aroundRating =
  /^(?:(?:xep loai|danh gia|loai|tap the|muc|vien chuc) )+|(?: (?:trong )?(?:nam hoc|nam) (?:19|20)\d\d(?: (?:19|20)?\d\d)?)$/g;

/** The rating a cell names in full ("Hoàn thành tốt nhiệm vụ") or by its abbreviation ("HTTNV", "HT tốt NV"); null if none. */
export function parseRating(text: string): Rating | null {
  if (text.length > longestRating) return null;
  const one = (said: string) =>
    ratingSpellings.get(recognisable(said).replace(aroundRating, "").replace(/ /g, "")) ?? null;
  const [, name = "", remark = ""] = /^([^()]+)\(([^()]*)\)$/.exec(text.trim()) ?? [];
  // "HTTNV (Tốt)" says the same twice.
  return one(text) ?? (name !== "" && one(name) === one(remark) ? one(name) : null);
}

const longestRating = 200;

const yes = ["x", "v", "1", "co", "ies", "true", "dung", "dong i", "toi dong i", "co dong i"];
const no = [
  "",
  "0",
  "khong",
  "no",
  "false",
  "sai",
  "khong dong i",
  "khong dat",
  "khong xet",
  "khong de nghi",
  "ko",
  "k",
];

/** Ticks drawn as letters of other fonts and scripts: of Wingdings (ü, þ), ×, ⓧ, the Cyrillic х. */
const drawnTicks = /^[✓✔☑☒✅√+*×üþⓧⓍхХｘＸ]$/u;

/** Boxes that are drawn and not ticked. */
const emptyBoxes = /^(?:[☐□▢◻⬜❏❑]|\[ ?\])$/u;

/** Whether a cell is ticked: x, v, 1, ✓, có, đồng ý, TRUE; not where it is blank, ☐, 0, "không", "-". Null: neither. */
export function parseYes(text: string): boolean | null {
  const mark = comparable(text).replace(/\uFE0F/g, "");
  if (drawnTicks.test(mark) || /^1[.,]0{1,2}$/.test(mark)) return true;
  if (emptyBoxes.test(mark) || /^0[.,]0{1,2}$/.test(mark)) return false;
  if (/[^\s\p{L}\p{N}.()_–—-]/u.test(text)) return null;
  const words = recognisable(text);
  if (yes.includes(words)) return true;
  return no.includes(words) ? false : null;
}
