import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Which part may import which, besides itself (docs/decisions/0001-layout-and-arrows.md). */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "src/main": ["src/menu", "src/door", "src/commands", "src/domain", "src/google"],
  "src/menu": ["src/google"],
  "src/door": ["src/commands", "src/domain"],
  "src/pages": ["src/door"],
  "src/commands": [
    "src/register",
    "src/forms",
    "src/documents",
    "src/google",
    "src/domain",
    "src/vietnamese",
  ],
  "src/forms": ["src/google", "src/domain"],
  "src/register": ["src/google", "src/domain", "src/vietnamese"],
  "src/documents": ["build/templates", "src/domain", "src/vietnamese"],
  "src/google": [],
  "src/domain": ["src/vietnamese"],
  "src/vietnamese": [],
  templates: ["src/documents", "src/domain"],
  local: [],
  scripts: [
    "src/documents",
    "src/register",
    "src/vietnamese",
    "src/domain",
    "src/commands",
    "local",
    "templates",
  ],
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

/** The part a file belongs to: "src/register", "local". */
function partOf(file: string): string {
  const [first = "", second = ""] = file.replace(/\.tsx?$/, "").split("/");
  return first === "src" || first === "build" ? `${first}/${second}` : first;
}

/** Relative imports of a file, by import, export … from, or require. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/(?:from|import|require)\s*\(?\s*(?:id: )?"(\.[^"]+)"/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), path ?? "")));
}

test("arrows go one way, and only where the design draws them", () => {
  const files = ["src", "local", "templates", "scripts"].flatMap(filesUnder);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => partOf(target) !== partOf(file) && !arrows[partOf(file)]?.includes(partOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test("pages import types of the door alone, and call Google in one file", () => {
  const pages = filesUnder("src/pages");
  const lines = pages.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const ofDoor = lines.filter((line) => /from "(\.\.\/)+door"/.test(line));
  expect(ofDoor.filter((line) => !line.startsWith("import type "))).toEqual([]);
  expect(ofDoor.length).toBeGreaterThan(3);
  const calling = pages.filter((file) => readFileSync(file, "utf8").includes("google.script.run"));
  expect(calling).toEqual([join("src", "pages", "parts", "call.ts")]);
});

test("Google's globals are named in src/google alone, and there inside functions", () => {
  const globals =
    /\b(SpreadsheetApp|FormApp|DriveApp|MailApp|PropertiesService|LockService|ScriptApp|HtmlService|CacheService|Session|Utilities|Drive)\.[a-zA-Z]/;
  const outside = filesUnder("src").filter(
    (file) => partOf(file) !== "src/google" && globals.test(readFileSync(file, "utf8")),
  );
  expect(outside).toEqual([]);
  const atTopLevel = filesUnder("src/google").flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /^(export )?(const|let|var)\b/.test(line) && globals.test(line)),
  );
  expect(atTopLevel).toEqual([]);
});
