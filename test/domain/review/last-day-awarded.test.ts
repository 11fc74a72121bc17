import { expect, test } from "vitest";
import type { EmulationRound } from "../../../src/domain/plan/round";
import { lastDayAwarded } from "../../../src/domain/review/last-day-awarded";
import type { ReviewPeriod } from "../../../src/domain/review/review-period";
import { review } from "../../support/example-school/review";
import { year } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";

function round(code: string, from: string, to: string): EmulationRound {
  const days = from === "" ? { from: null, to: null } : { from: dayOf(from), to: dayOf(to) };
  return {
    ...{
      code,
      name: code,
      schoolYear: year.code,
      issuingBody: "council",
      kind: "plan",
      addressees: [],
      coSigner: "",
      ...days,
    },
    ...{ parent: "", days: [], signer: "", planSummary: "" },
  };
}
const rounds = [round("D1", "05/9/2022", "31/12/2022"), round("D0", "", "")];

function lastDay(more: Partial<ReviewPeriod>): string {
  const { day, month, year: of } = lastDayAwarded({ ...review, deadline: null, ...more }, year, rounds);
  return `${day}/${month}/${of}`;
}

test("a review of a year ends with the year, even after a round; one of a round with the round", () => {
  expect(lastDay({ kind: "year", round: "D1" })).toBe("31/7/2023");
  expect(lastDay({ kind: "registration" })).toBe("31/7/2023");
  expect(lastDay({ kind: "round", round: "D1" })).toBe("31/12/2022");
  expect(lastDay({ kind: "round", round: "D0" })).toBe("31/7/2023");
  expect(lastDay({ kind: "round", round: "D9" })).toBe("31/7/2023");
});

test("a sudden or thematic one ends with its deadline, and every one with a day of its own there", () => {
  expect(lastDay({ kind: "sudden", deadline: dayOf("15/12/2022") })).toBe("15/12/2022");
  expect(lastDay({ kind: "thematic" })).toBe("31/7/2023");
  expect(lastDay({ kind: "year", deadline: dayOf("15/12/2022") })).toBe("31/7/2023");
  const awardedUntil = dayOf("20/11/2022");
  for (const kind of ["year", "round", "sudden"] as const)
    expect(lastDay({ kind, round: "D1", deadline: dayOf("15/12/2022"), awardedUntil })).toBe("20/11/2022");
});
