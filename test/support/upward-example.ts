import type { Award } from "../../src/domain/awards/award";
import type { DecidedAward } from "../../src/domain/results/decided-award";
import type { Outcome } from "../../src/domain/vote/outcome";
import { awards as catalogue } from "../../src/register/tables/school/awards";
import { review } from "./example-school/review";
import { year } from "./example-school/school";

/** An award of the default catalogue. */
export function award(code: string): Award {
  const found = catalogue.initial.find((each) => each.code === code);
  if (!found) throw new Error(`no award ${code}`);
  return found;
}

/** What a vote of a council of 15 came to: so many for it, at least 80 % of all members. */
export function outcome(yes: number, more: Partial<Outcome> = {}): Outcome {
  return {
    session: "P1-L1",
    number: 1,
    nomination: "",
    nominee: "",
    name: "",
    award: "",
    way: "paperByLine",
    ...{ members: 15, eligible: 15, present: 15, asked: 15, issued: 15, returned: 15, valid: 15 },
    ...{ yes, no: 15 - yes, blank: 0, invalid: 0, recused: 0 },
    denominator: "members",
    total: 15,
    thresholdOf: 4,
    thresholdIn: 5,
    comparator: "atLeast",
    needed: 12,
    outcome: "passed",
    reason: "",
    ...more,
  };
}

/** A line the head follows: of a person of the Khoa Cơ khí, or of the unit itself where `kind` says so. */
export function upwardLine(
  name: string,
  code: string,
  awardCode: string,
  more: Partial<DecidedAward> = {},
): DecidedAward {
  const kind = more.kind ?? "individual";
  return {
    id: `${review.code}/K-CK/${code}/${awardCode}`,
    source: "vote",
    review: review.code,
    award: award(awardCode),
    kind,
    nominee: `${kind === "individual" ? "person" : "unit"}/${code}`,
    code,
    name,
    position: kind === "individual" ? "Giảng viên" : "",
    unit: "K-CK",
    unitName: "Khoa Cơ khí",
    category: kind === "individual" ? "GV" : "TT",
    achievement: "",
    from: year.from,
    to: year.to,
    place: 1,
    outcome: outcome(13),
    choice: "asProposed",
    reason: "",
    stale: "",
    ground: "",
    ...more,
  };
}
