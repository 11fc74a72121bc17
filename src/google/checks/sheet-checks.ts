import type { Cell, CellDate } from "../cell";
import { appendRow, lastRow, moveRows, readTab, writeBlock } from "../spreadsheet";
import { type ColouredWord, standingColours } from "../tab-colours";
import { createTab, modelTab, removeModel, removeTab } from "../tab-layout";
import { type ColumnLayout, standingColumns } from "../tab-look";
import { type Finding, type LiveCheck, type Trial, trialTab } from "./trial";

const choices = ["Có", "Không"] as const;
const coloured: readonly ColouredWord[] = [
  { word: "Có", background: "#e2f1e3", text: "#1d5a2d" },
  { word: "Không", background: "#f9dedc", text: "#8c1d18" },
];
const layout: readonly ColumnLayout[] = [
  { header: "Chữ", note: "Cột chữ", width: 160, format: "@", clipped: true },
  { header: "Ngày", note: "Cột ngày", width: 110, format: "dd/MM/yyyy", clipped: false },
  { header: "Chọn", note: "Cột chọn", width: 110, format: "@", clipped: false, choices, coloured },
];
/** The number of a column on the temporary tab, from 1. */
const columns = { text: 1, date: 2, choice: 3 } as const;

/** `literal` guards these: a formula, an apostrophe of its own, a sign that starts a formula. */
const guardedTexts = ["=1+1", "'nháy đầu", "+84 24", "-1+1", "- gạch đầu dòng"];
/** The format "@" alone keeps these. */
const plainTexts = ["01/3", "007", "1-2", "TRUE", "12,5", "Hội đồng\nThi đua"];
/** Zones shifted in 1906, 1911, the 1940s, the 1950s and 1975: days from before and after. */
const days: readonly CellDate[] = [
  { year: 1890, month: 5, day: 19 },
  { year: 1930, month: 2, day: 3 },
  { year: 1945, month: 9, day: 2 },
  { year: 1975, month: 4, day: 30 },
];

const coloursAsSet = "Màu đúng như đã đặt, tới hết dòng mới thêm";

/** A row that is added: guarded text, a day, and a choice. */
const appended: readonly Cell[] = ["=1+1", { year: 2023, month: 3, day: 9 }, "Có"];

/** Checks of the Sheet, in the order they are run: the first makes the temporary tab, the last removes it. */
export const sheetChecks: readonly LiveCheck[] = [
  {
    id: "TT-1",
    assumption: "The bound script reaches its Sheet in a menu: `getActiveSpreadsheet()` is not null",
    standsIn: "`container` in `src/google/spreadsheet.ts`",
    title: "Lệnh trên thực đơn mở được trang tính của sổ",
    expected: "Có trang tính",
    run: () => {
      // The types say it is never null; whether that holds is what is asked.
      const spreadsheet: { getName(): string } | null = SpreadsheetApp.getActiveSpreadsheet();
      return spreadsheet
        ? { met: true, seen: `Trang tính “${spreadsheet.getName()}”` }
        : { met: false, seen: "Không có trang tính" };
    },
  },
  {
    id: "TT-2",
    assumption:
      "A tab can be made as a copy of another one (`insertSheet` with a template), looks and column widths included",
    standsIn: "`createTab` in `src/google/tab-layout.ts`",
    title: "Tạo một tab tạm theo tab mẫu rồi xóa tab mẫu",
    expected: `Có tab “${trialTab}”, không còn tab “${modelTab}”`,
    run: (trial) => {
      const position = SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
      createTab({
        tab: trialTab,
        position,
        columns: layout,
        rows: [],
        drawnOnBy: [],
        frame: { frozenColumns: 0, colour: null, warning: null },
      });
      removeModel();
      trial.hasTab = readTab(trialTab) !== null;
      const hasModel = readTab(modelTab) !== null;
      return {
        met: trial.hasTab && !hasModel,
        seen: `${present(trialTab, trial.hasTab)}, ${hasModel ? "còn" : "không còn"} tab “${modelTab}”`,
      };
    },
  },
  {
    id: "TT-3",
    assumption:
      "`setValues` swallows one leading apostrophe, in cells of format `@` too: guarded text starting with `=`, `'`, `+` or `-` reads back the same",
    standsIn: "`literal` in `src/google/cell.ts`",
    title: "Ghi chữ bắt đầu bằng dấu =, ', + hoặc - rồi đọc lại",
    expected: shown(guardedTexts),
    run: onTab(() => sameBack(columns.text, guardedTexts)),
  },
  {
    id: "TT-4",
    assumption: "Cells of format `@` keep text that looks like a date, a number, a range or a truth value",
    standsIn: "`writeBlock` in `src/google/spreadsheet.ts`",
    title: "Ghi chữ giống ngày, giống số vào cột chữ rồi đọc lại",
    expected: shown(plainTexts),
    run: onTab(() => sameBack(columns.text, plainTexts)),
  },
  {
    id: "TT-5",
    assumption:
      "A date written and read back is the same day, before 1900 too: what comes lies within half a day of its midnight",
    standsIn: "`toGoogle`, `fromGoogle` in `src/google/cell.ts`",
    title: "Ghi ngày, cả ngày trước năm 1900, rồi đọc lại",
    expected: shown(days),
    run: onTab(() => sameBack(columns.date, days)),
  },
  {
    id: "TT-6",
    assumption: "Rows added below the last one inherit formats and drop-downs",
    standsIn: "`writeBlock` in `src/google/spreadsheet.ts`",
    title: "Thêm một dòng dưới dòng cuối của tab",
    expected: `Dòng mới giữ định dạng chữ, còn danh sách chọn và đọc lại đúng ${shown(["007"])}`,
    run: onTab(addedRow),
  },
  {
    id: "TT-8",
    assumption:
      "Notes, number formats, drop-downs and wrapping read back as they were set, also in a row that was added: set-up tells by them what an earlier version gave a column",
    standsIn: "`standingColumns` in `src/google/tab-look.ts`",
    title: "Đọc lại ghi chú, định dạng, danh sách chọn và cách hiện chữ dài của các cột",
    expected: "Đọc lại đúng như đã đặt",
    run: onTab(looksReadBack),
  },
  {
    id: "TT-10",
    assumption:
      "Conditional formats read back as they were set, colours as hexadecimal digits, and reach to a row that was added: set-up tells by them whether somebody changed the colours of a column",
    standsIn: "`standingColours` in `src/google/tab-colours.ts`",
    title: "Đọc lại màu theo giá trị của cột, sau khi thêm một dòng",
    expected: coloursAsSet,
    run: onTab(coloursReadBack),
  },
  {
    id: "TT-9",
    assumption:
      "`appendRow` writes as `setValues` does; `moveRows` takes whole rows along, formats and all, and pushes others aside",
    standsIn: "`appendRow`, `moveRows` in `src/google/spreadsheet.ts`",
    title: "Thêm một dòng ở cuối rồi chuyển lên đầu",
    expected: `${shown(appended)} ở dòng 2, giữ định dạng chữ; dòng 2 cũ xuống dòng 3`,
    run: onTab(movedRow),
  },
  {
    id: "TT-7",
    assumption: "A tab can be deleted",
    standsIn: "`removeTab` in `src/google/tab-layout.ts`",
    title: "Xóa tab tạm",
    expected: `Không có tab “${trialTab}”`,
    run: onTab((trial) => {
      removeTab(trialTab);
      trial.hasTab = readTab(trialTab) !== null;
      return { met: !trial.hasTab, seen: present(trialTab, trial.hasTab) };
    }),
  },
];

function onTab(look: (trial: Trial) => Finding): LiveCheck["run"] {
  return (trial) => (trial.hasTab ? look(trial) : null);
}

/** Writes cells below each other from row 2 on, and reads them back. */
function sameBack(column: number, cells: readonly Cell[]): Finding {
  writeBlock(trialTab, { row: 2, column, cells: cells.map((cell) => [cell]) });
  const back = (readTab(trialTab) ?? []).slice(1, 1 + cells.length).map((line) => line[column - 1] ?? "");
  const met = back.length === cells.length && cells.every((cell, index) => same(cell, back[index]));
  return { met, seen: shown(back) };
}

function addedRow(): Finding {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(trialTab);
  if (!sheet) throw new Error(`No tab ${trialTab}`);
  const row = sheet.getMaxRows() + 1;
  writeBlock(trialTab, { row, column: columns.text, cells: [["007"]] });
  const added = sheet.getRange(row, 1, 1, layout.length);
  const text = added.getNumberFormats()[0]?.[columns.text - 1] === "@";
  const offered = added.getDataValidations()[0]?.[columns.choice - 1]?.getCriteriaValues()[0];
  const dropDown = Array.isArray(offered) && choices.every((choice) => offered.includes(choice));
  const [back = ""] = readTab(trialTab)?.[lastRow(trialTab) - 1] ?? [];
  return {
    met: text && dropDown && back === "007",
    seen: `Dòng mới ${text ? "giữ" : "mất"} định dạng chữ, ${dropDown ? "còn" : "mất"} danh sách chọn và đọc lại ${
      back === "007" ? "đúng " : ""
    }${shown([back])}`,
  };
}

function movedRow(): Finding {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(trialTab);
  if (!sheet) throw new Error(`No tab ${trialTab}`);
  const [, before = []] = readTab(trialTab) ?? [];
  appendRow(trialTab, appended);
  moveRows(trialTab, lastRow(trialTab), 1, 2);
  const [, moved = [], pushed = []] = readTab(trialTab) ?? [];
  const text = sheet.getRange(2, columns.text).getNumberFormats()[0]?.[0] === "@";
  const back = appended.map((_, index) => moved[index] ?? "");
  const below = before.every((cell, index) => same(cell, pushed[index]));
  return {
    met: text && below && appended.every((cell, index) => same(cell, back[index])),
    seen: `${shown(back)} ở dòng 2, ${text ? "giữ" : "mất"} định dạng chữ; dòng 2 cũ ${below ? "" : "không "}xuống dòng 3`,
  };
}

function looksReadBack(): Finding {
  const standing = standingColumns(trialTab, layout.length);
  const wrong = layout.flatMap(({ header, note, format, clipped, choices: words }, index) => {
    const rule = words ? { help: note, refuses: false, choices: words } : null;
    const [wanted, seen] = [{ note, format, clipped, rule }, standing[index]].map((look) =>
      JSON.stringify(look),
    );
    return wanted === seen ? [] : [`cột “${header}”: ${seen}`];
  });
  return {
    met: wrong.length === 0,
    seen: wrong.length === 0 ? "Đọc lại đúng như đã đặt" : wrong.join("; "),
  };
}

function coloursReadBack(): Finding {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(trialTab);
  if (!sheet) throw new Error(`No tab ${trialTab}`);
  const standing = standingColours(trialTab).of(columns.choice);
  const sameColours =
    JSON.stringify(standing) === JSON.stringify(coloured.map((word) => ({ ...word, more: false })));
  const last = sheet
    .getConditionalFormatRules()
    .flatMap((rule) => rule.getRanges().map((range) => range.getLastRow()));
  const whole = last.length === coloured.length && last.every((row) => row === sheet.getMaxRows());
  return {
    met: sameColours && whole,
    seen:
      sameColours && whole
        ? coloursAsSet
        : `Thấy ${JSON.stringify(standing)}, tới dòng ${last.join(", ")} trên ${sheet.getMaxRows()} dòng`,
  };
}

function present(tab: string, exists: boolean): string {
  return `${exists ? "Có" : "Không có"} tab “${tab}”`;
}

function same(a: Cell, b: Cell | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Cells with their kind told apart: “007” is text, 007 a number. A function declaration: the list above calls it. */
function shown(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      if (typeof cell === "string") return `“${cell.replace("\n", "↵")}”`;
      if (typeof cell !== "object") return `${typeof cell === "number" ? "số" : "lô-gic"} ${cell}`;
      return `${cell.day}/${cell.month}/${cell.year}`;
    })
    .join("; ");
}
