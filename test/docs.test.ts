import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { dataDictionary } from "../scripts/data-dictionary";
import { googleChecks } from "../scripts/google-checks";
import { templateTitle } from "../src/documents/engine/files";
import { readTags } from "../src/documents/engine/template-tags";
import { readParagraphs } from "../src/documents/engine/template-text";
import { type DocumentKind, everyKind, kinds } from "../src/domain/papers/kinds";

test("the data dictionary is that of the tables (npm run docs)", () => {
  expect(readFileSync("docs/data-dictionary.md", "utf8")).toBe(dataDictionary());
});

test("the checks on Google are those of the self-check (npm run docs)", () => {
  expect(readFileSync("docs/google-checks.md", "utf8")).toBe(googleChecks());
});

/** A tag by its name; those that differ in a number are told once. */
function nameOf(tag: string): string {
  return tag.replace(/^[#^/]/, "").replace(/\d+/g, "1");
}

function tagsOfTemplate(kind: DocumentKind): ReadonlySet<string> {
  const zip = new PizZip(readFileSync(`build/templates/${kind}.docx`));
  const paragraphs = readParagraphs("word/document.xml", zip.file("word/document.xml")?.asText() ?? "");
  return new Set(readTags(paragraphs).tags.map(({ typed }) => nameOf(typed)));
}

/** The tags a section of the page tells of. */
function tagsToldIn(heading: string): ReadonlySet<string> {
  const sections = readFileSync("docs/template-tags.md", "utf8").split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? "";
  return new Set([...section.matchAll(/`\{([^}`]+)\}`/g)].map(([, tag = ""]) => nameOf(tag)));
}

test("the page of template tags tells every tag of every kind's template, and no other", () => {
  const shared = tagsToldIn("What the templates of a review share");
  const head = tagsToldIn(templateTitle("plan"));
  for (const kind of everyKind) {
    const own = tagsToldIn(templateTitle(kind));
    const tags = tagsOfTemplate(kind);
    const told = (tag: string) =>
      own.has(tag) || (kinds[kind].of === "review" && (shared.has(tag) || head.has(tag)));
    expect([kind, [...tags].filter((tag) => !told(tag))]).toEqual([kind, []]);
    expect([kind, [...own].filter((tag) => !tags.has(tag))]).toEqual([kind, []]);
  }
});
