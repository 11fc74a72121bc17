import { expect, test } from "vitest";
import { ballotCodeOf } from "../../../src/domain/vote/ballot-code";
import { given, openModules } from "../../google/google-project";

const { call } = openModules(["commands/vote/ballot-codes"]);

test("codes are new each time, no two the same, and each passes its own check", () => {
  const [one, other]: readonly (readonly string[])[] = [1, 2].map(() => given(call("newBallotCodes", 28)));
  expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBe(56);
  expect((one ?? []).filter((code) => ballotCodeOf(code) !== code)).toEqual([]);
});

test("each code is hashed from two UUIDs of its own", () => {
  const calls = call("newBallotCodes", 3).calls.map(({ method }) => method);
  const each = ["getUuid", "getUuid", "computeDigest"];
  expect(calls).toEqual([...each, ...each, ...each]);
});

test("a code's digest is another one in each session, and does not hold the code", () => {
  const code = "7KPM-4XRT-9CHN2";
  const [one, other] = ["P1-L1", "P1-L2"].map((session) => String(call("digestOfCode", session, code).value));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(one).not.toBe(other);
  expect(one).toBe(call("digestOfCode", "P1-L1", code).value);
});
