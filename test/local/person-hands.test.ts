import { describe, expect, test } from "vitest";
import type { LocalAppsScript, SheetUser } from "../../local/local-apps-script";
import { loadState } from "../../local/state/state-folder";
import { openScript } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

const SCRIPT = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function write(cell, value) { sheet().getRange(cell).setValue(value); }
  function insertRow(before) { sheet().insertRowBefore(before); }
  function rules() {
    const list = (allow) => SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không"]).setAllowInvalid(allow).setHelpText("Có hay không").build();
    sheet().getRange("A1").setDataValidation(list(false));
    sheet().getRange("A2").setDataValidation(list(true));
    sheet().getRange("A3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange("C1:C4")).build());
    sheet().getRange("B1").insertCheckboxes();
    sheet().getRange("B2").insertCheckboxes("x");
  }
  function looks() { sheet().getRange("A1:B1").setFontWeight("bold").setBackground("#eeeeee"); sheet().getRange("B2").setNote("Ghi chú"); }
  function plain() { sheet().getRange("A:A").setNumberFormat("@"); }
  function formula() { sheet().getRange("A1").setValue("=1+1"); }
`;

function open(locale = "vi_VN"): { script: LocalAppsScript; sheet: SheetUser } {
  const script = openScript(SCRIPT);
  script.spreadsheet.setLocale(locale);
  return { script, sheet: script.spreadsheet.sheet("Sheet1") };
}

const block = [
  ["Tên", "Lớp", "Điểm"],
  ["Mẫu B", "10A", "7"],
  ["Mẫu A", "10B", "9"],
  ["Mẫu C", "10A", "8"],
];

describe("undoing", () => {
  test("takes back what was done, one after the other, and does it again", () => {
    const { script, sheet } = open();
    const { spreadsheet } = script;
    const states: string[] = [];
    const look = () =>
      JSON.stringify([sheet.values(), sheet.rowCount, sheet.columnCount, sheet.columnWidth(2)]);
    const deeds = [
      () => sheet.paste(1, 1, block),
      () => sheet.freeze(1, 0),
      () => sheet.type(2, 3, "10"),
      () => sheet.sort(1, true),
      () => sheet.insertRows(2, 2),
      () => sheet.insertColumns(1),
      () => sheet.resizeColumn(2, 250, 3),
      () => sheet.clear(4, 1, 2, 3),
      () => sheet.deleteRows(2, 2),
      () => sheet.deleteColumns(3),
      () => sheet.moveColumn(1, 3),
      () => sheet.fill(2, 2, 2, 2, "x"),
      () =>
        sheet.paste(1000, 26, [
          ["a", "b"],
          ["c", "d"],
        ]),
    ];
    for (const deed of deeds) {
      states.push(look());
      deed();
    }
    const last = look();
    for (const before of [...states].reverse()) {
      expect(spreadsheet.undo()).toMatchObject({ sheet: "Sheet1", left: [], refused: undefined });
      expect(look()).toBe(before);
    }
    expect(spreadsheet.undo()).toBeUndefined();
    for (const after of [...states.slice(1), last]) {
      expect(spreadsheet.redo()).toMatchObject({ left: [], refused: undefined });
      expect(look()).toBe(after);
    }
    expect(spreadsheet.redo()).toBeUndefined();
  });

  test("leaves the cells that a script has written since, and names them", () => {
    const { script, sheet } = open();
    sheet.paste(1, 1, block);
    sheet.type(2, 3, "10");
    script.call("write", { args: ["B3", "11C"] });
    expect(script.spreadsheet.undo()).toEqual({
      ...{ deed: "type", sheet: "Sheet1", area: { row: 1, column: 2, rows: 1, columns: 1 } },
      ...{ left: [], refused: undefined },
    });
    expect(sheet.cell(2, 3).value).toBe(7);
    expect(script.spreadsheet.undo()).toMatchObject({ deed: "paste", left: ["B3"] });
    expect(sheet.values()).toEqual([
      ["", ""],
      ["", ""],
      ["", "11C"],
    ]);
    expect(script.spreadsheet.redo()).toMatchObject({ left: ["B3"] });
    expect(sheet.values()[2]).toEqual(["Mẫu A", "11C", "9"]);
  });

  test("is refused where a script has moved or written what was moved", () => {
    const { script, sheet } = open();
    sheet.paste(1, 1, block);
    sheet.type(1, 4, "x");
    script.call("insertRow", { args: [1] });
    const before = sheet.values();
    expect(script.spreadsheet.undo()).toMatchObject({ deed: "type", refused: "changed since" });
    expect(sheet.values()).toEqual(before);
    sheet.sort(1, true);
    script.call("write", { args: ["A9", "mới"] });
    const sorted = sheet.values();
    expect(script.spreadsheet.undo()).toMatchObject({ deed: "sort", refused: "changed since" });
    expect(sheet.values()).toEqual(sorted);
  });

  test("is refused where the sheet is gone, and goes on with what was done before", () => {
    const { script, sheet } = open();
    sheet.type(1, 1, "a");
    script.spreadsheet.addSheet("Hai").type(1, 1, "b");
    script.spreadsheet.sheet("Hai").delete();
    expect(script.spreadsheet.undo()).toMatchObject({ sheet: "Hai", refused: "sheet gone" });
    expect(script.spreadsheet.undo()).toMatchObject({ sheet: "Sheet1", refused: undefined });
    expect(sheet.values()).toEqual([]);
  });

  test("brings back rows with the names and rules that drew on them", () => {
    const { script, sheet } = open();
    sheet.paste(1, 3, [["Một"], ["Hai"], ["Ba"], ["Bốn"]]);
    script.call("rules");
    sheet.deleteRows(2, 2);
    expect(sheet.cell(2, 1).validation).toBeNull();
    script.spreadsheet.undo();
    expect(sheet.cell(3, 1).validation?.values).toEqual(["Sheet1!C1:C4"]);
    expect(sheet.choices(3, 1)).toEqual(["Một", "Hai", "Ba", "Bốn"]);
  });

  test("a new deed leaves nothing to redo", () => {
    const { script, sheet } = open();
    sheet.type(1, 1, "a");
    script.spreadsheet.undo();
    sheet.type(1, 1, "b");
    expect(script.spreadsheet.deeds).toMatchObject({ done: ["type"], undone: [] });
    expect(script.spreadsheet.redo()).toBeUndefined();
  });
});

describe("a filter", () => {
  test("hides rows from the person, who neither pastes over them, clears nor deletes them", () => {
    const { script, sheet } = open();
    sheet.paste(1, 1, block);
    sheet.filter(2, ["10B"]);
    expect(sheet.hiddenRows()).toEqual([{ start: 3, count: 1 }]);
    expect(sheet.filteredColumns()).toEqual([2]);
    expect(sheet.filterValues(2)).toEqual([
      { text: "10A", rows: 2, hidden: false },
      { text: "10B", rows: 1, hidden: true },
    ]);
    sheet.paste(2, 3, [["1"], ["2"], ["3"]]);
    expect(sheet.values().map((row) => row[2])).toEqual(["Điểm", "1", "9", "2", "3"]);
    sheet.clear(2, 3, 4, 1);
    expect(sheet.values().map((row) => row[2])).toEqual(["Điểm", "", "9", ""]);
    sheet.fill(2, 3, 3, 1, "5");
    expect(sheet.values().map((row) => row[2])).toEqual(["Điểm", "5", "9", "5"]);
    sheet.deleteRows(2, 3);
    expect(sheet.values()).toEqual([block[0], block[2]]);
    script.spreadsheet.undo();
    expect(sheet.values()).toHaveLength(4);
    sheet.clearFilter();
    expect(sheet.hiddenRows()).toEqual([]);
  });

  test("follows its column, is kept, and goes with it", () => {
    const folder = temporaryFolder();
    const script = openScript("", { folder });
    script.createSpreadsheet("Book");
    const sheet = script.spreadsheet.sheet("Sheet1");
    sheet.paste(1, 1, block);
    sheet.filter(2, ["10B", "10A"]);
    sheet.resizeRow(3, 60);
    sheet.insertColumns(1, 2);
    sheet.insertRows(2);
    expect(sheet.filteredColumns()).toEqual([4]);
    expect(sheet.rowHeights()).toEqual([[4, 60]]);
    const kept = loadState(folder)?.workbook?.sheets[0];
    expect([...(kept?.filter ?? [])]).toEqual([[3, new Set(["10B", "10A"])]]);
    expect(kept?.rowHeights[3]).toBe(60);
    sheet.deleteRows(2);
    sheet.moveColumn(4, 1);
    expect(sheet.filteredColumns()).toEqual([1]);
    expect(sheet.rowHeights()).toEqual([[3, 60]]);
    sheet.deleteColumns(1);
    expect(sheet.filteredColumns()).toEqual([]);
    expect(sheet.hiddenRows()).toEqual([]);
  });
});

describe("the text that is edited", () => {
  test.each([
    ["vi_VN", "15/3/2023", "15/03/2023"],
    ["vi_VN", "15/03/2023 8:05:09", "15/03/2023 8:05:09"],
    ["vi_VN", "85,71%", "85,71%"],
    ["vi_VN", "85,7133%", "85,7133%"],
    ["vi_VN", "1234,5678901234", "1234,5678901234"],
    ["vi_VN", "1.234,5", "1234,5"],
    ["vi_VN", "'007", "'007"],
    ["vi_VN", "'- gạch", "'- gạch"],
    ["vi_VN", "gạch", "gạch"],
    ["vi_VN", "TRUE", "TRUE"],
    ["vi_VN", "8:30", "8:30"],
    ["en_US", "3/15/2023", "3/15/2023"],
    ["en_US", "$1,234.50", "1234.5"],
  ])("gives what stands in the cell again (%s, %s)", (locale, typed, edited) => {
    const { sheet } = open(locale);
    sheet.type(1, 1, typed);
    expect(sheet.editText(1, 1)).toBe(edited);
    const before = sheet.cell(1, 1);
    sheet.type(1, 1, sheet.editText(1, 1));
    expect(sheet.cell(1, 1)).toEqual(before);
  });

  test("of a plain text cell and of a formula", () => {
    const { script, sheet } = open();
    script.call("plain");
    for (const [typed, edited] of [
      ["007", "007"],
      ["=1", "=1"],
      ["''x", "''x"],
      ["1/2", "1/2"],
    ] as const) {
      sheet.type(1, 1, typed);
      expect(sheet.editText(1, 1)).toBe(edited);
    }
    sheet.clear(1, 1);
    expect(sheet.editText(1, 1)).toBe("");
    script.call("formula");
    expect(sheet.editText(1, 1)).toBe("=1+1");
  });
});

test("a window shows each look once, notes, boxes, lists, and what breaks a rule", () => {
  const { script, sheet } = open();
  script.call("rules");
  script.call("looks");
  sheet.paste(1, 1, [["Có"], ["khác"]]);
  sheet.tick(1, 2);
  const list = {
    kind: "VALUE_IN_LIST",
    values: ["Có", "Không"],
    allowInvalid: true,
    helpText: "Có hay không",
  };
  const bold = { fontWeight: "bold", background: "#eeeeee" };
  expect(sheet.window([1, 2], { start: 1, count: 3 })).toEqual({
    texts: [
      ["Có", "TRUE", ""],
      ["khác", "", ""],
    ],
    looks: [
      { kind: "text", list: true, ...bold },
      { kind: "truth", box: "checked", ...bold },
      { kind: "empty" },
      { kind: "text", list: true },
      { kind: "empty", box: "unchecked" },
    ],
    lookOf: [
      [0, 1, 2],
      [3, 4, 2],
    ],
    notes: [[1, 1, "Ghi chú"]],
    broken: [[1, 0, 0]],
    rules: [list],
  });
  expect(sheet.complaint(1, 1, "khác")).toEqual({ ...list, allowInvalid: false });
  expect(sheet.complaint(1, 1, "Không")).toBeUndefined();
  expect(sheet.complaint(2, 1, "khác")).toBeUndefined();
});

test("a checkbox is ticked and unticked, one with its own value too", () => {
  const { script, sheet } = open();
  script.call("rules");
  const seen = () => [sheet.cell(1, 2).value, sheet.cell(2, 2).value];
  sheet.tick(1, 2);
  sheet.tick(2, 2);
  expect(seen()).toEqual([true, "x"]);
  sheet.tick(1, 2);
  sheet.tick(2, 2);
  expect(seen()).toEqual([false, ""]);
  expect(() => sheet.tick(5, 5)).toThrow("no checkbox");
});

test("filling a selection writes nothing where a rule refuses it in one cell", () => {
  const { script, sheet } = open();
  script.call("rules");
  expect(() => sheet.fill(1, 1, 1, 3, "abc")).toThrow("violates the data validation rules");
  expect(sheet.values()).toEqual([["", "FALSE"]]);
});

test("the name box finds cells, areas, whole columns and named ranges, and nothing outside", () => {
  const { script, sheet } = open();
  const { spreadsheet } = script;
  spreadsheet.addSheet("Điểm danh");
  const place = (text: string) => spreadsheet.place(text, sheet);
  expect(place(" b3 ")).toEqual({ sheetId: sheet.id, row: 3, column: 2, rows: 1, columns: 1 });
  expect(place("'Điểm danh'!A:B")).toMatchObject({ row: 1, column: 1, rows: 1000, columns: 2 });
  expect(place("A1001")).toBeUndefined();
  expect(place("gì đó")).toBeUndefined();
});

test("finding goes through all sheets that are not hidden, whatever the capitals and the marks' composition", () => {
  const { script, sheet } = open();
  const { spreadsheet } = script;
  sheet.paste(2, 2, [
    ["Nguyễn Thử", "x"],
    ["y", "nguyễn mẫu".normalize("NFD")],
  ]);
  spreadsheet.addSheet("Hai").type(1, 1, "Họ NGUYỄN");
  const hidden = spreadsheet.addSheet("Ba");
  hidden.type(1, 1, "nguyễn");
  hidden.hide();
  const found = (everywhere: boolean) =>
    spreadsheet.find("nguyễn", sheet, everywhere).map(({ sheetId, row, column }) => [sheetId, row, column]);
  expect(found(false)).toEqual([
    [0, 2, 2],
    [0, 3, 3],
  ]);
  expect(found(true)).toEqual([
    [0, 2, 2],
    [0, 3, 3],
    [1, 1, 1],
  ]);
  expect(spreadsheet.find("", sheet, true)).toEqual([]);
});

test("a sheet is duplicated with what it holds, and its tab coloured", () => {
  const { script, sheet } = open();
  sheet.paste(1, 1, block);
  sheet.color("#ff0000");
  sheet.freeze(1, 1);
  const copy = script.spreadsheet.duplicate(sheet, "Bản sao");
  copy.type(1, 1, "khác");
  expect(sheet.values()).toEqual(block);
  expect([copy.tabColor, copy.frozenRows, copy.frozenColumns]).toEqual(["#ff0000", 1, 1]);
  expect(script.spreadsheet.sheetNames()).toEqual(["Sheet1", "Bản sao"]);
  expect(() => sheet.freeze(1000, 0)).toThrow("must stay");
});
