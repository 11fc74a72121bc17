/** A row of what the format check found in a document of the book (NĐ 30/2020, domain.md 6). */
export interface FormatFindingRow {
  /** The document's id in the book. */
  readonly document: string;
  /** Its place among the findings of the document, from 1. */
  readonly order: number;
  readonly severity: FormatSeverity;
  /** What the secretary calls the rule. */
  readonly rule: string;
  readonly what: string;
  readonly where: string;
  /** What the rule asks, and where it is written. */
  readonly says: string;
  readonly source: string;
}

/** "doubtful": the document may be right all the same, a person has to look. */
export type FormatSeverity = "wrong" | "doubtful";

/** What the secretary reads of each. */
export const formatSeverityNames: Readonly<Record<FormatSeverity, string>> = {
  wrong: "Sai",
  doubtful: "Cần xem lại",
};
