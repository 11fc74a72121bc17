import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDictionary } from "../scripts/data-dictionary";

test("the data dictionary is that of the tables (npm run docs)", () => {
  expect(readFileSync("docs/data-dictionary.md", "utf8")).toBe(dataDictionary());
});
