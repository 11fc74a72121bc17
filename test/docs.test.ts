import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDictionary } from "../scripts/data-dictionary";
import { googleChecks } from "../scripts/google-checks";

test("the data dictionary is that of the tables (npm run docs)", () => {
  expect(readFileSync("docs/data-dictionary.md", "utf8")).toBe(dataDictionary());
});

test("the checks on Google are those of the self-check (npm run docs)", () => {
  expect(readFileSync("docs/google-checks.md", "utf8")).toBe(googleChecks());
});
