import PizZip from "pizzip";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { registerWorkbook } from "../../scripts/register-workbook";
import { columnOf, registerOf, thaiNguyen, typeInto } from "../support/register";

const years = "Năm học";

/** The parts of the workbook as text, its sheets by their names. */
async function workbookOf(script: LocalAppsScript) {
  const zip = new PizZip(await registerWorkbook(script));
  const part = (name: string): string => zip.file(name)?.asText() ?? "";
  const workbook = part("xl/workbook.xml");
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const look = part("xl/styles.xml");
  const formats = new Map(
    [...look.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cellStyles = /<cellXfs.*<\/cellXfs>/.exec(look)?.[0] ?? "";
  const styles = [...cellStyles.matchAll(/<xf (?:numFmtId="(\d+)")?/g)].map(([, id]) => formats.get(id));
  const sheet = (name: string): string => part(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
  /** What a cell holds, as text or as a number, and its number format. */
  function cell(name: string, at: string) {
    const [, attributes = "", inner = ""] =
      new RegExp(`<c r="${at}"([^>]*?)(?:/>|>(.*?)</c>)`).exec(sheet(name)) ?? [];
    const number = Number(/<v>(.*)<\/v>/.exec(inner)?.[1]);
    const format = styles[Number(/ s="(\d+)"/.exec(attributes)?.[1])];
    return { value: attributes.includes('t="s"') ? texts[number] : number, format };
  }
  return { workbook, names, sheet, cell, part };
}

test("every visible tab is a worksheet, in the order of the tabs", async () => {
  const script = registerOf(thaiNguyen);
  script.spreadsheet.sheet(years).hide();
  const { names, workbook } = await workbookOf(script);
  const shown = script.spreadsheet.sheetNames().filter((name) => name !== years);
  // Behind them, hidden, the lists that are too long for a cell.
  expect(names).toEqual([...shown, "Danh sách chọn"]);
  expect(workbook).toContain('name="Danh sách chọn" state="hidden"');
  expect(workbook).toContain(`localSheetId="0">'${names[0]}'!$1:$1<`);
});

test("dates are dates, numbers numbers, and texts stay texts", async () => {
  const script = registerOf(thaiNguyen);
  for (const [row, code] of ["=1+1", "007", "01/3"].entries()) {
    typeInto(script, years, row + 3, "Mã năm học", code);
  }
  typeInto(script, years, 3, "Từ ngày", "01/9/2020");
  typeInto(script, years, 4, "Từ ngày", "19/5/1890");
  typeInto(script, years, 5, "Từ ngày", "28/02/1900");
  const at = (header: string) => String.fromCharCode(64 + columnOf(script, years, header));
  const { cell, sheet } = await workbookOf(script);
  expect([3, 4, 5].map((row) => cell(years, `${at("Mã năm học")}${row}`))).toEqual([
    { value: "=1+1", format: "@" },
    { value: "007", format: "@" },
    { value: "01/3", format: "@" },
  ]);
  expect([3, 4, 5].map((row) => cell(years, `${at("Từ ngày")}${row}`))).toEqual([
    { value: 44075, format: "dd/MM/yyyy" },
    { value: "19/05/1890", format: "@" },
    { value: "28/02/1900", format: "@" },
  ]);
  expect(sheet(years)).not.toContain("<f>");
  expect(cell("Nội dung kế hoạch", "B2")).toMatchObject({ value: 1 });
});

test("a worksheet looks and prints like its tab", async () => {
  const script = registerOf(thaiNguyen);
  const width = script.spreadsheet.sheet(years).columnWidth(1);
  const { sheet } = await workbookOf(script);
  const xml = sheet(years);
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(Number(/<col min="1" max="1" width="([\d.]+)"/.exec(xml)?.[1]) * 7).toBeCloseTo(width);
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
});

test("a row is as tall as its longest text needs, up to what Excel takes", async () => {
  const script = registerOf(thaiNguyen);
  typeInto(script, years, 3, "Tên năm học", "a\nb\nc");
  typeInto(script, years, 4, "Tên năm học", "dài ".repeat(2000));
  const { sheet } = await workbookOf(script);
  const heights = [...sheet(years).matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights).toEqual([17.25, 30, 42.75, 409]);
});

test("headers have their notes, columns their drop-downs, which warn and take another word", async () => {
  const { sheet, part, names } = await workbookOf(registerOf(thaiNguyen));
  const units = sheet("Đơn vị");
  expect(units).toContain('<legacyDrawing r:id="rId-notes-drawing"/>');
  const number = names.indexOf("Đơn vị") + 1;
  expect(part(`xl/comments${number}.xml`)).toContain('<comment ref="A1" authorId="0">');
  expect(part(`xl/worksheets/_rels/sheet${number}.xml.rels`)).toContain(`../comments${number}.xml`);
  expect(part(`xl/drawings/vmlDrawing${number}.vml`)).toContain("<x:Column>0</x:Column>");
  expect(part("[Content_Types].xml")).toContain(`/xl/comments${number}.xml`);
  const sources = (name: string) =>
    [...sheet(name).matchAll(/errorStyle="warning"[^>]*sqref="([^"]*)"><formula1>([^<]*)</g)].map(
      ([, cells, from]) => `${cells} ${from}`,
    );
  expect(sources("Nhân sự")).toEqual(
    expect.arrayContaining(['D2:D1000 "Nam,Nữ"', "E2:E1000 'Đơn vị'!$A$2:$A$1000"]),
  );
  // 28 rules are more than Excel takes into a cell.
  expect(sources("Điều kiện danh hiệu").join("\n")).toMatch(
    /B2:B1000 'Danh sách chọn'!\$[A-Z]+\$1:\$[A-Z]+\$28/,
  );
});

test("words are coloured as on the tab; rows of clipped text keep their height", async () => {
  const script = registerOf(thaiNguyen);
  const mails = script.spreadsheet.sheet("Thư");
  typeInto(script, "Thư", 2, "Nội dung", "một\nhai\nba");
  typeInto(script, "Thư", 3, "Tiêu đề", "một");
  const { sheet, part } = await workbookOf(script);
  const xml = sheet("Thư");
  expect(mails.conditionalFormats().length).toBeGreaterThan(0);
  expect(xml).toContain('<conditionalFormatting sqref="A2:A1000"><cfRule type="cellIs" operator="equal"');
  expect(xml).toContain('<formula>"Không gửi được"</formula>');
  expect(part("xl/styles.xml")).toContain("<dxfs");
  const rows = [...xml.matchAll(/<row r="\d+" ht="([\d.]+)" customHeight="(\d)"/g)].map(
    ([, height, fixed]) => [Number(height), fixed],
  );
  expect(rows.slice(1)).toEqual([
    [17.25, "1"],
    [17.25, "0"],
  ]);
});
