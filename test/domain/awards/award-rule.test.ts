import { expect, test } from "vitest";
import { compareOutcomes, worstOutcome } from "../../../src/domain/awards/award-rule";

test("what blocks comes first, and what has no finding last", () => {
  const outcomes = [null, "warn", "block", null, "review"] as const;
  expect([...outcomes].sort(compareOutcomes)).toEqual(["block", "review", "warn", null, null]);
});

test("a nomination shows the heaviest of its findings, and nothing where it has none", () => {
  expect([worstOutcome([]), worstOutcome(["warn", "review"]), worstOutcome(["review", "block"])]).toEqual([
    null,
    "review",
    "block",
  ]);
});
