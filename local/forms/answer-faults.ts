import { type AnswerValue, type FormItem, type ItemKind, NEW_SCALE, type TextValidation } from "./form-model";
import { fitsCriterion, validationMessage } from "./text-validation";

/** Why a form's page does not take an answer. */
export type AnswerFault =
  | {
      readonly kind: "required" | "required by row" | "one line" | "ticked twice" | "several" | "not several";
    }
  | { readonly kind: "does not fit"; readonly validation: TextValidation }
  | { readonly kind: "not offered"; readonly values: readonly string[] }
  | { readonly kind: "shape"; readonly of: TypedKind }
  | { readonly kind: "off the scale"; readonly lower: number; readonly upper: number };

/** Questions that are answered by typing a date, a time or both. */
export type TypedKind = "DATE" | "TIME" | "DATETIME" | "DURATION";

/** What the page has against an answer (`undefined`: none was given), or `undefined` when it takes it. */
export function faultOf(item: FormItem, answer: AnswerValue | undefined): AnswerFault | undefined {
  const blank = answer === undefined || (typeof answer === "string" && answer.trim() === "");
  if (blank && item.required) return { kind: "required" };
  if (answer === undefined) return undefined;
  if (item.kind === "GRID") return faultOfGrid(item, answer);
  if ((item.kind === "CHECKBOX") !== Array.isArray(answer)) {
    return { kind: item.kind === "CHECKBOX" ? "not several" : "several" };
  }
  const values = typeof answer === "string" ? [answer] : answer.map(String);
  if (isTyped(item.kind)) {
    return values.every(SHAPES[item.kind].fits) ? undefined : { kind: "shape", of: item.kind };
  }
  if (item.kind === "SCALE") return faultOfScale(item, values);
  if (item.kind === "TEXT" || item.kind === "PARAGRAPH_TEXT") {
    if (item.kind === "TEXT" && values.some((value) => /[\r\n]/.test(value))) return { kind: "one line" };
    const { validation } = item;
    return validation === null || values.every((value) => fitsCriterion(value, validation.criterion))
      ? undefined
      : { kind: "does not fit", validation };
  }
  const offered = new Set(item.choices.map(({ value }) => value));
  const unknown = item.otherOption ? [] : values.filter((value) => !offered.has(value));
  if (unknown.length > 0) return { kind: "not offered", values: unknown };
  return new Set(values).size < values.length ? { kind: "ticked twice" } : undefined;
}

/** What Google's page says, in English. */
export function faultText(fault: AnswerFault): string {
  switch (fault.kind) {
    case "required":
      return "This is a required question";
    case "required by row":
      return "This question requires one response per row";
    case "one line":
      return "takes one line";
    case "ticked twice":
      return "one choice is ticked twice";
    case "not several":
      return "takes a list of choices";
    case "several":
      return "takes one answer";
    case "does not fit":
      return validationMessage(fault.validation);
    case "not offered":
      return `offers no ${fault.values.map((value) => `"${value}"`).join(", ")}`;
    case "shape":
      return `takes ${SHAPES[fault.of].like}`;
    case "off the scale":
      return `takes a number from ${fault.lower} to ${fault.upper}`;
  }
}

const SHAPES: Readonly<Record<TypedKind, { readonly like: string; fits(text: string): boolean }>> = {
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

function isTyped(kind: ItemKind): kind is TypedKind {
  return kind in SHAPES;
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isCalendarDate(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || year === undefined || month === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function faultOfScale({ scale }: FormItem, values: readonly string[]): AnswerFault | undefined {
  const { lower, upper } = scale ?? NEW_SCALE;
  const fits = values.every((each) => /^\d+$/.test(each) && Number(each) >= lower && Number(each) <= upper);
  return fits ? undefined : { kind: "off the scale", lower, upper };
}

function faultOfGrid({ required, columns }: FormItem, answer: AnswerValue): AnswerFault | undefined {
  const chosen = typeof answer === "string" ? [answer] : answer;
  if (required && chosen.includes(null)) return { kind: "required by row" };
  const unknown = chosen.flatMap((each) => (each === null || columns.includes(each) ? [] : each));
  return unknown.length > 0 ? { kind: "not offered", values: unknown } : undefined;
}
