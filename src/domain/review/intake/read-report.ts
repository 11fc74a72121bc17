import { comparable } from "../../../vietnamese/text";
import { excerpt, withinCell } from "../../cell-text";
import type { Target } from "../../plan/target";
import type { Submission } from "../submission";
import type { UnitReport } from "../unit-report";
import { answersText, isFilled, parseCount } from "./answer-values";
import { reportFields, targetOrder } from "./fields";
import { longIfFilled, number, raw, readFields } from "./read-fields";
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
  const { said, reasons: noted } = readFields(reportFields, answers, {
    unitCode: raw,
    participants: number(parseCount),
    summary: longIfFilled,
    link: longIfFilled,
  });
  const results = answers.flatMap(({ field, title, answer }) => {
    const order = targetOrder(field);
    if (order === null || !isFilled(answer)) return [];
    const target = targets.find((each) => String(each.order) === order)?.target ?? title;
    return [excerpt(`${comparable(target)}: ${comparable(answer)}`, longestResult)];
  });
  const { participants, summary, link } = said;
  const read = { participants, results: withinCell(results), summary, link };
  const empty = participants === null && results.length === 0 && !isFilled(summary) && !isFilled(link);
  const reasons =
    empty && noted.length === 0
      ? [{ line: null, text: answersText(answers), reason: "Báo cáo không có nội dung" }]
      : noted;
  return { submission, ...sourceOf(submission, context), ...read, empty, reasons };
}
