import fc from "fast-check";
import type { CheckSources } from "../../../../src/domain/review/checks/check-nominations";
import { ruleNames } from "../../../../src/domain/review/checks/checks";
import type { Nomination } from "../../../../src/domain/review/nomination";
import {
  awards,
  date,
  empty,
  firstMember,
  initiative,
  members,
  nominate,
  past,
  rule,
  staffYear,
  unitYear,
} from "./example";

/** Why somebody is held: no finding tells it. */
export const secret = "LÝ DO MẬT 7391";

/** Every rule for every award, so that any nomination meets each. */
export const everyRule = ruleNames.map((name, index) =>
  rule("", name, {
    figure: 2,
    base: ["LDTT", "CSTDCS"],
    rating: "good",
    scope: index % 2 === 0 ? "school" : "unit",
    thisYear: true,
    severity: (["block", "warn", "review"] as const)[index % 3] ?? "block",
  }),
);

/** A school whose register knows of leave, discipline, holds, initiatives and other reviews. */
export const school: CheckSources = {
  ...empty,
  rules: everyRule,
  staff: members(6),
  staffYears: [
    staffYear("GV01", { leaveDays: 13.25, discipline: "warning", rating: "complete" }),
    staffYear("GV02", { leaveDays: 1, rating: "excellent" }),
  ],
  unitYears: [unitYear("K1", { rating: "complete", completion: 1 })],
  initiatives: [initiative("Bài giảng số", ["GV02", "GV03"])],
  pastAwards: [
    past("GV02", "LDTT", "2020-2021"),
    past("", "CSTDCS", "2021-2022"),
    past("GV05", "LDTT", "2021-2022"),
  ],
  holds: [
    { code: "GV03", name: "Trần Thử GV03", from: date("01/01/2022"), until: null, reason: secret },
    { code: "", name: "Nguyễn Thử Một", from: date("01/01/2022"), until: null, reason: secret },
  ],
  otherReviews: [nominate("D1/1", "LDTT", { review: "D1", code: "GV04", name: "Trần Thử GV04" })],
};

/** What the school's register keeps of people: findings for the secretary tell it, nothing for a unit or the council. */
export const kept = /LÝ DO MẬT|13,25|Cảnh cáo/i;

/** Who may be nominated in `anyNominations`. */
export const people = members(6);

/** A nomination of somebody, or of a unit, by either unit. */
export const anyNomination = fc
  .record({
    who: fc.nat(5),
    coded: fc.boolean(),
    award: fc.constantFrom(...awards.map(({ code }) => code)),
    unit: fc.constantFrom("K1", "K2"),
    state: fc.constantFrom("active", "active", "active", "leaving", "withdrawn", "removed"),
    kind: fc.constantFrom("individual", "individual", "collective"),
    category: fc.constantFrom("", "GV", "CBQL", "HSSV", "TT"),
    initiative: fc.constantFrom("", "Bài giảng số"),
    text: fc.constantFrom("", "Bộ đề", "Sách"),
    late: fc.boolean(),
  } as const)
  .map(({ who, coded, text, ...rest }) => {
    const person = people[who] ?? firstMember;
    const nominee =
      rest.kind === "collective"
        ? { code: "", name: rest.unit === "K1" ? "Khoa Một" : "Khoa Hai" }
        : { code: coded ? person.code : "", name: person.name };
    return nominate("", rest.award, { ...rest, ...nominee, summary: text, product: text });
  });

/** Up to 40 nominations with ids as intake gives them. */
export const anyNominations = fc.array(anyNomination, { maxLength: 40 }).map((nominations) => {
  const seen = new Map<string, number>();
  return nominations.map((one): Nomination => {
    const plain = `CN22/${one.unit}/${one.code || one.name}/${one.award}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { ...one, id: count === 1 ? plain : `${plain}~${count}` };
  });
});
