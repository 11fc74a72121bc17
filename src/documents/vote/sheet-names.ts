/**
 * What is printed or shown at a meeting and is no document of the council: it stands in no book, and its template is the
 * program's own. The board on the wall, slips with one-time codes, and the tally of a form beside Google's own summary.
 */
export const sheetNames = ["board", "codeSlips", "formSummary"] as const;

export type SheetName = (typeof sheetNames)[number];

/** What each sheet is called. */
export const sheetTitles: Readonly<Record<SheetName, string>> = {
  board: "Bảng chiếu",
  codeSlips: "Phiếu mã",
  formSummary: "Bảng đối chiếu phiếu điện tử",
};
