import { expect, test } from "vitest";
import { compareSeverities, worstSeverity } from "../../../src/domain/awards/severity";

test("what blocks comes first, and what has no finding last", () => {
  const outcomes = [null, "warn", "block", null, "review"] as const;
  expect([...outcomes].sort(compareSeverities)).toEqual(["block", "review", "warn", null, null]);
});

test("a nomination shows the heaviest of its findings, and nothing where it has none", () => {
  expect([worstSeverity([]), worstSeverity(["warn", "review"]), worstSeverity(["review", "block"])]).toEqual([
    null,
    "review",
    "block",
  ]);
});
