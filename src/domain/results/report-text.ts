/** The parts of a report that nobody can count: the secretary writes them (domain.md 5.10). */
export type ReportPart = "launch" | "advantages" | "limits" | "causes" | "directions" | "requests";

/** What the secretary calls them. */
export const reportParts: Readonly<Record<ReportPart, string>> = {
  launch: "Tình hình triển khai",
  advantages: "Ưu điểm",
  limits: "Hạn chế",
  causes: "Nguyên nhân, bài học",
  directions: "Phương hướng",
  requests: "Kiến nghị",
};

/** A report without these has gaps to be filled in by hand. */
export const neededReportParts: readonly ReportPart[] = ["advantages", "limits", "directions"];

/** The text of a part of a review's report, printed as it is typed. */
export interface ReportText {
  readonly review: string;
  readonly part: ReportPart;
  /** Each line is a paragraph. */
  readonly text: string;
}

/** The paragraphs of a part, none where nothing is written. */
export function paragraphsOf(
  texts: readonly ReportText[],
  review: string,
  part: ReportPart,
): readonly string[] {
  return texts
    .filter((row) => row.review === review && row.part === part)
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line.trim() !== "");
}
