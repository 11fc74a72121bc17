import { readFileSync } from "node:fs";
import type { TagNode } from "../src/documents/engine/tag-tree";
import { type Original, originalOf } from "../src/documents/engine/template-check";
import { decisionAnnexes } from "../src/documents/results/decision-annex";
import { kindTags } from "../src/documents/tag-meanings";
import type { Award } from "../src/domain/awards/award";
import type { DecisionLine } from "../src/domain/results/decision-content";

/** A decision to be merged: its template, what it says, and what the template is held against. */
export interface LargeDecision {
  readonly template: Uint8Array;
  readonly view: object;
  readonly original: Original;
}

/** The decision on one title for so many invented people, each with money: its annex is long, what stands before it is short. */
export function largeDecision(names: number): LargeDecision {
  const template = readFileSync("build/templates/decision.docx");
  const original = originalOf(template, kindTags.decision.tables);
  const individuals = Array.from({ length: names }, (_, index) => lineOf(index + 1));
  const content = { part: title.code, collectives: [], individuals, total: names * reward };
  const told = { summary: "Công nhận danh hiệu “Lao động tiên tiến”", attached: "(Kèm theo Quyết định)" };
  return {
    template,
    view: { ...withoutSections(original.tags), ...decisionAnnexes(content, told) },
    original,
  };
}

/** A text for every tag outside all sections, and nothing in any section. */
function withoutSections(tags: readonly TagNode[]): Readonly<Record<string, unknown>> {
  const texts = tags.filter(({ name }) => !/^[#^]/.test(name)).map(({ name }) => [name, "chữ"]);
  const sections = tags.filter(({ name }) => /^[#^]/.test(name)).map(({ name }) => [name.slice(1), []]);
  return Object.fromEntries([...sections, ...texts]);
}

const reward = 540_000;

const title: Award = {
  ...{ code: "LDTT", name: "Lao động tiên tiến", aliases: [], kind: "title", subject: "individual" },
  ...{ categories: [], grantedBy: "school", certificate: "title", order: 1 },
};

function lineOf(number: number): DecisionLine {
  const id = `V${number}`;
  const period = { from: { year: 2022, month: 9, day: 1 }, to: { year: 2023, month: 8, day: 31 } };
  return {
    number,
    decided: {
      ...{ id, source: "vote", review: "CN", award: title, kind: "individual", nominee: `person/${id}` },
      ...{
        code: id,
        name: `Người Mẫu Số ${number}`,
        position: "Giảng viên",
        unit: "K1",
        unitName: "Khoa Cơ khí",
      },
      ...{ category: "GV", achievement: "", ...period, place: number, outcome: null, choice: "asProposed" },
      ...{ reason: "", stale: "", ground: "" },
    },
    money: { id, amount: reward, full: reward, how: "", paidBy: "", grounds: [], doubt: "" },
    note: "",
  };
}
