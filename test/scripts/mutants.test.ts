import { expect, test } from "vitest";
import { mutated } from "../../scripts/mutants/mutated";
import { mutantsPage } from "../../scripts/mutants/page";
import { changeText, percentText, scoreOf, type Tried } from "../../scripts/mutants/report";

const source = "const a =\n  b === c;\nreturn b\n  && d;\n";

function tried(line: number, from: number, to: number, replacement: string, status = "Survived"): Tried {
  const location = { start: { line, column: from }, end: { line, column: to } };
  return { mutatorName: "Some", location, replacement, status };
}

test("a change is made where it stands, over several lines too", () => {
  const place = (line: number, column: number) => ({ line, column });
  const change = (start: ReturnType<typeof place>, end: ReturnType<typeof place>) =>
    mutated(source, { location: { start, end }, replacement: "X" });
  expect(change(place(1, 2), place(1, 9))).toBe("const a =\n  X;\nreturn b\n  && d;\n");
  expect(change(place(2, 7), place(3, 6))).toBe("const a =\n  b === c;\nreturn X;\n");
});

test("a change is told on one line", () => {
  const whole = {
    ...tried(3, 8, 8, "true"),
    location: { start: { line: 3, column: 8 }, end: { line: 4, column: 7 } },
  };
  expect([changeText(source, tried(2, 3, 10, "b !== c")), changeText(source, whole)]).toEqual([
    "b === c → b !== c",
    "b && d → true",
  ]);
});

test("the score is of the mutants that compile; a hair below 90 % is not 90 %", () => {
  const some = (count: number, status: string) =>
    Array.from({ length: count }, () => tried(1, 1, 2, "", status));
  const score = scoreOf([...some(8_999, "Killed"), ...some(1_001, "NoCoverage"), ...some(5, "CompileError")]);
  expect(score).toEqual({ noticed: 8_999, survived: 0, unreached: 1_001, refused: 5 });
  expect([percentText(score), percentText({ ...score, noticed: 0, unreached: 0 })]).toEqual(["89.9", "–"]);
  expect(() => scoreOf(some(1, "RuntimeError"))).toThrow("RuntimeError");
});

test("the page lists what lives, and apart from it what makes no difference", () => {
  const path = "src/domain/review/checks/quota-use.ts";
  const order = "[...uses].sort(([a], [b]) => (a < b ? -1 : 1))";
  const mutants = [
    {
      ...tried(1, 31, 36, "a <= b"),
      location: { start: { line: 1, column: 31 }, end: { line: 1, column: 36 } },
    },
    tried(1, 39, 41, "+1", "NoCoverage"),
    tried(1, 1, 3, "", "Killed"),
  ];
  const page = mutantsPage({ files: { [path]: { source: order, mutants } } });
  expect(page).toContain("| review/checks/quota-use.ts | 33.3 | 1 | 1 | 1 | 0 |");
  expect(page.slice(page.indexOf("Folders below"))).toBe(
    [
      "Folders below 90 %: review/checks (33.3).",
      "",
      "Files below 90 %: review/checks/quota-use.ts (33.3).",
      "",
      "## Not noticed",
      "",
      "### review/checks/quota-use.ts",
      "",
      "* 1: `-1 → +1`: run by no test",
      "",
      "## Makes no difference",
      "",
      "### review/checks/quota-use.ts",
      "",
      "* 1: `a < b → a <= b`: no two keys are equal",
      "",
    ].join("\n"),
  );
});
