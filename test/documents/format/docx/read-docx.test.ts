import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import type { Paragraph, Table } from "../../../../src/documents/format/docx/model";
import { readDocx } from "../../../../src/documents/format/docx/read-docx";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx of these parts of a body, with styles, lists, a theme. */
function docx(
  body: string,
  parts: { readonly styles?: string; readonly numbering?: string; readonly theme?: string } = {},
): Uint8Array {
  const zip = new PizZip();
  zip.file("word/document.xml", `<w:document ${w}><w:body>${body}</w:body></w:document>`);
  if (parts.styles) zip.file("word/styles.xml", `<w:styles ${w}>${parts.styles}</w:styles>`);
  if (parts.numbering) zip.file("word/numbering.xml", `<w:numbering ${w}>${parts.numbering}</w:numbering>`);
  if (parts.theme) {
    zip.file(
      "word/theme/theme1.xml",
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>${parts.theme}</a:themeElements></a:theme>`,
    );
  }
  return zip.generate({ type: "uint8array", compression: "STORE" });
}

function blocks(...given: Parameters<typeof docx>) {
  return readDocx(docx(...given))?.sections.flatMap((section) => section.blocks) ?? [];
}

function paragraphs(...given: Parameters<typeof docx>): readonly Paragraph[] {
  return blocks(...given).filter((block): block is Paragraph => block.kind === "paragraph");
}

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (id: string, type: string, content: string, more = "") =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${content}</w:style>`;

describe("the look of a run comes from the nearest that says something", () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style("Normal", "paragraph", '<w:rPr><w:sz w:val="24"/></w:rPr>', 'w:default="1"'),
    style("Base", "paragraph", '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr>'),
    style("Title", "paragraph", '<w:basedOn w:val="Base"/><w:rPr><w:sz w:val="32"/></w:rPr>'),
    style("Strong", "character", "<w:rPr><w:b/><w:i/></w:rPr>"),
  ].join("");
  const look = (properties: string, paragraph = "") =>
    paragraphs(`<w:p><w:pPr>${paragraph}</w:pPr>${run("chữ", properties)}</w:p>`, { styles })[0]?.runs[0]
      ?.look;

  test("defaults, the usual style, a chain of styles, what stands directly", () => {
    expect(look("")).toMatchObject({ font: "Arial", size: 12, bold: false, color: "auto" });
    const titled = '<w:pStyle w:val="Title"/>';
    expect(look("", titled)).toMatchObject({ font: "Arial", size: 16, bold: true, color: "FF0000" });
    expect(look('<w:sz w:val="27"/><w:color w:val="auto"/>', titled)).toMatchObject({
      size: 13.5,
      color: "auto",
    });
  });

  test("switches: on without a value, by a value, off; two styles that both switch turn each other off", () => {
    expect(
      [look("<w:b/>"), look('<w:b w:val="1"/>'), look('<w:b w:val="true"/>')].map((each) => each?.bold),
    ).toEqual([true, true, true]);
    expect([look('<w:b w:val="0"/>'), look('<w:b w:val="false"/>')].map((each) => each?.bold)).toEqual([
      false,
      false,
    ]);
    expect(look('<w:rStyle w:val="Strong"/>')).toMatchObject({ bold: true, italic: true });
    expect(look('<w:rStyle w:val="Strong"/>', '<w:pStyle w:val="Base"/>')).toMatchObject({
      bold: false,
      italic: true,
    });
    expect(look('<w:rStyle w:val="Strong"/><w:b/>', '<w:pStyle w:val="Base"/>')).toMatchObject({
      bold: true,
    });
  });

  test("fonts of the theme, and two fonts for letters with marks and without", () => {
    const theme =
      '<a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>';
    const [first] = paragraphs(
      `<w:p>${run("a", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi"/>')}</w:p>`,
      { theme },
    );
    expect(first?.runs[0]?.look).toMatchObject({ font: "Calibri", otherFont: "Cambria" });
  });

  test("a circle of styles ends", () => {
    const circle = [
      style("A", "paragraph", '<w:basedOn w:val="B"/><w:rPr><w:i/></w:rPr>'),
      style("B", "paragraph", '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>'),
    ].join("");
    const [first] = paragraphs(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run("a")}</w:p>`, {
      styles: circle,
    });
    expect(first?.runs[0]?.look).toMatchObject({ bold: true, italic: true });
  });
});

describe("the look of a paragraph", () => {
  const look = (properties: string, styles = "") =>
    paragraphs(`<w:p><w:pPr>${properties}</w:pPr></w:p>`, { styles })[0]?.look;

  test("sides by either name, decimals, a hanging first line, line heights", () => {
    expect(
      look('<w:ind w:end="20" w:start="10.5" w:firstLine="719.99"/><w:jc w:val="start"/>'),
    ).toMatchObject({
      left: 10.5,
      right: 20,
      firstLine: 719.99,
      alignment: "left",
    });
    expect(look('<w:ind w:left="720" w:hanging="360"/>')).toMatchObject({ left: 720, firstLine: -360 });
    expect(look('<w:ind w:left="720" w:hanging="0"/>')).toMatchObject({ left: 720, firstLine: 0 });
    expect(look('<w:spacing w:line="360"/>')?.line).toEqual({ rule: "multiple", lines: 1.5 });
    expect(look('<w:spacing w:line="360" w:lineRule="exact"/>')?.line).toEqual({
      rule: "exact",
      height: 360,
    });
    expect(look('<w:spacing w:line="360" w:lineRule="atLeast"/>')?.line).toEqual({
      rule: "least",
      height: 360,
    });
  });

  test("each value by itself: a style's spacing stays where only its indent is changed", () => {
    const styles = style(
      "Body",
      "paragraph",
      '<w:pPr><w:keepNext/><w:spacing w:before="60" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>',
    );
    expect(
      look('<w:pStyle w:val="Body"/><w:spacing w:after="0"/><w:keepNext w:val="0"/>', styles),
    ).toMatchObject({
      before: 60,
      after: 0,
      firstLine: 720,
      alignment: "justified",
      keepNext: false,
    });
  });

  test("borders that show, and such that do not", () => {
    const border = (attributes: string) => look(`<w:pBdr><w:top ${attributes}/></w:pBdr>`)?.topBorder;
    expect(border('w:val="single" w:sz="6"')).toBe(true);
    expect([border('w:val="nil"'), border('w:val="none"'), border('w:sz="0" w:val="single"')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test("lists print their bullets and numbers, by the paragraph or by its style", () => {
  const level = (ilvl: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, "bullet", "-")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  ].join("");
  const item = (list: number, ilvl = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run("x")}</w:p>`;
  const styles = style("Dash", "paragraph", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  const read = paragraphs(
    [
      item(1),
      item(2),
      item(2),
      item(2, 1),
      item(2, 1),
      item(2),
      '<w:p><w:pPr><w:pStyle w:val="Dash"/></w:pPr></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Dash"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>',
    ].join(""),
    { numbering, styles },
  );
  expect(read.map(({ marker }) => marker)).toEqual([
    "- ",
    "I. ",
    "II. ",
    "II.1. ",
    "II.2. ",
    "III. ",
    "- ",
    "",
  ]);
  expect(read[0]?.look).toMatchObject({ left: 720, firstLine: -360 });
});

test("text as it is printed: merged runs, accepted suggestions, links, fields, no deleted words, no text boxes", () => {
  const [first] = paragraphs(
    `<w:p>${run("Số: ")}${run("05")}<w:ins><w:r><w:t>/KH</w:t></w:r></w:ins><w:del><w:r><w:delText>/BC</w:delText></w:r></w:del><w:hyperlink>${run("-CĐN")}</w:hyperlink><w:r><w:br/><w:t>dòng</w:t><w:tab/><w:t>hai</w:t><w:noBreakHyphen/></w:r><w:r><w:pict><w:txbxContent><w:p>${run("hộp")}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
  );
  expect(first?.runs.map(({ text }) => text)).toEqual(["Số: 05/KH-CĐN\ndòng\thai-"]);
  const pages = (content: string) =>
    paragraphs(`<w:p>${content}</w:p>`)[0]?.runs.map(({ text, field }) => [text, field]);
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (text: string) => `<w:r><w:instrText> ${text} </w:instrText></w:r>`;
  expect(pages(mark("begin") + instruction("PAGE") + mark("separate") + run("2") + mark("end"))).toEqual([
    ["", "PAGE"],
  ]);
  expect(pages(`<w:fldSimple w:instr=" PAGE ">${run("2")}</w:fldSimple>`)).toEqual([["", "PAGE"]]);
  expect(
    pages(mark("begin") + instruction("DATE") + mark("separate") + run("hôm nay") + mark("end")),
  ).toEqual([["hôm nay", ""]]);
});

test("tables: heads, rows that never split, room for text, borders of the table, its style or the cell", () => {
  const cell = (properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p/></w:tc>`;
  const single = '<w:tcBorders><w:top w:val="single" w:sz="4"/></w:tcBorders>';
  const none = ["top", "bottom", "left", "right"].map((side) => `<w:${side} w:val="nil"/>`).join("");
  const table = (properties: string, cells: string, row = "") =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr>${row}</w:trPr>${cells}</w:tr></w:tbl>`;
  const styles = style(
    "Grid",
    "table",
    '<w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>',
  );
  const read = blocks(
    [
      table("", cell() + cell(single), "<w:cantSplit/><w:tblHeader/>"),
      table(
        '<w:tblStyle w:val="Grid"/>',
        cell() + cell(`<w:tcBorders>${none}</w:tcBorders>`),
        '<w:cantSplit w:val="0"/>',
      ),
      table(
        '<w:tblCellMar><w:start w:w="0"/><w:right w:w="50"/></w:tblCellMar>',
        cell('<w:gridSpan w:val="2"/>'),
      ),
    ].join(""),
    { styles },
  ).filter((block): block is Table => block.kind === "table");
  expect(
    read.map(({ rows }) =>
      rows.map(({ head, whole, cells }) => ({
        head,
        whole,
        cells: cells.map(({ textWidth, ruled }) => [textWidth, ruled]),
      })),
    ),
  ).toEqual([
    [
      {
        head: true,
        whole: true,
        cells: [
          [784, false],
          [1784, true],
        ],
      },
    ],
    [
      {
        head: false,
        whole: false,
        cells: [
          [784, true],
          [1784, false],
        ],
      },
    ],
    [{ head: false, whole: false, cells: [[2950, false]] }],
  ]);
});

test("sections: each with its page; what begins in a paragraph's properties ends with it", () => {
  const page = (left: number, more = "") =>
    `<w:sectPr>${more}<w:pgMar w:left="${left}" w:right="0"/></w:sectPr>`;
  const read = readDocx(
    docx(
      `<w:p>${run("một")}</w:p><w:p><w:pPr>${page(10)}</w:pPr></w:p><w:p>${run("hai")}</w:p>${page(20, '<w:pgNumType w:start="1"/><w:titlePg/>')}`,
    ),
  );
  expect(
    read?.sections.map(({ page: { left }, titlePage, firstPageNumber, blocks: content }) => ({
      left,
      titlePage,
      firstPageNumber,
      blocks: content.length,
    })),
  ).toEqual([
    { left: 10, titlePage: false, firstPageNumber: null, blocks: 2 },
    { left: 20, titlePage: true, firstPageNumber: 1, blocks: 1 },
  ]);
});

test("what is no .docx is none", () => {
  expect(readDocx(new Uint8Array())).toBeNull();
  expect(readDocx(new TextEncoder().encode("chữ"))).toBeNull();
  expect(readDocx(docx("<w:p>"))).toBeNull();
  const zip = new PizZip();
  zip.file("khác.xml", "<a/>");
  expect(readDocx(zip.generate({ type: "uint8array", compression: "STORE" }))).toBeNull();
});
