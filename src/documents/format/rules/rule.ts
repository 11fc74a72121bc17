import type { PaperParts } from "../paper/paper";
import type { Form, Profile } from "../profile";

/** What a rule finds: what is wrong, and where; both Vietnamese, without a full stop. */
export interface Fault {
  readonly what: string;
  readonly where: string;
  /** Where the document may be right all the same, and a person has to look. */
  readonly doubtful?: true;
}

/** A rule of how a document looks or is worded: one value (docs/decisions/0014-a-rule-is-one-value.md). */
export interface FormatRule {
  /** What the secretary calls it. */
  readonly label: string;
  /** What it asks: a Vietnamese sentence without a full stop. */
  readonly says: string;
  /** Where it is written. */
  readonly source: string;
  /** "words": a text alone shows it; "look": fonts, sizes, lengths. */
  readonly restsOn: "words" | "look";
  /** The documents it binds. */
  readonly forms: readonly Form[];
  readonly check: (paper: PaperParts, profile: Profile) => readonly Fault[];
}

/** Documents with the head and the foot that NĐ 30/2020 gives them. */
export const official: readonly Form[] = ["document", "letter", "minutes"];
export const everyForm: readonly Form[] = [...official, "annex", "sheet", "certificate"];

/** "NĐ 30/2020, Phụ lục I, Phần I, mục II.3": its general rules are I, a document's parts II, annexes III. */
export function decree(item: string): string {
  return `NĐ 30/2020, Phụ lục I, Phần I, mục ${item}`;
}

/** Where the decree says nothing and this register holds to one way. */
export const ownPractice = "Cách trình bày thống nhất của sổ";

export const wholeDocument = "cả văn bản";
