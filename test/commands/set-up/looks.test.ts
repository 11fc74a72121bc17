import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, freshRegister, operator, tabRows } from "../../../scripts/fresh-register";
import { allTables } from "../../../src/register/all-tables";
import { coloursText, type Look, lookText, readLook } from "../../../src/register/look";
import { columnsOf } from "../../../src/register/table";
import { clickSetUp, columnOf, said, testNow } from "../../support/register";
import { changeProperty, changeTab, listRule, type SavedFormat } from "../../support/saved-state";
import { visibleState } from "../../support/visible-state";

const nothingToDo = "Thiết lập sổ: Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.";

/** A register in whose saved state something was changed, opened again. */
function registerWith(change: (folder: string) => void): LocalAppsScript {
  const folder = mkdtempSync(join(tmpdir(), "looks-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  freshRegister("Sổ thử", testNow, folder);
  change(folder);
  const script = openLocalAppsScript({ project: "dist", folder, now: testNow, user: operator });
  script.open();
  return script;
}

/** The look that an earlier version gave a tab, kept in place of today's. */
function earlierLook(folder: string, tab: string, earlier: (look: Look) => Look): void {
  changeProperty(folder, `look ${tab}`, (text) => {
    const look = readLook(text);
    if (!look) throw new Error(`no look of ${tab}`);
    return lookText(earlier(look));
  });
}

/** Other columns than those of today's definition. */
function withColumns(look: Look, changes: Readonly<Record<string, Partial<Record<string, string>>>>): Look {
  const columns = [...look.columns].map(
    ([header, column]) => [header, { ...column, ...changes[header] }] as const,
  );
  return { ...look, columns: new Map(columns) };
}

const rounds = "Đợt thi đua";

/** The looks of rounds as an earlier version had them: two narrower columns, another note, format and list of words. */
function olderRounds(folder: string): void {
  earlierLook(folder, rounds, (look) =>
    withColumns(
      { ...look, colour: "#ff0000" },
      {
        "mã đợt": { note: "an earlier note", width: "90" },
        "tên đợt": { width: "90" },
        "cơ quan ban hành": { choices: "fewer words" },
        "từ ngày": { format: "@" },
      },
    ),
  );
  changeTab(folder, rounds, (tab) => {
    tab.notes = { A1: "ghi chú cũ", B1: "ghi chú của tôi" };
    tab.formats = {};
    tab.validations = { "D2:D1000": listRule(["Trường"], "ghi chú cũ", true) };
  });
}

test("what the definition changed is brought up to date; what the secretary changed stays", () => {
  const script = registerWith(olderRounds);
  const sheet = script.spreadsheet.sheet(rounds);
  sheet.resizeColumn(1, 90);
  sheet.resizeColumn(2, 400);
  const told =
    "danh sách chọn của cột “Cơ quan ban hành”, định dạng của cột “Từ ngày”, ghi chú của cột “Mã đợt”, độ rộng của cột “Mã đợt”";
  expect(said(clickSetUp(script))).toEqual([
    `Thiết lập sổ: Đã cập nhật theo bản này:\n• tab “${rounds}”: ${told}.`,
  ]);
  expect(tabRows(script, "Nhật ký").at(-1)?.["Việc đã làm"]).toBe(`Cập nhật tab “${rounds}”: ${told}`);
  const columns = [1, 2, 3, 4, 5].map((column) => {
    const { format, validation } = sheet.cell(1000, column);
    return [sheet.cell(1, column).note, sheet.columnWidth(column), format, validation?.values];
  });
  expect(columns).toEqual([
    ["Ngắn gọn, không trùng, ví dụ: 2020-2021 hoặc D2-2023", 120, "General", undefined],
    ["ghi chú của tôi", 400, "General", undefined],
    ["", 200, "General", undefined],
    ["", 200, "General", ["Hội đồng", "Trường"]],
    ["", 200, "dd/MM/yyyy", undefined],
  ]);
  expect(sheet.cell(2, 4).validation?.allowInvalid).toBe(true);
  // It has not the colour that was kept: somebody gave it another.
  expect(sheet.tabColor).toBe("#e69138");

  const state = visibleState(script);
  expect(said(clickSetUp(script))).toEqual([nothingToDo]);
  expect(visibleState(script)).toEqual(state);
});

/** The frames that an earlier version gave: other colours, nothing frozen, no warning where there is one today. */
function olderFrames(folder: string): void {
  earlierLook(folder, "Thư", (look) => ({ ...look, colour: "#ff0000", warning: null }));
  earlierLook(folder, "Nơi nhận", (look) => ({ ...look, warning: "đừng sửa" }));
  earlierLook(folder, "Đề nghị", (look) => ({ ...look, frozenColumns: 0 }));
}

const frames = (script: LocalAppsScript) =>
  ["Thư", "Nơi nhận", "Đề nghị"].map((tab) => {
    const { tabColor, protection, frozenColumns } = script.spreadsheet.sheet(tab);
    return [tabColor, protection?.description, frozenColumns];
  });

test("the colour, the warning and the frozen columns of a tab that has what it was given are brought up to date", () => {
  const script = registerWith((folder) => {
    olderFrames(folder);
    changeTab(folder, "Thư", (tab) => {
      tab.tabColor = "#ff0000";
      tab.protection = null;
    });
    changeTab(folder, "Nơi nhận", (tab) => {
      tab.protection = { description: "đừng sửa", warningOnly: true, editors: [operator] };
    });
    changeTab(folder, "Đề nghị", (tab) => {
      tab.frozenColumns = 0;
    });
  });
  expect(said(clickSetUp(script))).toEqual([
    [
      "Thiết lập sổ: Đã cập nhật theo bản này:",
      "• tab “Nơi nhận”: lời nhắc khi sửa tay.",
      "• tab “Đề nghị”: các cột đứng yên khi cuộn ngang.",
      "• tab “Thư”: màu tab, lời nhắc khi sửa tay.",
    ].join("\n"),
  ]);
  expect(frames(script)).toEqual([
    ["#3d85c6", "Sổ tự ghi tab “Thư”; không nên sửa bằng tay", 0],
    ["#e69138", undefined, 0],
    ["#3d85c6", undefined, 3],
  ]);
});

test("what a person gave the tab instead stays", () => {
  const script = registerWith((folder) => {
    olderFrames(folder);
    changeTab(folder, "Thư", (tab) => {
      tab.tabColor = "#00ff00";
      tab.protection = { description: "của tôi", warningOnly: true, editors: [operator] };
    });
    changeTab(folder, "Đề nghị", (tab) => {
      tab.frozenColumns = 1;
    });
  });
  expect(said(clickSetUp(script))).toEqual([nothingToDo]);
  expect(frames(script)).toEqual([
    ["#00ff00", "của tôi", 0],
    ["#e69138", undefined, 0],
    ["#3d85c6", undefined, 1],
  ]);
});

test("where the name was moved away, no other columns are frozen in its place", () => {
  const script = registerWith((folder) => {
    olderFrames(folder);
    changeTab(folder, "Đề nghị", (tab) => {
      tab.frozenColumns = 0;
    });
  });
  script.spreadsheet.sheet("Đề nghị").moveColumn(3, 10);
  expect(said(clickSetUp(script))).toEqual([nothingToDo]);
  expect(script.spreadsheet.sheet("Đề nghị").frozenColumns).toBe(0);
});

test("a column is found where it was moved to, and hers beside it is left alone", () => {
  const script = registerWith(olderRounds);
  const sheet = script.spreadsheet.sheet(rounds);
  sheet.insertColumns(1);
  sheet.paste(1, 1, [["Việc của tôi"]]);
  sheet.moveColumn(columnOf(script, rounds, "Cơ quan ban hành"), 2);
  clickSetUp(script);
  const rule = (header: string) => sheet.cell(1000, columnOf(script, rounds, header)).validation?.values;
  expect([rule("Cơ quan ban hành"), rule("Việc của tôi"), rule("Mã đợt")]).toEqual([
    ["Hội đồng", "Trường"],
    undefined,
    undefined,
  ]);
});

test("a register of which no look was kept is read once, four calls a tab; then it costs what it always does", () => {
  const script = registerWith((folder) => {
    for (const { tab } of allTables) changeProperty(folder, `look ${tab}`, () => undefined);
    changeProperty(folder, "look Năm học", () => "{");
  });
  const first = clickSetUp(script);
  expect(said(first)).toEqual([nothingToDo]);
  const again = callCounts(clickSetUp(script), "service");
  expect(callCounts(first, "service")).toEqual({
    ...again,
    "Range.getNotes": allTables.length,
    "Range.getNumberFormats": allTables.length,
    "Range.getWrapStrategies": allTables.length,
    "Range.getDataValidations": allTables.length,
    // The tabs that have coloured words today.
    "Sheet.getConditionalFormatRules": allTables.filter((table) =>
      columnsOf(table).some(([, { toned }]) => toned !== undefined),
    ).length,
    "Properties.setProperties": 1,
  });
});

test("of a register without kept looks, a drop-down that a person made stays where the definition has none", () => {
  const help = "chỉ các đợt của tôi";
  const script = registerWith((folder) => {
    changeProperty(folder, `look ${rounds}`, () => undefined);
    changeTab(folder, rounds, (tab) => {
      tab.validations["B2:B1000"] = listRule(["Đợt I", "Đợt II"], help, false);
      tab.validations["A2:A1000"] = listRule(["D1"], tab.notes.A1 ?? "", true);
    });
  });
  expect(said(clickSetUp(script))).toEqual([
    `Thiết lập sổ: Đã cập nhật theo bản này:\n• tab “${rounds}”: danh sách chọn của cột “Mã đợt”.`,
  ]);
  const sheet = script.spreadsheet.sheet(rounds);
  expect([1, 2].map((column) => sheet.cell(2, column).validation?.helpText)).toEqual([undefined, help]);
});

const submissions = "Tình hình nộp";

/** A rule of the column of the units' states, and its words as set-up knows them. */
const wordRule = (word: string, background: string, fontColor: string, ...others: string[]): SavedFormat => ({
  criteria: { kind: "TEXT_EQUAL_TO", texts: [word] },
  look: { background, fontColor },
  ranges: ["C2:C1000", ...others],
});
const colours = (script: LocalAppsScript) =>
  script.spreadsheet
    .sheet(submissions)
    .conditionalFormats()
    .map(({ criteria, look, ranges }) => [
      "texts" in criteria ? criteria.texts.join() : criteria.kind,
      look.background,
      ranges.join(),
    ]);

const todays = [
  ["Đang nộp", "#e1ecf9", "C2:C1000"],
  ["Đã chốt", "#e2f1e3", "C2:C1000"],
  ["Muộn", "#f9dedc", "C2:C1000"],
  ["Phải bổ sung", "#fff0c2", "C2:C1000"],
  ["Chưa có gì", "#f1f1f1", "C2:C1000"],
];

/** A register whose tab has these rules, and was given the words `given` by an earlier version; null: today's. */
function coloured(
  rules: readonly SavedFormat[],
  given: readonly (readonly string[])[] | null,
): LocalAppsScript {
  const words = (given ?? []).map(([word = "", background = "", text = ""]) => ({
    word,
    background,
    text,
    more: false,
  }));
  return registerWith((folder) => {
    if (given !== null) {
      earlierLook(folder, submissions, (look) =>
        withColumns(look, { "tình hình": { colours: coloursText(words) } }),
      );
    }
    changeTab(folder, submissions, (tab) => {
      tab.conditionalFormats = rules;
    });
  });
}

const recoloured = `Thiết lập sổ: Đã cập nhật theo bản này:\n• tab “${submissions}”: màu theo giá trị của cột “Tình hình”.`;

test("a new tab has the colours of its definition", () => {
  expect(colours(freshRegister("Sổ thử", testNow))).toEqual(todays);
});

test("a column that no earlier version coloured is coloured, and a rule of hers over whole rows stays before it", () => {
  const hers: SavedFormat = {
    criteria: { kind: "TEXT_CONTAINS", texts: ["K01"] },
    look: { bold: true },
    ranges: ["A2:F1000"],
  };
  const script = coloured([hers], []);
  expect(said(clickSetUp(script))).toEqual([recoloured]);
  expect(colours(script)).toEqual([["K01", undefined, "A2:F1000"], ...todays]);
  expect(said(clickSetUp(script))).toEqual([nothingToDo]);
});

test("colours that are as an earlier version gave them become today's; where she copied a cell they stay", () => {
  const earlier = [
    ["Muộn", "#ff0000", "#000000"],
    ["Đã chốt", "#00ff00", "#000000"],
  ];
  const rules = [wordRule("Đã chốt", "#00ff00", "#000000"), wordRule("Muộn", "#ff0000", "#000000", "H5")];
  const script = coloured(rules, earlier);
  expect(said(clickSetUp(script))).toEqual([recoloured]);
  expect(colours(script)).toEqual([["Muộn", "#ff0000", "H5"], ...todays]);
});

test.each([
  ["another colour", [wordRule("Muộn", "#ffff00", "#000000")], [["Muộn", "#ff0000", "#000000"]]],
  ["none any more", [], [["Muộn", "#ff0000", "#000000"]]],
  ["one of her own where there was none", [wordRule("Muộn", "#ffff00", "#000000")], []],
  [
    "bold letters besides",
    [
      {
        ...wordRule("Muộn", "#ff0000", "#000000"),
        look: { background: "#ff0000", fontColor: "#000000", bold: true },
      },
    ],
    [["Muộn", "#ff0000", "#000000"]],
  ],
  ["none any more of today's", [], null],
])("what she gave a column instead stays: %s", (_, rules, given) => {
  const script = coloured(rules, given);
  const before = colours(script);
  expect(said(clickSetUp(script))).toEqual([nothingToDo]);
  expect(colours(script)).toEqual(before);
});

test("a column that is missing is made with its colours", () => {
  const script = registerWith(() => {});
  const sheet = script.spreadsheet.sheet(submissions);
  sheet.deleteColumns(3);
  clickSetUp(script);
  const at = columnOf(script, submissions, "Tình hình");
  expect(at).toBe(13);
  expect(colours(script)).toEqual(todays.map(([word, colour]) => [word, colour, "M2:M1000"]));
});
