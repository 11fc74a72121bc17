import { expect, test } from "vitest";
import type { UnreadFact } from "../../../../src/domain/review/checks/unread-facts";
import { check, finding, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { firstMember, member } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

/** A row of a table of which columns cannot be read. */
function unread(
  table: UnreadFact["table"],
  columns: readonly string[],
  fields: UnreadFact["fields"] = {},
  stands = true,
): UnreadFact {
  return { table, place: `tab “${table}”, dòng 3`, columns, stands, fields };
}

const other = member("GV002", "Lê Văn Thử");
const nominations = [
  nominate("a", "LDTT"),
  nominate("b", "LDTT", { code: other.code, name: other.name }),
  nominateUnit("c", "TTLDTT"),
];
const base = { staff: [firstMember, other] };

/** Who is doubted, for one rule that the register has for all awards. */
function doubted(name: Parameters<typeof rule>[1], ...facts: readonly UnreadFact[]): readonly string[] {
  const rules = [rule("", name, { severity: "block", figure: 40 })];
  return check(nominations, { ...base, rules, unread: facts })
    .filter(({ message }) => /hưa kiểm tra được|chưa chắc/.test(message))
    .map(({ nomination, severity }) => `${nomination} ${severity}`);
}

test("a rule that rests on what could not be read is a person's to look at, and says where that stands", () => {
  const rules = [rule("", "leave", { severity: "block", figure: 40 })];
  const facts = [unread("staffYears", ["leaveDays"], { code: other.code })];
  expect(check(nominations, { ...base, rules, unread: facts })).toEqual([
    finding("b", "leave", "review", "Chưa kiểm tra được vì tab “staffYears”, dòng 3 chưa đọc được"),
  ]);
  expect(check(nominations, { ...base, rules, unread: [...facts, ...facts] })[0]?.message).toBe(
    "Chưa kiểm tra được vì tab “staffYears”, dòng 3 và 1 dòng khác chưa đọc được",
  );
});

test("only rules that the register asks for, and only by columns they rest on", () => {
  const row = { code: other.code, name: other.name };
  expect(doubted("leave", unread("staffYears", ["rating"], row))).toEqual([]);
  expect(doubted("hold", unread("staff", ["birthDate", "sex"], row))).toEqual([]);
  expect(check(nominations, { ...base, rules: [], unread: [unread("holds", ["from"], row, false)] })).toEqual(
    [],
  );
  // Of a row that is not known at all every rule of its table is in doubt.
  expect(doubted("leave", unread("staffYears", ["schoolYear"], row, false))).toEqual(["b review"]);
});

test("whom a row may concern: by code, by name, else everybody", () => {
  const hold = (columns: readonly string[], fields: UnreadFact["fields"]) =>
    doubted("hold", unread("holds", columns, fields, false));
  expect(hold(["from"], { code: other.code, name: "" })).toEqual(["b review"]);
  expect(hold(["from"], { code: "", name: "LÊ VĂN THỬ" })).toEqual(["b review"]);
  // A code of somebody else under the nominee's name is the nominee's to look at.
  expect(hold(["from"], { code: "GV099", name: other.name })).toEqual(["b review"]);
  expect(hold(["from"], { code: "GV099", name: "Ai Đó Giả" })).toEqual([]);
  const everybody = ["a review", "b review", "c review"];
  expect(hold(["name"], { code: "" })).toEqual(everybody);
  expect(hold(["code", "name", "from"], {})).toEqual(everybody);
  expect(doubted("initiative", unread("initiatives", ["scope"], { authors: [other.code] }, false))).toEqual([
    "b review",
  ]);
  expect(doubted("initiative", unread("initiatives", ["authors"], {}, false))).toEqual(everybody);
});

test("a unit's row, or a person's where people are counted, concerns the unit", () => {
  const share = unread("staff", ["movedOutOn"], { code: "GV003", unit: firstMember.unit });
  expect(doubted("share", share)).toEqual(["a review", "b review", "c review"]);
  expect(doubted("share", unread("staff", ["movedOutOn"], { unit: "K-DL" }))).toEqual([]);
  expect(doubted("completion", unread("unitYears", ["completion"], { unit: "K-DL" }))).toEqual([]);
  expect(doubted("completion", unread("unitYears", ["completion"], { unit: firstMember.unit }))).toContain(
    "c review",
  );
});

test("a row of the rules concerns its own rule and award; one of no known rule is told once", () => {
  const ofLeave = unread("rules", ["severity"], { rule: "leave", award: "LDTT" }, false);
  expect(doubted("hold", ofLeave)).toEqual(["a review", "b review"]);
  const found = check(nominations, { ...base, rules: [], unread: [ofLeave] });
  expect(found.map(({ nomination, rule: of }) => [nomination, of])).toEqual([
    ["a", "leave"],
    ["b", "leave"],
  ]);
  const unknown = unread("rules", ["rule"], { award: "TTLDTT" }, false);
  expect(
    check(nominations, { ...base, rules: [], unread: [unknown] }).map(({ nomination }) => nomination),
  ).toEqual(["c"]);
});

test("what was found otherwise is in doubt, too; that somebody is on hold stands", () => {
  const holds = [{ code: other.code, name: other.name, from: dayOf("01/6/2023"), until: null, reason: "" }];
  const rules = [rule("", "hold", { severity: "block" })];
  const facts = [unread("holds", ["name"], {}, false)];
  const told = check(nominations, { ...base, holds, rules, unread: facts });
  expect(told.map(({ nomination, severity }) => [nomination, severity])).toEqual([
    ["a", "review"],
    ["b", "block"],
    ["c", "review"],
  ]);
  expect(told[1]?.message).toContain("; chưa chắc, vì tab “holds”, dòng 3 chưa đọc được");
});
