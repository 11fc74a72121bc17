import { expect, test } from "vitest";
import { ruleNames } from "../../../../src/domain/review/checks/checks";
import type { UnreadFact } from "../../../../src/domain/review/checks/unread-facts";
import { check, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { firstMember, member } from "../../../support/example-school/people";

/** Which rules are left to a person where one cell of the register cannot be read, and for whom. */

const other = member("GV002", "Lê Văn Thử");
const nominations = [
  nominate("a", "LDTT"),
  nominate("b", "CSTDCS", { code: other.code, name: other.name }),
  nominateUnit("c", "TTLDTT"),
];
const rules = ruleNames.map((name) => rule("", name, { severity: "block", figure: 40 }));

/** "hold a b": each rule in doubt, and for whom, where these columns of a row cannot be read. */
function inDoubt(
  table: UnreadFact["table"],
  columns: readonly string[],
  fields: UnreadFact["fields"] = {},
  more: { readonly stands?: boolean; readonly rules?: typeof rules } = {},
): readonly string[] {
  const fact = { table, columns, fields, stands: more.stands ?? true, place: "tab “Thử”, dòng 3" };
  const found = check(nominations, {
    staff: [firstMember, other],
    rules: more.rules ?? rules,
    unread: [fact],
  });
  const doubted = found.filter(({ message }) => message.includes("tab “Thử”, dòng 3"));
  return ruleNames.flatMap((name) => {
    const whom = doubted.filter((each) => each.rule === name).map(({ nomination }) => nomination);
    return whom.length > 0 ? [[name, ...whom].join(" ")] : [];
  });
}

const names = (...given: Parameters<typeof inDoubt>) => inDoubt(...given).map((each) => each.split(" ")[0]);
const counted = ["share", "holders", "quota"];
const elsewhere = ["duplicate", "twoUnits", "sameAchievement", "requires", "quota"];
const inOrder = (of: readonly string[]) => ruleNames.filter((name) => of.includes(name));

test.each<[UnreadFact["table"], string, readonly string[]]>([
  ["staff", "unit", ["staffList", "managerCollective", "membersDiscipline", ...counted]],
  ["staff", "category", ["category", "quota"]],
  ["staff", "startedOn", ["service", ...counted]],
  ["staff", "movedInOn", ["service"]],
  ["staff", "movedOutOn", ["staffList", "service", "membersDiscipline", ...counted]],
  ["staff", "name", ["staffList", "hold"]],
  ["staff", "birthDate", []],
  ["staffYears", "rating", ["rating", "initiative"]],
  ["staffYears", "leaveDays", ["leave"]],
  ["staffYears", "discipline", ["discipline", "membersDiscipline"]],
  ["unitYears", "rating", ["rating", "managerCollective"]],
  ["unitYears", "completion", ["completion"]],
  ["initiatives", "authors", ["initiative", "initiativeReuse"]],
  ["initiatives", "scope", ["initiative"]],
  ["pastAwards", "award", ["chain", "requires"]],
  ["pastAwards", "sudden", ["chain", "requires"]],
  ["holds", "from", ["hold"]],
  ["holds", "until", ["hold"]],
  ["awards", "kind", ["sameAchievement"]],
  ["awards", "subject", ["awardOpen"]],
  ["awards", "categories", ["category"]],
  ["categories", "kind", ["category"]],
  ["units", "name", ["staffList", "managerCollective", "completion", ...counted]],
  ["years", "from", ["chain", "initiativeReuse"]],
  ["years", "to", ["chain", "initiativeReuse"]],
  ["rounds", "code", []],
  ["reviews", "schoolYear", ["chain", "initiativeReuse", ...elsewhere]],
  ["nominations", "code", ["initiativeReuse", ...elsewhere]],
  ["nominations", "state", ["initiativeReuse", ...elsewhere]],
  ["findings", "severity", ["requires", "share", "holders", "quota"]],
])("of a row of “%s” without its “%s”", (table, column, rests) => {
  expect(names(table, [column])).toEqual(inOrder(rests));
});

test("an award's row concerns who is nominated for it, or everybody where its code cannot be read", () => {
  expect(inDoubt("awards", ["subject"], { code: "LDTT" })).toEqual(["awardOpen a"]);
  expect(inDoubt("awards", ["subject"], { code: "GK" })).toEqual([]);
  expect(inDoubt("awards", ["subject", "code"], { code: "LDTT" })).toEqual(["awardOpen a b c"]);
});

test("a row of the rules concerns its award, or every award where it says none or that cannot be read", () => {
  const leave = (columns: readonly string[], award: string) =>
    inDoubt("rules", columns, { rule: "leave", award }, { rules: [] });
  expect([
    leave(["severity"], "CSTDCS"),
    leave(["severity"], ""),
    leave(["severity", "award"], "CSTDCS"),
  ]).toEqual([["leave b"], ["leave a b c"], ["leave a b c"]]);
});

test("where people are counted a person's row concerns the unit, the whole school where the rule counts it", () => {
  const ofUnit = (unit: string) => inDoubt("staff", ["category"], { code: "GV003", name: "Ai Đó Giả", unit });
  expect([ofUnit("k-ck"), ofUnit("K-DL"), ofUnit("")]).toEqual([["quota a b c"], [], ["quota a b c"]]);
  const school = [rule("", "quota", { severity: "block", figure: 40, scope: "school" })];
  expect(inDoubt("staff", ["category"], { unit: "K-DL" }, { rules: school })).toEqual(["quota a b c"]);
  // Else it is the person's own.
  expect(inDoubt("staff", ["movedInOn"], { code: other.code, name: other.name, unit: "K-DL" })).toEqual([
    "service b",
  ]);
  expect(inDoubt("staffYears", ["discipline"], { code: other.code })).toEqual([
    "discipline b",
    "membersDiscipline a b c",
  ]);
});

test("an initiative's row concerns its authors, each of them; one of none everybody", () => {
  const of = (authors: unknown) => inDoubt("initiatives", ["scope"], { authors });
  expect([of(["GV077", other.code]), of(["GV077"]), of([]), of("GV002")]).toEqual([
    ["initiative b"],
    [],
    ["initiative a b c"],
    ["initiative a b c"],
  ]);
});

test("a unit's row concerns the unit's people and itself, by its code", () => {
  const of = (code: string) => inDoubt("units", ["name"], { code, unit: "K-CK" });
  expect([of("K-CK")[0], of("K-DL"), of("")[0]]).toEqual(["staffList a b c", [], "staffList a b c"]);
  const year = (unit: string) => inDoubt("unitYears", ["rating"], { unit, code: "K-CK" });
  expect([year("K-CK")[0], year("K-DL")]).toEqual(["rating a b c", []]);
});
