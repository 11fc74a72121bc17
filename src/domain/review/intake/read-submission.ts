import { parseDay } from "../../pasted/values";
import type { Answer, Submission } from "../submission";
import { answersText, isFilled, longText, parseCount } from "./answer-values";
import {
  choiceNamed,
  closedNames,
  modeNames,
  onlyClosingName,
  type SubmissionShape,
  shapeNames,
} from "./choices";
import { listPageFields, readList } from "./read-list";
import { collectiveFields, individualFields, pageValues, readCollective, readIndividual } from "./read-pages";
import type { PageReading, ReadingContext, ReadSubmission, Reason, ToldMeeting } from "./read-types";
import { sourceOf } from "./source";

const pageFields: Readonly<Record<SubmissionShape, readonly string[]>> = {
  individual: individualFields,
  collective: collectiveFields,
  list: listPageFields,
};

const shapeChoices = { ...shapeNames, closing: onlyClosingName };

const lastPageFields: readonly string[] = [
  "meetingOn",
  "meetingTotal",
  "meetingPresent",
  "minutes",
  "closed",
];

/**
 * What a revision of the nomination form says. Takes any answers and never throws: every nominee named in them is a
 * nomination or stands in the text of a reason.
 */
export function readSubmission(submission: Submission, context: ReadingContext): ReadSubmission {
  const { answers } = submission;
  const values = pageValues(answers, context);
  const mode = values.read("mode", (text) => choiceNamed(modeNames, text), "không có lựa chọn này") ?? "new";
  const shape = values.read("shape", (text) => choiceNamed(shapeChoices, text), "không có lựa chọn này");
  const meeting = readMeeting(values);

  const filled = (Object.keys(pageFields) as SubmissionShape[]).filter((page) =>
    answers.some(({ field, answer }) => pageFields[page].includes(field) && isFilled(answer)),
  );
  // A page left over from another choice is told, not read; where the chosen one is blank, what is filled counts.
  const own = filled.filter((page) => page === shape);
  const chosen = own.length > 0 ? own : filled;
  const readers: Readonly<Record<SubmissionShape, () => PageReading>> = {
    individual: () => readIndividual(answers, mode, context),
    collective: () => readCollective(answers, mode, context),
    list: () => readList(answers, context),
  };
  const pages = chosen.map((page) => readers[page]());
  const nominations = pages.flatMap((page) => page.nominations);
  const reasons = [
    ...values.reasons,
    ...pages.flatMap((page) => page.reasons),
    ...filled.filter((page) => !chosen.includes(page)).map((page) => leftOver(page, answers)),
  ];
  const read = { submission, ...sourceOf(submission, context), mode, meeting, nominations };
  return { ...read, reasons: reasons.length > 0 ? reasons : nothingSaid(read) };
}

function leftOver(page: SubmissionShape, answers: readonly Answer[]): Reason {
  const text = answersText(answers.filter(({ field }) => pageFields[page].includes(field)));
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
  ...lastPageFields,
  ...["unitCode", "mode", "shape"],
]);

function readMeeting(values: ReturnType<typeof pageValues>): ToldMeeting {
  const closed = values.read("closed", (text) => choiceNamed(closedNames, text), "không có lựa chọn này");
  return {
    meetingOn: values.read("meetingOn", parseDay, "không phải là một ngày, ví dụ 03/7/2023"),
    meetingTotal: values.number("meetingTotal", parseCount),
    meetingPresent: values.number("meetingPresent", parseCount),
    minutes: values.read("minutes", longText, "") ?? "",
    closed: closed === null ? null : closed === "closed",
  };
}

/** What a replacement or withdrawal that names nobody is told with. */
export function wholeText(submission: Submission): string {
  return answersText(submission.answers);
}
