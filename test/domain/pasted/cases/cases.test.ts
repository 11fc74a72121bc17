import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { historyExpected, nominationsExpected, staffExpected } from "./expected";
import { type Expected, type Given, historyRead, nominated, staffRead } from "./judge";
import { ownColumns } from "./own-columns";
import { ownHeadings, ownLater } from "./own-headings";
import { ownRows } from "./own-rows";
import { ownValues } from "./own-values";

/** Rows as they are; a reason's line, and so much of it as is expected. */
function expectGiven(given: Given, { rows, told }: Expected) {
  const shown = given.told.map((reason, at) => {
    const [line = "", words = ""] = (told[at] ?? "").split(/: (.*)/s);
    return reason.startsWith(`${line}: `) && reason.includes(words) ? told[at] : reason;
  });
  expect({ rows: given.rows, told: shown }).toEqual({ rows, told });
}

const folders = [
  ["nominations", nominated, nominationsExpected],
  ["staff", staffRead, staffExpected],
  ["history", historyRead, historyExpected],
] as const;

for (const [folder, read, expected] of folders) {
  const files = readdirSync(new URL(folder, import.meta.url)).sort();
  const keyOf = (file: string) => file.split("-")[0] ?? file;

  describe(folder, () => {
    test.each(files)("%s", (file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8");
      const right = expected[keyOf(file)];
      if (right === undefined) throw new Error(`What is right for ${file}?`);
      expectGiven(read(text), right);
    });

    test("every expectation has its file", () => {
      expect(Object.keys(expected).sort()).toEqual(files.map(keyOf).sort());
    });
  });
}

const readers = { nominations: nominated, staff: staffRead, history: historyRead };
const own = Object.entries({ ...ownHeadings, ...ownLater, ...ownRows, ...ownColumns, ...ownValues });

describe("our own", () => {
  test.each(own.map(([name, each]) => [each.kind, name, each] as const))("%s %s", (_, __, each) => {
    expectGiven(readers[each.into ?? "nominations"](each.text), each);
  });
});
