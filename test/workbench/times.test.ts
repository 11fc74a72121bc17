import { expect, test } from "vitest";
import { later, spokenTime } from "../../local/workbench/ui/bar/times";
import { readTyped, tomorrowMorning } from "../../local/workbench/ui/bar/typed-times";

test("a time is said with its day of the week", () => {
  expect(spokenTime("2023-03-15T08:05:59")).toBe("Thứ Tư, 15/03/2023 08:05");
  expect(spokenTime("2024-02-29T00:00:00")).toBe("Thứ Năm, 29/02/2024 00:00");
});

test("hours and mornings go over the ends of days, months and years", () => {
  expect(later("2023-12-31T23:30:00", 60)).toBe("2024-01-01T00:30:00");
  expect(tomorrowMorning("2024-02-28T23:59:59")).toBe("2024-02-29T08:00:00");
  expect(tomorrowMorning("2023-02-28T00:00:00")).toBe("2023-03-01T08:00:00");
});

test("a date and a time are read as Vietnamese type them", () => {
  expect(readTyped("5/3/2023", "8:30")).toBe("2023-03-05T08:30:00");
  expect(readTyped(" 05-03-2023 ", "8h")).toBe("2023-03-05T08:00:00");
  expect(readTyped("29/02/2024", "23h59")).toBe("2024-02-29T23:59:00");
});

test("what the calendar or the clock does not have is no time", () => {
  for (const date of ["29/02/2023", "31/04/2023", "0/1/2023", "1/13/2023", "2023-03-05", "", "5/3/23"])
    expect([date, readTyped(date, "8:00")]).toEqual([date, null]);
  for (const clock of ["24:00", "8:60", "8", "", "8:5"])
    expect([clock, readTyped("5/3/2023", clock)]).toEqual([clock, null]);
});
