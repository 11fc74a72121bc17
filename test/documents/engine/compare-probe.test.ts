import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { compareDocuments } from "../../../src/documents/engine/compare-documents";
import { readDocxText } from "../../../src/documents/engine/docx-text";
import { composedDocuments } from "../../support/composed-documents";
import { resaved } from "../../support/resaved";

test("probe", () => {
  mkdirSync("out/cmp", { recursive: true });
  for (const [kind, content] of composedDocuments()) {
    writeFileSync(`out/cmp/${kind}.docx`, content);
    const a = readDocxText(content),
      b = readDocxText(resaved(content));
    if (!a || !b) throw new Error(kind);
    console.log(
      kind,
      JSON.stringify(a).length,
      a.headers,
      compareDocuments(a, b).slice(0, 3),
      compareDocuments(a, a).length,
    );
  }
}, 100000);
