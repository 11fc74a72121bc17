import PizZip from "pizzip";
import { beforeAll, expect, test } from "vitest";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { boldWidth, matrixShapes } from "../../../src/documents/engine/shapes";
import { readDocx as readFormat } from "../../../src/documents/format/docx/read-docx";
import { textOf } from "../../../src/documents/format/paper/lines";
import { appraisalTitle, appraisalView } from "../../../src/documents/review/appraisal-view";
import { nominationListTitle, nominationListView } from "../../../src/documents/review/nomination-list-view";
import { reminderTitle, reminderView } from "../../../src/documents/review/reminder-view";
import type { Finding } from "../../../src/domain/review/finding";
import { receivedState } from "../../../src/domain/review/owed";
import { buildTemplates } from "../../../templates/build";
import { type Docx, type DocxTable, readDocx } from "../../support/docx";
import { finding, knownOf, nomination } from "../../support/example-school/nominations";
import { draft, now, plan, progressRow, review } from "../../support/example-school/review";
import { award, awards, settings, unit, units } from "../../support/example-school/school";

/** Twentieths of a point in a millimetre. */
const millimetre = 1440 / 25.4;

const nominations = [
  nomination("n1", "K-CK", "Khoa Cơ khí", "TTLDTT", { kind: "collective" }),
  nomination("n2", "K-CK", "Trần Mẫu Bình", "CSTDCS", { position: "Giảng viên" }),
  nomination("n3", "P-DT", "Lê Thử An", "LDTT"),
  nomination("n4", "P-DT", "Vũ Ví Dụ", "LDTT"),
];
const state = receivedState(
  review,
  units,
  [progressRow("K-CK", ["báo cáo"]), progressRow("P-DT", ["báo cáo"])],
  [],
  now,
);
const common = {
  settings,
  review,
  plan,
  state,
  awards,
  units,
  nominations,
  findings: [],
  shares: [],
  known: nominations.map(({ id }) => knownOf(id)),
  quotas: [],
  grounds: [],
  staff: [],
  quarantined: 0,
  byCouncil: false,
  replaced: null,
  signer: null,
  recipients: ["- Như trên;", "- Lưu: VT, TCHC."],
  now,
};

let templates: ReadonlyMap<string, Uint8Array>;

function contentOf(name: string, view: object): Uint8Array {
  const result = mergeTemplate(templates.get(name) ?? new Uint8Array(), view);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return result.content;
}

const merge = (name: string, view: object): Docx => readDocx(contentOf(name, view));

const reminder = (changes: Partial<typeof common> = {}) =>
  merge(
    "reminder",
    reminderView({
      ...common,
      ...changes,
      document: draft("reminder", "CĐSM-TCHC", reminderTitle(review)),
    }),
  );
const nominationList = (changes: Partial<typeof common> = {}) =>
  merge(
    "nominationList",
    nominationListView({
      ...common,
      ...changes,
      document: draft("nominationList", "DS-CĐSM", nominationListTitle(review).join(": ")),
      report: draft("appraisal", "BC-HĐTĐKT", appraisalTitle(review).join(": ")),
    }),
  );
type Changes = Partial<Omit<typeof common, "findings"> & { readonly findings: readonly Finding[] }>;
const appraisalContent = (changes: Changes = {}) =>
  contentOf(
    "appraisal",
    appraisalView({
      ...common,
      ...changes,
      cite: () => ({ texts: [], unknown: [], incomplete: [], unfinished: [], notInForce: [] }),
      byCouncil: true,
      document: draft("appraisal", "BC-HĐTĐKT", appraisalTitle(review).join(": ")),
    }),
  );
const appraisal = (changes: Changes = {}): Docx => readDocx(appraisalContent(changes));

beforeAll(async () => {
  templates = new Map((await buildTemplates()).map(({ kind, content }) => [kind, content]));
}, 60_000);

const texts = ({ rows }: DocxTable) => rows.map(({ cells }) => cells.map((cell) => cell.join("\n")));
const ruled = ({ tables }: Docx) => tables.filter(({ borders }) => borders.includes("single"));

test.each([
  ["reminder", reminder],
  ["nominationList", nominationList],
  ["appraisal", appraisal],
] as const)("%s keeps the signature with what is before it, and nothing of the tags", (_, document) => {
  const { paragraphs, tables } = document();
  // Behind an appraisal report's foot there is an annex.
  const last = tables.filter(({ borders }) => !borders.includes("single")).pop();
  const foot = paragraphs.filter(({ cell }) => cell !== null && tables[cell.table] === last);
  const [first] = foot;
  if (!first) throw new Error("The document has no foot");
  expect(foot.filter(({ keepNext }) => !keepNext)).toEqual([]);
  expect(paragraphs[paragraphs.indexOf(first) - 1]).toMatchObject({ keepNext: true, cell: null });
  expect(paragraphs[paragraphs.indexOf(first) - 1]?.text.endsWith("./.")).toBe(true);
  expect(paragraphs.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

test("a document's properties do not call it a template", () => {
  const result = mergeTemplate(
    templates.get("reminder") ?? new Uint8Array(),
    reminderView({ ...common, document: draft("reminder", "CĐSM-TCHC", reminderTitle(review)) }),
  );
  if (!result.ok) throw new Error(result.problems.join("\n"));
  const properties = new PizZip(result.content).file("docProps/core.xml")?.asText();
  expect(/<dc:title>[^<]*/.exec(properties ?? "")?.[0]).toBe("<dc:title>Công văn đôn đốc");
});

test("a letter has “V/v …” of 12 points centred under its number, and no kind for a title", () => {
  const document = reminder();
  expect(document.tables[0]?.rows[1]?.cells[0]).toEqual([
    "Số:       /CĐSM-TCHC",
    "V/v đôn đốc gửi hồ sơ xét danh hiệu thi đua cuối năm học 2022-2023",
  ]);
  const about = document.paragraphs.find(({ text }) => text.startsWith("V/v"));
  expect(about).toMatchObject({ alignment: "center", runs: [{ size: 12, bold: false, italic: false }] });
  expect(document.paragraphs.filter(({ text }) => text === "CÔNG VĂN")).toEqual([]);
});

test("a letter to several units names them below each other, one to a single unit on its line", () => {
  const rows = (missing: readonly string[]) => ({
    state: receivedState(
      review,
      [...units, unit("KT", "Khoa Thử")],
      ["K-CK", "K-DL", "P-DT", "KT"].map((code) =>
        progressRow(code, missing.includes(code) ? ["báo cáo"] : []),
      ),
      [],
      now,
    ),
  });
  const several = reminder(rows(["K-CK", "P-DT"]));
  expect(several.tables[1]?.rows[0]?.cells).toEqual([["Kính gửi:"], ["- Khoa Cơ khí;", "- Phòng Đào tạo."]]);
  const one = reminder(rows(["K-CK"]));
  expect(one.paragraphs.map(({ text }) => text)).toContain("Kính gửi: Khoa Cơ khí");
  expect(one.tables).toHaveLength(3);
});

test("a reminder's table lists the units that owe", () => {
  expect(ruled(reminder()).map(texts)).toEqual([
    [
      ["TT", "Đơn vị", "Còn thiếu", "Hạn nộp", "Ghi chú"],
      ["1", "Khoa Cơ khí", "Báo cáo", "07/7/2023", "Quá hạn 12 ngày"],
      ["2", "Phòng Đào tạo", "Báo cáo", "07/7/2023", "Quá hạn 12 ngày"],
    ],
  ]);
});

test("a nomination list has the tables of collectives, individuals, and units by awards, in groups by award", () => {
  const [collectives, individuals, matrix, ...more] = ruled(nominationList()).map(texts);
  expect(collectives).toEqual([
    [
      ...["TT", "Tập thể", "Tổng số", "LĐTT (SL, %)", "CSTĐCS", "Kỷ luật", "Xếp loại", "Ý kiến thẩm định"],
      "Ghi chú",
    ],
    ["Tập thể lao động tiên tiến: 01 tập thể"],
    ["1", "Khoa Cơ khí", "", "", "", "", "", "Đủ điều kiện", ""],
  ]);
  expect(individuals?.map((row) => row.slice(0, 3))).toEqual([
    ["TT", "Họ và tên", "Chức vụ, đơn vị"],
    ["Chiến sĩ thi đua cơ sở: 01 cá nhân"],
    ["1", "Trần Mẫu Bình", "Giảng viên, Khoa Cơ khí"],
    ["Lao động tiên tiến: 02 cá nhân"],
    ["2", "Lê Thử An", "Phòng Đào tạo"],
    ["3", "Vũ Ví Dụ", "Phòng Đào tạo"],
  ]);
  expect(individuals?.[0]).toEqual([
    "TT",
    "Họ và tên",
    "Chức vụ, đơn vị",
    "Xếp loại",
    "Sáng kiến",
    "Danh hiệu đã đạt",
    "Bình xét đơn vị",
    "Ý kiến thẩm định",
    "Ghi chú",
  ]);
  expect(matrix).toEqual([
    ["TT", "Đơn vị", "Chiến sĩ thi đua cơ sở", "Tập thể lao động tiên tiến", "Lao động tiên tiến", "Tổng số"],
    ["1", "Khoa Cơ khí", "1", "1", "", "2"],
    ["2", "Khoa Du lịch", "", "", "", "0"],
    ["3", "Phòng Đào tạo", "", "", "2", "2"],
    ["", "Tổng số", "1", "1", "2", "4"],
  ]);
  expect(more).toEqual([]);
});

test.each(matrixShapes.map((count) => [count]))("the table of %i awards fills the page", (count) => {
  const many = Array.from({ length: count }, (_, index) => award(`D${index}`, `Danh hiệu ${index}`, index));
  const document = nominationList({
    awards: many,
    nominations: many.map(({ code }) => nomination(code, "K-CK", "Lê Thử An", code)),
  });
  const table = ruled(document).pop();
  const { width, margins } = document.section;
  const total = table?.columns.reduce((sum, column) => sum + column) ?? 0;
  expect(table?.columns).toHaveLength(count + 3);
  expect(Math.abs(total - (width - margins.left - margins.right))).toBeLessThanOrEqual(count + 3);
});

test("a nomination list's rule is a third to a half of its longest line, on a page on its side too", () => {
  const name =
    "Xét danh hiệu thi đua, hình thức khen thưởng cuối năm học 2022-2023 và giai đoạn năm năm 2018-2023 của trường";
  const document = nominationList({ review: { ...review, name } });
  const at = document.paragraphs.findIndex(({ text }) => text.endsWith(name));
  const rule = document.paragraphs[at + 1];
  const { width, margins } = document.section;
  const length = (width - margins.left - margins.right - (rule?.indent.left ?? 0) * 2) / millimetre;
  const share = length / Math.min(252, boldWidth(name, 14));
  expect(rule?.borders).toEqual(["top"]);
  expect(share).toBeGreaterThanOrEqual(1 / 3);
  expect(share).toBeLessThanOrEqual(1 / 2);
});

test("an appraisal report has the counts, the cases, those there is something to know of, and an annex of the others by unit", () => {
  const late = finding("n3", "late", "warn", "Nộp muộn");
  const looked = finding("n3", "twoUnits", "review", "Khoa Du lịch cũng đề nghị");
  const document = appraisal({ findings: [late, looked] });
  const [counts, ...others] = ruled(document).map(texts);
  expect(counts?.slice(1)).toEqual([
    ["Tập thể lao động tiên tiến", "1", "1", "", "", "", "", ""],
    ["Chiến sĩ thi đua cơ sở", "1", "1", "", "", "", "", ""],
    ["Lao động tiên tiến", "2", "1", "1", "", "", "", ""],
    ["Tổng số", "4", "3", "1", "0", "0", "0", "0"],
  ]);
  expect(others).toEqual([
    [
      ["TT", "Nội dung", "Danh hiệu, người, tập thể", "Đề xuất của Thường trực"],
      [
        ...["1", "Không hai đơn vị cùng đề nghị: 01 lượt", "Lao động tiên tiến: Lê Thử An (Phòng Đào tạo)"],
        "Giữ một đề nghị, của đơn vị đang quản lý.",
      ],
    ],
    [
      [
        ...["TT", "Họ và tên, tập thể, chức vụ, đơn vị", "Tóm tắt thành tích", "Minh chứng"],
        "Kết quả thẩm định",
      ],
      ["Lao động tiên tiến: 01 trong 02 lượt đề nghị"],
      [
        ...["1", "Lê Thử An\nPhòng Đào tạo", "", ""],
        "Cần Hội đồng xem xét: Khoa Du lịch cũng đề nghị.\nLưu ý: nộp muộn.",
      ],
    ],
    [
      ["TT", "Họ và tên, tập thể, chức vụ", "Đề nghị", "Tóm tắt thành tích", "Minh chứng"],
      ["Khoa Cơ khí: 02 lượt đề nghị"],
      ["1", "Khoa Cơ khí", "Tập thể lao động tiên tiến", "", ""],
      ["2", "Trần Mẫu Bình\nGiảng viên", "Chiến sĩ thi đua cơ sở", "", ""],
      ["Phòng Đào tạo: 01 lượt đề nghị"],
      ["3", "Vũ Ví Dụ", "Lao động tiên tiến", "", ""],
    ],
  ]);
});

test("what leads in an appraisal report ends with a page", () => {
  const breaks = appraisal()
    .paragraphs.filter(({ pageBreakBefore }) => pageBreakBefore)
    .map(({ text }) => text);
  expect(breaks).toEqual(["III. TÌNH HÌNH NỘP HỒ SƠ"]);
});

test("an appraisal report's annex counts its own pages; without the plain eligible there is no annex and no page for one", () => {
  const pages = (content: Uint8Array) =>
    readFormat(content)?.sections.map(({ blocks, titlePage, firstPageNumber }) => ({
      titlePage,
      firstPageNumber,
      begins: blocks
        .flatMap((block) => (block.kind === "paragraph" ? [textOf(block.runs)] : []))
        .find((text) => text !== ""),
    }));
  expect(pages(appraisalContent())).toEqual([
    { titlePage: true, firstPageNumber: null, begins: "BÁO CÁO" },
    { titlePage: true, firstPageNumber: 1, begins: "PHỤ LỤC" },
  ]);
  expect(pages(appraisalContent({ nominations: [], known: [] }))).toEqual([
    { titlePage: true, firstPageNumber: null, begins: "BÁO CÁO" },
  ]);
});

test("what a unit typed is never read as a template", () => {
  const hostile = nominations.map((each) => ({
    ...each,
    name: "{#dòng} <b> {tt}",
    summary: "{/phần số lượng}",
  }));
  for (const document of [nominationList({ nominations: hostile }), appraisal({ nominations: hostile })]) {
    expect(document.paragraphs.some(({ text }) => text.includes("{#dòng} <b> {tt}"))).toBe(true);
  }
});
