import { parseDay } from "../../pasted/values";
import type { Answer, Submission } from "../submission";
import { answersText, isFilled, parseCount } from "./answer-values";
import {
  choiceNamed,
  closedNames,
  modeNames,
  onlyClosingName,
  type SubmissionShape,
  shapeNames,
} from "./choices";
import { collectiveFields, firstFields, individualFields, listPageFields, meetingFields } from "./fields";
import { type FieldValues, longIfFilled, number, parsed, raw, readFields } from "./read-fields";
import { readList } from "./read-list";
import { onPage, readCollective, readIndividual } from "./read-pages";
import type { PageReading, ReadingContext, ReadSubmission, Reason, ToldMeeting } from "./read-types";
import { boundedReasons } from "./reasons";
import { sourceOf } from "./source";

const pageFields: Readonly<Record<SubmissionShape, readonly string[]>> = {
  individual: individualFields,
  collective: collectiveFields,
  list: listPageFields,
};

const shapeChoices = { ...shapeNames, closing: onlyClosingName };

/**
 * What a revision of the nomination form says. Takes any answers and never throws: every nominee named in them is a
 * nomination or stands in the text of a reason.
 */
export function readSubmission(submission: Submission, context: ReadingContext): ReadSubmission {
  const { answers } = submission;
  const first = readFirst(answers);
  const meeting = readMeeting(answers);
  const mode = first.said.mode ?? "new";
  const { shape } = first.said;

  const source = sourceOf(submission, context);
  const filled = (Object.keys(pageFields) as SubmissionShape[]).filter((page) =>
    answers.some(({ field, answer }) => pageFields[page].includes(field) && isFilled(answer)),
  );
  // A page left over from another choice is told, not read; where the chosen one is blank, what is filled counts.
  const own = filled.filter((page) => page === shape);
  const chosen = own.length > 0 ? own : filled;
  const readers: Readonly<Record<SubmissionShape, () => PageReading>> = {
    individual: () => readIndividual(answers, mode, context),
    collective: () => readCollective(answers, mode, context),
    list: () => readList(answers, context, source.unit),
  };
  const pages = chosen.map((page) => readers[page]());
  const nominations = pages.flatMap((page) => page.nominations);
  const reasons = [
    ...first.reasons,
    ...meeting.reasons,
    ...pages.flatMap((page) => page.reasons),
    ...filled.filter((page) => !chosen.includes(page)).map((page) => leftOver(page, answers)),
  ];
  const readings = pages.flatMap((page) => page.readings);
  const read = {
    readings,
    submission,
    ...sourceOf(submission, context),
    mode,
    meeting: meeting.said,
    nominations,
  };
  return { ...read, reasons: reasons.length > 0 ? boundedReasons(reasons) : nothingSaid(read) };
}

function leftOver(page: SubmissionShape, answers: readonly Answer[]): Reason {
  const text = answersText(onPage(answers, pageFields[page]));
  return { line: null, text, reason: `Phần “${shapeNames[page]}” có ghi, nhưng hồ sơ chọn cách nộp khác` };
}

/** A submission that names nobody and does not close the list either. Empty withdrawals are told by what folds them. */
function nothingSaid(read: Omit<ReadSubmission, "reasons">): readonly Reason[] {
  const { answers } = read.submission;
  const stray = answers.some(({ field, answer }) => !knownFields.has(field) && isFilled(answer));
  if (read.nominations.length > 0 || read.mode === "replace" || read.mode === "withdraw") return [];
  if (read.meeting.closed === true && !stray) return [];
  return [{ line: null, text: answersText(answers), reason: "Hồ sơ không có đề nghị nào" }];
}

const knownFields: ReadonlySet<string> = new Set([
  ...Object.values(pageFields).flat(),
  ...meetingFields,
  ...firstFields,
]);

const noChoice = "không có lựa chọn này";

function readFirst(answers: readonly Answer[]) {
  return readFields(firstFields, answers, {
    mode: parsed((answer) => choiceNamed(modeNames, answer), noChoice),
    shape: parsed((answer) => choiceNamed(shapeChoices, answer), noChoice),
    // Whose submission it is: see `sourceOf`.
    unitCode: raw,
  });
}

function readMeeting(answers: readonly Answer[]): FieldValues<ToldMeeting> {
  const { said, reasons } = readFields(meetingFields, answers, {
    closed: parsed((answer) => choiceNamed(closedNames, answer), noChoice),
    meetingOn: parsed(parseDay, "không phải là một ngày, ví dụ 03/7/2023"),
    meetingTotal: number(parseCount),
    meetingPresent: number(parseCount),
    minutes: longIfFilled,
  });
  const closed = said.closed === null ? null : said.closed === "closed";
  return { said: { ...said, closed }, reasons };
}

/** What a replacement or withdrawal that names nobody is told with. */
export function wholeText(submission: Submission): string {
  return answersText(submission.answers);
}
