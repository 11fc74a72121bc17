import { type AnswerFault, faultOf, faultText } from "../forms/answer-faults";
import { type AnswerValue, type FormItem, type FormModel, isQuestion } from "../forms/form-model";
import { visitedPages } from "../forms/form-pages";

/** Answers by the titles of the questions; checkboxes have a list, and a grid has columns by rows. */
export type Answers = Readonly<Record<string, string | readonly string[] | GridAnswer>>;

type GridAnswer = Readonly<Record<string, string>>;

/**
 * What is submitted by somebody who answers so on Google's page, where `before` is filled in already. Throws for what
 * the page refuses, naming all questions that are wrong; what is filled in on pages not visited is left out.
 */
export function submittedAnswers(
  form: FormModel,
  answers: Answers,
  before: ReadonlyMap<FormItem, AnswerValue>,
): ReadonlyMap<FormItem, AnswerValue> {
  const answerOf = (item: FormItem): AnswerValue | undefined => {
    const given = answers[item.title];
    return Object.hasOwn(answers, item.title) && given !== undefined
      ? asStored(item, given)
      : stillOffered(item, before.get(item));
  };
  const { visited, faults, taken } = readPages(form, answerOf);
  const titles = visited.map(({ title }) => title);
  const unseen = Object.keys(answers).filter((title) => !titles.includes(title));
  if (unseen.length > 0) {
    throw new Error(`${quoted(unseen)} not asked on the pages that were visited: ${quoted(titles)}`);
  }
  const twice = Object.keys(answers).filter((title) => titles.indexOf(title) !== titles.lastIndexOf(title));
  if (twice.length > 0) throw new Error(`${quoted(twice)} asked more than once`);
  if (faults.length > 0) {
    throw new Error(faults.map(({ item, fault }) => `"${item.title}": ${faultText(fault)}`).join("; "));
  }
  return taken;
}

/** What stands against an answer, and at which question. */
export interface FaultyAnswer {
  readonly item: FormItem;
  readonly fault: AnswerFault;
}

/** What is asked on the pages that these answers lead to, what is wrong with them there, and what would be submitted. */
export interface PagesRead {
  readonly visited: readonly FormItem[];
  readonly faults: readonly FaultyAnswer[];
  readonly taken: ReadonlyMap<FormItem, AnswerValue>;
}

/** Reads the pages that somebody visits who answers so; answers on others are left out. Throws as `visitedPages` does. */
export function readPages(form: FormModel, given: (item: FormItem) => AnswerValue | undefined): PagesRead {
  const answerOf = (item: FormItem): AnswerValue | undefined => answered(item, given(item));
  const visited = visitedPages(form, answerOf).flatMap(({ items }) => items.filter(isQuestion));
  return {
    visited,
    faults: faultsOn(visited, answerOf),
    taken: new Map(
      visited.flatMap((item) => {
        const answer = answerOf(item);
        return answer === undefined ? [] : [[item, answer] as const];
      }),
    ),
  };
}

/** What stands against the answers to these questions. */
export function faultsOn(
  items: readonly FormItem[],
  given: (item: FormItem) => AnswerValue | undefined,
): readonly FaultyAnswer[] {
  return items.filter(isQuestion).flatMap((item) => {
    const fault = faultOf(item, answered(item, given(item)));
    return fault === undefined ? [] : [{ item, fault }];
  });
}

/** An answer that says something: nothing typed, ticked or chosen is none. */
export function answered(item: FormItem, answer: AnswerValue | undefined): AnswerValue | undefined {
  const isEmptyGrid = item.kind === "GRID" && Array.isArray(answer) && answer.every((each) => each === null);
  return answer === undefined || isEmptyGrid || answer.length === 0 ? undefined : answer;
}

/** These answers as they are. Throws for a title that is no question's, or that of several. */
export function rawAnswers(form: FormModel, answers: Answers): ReadonlyMap<FormItem, AnswerValue> {
  return new Map(
    Object.entries(answers).map(([title, value]) => {
      const [item, other] = form.items.filter((each) => isQuestion(each) && each.title === title);
      if (item === undefined) throw new Error(`the form asks no "${title}"`);
      if (other !== undefined) throw new Error(`"${title}" asked more than once`);
      return [item, asStored(item, value)] as const;
    }),
  );
}

/** An answer as a form keeps it: that to a grid in the order of its rows. Throws for a row the grid has not. */
function asStored({ kind, title, rows }: FormItem, given: Answers[string]): AnswerValue {
  const byRows = typeof given === "object" && !Array.isArray(given);
  if (byRows !== (kind === "GRID"))
    throw new Error(`"${title}": ${byRows ? "is no grid" : "takes a column for each row"}`);
  if (typeof given === "string" || isList(given)) return given;
  const unknown = Object.keys(given).filter((row) => !rows.includes(row));
  if (unknown.length > 0) throw new Error(`"${title}": has no row ${quoted(unknown)}`);
  return rows.map((row) => given[row] ?? null);
}

function isList(given: readonly string[] | GridAnswer): given is readonly string[] {
  return Array.isArray(given);
}

/** An answer as a person gives it. */
export function asFilledIn({ kind, rows }: FormItem, value: AnswerValue): Answers[string] {
  if (typeof value === "string") return value;
  if (kind !== "GRID") return value.filter((each) => each !== null);
  return Object.fromEntries(
    rows.map((row, at) => [row, value[at] ?? ""]).filter(([, column]) => column !== ""),
  );
}

/** A page that is opened again has nothing chosen where the choice is gone. */
export function stillOffered(item: FormItem, before: AnswerValue | undefined): AnswerValue | undefined {
  if (before === undefined || item.choices.length === 0 || item.otherOption) return before;
  const isOffered = (value: string | null): boolean => item.choices.some((choice) => choice.value === value);
  if (typeof before === "string") return isOffered(before) ? before : undefined;
  return before.filter(isOffered);
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(", ");
}
