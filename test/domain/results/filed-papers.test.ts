import { expect, test } from "vitest";
import { type CouncilDocument, firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import { reviewFile } from "../../../src/domain/results/filed-papers";
import { plan, review } from "../../support/example-school/review";
import { dayOf } from "../../support/ground-example";

function paper(kind: DocumentKind, date: string, more: Partial<CouncilDocument> = {}): CouncilDocument {
  return {
    ...firstDocument(kind, review.code),
    date: date === "" ? null : dayOf(date),
    state: "signed",
    ...more,
  };
}

const ids = (book: readonly CouncilDocument[]) => {
  const { filed, drafts } = reviewFile(book, review);
  return [
    filed.map(({ document, replacedBy }) => `${document.id}${replacedBy ? ` ← ${replacedBy.id}` : ""}`),
    drafts.map(({ id }) => id),
  ];
};

test("papers of the review and the plan of its round, by their days; what has no number is filed after them", () => {
  const minutes = paper("meetingMinutes", "14/7/2023", { id: "BBH", part: "P1", number: "3" });
  const count = paper("countMinutes", "14/7/2023", {
    id: "BBKP",
    part: "P1-L1",
    number: "4",
    state: "issued",
  });
  const sheet = paper("attendanceSheet", "", { id: "DSĐD", part: "P1", state: "draft" });
  const report = paper("achievementReport", "", { id: "BCTT", part: "T01", state: "draft" });
  const other = paper("appraisal", "01/7/2022", { subject: "CN22" });
  const index = paper("dossierIndex", "", { state: "draft" });
  expect(ids([index, report, sheet, count, minutes, other, plan])).toEqual([
    ["KH:D2", "BBKP", "BBH", "DSĐD", "BCTT"],
    [],
  ]);
});

test("a draft is told apart, and a signed paper that another one replaces says by which", () => {
  const old = paper("submission", "15/7/2023", { number: "5" });
  const next = paper("submission", "20/7/2023", { id: "TTR2:CN23", number: "6", replaces: old.id });
  const draft = paper("appraisal", "10/7/2023", { state: "submitted" });
  expect(ids([draft, next, old])).toEqual([["TTR:CN23 ← TTR2:CN23", "TTR2:CN23"], ["BCTĐ:CN23"]]);
});
