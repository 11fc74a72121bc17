import { expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { choice, code, date, text, yesNo } from "../../src/register/column";
import { readTable } from "../../src/register/read";
import { type Table, table } from "../../src/register/table";
import { memoryTab, writeInMemory } from "../support/memory-tab";

interface Row {
  readonly code: string;
  readonly kind: "one" | "two";
  readonly day: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly seen: boolean;
  readonly name: string;
}

const rows = table<Row>({
  tab: "Dòng",
  purpose: "",
  key: ["code"],
  writtenBy: "program",
  columns: {
    code: code({ header: "Mã", note: "" }),
    kind: choice({ header: "Loại", note: "", labels: { one: "Một", two: "Hai" } }),
    day: date({ header: "Ngày", note: "", optional: true }),
    seen: yesNo({ by: "people", header: "Đã xem", note: "" }),
    name: text({ header: "Tên", note: "" }),
  },
  initial: [],
});
const forgiving: Table<Row> = { ...rows, standIn: { kind: "two" } };

const header = ["Mã", "Loại", "Ngày", "Đã xem", "Tên"];
const good = ["A", "Một", "", "Có", "An"];

/** The rows as read row by row, and what could not be read: row, columns, whether it stands. */
function read(definition: Table<Row>, ...lines: readonly (readonly Cell[])[]) {
  const result = readTable(definition, [header, ...lines], "rowByRow");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { entries, unread } = result.content;
  return {
    rows: entries.map(({ value }) => value),
    unread: unread.map(({ row, columns, stands, byProgram }) => [row, columns.join(), stands, byProgram]),
  };
}

const a: Row = { code: "A", kind: "one", day: null, seen: true, name: "An" };

test("a bad cell that may be empty is taken for empty, a required one for its stand-in; else the row is left out", () => {
  expect(read(rows, good, ["B", "Hai", "31/2/2023", "ừ", "Bình"])).toEqual({
    rows: [a, { code: "B", kind: "two", day: null, seen: false, name: "Bình" }],
    unread: [[3, "day,seen", true, false]],
  });
  const bad = ["B", "Ba", "", "", "Bình"];
  expect(read(rows, good, bad)).toEqual({ rows: [a], unread: [[3, "kind", false, true]] });
  expect(read(forgiving, good, bad)).toEqual({
    rows: [a, { code: "B", kind: "two", day: null, seen: false, name: "Bình" }],
    unread: [[3, "kind", true, true]],
  });
});

test("a row without a key, or with an earlier one's, is left out", () => {
  expect(read(forgiving, good, ["", "Một", "", "", "Bình"], ["A", "Hai", "", "", "Cúc"])).toEqual({
    rows: [a],
    unread: [
      [3, "code", false, true],
      [4, "code", false, false],
    ],
  });
});

test("read whole, each bad cell is a problem and nothing is read", () => {
  const whole = readTable(forgiving, [header, good, ["B", "Ba", "31/2/2023", "", "Bình"]]);
  expect(whole.ok ? [] : whole.problems.map(({ where }) => where?.column)).toEqual(["Loại", "Ngày"]);
});

/** The tab after a change to what was read row by row. */
function after(
  lines: readonly (readonly Cell[])[],
  change: Parameters<typeof writeInMemory<Row>>[2],
): unknown {
  const tab = memoryTab([header, ...lines]);
  writeInMemory(rows, tab, change, undefined, "rowByRow");
  return tab.cells.slice(1);
}

test("what a person typed is never written over; what is the program's is written anew with its row", () => {
  const lines = [good, ["B", "Ba", "31/2/2023", "ừ", "Bình"]];
  const b: Row = { code: "B", kind: "two", day: null, seen: false, name: "Bảo" };
  expect(after(lines, (open) => open.put(b))).toEqual([good, ["B", "Hai", "", "ừ", "Bảo"]]);
  expect(after(lines, (open) => open.replaceAll([a, b]))).toEqual([good, ["B", "Hai", "", "ừ", "Bảo"]]);
  // A row that nobody writes stays as it is, also where all others are replaced.
  expect(after(lines, (open) => open.replaceAll([a]))).toEqual(lines);
  const mended = [["C", "Một", "hôm qua", "", "Cúc"]];
  const c: Row = { code: "C", kind: "one", day: null, seen: false, name: "Cúc" };
  expect(after(mended, (open) => open.put(c))).toEqual([["C", "Một", "", "", "Cúc"]]);
});
