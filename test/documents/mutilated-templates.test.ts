import PizZip from "pizzip";
import { beforeAll, describe, expect, test } from "vitest";
import { checkTemplate, mergeTemplate } from "../../src/documents/engine/merge";
import { type Original, originalOf } from "../../src/documents/engine/template-check";
import { kindTags } from "../../src/documents/tag-meanings";
import { type DocumentKind, everyKind } from "../../src/domain/papers/kinds";
import { buildTemplates } from "../../templates/build";
import { diceOf } from "../support/dice";
import { readDocx } from "../support/docx";
import { mutilated } from "../support/mutilate";
import { viewFor } from "../support/template-view";

/** More of them by hand: `MUTILATED=1000 SEED=7 npx vitest run test/documents/mutilated-templates.test.ts`. */
const times = Number(process.env.MUTILATED ?? 40);
const seed = Number(process.env.SEED ?? 1);

let templates: ReadonlyMap<DocumentKind, Uint8Array>;

beforeAll(async () => {
  templates = new Map((await buildTemplates()).map(({ kind, content }) => [kind, content]));
}, 60_000);

function templateOf(kind: DocumentKind): { readonly content: Uint8Array; readonly original: Original } {
  const content = templates.get(kind) ?? new Uint8Array();
  return { content, original: originalOf(content, kindTags[kind].tables) };
}

/** All a document says, in its text and in its headers. */
function saidBy(content: Uint8Array): string {
  const { paragraphs, headers } = readDocx(content);
  return [...paragraphs, ...Object.values(headers).flat()].map(({ text }) => text).join("\n");
}

describe.each(everyKind)("the template of %s", (kind) => {
  test("says all of any view, is found sound, and stays so without what is optional", () => {
    const { content, original } = templateOf(kind);
    const { view, needed } = viewFor(original.tags, original.meanings);
    const merged = mergeTemplate(content, view, original);
    if (!merged.ok) throw new Error(merged.problems.join("\n"));
    const said = saidBy(merged.content);
    expect(needed.filter((text) => !said.includes(text))).toEqual([]);
    expect(needed.length).toBeGreaterThan(3);
    expect(checkTemplate(content, original)).toEqual({ problems: [], withoutOptional: [] });
  });

  test("mutilated at random, is refused in Vietnamese, or the document still says everything it must", () => {
    const { content, original } = templateOf(kind);
    const { view, needed } = viewFor(original.tags, original.meanings);
    const lacking: unknown[] = [];
    const outcomes = { composed: 0, refused: 0 };
    // A template that is little but tags is refused nearly always: there it goes on until one is composed.
    for (let at = 0; at < times || (outcomes.composed === 0 && at < 10 * times); at += 1) {
      const edited = mutilated(content, diceOf(seed * 1_000_003 + at));
      checkTemplate(edited, original);
      const merged = mergeTemplate(edited, view, original);
      if (!merged.ok) {
        outcomes.refused += 1;
        if (merged.problems.length === 0 || !merged.problems.every((text) => /[ăâđêôơư]/i.test(text))) {
          lacking.push([at, merged.problems]);
        }
        continue;
      }
      outcomes.composed += 1;
      const said = saidBy(merged.content);
      const lost = needed.filter((text) => !said.includes(text));
      if (lost.length > 0 || said.includes("[object")) lacking.push([at, lost.slice(0, 3)]);
    }
    expect(lacking).toEqual([]);
    expect(Math.min(outcomes.composed, outcomes.refused)).toBeGreaterThan(0);
  });
});

test("what is no document, or none any more, is refused", () => {
  const { content, original } = templateOf("plan");
  const cut = content.slice(0, content.length / 2);
  const zip = new PizZip(content);
  zip.remove("word/document.xml");
  const empty = zip.generate({ type: "uint8array" });
  for (const broken of [new Uint8Array(), cut, empty, new TextEncoder().encode("Mẫu kế hoạch")]) {
    expect(checkTemplate(broken, original).problems).toEqual([
      "Tệp mẫu không phải là văn bản Word (.docx) hoặc đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.",
    ]);
  }
});
