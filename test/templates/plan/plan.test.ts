import { beforeAll, describe, expect, it } from "vitest";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { boldWidth, ruleConditions } from "../../../src/documents/engine/shapes";
import { buildTemplates } from "../../../templates/build";
import { type Docx, type DocxParagraph, readDocx } from "../../support/docx";
import { block, blockKinds, examplePlan } from "./plan-example";

/** Twentieths of a point in a millimetre. */
const millimetre = 1440 / 25.4;

let template: Uint8Array;
let plan: Docx;

function merge(changes: Partial<typeof examplePlan> = {}): Docx {
  const result = mergeTemplate(template, { ...examplePlan, ...changes });
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return readDocx(result.content);
}

function paragraph(document: Docx, text: string): DocxParagraph {
  const found = document.paragraphs.filter((candidate) => candidate.text === text);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} paragraphs “${text}”`);
  return found[0];
}

/** How a paragraph of one run looks. */
function look({ runs, alignment }: DocxParagraph) {
  return { alignment, runs: runs.map(({ size, bold, italic }) => ({ size, bold, italic })) };
}

const centred = (size: number, face: { bold?: true; italic?: true } = {}) => ({
  alignment: "center",
  runs: [{ size, bold: face.bold ?? false, italic: face.italic ?? false }],
});

/** Length in millimetres of the rule right after `text`, in the middle of which it stands, and the side of the paragraph it is. */
function ruleAfter(
  document: Docx,
  text: string,
  column: number,
): { length: number; sides: readonly string[] } {
  const above = paragraph(document, text);
  const next = document.paragraphs[document.paragraphs.indexOf(above) + 1];
  if (!next) throw new Error(`Nothing after “${text}”`);
  const { left, right } = next.indent;
  expect(Math.abs(left - above.indent.left - (right - above.indent.right))).toBeLessThanOrEqual(1);
  return { length: (column - left - right) / millimetre, sides: next.borders };
}

beforeAll(async () => {
  const [built] = await buildTemplates();
  if (!built) throw new Error("No template was built");
  template = built.content;
  plan = merge();
});

describe("the default templates", () => {
  it("are the same bytes for each build", async () => {
    const [first, again] = [await buildTemplates(), await buildTemplates()];
    expect(again).toEqual(first);
  });
});

describe("the page (NĐ 30/2020)", () => {
  it("is an upright A4", () => {
    expect([plan.section.width / millimetre, plan.section.height / millimetre].map(Math.round)).toEqual([
      210, 297,
    ]);
  });

  it("has margins within the law: top and bottom 20–25 mm, left 30–35, right 15–20", () => {
    const { top, bottom, left, right } = plan.section.margins;
    for (const [margin, least, most] of [
      [top, 20, 25],
      [bottom, 20, 25],
      [left, 30, 35],
      [right, 15, 20],
    ] as const) {
      expect(margin / millimetre).toBeGreaterThanOrEqual(least);
      expect(margin / millimetre).toBeLessThanOrEqual(most);
    }
  });

  it("is set in Times New Roman, in black", () => {
    expect(plan.fonts).toEqual(["Times New Roman"]);
    const runs = plan.paragraphs.flatMap((each) => each.runs);
    expect([...new Set(runs.map(({ font, color }) => `${font} ${color}`))]).toEqual([
      "Times New Roman 000000",
    ]);
  });

  it("uses no named styles, which Google Docs would lose", () => {
    expect(plan.paragraphs.flatMap(({ style }) => style ?? [])).toEqual([]);
  });

  it("numbers pages in the middle of the header, 13 pt upright, but not the first", () => {
    expect(plan.section.titlePage).toBe(true);
    expect(Object.keys(plan.headers).sort()).toEqual(["default", "first"]);
    const [number, ...more] = plan.headers.default ?? [];
    expect(more).toEqual([]);
    expect(number).toMatchObject({
      fields: [{ instruction: "PAGE", run: { size: 13, bold: false, italic: false } }],
      alignment: "center",
      text: "",
    });
    expect(plan.headers.first).toMatchObject([{ text: "", fields: [] }]);
  });
});

describe("the header", () => {
  it("is two borderless columns of absolute width that fill the page, in rows that never split", () => {
    const { width, margins } = plan.section;
    for (const { columns, ...table } of plan.tables) {
      expect(table).toMatchObject({ layout: "fixed", widthTypes: ["dxa"], borders: ["none"] });
      expect(columns).toHaveLength(2);
      expect(columns.reduce((sum, column) => sum + column)).toBe(width - margins.left - margins.right);
      expect(table.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
    }
  });

  it("has bodies and national name in the first row, number and date level in the second", () => {
    expect(plan.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      [
        ["ỦY BAN NHÂN DÂN TỈNH AN GIANG", "TRƯỜNG CAO ĐẲNG NGHỀ", ""],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", ""],
      ],
      [["Số: 05/KH-CĐN"], ["An Giang, ngày 03 tháng 11 năm 2020"]],
    ]);
    const number = paragraph(plan, "Số: 05/KH-CĐN");
    const date = paragraph(plan, "An Giang, ngày 03 tháng 11 năm 2020");
    expect(date.spacing).toEqual(number.spacing);
  });

  it("sets each line in its size and face", () => {
    const lines = [
      "ỦY BAN NHÂN DÂN TỈNH AN GIANG",
      "TRƯỜNG CAO ĐẲNG NGHỀ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ];
    const more = ["Độc lập - Tự do - Hạnh phúc", "Số: 05/KH-CĐN", "An Giang, ngày 03 tháng 11 năm 2020"];
    expect([...lines, ...more].map((text) => look(paragraph(plan, text)))).toEqual([
      centred(12),
      centred(12, { bold: true }),
      centred(12, { bold: true }),
      centred(13, { bold: true }),
      centred(13),
      centred(13, { italic: true }),
    ]);
  });

  it("leaves the national name room for one line", () => {
    const column = (plan.tables[0]?.columns[1] ?? 0) / millimetre;
    expect(boldWidth("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)).toBeLessThan(column);
  });

  it("rules the motto at its full length", () => {
    const motto = "Độc lập - Tự do - Hạnh phúc";
    const { length, sides } = ruleAfter(plan, motto, plan.tables[0]?.columns[1] ?? 0);
    expect(sides).toEqual(["top"]);
    expect(Math.abs(length - boldWidth(motto, 13))).toBeLessThan(0.1);
  });

  it.each([
    "HỌC VIỆN Y",
    "TRƯỜNG THPT CHU VĂN AN",
    "TRƯỜNG CAO ĐẲNG NGHỀ",
    "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG",
  ])("rules the issuing body at 1/3–1/2: %s", (body) => {
    const document = merge({ "cơ quan ban hành": body, ...ruleConditions(body, examplePlan["trích yếu"]) });
    const { length, sides } = ruleAfter(document, body, plan.tables[0]?.columns[0] ?? 0);
    const share = length / Math.max(...body.split("\n").map((line) => boldWidth(line, 12)));
    expect(sides).toEqual(["top"]);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it("drops the line of the parent body where there is none", () => {
    expect(merge({ "cơ quan chủ quản": "" }).tables[0]?.rows[0]?.cells[0]).toEqual([
      "TRƯỜNG CAO ĐẲNG NGHỀ",
      "",
    ]);
  });

  it("keeps the blanks a clerk fills in by hand", () => {
    const document = merge({ số: "      ", ngày: "ngày      tháng      năm 2026" });
    expect(document.tables[0]?.rows[1]?.cells).toEqual([
      ["Số:       /KH-CĐN"],
      ["An Giang, ngày      tháng      năm 2026"],
    ]);
  });
});

describe("the title", () => {
  it("is the kind and the summary, 14 pt bold, centred", () => {
    expect(["KẾ HOẠCH", examplePlan["trích yếu"]].map((text) => look(paragraph(plan, text)))).toEqual([
      centred(14, { bold: true }),
      centred(14, { bold: true }),
    ]);
  });

  it.each([
    "Thi đua đợt II",
    "Phát động đợt II",
    "Phát động thi đua năm học",
    "Phát động thi đua đợt II năm học 2022-2023",
    "Phát động phong trào thi đua năm học 2020 - 2021",
    "Phát động phong trào thi đua chào mừng kỷ niệm 38 năm ngày Nhà giáo Việt Nam",
  ])("has a rule of 1/3–1/2 of the summary: %s", (summary) => {
    const document = merge({
      "trích yếu": summary,
      ...ruleConditions(examplePlan["cơ quan ban hành"], summary),
    });
    const { width, margins } = document.section;
    const { length, sides } = ruleAfter(document, summary, width - margins.left - margins.right);
    const share = length / Math.min(165, boldWidth(summary, 14));
    expect(sides).toEqual(["top"]);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });
});

describe("the text", () => {
  /** The paragraphs outside tables from the first ground to the closing one. */
  const text = () => {
    const outside = plan.paragraphs.filter(({ cell }) => cell === null);
    const first = outside.findIndex((each) => each.text.startsWith("Thực hiện"));
    return outside.slice(first, outside.findIndex((each) => each.text.startsWith("Trên đây")) + 1);
  };

  it("has one paragraph a block, in order, and nothing of the tags", () => {
    expect(text().map((each) => each.text)).toEqual([
      ...examplePlan["nội dung"].map(({ chữ }) => chữ.map(({ t }) => t).join("")),
      "Trên đây là kế hoạch phát động thi đua năm học 2020 - 2021./.",
    ]);
    expect(plan.paragraphs.filter((each) => /[{}]/.test(each.text))).toEqual([]);
  });

  it("is 14 pt, with 6 pt between paragraphs and lines 1–1,5 apart", () => {
    for (const { runs, spacing } of text()) {
      expect(new Set(runs.map(({ size }) => size))).toEqual(new Set([14]));
      expect(spacing.before + spacing.after).toBeGreaterThanOrEqual(120);
      expect(spacing.rule).toBe("auto");
      expect(spacing.line).toBeGreaterThanOrEqual(240);
      expect(spacing.line).toBeLessThanOrEqual(360);
    }
  });

  it("is justified, its first lines 1,27 cm in; headings are not stretched, parts and lines of their own are centred", () => {
    const looks = text().map(({ alignment, indent }) => `${alignment} ${indent.firstLine}`);
    const centred = ["phần", "dòng giữa"];
    const headings = ["mục", "khoản", "tiểu khoản", "tiêu đề nhỏ"];
    expect(looks.slice(0, blockKinds.length)).toEqual(
      blockKinds.map((kind) => {
        if (centred.includes(kind)) return "center 0";
        return headings.includes(kind) ? "left 720" : "both 720";
      }),
    );
    expect([...new Set(looks.slice(blockKinds.length))]).toEqual(["both 720"]);
  });

  it("shows each kind of block in its face, and keeps headings with what follows", () => {
    const seen = text()
      .slice(0, blockKinds.length)
      .map(({ runs, keepNext }, index) => {
        const face = runs
          .map(({ bold, italic }) => `${bold ? "b" : ""}${italic ? "i" : ""}` || "-")
          .join(" ");
        return [blockKinds[index], face, keepNext];
      });
    expect(seen).toEqual([
      ["căn cứ", "i", false],
      ["phần", "b", true],
      ["mục", "b", true],
      ["khoản", "b", true],
      ["tiểu khoản", "bi", true],
      ["tiêu đề nhỏ", "bi", true],
      ["dòng giữa", "b", true],
      ["đoạn", "- i -", false],
    ]);
  });

  it("prints bold and bold italic stretches of the text", () => {
    const face = (nghiêng: boolean, đậm: boolean) => ({ t: `${nghiêng} ${đậm} `, nghiêng, đậm });
    const runs = [face(false, false), face(true, false), face(false, true), face(true, true)];
    const [, printed] = merge({ "nội dung": [block("mục", "I."), block("đoạn", ...runs)] })
      .paragraphs.filter(({ cell }) => cell === null)
      .filter(({ text: words }) => words.startsWith("I.") || words.startsWith("false"));
    expect(
      printed?.runs.map(({ text: words, italic, bold }) => `${words.trim()}: ${italic} ${bold}`),
    ).toEqual(runs.map(({ t }) => `${t.trim()}: ${t.trim()}`));
  });
});

describe("the foot", () => {
  const foot = (document: Docx) => document.paragraphs.filter(({ cell }) => cell?.table === 1);

  it("has the recipients on the left, the signer on the right", () => {
    expect(plan.tables[1]?.rows.map(({ cells }) => cells)).toEqual([
      [
        ["Nơi nhận:", "- Ban Giám hiệu;", "- Các phòng, khoa;", "- Lưu: VT, TH."],
        ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "", "", "", "", "HIỆU TRƯỞNG", "Ngô Xuân Hoàng"],
      ],
    ]);
  });

  it("sets the recipients 12 bold italic over 11 upright, the signer 14 bold, centred", () => {
    expect(look(paragraph(plan, "Nơi nhận:")).runs).toEqual([{ size: 12, bold: true, italic: true }]);
    expect(look(paragraph(plan, "- Ban Giám hiệu;")).runs).toEqual([
      { size: 11, bold: false, italic: false },
    ]);
    for (const text of ["TM. HỘI ĐỒNG", "CHỦ TỊCH", "HIỆU TRƯỞNG", "Ngô Xuân Hoàng"]) {
      expect(look(paragraph(plan, text))).toEqual(centred(14, { bold: true }));
    }
  });

  it("stays with the closing paragraph, so that it never stands alone on a page", () => {
    expect(paragraph(plan, "Trên đây là kế hoạch phát động thi đua năm học 2020 - 2021./.").keepNext).toBe(
      true,
    );
    expect(foot(plan).filter(({ keepNext }) => !keepNext)).toEqual([]);
  });

  it("is followed by a paragraph, which Word wants between a table and the end", () => {
    expect(plan.paragraphs.at(-1)).toMatchObject({ text: "", cell: null });
  });

  it("drops what is not there and keeps its cells", () => {
    const bare = merge({ "nơi nhận": [], "quyền hạn": [], "chức danh": [], "đoạn kết": [] });
    expect(bare.tables[1]?.rows.map(({ cells }) => cells)).toEqual([
      [["Nơi nhận:"], ["CHỦ TỊCH", "", "", "", "", "Ngô Xuân Hoàng"]],
    ]);
    // A loop that ends beside the section break would take the page with it.
    expect(bare.section).toEqual(plan.section);
    expect(bare.headers).toEqual(plan.headers);
  });
});
