import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Which part may import which, besides itself (docs/decisions/0001-layout-and-arrows.md). */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "src/main": ["src/menu", "src/dialogs", "src/door", "src/commands", "src/google", "src/vietnamese"],
  "src/menu": ["src/google", "src/vietnamese"],
  "src/dialogs": ["src/commands", "src/google", "src/domain", "src/vietnamese"],
  "src/door": ["src/commands", "src/domain", "src/vietnamese"],
  "src/pages": ["src/door", "src/domain", "src/vietnamese"],
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
    "src/door",
    "src/forms",
    "local",
    "templates",
  ],
};

/**
 * The subjects of a room, each after those it may import: arrows between subjects point down this list, none up. What
 * stands in the room itself, beside the folders, is everybody's in it, and imports none of its subjects.
 */
const subjects: Readonly<Record<string, readonly string[]>> = {
  "src/domain": ["school", "awards", "papers", "pasted", "plan", "imports", "review", "vote", "results"],
  "src/register/tables": ["school", "plan", "records", "review", "vote", "results", "technical"],
  "src/documents": ["engine", "format", "plan", "review", "vote", "results", "mails", "sheets"],
  "src/commands": [
    ...["flow", "mail", "papers", "plan", "imports", "review", "vote", "results", "units"],
    "set-up",
  ],
  templates: ["engine", "plan", "review", "vote", "results", "sheets"],
};

/** Who gathers all subjects of a room: the list of tables, of kinds, of what tags mean, of templates. */
const gathering: readonly string[] = ["src/documents/kinds", "src/documents/tag-meanings", "templates/build"];

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

test("the workbench knows no add-on; its page and the engine share the protocol alone, which rests on nothing", () => {
  const wrong = filesUnder("local").flatMap((file) => {
    const allowed = file.startsWith("local/workbench/ui/")
      ? ["local/workbench/ui/", "local/workbench/protocol"]
      : file.startsWith("local/workbench/protocol")
        ? ["local/workbench/protocol"]
        : file.startsWith("local/workbench/")
          ? ["local/"]
          : // What runs scripts knows nothing of who looks on.
            ["local/local-apps-script", ...roomsOfLocal()];
    return importsOf(file)
      .filter((target) => !allowed.some((place) => target.startsWith(place)))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

/** The folders of the local Apps Script and what stands beside them, without the workbench. */
function roomsOfLocal(): readonly string[] {
  return readdirSync("local")
    .filter((name) => name !== "workbench")
    .map((name) => join("local", name.replace(/\.ts$/, "")));
}

test("between the subjects of a room arrows point down only", () => {
  const rooms = Object.keys(subjects);
  const subjectOf = (room: string, file: string) => {
    const [subject = "", ...rest] = file
      .slice(room.length + 1)
      .replace(/\.tsx?$/, "")
      .split("/");
    return rest.length > 0 ? subject : null;
  };
  const wrong = rooms.flatMap((room) =>
    filesUnder(room).flatMap((file) => {
      if (gathering.includes(file.replace(/\.ts$/, ""))) return [];
      const order = subjects[room] ?? [];
      const own = subjectOf(room, file);
      return importsOf(file)
        .filter((target) => target.startsWith(`${room}/`))
        .filter((target) => {
          const other = subjectOf(room, target);
          if (other === null || other === own) return false;
          return own === null || !order.includes(other) || order.indexOf(other) > order.indexOf(own);
        })
        .map((target) => `${file} → ${target}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("every folder of a room is one of its subjects", () => {
  const folders = Object.keys(subjects).flatMap((room) =>
    readdirSync(room, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) => !subjects[room]?.includes(name))
      .map(({ name }) => `${room}/${name}`),
  );
  expect(folders).toEqual([]);
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
