import { expect, test } from "vitest";
import { asking } from "../../../src/commands/flow/asking";
import { type FinalReply, type Reply, refused } from "../../../src/commands/flow/reply";
import { failed, ok, type Result } from "../../../src/domain/result";

const noReview = { what: "Không có kỳ xét", remedy: "Thêm kỳ xét" };

/** A command over a count of units, which `register` gives each time it is prepared. */
function command(register: readonly Result<number>[], again?: () => Result<number>): Reply {
  const left = [...register];
  const prepare = () => left.shift() ?? failed(noReview);
  const act = (units: number): FinalReply => ({ kind: "done", message: `Gửi ${units} đơn vị.` });
  const ask = (units: number) =>
    units > 0 ? { warnings: [], question: `Gửi ${units} đơn vị?` } : act(units);
  return asking(prepare, ask, act, again);
}

/** What is asked, and what is answered on yes. */
function onYes(reply: Reply): readonly [question: string, answer: FinalReply] | FinalReply {
  return reply.kind === "question" ? [reply.question, reply.goOn()] : reply;
}

test("what is done on yes is by the register as it stands then, not as it stood before the question", () => {
  expect(onYes(command([ok(3), ok(2)]))).toEqual([
    "Gửi 3 đơn vị?",
    { kind: "done", message: "Gửi 2 đơn vị." },
  ]);
});

test("what stands in the way is told, before the question and after it", () => {
  expect(command([failed(noReview)])).toEqual(refused(noReview));
  expect(onYes(command([ok(3), failed(noReview)]))).toEqual(["Gửi 3 đơn vị?", refused(noReview)]);
});

test("where there is nothing to ask the answer comes at once", () => {
  expect(command([ok(0)])).toEqual({ kind: "done", message: "Gửi 0 đơn vị." });
});

test("what is prepared again may be less than what is prepared first", () => {
  expect(onYes(command([ok(3), ok(2)], () => ok(1)))).toEqual([
    "Gửi 3 đơn vị?",
    { kind: "done", message: "Gửi 1 đơn vị." },
  ]);
});
