import { foldName } from "../../../vietnamese/names";
import { awardBook } from "../../pasted/list-awards";
import { parseRating, parseVotes, parseYes } from "../../pasted/values";
import type { NominationContent } from "../nomination";
import type { Answer } from "../submission";
import {
  answersText,
  answerTo,
  clipped,
  isFilled,
  longText,
  parseCode,
  parseCount,
  parsePercent,
  shortText,
} from "./answer-values";
import { choiceNamed, consentName, listedByChoice, type SubmissionMode } from "./choices";
import type { PageReading, ReadingContext, Reason } from "./read-types";

/** The fields of the page "Một cá nhân". */
export const individualFields: readonly string[] = [
  ...["code", "name", "position", "className", "category", "awards", "rating", "initiative"],
  ...["initiativeDecision", "pastAwards", "summary", "product", "evidence", "votes", "consent"],
];

/** The fields of the page "Một tập thể". */
export const collectiveFields: readonly string[] = [
  ...["collectiveName", "collectiveCategory", "collectiveAwards", "memberCount", "goodWorkers", "champions"],
  ...["disciplined", "completion", "collectiveRating", "collectiveSummary", "collectiveProduct"],
  ...["collectiveEvidence", "collectiveVotes"],
];

/** What a page says of its one nominee, apart from the award. */
type Nominee = Omit<NominationContent, "award">;

/** Reads the page of one person: a nomination an award. */
export function readIndividual(
  answers: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
): PageReading {
  const page = answers.filter(({ field }) => individualFields.includes(field));
  const values = pageValues(page, context);
  const votes = values.votes("votes");
  const nominee: Nominee = {
    ...noFigures,
    kind: "individual",
    code: values.read("code", parseCode, "dài quá, không thể là một mã") ?? "",
    name: shortText(answerTo(page, "name")),
    position: shortText(answerTo(page, "position")),
    className: shortText(answerTo(page, "className")),
    category: values.category("category"),
    rating: values.rating("rating"),
    initiative: longText(answerTo(page, "initiative")),
    initiativeDecision: longText(answerTo(page, "initiativeDecision")),
    pastAwards: longText(answerTo(page, "pastAwards")),
    summary: longText(answerTo(page, "summary")),
    product: longText(answerTo(page, "product")),
    evidence: longText(answerTo(page, "evidence")),
    ...votes,
    consent: values.consent("consent"),
  };
  return withAwards(nominee, "awards", "họ và tên", page, mode, context, values.reasons);
}

/** Reads the page of one collective: a nomination an award. */
export function readCollective(
  answers: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
): PageReading {
  const page = answers.filter(({ field }) => collectiveFields.includes(field));
  const values = pageValues(page, context);
  const nominee: Nominee = {
    kind: "collective",
    code: "",
    name: shortText(answerTo(page, "collectiveName")),
    position: "",
    className: "",
    category: values.category("collectiveCategory"),
    rating: values.rating("collectiveRating"),
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: longText(answerTo(page, "collectiveSummary")),
    product: longText(answerTo(page, "collectiveProduct")),
    evidence: longText(answerTo(page, "collectiveEvidence")),
    ...values.votes("collectiveVotes"),
    // A collective's name is no personal data: there is nobody to ask.
    consent: true,
    memberCount: values.number("memberCount", parseCount),
    goodWorkers: values.number("goodWorkers", parseCount),
    champions: values.number("champions", parseCount),
    disciplined: values.number("disciplined", parseCount),
    completion: values.number("completion", parsePercent),
  };
  return withAwards(nominee, "collectiveAwards", "tên tập thể", page, mode, context, values.reasons);
}

/** A person has none of a collective's figures. */
const noFigures = {
  memberCount: null,
  goodWorkers: null,
  champions: null,
  disciplined: null,
  completion: null,
} as const;

/** Readers of single answers; what they cannot read they note in `reasons`, and give as not said. */
export function pageValues(page: readonly Answer[], context: ReadingContext) {
  const reasons: Reason[] = [];
  const titleOf = (field: string) => page.find((answer) => answer.field === field)?.title ?? field;
  function read<T>(field: string, parse: (text: string) => T | null, what: string): T | null {
    const text = answerTo(page, field);
    const value = isFilled(text) ? parse(text) : null;
    if (value === null && isFilled(text))
      reasons.push({ line: null, text: clipped(text), reason: `Câu “${titleOf(field)}”: ${what}` });
    return value;
  }
  return {
    reasons,
    read,
    number: (field: string, parse: (text: string) => number | null) => read(field, parse, "không phải là số"),
    rating: (field: string) => read(field, parseRating, "không có mức xếp loại này"),
    category: (field: string) =>
      read(
        field,
        (text) => listedByChoice(context.categories, text)?.code ?? null,
        "không có đối tượng này",
      ) ?? "",
    consent: (field: string) => read(field, parseConsent, "không rõ có đồng ý công khai hay không") ?? false,
    votes: (field: string) => {
      const votes = read(
        field,
        parseVotes,
        "không phải là số phiếu, ví dụ 12/13 (số đồng ý không quá số người bỏ phiếu)",
      );
      return { votesFor: votes?.yes ?? null, votesIn: votes?.total ?? null };
    },
  };
}

/** The checkbox as the form words it, or any other yes or no; null where it is neither. */
function parseConsent(text: string): boolean | null {
  return choiceNamed({ yes: consentName }, text) === "yes" ? true : parseYes(text);
}

function withAwards(
  nominee: Nominee,
  field: string,
  nameWord: string,
  page: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
  noted: readonly Reason[],
): PageReading {
  const text = answersText(page);
  const { codes, unknown } = awardsNamed(answerTo(page, field), context);
  const needsName = nominee.code === "" || mode !== "withdraw";
  if (foldName(nominee.name) === "" && needsName)
    return { nominations: [], reasons: [{ line: null, text, reason: `Thiếu ${nameWord}` }, ...noted] };
  const reasons = [
    ...unknown.map((award) => ({
      line: null,
      text,
      reason: `“${clipped(award)}” không phải là danh hiệu của trường`,
    })),
    ...(codes.length + unknown.length === 0 && mode !== "withdraw"
      ? [{ line: null, text, reason: "Thiếu danh hiệu đề nghị" }]
      : []),
    ...noted,
  ];
  const ofAll = codes.length + unknown.length === 0 && mode === "withdraw";
  const awards = ofAll ? [""] : codes;
  return {
    nominations: awards.map((award) => ({ line: null, text, content: { ...nominee, award } })),
    reasons,
  };
}

/** Awards chosen in a checkbox, a line each, or typed; each once. */
function awardsNamed(text: string, { awards }: ReadingContext) {
  const book = awardBook(awards);
  const lines = text.split("\n").filter(isFilled);
  const read = lines.map((line) => {
    const listed = listedByChoice(awards, line);
    return listed ? { codes: [listed.code], unknown: [] } : book.all(line);
  });
  const left = lines.filter((_, at) => read[at]?.codes.length === 0 && read[at]?.unknown.length === 0);
  return {
    codes: [...new Set(read.flatMap(({ codes }) => codes))],
    unknown: [...read.flatMap(({ unknown }) => unknown), ...left],
  };
}
