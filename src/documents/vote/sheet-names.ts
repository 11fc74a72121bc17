/**
 * What is printed or shown and is no document of the council: it stands in no book, and its template is the
 * program's own. The board on the wall, slips with one-time codes, the tally of a form beside Google's
 * own summary, and the page by which the blanks of certificates are tried.
 */
export const sheetNames = ["board", "codeSlips", "formSummary", "certificateTest"] as const;

export type SheetName = (typeof sheetNames)[number];

/** What each sheet is called. */
export const sheetTitles: Readonly<Record<SheetName, string>> = {
  board: "Bảng chiếu",
  codeSlips: "Phiếu mã",
  formSummary: "Bảng đối chiếu phiếu điện tử",
  certificateTest: "Trang in thử phôi giấy khen",
};
