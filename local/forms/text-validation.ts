import type { TextCriterion, TextValidation } from "./form-model";

/** Whether a text fits a criterion. A pattern must match the whole text, as the editor's "Matches" does. */
export function fitsCriterion(text: string, criterion: TextCriterion): boolean {
  switch (criterion.kind) {
    case "NUMBER":
      return isNumber(text);
    case "WHOLE_NUMBER":
      return /^[+-]?\d+$/.test(text);
    case "NUMBER_AT_LEAST":
      return isNumber(text) && Number(text) >= criterion.number;
    case "MATCHES":
      return patternOf(criterion.pattern)?.test(text) ?? false;
    case "LENGTH_AT_MOST":
      return text.length <= criterion.number;
  }
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text);
}

/**
 * The pattern as a regular expression, or `undefined` when Google cannot read it: its patterns are RE2's, without
 * look-around and back-references.
 */
export function patternOf(pattern: string): RegExp | undefined {
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(pattern)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return undefined;
  }
}

/** What a person is told whose text does not fit. */
export function validationMessage({ criterion, helpText }: TextValidation): string {
  if (helpText !== "") return helpText;
  switch (criterion.kind) {
    case "NUMBER":
      return "Must be a number";
    case "WHOLE_NUMBER":
      return "Must be a whole number";
    case "NUMBER_AT_LEAST":
      return `Must be a number greater than or equal to ${criterion.number}`;
    case "MATCHES":
      return "Must match pattern";
    case "LENGTH_AT_MOST":
      return `Must be fewer than ${criterion.number} characters`;
  }
}
