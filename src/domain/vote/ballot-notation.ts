import { comparableLabel } from "../../vietnamese/text";
import type { Problem } from "../problem";
import type { Mark } from "./counting";
import type { BallotRule } from "./session";

/** A kind of paper as its reader needs it: the numbers of its standing lines, and how its lines are marked. */
export interface BallotPaper {
  readonly lines: readonly number[];
  readonly marking: BallotRule["marking"];
}

/** What was read, and what could not be; nothing stands in the way where `problems` is empty. */
export interface Reading<Read> {
  readonly read: Read;
  readonly problems: readonly Problem[];
}

/** A mark that is no yes, with how it is typed: a bare number is a no; "t5" blank, "h5" invalid, "k5" a no, too. */
export type Exception = Exclude<Mark, "yes">;

const letters: Readonly<Record<string, Exception>> = { "": "no", k: "no", t: "blank", h: "invalid" };

/** "12", "t5-7", "h9" as a mark and its numbers; null where it is none of these. A range keeps its order: 15-12 has its end before its start. */
export interface Token {
  readonly written: string;
  readonly mark: Exception;
  readonly from: number;
  readonly to: number;
}

/** One entry: what stands before the colon, and after it; `said` is null without a colon. */
export interface Entry {
  readonly written: string;
  readonly about: string;
  readonly said: string | null;
  /** "(×3)" anywhere in it: how many papers its writer means. */
  readonly times: number | null;
}

/**
 * Entries of typed notes, parted by ";" or a new line. Case, the kind of dash, and spaces around it do not matter; commas
 * part numbers as spaces do.
 */
export function entriesOf(text: string): readonly Entry[] {
  return text
    .split(/[;\n]/)
    .map((written) => written.trim())
    .filter((written) => written !== "")
    .map((written) => {
      const plain = comparableLabel(written)
        .replace(/[‐‑‒–—−]/g, "-")
        .replace(/\s*-\s*/g, "-")
        .replace(/,/g, " ");
      const times = /\(?\s*[×x*]\s*(\d{1,4})\s*\)?/.exec(plain);
      const rest = times === null ? plain : plain.replace(times[0], " ");
      const colon = rest.indexOf(":");
      return {
        written,
        about: (colon < 0 ? rest : rest.slice(0, colon)).trim(),
        said: colon < 0 ? null : rest.slice(colon + 1).trim(),
        times: times === null ? null : Number(times[1]),
      };
    });
}

/** The tokens of a list of numbers; null for what is none. */
export function tokensOf(list: string): readonly (Token | string)[] {
  return list
    .split(/\s+/)
    .filter((written) => written !== "")
    .map((written) => {
      const [, letter = "", from = "", to = from] = /^([kth]?)(\d{1,4})(?:-(\d{1,4}))?$/.exec(written) ?? [];
      const mark = letters[letter];
      return from === "" || mark === undefined
        ? written
        : { written, mark, from: Number(from), to: Number(to) };
    });
}

/** "3, 7 và 12". */
export function numbersText(numbers: readonly number[]): string {
  const last = numbers[numbers.length - 1];
  if (last === undefined) return "";
  const before = numbers.slice(0, -1).join(", ");
  return before === "" ? String(last) : `${before} và ${last}`;
}
