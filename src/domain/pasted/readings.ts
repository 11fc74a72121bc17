import { excerpt } from "../cell-text";
import type { PastedField } from "./fields";
import type { PastedColumn } from "./header";

/** How one column of a pasted text was understood. */
export interface ColumnReading {
  /** From 1, from the left. */
  readonly column: number;
  /** The heading as written (its rows joined by a space, an excerpt), "" where the column has none. */
  readonly heading: string;
  /** What the column is read as, in the words people know ("Danh hiệu", "Danh hiệu đã đạt (2021-2022)"); null: it is not read. */
  readonly as: string | null;
}

/** How each of a table's columns was understood; a column without heading or meaning is left out. */
export function columnReadings<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  fields: readonly PastedField<Name>[],
): readonly ColumnReading[] {
  return columns.flatMap(({ field, label, part, guessed = false }, at) => {
    const title = titleOf(field, fields);
    const as = title === null || part === "" ? title : `${title} (${excerpt(part)})`;
    return field === null && label === ""
      ? []
      : { column: at + 1, heading: guessed ? "" : excerpt(label), as };
  });
}

/** A field's name for people; null for no field. */
export function titleOf<Name extends string>(
  field: Name | "counter" | null,
  fields: readonly PastedField<Name>[],
): string | null {
  if (field === null) return null;
  if (field === "counter") return "Số thứ tự";
  const found = fields.find(({ name }) => name === field);
  return found?.title ?? found?.labels[0] ?? field;
}
