import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleLabels, ruleNames } from "../../../../src/domain/review/checks/checks";

const folder = "src/domain/review/checks";

test("every rule that is written is entered, in whatever file it stands", () => {
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^(?:export )?const (\w+): Check\b/gm)].flatMap(
      ([, name]) => name ?? [],
    ),
  );
  expect(written.sort()).toEqual([...ruleNames].sort());
});

test("the secretary tells all rules apart", () => {
  const labels = Object.values(ruleLabels);
  expect(labels.filter((label) => label.trim() === "")).toEqual([]);
  expect(new Set(labels).size).toBe(ruleNames.length);
});
