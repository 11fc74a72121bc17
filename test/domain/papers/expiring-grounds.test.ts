import { expect, test } from "vitest";
import { daysLater } from "../../../src/domain/calendar-date";
import { expiringGrounds } from "../../../src/domain/papers/expiring-grounds";
import { dayOf, ground } from "../../support/ground-example";

const today = dayOf("27/11/2026");
const until = (code: string, day: string) =>
  ground(code, "Nghị định", "1/NĐ-CP", "01/01/2020", { validUntil: dayOf(day) });

test("what ends within half a year or ended within one is told, the first to end first", () => {
  const rows = [
    until("D152", "28/02/2027"),
    until("OVER", "30/9/2026"),
    until("OLD", "31/12/2023"),
    ground("LAW", "Luật", "", "15/6/2022"),
    until("FAR", "31/12/2027"),
    until("TODAY", "27/11/2026"),
  ];
  const told = expiringGrounds(rows, new Set(), today);
  expect(told.map(({ ground: { code }, daysLeft }) => [code, daysLeft])).toEqual([
    ["OVER", -58],
    ["TODAY", 0],
    ["D152", 93],
  ]);
});

test("both bounds, on both sides", () => {
  const end = daysLater(today, 180);
  const on = (validUntil: typeof end, day = today) =>
    expiringGrounds([{ ...until("X", "01/01/2020"), validUntil }], new Set(), day).length;
  expect([on(end), on(daysLater(end, 1))]).toEqual([1, 0]);
  const over = dayOf("27/11/2025");
  expect([on(over), on(dayOf("26/11/2025"))]).toEqual([1, 0]);
});

test("one that a rule rests on is told however long it is over", () => {
  const old = until("OLD", "31/12/2013");
  expect(expiringGrounds([old], new Set(["OLD"]), today)).toEqual([
    { ground: old, validUntil: old.validUntil, daysLeft: -4714, isUsed: true },
  ]);
  expect(expiringGrounds([until("FAR", "31/12/2030")], new Set(["FAR"]), today)).toEqual([]);
});
