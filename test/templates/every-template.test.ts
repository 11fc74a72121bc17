import { beforeAll, describe, expect, it } from "vitest";
import { boldWidth } from "../../src/documents/engine/shapes";
import { everyKind, kinds } from "../../src/domain/papers/kinds";
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

/** Certificates are no documents of NĐ 30: they have a paper, margins and colours of their own (domain.md 5.11). */
const official = everyKind.filter((kind) => kinds[kind].form !== "certificate");

describe.each(official)("the template of %s (NĐ 30/2020)", (kind) => {
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

  it("parts the names of the bodies from the nation's, or the organisation's title, by 4 mm; both have one line", () => {
    const { paragraphs, tables } = template();
    const titles = [
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12],
      ["{tiêu đề}", "ĐẢNG CỘNG SẢN VIỆT NAM", 14],
    ] as const;
    const heads = titles.flatMap(([text, printed, points]) =>
      paragraphs
        .filter((each) => each.text === text && each.cell !== null)
        .map((each) => ({ ...each, width: boldWidth(printed, points) * millimetre })),
    );
    // Forms that go into a dossier without a head have none.
    expect(heads.length % titles.length).toBe(0);
    for (const { cell, indent, width } of heads) {
      const [left = 0, right = 0] = tables[cell?.table ?? -1]?.columns ?? [];
      const room = right - indent.left - indent.right;
      expect(room).toBeGreaterThan(width);
      const names = paragraphs.filter((each) => each.cell?.table === cell?.table && each.cell?.column === 0);
      const printed = names.filter(({ text }) => text !== "" && !/^\{[#^/][^}]*\}$/.test(text));
      const ends = printed.map((each) => left - each.indent.right);
      const gap = left + indent.left + (room - width) / 2 - Math.max(...ends);
      expect(gap / millimetre).toBeGreaterThanOrEqual(4);
    }
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

it("certificates are whole or on a blank, on A4 or A3 on their side: black and red, their frame within the margins", () => {
  const certificate = templates.get("certificate");
  if (!certificate) throw new Error("no template of certificates was built");
  const { sections, tables, fonts, paragraphs } = certificate;
  const papers = sections.map(({ width, height, margins }) =>
    [width, height, margins.left, margins.top].map((length) => Math.round(length / millimetre)),
  );
  expect(papers).toEqual([
    [297, 210, 10, 10],
    [297, 210, 10, 10],
    [420, 297, 14, 14],
    [420, 297, 14, 14],
  ]);
  expect(fonts).toEqual(["Times New Roman"]);
  const printed = paragraphs.filter(({ text }) => !/^\{[#^/][^}]*\}$/.test(text));
  const colors = printed.flatMap(({ runs }) =>
    runs.flatMap(({ text, color }) => (text === "\n" ? [] : [color])),
  );
  expect([...new Set(colors)].sort()).toEqual(["000000", "C00000"]);
  expect(tables.map(({ section, layout, widthTypes }) => [section, layout, widthTypes])).toEqual(
    sections.map((_, index) => [index, "fixed", ["dxa"]]),
  );
  for (const { section, columns, rows } of tables) {
    const { width = 0, margins = { left: 0, right: 0 } } = sections[section] ?? {};
    const whole = columns.reduce((sum, column) => sum + column);
    expect(Math.abs(whole - (width - margins.left - margins.right))).toBeLessThanOrEqual(columns.length);
    expect(rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  }
});
