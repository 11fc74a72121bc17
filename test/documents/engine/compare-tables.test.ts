import { expect, test } from "vitest";
import { compareTables } from "../../../src/documents/engine/compare-tables";
import { changeWords } from "../../../src/documents/engine/difference-words";
import type { RowText, TableText } from "../../../src/documents/engine/docx-text";

const row = (cells: readonly string[], head = false): RowText => ({
  head,
  cells: cells.map((text) => ({ paragraphs: [text], span: 1 })),
});

const heads = ["TT", "Họ và tên", "Đơn vị", "Số tiền"];

/** A list of people with their running numbers. */
function listOf(names: readonly string[], head: readonly string[] = heads): TableText {
  const people = names.map((name, at) => row([String(at + 1), name, "Khoa Mộc", "890.000"]));
  return { kind: "table", rows: [row(head, true), ...people] };
}

/** What composing again changes, a line each. */
function changes(written: TableText, found: TableText): readonly string[] {
  return compareTables(written, found, "Bảng 1").map(changeWords);
}

const names = ["Trần Văn Thử", "Lê Thị Mẫu", "Phạm Văn Ví Dụ", "Hoàng Thị Giả", "Đỗ Văn Nháp"];

test("one person more is one row, though all that follow have other numbers", () => {
  const [first = "", ...rest] = names;
  expect(changes(listOf([first, "Bùi Văn Cột", ...rest]), listOf(names))).toEqual([
    "Bảng 1, TT 2: thêm “2 | Bùi Văn Cột | Khoa Mộc | 890.000”",
  ]);
  expect(changes(listOf(names), listOf([first, "Bùi Văn Cột", ...rest]))).toEqual([
    "Bảng 1, TT 2: bớt “2 | Bùi Văn Cột | Khoa Mộc | 890.000”",
  ]);
});

test("a row taken out by hand leaves the others' numbers as they were; a number changed by hand is told", () => {
  const found = listOf(names);
  const without = { ...found, rows: found.rows.filter((_, at) => at !== 2) };
  expect(changes(listOf(names), without)).toEqual([
    "Bảng 1, TT 2: thêm “2 | Lê Thị Mẫu | Khoa Mộc | 890.000”",
  ]);
  const renumbered = {
    ...found,
    rows: found.rows.map((each, at) =>
      at === 3 ? row(["8", "Phạm Văn Ví Dụ", "Khoa Mộc", "890.000"]) : each,
    ),
  };
  expect(changes(listOf(names), renumbered)).toEqual(["Bảng 1, TT 8 (Phạm Văn Ví Dụ), cột “TT”: “8” → “3”"]);
});

test("rows that changed places are told as such, and nothing else is", () => {
  const [a = "", b = "", c = "", d = "", e = ""] = names;
  expect(changes(listOf(names), listOf([a, d, b, c, e]))).toEqual([
    "Bảng 1, TT 2: “2 | Hoàng Thị Giả | Khoa Mộc | 890.000” về đúng thứ tự trong sổ",
  ]);
});

test("a name with one letter changed is a changed cell; another person in the row's place too", () => {
  const [a = "", ...rest] = names;
  expect(changes(listOf(names), listOf(["Trần Văn Thứ", ...rest]))).toEqual([
    "Bảng 1, TT 1, cột “Họ và tên”: “Trần Văn Thứ” → “Trần Văn Thử”",
  ]);
  expect(changes(listOf(names), listOf(["Ngô Xuân Lạ", ...rest]))).toEqual([
    `Bảng 1, TT 1, cột “Họ và tên”: “Ngô Xuân Lạ” → “${a}”`,
  ]);
});

test("a column that a person added or took out is one difference, and the others are compared", () => {
  const wider = {
    kind: "table" as const,
    rows: listOf(names).rows.map(({ cells, head }, at) => ({
      head,
      cells: [
        ...cells.slice(0, 2),
        { paragraphs: [head ? "Ngày sinh" : `0${at}/5/1980`], span: 1 },
        ...cells.slice(2),
      ],
    })),
  };
  expect(changes(listOf(names), wider)).toEqual(["Bảng 1, cột “Ngày sinh”: bớt “Ngày sinh”"]);
  expect(changes(wider, listOf([...names.slice(0, 4), "Đỗ Văn Nhập"]))).toEqual([
    "Bảng 1, cột “Ngày sinh”: thêm “Ngày sinh”",
    "Bảng 1, TT 5, cột “Họ và tên”: “Đỗ Văn Nhập” → “Đỗ Văn Nháp”",
  ]);
});

test("a head that another program does not repeat any more is a head still", () => {
  const found = listOf(names);
  expect(
    changes(listOf(names), { ...found, rows: found.rows.map(({ cells }) => ({ head: false, cells })) }),
  ).toEqual([]);
});

test("a list turned round, a list all new, a list gone: as many differences as rows, and no more", () => {
  const many = Array.from({ length: 300 }, (_, at) => `Người Thứ ${at}`);
  const others = many.map((name) => `${name} khác hẳn`);
  expect(changes(listOf(many), listOf([...many].reverse()))).toHaveLength(299);
  expect(changes(listOf(many), listOf(others))).toHaveLength(300);
  expect(changes(listOf(many), listOf([]))).toHaveLength(300);
});
