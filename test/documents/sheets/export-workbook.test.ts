import { beforeAll, expect, test } from "vitest";
import { exportWorkbook } from "../../../src/documents/sheets/export-workbook";
import type { ExportSheet } from "../../../src/domain/results/export-sheets";
import { buildExportWorkbook } from "../../../templates/build";
import { readWorkbook } from "../../support/xlsx";

let template: Uint8Array;

beforeAll(async () => {
  template = await buildExportWorkbook();
});

const people: ExportSheet = {
  name: "Danh sách & “tỉnh” 'A'",
  heads: ["TT", "Mã", "Họ tên", "Ngày"],
  rows: [
    [
      { number: 1 },
      { text: "007" },
      { text: '=1+1 <b> & "Đỗ"\nhai dòng' },
      { day: { year: 2026, month: 1, day: 5 } },
    ],
    [{ number: 2 }, { text: "12345678901234567890" }, { text: "" }, { text: "05/01/2026" }],
  ],
};

test("a workbook read back by another reader has every sheet, text as text, days as days, numbers as numbers", () => {
  const other: ExportSheet = { name: "Số liệu", heads: ["Cộng"], rows: [] };
  expect(readWorkbook(exportWorkbook(template, [people, other]))).toEqual([
    {
      name: people.name,
      rows: [
        people.heads,
        [1, "007", '=1+1 <b> & "Đỗ"\nhai dòng', { day: "2026-01-05" }],
        [2, "12345678901234567890", "", "05/01/2026"],
      ],
    },
    { name: "Số liệu", rows: [["Cộng"]] },
  ]);
});

test("the same sheets give the same bytes, and the same sources the same template", async () => {
  expect(exportWorkbook(template, [people])).toEqual(exportWorkbook(template, [people]));
  expect(await buildExportWorkbook()).toEqual(template);
});

test("as many sheets as there are columns for, each with more than 26 columns", () => {
  const heads = Array.from({ length: 30 }, (_, index) => `Cột ${index + 1}`);
  const sheets = Array.from({ length: 12 }, (_, index) => ({ name: `Trang ${index + 1}`, heads, rows: [] }));
  expect(readWorkbook(exportWorkbook(template, sheets))).toEqual(
    sheets.map(({ name }) => ({ name, rows: [heads] })),
  );
});
