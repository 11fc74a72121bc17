import { expect, test } from "vitest";
import {
  ledgerRows,
  newRevisions,
  normalised,
  submissionsOf,
  timesOf,
} from "../../../../src/domain/review/intake/ledger";
import type { FormResponse } from "../../../../src/domain/review/submission";
import { hashOf, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const sent = (id: string, day: number, summary = `ngày ${day}`) => response(id, july(day), { summary });
const rowsOf = (of: FormResponse, revision: number) =>
  ledgerRows(of, "CN23", "nomination", "K-CK", revision, `${of.response}#${revision}`);

test("what the ledger holds comes by response and revision, in whatever order its rows stand", () => {
  const rows = [
    ...rowsOf(sent("r2", 2), 1),
    ...rowsOf(sent("r1", 9), 10),
    ...rowsOf(sent("r1", 3), 2),
    ...rowsOf(sent("r1", 1), 1),
  ];
  const ids = ["r1#1", "r1#2", "r1#10", "r2#1"];
  for (const given of [rows, [...rows].reverse()]) {
    expect(submissionsOf(given).submissions.map(({ id }) => id)).toEqual(ids);
    const torn = given.map((row) => ({ ...row, parts: 2 }));
    expect(submissionsOf(torn).broken.map(({ id }) => id)).toEqual(ids);
  }
});

test("an answer of a pair of signs across two pieces is whole again, and so is a piece that begins or ends with a space", () => {
  for (const shift of [0, 1, 2]) {
    const answer = `${"a".repeat(shift)}${"🏆 ".repeat(40_000)}`;
    const rows = rowsOf(sent("r1", 1, answer), 1);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ content }) => /^\s|\s$|^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(content))).toEqual(
      [],
    );
    const [whole] = submissionsOf(rows).submissions;
    expect(whole?.answers.find(({ field }) => field === "summary")?.answer).toBe(answer);
  }
});

test("what a cell leaves alone is kept as it is typed: the secretary can read it", () => {
  const [row] = rowsOf(sent("r1", 1, "Trần Thị Mẫu – “khá” 100%"), 1);
  expect(row?.content).toContain("Trần Thị Mẫu – “khá” 100%");
});

test("of a response that is given twice the later state counts, the last where both are of one second", () => {
  const [early, late, same] = [sent("r1", 1, "một"), sent("r1", 2, "hai"), sent("r1", 2, "ba")];
  const summaries = (responses: readonly FormResponse[]) =>
    newRevisions(responses, submissionsOf([]), hashOf).map(({ response: of }) => of.answers.at(-1)?.answer);
  expect([
    summaries([early, late]),
    summaries([late, early]),
    summaries([late, same]),
    summaries([same, late]),
  ]).toEqual([["hai"], ["hai"], ["ba"], ["hai"]]);
});

test("a response of the same second with other answers is new", () => {
  const ledger = receive([], [sent("r1", 2, "một")]);
  expect(
    newRevisions([sent("r1", 2, "hai")], submissionsOf(ledger), hashOf).map(({ revision }) => revision),
  ).toEqual([2]);
});

test("the latest of three revisions says the time, wherever it stands", () => {
  const rows = [...rowsOf(sent("r1", 5), 3), ...rowsOf(sent("r1", 2), 1), ...rowsOf(sent("r1", 4), 2)];
  expect([...timesOf(submissionsOf(rows))]).toEqual([["r1", july(5)]]);
});

test("a field and a question of no field are no more the same than two answers in one", () => {
  const answer = (field: string, title: string, text: string) => ({ field, title, answer: text });
  const texts = [
    [answer("a", "", "x"), answer("b", "", "y")],
    [answer("", "a", "x"), answer("b", "", "y")],
    [answer("a", "", "xb"), answer("", "", "y")],
    [answer("a", "", "x")],
  ].map(normalised);
  expect(new Set(texts).size).toBe(4);
  expect(normalised([answer("a", "cũ", "x")])).toBe('[["a","","x"]]');
  expect(normalised([answer("", "Câu cũ", "x"), answer("a", "", "y")])).toBe(
    '[["","Câu cũ","x"],["a","","y"]]',
  );
});
