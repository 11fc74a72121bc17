import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { documentKey } from "../../src/documents/engine/files";
import type { CouncilDocument } from "../../src/domain/papers/document";
import { diceOf } from "../support/dice";
import { letterFaults } from "../support/letters-agree";
import { typing } from "../support/menu-item";
import { slips } from "../support/paper-slips";
import { faultsOfPaper } from "../support/papers-agree";
import { missingPapers } from "../support/papers-complete";
import { playedYear } from "../support/played-year";
import { type RegisterFacts, registerFacts } from "../support/register-facts";
import { review } from "../support/review";
import {
  clickDossiers,
  clickReport,
  clickSubmission,
  completeDossiers,
  upwardReview,
} from "../support/upward-review";

/** `SAMPLE=samples/thai-nguyen` holds another year. */
const sample = process.env.SAMPLE ?? "samples/hoa-mai";

/** As many slips of the hand as are tried; `SLIPS=500 SEED=7` tries as many others. */
const runs = Number(process.env.SLIPS ?? 60);

interface WholeSet {
  readonly script: LocalAppsScript;
  readonly facts: RegisterFacts;
  readonly papers: readonly { readonly row: CouncilDocument; readonly content: Uint8Array }[];
}

/** Every paper of the book as it stands, and what the tabs say. */
function wholeSet(script: LocalAppsScript): WholeSet {
  const facts = registerFacts(script);
  const files = script.files();
  const papers = facts.book.flatMap((row) => {
    const key = documentKey(row.id);
    const file = files.find(({ appProperties }) => Object.values(appProperties).includes(key));
    return file ? [{ row, content: script.fileContent(file.id) }] : [];
  });
  return { script, facts, papers };
}

function playYear(): WholeSet {
  const script = playedYear(sample);
  if (sample === "samples/hoa-mai") {
    // The sample ends without the papers of its sudden award.
    for (const item of ["Công khai quyết định", "Bảng kê chi tiền"]) {
      script.click(["Sổ Thi đua", "Văn bản", item], { person: typing("DX2027", "DX01") });
    }
  }
  return wholeSet(script);
}

function playUpward(): WholeSet {
  const script = upwardReview();
  clickDossiers(script, review);
  completeDossiers(script);
  clickSubmission(script, review);
  for (const row of new Set(tabRows(script, "Hồ sơ trình cấp trên").map((each) => each["Mã hồ sơ"] ?? ""))) {
    clickReport(script, row);
  }
  return wholeSet(script);
}

const year = playYear();
const upward = playUpward();

function faultsOf({ facts, papers }: WholeSet): readonly string[] {
  return papers.flatMap(({ row, content }) => faultsOfPaper(row, content, facts) ?? []);
}

test("every name, count, rate and sum of a year's papers is the register's, and nobody else stands in them", () => {
  expect(faultsOf(year)).toEqual([]);
  const judged = year.papers.filter(({ row, content }) => faultsOfPaper(row, content, year.facts) !== null);
  expect(new Set(judged.map(({ row }) => row.kind)).size).toBeGreaterThan(10);
});

test("whatever the head decided as proposed stands in every paper it belongs to", () => {
  expect(year.facts.decided.filter(({ choice }) => choice === "asProposed").length).toBeGreaterThan(30);
  expect(missingPapers(year.facts)).toEqual([]);
});

test("letters to units tell of their own nominations what the register says", () => {
  const { script, facts } = year;
  expect(letterFaults(script, facts)).toEqual([]);
});

test("the submission to the body above and the achievement reports name what the head decided, with its votes", () => {
  expect(faultsOf(upward)).toEqual([]);
  expect(upward.papers.map(({ row }) => row.kind)).toEqual(
    expect.arrayContaining(["submission", "achievementReport"]),
  );
  expect(missingPapers(upward.facts)).toEqual([]);
});

test("a slip in a name, a count, a rate or a sum of any paper is seen", () => {
  const tried = new Map<string, number>();
  const sets = [year, upward].map((set) => ({
    ...set,
    names: [...new Set(set.facts.decided.flatMap(({ name, kind }) => (kind === "individual" ? [name] : [])))],
    papers: set.papers.filter(({ row, content }) => faultsOfPaper(row, content, set.facts) !== null),
  }));
  const papers = sets.flatMap((set) => set.papers.map((paper) => ({ ...set, paper })));
  const changes = fc.record({
    at: fc.nat(papers.length - 1),
    slip: fc.constantFrom(...Object.keys(slips)),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(changes, ({ at, slip, seed }) => {
      const { paper, facts, names } = papers[at] ?? { paper: undefined, facts: undefined, names: [] };
      const changed = paper && slips[slip]?.(paper.content, names, diceOf(seed));
      fc.pre(changed != null);
      if (!changed || !facts) return;
      tried.set(slip, (tried.get(slip) ?? 0) + 1);
      expect({ of: paper.row.id, seen: (faultsOfPaper(paper.row, changed, facts) ?? []).length > 0 }).toEqual(
        {
          of: paper.row.id,
          seen: true,
        },
      );
    }),
    { numRuns: runs, maxSkipsPerRun: 50, seed: Number(process.env.SEED ?? 1) },
  );
  expect([...tried.keys()].sort()).toEqual(
    expect.arrayContaining(["a count", "a letter of a name", "a sum"]),
  );
}, 300_000);
