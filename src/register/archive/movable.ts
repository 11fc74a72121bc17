import type { Problem } from "../../domain/problem";
import { timedCells } from "../../google/spreadsheet";
import type { Standing } from "../standing";
import { shown } from "./both-sides";
import { isOwnColumn } from "./wide-table";

/**
 * What would not go along with rows that are moved to another tab: cells under no header or under one that stands twice,
 * and in people's own columns dates with an hour, which a reading leaves out.
 */
export function unmovable(
  tab: string,
  { cells, positions }: Standing,
  rows: readonly number[],
): readonly Problem[] {
  const known = new Set(positions.values());
  const header = cells[0] ?? [];
  const columnName = (column: number) => String(header[column] ?? "") || `cột thứ ${column + 1}`;
  const loose = rows.flatMap((row) =>
    (cells[row - 1] ?? []).flatMap((cell, column) =>
      cell !== "" && !known.has(column) ? [{ row, column }] : [],
    ),
  );
  const own = new Set([...positions].flatMap(([name, column]) => (isOwnColumn(name) ? [column] : [])));
  const timed = own.size === 0 ? [] : timedCells(tab, rows).filter(({ column }) => own.has(column));
  return [
    ...loose.slice(0, shown).map(({ row, column }) => ({
      what: "Ô này ở cột không có tiêu đề, hoặc có hai cột cùng tiêu đề, nên không chuyển đi cùng dòng được",
      where: { tab, row, column: columnName(column) },
      remedy: "Đặt cho cột này một tiêu đề riêng ở dòng 1, hoặc xóa ô này, rồi bấm lại",
    })),
    ...timed.slice(0, shown).map(({ row, column }) => ({
      what: "Ô này là ngày kèm giờ ở cột thêm riêng, chuyển đi cùng dòng thì mất giờ",
      where: { tab, row, column: columnName(column) },
      remedy: "Đổi định dạng cột này thành văn bản thuần túy, gõ lại ô, rồi bấm lại",
    })),
  ];
}
