import { expect, test } from "vitest";
import { derive, person, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const lost = (id: string, day: number) =>
  response(id, july(day), { ...person("GV001", "Trần Thị Mẫu"), unitCode: "sai", summary: `ngày ${day}` });

test("what waits stands in the order it was sent, reports among lists; what cannot be put together stands behind it", () => {
  const lists = receive(receive([], [lost("a", 3)]), [lost("b", 1)]);
  const reports = receive(lists, [lost("c", 2)], "report");
  const torn = [lost("e", 5), lost("d", 4)].flatMap((each) =>
    receive([], [each]).map((row) => ({ ...row, parts: 2 })),
  );
  const { quarantine } = derive([...reports, ...torn]);
  expect(quarantine.map(({ id }) => id)).toEqual(["b#1", "c#1", "a#1", "d#1", "e#1"]);
  expect(
    quarantine.slice(-2).map(({ unit, unitCode, settled, reason }) => [unit, unitCode, settled, reason]),
  ).toEqual(
    ["", ""].map(() => [
      ...["", "", false],
      "Thiếu phần 2/2 (tab “Hồ sơ gửi về”); bấm Nhận hồ sơ để đọc lại từ biểu mẫu",
    ]),
  );
});

test("a revision that cannot be put together is told only while no later one is there", () => {
  const first = receive([], [lost("a", 1)]).map((row) => ({ ...row, parts: 2 }));
  const second = receive(first, [lost("a", 2)]);
  expect(derive(first).quarantine.map(({ id }) => id)).toEqual(["a#1"]);
  expect(derive(second).quarantine.map(({ id }) => id)).toEqual(["a#2"]);
});

test("a unit that the secretary assigned in another review says nothing in this one", () => {
  const ledger = receive([], [lost("a", 1)]);
  const [row] = derive(ledger).quarantine;
  if (row === undefined) throw new Error("A submission of unknown source waits");
  const assigned = { ...row, unit: "K-DL" };
  expect([
    derive(ledger, { quarantine: [assigned] }).nominations.map(({ unit }) => unit),
    derive(ledger, { quarantine: [{ ...assigned, review: "CN22" }] }).nominations,
  ]).toEqual([["K-DL"], []]);
});

test("what nobody's submission says is in no unit's progress", () => {
  const { progress } = derive(receive([], [lost("a", 1)]));
  expect(progress.map(({ state, lastAt }) => [state, lastAt])).toEqual(progress.map(() => ["nothing", null]));
});

test("results are told by the targets of the review's round, though another round's stand first", () => {
  const target = (round: string, text: string) => ({ round, order: 1, target: text, result: "", met: null });
  const report = response("p1", july(1), { "target:1": "đạt" });
  const targets = [target("D1", "của đợt khác"), target("D2", "của đợt này")];
  expect(derive(receive([], [report], "report"), { targets }).reports.map(({ results }) => results)).toEqual([
    ["của đợt này: đạt"],
  ]);
});
