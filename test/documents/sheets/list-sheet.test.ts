import PizZip from "pizzip";
import { beforeAll, expect, test } from "vitest";
import { type ListSheet, listSheetWriter } from "../../../src/documents/sheets/list-sheet";
import { listSheetColumns, listSheetHint } from "../../../src/documents/sheets/list-sheet-columns";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { buildListSheet } from "../../../templates/build";
import { clipboardText, readXlsx } from "../../support/xlsx";

const sheet: ListSheet = {
  title: "Danh sách đề nghị khen thưởng - Tổ Tự nhiên - Cuối năm học 2022 - 2023",
  people: [
    { code: "007", name: "Lê Thị Thử", position: "Tổ trưởng", category: "Cán bộ quản lý" },
    {
      code: "0120",
      name: "Nguyễn Văn An",
      position: "Giáo viên, phụ trách\nphòng thí nghiệm",
      category: "Nhà giáo",
    },
    { code: "1E5", name: 'Đặng Thị "Bình" &lt;<&> $1', position: "=1+1", category: "" },
  ],
  categories: ["Cán bộ quản lý", "Nhà giáo"],
  awards: ["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giấy khen"],
  ratings: ["Hoàn thành xuất sắc nhiệm vụ"],
};
const awards = [
  { code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở" },
  { code: "LDTT", name: "Lao động tiên tiến" },
];

let template: Uint8Array;
let write: (sheet: ListSheet) => Uint8Array;

beforeAll(async () => {
  template = await buildListSheet();
  write = listSheetWriter(template);
});

/** The columns of the list by their headings, as text. */
function columnOfList(heading: string): number {
  return listSheetColumns.findIndex((column) => column.heading === heading);
}

test("the sheet has the unit's staff as text, twenty empty rows, and what may be chosen", () => {
  const [list = [], choices = []] = readXlsx(write(sheet));
  expect(list.slice(0, 3)).toEqual([
    [sheet.title],
    [listSheetHint],
    listSheetColumns.map(({ heading }) => heading),
  ]);
  expect(list.slice(3, 6).map((row) => row.slice(0, 6))).toEqual([
    ["1", "007", "Lê Thị Thử", "Tổ trưởng", "Cán bộ quản lý", ""],
    ["2", "0120", "Nguyễn Văn An", "Giáo viên, phụ trách\nphòng thí nghiệm", "Nhà giáo", ""],
    ["3", "1E5", 'Đặng Thị "Bình" &lt;<&> $1', "=1+1", "", ""],
  ]);
  expect(list.slice(6)).toEqual(Array.from({ length: 20 }, () => listSheetColumns.map(() => "")));
  expect(choices).toEqual([
    ["Đối tượng", "Danh hiệu", "Xếp loại"],
    ["Cán bộ quản lý", "Chiến sĩ thi đua cơ sở", "Hoàn thành xuất sắc nhiệm vụ"],
    ["Nhà giáo", "Lao động tiên tiến", ""],
    ["", "Giấy khen", ""],
  ]);
});

test("filled in and pasted whole, with title, hint and empty rows, the list is read as the same staff", () => {
  const [list = []] = readXlsx(write(sheet));
  const filled = list.map((row, index) =>
    row.map((text, column) => {
      if (index < 3 || index > 5) return text;
      if (column === columnOfList("Danh hiệu đề nghị"))
        return ["LDTT; CSTDCS", "Lao động tiên tiến", "ldtt"][index - 3] ?? "";
      if (column === columnOfList("Xếp loại")) return "Hoàn thành tốt nhiệm vụ";
      return text === "" ? `${column}` : text;
    }),
  );
  const read = parseNominationList(clipboardText(filled), awards);
  expect({ reasons: read.reasons, unknown: read.unknown, guessed: read.guessed }).toEqual({
    reasons: [],
    unknown: [],
    guessed: false,
  });
  expect(read.ignored.map(({ line, why }) => [line, why]).slice(0, 3)).toEqual([
    [1, "title"],
    [2, "title"],
    [3, "header"],
  ]);
  const own = {
    rating: "Hoàn thành tốt nhiệm vụ",
    initiative: "7",
    initiativeDecision: "8",
    pastAwards: "9",
  };
  const rest = { summary: "10", product: "11", evidence: "12", votes: "13", consent: "14", note: "15" };
  expect(read.lines).toMatchObject(
    sheet.people.map(({ code, name, position, category }, index) => ({
      ...own,
      ...rest,
      code,
      name,
      position: position.replace("\n", " "),
      category: category || "4",
      awards: index === 0 ? ["CSTDCS", "LDTT"] : ["LDTT"],
    })),
  );
});

test("a line without an award is told and nobody is lost", () => {
  const [list = []] = readXlsx(write(sheet));
  const read = parseNominationList(clipboardText(list), awards);
  expect(read.lines).toEqual([]);
  expect(read.reasons.map(({ reason }) => reason)).toEqual(sheet.people.map(() => "Thiếu danh hiệu đề nghị"));
});

test("drop-downs and what Excel shall not warn of reach over all rows; choices over all that there are", () => {
  const xml = new PizZip(write(sheet)).file("xl/worksheets/sheet1.xml")?.asText() ?? "";
  const rules = [...xml.matchAll(/sqref="([^"]*)"[^>]*>(?:<formula1>([^<]*))?/g)].map(([, range, from]) => [
    range,
    from,
  ]);
  expect(rules).toEqual([
    ["E4:E26", "'Danh mục'!$A$2:$A$3"],
    ["F4:F26", "'Danh mục'!$B$2:$B$4"],
    ["G4:G26", "'Danh mục'!$C$2:$C$2"],
    ["O4:O26", '"x"'],
    ["A4:P26", undefined],
  ]);
  expect(xml).toContain('<pane ySplit="3" xSplit="3"');
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
});

test("every cell of the list is a text cell, so that what is typed into it keeps its zeros", () => {
  const zip = new PizZip(write(sheet));
  const styles = zip.file("xl/styles.xml")?.asText() ?? "";
  const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1] ?? "49";
  const formats = [
    ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? "").matchAll(/<xf\b([^>]*)>/g),
  ].map(([, attributes = ""]) => /numFmtId="(\d+)"/.exec(attributes)?.[1]);
  const rows = [
    ...(zip.file("xl/worksheets/sheet1.xml")?.asText() ?? "").matchAll(/<c r="[A-Z]+(\d+)" s="(\d+)"/g),
  ];
  const list = rows.filter(([, row]) => Number(row) > 3);
  expect(list).toHaveLength(23 * listSheetColumns.length);
  expect(new Set(list.map(([, , style]) => formats[Number(style)]))).toEqual(new Set([textFormat]));
});

test("control characters and halves of surrogate pairs, which XML has not, are left out; other letters stay", () => {
  const strange = "A\u0000\u000B\uD800\uFFFE B\u{1F600}\r\nC";
  const people = [{ code: "1", name: strange, position: "", category: "" }];
  const [list = []] = readXlsx(write({ ...sheet, people }));
  expect(list[3]?.[2]).toBe("A B\u{1F600}\nC");
});

test("the same sources give the same bytes", async () => {
  expect(await buildListSheet()).toEqual(template);
  expect(write(sheet)).toEqual(listSheetWriter(template)(sheet));
});
