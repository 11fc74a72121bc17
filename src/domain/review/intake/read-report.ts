import { comparable } from "../../../vietnamese/text";
import type { Target } from "../../plan/target";
import type { Submission } from "../submission";
import type { UnitReport } from "../unit-report";
import { answersText, beginningOf, isFilled, longText, parseCount, withinCell } from "./answer-values";
import { pageValues } from "./read-pages";
import type { ReadingContext, Reason, Source } from "./read-types";
import { sourceOf } from "./source";

/** What a submission of the report form says. */
export interface ReadReport
  extends Source,
    Pick<UnitReport, "participants" | "results" | "summary" | "link"> {
  readonly submission: Submission;
  /** It says nothing: the unit still owes its report. */
  readonly empty: boolean;
  readonly reasons: readonly Reason[];
}

/** A result in a list of them: the whole stands in the ledger. */
const longestResult = 2_000;

/** Reads a unit's report; `targets` are those of the review's round. Takes any answers and never throws. */
export function readReport(
  submission: Submission,
  targets: readonly Target[],
  context: ReadingContext,
): ReadReport {
  const { answers } = submission;
  const values = pageValues(answers, context);
  const participants = values.number("participants", parseCount);
  const results = answers.flatMap(({ field, title, answer }) => {
    const [, order] = /^target:(.+)$/.exec(field) ?? [];
    if (order === undefined || !isFilled(answer)) return [];
    const target = targets.find((each) => String(each.order) === order)?.target ?? title;
    return [beginningOf(`${comparable(target)}: ${comparable(answer)}`, longestResult)];
  });
  const textOf = (field: string) => longText(values.read(field, (text) => text, "") ?? "");
  const read = {
    participants,
    results: withinCell(results),
    summary: textOf("summary"),
    link: textOf("link"),
  };
  const empty =
    participants === null && results.length === 0 && !isFilled(read.summary) && !isFilled(read.link);
  const reasons =
    empty && values.reasons.length === 0
      ? [{ line: null, text: answersText(answers), reason: "Báo cáo không có nội dung" }]
      : values.reasons;
  return { submission, ...sourceOf(submission, context), ...read, empty, reasons };
}
