import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allTables } from "../src/register/all-tables";
import { captionOf, menuCaption, menuGroups, menuPath, topCommands } from "../src/vietnamese/captions";

/** The captions of the menu by the functions they call, a group each. */
const menu: readonly Readonly<Record<string, string>>[] = [
  topCommands,
  ...menuGroups.map(({ commands }) => commands),
];

/** Messages name tabs in words where they may not import what these are called by, and menu items by their captions. */
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

test("no message types where a command stands or what it is called: both come from the captions", () => {
  const captions = menu.flatMap((commands) => Object.values(commands));
  const typed = [
    `${menuCaption} → `,
    ...captions.flatMap((caption) => ["bấm ", "Bấm ", "lệnh "].map((before) => `${before}${caption}`)),
  ];
  const elsewhere = sources.filter(({ file }) => file !== join("src", "vietnamese", "captions.ts"));
  expect(elsewhere.filter(({ line }) => typed.some((words) => line.includes(words)))).toEqual([]);
  expect(elsewhere.filter(({ line }) => /menuPath\("|captionOf\("/.test(line)).length).toBeGreaterThan(20);
});

test("a command is called by one name: its function, what is exported, and where the menu has it", () => {
  const main = readFileSync(join("src", "main.ts"), "utf8");
  const exported = [...main.matchAll(/^export const (\w+) = \w+\(\s*"(\w+)"/gm)].map(([, name, command]) => [
    name,
    command,
  ]);
  const named = menu.flatMap((commands) => Object.keys(commands));
  expect([...exported].sort()).toEqual(named.map((name) => [name, name]).sort());
});

test("a message sends the secretary to a command by the way through the menu", () => {
  expect(menuPath("openReview")).toBe("Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ");
  expect(captionOf("everyHour")).toBe("Chạy hằng giờ");
});
