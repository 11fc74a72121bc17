import {
  type AnswerValue,
  type FormItem,
  type FormModel,
  type ItemKind,
  isQuestion,
  NEW_SCALE,
} from "../forms/form-model";
import { visitedPages } from "../forms/form-pages";
import { fitsCriterion, validationMessage } from "../forms/text-validation";

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
    const answer =
      Object.hasOwn(answers, item.title) && given !== undefined
        ? asStored(item, given)
        : stillOffered(item, before.get(item));
    if (item.kind === "GRID" && Array.isArray(answer) && answer.every((each) => each === null))
      return undefined;
    return answer === undefined || answer.length === 0 ? undefined : answer;
  };
  const visited = visitedPages(form, answerOf).flatMap(({ items }) => items.filter(isQuestion));
  const titles = visited.map(({ title }) => title);
  const unseen = Object.keys(answers).filter((title) => !titles.includes(title));
  if (unseen.length > 0) {
    throw new Error(`${quoted(unseen)} not asked on the pages that were visited: ${quoted(titles)}`);
  }
  const twice = Object.keys(answers).filter((title) => titles.indexOf(title) !== titles.lastIndexOf(title));
  if (twice.length > 0) throw new Error(`${quoted(twice)} asked more than once`);
  const faults = visited.flatMap((item) => {
    const fault = faultOf(item, answerOf(item));
    return fault === undefined ? [] : [`"${item.title}": ${fault}`];
  });
  if (faults.length > 0) throw new Error(faults.join("; "));
  return new Map(
    visited.flatMap((item) => {
      const answer = answerOf(item);
      return answer === undefined ? [] : [[item, answer] as const];
    }),
  );
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
function stillOffered(item: FormItem, before: AnswerValue | undefined): AnswerValue | undefined {
  if (before === undefined || item.choices.length === 0 || item.otherOption) return before;
  const isOffered = (value: string | null): boolean => item.choices.some((choice) => choice.value === value);
  if (typeof before === "string") return isOffered(before) ? before : undefined;
  return before.filter(isOffered);
}

/** What Google's page says of an answer, or `undefined` when it takes it. */
function faultOf(item: FormItem, answer: AnswerValue | undefined): string | undefined {
  const blank = answer === undefined || (typeof answer === "string" && answer.trim() === "");
  if (blank && item.required) return "This is a required question";
  if (answer === undefined) return undefined;
  if (item.kind === "GRID") return faultOfGrid(item, answer);
  if ((item.kind === "CHECKBOX") !== Array.isArray(answer)) {
    return item.kind === "CHECKBOX" ? "takes a list of choices" : "takes one answer";
  }
  const values = typeof answer === "string" ? [answer] : answer.map(String);
  const shape = SHAPES[item.kind];
  if (shape !== undefined) return values.every(shape.fits) ? undefined : `takes ${shape.like}`;
  if (item.kind === "SCALE") return faultOfScale(item, values);
  if (item.kind === "TEXT" || item.kind === "PARAGRAPH_TEXT") {
    if (item.kind === "TEXT" && values.some((value) => /[\r\n]/.test(value))) return "takes one line";
    const { validation } = item;
    if (validation === null || values.every((value) => fitsCriterion(value, validation.criterion))) {
      return undefined;
    }
    return validationMessage(validation);
  }
  const offered = new Set(item.choices.map(({ value }) => value));
  const unknown = item.otherOption ? [] : values.filter((value) => !offered.has(value));
  if (unknown.length > 0) return `offers no ${quoted(unknown)}`;
  return new Set(values).size < values.length ? "one choice is ticked twice" : undefined;
}

/** What is typed into dates and times. */
const SHAPES: Partial<Record<ItemKind, { readonly like: string; fits(text: string): boolean }>> = {
  DATE: { like: "a date like 2023-03-15", fits: isCalendarDate },
  TIME: { like: "a time like 07:30", fits: isTime },
  DATETIME: {
    like: "a date and time like 2023-03-15 07:30",
    fits: (text) => isCalendarDate(text.slice(0, 10)) && text[10] === " " && isTime(text.slice(11)),
  },
  DURATION: {
    like: "a duration like 01:30:00",
    fits: (text) => /^([0-6]\d|7[01]):[0-5]\d:[0-5]\d$|^72:00:00$/.test(text),
  },
};

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function faultOfScale({ scale }: FormItem, values: readonly string[]): string | undefined {
  const { lower, upper } = scale ?? NEW_SCALE;
  const fits = values.every((each) => /^\d+$/.test(each) && Number(each) >= lower && Number(each) <= upper);
  return fits ? undefined : `takes a number from ${lower} to ${upper}`;
}

function faultOfGrid({ required, columns }: FormItem, answer: AnswerValue): string | undefined {
  const chosen = typeof answer === "string" ? [answer] : answer;
  if (required && chosen.includes(null)) return "This question requires one response per row";
  const unknown = chosen.flatMap((each) => (each === null || columns.includes(each) ? [] : each));
  return unknown.length > 0 ? `offers no ${quoted(unknown)}` : undefined;
}

function isCalendarDate(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || year === undefined || month === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(", ");
}
