import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { code, text } from "../../src/register/column";
import { optionalCount } from "../../src/register/number-columns";
import type { OpenTable } from "../../src/register/open-table";
import { readTable } from "../../src/register/read";
import { type Table, table } from "../../src/register/table";
import { memoryTab, writeInMemory } from "../support/memory-tab";

interface Nominee {
  readonly unit: string;
  readonly line: string;
  readonly name: string;
  readonly votes: number | null;
}

const columns = {
  unit: code({ header: "Đơn vị", note: "" }),
  line: code({ header: "Dòng", note: "" }),
  name: text({ header: "Tên", note: "" }),
  votes: optionalCount({ header: "Phiếu", note: "" }),
};
const nominees = table<Nominee>({
  tab: "Đề nghị",
  purpose: "",
  key: ["unit", "line"],
  columns,
  initial: [],
});
const minutes = table<Nominee>({ ...nominees, tab: "Biên bản", key: [] });

type Cells = readonly (readonly Cell[])[];
/** The secretary's own column stands in the middle. */
const header = ["Đơn vị", "Dòng", "Ghi chú", "Tên", "Phiếu"];

function nominee(unit: string, line: string, name: string, votes: number | null = null): Nominee {
  return { unit, line, name, votes };
}

function cellsOf({ unit, line, name, votes }: Nominee, note = ""): readonly Cell[] {
  return [unit, line, note, name, votes ?? ""];
}

/** A tab after a change: its cells, what was done to it, and the rows as they are read back. */
function changed(
  cells: Cells,
  change: (open: OpenTable<Nominee>) => void,
  definition: Table<Nominee> = nominees,
  size = 1000,
) {
  const tab = memoryTab(cells, size);
  const { open, steps } = writeInMemory(definition, tab, change);
  const after = tab.cells;
  const again = readTable(definition, after);
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  return {
    after,
    steps,
    rows: open.rows(),
    problems: open.problems(),
    readBack: again.content.entries.map(({ value }) => value),
  };
}

const lan = nominee("TO-TOAN", "1", "Trần Thị Lan", 11);
const minh = nominee("TO-VAN", "1", "Lê Văn Minh", 9);
const hoa = nominee("TO-VAN", "2", "Phạm Thị Hoa");
const tuan = nominee("TO-HOA", "1", "Võ Anh Tuấn");
const threeRows: Cells = [header, cellsOf(lan, "ký sau"), cellsOf(minh), cellsOf(hoa, "hỏi lại")];

test("a row that is gone makes room, new ones come below all that stands, each row with the secretary's note", () => {
  const an = nominee("TO-HOA", "2", "Đỗ Bình An", 3);
  const { after, rows, readBack } = changed(threeRows, (open) => open.replaceAll([hoa, tuan, an, lan]));
  expect(after).toEqual([
    header,
    cellsOf(lan, "ký sau"),
    cellsOf(hoa, "hỏi lại"),
    cellsOf(tuan),
    cellsOf(an),
  ]);
  expect(rows).toEqual([lan, hoa, tuan, an]);
  expect(readBack).toEqual(rows);
});

/** The same table, the program's alone: nothing of anybody's stands beside it. */
const programs: Table<Nominee> = { ...nominees, writtenBy: "program" };
const withoutNotes = (cells: Cells): Cells => cells.map((line) => line.filter((_, index) => index !== 2));

test("no blank row stays among rows of the program alone: the last ones come into the places of those that are gone", () => {
  const lines = (...rows: readonly Nominee[]) => withoutNotes([header, ...rows.map((row) => cellsOf(row))]);
  const to = (start: Cells, ...rows: readonly Nominee[]) =>
    changed(start, (open) => open.replaceAll(rows), programs);
  expect(to(lines(lan, minh, hoa, tuan), hoa, tuan).after).toEqual(lines(hoa, tuan));
  expect(to(lines(lan, minh, hoa), hoa).after).toEqual(lines(hoa));
  // Rows that an earlier version left blank go with the next change, which is one block.
  const [blank = []] = [lines(lan)[0]?.map((): Cell => "") ?? []];
  const [head = [], first = [], ...others] = lines(lan, minh, hoa);
  const held = to([head, blank, first, blank, ...others], { ...lan, votes: 3 }, minh, hoa);
  expect(held.after).toEqual(lines(minh, { ...lan, votes: 3 }, hoa));
  expect(held.steps.map(({ kind }) => kind)).toEqual(["write"]);
  expect(to(lines(lan, minh, hoa)).after).toEqual(lines());
});

test("where all is the program's a new row fills the one that is gone, the next goes below", () => {
  const an = nominee("TO-HOA", "2", "Đỗ Bình An", 3);
  const { after, rows, readBack, steps } = changed(
    withoutNotes(threeRows),
    (open) => open.replaceAll([hoa, tuan, an, lan]),
    programs,
  );
  const expected = [header, cellsOf(lan), cellsOf(tuan), cellsOf(hoa), cellsOf(an)];
  expect(after).toEqual(withoutNotes(expected));
  expect(rows).toEqual([lan, tuan, hoa, an]);
  expect(readBack).toEqual(rows);
  expect(steps.map(({ kind }) => kind)).toEqual(["write"]);
});

test("what is removed leaves the secretary's note; blank rows are passed over", () => {
  const { after, rows } = changed(threeRows, (open) => {
    open.remove(({ unit }) => unit === "TO-VAN");
  });
  const blank = nominee("", "", "");
  expect(after).toEqual([header, cellsOf(lan, "ký sau"), cellsOf(blank, "hỏi lại")]);
  expect(rows).toEqual([lan]);
  const emptied = changed(after, (open) => open.replaceAll([]));
  expect({ rows: emptied.rows, readBack: emptied.readBack }).toEqual({ rows: [], readBack: [] });
});

test("the same rows in any order, and a row removed and put again, write nothing", () => {
  const nothing = { after: threeRows, steps: [], rows: [lan, minh, hoa], readBack: [lan, minh, hoa] };
  expect(changed(threeRows, (open) => open.replaceAll([hoa, lan, minh]))).toMatchObject(nothing);
  const putAgain = changed(threeRows, (open) => {
    open.remove(({ unit }) => unit === "TO-VAN");
    open.put(hoa);
    open.put(minh);
  });
  expect(putAgain).toMatchObject(nothing);
  const changedBack = changed(threeRows, (open) => {
    open.put({ ...lan, votes: 12 });
    open.put(lan);
  });
  expect(changedBack).toMatchObject(nothing);
});

test("of a row only the cells whose values change are written, and nothing beside them", () => {
  const { steps } = changed(threeRows, (open) => open.replaceAll([lan, { ...minh, votes: 10 }, hoa]));
  expect(steps).toEqual([{ kind: "write", block: { row: 3, column: 5, cells: [[10]] } }]);
});

test("what was only typed in another way stays as it was typed", () => {
  const typed: Cells = [header, [" TO-TOAN ", "1", "", "Trần Thị Lan", "11"]];
  const { after } = changed(typed, (open) => open.put({ ...lan, name: "Lan" }));
  expect(after).toEqual([header, [" TO-TOAN ", "1", "", "Lan", "11"]]);
});

test("two rows with one key are a problem, also where only white space tells them apart", () => {
  const { problems } = changed(threeRows, (open) => open.replaceAll([lan, { ...minh, unit: " TO-TOAN " }]));
  expect(problems).toEqual([
    {
      what: "Có hai dòng cùng “Đơn vị” là “TO-TOAN”, “Dòng” là “1”",
      where: { tab: "Đề nghị" },
      remedy: "Sửa nguồn của hai dòng này để chúng khác nhau",
    },
  ]);
});

test("a row is found by its whole key, with the changes made so far", () => {
  changed(threeRows, (open) => {
    const found = () => [
      open.withKey({ unit: "TO-VAN", line: "2" }),
      open.withKey({ unit: "TO-HOA", line: "1" }),
    ];
    expect(found()).toEqual([hoa, undefined]);
    open.replaceAll([tuan]);
    expect(found()).toEqual([undefined, tuan]);
    open.put({ ...tuan, votes: 7 });
    expect(found()).toEqual([undefined, { ...tuan, votes: 7 }]);
    expect(() => open.withKey({ unit: "TO-VAN" })).toThrow("the key is (unit, line), not given: line");
  });
});

test("a table without a key is only added to: its rows are told apart by their order", () => {
  const { after, rows } = changed(
    threeRows,
    (open) => {
      open.put(lan);
      open.put(tuan);
    },
    minutes,
  );
  expect(after).toEqual([...threeRows, cellsOf(lan), cellsOf(tuan)]);
  expect(rows).toEqual([lan, minh, hoa, lan, tuan]);
  expect(() => changed(threeRows, (open) => open.replaceAll([lan, lan]), minutes)).toThrow(
    "rows without a key can only be added",
  );
});

const someNominees = fc.uniqueArray(
  fc.record<Nominee>({
    unit: fc.constantFrom("A", "B", "C"),
    line: fc.constantFrom("1", "2", "3", "4"),
    name: fc.constantFrom("Lan", "Minh", "=1+1"),
    votes: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  }),
  { selector: ({ unit, line }) => JSON.stringify([unit, line]) },
);

/** A tab as it may stand: rows, blank rows between them, and notes of the secretary's anywhere. */
const tabs = fc
  .tuple(someNominees, fc.infiniteStream(fc.constantFrom("", "ghi chú")), fc.infiniteStream(fc.boolean()))
  .map(([rows, notes, gaps]): Cells => {
    const note = () => notes.next().value ?? "";
    const lines = rows.flatMap((row) => [
      ...(gaps.next().value ? [cellsOf(nominee("", "", ""), note())] : []),
      cellsOf(row, note()),
    ]);
    return [header, ...lines];
  });

test("whatever stood before, exactly the given rows stand after, and no note of the secretary's is lost", () => {
  const sorted = (rows: readonly Nominee[]) => rows.map((row) => JSON.stringify(row)).sort();
  /** Each note with the key beside it; one whose row is gone, or never was one, stands alone. */
  const notesOf = (cells: Cells, keys: ReadonlySet<string>) =>
    cells
      .slice(1)
      .filter(([, , note]) => note !== "")
      .map(([unit, line, note]) => [keys.has(`${unit} ${line}`) ? `${unit} ${line}` : "", note].join(": "))
      .sort();
  fc.assert(
    fc.property(tabs, someNominees, (cells, wanted) => {
      const { after, rows, readBack } = changed(cells, (open) => open.replaceAll(wanted), nominees, 250);
      expect(sorted(readBack)).toEqual(sorted(wanted));
      expect(rows).toEqual(readBack);
      const keys = new Set(wanted.map(({ unit, line }) => `${unit} ${line}`));
      expect(notesOf(after, keys)).toEqual(notesOf(cells, keys));
      expect(changed(after, (open) => open.replaceAll(wanted)).steps).toEqual([]);
      const alone = changed(withoutNotes(cells), (open) => open.replaceAll(wanted), programs);
      expect(sorted(alone.readBack)).toEqual(sorted(wanted));
      expect(alone.steps.length).toBeLessThan(2);
    }),
    { numRuns: 300 },
  );
});

test("one new row is appended; several are written at the tab's foot and moved up, over nothing of anybody's", () => {
  const cells: Cells = [header, ["K1", "1", "nhớ hỏi lại", "An", ""], ["", "", "để trống", "", ""]];
  const [chi, dung] = [nominee("K2", "1", "Chi", 5), nominee("K2", "2", "Dung")];
  const one = changed(cells, (open) => open.put(chi));
  expect(one.steps).toEqual([{ kind: "append", cells: cellsOf(chi) }]);
  expect(one.after).toEqual([...cells, cellsOf(chi)]);
  const two = changed(cells, (open) => {
    open.put(chi);
    open.put(dung);
  });
  expect(two.steps).toEqual([
    { kind: "grow", rows: 1000 },
    { kind: "write", block: { row: 899, column: 1, cells: [cellsOf(chi), cellsOf(dung)] } },
    { kind: "move", first: 899, count: 2, before: 4 },
  ]);
  expect(two.after).toEqual([...cells, cellsOf(chi), cellsOf(dung)]);
});

test("people's cells are written one run of changed rows after another, the program's as one block", () => {
  const cells: Cells = [header, cellsOf(lan), cellsOf(minh), cellsOf(hoa), cellsOf(tuan)];
  const change = (open: OpenTable<Nominee>) => {
    for (const row of [lan, minh, tuan]) open.put({ ...row, votes: 20 });
  };
  expect(changed(cells, change).steps).toEqual([
    { kind: "write", block: { row: 2, column: 5, cells: [[20], [20]] } },
    { kind: "write", block: { row: 5, column: 5, cells: [[20]] } },
  ]);
  const mixed: Table<Nominee> = {
    ...nominees,
    columns: { ...columns, votes: optionalCount({ header: "Phiếu", note: "", by: "program" }) },
  };
  expect(changed(cells, change, mixed).steps).toEqual([
    { kind: "write", block: { row: 2, column: 5, cells: [[20], [20], [""], [20]] } },
  ]);
});
