import { describe, expect, test, vi } from "vitest";
import { readEntry } from "../../local/spreadsheet/cell-entry";
import { localeOf } from "../../local/spreadsheet/locales";
import { serialOfDate } from "../../local/spreadsheet/serial-dates";
import { openScript, runInSheet } from "./script-project";

const TODAY = serialOfDate(2023, 3, 15) ?? 0;
const day = (year: number, month: number, date: number) => serialOfDate(year, month, date);

/** Google, ValueInputOption: "the same rules that are applied when entering text into a cell via the Sheets UI". */
describe("a text entered into an automatic cell", () => {
  test.each([
    ["", { content: undefined }],
    ["Nguyễn Văn A", { content: "Nguyễn Văn A" }],
    ["007", { content: 7 }],
    ["-5", { content: -5 }],
    ["1,234.5", { content: 1234.5, format: "#,##0.00" }],
    ["1.234,5", { content: "1.234,5" }],
    ["1,23", { content: "1,23" }],
    ["50%", { content: 0.5, format: "0%" }],
    ["85.71%", { content: 0.8571, format: "0.00%" }],
    ["$5", { content: 5, format: '"$"#,##0' }],
    ["1E3", { content: 1000, format: "0.00E+00" }],
    ["TRUE", { content: true }],
    ["false", { content: false }],
    ["01/3/2023", { content: day(2023, 1, 3), format: "M/d/yyyy" }],
    ["31/12/2023", { content: "31/12/2023" }],
    ["2/29/2024", { content: day(2024, 2, 29), format: "M/d/yyyy" }],
    ["2/29/2023", { content: "2/29/2023" }],
    ["1-2", { content: day(2023, 1, 2), format: "M/d" }],
    ["1/2/29", { content: day(2029, 1, 2), format: "M/d/yyyy" }],
    ["1/2/30", { content: day(1930, 1, 2), format: "M/d/yyyy" }],
    ["2023-03-01", { content: day(2023, 3, 1), format: "yyyy-mm-dd" }],
    ["3/2023", { content: day(2023, 3, 1), format: "M/yyyy" }],
    ["6:00", { content: 0.25, format: "h:mm" }],
    ["6:00 PM", { content: 0.75, format: "h:mm AM/PM" }],
    ["24:00", { content: "24:00" }],
    ["1/3/2023 12:00:00", { content: (day(2023, 1, 3) ?? 0) + 0.5, format: "M/d/yyyy H:mm:ss" }],
    ["=1+1", { content: { formula: "=1+1" } }],
    ["'=1+1", { content: "=1+1" }],
    ["''quoted'", { content: "'quoted'" }],
    ["'007", { content: "007" }],
    ["'", { content: undefined }],
    ["+A1", { content: { formula: "=+A1" } }],
    ["-A1", { content: { formula: "=-A1" } }],
    ["- a list", { content: { formula: "=- a list" } }],
    ["+84 24", { content: { formula: "=+84 24" } }],
    ["-1/2", { content: { formula: "=-1/2" } }],
    ["--", { content: { formula: "=--" } }],
    ["-two\nlines", { content: { formula: "=-two\nlines" } }],
    ["'-A1", { content: "-A1" }],
    ["-", { content: "-" }],
    ["+", { content: "+" }],
    ["– a dash", { content: "– a dash" }],
    ["+84", { content: 84 }],
    ["-1,234.5", { content: -1234.5, format: "#,##0.00" }],
    ["-5%", { content: -0.05, format: "0%" }],
    ["-$5", { content: -5, format: '"$"#,##0' }],
    ["15 Mar 2023", { content: day(2023, 3, 15), format: "d mmm yyyy" }],
    ["15 March 2023", { content: day(2023, 3, 15), format: "d mmmm yyyy" }],
    ["15-mar-23", { content: day(2023, 3, 15), format: "d-mmm-yy" }],
    ["15/Mar/2023", { content: day(2023, 3, 15), format: "d/mmm/yyyy" }],
    ["Mar 15, 2023", { content: day(2023, 3, 15), format: "mmm d, yyyy" }],
    ["March 15 2023", { content: day(2023, 3, 15), format: "mmmm d yyyy" }],
    ["15 Mar", { content: day(2023, 3, 15), format: "d mmm" }],
    ["Mar 15", { content: day(2023, 3, 15), format: "mmm d" }],
    ["Mar 2023", { content: day(2023, 3, 1), format: "mmm yyyy" }],
    ["May 5", { content: day(2023, 5, 5), format: "mmm d" }],
    ["15 Mar 2023 12:00", { content: (day(2023, 3, 15) ?? 0) + 0.5, format: "M/d/yyyy H:mm:ss" }],
    ["31 Feb 2023", { content: "31 Feb 2023" }],
    ["15 Mrz 2023", { content: "15 Mrz 2023" }],
    ["15 Mar 202", { content: "15 Mar 202" }],
    ["May", { content: "May" }],
    ["Marching 5", { content: "Marching 5" }],
    ["Lan 15", { content: "Lan 15" }],
  ])("en_US reads %j", (text, entry) => {
    expect(readEntry(text, localeOf("en_US"), () => TODAY)).toEqual(entry);
  });

  test.each([
    ["1.234,5", { content: 1234.5, format: "#,##0.00" }],
    ["1,234.5", { content: "1,234.5" }],
    ["85,71%", { content: 0.8571, format: "0.00%" }],
    ["01/3/2023", { content: day(2023, 3, 1), format: "dd/MM/yyyy" }],
    ["3/13/2023", { content: "3/13/2023" }],
    ["19/5/1890", { content: day(1890, 5, 19), format: "dd/MM/yyyy" }],
    ["1-2", { content: day(2023, 2, 1), format: "d/M" }],
    ["1.5", { content: day(2023, 5, 1), format: "d/M" }],
    ["5.000 ₫", { content: 5000, format: '#,##0 "₫"' }],
  ])("vi_VN reads %j", (text, entry) => {
    expect(readEntry(text, localeOf("vi_VN"), () => TODAY)).toEqual(entry);
  });

  test("another locale is not emulated", () => {
    expect(() => localeOf("de_DE")).toThrow("the spreadsheet locale de_DE is not emulated");
  });
});

describe("the same for a person and for setValues", () => {
  const texts = ["01/3/2023", "007", "1-2", "TRUE", "50%", "'007"];

  test("in automatic cells texts are converted", () => {
    const script = openScript(
      "function run(texts) { SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, texts.length).setValues([texts]); }",
    );
    script.call("run", { args: [texts] });
    const sheet = script.spreadsheet.sheet("Sheet1");
    sheet.paste(2, 1, [texts]);
    const shown = ["1/3/2023", "7", "1/2", "TRUE", "50%", "007"];
    expect(sheet.values()).toEqual([shown, shown]);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 44929, format: "M/d/yyyy" });
  });

  test("a cell keeps a number format of its own", () => {
    const script = openScript(
      "function run() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setNumberFormat('0.000'); }",
    );
    script.call("run");
    const sheet = script.spreadsheet.sheet("Sheet1");
    sheet.type(1, 1, "50%");
    expect(sheet.cell(1, 1)).toMatchObject({ value: 0.5, format: "0.000", display: "0.500" });
  });
});

describe("a plain text cell", () => {
  const plain = "sheet.getRange(1, 1, 5, 5).setNumberFormat('@');";

  test("keeps what setValues gives it, except for a leading ' and a leading =", () => {
    const texts = ["01/3/2023", "007", "1-2", "TRUE", "50%", " two\nlines\tand a tab "];
    expect(
      runInSheet(`${plain} const range = sheet.getRange(1, 1, 1, 6).setNumberFormat("@");
        return range.setValues([${JSON.stringify(texts)}]).getValues();`),
    ).toEqual([texts]);
    expect(runInSheet(`${plain} return sheet.getRange(1, 1).setValue("''quoted").getValue();`)).toBe(
      "'quoted",
    );
    expect(runInSheet(`${plain} return sheet.getRange(1, 1).setValue("'=1+1").getValue();`)).toBe("=1+1");
  });

  test("makes a formula of a leading = from setValues, which getValues cannot read", () => {
    expect(runInSheet(`${plain} return sheet.getRange(2, 2).setValue("=1+1").getDisplayValues();`)).toEqual([
      ["#FORMULA!"],
    ]);
    expect(() => runInSheet(`${plain} sheet.getRange(2, 2).setValue("=1+1").getValues();`)).toThrow(
      "formulas are not emulated: Sheet1!B2",
    );
  });

  test.each(["+84 24", "- a list", "-A1"])(
    "makes a formula of %j from setValues, and of no number",
    (text) => {
      const write = (value: string) =>
        runInSheet(`${plain} return sheet.getRange(2, 2).setValue(${JSON.stringify(value)}).getFormula();`);
      expect([write(text), write(`'${text}`), write("-5"), write("-")]).toEqual([`=${text}`, "", "", ""]);
    },
  );

  test("is empty after a lone apostrophe, as any cell is", () => {
    const last = (format: string) =>
      runInSheet(
        `sheet.getRange(1, 1).setNumberFormat("${format}").setValue("'"); return sheet.getLastRow();`,
      );
    expect([last("@"), last("General")]).toEqual([0, 0]);
  });

  test("keeps what a person types or pastes, also =1+1, and its format", () => {
    const script = openScript(`function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${plain} }`);
    script.call("run");
    const sheet = script.spreadsheet.sheet("Sheet1");
    sheet.type(1, 1, "=1+1");
    sheet.paste(1, 2, [
      ["01/3/2023", "=2"],
      ["a\nb", "- a list"],
    ]);
    expect(sheet.values()).toEqual([
      ["=1+1", "01/3/2023", "=2"],
      ["", "a\nb", "- a list"],
    ]);
    expect(sheet.cell(1, 2)).toMatchObject({ value: "01/3/2023", format: "@", isFormula: false });
  });

  test("keeps numbers as numbers (assumption)", () => {
    expect(runInSheet(`${plain} return sheet.getRange(1, 1).setValue(7).getValue();`)).toBe(7);
  });
});

test.each(["12/03/2024", "1234", "Toán 12", "15 Mar 2024"])("the day is not asked for by “%s”", (text) => {
  const asked = vi.fn(() => TODAY);
  readEntry(text, localeOf("vi_VN"), asked);
  expect(asked).not.toHaveBeenCalled();
});

describe("limits of a cell", () => {
  test("50,000 characters are taken, one more is not", () => {
    const write = (length: number) =>
      runInSheet(`return sheet.getRange(1, 1).setValue("x".repeat(${length})).getValue().length;`);
    expect(write(50_000)).toBe(50_000);
    expect(() => write(50_001)).toThrow(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  test.each(["undefined", "{}", "[1]", "NaN", "Infinity"])("%s is refused", (value) => {
    expect(() => runInSheet(`sheet.getRange(1, 1).setValue(${value})`)).toThrow("is not emulated");
  });

  test("null empties a cell", () => {
    expect(runInSheet("return sheet.getRange(1, 1).setValue(1).setValue(null).getValue();")).toBe("");
  });
});
