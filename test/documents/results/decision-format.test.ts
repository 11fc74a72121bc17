import { expect, test } from "vitest";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { decisionView } from "../../../src/documents/results/decision-view";
import { buildTemplates } from "../../../templates/build";
import { collectiveWith, contentOf, decidedWith, decisionPaper } from "../../support/decision-example";
import { found } from "../../support/format";

test("decisions keep the format law, each with its list, upright or on its side, or without one", async () => {
  const template = (await buildTemplates()).find(({ kind }) => kind === "decision");
  const several = [
    collectiveWith("CK", "TTLDTT"),
    ...Array.from({ length: 40 }, (_, at) => decidedWith(`a${at}`, "LDTT")),
    decidedWith("b", "CSTDCS"),
  ];
  const sudden = { source: "sudden", achievement: "Cứu người", ground: "Tờ trình số 12/TTr-KM" } as const;
  const contents = [
    contentOf(several.slice(1, -1)),
    contentOf(several, "one"),
    contentOf([decidedWith("a", "GUONG")]),
    contentOf([decidedWith("DX01", "GK", sudden)]),
  ];
  for (const content of contents) {
    const merged = mergeTemplate(template?.content ?? new Uint8Array(), decisionView(decisionPaper(content)));
    expect(merged.ok && found(merged.content, "decision")).toEqual([]);
  }
}, 60_000);
