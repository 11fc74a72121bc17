import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PasteContext } from "../../../../src/domain/plan/pasted/offers/offer";
import { plainLine } from "../../../../src/domain/plan/pasted/pasted-part";
import { readPastedPlan } from "../../../../src/domain/plan/pasted/pasted-plan";
import { noChoices, propose } from "../../../../src/domain/plan/pasted/proposal";
import { textParts } from "../../../../src/domain/plan/pasted/text-parts";
import { pasteContextOf } from "../../../support/paste-context";

/** A seed pasted into its sample's round with every mark accepted. */
function pasted(seed: string, sample: string) {
  const context = pasteContextOf(sample);
  const plan = readPastedPlan(textParts(readFileSync(`test/fixtures/${seed}.txt`, "utf8")));
  const { offers } = propose(plan, context, noChoices);
  const marks = new Map(offers.map(({ id }) => [id, true] as const));
  const proposal = propose(plan, context, { ...noChoices, marks });
  const counts = { same: 0, differs: 0, added: 0, only: 0 };
  for (const { kind } of proposal.compared) counts[kind] += 1;
  const words = proposal.compared.flatMap((each) =>
    each.kind === "differs"
      ? [firstDifference(each.standing.text, proposal.marked[each.row]?.text ?? "")]
      : [],
  );
  return { counts, words, recipients: proposal.recipients.kind };
}

/** The first word in which two texts differ, of both. */
function firstDifference(a: string, b: string): readonly [string, string] {
  const [one, other] = [a.split(" "), b.split(" ")];
  const at = one.findIndex((word, index) => word !== other[index]);
  return [one[at] ?? "", other[at] ?? ""];
}

test("the first seed as it stands gives the sample's tab, but for the slips the sample corrects: 4 rows of 27", () => {
  expect(pasted("seed-a", "thai-nguyen")).toEqual({
    counts: { same: 23, differs: 4, added: 0, only: 0 },
    words: [
      ["NLĐ,", "NLD,"],
      ["trọng", "trong"],
      ["NLĐ", "HLD"],
      ["HĐTĐ,", "HĐTD,"],
    ],
    recipients: "same",
  });
});

test("the second seed as it stands gives the sample's tab, but for the slips the sample corrects: 2 rows of 39", () => {
  expect(pasted("seed-b", "an-giang")).toEqual({
    counts: { same: 37, differs: 2, added: 0, only: 0 },
    words: [
      ["tiên", "tiến"],
      ["II:", "2:"],
    ],
    recipients: "same",
  });
});

test("before any mark is taken a row that differs is asked about, never added beside the one that stands", () => {
  const context = pasteContextOf("an-giang");
  const plan = readPastedPlan(textParts(readFileSync("test/fixtures/seed-b.txt", "utf8")));
  const { compared, effective } = propose(plan, context, noChoices);
  const orders = compared.flatMap((each) => (each.kind === "differs" ? [each.standing.order] : []));
  expect([orders, effective]).toEqual([[180, 270], 0]);
});

test("pasting again what was written changes nothing, whatever marks were taken", () => {
  for (const [seed, sample] of [
    ["seed-a", "thai-nguyen"],
    ["seed-b", "an-giang"],
  ] as const) {
    const empty = { ...pasteContextOf(sample), content: [], milestones: [], grounds: [], days: [] };
    const plan = readPastedPlan(textParts(readFileSync(`test/fixtures/${seed}.txt`, "utf8")));
    const { offers } = propose(plan, empty, noChoices);
    for (const each of [1, 2, 3, offers.length + 1]) {
      const marks = new Map(offers.map(({ id }, at) => [id, at % each === 0] as const));
      const first = propose(plan, empty, { ...noChoices, marks });
      const rows = <T>(tab: string) => first.adds.flatMap((add) => (add.table === tab ? [add.row as T] : []));
      const written: PasteContext = {
        ...empty,
        ...{ days: rows("days"), grounds: rows("grounds"), milestones: rows("milestones") },
        content: first.changes.added,
      };
      const again = propose(plan, written, noChoices);
      expect([seed, each, again.effective, again.changes.left]).toEqual([seed, each, 0, []]);
      expect(again.compared.every(({ kind }) => kind === "same")).toBe(true);
    }
  }
});

test("pasting again a plan with chapters, run-in headings, tables and appendices changes nothing", () => {
  const bold = (text: string, lead: string) => ({ ...plainLine(text), bold: "lead" as const, lead });
  const plan = readPastedPlan([
    ...textParts("KẾ HOẠCH\nVề thi đua\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Mục đích"),
    bold("1. Chào mừng 20/11: thi đua trước ngày 15/11/2020.", "1. Chào mừng 20/11:"),
    ...textParts("(1) Dạy tốt;\nChương II\nĐiều 2. Các tổ thực hiện."),
    {
      rows: [
        ["TT", "Hạn", "<"],
        ["^", "Từ", "Đến"],
        ["1", "trước ngày 15/11/2020", ""],
      ],
      heads: 2,
    },
    {
      rows: [
        ["1", "Ví Dụ"],
        ["2", "Mẫu"],
      ],
      heads: 0,
    },
    ...textParts(
      "Trên đây là kế hoạch./.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC\nMỗi tổ một việc.\nPhụ lục II\nBẢNG\n- Việc.",
    ),
  ]);
  const empty = { ...pasteContextOf("thai-nguyen"), content: [], milestones: [], grounds: [], days: [] };
  const { offers } = propose(plan, empty, noChoices);
  expect(offers.length).toBeGreaterThan(1);
  for (const taken of [true, false]) {
    const marks = new Map(offers.map(({ id }) => [id, taken] as const));
    const first = propose(plan, empty, { ...noChoices, marks });
    const rows = <T>(tab: string) => first.adds.flatMap((add) => (add.table === tab ? [add.row as T] : []));
    const written: PasteContext = {
      ...empty,
      ...{ days: rows("days"), grounds: rows("grounds"), milestones: rows("milestones") },
      content: first.changes.added,
    };
    const again = propose(plan, written, noChoices);
    expect(again.compared.filter(({ kind }) => kind !== "same")).toEqual([]);
    expect(again.effective).toBe(0);
    expect(first.changes.added.map(({ level }) => level)).toEqual([
      ...["chapter", "article", "numbered", "bracketed", "chapter", "numberedArticle"],
      ...["head", "head", "row", "headless", "headless", "paragraph"],
      ...["appendix", "paragraph", "appendix", "dash"],
    ]);
  }
});
