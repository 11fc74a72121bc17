import { expect, test } from "vitest";
import type { Recurrence, StoredTrigger } from "../../local/triggers/trigger-store";
import { dueMoments } from "../../local/workbench/engine/due-moments";
import { wallTime } from "../../local/workbench/engine/wall-time";

const trigger = (id: string, recurrence: Recurrence): StoredTrigger => ({
  ...{ id, function: "tick", user: "lan@example.com", kind: "clock", recurrence },
});

function due(triggers: readonly StoredTrigger[], after: Date, until: Date): readonly string[] {
  return dueMoments(triggers, after, until).map(
    ({ moment, triggers: ids }) => `${wallTime(moment)} ${ids.join(" ")}`,
  );
}

const hourly = trigger("h", { unit: "hours", every: 1 });

test("hourly ones run at every full hour that passes, at the end of the way, too, not at its start", () => {
  expect(due([hourly], new Date(2023, 2, 15, 8), new Date(2023, 2, 15, 10))).toEqual([
    "2023-03-15T09:00:00 h",
    "2023-03-15T10:00:00 h",
  ]);
  expect(due([hourly], new Date(2023, 2, 15, 8, 0, 1), new Date(2023, 2, 15, 8, 59, 59))).toEqual([]);
});

test("every so many hours, and two together", () => {
  const every6 = trigger("s", { unit: "hours", every: 6 });
  expect(due([hourly, every6], new Date(2023, 2, 15, 10, 30), new Date(2023, 2, 15, 13))).toEqual([
    "2023-03-15T11:00:00 h",
    "2023-03-15T12:00:00 h s",
    "2023-03-15T13:00:00 h",
  ]);
});

test("over more than two days hourly ones run every morning and at the end", () => {
  const from = new Date(2023, 2, 15, 8);
  expect(due([hourly], from, new Date(2023, 2, 17, 8))).toHaveLength(48);
  expect(due([hourly], from, new Date(2023, 2, 17, 8, 0, 1))).toEqual([
    "2023-03-16T06:00:00 h",
    "2023-03-17T06:00:00 h",
    "2023-03-17T08:00:01 h",
  ]);
});

test("daily ones run at their hour, every so many days", () => {
  const at5 = trigger("d", { unit: "days", every: 1, atHour: 5 });
  const every2 = trigger("e", { unit: "days", every: 2 });
  expect(due([at5, every2], new Date(2023, 2, 15, 5), new Date(2023, 2, 17, 6))).toEqual([
    "2023-03-16T05:00:00 d",
    "2023-03-16T06:00:00 e",
    "2023-03-17T05:00:00 d",
  ]);
});

test("those of forms do not", () => {
  const ofForm: StoredTrigger = { id: "f", function: "x", user: "u", kind: "form", sourceId: "1" };
  expect(due([ofForm], new Date(2023, 2, 15), new Date(2023, 3, 15))).toEqual([]);
});
