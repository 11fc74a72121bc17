import type { CheckboxCriteria, ValidationRule } from "../spreadsheet/sheet-model";
import { isChecked, isUnchecked } from "../spreadsheet/validation";
import { checkboxCriteria, uncheckedValue } from "./checkboxes";
import { LocalDataValidation } from "./data-validation";
import { RangeValues } from "./range-values";

/** The data validation of a range's cells, and its checkboxes, which are a kind of it. */
export abstract class RangeRules extends RangeValues {
  getDataValidations(): (LocalDataValidation | null)[][] {
    return this.read((row, column) => this.ruleAt(row, column));
  }

  getDataValidation(): LocalDataValidation | null {
    return this.readFirst((row, column) => this.ruleAt(row, column));
  }

  setDataValidation(rule: LocalDataValidation | null): this {
    return this.writeAll(() => this.sheet.model.validations.change(this.area, () => rule?.rule));
  }

  setDataValidations(rules: readonly (readonly (LocalDataValidation | null)[])[]): this {
    this.checkSize(rules);
    return this.write((down, right, row, column) => {
      this.sheet.model.validations.set(row, column, rules[down]?.[right]?.rule);
    });
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /**
   * Google: "Inserts checkboxes into each cell in the range … Sets the value of each cell in the range to" the unchecked
   * one: false, nothing where only a checked value is given.
   */
  insertCheckboxes(...values: readonly unknown[]): this {
    const criteria = checkboxCriteria(values);
    const rule: ValidationRule = { criteria, allowInvalid: false, helpText: null };
    this.writeAll(() => this.sheet.model.validations.change(this.area, () => rule));
    return this.writeValues(() => uncheckedValue(criteria));
  }

  /** Google: "Clears the data validation of each cell, and additionally clears its value if the cell contains either" one. */
  removeCheckboxes(): this {
    const { contents, validations } = this.sheet.model;
    return this.write((_down, _right, row, column) => {
      const criteria = this.checkboxAt(row, column);
      if (criteria === undefined) return;
      const content = contents.get(row, column);
      if (isChecked(criteria, content) || isUnchecked(criteria, content))
        contents.set(row, column, undefined);
      validations.set(row, column, undefined);
    });
  }

  check(): this {
    return this.tick((criteria) => criteria.checked ?? true);
  }

  uncheck(): this {
    return this.tick(uncheckedValue);
  }

  /** Google: null where some are checked and others are not, or where cells have no checkbox. */
  isChecked(): boolean | null {
    const { contents } = this.sheet.model;
    const states = this.read((row, column) => {
      const criteria = this.checkboxAt(row, column);
      return criteria === undefined ? null : isChecked(criteria, contents.get(row, column));
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  /** Google: "Ignores the cells in the range which currently do not contain either the checked or unchecked value". */
  private tick(valueFor: (criteria: CheckboxCriteria) => string | number | boolean): this {
    const { contents } = this.sheet.model;
    return this.write((_down, _right, row, column) => {
      const criteria = this.checkboxAt(row, column);
      const content = contents.get(row, column);
      if (criteria === undefined) return;
      if (!isChecked(criteria, content) && !isUnchecked(criteria, content)) return;
      const value = valueFor(criteria);
      contents.set(row, column, value === "" ? undefined : value);
    });
  }

  private checkboxAt(row: number, column: number): CheckboxCriteria | undefined {
    const criteria = this.sheet.model.validations.get(row, column)?.criteria;
    return criteria?.kind === "CHECKBOX" ? criteria : undefined;
  }

  private ruleAt(row: number, column: number): LocalDataValidation | null {
    const rule = this.sheet.model.validations.get(row, column);
    return rule === undefined ? null : new LocalDataValidation(rule, this.sheet.spreadsheet);
  }
}
