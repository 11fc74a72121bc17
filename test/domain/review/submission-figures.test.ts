import { expect, test } from "vitest";
import type { Severity } from "../../../src/domain/awards/severity";
import type { RuleName } from "../../../src/domain/review/checks/checks";
import type { Nomination } from "../../../src/domain/review/nomination";
import {
  figuresByAward,
  figuresByRule,
  owes,
  progressOf,
  unitsByState,
} from "../../../src/domain/review/submission-figures";
import { nomination } from "../../support/example-school/nominations";
import { progressRow } from "../../support/example-school/review";

const of = (id: string, award: string, finding: Severity | null, state: Nomination["state"] = "active") => ({
  ...nomination(id, "K-CK", `Người ${id}`, award),
  ...{ finding, state },
});

const rows = [
  of("1", "LDTT", null),
  of("2", "LDTT", "block"),
  of("3", "LDTT", "warn", "leaving"),
  of("4", "LDTT", "block", "withdrawn"),
  of("5", "LDTT", null, "unconfirmed"),
  of("6", "GK", "review"),
];

test("nominations that stand, by award in the catalogue's order and by the worst of their findings", () => {
  expect(figuresByAward(rows, ["CSTDCS", "LDTT"])).toEqual([
    { award: "LDTT", total: 3, bySeverity: { block: 1, review: 0, warn: 1, none: 1 } },
    { award: "GK", total: 1, bySeverity: { block: 0, review: 1, warn: 0, none: 0 } },
  ]);
});

test("findings by rule: what weighs most first, then what is found most often; of who stands no more nothing", () => {
  const finding = (id: string, rule: RuleName, severity: Severity) => ({
    ...{ nomination: id, rule, severity, message: "", grounds: "" },
  });
  const found = [
    finding("1", "late", "warn"),
    finding("1", "meeting", "warn"),
    finding("3", "meeting", "warn"),
    finding("2", "discipline", "block"),
    finding("4", "discipline", "block"),
    finding("6", "late", "review"),
    finding("9", "late", "block"),
  ];
  expect(figuresByRule(rows, found).map(({ rule, severity, count }) => [rule, severity, count])).toEqual([
    ["discipline", "block", 1],
    ["late", "review", 1],
    ["meeting", "warn", 2],
    ["late", "warn", 1],
  ]);
});

test("a unit of which nothing came yet owes all, as soon as it has its way in", () => {
  const told = { ...progressRow("A", ["báo cáo"]), state: "sending" as const };
  const links = [
    { review: "CN23", unit: "A" },
    { review: "CN23", unit: "B" },
    { review: "CN22", unit: "C" },
  ];
  const rows = progressOf("CN23", links, [told, { ...progressRow("D", []), review: "CN22" }]);
  expect(rows.map((row) => [row.unit, row.state, owes(row)])).toEqual([
    ["A", "sending", true],
    ["B", "nothing", true],
  ]);
  expect(owes({ ...told, missing: [] })).toBe(false);
});

test("units by where they stand, those that sent nothing first", () => {
  const closed = { ...progressRow("A", []), state: "closed" as const };
  const none = progressRow("B", ["danh sách đề nghị"], false);
  expect(unitsByState([closed, none, { ...none, unit: "C" }])).toEqual([
    { state: "nothing", units: [none, { ...none, unit: "C" }] },
    { state: "closed", units: [closed] },
  ]);
});
