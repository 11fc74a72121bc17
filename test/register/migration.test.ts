import { expect, test } from "vitest";
import { applyMigrations, type Migration } from "../../src/register/migration";

/** A word that is called otherwise since, in the second of two tabs; and rows of a tab that older registers had. */
const newWord: Migration = {
  tabs: ["Danh hiệu"],
  migrate(open) {
    const old = open("Danh hiệu")
      .rows()
      .filter((row) => row.text("Loại") === "Danh hiệu thi đua");
    for (const row of old) row.set("loại", "Thi đua");
    return old.length === 0 ? [] : [`“Loại” của ${old.length} danh hiệu`];
  },
};
const movedRows: Migration = {
  tabs: ["Danh hiệu cũ", "Danh hiệu"],
  migrate(open) {
    const awards = open("Danh hiệu");
    const known = new Set(awards.rows().map((row) => row.text("Mã")));
    const moved = open("Danh hiệu cũ")
      .rows()
      .filter((row) => !known.has(row.text("Mã")));
    for (const row of moved) awards.add({ Mã: row.cell("Mã"), Loại: "Thi đua" });
    return moved.map((row) => `danh hiệu “${row.text("Mã")}”`);
  },
};

const awards = [
  ["Mã", "Ghi chú của tôi", "Loại"],
  ["LDTT", "giữ", "Danh hiệu thi đua"],
  ["CSTDCS", "", "  danh hiệu  thi đua".toUpperCase()],
  ["", "", ""],
  ["BK", "", "Hình thức khen thưởng"],
  ["GK", "", "Danh hiệu thi đua "],
];

test("only the changed cells are written, added rows as one block below all that stands", () => {
  const read = new Map([
    ["Danh hiệu", awards],
    ["Danh hiệu cũ", [["Mã"], ["LDTT"], ["TTLD"], ["CTD"]]],
  ]);
  expect(applyMigrations([newWord, movedRows], read)).toEqual({
    told: ["“Loại” của 2 danh hiệu", "danh hiệu “TTLD”", "danh hiệu “CTD”"],
    changes: new Map([
      [
        "Danh hiệu",
        [
          {
            row: 7,
            column: 1,
            cells: [
              ["TTLD", "", "Thi đua"],
              ["CTD", "", "Thi đua"],
            ],
          },
          { row: 2, column: 3, cells: [["Thi đua"]] },
          { row: 6, column: 3, cells: [["Thi đua"]] },
        ],
      ],
    ]),
  });
});

test("changed cells right below each other are one block", () => {
  const read = new Map([["Danh hiệu", [["Loại"], ["Danh hiệu thi đua"], ["Danh hiệu thi đua"], ["Khác"]]]]);
  const { changes } = applyMigrations([newWord], read);
  expect(changes.get("Danh hiệu")).toEqual([{ row: 2, column: 1, cells: [["Thi đua"], ["Thi đua"]] }]);
});

test("where nothing is old, or the tab does not stand, nothing is changed and nothing told", () => {
  const nothing = { told: [], changes: new Map() };
  const mended = [
    ["Mã", "Loại"],
    ["LDTT", "Thi đua"],
  ];
  expect(
    applyMigrations(
      [newWord, movedRows],
      new Map([
        ["Danh hiệu", mended],
        ["Danh hiệu cũ", null],
      ]),
    ),
  ).toEqual(nothing);
  expect(applyMigrations([newWord], new Map([["Danh hiệu", null]]))).toEqual(nothing);
});

test("a migration that names no tab, writes beside a column or tells nothing of what it did is a fault", () => {
  const read = new Map([["Danh hiệu", [["Mã"], ["LDTT"]]]]);
  const doing = (tabs: readonly string[], change: Migration["migrate"]) => () =>
    applyMigrations([{ tabs, migrate: change }], read);
  const set =
    (header: string): Migration["migrate"] =>
    (open) => {
      for (const row of open("Danh hiệu").rows()) row.set(header, "x");
      return [];
    };
  expect(doing([], set("Mã"))).toThrow("does not name tab Danh hiệu");
  expect(doing(["Danh hiệu"], set("Tên"))).toThrow("Tab Danh hiệu has no column Tên");
  expect(doing(["Danh hiệu"], set("Mã"))).toThrow("Not told: changes of Danh hiệu");
});
