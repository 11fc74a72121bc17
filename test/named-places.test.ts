import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { menuCaption, menuEntries } from "../src/menu";
import { allTables } from "../src/register/all-tables";

/** Messages name tabs and menu items in words; `domain/`, `documents/` and `pages/` may not import what they are called by. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join("src", name))
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => ({ file, line })),
  );

test("every tab that a message names is a tab of the register", () => {
  const tabs = new Set(allTables.map(({ tab }) => tab));
  const named = sources.flatMap(({ file, line }) =>
    [...line.matchAll(/tab “([^”$]+)”|tab: "([^"]+)"/g)].map(([, told = "", written = ""]) => ({
      file,
      tab: told || written,
    })),
  );
  expect(named.filter(({ tab }) => !tabs.has(tab))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

test("every menu item that a message sends the secretary to is in the menu", () => {
  const paths = menuEntries.flatMap((group) =>
    "entries" in group ? group.entries.map(({ caption }) => `${group.caption} → ${caption}`) : group.caption,
  );
  const named = sources.flatMap(({ file, line }) =>
    line
      .split(`${menuCaption} → `)
      .slice(1)
      .map((path) => ({ file, path })),
  );
  expect(named.filter(({ path }) => !paths.some((known) => path.startsWith(known)))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});
