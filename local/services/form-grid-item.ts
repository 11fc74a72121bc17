import { NotEmulatedError, ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation } from "../script/surface";
import { invalidForm } from "./form-enums";
import { FormQuestionBase, type QuestionMethods, questionMembers } from "./form-item";
import { LocalItemResponse } from "./form-item-response";

type Methods = QuestionMethods | "setRows" | "getRows" | "setColumns" | "getColumns" | "createResponse";

const gridSurface = defineSurface<Methods>("GridItem", "FormApp.GridItem", {
  ...questionMembers,
  setRows: navigation("String[]"),
  getRows: navigation(),
  setColumns: navigation("String[]"),
  getColumns: navigation(),
  createResponse: navigation("String?[]"),
});

/** A grid: one choice a row. */
export class LocalGridItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.GridItem, Methods>
{
  readonly surface = gridSurface;

  setRows(rows: readonly string[]): this {
    this.refuseAnswered(rows.length < this.item.rows.length);
    return this.change({ rows: labels(rows) });
  }

  getRows(): string[] {
    return [...this.item.rows];
  }

  setColumns(columns: readonly string[]): this {
    return this.change({ columns: labels(columns) });
  }

  getColumns(): string[] {
    return [...this.item.columns];
  }

  /**
   * Google: "the same number of values as there are rows in the grid. A null element for a non-required grid question
   * indicates no response to that row"; it throws where a value is no valid choice.
   */
  createResponse(responses: readonly (string | null)[]): LocalItemResponse {
    const { rows, columns, required } = this.item;
    const valid = responses.every((each) => (each === null ? !required : columns.includes(each)));
    if (responses.length !== rows.length || !valid) {
      throw new ServiceException("Invalid response submitted to GRID item.");
    }
    return new LocalItemResponse(this.open, this.item, [...responses]);
  }

  /** Which row an answer then belongs to is Google's secret. */
  private refuseAnswered(shrinks: boolean): void {
    const { form } = this.open;
    const answered = form.responses.some(({ answers }) => answers.some(({ item }) => item === this.item.id));
    if (answered && shrinks) throw new NotEmulatedError("taking rows from a grid that was answered");
  }
}

/** Rows or columns as a grid takes them. */
function labels(values: readonly string[]): readonly string[] {
  if (values.length === 0) throw new ServiceException("The array of values cannot be empty.");
  if (values.includes("") || new Set(values).size < values.length) throw invalidForm();
  return [...values];
}
