import { beforeAll, expect, test } from "vitest";
import { findImportLosses } from "../../../local/drive/docx-import";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { achievementReportView } from "../../../src/documents/results/achievement-report-view";
import { dossierIndexView } from "../../../src/documents/results/dossier-index-view";
import { submissionView } from "../../../src/documents/results/submission-view";
import { firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import { dossierParts } from "../../../src/domain/results/dossier-part";
import { reviewFile } from "../../../src/domain/results/filed-papers";
import { dossierPartTable } from "../../../src/register/tables/results/dossier-parts";
import { buildTemplates } from "../../../templates/build";
import { type Docx, readDocx } from "../../support/docx";
import { july, plan, review } from "../../support/example-school/review";
import { settings } from "../../support/example-school/school";
import { ruledTables } from "../../support/filled-review";
import { dayOf, ground } from "../../support/ground-example";
import { upwardLine } from "../../support/upward-example";
import { meeting } from "../../support/vote-register";

let templates: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  templates = new Map((await buildTemplates()).map(({ kind, content }) => [kind, content]));
}, 60_000);

function paperOf(kind: DocumentKind, part = "") {
  return {
    settings,
    review,
    byCouncil: kind === "dossierIndex",
    document: { ...firstDocument(kind, review.code, part), symbol: "TTr-CĐSM", title: "…" },
    replaced: null,
    plan: null,
    units: [],
    signer: null,
    recipients: ["- Như trên;", "- Lưu: VT, TCHC."],
    now: july(19),
  };
}

const long = "Nguyễn Phúc Bảo Long Hoàng Vĩnh Thụy Anh";
const people = Array.from({ length: 40 }, (_, index) =>
  upwardLine(index === 3 ? long : `Lò Văn ${index + 1}`, String(100 + index), index < 20 ? "CSTDT" : "BK", {
    achievement:
      index % 3 === 0 ? "Dạy 420 tiết, hướng dẫn 02 nhóm sinh viên nghiên cứu khoa học. ".repeat(4) : "",
  }),
);
const unit = upwardLine("Khoa Cơ khí", "K-CK", "TTLDXS", { kind: "collective" });

const views: Readonly<Record<string, () => object>> = {
  submission: () =>
    submissionView({
      ...paperOf("submission"),
      lines: [unit, ...people],
      grounds: [ground("QC", "Quy chế", "12/QC-CĐSM", "05/9/2022")],
      meetings: [{ meeting, minutes: null, counts: [] }],
      enclosures: [{ name: "Báo cáo thành tích", dossiers: 41, copies: 1 }],
    }),
  achievementReport: () =>
    achievementReportView({
      ...paperOf("achievementReport", "T01"),
      line: people[3] ?? unit,
      code: "T01",
      form: "Mẫu số 02 ban hành kèm theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017",
      member: null,
      unit: null,
      years: [{ code: "2022-2023", name: "", achievements: [] }],
      before: {
        titles: Array.from({ length: 15 }, (_, index) => ({
          schoolYear: `${2005 + index}-${2006 + index}`,
          award: "Lao động tiên tiến",
          decision: "12/QĐ-CĐSM",
          decidedOn: dayOf("05/8/2022"),
          body: "Trường Cao đẳng Sông Mây",
        })),
        forms: [],
        doubtful: [],
      },
      checklist: dossierParts(
        dossierPartTable.initial,
        { code: "CSTDTQ" },
        "individual",
        dayOf("15/7/2023"),
      ).map((part) => ({ part, state: null })),
    }),
  dossierIndex: () =>
    dossierIndexView({
      ...paperOf("dossierIndex"),
      file: reviewFile([plan], review),
      parts: { meetings: [], sessions: [] },
    }),
};

function bytesOf(name: string): Uint8Array {
  const result = mergeTemplate(templates.get(name) ?? new Uint8Array(), views[name]?.() ?? {});
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return result.content;
}

const read = (name: string): Docx => readDocx(bytesOf(name));

test.each(Object.keys(views))("%s keeps nothing of its tags, and Google Docs loses nothing of it", (name) => {
  const bytes = bytesOf(name);
  expect(readDocx(bytes).paragraphs.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  expect(findImportLosses(bytes)).toEqual([]);
});

test.each([
  ["submission", 1],
  ["achievementReport", 3],
  ["dossierIndex", 2],
])("the signatures of %s never stand alone on a page", (name, foot) => {
  const { paragraphs, tables } = read(name);
  const at = name === "submission" ? foot : name === "achievementReport" ? foot : tables.length - 1;
  const own = paragraphs.filter(({ cell }) => cell?.table === at);
  const [first] = own;
  if (!first) throw new Error("The document has no foot");
  expect(own.filter(({ keepNext }) => !keepNext)).toEqual([]);
  expect(paragraphs[paragraphs.indexOf(first) - 1]).toMatchObject({ keepNext: true, cell: null });
});

test("a long list has a row for each line, numbered within collectives and people", () => {
  const [collectives = [], individuals = []] = ruledTables(read("submission"));
  expect([collectives, individuals].map((rows) => rows.map(([number]) => number))).toEqual([
    ["TT", "1"],
    ["TT", ...people.map((_, index) => String(index + 1))],
  ]);
  expect(individuals[4]?.[1]).toBe(long);
});

test("a report is upright and numberless, with place and day; the checklist has every part", () => {
  const document = read("achievementReport");
  expect(document.tables[0]?.rows[1]?.cells).toEqual([[""], ["Hoa Ban, ngày      tháng      năm 2023"]]);
  expect(
    ruledTables(document)
      .at(-1)
      ?.map(([, part]) => part),
  ).toEqual([
    "Thành phần hồ sơ",
    "Tờ trình kèm theo danh sách",
    "Biên bản họp Hội đồng Thi đua - Khen thưởng",
    "Biên bản kiểm phiếu",
    "Báo cáo thành tích cá nhân",
    "Xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến, đề tài",
    "Bản sao các quyết định khen thưởng đã nêu trong báo cáo",
  ]);
});
