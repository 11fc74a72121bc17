import { beforeAll, expect, test } from "vitest";
import { findImportLosses } from "../../../local/drive/docx-import";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { attendanceSheetView } from "../../../src/documents/vote/attendance-sheet-view";
import { ballotView } from "../../../src/documents/vote/ballot-view";
import { boardView } from "../../../src/documents/vote/board-view";
import { codeSlipsView } from "../../../src/documents/vote/code-slips-view";
import { countMinutesView } from "../../../src/documents/vote/count-minutes-view";
import { formSummaryView } from "../../../src/documents/vote/form-summary-view";
import { invitationView, opinionRequestView } from "../../../src/documents/vote/invitation-view";
import { meetingMinutesView } from "../../../src/documents/vote/meeting-minutes-view";
import { tallySheetView } from "../../../src/documents/vote/tally-sheet-view";
import { buildSheets, buildTemplates } from "../../../templates/build";
import { type Docx, readDocx } from "../../support/docx";
import { ruledTables } from "../../support/filled-review";
import { accounts, closed, facts, manyLines, marks, paperOf } from "../../support/meeting-papers";
import { firstSession, meeting, ruleOf } from "../../support/vote-register";

let templates: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const kinds = (await buildTemplates()).map(({ kind, content }) => [kind, content] as const);
  const sheets = (await buildSheets()).map(({ name, content }) => [name, content] as const);
  templates = new Map<string, Uint8Array>([...kinds, ...sheets]);
}, 60_000);

function bytesOf(name: string, view: object): Uint8Array {
  const result = mergeTemplate(templates.get(name) ?? new Uint8Array(), view);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return result.content;
}

const paper = (kind: "countMinutes" | "meetingMinutes", part: string) => paperOf(kind, part);
const [, account] = accounts;
const views: Readonly<Record<string, () => object>> = {
  countMinutes: () => countMinutesView(paper("countMinutes", firstSession)),
  meetingMinutes: () => meetingMinutesView(paper("meetingMinutes", meeting.code)),
  ballot: () => ballotView(paperOf("ballot", firstSession)),
  tallySheet: () => tallySheetView(paperOf("tallySheet", firstSession)),
  invitation: () => invitationView(paperOf("invitation", meeting.code)),
  opinionRequest: () => opinionRequestView(paperOf("opinionRequest", meeting.code)),
  attendanceSheet: () => attendanceSheetView(paperOf("attendanceSheet", meeting.code)),
  board: () => boardView({ ...paperOf("ballot", "P1"), ...facts }),
  codeSlips: () =>
    codeSlipsView({ title: "Lượt 2", link: "https://forms.example", codes: ["A1", "B2", "C3"] }),
  formSummary: () =>
    formSummaryView({ ...paperOf("ballot", "P1"), marks, account: account ?? accounts[0] ?? none() }),
};

function none(): never {
  throw new Error("no account");
}

test.each(Object.keys(views))("%s keeps nothing of its tags, and Google Docs loses nothing of it", (name) => {
  const bytes = bytesOf(name, views[name]?.() ?? {});
  expect(readDocx(bytes).paragraphs.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  expect(findImportLosses(bytes)).toEqual([]);
});

const read = (name: string): Docx => readDocx(bytesOf(name, views[name]?.() ?? {}));

test.each(["countMinutes", "meetingMinutes"])(
  "%s has no place and date, and signatures that never stand alone",
  (name) => {
    const { paragraphs, tables } = read(name);
    expect(tables[0]?.rows[1]?.cells).toEqual([["Số:       /BB-HĐTĐKT"], [""]]);
    const foot = paragraphs.filter(({ cell }) => cell?.table === tables.length - 1);
    const [first] = foot;
    if (!first) throw new Error("The document has no foot");
    expect(foot.filter(({ keepNext }) => !keepNext)).toEqual([]);
    expect(paragraphs[paragraphs.indexOf(first) - 1]).toMatchObject({ keepNext: true, cell: null });
    expect(tables.at(-1)?.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  },
);

test("a ballot of 180 nominees is six tables of thirty lines, each with the head that repeats", () => {
  const at = {
    ...closed,
    lines: manyLines(180),
    rules: [{ ...ruleOf(firstSession, "LDTT"), marking: "twoBoxes" as const }],
  };
  const document = readDocx(bytesOf("ballot", ballotView(paperOf("ballot", firstSession, { at }))));
  const tables = ruledTables(document);
  expect(tables.map((rows) => rows.filter(([number = ""]) => /^\d+$/.test(number)).length)).toEqual([
    30, 30, 30, 30, 30, 30,
  ]);
  expect(new Set(tables.map(([head]) => head?.join("|")))).toEqual(
    new Set(["Số|Họ và tên, tập thể|Chức vụ, đơn vị|Đồng ý|Không đồng ý"]),
  );
});

test("what members sign has room for it: rows of a height, and cells that stay empty", () => {
  const [members = []] = ruledTables(read("attendanceSheet"));
  expect(members[1]).toEqual(["1", "Nguyễn Văn Hiệu", "Hiệu trưởng", "Chủ tịch", "", ""]);
});
