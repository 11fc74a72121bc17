import fc from "fast-check";
import type { CheckSources } from "../../../src/domain/review/checks/check-nominations";
import { ruleNames } from "../../../src/domain/review/checks/checks";
import type { Nomination } from "../../../src/domain/review/nomination";
import { dayOf } from "../ground-example";
import { empty, nominate, rule } from "./nominations";
import { firstMember, initiative, members, past, staffYear, unitYear } from "./people";
import { awards } from "./school";

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
    staffYear("GV001", { leaveDays: 13.25, discipline: "warning", rating: "complete" }),
    staffYear("GV002", { leaveDays: 1, rating: "excellent" }),
  ],
  unitYears: [unitYear("K-CK", { rating: "complete", completion: 1 })],
  initiatives: [initiative("Bài giảng số", ["GV002", "GV003"])],
  pastAwards: [
    past("GV002", "LDTT", "2021-2022"),
    past("", "CSTDCS", "2022-2023"),
    past("GV005", "LDTT", "2022-2023"),
  ],
  holds: [
    { code: "GV003", name: "Phạm Thị Nháp", from: dayOf("01/01/2023"), until: null, reason: secret },
    { code: "", name: "Trần Thị Mẫu", from: dayOf("01/01/2023"), until: null, reason: secret },
  ],
  otherReviews: [nominate("D1/1", "LDTT", { review: "D1", code: "GV004", name: "Vũ Văn Vẽ" })],
};

/** What the school's register keeps of people: findings for the secretary tell it, nothing for a unit or the council. */
export const confidential = /LÝ DO MẬT|13,25|Cảnh cáo/i;

/** Who may be nominated in `anyNominations`. */
export const people = members(6);

/** A nomination of somebody, or of a unit, by either unit. */
export const anyNomination = fc
  .record({
    who: fc.nat(5),
    coded: fc.boolean(),
    award: fc.constantFrom(...awards.map(({ code }) => code)),
    unit: fc.constantFrom("K-CK", "K-DL"),
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
        ? { code: "", name: rest.unit === "K-CK" ? "Khoa Cơ khí" : "Khoa Du lịch" }
        : { code: coded ? person.code : "", name: person.name };
    return nominate("", rest.award, { ...rest, ...nominee, summary: text, product: text });
  });

/** Up to 40 nominations with ids as intake gives them. */
export const anyNominations = fc.array(anyNomination, { maxLength: 40 }).map((nominations) => {
  const seen = new Map<string, number>();
  return nominations.map((one): Nomination => {
    const plain = `CN23/${one.unit}/${one.code || one.name}/${one.award}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { ...one, id: count === 1 ? plain : `${plain}~${count}` };
  });
});
