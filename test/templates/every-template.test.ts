import { beforeAll, describe, expect, it } from "vitest";
import { everyKind } from "../../src/domain/papers/kinds";
import { buildTemplates } from "../../templates/build";
import { type Docx, readDocx } from "../support/docx";

/** Twentieths of a point in a millimetre. */
const millimetre = 1440 / 25.4;

let templates: ReadonlyMap<string, Docx>;

beforeAll(async () => {
  templates = new Map((await buildTemplates()).map(({ kind, content }) => [kind, readDocx(content)]));
}, 60_000);

const ruled = ({ tables }: Docx) => tables.filter(({ borders }) => borders.includes("single"));

it("finds the template of every kind, and the ruled tables of those that have some", () => {
  expect([...templates.keys()]).toEqual(everyKind);
  expect([...templates.values()].filter((template) => ruled(template).length > 0).length).toBeGreaterThan(3);
});

describe.each(everyKind)("the template of %s (NĐ 30/2020)", (kind) => {
  function template(): Docx {
    const read = templates.get(kind);
    if (!read) throw new Error(`No template of ${kind} was built`);
    return read;
  }

  it("stands on A4 with margins within the law, upright or on its side", () => {
    for (const { width, height, margins } of template().sections) {
      const page = [width, height].map((length) => Math.round(length / millimetre));
      expect([
        [210, 297],
        [297, 210],
      ]).toContainEqual(page);
      for (const [margin, least, most] of [
        [margins.top, 20, 25],
        [margins.bottom, 20, 25],
        [margins.left, 30, 35],
        [margins.right, 15, 20],
      ] as const) {
        expect(margin / millimetre).toBeGreaterThanOrEqual(least);
        expect(margin / millimetre).toBeLessThanOrEqual(most);
      }
    }
  });

  it("is set in Times New Roman, black, of 11 points at least, without named styles", () => {
    const { fonts, paragraphs } = template();
    // A line break in a text is a run without a face; a paragraph of a section's tag alone is not printed.
    const printed = paragraphs.filter(({ text }) => !/^\{[#^/][^}]*\}$/.test(text));
    const runs = printed.flatMap((each) => each.runs).filter(({ text }) => text !== "\n");
    expect(fonts).toEqual(["Times New Roman"]);
    expect([...new Set(runs.map(({ color }) => color))]).toEqual(["000000"]);
    expect(Math.min(...runs.map(({ size }) => size ?? 0))).toBeGreaterThanOrEqual(11);
    expect(paragraphs.flatMap(({ style }) => style ?? [])).toEqual([]);
  });

  it("counts the pages of each annex from 1, its first without a number", () => {
    const [, ...annexes] = template().sections;
    expect(annexes.map(({ titlePage, from }) => [titlePage, from])).toEqual(annexes.map(() => [true, 1]));
  });

  it("numbers pages in the header, but not the first; a ballot, which is of several papers, in its text", () => {
    const { section, headers } = template();
    expect(section.titlePage).toBe(true);
    expect(headers.default?.flatMap(({ fields }) => fields.map(({ instruction }) => instruction))).toEqual(
      kind === "ballot" ? [] : ["PAGE"],
    );
    expect(headers.first).toMatchObject([{ text: "", fields: [] }]);
  });

  it("has tables of absolute width that fill the page at most, whose rows never split and whose heads repeat", () => {
    const { sections, tables } = template();
    for (const { layout, widthTypes, columns, rows, section } of tables) {
      const { width = 0, margins = { left: 0, right: 0 } } = sections[section] ?? {};
      expect({ layout, widthTypes }).toEqual({ layout: "fixed", widthTypes: ["dxa"] });
      expect(columns.reduce((sum, column) => sum + column)).toBeLessThanOrEqual(
        width - margins.left - margins.right + columns.length,
      );
      expect(rows.every(({ cantSplit }) => cantSplit)).toBe(true);
    }
    for (const { rows } of ruled(template())) {
      expect(rows.map(({ head }) => head)).toEqual(rows.map((_, index) => index === 0));
    }
  });
});
