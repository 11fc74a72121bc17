import { foldName } from "../../../vietnamese/names";
import { excerpt } from "../../cell-text";
import { awardBook } from "../../pasted/list-awards";
import type { NominationContent } from "../nomination";
import type { Answer } from "../submission";
import { answersText, isFilled, parseCode, parseCount, parsePercent } from "./answer-values";
import { listedByChoice, type SubmissionMode } from "./choices";
import { collectiveFields, individualFields } from "./fields";
import {
  categoryAmong,
  consent,
  long,
  number,
  parsed,
  rating,
  raw,
  readFields,
  short,
  votes,
} from "./read-fields";
import type { PageReading, ReadingContext, Reason } from "./read-types";

/** What a page says of its one nominee, apart from the award. */
type Nominee = Omit<NominationContent, "award">;

/** Reads the page of one person: a nomination an award. */
export function readIndividual(
  answers: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
): PageReading {
  const page = onPage(answers, individualFields);
  const { said, reasons } = readFields(individualFields, page, {
    votes,
    code: parsed(parseCode, "dài quá, không thể là một mã"),
    name: short,
    position: short,
    className: short,
    category: categoryAmong(context.categories),
    awards: raw,
    rating,
    initiative: long,
    initiativeDecision: long,
    pastAwards: long,
    summary: long,
    product: long,
    evidence: long,
    consent,
  });
  const { awards, votes: counted, ...rest } = said;
  const nominee = { ...noFigures, ...rest, ...counted, kind: "individual", code: said.code ?? "" } as const;
  return withAwards({ nominee, awards, nameWord: "họ và tên" }, page, mode, context, reasons);
}

/** Reads the page of one collective: a nomination an award. */
export function readCollective(
  answers: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
): PageReading {
  const page = onPage(answers, collectiveFields);
  const { said, reasons } = readFields(collectiveFields, page, {
    collectiveName: short,
    collectiveCategory: categoryAmong(context.categories),
    collectiveAwards: raw,
    collectiveRating: rating,
    collectiveSummary: long,
    collectiveProduct: long,
    collectiveEvidence: long,
    collectiveVotes: votes,
    memberCount: number(parseCount),
    goodWorkers: number(parseCount),
    champions: number(parseCount),
    disciplined: number(parseCount),
    completion: number(parsePercent),
  });
  const nominee: Nominee = {
    kind: "collective",
    code: "",
    name: said.collectiveName,
    position: "",
    className: "",
    category: said.collectiveCategory,
    rating: said.collectiveRating,
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: said.collectiveSummary,
    product: said.collectiveProduct,
    evidence: said.collectiveEvidence,
    ...said.collectiveVotes,
    // A collective's name is no personal data: there is nobody to ask.
    consent: true,
    memberCount: said.memberCount,
    goodWorkers: said.goodWorkers,
    champions: said.champions,
    disciplined: said.disciplined,
    completion: said.completion,
  };
  const named = { nominee, awards: said.collectiveAwards, nameWord: "tên tập thể" };
  return withAwards(named, page, mode, context, reasons);
}

/** A person has none of a collective's figures. */
const noFigures = {
  memberCount: null,
  goodWorkers: null,
  champions: null,
  disciplined: null,
  completion: null,
} as const;

/** The answers to a page's questions. */
export function onPage(answers: readonly Answer[], fields: readonly string[]): readonly Answer[] {
  return answers.filter(({ field }) => fields.includes(field));
}

/** A page's nominee, the awards as typed, and what a name is called there. */
interface Named {
  readonly nominee: Nominee;
  readonly awards: string;
  readonly nameWord: string;
}

function withAwards(
  { nominee, awards: typed, nameWord }: Named,
  page: readonly Answer[],
  mode: SubmissionMode,
  context: ReadingContext,
  noted: readonly Reason[],
): PageReading {
  const text = answersText(page);
  const { codes, unknown } = awardsNamed(typed, context);
  const needsName = nominee.code === "" || mode !== "withdraw";
  if (foldName(nominee.name) === "" && needsName)
    return {
      nominations: [],
      reasons: [{ line: null, text, reason: `Thiếu ${nameWord}` }, ...noted],
      readings: [],
    };
  const reasons = [
    ...unknown.map((award) => ({
      line: null,
      text,
      reason: `“${excerpt(award)}” không phải là danh hiệu của trường`,
    })),
    ...(codes.length + unknown.length === 0 && mode !== "withdraw"
      ? [{ line: null, text, reason: "Thiếu danh hiệu đề nghị" }]
      : []),
    ...noted,
  ];
  const ofAll = codes.length + unknown.length === 0 && mode === "withdraw";
  const awards = ofAll ? [""] : codes;
  return {
    nominations: awards.map((award) => ({ line: null, text, content: { ...nominee, award }, guesses: [] })),
    reasons,
    readings: [],
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
