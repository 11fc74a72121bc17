import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { type Column, choice, moment, optionalChoice, yesNo } from "../../src/register/column";
import { optionalCount, optionalNumber, order } from "../../src/register/number-columns";

const look = { header: "Cột", note: "Cột thử" };
const levels = { school: "Trường", city: "Thành phố" } as const;

/** What a cell is read as, or what is wrong with it. */
function reading<T>({ codec }: Column<T>): (cell: Cell) => unknown {
  return (cell) => {
    const decoded = codec.decode(cell);
    return "value" in decoded ? decoded : [decoded.fault];
  };
}

/** A value as it is read back from the cell it was written to, as itself and as text in a cell without a format. */
function readBack<T>({ codec }: Column<T>, value: T): readonly unknown[] {
  const cell = codec.encode(value);
  const typed = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  return [cell, typed].map((each) => {
    const decoded = codec.decode(each);
    return "value" in decoded ? decoded.value : decoded.fault;
  });
}

test("a choice that may be empty is null there; another word is refused", () => {
  const cells = ["Trường", " thành  PHỐ ", "", " ", "Xã", { year: 2020, month: 1, day: 1 }];
  const read = cells.map(reading(optionalChoice({ ...look, labels: levels })));
  expect(read).toEqual([
    { value: "school" },
    { value: "city" },
    { value: null },
    { value: null },
    ["Không có lựa chọn “Xã”"],
    { value: null },
  ]);
  expect(["", "Xã", "Trường"].map(reading(choice({ ...look, labels: levels })))).toEqual([
    ["Ô này để trống"],
    ["Không có lựa chọn “Xã”"],
    { value: "school" },
  ]);
  const column = optionalChoice({ ...look, labels: levels });
  for (const value of ["school", "city", null] as const) {
    expect(readBack(column, value)).toEqual([value, value]);
  }
  expect({ choices: column.choices, format: column.format, remedy: column.remedy }).toEqual({
    choices: ["Trường", "Thành phố"],
    format: "@",
    remedy: "Chọn một trong: Trường, Thành phố",
  });
});

test("a number from 0 has decimals after a comma; a thousand with a dot is not taken for one", () => {
  const column = optionalNumber(look);
  const cells = [0, 12.5, "12,5", "12.5", "0.125", " 7 ", "", -0.5, "-1", "1.000", "12.500", "1.500.000"];
  const rest = ["1.0000", "mười", { year: 2020, month: 1, day: 1 }];
  expect([...cells, ...rest].map(reading(column))).toEqual([
    { value: 0 },
    { value: 12.5 },
    { value: 12.5 },
    { value: 12.5 },
    { value: 0.125 },
    { value: 7 },
    { value: null },
    ["“-0,5” nhỏ hơn 0"],
    ["“-1” nhỏ hơn 0"],
    ["Không rõ “1.000” là hàng nghìn hay số lẻ"],
    ["Không rõ “12.500” là hàng nghìn hay số lẻ"],
    ["“1.500.000” không phải là một số"],
    { value: 1 },
    ["“mười” không phải là một số"],
    ["Trang tính đã đổi số trong ô này thành ngày"],
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e15, noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readBack(column, value)).toEqual([value, value]);
    }),
  );
  expect(column.codec.encode(null)).toBe("");
  expect(column.format).toBe("General");
});

test("a count and a place in an order do not take a thousand with a dot for one either", () => {
  const refused = ["Không rõ “1.000” là hàng nghìn hay số lẻ"];
  expect(["1.000"].map(reading(optionalCount(look)))).toEqual([refused]);
  expect(["1.000", "12.5"].map(reading(order(look)))).toEqual([refused, { value: 12.5 }]);
});

test("Có is true; Không and an empty cell are false", () => {
  const column = yesNo(look);
  expect(["Có", "có ", "Không", "KHÔNG", "", true, false, "x"].map(reading(column))).toEqual([
    { value: true },
    { value: true },
    { value: false },
    { value: false },
    { value: false },
    { value: true },
    { value: false },
    ["Không có lựa chọn “x”"],
  ]);
  expect([true, false].map((value) => column.codec.encode(value))).toEqual(["Có", "Không"]);
  expect([true, false].flatMap((value) => readBack(column, value))).toEqual([true, true, false, false]);
  expect(column.choices).toEqual(["Có", "Không"]);
});

test("a moment is text at full width, and read also as people shorten it", () => {
  const column = moment(look);
  const morning = { year: 2026, month: 3, day: 1, hour: 8, minute: 5, second: 9 };
  expect(column.codec.encode(morning)).toBe("01/03/2026 08:05:09");
  const cells = ["01/03/2026 08:05:09", " 1/3/2026  8:05 ", "29/02/2026 08:05:09", "01/03/2026", "", 46000.5];
  const day = { year: 2026, month: 3, day: 1 };
  expect([...cells, day].map(reading(column))).toEqual([
    { value: morning },
    { value: { ...morning, second: 0 } },
    ["“29/02/2026 08:05:09” không phải là ngày và giờ"],
    ["“01/03/2026” không phải là ngày và giờ"],
    ["Ô này để trống"],
    ["“46000.5” không phải là ngày và giờ"],
    ["Trang tính đã đổi ngày giờ trong ô này thành ngày"],
  ]);
  const optional = moment({ ...look, optional: true });
  expect(["", " "].map(reading(optional))).toEqual([{ value: null }, { value: null }]);
  expect([null, morning].map((value) => optional.codec.encode(value))).toEqual(["", "01/03/2026 08:05:09"]);
  expect(column.format).toBe("@");
  const instants = fc.date({
    min: new Date("1000-01-02T00:00:00Z"),
    max: new Date("9999-12-30T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (at) => {
      const value = {
        year: at.getUTCFullYear(),
        month: at.getUTCMonth() + 1,
        day: at.getUTCDate(),
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
        second: at.getUTCSeconds(),
      };
      expect(readBack(column, value)).toEqual([value, value]);
    }),
  );
});
