import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDictionary } from "../scripts/data-dictionary";
import { googleChecks } from "../scripts/google-checks";
import { templateTags } from "../scripts/template-tags";

test("the data dictionary is that of the tables (npm run docs)", () => {
  expect(readFileSync("docs/data-dictionary.md", "utf8")).toBe(dataDictionary());
});

test("the checks on Google are those of the self-check (npm run docs)", () => {
  expect(readFileSync("docs/google-checks.md", "utf8")).toBe(googleChecks());
});

test("the page of template tags is that of the templates, and every tag has one meaning (npm run docs)", async () => {
  const { text, problems } = await templateTags();
  expect(problems).toEqual([]);
  expect(readFileSync("docs/template-tags.md", "utf8")).toBe(text);
});
