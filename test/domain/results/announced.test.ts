import { expect, test } from "vitest";
import { announcedResults } from "../../../src/domain/results/announced";
import type { DecidedAward } from "../../../src/domain/results/decided-award";
import type { Outcome } from "../../../src/domain/vote/outcome";
import { awards } from "../../support/example-school/school";
import { outcomes } from "../../support/meeting-papers";

const [passed] = outcomes.filter(({ outcome }) => outcome === "passed");
const ldtt = awards.find(({ code }) => code === "LDTT");
if (!passed || !ldtt) throw new Error("the example has changed");
const tied: Outcome = { ...passed, outcome: "tied" };

function line(name: string, more: Partial<DecidedAward> = {}): DecidedAward {
  return {
    ...{ id: name, source: "vote", review: "CN", kind: "individual", nominee: name, code: "", name },
    ...{ position: "", unit: "", unitName: "", category: "", achievement: "", place: 1 },
    award: ldtt as DecidedAward["award"],
    from: { year: 2022, month: 9, day: 1 },
    to: { year: 2023, month: 8, day: 31 },
    outcome: passed ?? null,
    choice: null,
    reason: "",
    stale: "",
    ground: "",
    ...more,
  };
}

const above = { ...ldtt, code: "CSTDT", grantedBy: "above" as const };

test("what the council passed is announced by who grants it, whether the head has decided or not", () => {
  const lines = [
    line("passed"),
    line("agreed to", { choice: "asProposed" }),
    line("refused", { choice: "refused" }),
    line("put off", { choice: "putOff" }),
    line("equal", { outcome: tied }),
    line("equal, granted", { outcome: tied, choice: "asProposed" }),
    line("upward", { award: above }),
    line("sudden", { source: "sudden", outcome: null, choice: "asProposed" }),
    line("not final", { award: { ...ldtt, code: "GK" } }),
  ];
  const { granted, submitted, leftOut } = announcedResults(lines, new Set(["GK"]));
  expect(granted.map(({ name }) => name)).toEqual(["passed", "agreed to", "equal, granted"]);
  expect(submitted.map(({ name }) => name)).toEqual(["upward"]);
  expect(leftOut.map(({ line: { name }, why }) => [name, why])).toEqual([
    ["refused", "notGranted"],
    ["put off", "notGranted"],
    ["equal", "leftToHead"],
  ]);
});
