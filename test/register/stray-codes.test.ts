import { describe, expect, test } from "vitest";
import { allTables } from "../../src/register/all-tables";
import type { ColumnReference } from "../../src/register/column";
import { namingColumns, type ReadTogether, withCodesAsNamed } from "../../src/register/named-codes";
import { keyOf, type TableContent } from "../../src/register/read";
import { judgedColumns, straysIn } from "../../src/register/stray-codes";
import { columnsOf, type Table } from "../../src/register/table";
import { milestones } from "../../src/register/tables/plan/milestones";
import { rounds } from "../../src/register/tables/plan/rounds";
import { settingsTable } from "../../src/register/tables/school/settings";

/** Every column of every tab whose codes name rows: a new one is here by its definition. */
const naming = allTables.flatMap((table) => namingColumns(table).map((column) => ({ table, column })));

function tableOf(tab: string): Table<object> {
  const table = allTables.find((each) => each.tab === tab);
  if (!table) throw new Error(`No tab ${tab}`);
  return table;
}

function fieldOf({ tab, header }: ColumnReference): string {
  const column = columnsOf(tableOf(tab)).find(([, each]) => each.header === header);
  if (!column) throw new Error(`No column ${header} in ${tab}`);
  return column[0];
}

/** A table as read: rows from the second on, of which only these fields were filled. */
function content(table: Table<object>, ...rows: readonly object[]): TableContent<object> {
  const entries = rows.map((value, index) => ({ row: index + 2, value }));
  return { table, cells: [], positions: new Map(), entries, unread: [] };
}

/** A tab with one row that names `code` in a column, and the tabs it names with one row of `known` each. */
function reading(table: Table<object>, name: string, code: string, known: string): ReadTogether {
  const column = namingColumns(table).find((each) => each.name === name);
  const isList = Array.isArray(decodedEmpty(table, name));
  const rows = new Map((column?.names.of ?? []).map((of) => [of.tab, { [fieldOf(of)]: known }]));
  const own = { [name]: isList ? [code] : code };
  const tabs = new Map([...rows].map(([tab, row]) => [tab, content(tableOf(tab), row)]));
  const beside = rows.get(table.tab);
  return tabs.set(table.tab, content(table, ...(beside ? [beside] : []), own));
}

function decodedEmpty(table: Table<object>, name: string): unknown {
  const decoded = columnsOf(table)
    .find(([each]) => each === name)?.[1]
    .codec.decode("");
  return decoded && "value" in decoded ? decoded.value : null;
}

describe("a mistyped code in any code column of any tab is told", () => {
  test.each(
    naming
      .filter(({ column }) => column.names.others === undefined)
      .map(({ table, column }) => [table.tab, column.header, table, column.name] as const),
  )("%s, “%s”", (tab, header, table, name) => {
    const ofCell = (problems: ReturnType<typeof straysIn>) =>
      problems.filter(({ where }) => where?.tab === tab && where.column === header);
    const told = ofCell(straysIn(reading(table, name, "ABC124", "ABC123")));
    expect(told).toHaveLength(1);
    expect(told[0]?.what).toContain("Mã “ABC124” không có ở ");
    expect(told[0]?.remedy).toContain("Sửa thành “ABC123”");
    expect(told[0]?.where?.row).toBeGreaterThan(1);
    // Its twin: the code itself, in other letters, or no code.
    expect(ofCell(straysIn(reading(table, name, "abc123 ", "ABC123")))).toEqual([]);
    expect(ofCell(straysIn(reading(table, name, "", "ABC123")))).toEqual([]);
  });

  test.each(
    naming
      .filter(({ column }) => column.names.others !== undefined && column.names.of.length > 0)
      .map(({ table, column }) => [table.tab, column.header, table, column.name] as const),
  )("%s, “%s”, where others are named, too: only what a lost zero explains", (_, __, table, name) => {
    expect(straysIn(reading(table, name, "9", "009"))).toHaveLength(1);
    expect(straysIn(reading(table, name, "HS12", "009"))).toEqual([]);
  });

  test("every column of codes says what they name, or is the key of its own rows", () => {
    const silent = allTables.flatMap((table) =>
      columnsOf(table).flatMap(([name, { names, header }]) =>
        names === "own" && !table.key.includes(name) ? [`${table.tab}, ${header}`] : [],
      ),
    );
    expect(silent).toEqual([]);
  });

  test("what the codes name stands in the register's own definitions", () => {
    for (const { column } of naming) for (const of of column.names.of) expect(fieldOf(of)).not.toBe("");
  });
});

test("a column is judged only where all that it names was read, by rows that could not be read whole as well", () => {
  const mistyped = content(milestones as Table<object>, { round: "D1" });
  const alone = new Map([[milestones.tab, mistyped]]);
  expect(straysIn(alone)).toEqual([]);
  expect(judgedColumns(alone)).toEqual(new Set());
  const problems = [{ what: "Ngày", remedy: "Sửa" }];
  const bad = {
    row: 2,
    key: "D1",
    fields: { code: "D1" },
    columns: ["from"],
    stands: false,
    byProgram: false,
    problems,
  };
  const withBad = { ...content(rounds as Table<object>), unread: [bad] };
  const together = new Map([...alone, [rounds.tab, withBad]]);
  expect(straysIn(together)).toEqual([]);
  expect(judgedColumns(together)).toContain(JSON.stringify(["Mốc thời gian", "Mã đợt"]));
});

test("of many in one column the first are told, and how many more there are", () => {
  const rows = Array.from({ length: 23 }, () => ({ round: "D1" }));
  const read = new Map([
    [milestones.tab, content(milestones as Table<object>, ...rows)],
    [rounds.tab, content(rounds as Table<object>, { code: "2020-2021" })],
  ]);
  const told = straysIn(read);
  expect(told).toHaveLength(20);
  expect(told.at(-1)).toEqual({
    what: "Mã “D1” không có ở tab “Đợt thi đua”; cột này còn 3 ô như thế",
    where: { tab: "Mốc thời gian", row: 21, column: "Mã đợt" },
    remedy: "Sửa thành một mã có ở tab “Đợt thi đua”, hoặc thêm mã này vào đó",
  });
});

test("a setting whose name nobody knows is told, with the name that was meant; those of the register are not", () => {
  const read = (...items: readonly string[]) =>
    new Map([
      [settingsTable.tab, content(settingsTable as Table<object>, ...items.map((item) => ({ item })))],
    ]);
  expect(
    straysIn(read("Tên trường", "tên  TRƯỜNG", ...settingsTable.initial.map(({ item }) => item))),
  ).toEqual([]);
  expect(straysIn(read("Tên trườg", "Điều gì khác"))).toEqual([
    {
      what: "Sổ không có mục nào tên “Tên trườg”, điều ghi ở dòng này không được dùng",
      where: { tab: "Thông tin chung", row: 2, column: "Mục" },
      remedy: "Sửa tên mục thành “Tên trường”, hoặc xóa dòng này",
    },
    {
      what: "Sổ không có mục nào tên “Điều gì khác”, điều ghi ở dòng này không được dùng",
      where: { tab: "Thông tin chung", row: 3, column: "Mục" },
      remedy: "Sửa tên mục cho đúng, hoặc xóa dòng này",
    },
  ]);
});

describe("codes compare as codes", () => {
  test("what people typed in other letters is read as the row it names has it; what the program wrote stays", () => {
    const read = new Map([
      ["Đợt thi đua", content(tableOf("Đợt thi đua"), { code: "CN2023" })],
      [
        "Mốc thời gian",
        content(tableOf("Mốc thời gian"), { round: "cn2023", code: "M1" }, { round: "cnx", code: "M2" }),
      ],
      ["Danh hiệu", content(tableOf("Danh hiệu"), { code: "LDTT" })],
      ["Kỳ xét", content(tableOf("Kỳ xét"), { code: "KX", awards: ["ldtt", "GK"] })],
      ["Đề nghị", content(tableOf("Đề nghị"), { award: "ldtt" })],
    ]);
    const rowsOf = (tab: string) =>
      withCodesAsNamed(read)
        .get(tab)
        ?.entries.map(({ value }) => value);
    expect(rowsOf("Mốc thời gian")).toEqual([
      { round: "CN2023", code: "M1" },
      { round: "cnx", code: "M2" },
    ]);
    expect(rowsOf("Kỳ xét")).toEqual([{ code: "KX", awards: ["LDTT", "GK"] }]);
    expect(rowsOf("Đề nghị")).toEqual([{ award: "ldtt" }]);
  });

  test("two rows whose keys differ in letters alone have one key; what is no code keeps its letters", () => {
    expect(keyOf(rounds, { code: "cn2023" })).toBe(keyOf(rounds, { code: "CN2023" }));
    expect(keyOf(rounds, { code: "cn2023" })).not.toBe(keyOf(rounds, { code: "cn2024" }));
    expect(keyOf(settingsTable, { item: "a" })).not.toBe(keyOf(settingsTable, { item: "A" }));
  });
});
