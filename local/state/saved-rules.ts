import { a1, areaOf } from "../spreadsheet/cells";
import type { Criteria, ValidationRule } from "../spreadsheet/sheet-model";

type SavedCriteria =
  | Exclude<Criteria, { readonly kind: "VALUE_IN_RANGE" }>
  | {
      readonly kind: "VALUE_IN_RANGE";
      readonly sheetId: number;
      readonly range: string;
      readonly showDropdown: boolean;
    };

/** A validation rule as it stands in a file: the range it refers to by sheet and A1 notation. */
export interface SavedRule {
  readonly criteria: SavedCriteria;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export function saveRule({ criteria, allowInvalid, helpText }: ValidationRule): SavedRule {
  if (criteria.kind !== "VALUE_IN_RANGE") return { criteria, allowInvalid, helpText };
  const { kind, source, showDropdown } = criteria;
  const saved = { kind, sheetId: source.sheetId, range: a1(source.area), showDropdown };
  return { criteria: saved, allowInvalid, helpText };
}

/** The rule that was saved; equal ones become one object, kept in `known` by their text. */
export function readRule(saved: SavedRule, known: Map<string, ValidationRule>): ValidationRule {
  const key = JSON.stringify(saved);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  const { allowInvalid, helpText } = saved;
  const rule = { criteria: readCriteria(saved.criteria), allowInvalid, helpText };
  known.set(key, rule);
  return rule;
}

function readCriteria(saved: SavedCriteria): Criteria {
  if (saved.kind !== "VALUE_IN_RANGE") return saved;
  const source = { sheetId: saved.sheetId, area: areaOf(saved.range) };
  return { kind: saved.kind, source, showDropdown: saved.showDropdown };
}
