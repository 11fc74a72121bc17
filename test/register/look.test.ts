import { expect, test } from "vitest";
import { allTables } from "../../src/register/all-tables";
import { lookFrom, lookOf, lookText, readLook } from "../../src/register/look";
import { rounds } from "../../src/register/tables/plan/rounds";

const bytes = (text: string) => Buffer.byteLength(text, "utf8");

test("a look that is kept is read back the same; any other text is none", () => {
  for (const table of allTables) {
    const look = lookOf(table);
    expect(readLook(lookText(look))).toEqual(look);
  }
  expect(["", "{", "{}", "null", '{"frozenColumns":0,"colour":null,"warning":null}'].map(readLook)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("the looks of all tabs fit twice into what Google keeps: 9 KB a value, 500 KB in all", () => {
  const sizes = allTables.map((table) => bytes(lookText(lookOf(table))));
  expect(Math.max(...sizes)).toBeLessThan((9 * 1024) / 2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan((500 * 1024) / 2);
});

/** The drop-down of the rounds' school year, as `lookFrom` reads it off a tab; in tests it counts only what it says. */
function standing(help: string, column: number, refuses = false): string | undefined {
  const headers = new Map([
    ["Đợt thi đua", ["Việc của tôi", "năm  HỌC"]],
    ["Năm học", ["Tên năm học", "mã  NĂM học"]],
  ]);
  const rule = { help, refuses, choices: { tab: "Năm học", column } };
  const columns = [null, rule].map((each) => ({ note, format: "@", clipped: false, rule: each }));
  return lookFrom("Đợt thi đua", columns, headers).columns.get("năm học")?.choices;
}

const { note } = rounds.columns.schoolYear;

test("a drop-down that stands is today's where it has today's help, warns, and draws on the same header", () => {
  const wanted = lookOf(rounds).columns.get("năm học")?.choices;
  expect(standing(note, 2)).toBe(wanted);
  expect(standing(note, 1)).not.toBe(wanted);
  expect(standing(note, 2, true)).not.toBe(wanted);
});

test("a drop-down whose help is not its header's note is a person's, and counts as none", () => {
  const none = lookOf(rounds).columns.get("tên đợt")?.choices;
  expect([standing("của tôi", 2), standing("của tôi", 2, true)]).toEqual([none, none]);
});
