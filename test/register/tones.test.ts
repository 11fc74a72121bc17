import { expect, test } from "vitest";
import { allTables } from "../../src/register/all-tables";
import { archiveTables } from "../../src/register/archive/archived-tables";
import { lookOf } from "../../src/register/look";
import { columnsOf } from "../../src/register/table";
import { findings } from "../../src/register/tables/review/findings";
import { tones } from "../../src/register/tones";

/** Relative luminance (WCAG 2.2) of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("text stands out from its background as WCAG AA asks, and from white where a background is not printed", () => {
  const ratio = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const poor = Object.entries(tones).filter(
    ([, { background, text }]) => ratio(background, text) < 4.5 || ratio("#ffffff", text) < 4.5,
  );
  expect(poor).toEqual([]);
  expect(ratio("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("the words that are coloured are those that the column's drop-down offers", () => {
  const toned = allTables.flatMap((table) =>
    columnsOf(table).flatMap(([, { header, toned = [], choices = [] }]) =>
      toned.map(
        ({ word }) =>
          [`${table.tab}, ${header}: ${word}`, "tab" in choices || choices.includes(word)] as const,
      ),
    ),
  );
  expect(toned.length).toBeGreaterThan(60);
  expect(toned.filter(([, offered]) => !offered)).toEqual([]);
});

test("findings: what blocks is red, what a person judges blue, a warning amber", () => {
  expect(findings.columns.severity.toned).toEqual([
    { word: "Chặn", tone: "bad" },
    { word: "Cần xem xét", tone: "moving" },
    { word: "Cảnh báo", tone: "attention" },
  ]);
});

test("an archive tab has the colours of the tab whose rows it takes", () => {
  const archive = archiveTables.find(({ tab }) => tab === `${findings.tab} (lưu trữ)`);
  expect(archive && lookOf(archive).columns.get("mức")?.colours).toBe(
    lookOf(findings).columns.get("mức")?.colours,
  );
});
