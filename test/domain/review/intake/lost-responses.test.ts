import { expect, test } from "vitest";
import { isLost, lostResponses, type Telling } from "../../../../src/domain/review/intake/lost-responses";
import type { OutboxMail } from "../../../../src/domain/review/outbox-mail";
import type { Replacement } from "../../../../src/domain/review/replacement";
import { derive, kept, person, receive, response } from "../../../support/example-school/intake";
import { nominate } from "../../../support/example-school/nominations";
import { july, review } from "../../../support/example-school/review";

const nothing: Telling = { nominations: [], reports: [], quarantine: [], replacements: [], outbox: [] };
const mail: OutboxMail = {
  ...{
    id: "receipt/r5#1",
    kind: "receipt",
    review: review.code,
    unit: "P-DT",
    to: [],
    subject: "",
    body: "",
  },
  ...{ attachment: "", state: "sent", at: july(1), sentAt: july(1), trouble: "" },
};
const report = {
  ...{ review: review.code, unit: "K-DL", submission: "r2#1", at: july(1), late: false },
  ...{ participants: 1, results: [], summary: "", link: "" },
};
const replacement: Replacement = {
  ...{ submission: "r3#2", review: review.code, unit: "K-CK", at: july(1) },
  ...{ added: [], changed: [], gone: [], decision: "pending" },
};
const waiting = {
  ...{ id: "r4#1/2", review: review.code, submission: "r4#1", at: july(1), unitCode: "sai", line: 2 },
  ...{ text: "", reason: "", unit: "", word: null, settled: false },
};
const told: Telling = {
  nominations: [nominate("a", "GK", { submission: "r1#3" }), nominate("b", "GK", { submission: "r1#2" })],
  reports: [report],
  quarantine: [waiting],
  replacements: [replacement],
  outbox: [mail],
};
const sent = (id: string, day: number) => response(id, july(day), person("GV001", `Thử Ngày ${day}`));
const lostOf = (telling: Telling, ledger = receive([], [])) => {
  const { revisions, units } = lostResponses(review.code, telling, ledger);
  return [Object.fromEntries(revisions), [...units].sort()];
};

test("what the register tells of and the ledger lacks is lost, by the latest revision told of, with who sent it", () => {
  expect(lostOf(told)).toEqual([{ r1: 3, r2: 1, r3: 2, r4: 1, r5: 1 }, ["K-CK", "K-DL", "P-DT"]]);
  expect(lostOf(nothing)).toEqual([{}, []]);
});

test("of a revision that the ledger has, or a later one, nothing is lost; an earlier one does not do", () => {
  const one = { ...nothing, nominations: [nominate("a", "GK", { submission: "r1#2" })] };
  const first = receive([], [sent("r1", 1)]);
  const second = receive(first, [sent("r1", 2)]);
  const third = receive(second, [sent("r1", 3)]);
  expect([lostOf(one, first), lostOf(one, second), lostOf(one, [...third].reverse())]).toEqual([
    [{ r1: 2 }, ["K-CK"]],
    [{}, []],
    [{}, []],
  ]);
});

test("other reviews' rows, other mails and names of no submission tell of nothing", () => {
  const others = { review: "CN22" };
  expect(
    lostOf({
      nominations: [
        nominate("a", "GK", { submission: "r1#1", ...others }),
        ...["r1", "#1", "r1#x", "r1#1.5", ""].map((submission) => nominate("b", "GK", { submission })),
      ],
      reports: [{ ...report, ...others }],
      quarantine: [{ ...waiting, ...others }],
      replacements: [{ ...replacement, ...others }],
      outbox: [
        { ...mail, ...others },
        { ...mail, kind: "return", id: "receipt/r5#1" },
        { ...mail, id: "r5#1" },
      ],
    }),
  ).toEqual([{}, []]);
  // A response's own id may hold the sign.
  expect(lostOf({ ...nothing, nominations: [nominate("a", "GK", { submission: "r#1#2" })] })).toEqual([
    { "r#1": 2 },
    ["K-CK"],
  ]);
});

test("whatever revision of a lost response is named, it is one of it", () => {
  const lost = lostResponses(review.code, told, []);
  expect(["r1#1", "r1#9", "r9#1", "r1"].map((submission) => isLost(lost, submission))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("until it is read again, what a lost response gave stays, and its unit stands where it stood", () => {
  const ledger = receive(
    [],
    [sent("r1", 1), response("r2", july(2), { ...person("GV009", "Phạm Thử"), unitCode: "dl-19bd" })],
  );
  const before = derive(ledger);
  const left = ledger.filter(({ response: of }) => of !== "r1");
  const lost = lostResponses(review.code, { ...nothing, nominations: before.nominations }, left);
  const known = { ...kept(before), progress: before.progress };
  const holding = derive(left, { ...known, lost });
  const byId = (state: typeof before) => state.nominations.map(({ id, state: of }) => `${id} ${of}`).sort();
  expect(byId(holding)).toEqual(byId(before));
  expect(holding.progress).toEqual(before.progress);
  expect(derive(left, known).progress.map(({ state }) => state)).toEqual(["nothing", "sending", "nothing"]);
});
