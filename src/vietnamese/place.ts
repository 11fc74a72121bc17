/** Where in the register something stands. `row` is the Sheet's own row number; `column` is a header's text. */
export interface Place {
  readonly tab: string;
  readonly row?: number;
  readonly column?: string;
}

/** "tab “Đợt thi đua”, dòng 3, cột “Từ ngày”". */
export function describePlace({ tab, row, column }: Place): string {
  const parts = [`tab “${tab}”`];
  if (row !== undefined) parts.push(`dòng ${row}`);
  if (column !== undefined) parts.push(`cột “${column}”`);
  return parts.join(", ");
}
