import { expect, test } from "vitest";
import {
  type CheckSources,
  checkedNominations,
} from "../../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../../src/domain/review/nomination";
import {
  check,
  empty,
  finding,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { member, members, past } from "../../../support/example-school/people";

/** The meter: of each quota the award, category and unit, what is proposed and allowed, and of how many. */
function meter(nominations: readonly Nomination[], more: Partial<CheckSources>) {
  return checkedNominations(nominations, { ...empty, ...more }).quotas.map(
    ({ award, category, unit, proposed, allowed, baseCount }) => [
      [award, category, unit].filter((part) => part !== "" && part !== null).join(" "),
      `${proposed}/${allowed} của ${baseCount}`,
    ],
  );
}

const half = rule("CSTDCS", "quota", { figure: 50, base: ["LDTT"], scope: "school", rounding: "down" });
const ofUnits = { ...half, scope: "unit" } as const;
const elsewhere = { unit: "K-DL", code: "GV091", name: "Lê Thử Khác" };

test("the meter stands in one order, whoever is nominated first; a unit's code is read as it is typed", () => {
  const rules = [
    ofUnits,
    { ...ofUnits, category: "CBQL" },
    rule("CSTDT", "quota", { figure: 50, base: ["CSTDCS"], scope: "school" }),
  ];
  const nominations = [
    nominate("a", "CSTDT"),
    nominate("b", "CSTDCS", elsewhere),
    nominate("c", "CSTDCS", { unit: "k-ck " }),
    nominate("d", "CSTDCS", { code: "QL01", name: "Quản Lý Thử", category: "CBQL" }),
    nominate("e", "CSTDCS", { code: "GV002", name: "Lê Văn Thử" }),
    nominate("f", "LDTT"),
    nominate("g", "LDTT", { code: "GV002", name: "Lê Văn Thử", unit: "K-CK" }),
  ];
  const expected = [
    ["CSTDCS k-ck ", "2/1 của 2"],
    ["CSTDCS K-DL", "1/0 của 0"],
    ["CSTDCS CBQL K-CK", "1/0 của 0"],
    ["CSTDT", "1/2 của 4"],
  ];
  const told = meter(nominations, { rules });
  expect(told).toEqual(expected);
  expect(meter([...nominations].reverse(), { rules })).toEqual(expected);
});

test("a quota without a rounding is rounded down; one without a figure is none; who is leaving makes none", () => {
  const workers = nominateMembers(3, "LDTT");
  const champion = nominate("x", "CSTDCS");
  const rounded = (rounding: "up" | null) =>
    meter([champion, ...workers], { rules: [{ ...half, rounding }] });
  expect([rounded("up"), rounded(null)]).toEqual([[["CSTDCS", "1/2 của 3"]], [["CSTDCS", "1/1 của 3"]]]);
  expect(meter([champion, ...workers], { rules: [{ ...half, figure: null }] })).toEqual([]);
  expect(meter([{ ...champion, state: "leaving" }, ...workers], { rules: [half] })).toEqual([]);
});

test("who was granted the award outside the reviews counts: once, by code or name, in the own unit and category", () => {
  const staff = [...members(3), member("QL01", "Quản Lý Thử", { category: "CBQL" })];
  const champion = nominate("x", "CSTDCS");
  const counted = (code: string, name: string, rules = [half]) =>
    meter([champion], { rules, staff, pastAwards: [past(code, "CSTDCS", "2022-2023", { name })] });
  // Nominated here, too.
  expect(counted("gv001", "Trần Thị Mẫu")).toEqual([["CSTDCS", "1/0 của 0"]]);
  expect(counted("", "TRẦN THỊ MẪU")).toEqual([["CSTDCS", "1/0 của 0"]]);
  expect(counted("GV001", "")).toEqual([["CSTDCS", "1/0 của 0"]]);
  // Somebody else, of the staff list or not.
  expect(counted("GV002", "Lê Văn Thử")).toEqual([["CSTDCS", "2/0 của 0"]]);
  expect(counted("GV099", "Ai Đó Thử")).toEqual([["CSTDCS", "2/0 của 0"]]);
  expect(counted("", "Ai Đó Thử")).toEqual([["CSTDCS", "2/0 của 0"]]);
  expect(counted("GV002", "Trần Thị Mẫu")).toEqual([["CSTDCS", "2/0 của 0"]]);
  // In a unit's own quota only who is known to be of the unit, in a category's who is known to be of it.
  expect(counted("GV002", "Lê Văn Thử", [ofUnits])).toEqual([["CSTDCS K-CK", "2/0 của 0"]]);
  expect(counted("GV099", "Ai Đó Thử", [ofUnits])).toEqual([["CSTDCS K-CK", "1/0 của 0"]]);
  expect(counted("", "Ai Đó Thử", [ofUnits])).toEqual([["CSTDCS K-CK", "1/0 của 0"]]);
  const teachers = { ...half, category: "GV" };
  expect(counted("GV002", "Lê Văn Thử", [teachers])).toEqual([["CSTDCS GV", "2/0 của 0"]]);
  expect(counted("QL01", "Quản Lý Thử", [teachers])).toEqual([["CSTDCS GV", "1/0 của 0"]]);
  expect(counted("GV099", "Ai Đó Thử", [teachers])).toEqual([["CSTDCS GV", "1/0 của 0"]]);
});

test("the whole school's quota is one line, whichever units nominate; who is leaving is told nothing of it", () => {
  const of = { rules: [{ ...half, severity: "warn" } as const] };
  const nominations = [nominate("x", "CSTDCS"), nominate("y", "CSTDCS", elsewhere)];
  expect(meter(nominations, of)).toEqual([["CSTDCS", "2/0 của 0"]]);
  const leaving = nominate("z", "CSTDCS", { code: "GV003", name: "Phạm Thị Nháp", state: "leaving" });
  expect(check([...nominations, leaving], of).map(({ nomination }) => nomination)).toEqual(["x", "y"]);
});

test("two whom the history has by the name alone are two, and who is nominated by another unit is not counted in the own", () => {
  const named = ["Ai Đó Thử", "Người Khác Thử"].map((name) => past("", "CSTDCS", "2022-2023", { name }));
  expect(meter([nominate("x", "CSTDCS")], { rules: [half], pastAwards: named })).toEqual([
    ["CSTDCS", "3/0 của 0"],
  ]);
  const granted = {
    staff: members(2),
    pastAwards: [past("GV001", "CSTDCS", "2022-2023", { name: "T. T. Mẫu" })],
  };
  const lent = [
    nominate("x", "CSTDCS", { unit: "K-DL" }),
    nominate("y", "CSTDCS", { code: "GV002", name: "Lê Văn Thử" }),
  ];
  expect(meter(lent, { rules: [ofUnits], ...granted })).toEqual([
    ["CSTDCS K-CK", "1/0 của 0"],
    ["CSTDCS K-DL", "1/0 của 0"],
  ]);
});

test("a collective that was granted the award is its unit, which is no person of that code", () => {
  const quota = rule("TTLDXS", "quota", { figure: 100, base: ["TTLDTT"], scope: "school" });
  const titled = past("k-ck", "TTLDTT", "2022-2023", { name: "Khoa Cơ khí" });
  expect(
    meter([nominateUnit("u", "TTLDXS"), nominateUnit("v", "TTLDTT")], {
      rules: [quota],
      pastAwards: [titled],
    }),
  ).toEqual([["TTLDXS", "1/1 của 1"]]);
  expect(meter([nominateUnit("u", "TTLDXS")], { rules: [quota], pastAwards: [titled] })).toEqual([
    ["TTLDXS", "1/1 của 1"],
  ]);
  const unitOwn = { ...quota, scope: "unit" } as const;
  expect(meter([nominateUnit("u", "TTLDXS")], { rules: [unitOwn], pastAwards: [titled] })).toEqual([
    ["TTLDXS K-CK", "1/1 của 1"],
  ]);
  // A title for people is a person's, though the code be a unit's, too.
  const person = past("K-CK", "LDTT", "2022-2023", { name: "Trần Thử Mã" });
  const staff = [member("K-CK", "Trần Thử Mã", { unit: "K-DL" })];
  expect(
    meter([nominate("x", "CSTDCS", elsewhere)], {
      rules: [ofUnits],
      staff: [...staff, member("GV091", "Lê Thử Khác", { unit: "K-DL" })],
      pastAwards: [person],
    }),
  ).toEqual([["CSTDCS K-DL", "1/0 của 1"]]);
});

test("what the council passed counts whoever it names, and the quotas of those who stand elsewhere are told, too", () => {
  const passed = ["one", "two"].map((id) =>
    nominate(id, "LDTT", { review: "D1", code: "", name: `Người Không Mã ${id}` }),
  );
  const asked = nominate("y", "CSTDCS", { ...elsewhere, review: "D1" });
  expect(meter([], { rules: [half], granted: passed, quotasOf: [asked] })).toEqual([["CSTDCS", "0/1 của 2"]]);
  // The same two are nobody the register knows, where the council has not passed them.
  expect(meter([], { rules: [half], otherReviews: passed, quotasOf: [asked] })).toEqual([
    ["CSTDCS", "0/0 của 0"],
  ]);
});

test("a unit that the register does not have is told by its code", () => {
  const strange = { unit: "K-KHAC", name: "Lê Thử Khác", code: "GV091" };
  const rules = [{ ...ofUnits, severity: "warn" } as const];
  expect(check([nominate("x", "CSTDCS", strange)], { rules })).toEqual([
    finding("x", "quota", "warn", "K-KHAC đề nghị 1, chỉ tiêu 0 (50% của 0 LĐTT = 0, làm tròn xuống)"),
  ]);
});
