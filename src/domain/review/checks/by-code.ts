import { codeKey } from "../../code-key";

/** Rows by their codes as codes are compared; of one code the last. A row that has no code yet is found by none. */
export function byCode<Row>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
): (code: string) => Row | null {
  const found = new Map(rows.map((row) => [codeKey(codeOf(row)), row]));
  found.delete("");
  return (code) => found.get(codeKey(code)) ?? null;
}
