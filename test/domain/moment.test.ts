import { expect, test } from "vitest";
import { compareMoments, momentOf } from "../../src/domain/moment";

test("moments order by day, then hour, then minute, then second", () => {
  const moments = [
    { year: 2020, month: 11, day: 2, hour: 8, minute: 30, second: 1 },
    { year: 2020, month: 11, day: 2, hour: 8, minute: 30, second: 0 },
    { year: 2020, month: 11, day: 2, hour: 8, minute: 4, second: 59 },
    { year: 2020, month: 11, day: 2, hour: 7, minute: 59, second: 59 },
    { year: 2020, month: 11, day: 1, hour: 23, minute: 59, second: 59 },
  ];
  expect([...moments].sort(compareMoments)).toEqual([...moments].reverse());
  const [latest] = moments.map((moment) => compareMoments(moment, { ...moment }));
  expect(latest).toBe(0);
});

test("a text tells a moment where the calendar and the clock have it", () => {
  const eve = { year: 2020, month: 12, day: 31, hour: 23, minute: 59, second: 59 };
  expect(momentOf("31/12/2020 23:59:59")).toEqual(eve);
  expect(momentOf("3/7/2023 8:05")).toEqual({ year: 2023, month: 7, day: 3, hour: 8, minute: 5, second: 0 });
  const none = [
    "31/12/2020 24:00:00",
    "31/12/2020 23:60:00",
    "31/12/2020 23:59:60",
    "31/11/2020 08:00:00",
    "31/12/2020",
    "31/12/20 08:00:00",
    "2020-12-31 08:00:00",
    "",
  ];
  expect(none.map(momentOf)).toEqual(none.map(() => null));
});
