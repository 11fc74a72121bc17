import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { code, optionalCount, text } from "../../src/register/column";
import { type OpenTable, openTable } from "../../src/register/open-table";
import { readTable } from "../../src/register/read";
import { type Table, table } from "../../src/register/table";
import { changedBlocks } from "../../src/register/write";

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

/** A tab after a change: its cells, the blocks that were written, and the rows as they are read back. */
function changed(
  cells: Cells,
  change: (open: OpenTable<Nominee>) => void,
  definition: Table<Nominee> = nominees,
) {
  const read = readTable(definition, cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const open = openTable(read.content);
  change(open);
  const blocks = open.changes().size > 0 ? changedBlocks(read.content, open.changes()) : [];
  const after = cells.map((line) => [...line]);
  for (const block of blocks) {
    block.cells.forEach((line, index) => {
      const at = block.row - 1 + index;
      while (after.length <= at) after.push(header.map(() => ""));
      after[at]?.splice(block.column - 1, line.length, ...line);
    });
  }
  const again = readTable(definition, after);
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  return {
    after,
    blocks,
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

test("a row that is gone is blanked in the table's own columns; a new one fills its row, the next goes below", () => {
  const an = nominee("TO-HOA", "2", "Đỗ Bình An", 3);
  const { after, rows, readBack } = changed(threeRows, (open) => open.replaceAll([hoa, tuan, an, lan]));
  expect(after).toEqual([
    header,
    cellsOf(lan, "ký sau"),
    cellsOf(tuan),
    cellsOf(hoa, "hỏi lại"),
    cellsOf(an),
  ]);
  expect(rows).toEqual([lan, tuan, hoa, an]);
  expect(readBack).toEqual(rows);
});

test("what is removed leaves the secretary's note; blank rows are passed over", () => {
  const { after, rows, blocks } = changed(threeRows, (open) => {
    open.remove(({ unit }) => unit === "TO-VAN");
  });
  const blank = nominee("", "", "");
  expect(after).toEqual([header, cellsOf(lan, "ký sau"), cellsOf(blank), cellsOf(blank, "hỏi lại")]);
  expect(rows).toEqual([lan]);
  expect(blocks).toEqual([
    {
      row: 3,
      column: 1,
      cells: [
        ["", ""],
        ["", ""],
      ],
    },
    {
      row: 3,
      column: 4,
      cells: [
        ["", ""],
        ["", ""],
      ],
    },
  ]);
  const emptied = changed(after, (open) => open.replaceAll([]));
  expect({ rows: emptied.rows, readBack: emptied.readBack }).toEqual({ rows: [], readBack: [] });
});

test("the same rows in any order, and a row removed and put again, write nothing", () => {
  const nothing = { after: threeRows, blocks: [], rows: [lan, minh, hoa], readBack: [lan, minh, hoa] };
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

test("only the cells from the first changed row to the last are written, over the columns that change", () => {
  const { blocks } = changed(threeRows, (open) => open.replaceAll([lan, { ...minh, votes: 10 }, hoa]));
  expect(blocks).toEqual([{ row: 3, column: 5, cells: [[10]] }]);
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

test("the rows of a table without a key are told apart by their order", () => {
  const { after, rows } = changed(
    threeRows,
    (open) => {
      open.replaceAll([lan, lan]);
      open.put(lan);
      open.put(tuan);
    },
    minutes,
  );
  expect(after).toEqual([
    header,
    cellsOf(lan, "ký sau"),
    cellsOf(lan),
    cellsOf(lan, "hỏi lại"),
    cellsOf(tuan),
  ]);
  expect(rows).toEqual([lan, lan, lan, tuan]);
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

test("whatever stood before, exactly the given rows stand after, and the secretary's column is as it was", () => {
  const sorted = (rows: readonly Nominee[]) => rows.map((row) => JSON.stringify(row)).sort();
  const notesOf = (cells: Cells) => cells.map((line) => line[2]);
  fc.assert(
    fc.property(tabs, someNominees, fc.constantFrom(nominees, minutes), (cells, wanted, definition) => {
      const { after, rows, readBack } = changed(cells, (open) => open.replaceAll(wanted), definition);
      expect(sorted(readBack)).toEqual(sorted(wanted));
      expect(rows).toEqual(readBack);
      expect(notesOf(after).slice(0, cells.length)).toEqual(notesOf(cells));
      expect(notesOf(after).slice(cells.length).join("")).toBe("");
      expect(changed(after, (open) => open.replaceAll(wanted), nominees).blocks).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a new row is one block across the secretary's column, beside which the changed cells of others stay parted", () => {
  const cells: Cells = [header, ["K1", "1", "nhớ hỏi lại", "An", ""], ["K1", "2", "đừng xóa", "Bình", ""]];
  const { blocks } = changed(cells, (open) => {
    open.put(nominee("K1", "2", "Bình An", 3));
    open.put(nominee("K2", "1", "Chi", 5));
  });
  expect(blocks).toEqual([
    { row: 3, column: 4, cells: [["Bình An", 3]] },
    { row: 4, column: 1, cells: [["K2", "1", "", "Chi", 5]] },
  ]);
});

test("a row that lay blank among the secretary's notes is not new: her cell there is never written", () => {
  const cells: Cells = [header, ["K1", "1", "", "An", ""], ["", "", "để trống", "", ""]];
  const { blocks } = changed(cells, (open) => {
    open.put(nominee("K2", "1", "Chi", 5));
  });
  expect(blocks).toEqual([
    { row: 3, column: 1, cells: [["K2", "1"]] },
    { row: 3, column: 4, cells: [["Chi", 5]] },
  ]);
});
