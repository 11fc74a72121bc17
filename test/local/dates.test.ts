import { describe, expect, test } from "vitest";
import { serialDatesIn, serialOfDate } from "../../local/spreadsheet/serial-dates";
import { openScript } from "./script-project";

/** Sheets API, "About date & time values": whole days since 30 December 1899; the fraction is the time of day. */
describe("serial numbers", () => {
  test.each([
    [1899, 12, 30, 0],
    [1899, 12, 29, -1],
    [1900, 1, 1, 2],
    [1900, 2, 28, 60],
    [1900, 3, 1, 61],
    [1890, 5, 19, -3512],
    [2023, 3, 1, 44_986],
  ])("of %i-%i-%i is %i", (year, month, day, serial) => {
    expect(serialOfDate(year, month, day)).toBe(serial);
  });

  test.each([
    ["Asia/Ho_Chi_Minh", 44_986, "2023-02-28T17:00:00.000Z"],
    ["America/New_York", 44_986, "2023-03-01T05:00:00.000Z"],
    ["America/New_York", 45_108.5, "2023-07-01T16:00:00.000Z"],
    ["Asia/Ho_Chi_Minh", 25_569.25, "1969-12-31T22:00:00.000Z"],
  ])("in %s %f is the instant %s, and back", (zone, serial, instant) => {
    const dates = serialDatesIn(zone);
    expect(new Date(dates.toInstant(serial)).toISOString()).toBe(instant);
    expect(dates.fromInstant(Date.parse(instant))).toBe(serial);
  });

  test("of 1890 go by the local mean time of Saigon, as JavaScript's own dates do", () => {
    const dates = serialDatesIn("Asia/Ho_Chi_Minh");
    expect(dates.toInstant(-3512)).toBe(new Date(1890, 4, 19).getTime());
    expect(dates.fromInstant(new Date(1890, 4, 19).getTime())).toBe(-3512);
  });
});

describe("dates in cells", () => {
  const CODE = `
    function write(date) { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(date); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); }
    function vietnamese() {
      SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("vi_VN");
      SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone("Asia/Ho_Chi_Minh");
    }`;

  test.each([
    [new Date(2023, 2, 1), "01/03/2023", "dd/MM/yyyy"],
    [new Date(1890, 4, 19), "19/05/1890", "dd/MM/yyyy"],
    [new Date(2023, 2, 1, 14, 30), "01/03/2023 14:30:00", "dd/MM/yyyy H:mm:ss"],
  ])("%s comes back the same and takes on the locale's format", (date, display, format) => {
    const script = openScript(CODE);
    script.call("vietnamese");
    script.call("write", { args: [date] });
    expect(script.call("read").value).toEqual(date);
    expect(script.spreadsheet.sheet("Sheet1").cell(1, 1)).toMatchObject({ display, format });
  });

  test("go by the wall clock of the spreadsheet's zone, not the script's", () => {
    const script = openScript(CODE);
    script.call("write", { args: [new Date(2023, 2, 1)] });
    expect(script.spreadsheet.sheet("Sheet1").cell(1, 1).display).toBe("2/28/2023 12:00:00");
    script.call("vietnamese");
    expect(script.call("read").value).toEqual(new Date(2023, 1, 28, 12));
  });

  test("03/7/2023 is 7 March to an American sheet and 3 July to a Vietnamese one", () => {
    const read = (prepare: boolean) => {
      const script = openScript(CODE);
      if (prepare) script.call("vietnamese");
      script.spreadsheet.setTimeZone("Asia/Ho_Chi_Minh");
      script.spreadsheet.sheet("Sheet1").type(1, 1, "03/7/2023");
      return script.call("read").value;
    };
    expect([read(false), read(true)]).toEqual([new Date(2023, 2, 7), new Date(2023, 6, 3)]);
  });

  test("are numbers when the cell's format is no date's", () => {
    const script = openScript(`${CODE}
      function number() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setNumberFormat("0.00"); }`);
    script.call("vietnamese");
    script.call("write", { args: [new Date(2023, 2, 1)] });
    script.call("number");
    expect([script.call("read").value, script.spreadsheet.sheet("Sheet1").values()]).toEqual([
      44_986,
      [["44986,00"]],
    ]);
  });
});
