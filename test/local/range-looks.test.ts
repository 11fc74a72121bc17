import { describe, expect, test } from "vitest";
import { runInSheet } from "./script-project";

/** The looks that a range may have: getter of one, getter of all, what Google tells by default, and what can be set. */
const LOOKS = [
  ["Background", "Backgrounds", "#ffffff", "#ff0000"],
  ["FontColor", "FontColors", "#000000", "#00ff00"],
  ["FontFamily", "FontFamilies", "Arial", "Tinos"],
  ["FontSize", "FontSizes", 10, 14],
  ["FontWeight", "FontWeights", "normal", "bold"],
  ["FontStyle", "FontStyles", "normal", "italic"],
  ["FontLine", "FontLines", "none", "underline"],
  ["HorizontalAlignment", "HorizontalAlignments", "general", "center"],
  ["VerticalAlignment", "VerticalAlignments", "bottom", "top"],
] as const;

describe.each(LOOKS)("%s", (one, all, usual, other) => {
  test("is the usual one until it is set, for the whole range or cell by cell", () => {
    expect(
      runInSheet(`const range = sheet.getRange("A1:B2");
        const before = [range.get${one}(), range.get${all}()];
        range.set${one}(${JSON.stringify(other)});
        range.set${all}([[${JSON.stringify(usual)}, ${JSON.stringify(other)}], [${JSON.stringify(other)}, ${JSON.stringify(usual)}]]);
        return [before, range.get${one}(), range.get${all}(), sheet.getRange("B1:C1").get${all}()];`),
    ).toEqual([
      [
        usual,
        [
          [usual, usual],
          [usual, usual],
        ],
      ],
      usual,
      [
        [usual, other],
        [other, usual],
      ],
      [[other, usual]],
    ]);
  });

  test("needs as many values as there are cells", () => {
    expect(() => runInSheet(`sheet.getRange("A1:B1").set${all}([[${JSON.stringify(other)}]])`)).toThrow(
      "The data has 1 but the range has 2.",
    );
  });

  if (one === "FontSize") return; // It takes no null.
  test("null goes back to the usual one", () => {
    expect(
      runInSheet(
        `return sheet.getRange("A1").set${one}(${JSON.stringify(other)}).set${one}(null).get${one}();`,
      ),
    ).toBe(usual);
  });
});

describe("colours", () => {
  test.each([
    ["red", "#ff0000"],
    ["#F0C", "#ff00cc"],
    ["#ABCDEF", "#abcdef"],
    ["White", "#ffffff"],
  ])("%s is told as %s", (set, told) => {
    expect(runInSheet(`return sheet.getRange("A1").setBackground("${set}").getBackground();`)).toBe(told);
  });

  test("red, green and blue", () => {
    expect(runInSheet(`return sheet.getRange("A1").setBackgroundRGB(255, 9, 0).getBackground();`)).toBe(
      "#ff0900",
    );
  });

  test("a name unknown here is kept, and throws when it would have to be told", () => {
    expect(() => runInSheet(`sheet.getRange("A1").setFontColor("papayawhip").getFontColor()`)).toThrow(
      'the colour "papayawhip" is not emulated',
    );
  });
});

test("wrapping: a strategy of one cell, and truth values for many", () => {
  expect(
    runInSheet(`sheet.getRange("A1:B1").setWraps([[true, false]]);
      return [sheet.getRange("A1").getWrapStrategy(), sheet.getRange("B1").getWrapStrategy()].map(String);`),
  ).toEqual(["WRAP", "OVERFLOW"]);
});

test("normal alignment is told as general", () => {
  expect(
    runInSheet(
      `return sheet.getRange("A1").setHorizontalAlignment("left").setHorizontalAlignment("normal").getHorizontalAlignment();`,
    ),
  ).toBe("general");
});
