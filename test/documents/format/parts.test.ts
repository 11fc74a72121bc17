import { describe, expect, test } from "vitest";
import { checkFormat } from "../../../src/documents/format/check-format";
import { usualParagraph, usualRun } from "../../../src/documents/format/docx/looks";
import type {
  Block,
  DocxDocument,
  Paragraph,
  ParagraphLook,
  RunLook,
} from "../../../src/documents/format/docx/model";
import { type Line, quotedLine } from "../../../src/documents/format/paper/lines";
import { partsOf } from "../../../src/documents/format/paper/paper";

/** Papers as people type them, without our template's tables: parts are known by what they say. */

const centred = { alignment: "centre" } as const;
const strong = { bold: true } as const;

function p(text: string, look: Partial<ParagraphLook> = {}, run: Partial<RunLook> = {}): Paragraph {
  return {
    kind: "paragraph",
    look: { ...usualParagraph, ...look },
    marker: "",
    runs: text === "" ? [] : [{ text, look: { ...usualRun, size: 13, ...run }, field: "" }],
    drawnLines: [],
  };
}

function table(...rows: readonly (readonly (readonly Paragraph[])[])[]): Block {
  return {
    kind: "table",
    rows: rows.map((cells) => ({
      head: false,
      whole: true,
      cells: cells.map((blocks) => ({ blocks, textWidth: 4500, ruled: false })),
    })),
  };
}

function document(...sections: readonly (readonly Block[])[]): DocxDocument {
  const none = { default: null, first: null };
  return {
    sections: sections.map((blocks) => ({
      page: { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 851 },
      blocks,
      headers: none,
      footers: none,
      titlePage: true,
      firstPageNumber: null,
    })),
  };
}

const texts = (lines: readonly (Line | null)[]) => lines.map((line) => line?.text ?? null);

/** What every paper has, in words. */
function told(paper: DocxDocument) {
  const { head, title, body, foot, annexes, closing } = partsOf(paper);
  return {
    nation: texts([head.nationalName, head.motto]),
    bodies: head.bodies.map(texts),
    number: texts([head.number, head.date]),
    about: texts(head.about),
    kind: texts([title.kind]),
    summary: texts(title.summary),
    addressees: texts(title.addressees),
    authority: texts(title.authority),
    grounds: texts(title.grounds),
    body: texts(body),
    closing: closing?.text ?? null,
    recipients: foot?.recipients ? texts([foot.recipients.head, ...foot.recipients.list]) : [],
    signatures: (foot?.signatures ?? []).map(({ titles, name }) => [texts(titles), name?.text ?? null]),
    annexes: annexes.map(({ head: own, attached }) => [texts(own), attached?.text ?? null]),
  };
}

const decision = [
  p("QUYẾT ĐỊNH", centred, strong),
  p("Về việc công nhận danh hiệu Lao động tiên tiến", centred, strong),
  p(""),
  p("HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG SƠN MAI", centred, strong),
  p("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
  p("Xét đề nghị của Hội đồng Thi đua - Khen thưởng."),
  p("QUYẾT ĐỊNH:", centred, strong),
  p("Điều 1. Công nhận 24 cá nhân."),
  p("Điều 2. Quyết định này có hiệu lực từ ngày ký./."),
];
const recipients = [p("Nơi nhận:"), p("- Như Điều 2;"), p("- Lưu: VT, TCHC.")];
const signer = [p("HIỆU TRƯỞNG", centred, strong), p(""), p(""), p("Trần Thị Mẫu", centred, strong)];
const ofDecision = {
  nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  bodies: [["UBND TỈNH AN GIANG"], ["TRƯỜNG CAO ĐẲNG", "SƠN MAI"]],
  number: ["Số: 12/QĐ-CĐSM", "An Giang, ngày 05 tháng 7 năm 2023"],
  about: [],
  kind: ["QUYẾT ĐỊNH"],
  summary: ["Về việc công nhận danh hiệu Lao động tiên tiến"],
  addressees: [],
  authority: ["HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG SƠN MAI", "QUYẾT ĐỊNH:"],
  grounds: [
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Xét đề nghị của Hội đồng Thi đua - Khen thưởng.",
  ],
  body: ["Điều 1. Công nhận 24 cá nhân.", "Điều 2. Quyết định này có hiệu lực từ ngày ký./."],
  closing: "Điều 2. Quyết định này có hiệu lực từ ngày ký./.",
  recipients: ["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT, TCHC."],
  signatures: [[["HIỆU TRƯỞNG"], "Trần Thị Mẫu"]],
  annexes: [],
};

describe("a decision", () => {
  test("in tables, names broken into paragraphs, name and motto in one", () => {
    const head = table(
      [
        [p("UBND TỈNH AN GIANG"), p("TRƯỜNG CAO ĐẲNG", {}, strong), p("SƠN MAI", {}, strong)],
        [p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", {}, strong)],
      ],
      [[p("Số: 12/QĐ-CĐSM")], [p("An Giang, ngày 05 tháng 7 năm 2023")]],
    );
    expect(told(document([head, ...decision, table([recipients, signer])]))).toEqual(ofDecision);
  });

  test("with tabulators in place of tables, who signs above the recipients", () => {
    const head = [
      p("UBND TỈNH AN GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      p("TRƯỜNG CAO ĐẲNG\nSƠN MAI", {}, strong),
      p("Độc lập - Tự do - Hạnh phúc", {}, strong),
      p("Số: 12/QĐ-CĐSM\t\tAn Giang, ngày 05 tháng 7 năm 2023"),
    ];
    const foot = [p("HIỆU TRƯỞNG", {}, strong), ...recipients, p(""), p("Trần Thị Mẫu", {}, strong)];
    expect(told(document([...head, ...decision, ...foot]))).toEqual(ofDecision);
  });

  test("with annexes: on pages of their own, in a section, and without a page", () => {
    const attached = "(Kèm theo Quyết định số 12/QĐ-CĐSM ngày 05/7/2023 của Hiệu trưởng)";
    const annex = (first: Partial<ParagraphLook>) => [
      p("DANH SÁCH CÁ NHÂN", { ...centred, ...first }, strong),
      p(attached, centred, { italic: true }),
    ];
    const main = [...decision, table([recipients, signer])];
    const annexes = [[["DANH SÁCH CÁ NHÂN"], attached]];
    expect(told(document([...main, ...annex({ pageBreakBefore: true })])).annexes).toEqual(annexes);
    expect(told(document([...main, p("\f"), ...annex({})])).annexes).toEqual(annexes);
    expect(told(document(main, annex({}))).annexes).toEqual(annexes);
    expect(told(document([...main, ...annex({})])).annexes).toEqual(annexes);
    // An empty line may open its page, behind a section of the text that begins a page, too.
    const turned = [
      ...decision.slice(0, -1),
      p("IV. TÌNH HÌNH", { pageBreakBefore: true }),
      ...decision.slice(-1),
    ];
    expect(told(document(turned, [p(""), ...annex({})])).annexes).toEqual(annexes);
    expect(told(document([...main, p("PHỤ LỤC II", { ...centred, pageBreakBefore: true })])).annexes).toEqual(
      [[["PHỤ LỤC II"], null]],
    );
    // A page that begins with a section of the text is no annex.
    const pages = [
      ...decision.slice(0, -1),
      p("IV. TÌNH HÌNH", { pageBreakBefore: true }),
      ...decision.slice(-1),
    ];
    expect(told(document([...pages, table([recipients, signer])]))).toMatchObject({
      annexes: [],
      recipients: ofDecision.recipients,
    });
  });
});

test("a letter to several, whose number's cell has its summary on two lines", () => {
  const head = table(
    [
      [p("TRƯỜNG SƠN MAI", {}, strong)],
      [p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), p("Độc lập - Tự do - Hạnh phúc")],
    ],
    [[p("Số: 12/CĐSM-TCHC"), p("V/v đôn đốc\ngửi hồ sơ")], [p("An Giang, ngày 05 tháng 7 năm 2023")]],
  );
  const letter = document([
    head,
    p("Kính gửi:"),
    p("- Khoa Cơ khí;"),
    p("- Phòng Đào tạo."),
    p("Thực hiện kế hoạch, Trường đề nghị các đơn vị gửi hồ sơ./."),
    table([
      [p("Nơi nhận:"), p("- Như trên;"), p("- Lưu: VT.")],
      [p("KT. HIỆU TRƯỞNG"), p("PHÓ HIỆU TRƯỞNG"), p("Lê Thử")],
    ]),
  ]);
  expect(told(letter)).toMatchObject({
    about: ["V/v đôn đốc", "gửi hồ sơ"],
    kind: [null],
    addressees: ["Kính gửi:", "- Khoa Cơ khí;", "- Phòng Đào tạo."],
    grounds: [],
    body: ["Thực hiện kế hoạch, Trường đề nghị các đơn vị gửi hồ sơ./."],
    signatures: [[["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "Lê Thử"]],
  });
});

test("minutes: several sign beside each other, in a table that is the last thing there is", () => {
  const minutes = document([
    p("BIÊN BẢN", centred, strong),
    p("Họp Hội đồng", centred, strong),
    p("Cuộc họp kết thúc lúc 10 giờ./."),
    table([
      [p("THƯ KÝ"), p("(Ký, ghi rõ họ tên)"), p("Tạ Thị Ký")],
      [p("CHỦ TỌA"), p(""), p("Nguyễn Văn Hiệu")],
    ]),
    p(""),
  ]);
  expect(told(minutes)).toMatchObject({
    recipients: [],
    closing: "Cuộc họp kết thúc lúc 10 giờ./.",
    signatures: [
      [["THƯ KÝ"], "Tạ Thị Ký"],
      [["CHỦ TỌA"], "Nguyễn Văn Hiệu"],
    ],
  });
});

test("a ruled table with a column of recipients is a register's, not the foot", () => {
  const ruled = (...rows: readonly (readonly string[])[]): Block => ({
    kind: "table",
    rows: rows.map((cells, index) => ({
      head: index === 0,
      whole: true,
      cells: cells.map((text) => ({ blocks: [p(text)], textWidth: 4500, ruled: true })),
    })),
  });
  const register = (...behind: readonly Block[]) =>
    told(
      document([
        p("SỔ ĐĂNG KÝ VĂN BẢN ĐI", centred, strong),
        ruled(["Số, ký hiệu", "Người ký", "Nơi nhận"], ["12/QĐ-CĐSM", "Trần Thị Mẫu", "Như Điều 3"]),
        p("Sổ có 01 văn bản."),
        ...behind,
      ]),
    );
  const signed = {
    recipients: [],
    signatures: [[["HIỆU TRƯỞNG"], "Trần Thị Mẫu"]],
    closing: "Sổ có 01 văn bản.",
  };
  expect(register(table([signer]))).toMatchObject(signed);
  expect(register(table([recipients, signer]))).toMatchObject({
    ...signed,
    recipients: ofDecision.recipients,
  });
});

test("rules: a border behind a text or its own, a drawn line; none across another text", () => {
  const motto = p("Độc lập - Tự do - Hạnh phúc");
  const under = (...behind: readonly Paragraph[]) => {
    const parts = partsOf(document([...behind]));
    return parts.ruleUnder(parts.head.motto ? [parts.head.motto] : []);
  };
  const border = p("", { topBorder: true, left: 1000, right: 1000 });
  expect(under(motto, p(""), border)).toEqual({ length: 11906 - 1701 - 851 - 2000 });
  expect(under({ ...motto, drawnLines: [2000] })).toEqual({ length: 2000 });
  expect(under(motto, { ...p(""), drawnLines: [null] })).toEqual({ length: null });
  expect(under({ ...motto, look: { ...motto.look, bottomBorder: true, left: 54, right: 300 } })).toEqual({
    length: 9000,
  });
  expect(under(motto, p("KẾ HOẠCH"), border)).toBeNull();
});

test("a place is quoted whole, or up to a word", () => {
  expect(quotedLine({ text: "Số: 05/KH-CĐN" })).toBe("đoạn “Số: 05/KH-CĐN”");
  expect(quotedLine({ text: `${"chữ ".repeat(30)}hết` })).toBe(`đoạn “${"chữ ".repeat(15).trim()} …”`);
});

test("a sheet may do without the nation's name, not with half of it; a certificate may stand on a blank that has it", () => {
  const found = (form: "sheet" | "certificate" | "document", ...content: readonly Block[]) =>
    checkFormat(
      document(content),
      { form, symbol: "", named: false, ownAgencies: [], letterhead: "national" },
      ["words"],
    )
      .map(({ what }) => what)
      .filter((what) => /Quốc hiệu|Tiêu ngữ|cơ quan/.test(what));
  expect([found("sheet", p("BẢNG KÊ")), found("certificate", p("GIẤY KHEN"))]).toEqual([[], []]);
  expect(found("sheet", p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), p("BẢNG KÊ"))).toEqual([
    "Không có Tiêu ngữ",
  ]);
  expect(found("document", p("BÁO CÁO"))).toEqual([
    "Không có Quốc hiệu",
    "Không có Tiêu ngữ",
    "Không có tên cơ quan ban hành",
  ]);
});
