import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, it, vi } from "vitest";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { withoutPictures } from "../../../src/vietnamese/text";
import { readDocx } from "../../support/docx";

type Child = Paragraph | Table;

/** A template of these paragraphs. */
async function template(...children: readonly (string | Child)[]): Promise<Uint8Array> {
  return pack(new Document({ sections: [{ children: children.map(paragraph) }] }));
}

async function pack(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraph(child: string | Child): Child {
  return typeof child === "string" ? new Paragraph(child) : child;
}

/** A table of rows of cells of paragraphs. */
function table(...rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}

function merged(content: Uint8Array, view: object): string[] {
  const result = mergeTemplate(content, view);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return readDocx(result.content).paragraphs.map(({ text }) => text);
}

function problems(content: Uint8Array, view: object = {}): readonly string[] {
  const result = mergeTemplate(content, view);
  return result.ok ? [] : result.problems;
}

/** What is wrong with a template of these paragraphs. */
async function problemsOf(
  view: object,
  ...paragraphs: readonly (string | Child)[]
): Promise<readonly string[]> {
  return problems(await template(...paragraphs), view);
}

/** Production `Char` of XML 1.0. */
function mayStandInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const inRange = (first: number, last: number) => first <= code && code <= last;
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    inRange(0x20, 0xd7ff) ||
    inRange(0xe000, 0xfffd) ||
    inRange(0x10000, 0x10ffff)
  );
}

describe("merging", () => {
  it("fills tags with Vietnamese names, in texts and in headers", async () => {
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("{tên trường}")] }) },
          children: [new Paragraph("Số: {số}/{ký hiệu}")],
        },
      ],
    });
    const view = { số: "05", "ký hiệu": "KH-CĐN", "tên trường": "TRƯỜNG CAO ĐẲNG NGHỀ" };
    const result = mergeTemplate(await pack(document), view);
    if (!result.ok) throw new Error(result.problems.join("\n"));
    const { paragraphs, headers } = readDocx(result.content);
    expect(paragraphs.map(({ text }) => text)).toEqual(["Số: 05/KH-CĐN"]);
    expect(headers.default?.map(({ text }) => text)).toEqual(["TRƯỜNG CAO ĐẲNG NGHỀ"]);
  });

  it("repeats, shows and hides whole paragraphs", async () => {
    const content = await template(
      "{#nơi nhận}",
      "{t}",
      "{/nơi nhận}",
      "{#ký thay}",
      "KT.",
      "{/ký thay}",
      "{^ký thay}",
      "TM.",
      "{/ký thay}",
    );
    expect(merged(content, { "nơi nhận": [{ t: "- BGH;" }, { t: "- Lưu: VT." }], "ký thay": false })).toEqual(
      ["- BGH;", "- Lưu: VT.", "TM."],
    );
  });

  it("looks a name up in the innermost item first, then around it", async () => {
    const content = await template("{#đơn vị}", "{tên}, {năm học}", "{/đơn vị}");
    const view = {
      "năm học": "2020-2021",
      tên: "Trường",
      "đơn vị": [{ tên: "Khoa Cơ khí" }, { tên: "Phòng Tổng hợp" }],
    };
    expect(merged(content, view)).toEqual(["Khoa Cơ khí, 2020-2021", "Phòng Tổng hợp, 2020-2021"]);
  });

  it("joins a tag that an editor has cut into runs", async () => {
    const cut = new Paragraph({
      children: [new TextRun("{ký"), new TextRun({ text: " hi", bold: true }), new TextRun("ệu}")],
    });
    expect(merged(await template(cut), { "ký hiệu": "KH-CĐN" })).toEqual(["KH-CĐN"]);
  });

  it("reads a tag typed with decomposed letters, non-breaking or stray spaces", async () => {
    const typed = ["{ký\u00A0hiệu}", "{ ký  hiệu }", `{${"ký hiệu".normalize("NFD")}}`];
    expect(merged(await template(...typed), { "ký hiệu": "KH" })).toEqual(["KH", "KH", "KH"]);
  });

  it("prints an empty text as nothing and zero as 0", async () => {
    expect(merged(await template("“{trống}” {không}"), { trống: "", không: 0 })).toEqual(["“” 0"]);
  });

  it("never reads the secretary's texts as a template", async () => {
    const text = "{#x}{họ tên}{/y} {{ }} {@raw} <w:p/> &amp;";
    expect(merged(await template("{t}"), { t: text, "họ tên": "không được hiện" })).toEqual([text]);
  });

  it("keeps line breaks, tabs and runs of blanks", async () => {
    expect(merged(await template("Số:{t}/KH"), { t: "      \nhai\r\nba\rbốn\tnăm" })).toEqual([
      "Số:      \nhai\nba\nbốn\tnăm/KH",
    ]);
  });

  it("gives any text back as it was, but for what XML cannot hold and for emoji", async () => {
    const content = await template("[{t}]");
    const difficult = ["{", "}", "#", "/", "@", "&", "<", ">", '"', "\n", "\r", "\u0000", "\u001F", "\u0085"];
    const more = ["\uFFFE", "\uFFFF", "\uD83C", "\uDF1F", "ơ", "\u0301", "\u2028", " "];
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...difficult, ...more) }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const kept = [...typed.replace(/\r\n?|\v/g, "\n")].filter(mayStandInXml).join("");
        expect(merged(content, { t: typed })).toEqual([`[${withoutPictures(kept)}]`]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["control characters", "Thi\u0000 đua\u0007\u001F", "Thi đua"],
    ["halves of a surrogate pair", "Thi\uD83C đua\uDF1F 𝄞", "Thi đua 𝄞"],
    ["pictures of chat programs", "Thi đua 🌟 giỏi 👍🏽", "Thi đua giỏi"],
    ["non-characters", "Thi\uFFFE đua\uFFFF", "Thi đua"],
  ])("leaves out %s", async (_, text, kept) => {
    expect(merged(await template("{#dòng}", "{t}", "{/dòng}"), { dòng: [{ t: text }] })).toEqual([kept]);
  });

  it("gives the same bytes for the same input", async () => {
    const content = await template("{t}");
    const first = mergeTemplate(content, { t: "Thi đua" });
    vi.useFakeTimers({ now: Date.now() + 3_600_000 });
    try {
      expect(mergeTemplate(content, { t: "Thi đua" })).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  it("leaves the template and the view as they were", async () => {
    const content = await template("{t}");
    const view = { t: "Thi\u0000 đua" };
    const before = content.slice();
    mergeTemplate(content, view);
    expect([content, view]).toEqual([before, { t: "Thi\u0000 đua" }]);
  });
});

describe("a template whose braces are broken", () => {
  const view = { số: "05", "ký hiệu": "KH" };

  it("lacks a closing brace", async () => {
    expect(await problemsOf(view, "Số: {số/{ký hiệu}", "Kính gửi: {ký hiệu")).toEqual([
      "Thẻ “{số/” thiếu dấu “}” (đoạn “Số: {số/{ký hiệu}”). Hãy thêm dấu “}” vào ngay sau tên thẻ.",
      "Thẻ “{ký hiệu” thiếu dấu “}” (đoạn “Kính gửi: {ký hiệu”). Hãy thêm dấu “}” vào ngay sau tên thẻ.",
    ]);
  });

  it("lacks an opening brace", async () => {
    expect(await problemsOf(view, "Số: {số}/ký hiệu}")).toEqual([
      "Dấu “}” ở cuối “/ký hiệu}” không có dấu “{” mở (đoạn “Số: {số}/ký hiệu}”). Hãy thêm dấu “{” vào ngay trước tên thẻ, hoặc xóa dấu “}”.",
    ]);
  });

  it("has a brace too many", async () => {
    expect(await problemsOf(view, "Số: {{số}", "Ký hiệu: {ký hiệu}}")).toEqual([
      "Thừa dấu “{” (đoạn “Số: {{số}”). Mỗi thẻ chỉ mở bằng một dấu “{”; hãy xóa bớt.",
      "Thừa dấu “}” (đoạn “Ký hiệu: {ký hiệu}}”). Mỗi thẻ chỉ đóng bằng một dấu “}”; hãy xóa bớt.",
    ]);
  });

  it("is told where: in the header, and in a long paragraph by the words around", async () => {
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("{tên & hiệu")] }) },
          children: [new Paragraph(`${"thi đua ".repeat(20)}{số ${"khen thưởng ".repeat(20)}`)],
        },
      ],
    });
    expect(problems(await pack(document))).toEqual([
      "Thẻ “{số khen thưởng khen thưởng kh…” thiếu dấu “}” (đoạn “… thi đua thi đua thi đua thi đua {số khen thưởng khen thưởng khen …”). Hãy thêm dấu “}” vào ngay sau tên thẻ.",
      "Thẻ “{tên & hiệu” thiếu dấu “}” (đầu trang, đoạn “{tên & hiệu”). Hãy thêm dấu “}” vào ngay sau tên thẻ.",
    ]);
  });
});

describe("a template whose loops are broken", () => {
  const view = { "nơi nhận": [{ t: "- BGH;" }], "nội dung": [{ t: "Thi đua" }] };

  it("opens one and never closes it", async () => {
    expect(await problemsOf(view, "{#nơi nhận}", "{t}")).toEqual([
      "Thẻ mở “{#nơi nhận}” không có thẻ đóng (đoạn “{#nơi nhận}”). Hãy thêm thẻ “{/nơi nhận}” vào cuối phần cần lặp.",
    ]);
  });

  it("closes one it never opened", async () => {
    expect(await problemsOf(view, "{t}", "{/nơi nhận}")).toEqual([
      "Thẻ đóng “{/nơi nhận}” không có thẻ mở “{#nơi nhận}” (đoạn “{/nơi nhận}”). Hãy thêm thẻ mở vào phía trước, hoặc xóa thẻ đóng.",
    ]);
  });

  it("closes one under another name", async () => {
    expect(await problemsOf(view, "{#nơi nhận}", "{t}", "{/nội dung}")).toEqual([
      "Thẻ đóng “{/nội dung}” không có thẻ mở “{#nội dung}” (đoạn “{/nội dung}”). Hãy thêm thẻ mở vào phía trước, hoặc xóa thẻ đóng.",
      "Thẻ mở “{#nơi nhận}” không có thẻ đóng (đoạn “{#nơi nhận}”). Hãy thêm thẻ “{/nơi nhận}” vào cuối phần cần lặp.",
    ]);
  });

  it("lets two loops cross", async () => {
    expect(await problemsOf(view, "{#nội dung}", "{^nơi nhận}", "{/nội dung}", "{/nơi nhận}")).toEqual([
      "Thẻ mở “{^nơi nhận}” chưa đóng khi gặp “{/nội dung}” (đoạn “{^nơi nhận}”). Hãy đặt thẻ “{/nơi nhận}” vào trước “{/nội dung}”.",
      "Thẻ đóng “{/nơi nhận}” không có thẻ mở “{#nơi nhận}” (đoạn “{/nơi nhận}”). Hãy thêm thẻ mở vào phía trước, hoặc xóa thẻ đóng.",
    ]);
  });

  it("opens in a table and closes outside", async () => {
    expect(await problemsOf(view, table(["{#nơi nhận}{t}", "x"]), "{/nơi nhận}")).toEqual([
      "Thẻ “{#nơi nhận}” và “{/nơi nhận}” đặt lệch nhau, chẳng hạn một thẻ ở trong bảng, một thẻ ở ngoài. Hãy đặt cả hai thẻ ở cùng một ô của bảng, hoặc cùng ở ngoài bảng.",
    ]);
  });

  it("has two loops share a row of a table", async () => {
    const row = table(["{#nơi nhận}{t}", "{/nơi nhận}{#nội dung}", "{t}{/nội dung}"]);
    expect(await problemsOf(view, row)).toEqual([
      "Phần lặp “{#nơi nhận}” trải qua nhiều ô của bảng và chồng lên phần lặp “{#nội dung}”. Hãy đặt “{#nội dung}” và “{/nội dung}” vào hẳn bên trong phần lặp “{#nơi nhận}”, hoặc sang hàng khác.",
    ]);
  });

  it("writes the two ends with different blanks", async () => {
    expect(await problemsOf(view, "{#nơi nhận }", "{t}", "{/nơi nhận}")).toEqual([
      "Thẻ mở “{#nơi nhận }” và thẻ đóng “{/nơi nhận}” không viết giống hệt nhau, có thể do thừa dấu cách. Hãy gõ lại cả hai thẻ.",
    ]);
  });
});

describe("a template with tags the document does not have", () => {
  it("names each, with its place", async () => {
    const view = { số: "05", "nơi nhận": [{ t: "- BGH;" }, { t: "- VT." }] };
    expect(
      await problemsOf(view, "Số: {Số}", "{#nơi nhận}", "{t} {so}", "{/nơi nhận}", "{t}", "{#mục}", "{/mục}"),
    ).toEqual([
      "Văn bản này không có thẻ “{Số}” (đoạn “Số: {Số}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.",
      "Văn bản này không có thẻ “{so}” (đoạn “{t} {so}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.",
      "Văn bản này không có thẻ “{t}” (đoạn “{t}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.",
      "Văn bản này không có thẻ “{#mục}” (đoạn “{#mục}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.",
    ]);
  });

  it.each(["constructor", "toString", "__proto__", "số + 1", "."])(
    "takes {%s} for a name, and unknown",
    async (name) => {
      expect(await problemsOf({ số: 5 }, `{${name}}`)).toEqual([
        `Văn bản này không có thẻ “{${name}}” (đoạn “{${name}}”). Hãy sửa tên thẻ cho đúng từng chữ và dấu, hoặc xóa thẻ.`,
      ]);
    },
  );

  it("says the same of a value that is missing", async () => {
    expect(await problemsOf({ số: undefined, ngày: null }, "{số}{ngày}")).toHaveLength(2);
  });
});

describe("a template with tags of other kinds", () => {
  it("may not put texts in as XML, widen loops or change the braces", async () => {
    expect(await problemsOf({ t: "<w:p/>" }, "{@t}", "{-w:tr t}", "{=[[ ]]=}", "{ }")).toEqual([
      "Thẻ “{@t}” bắt đầu bằng dấu “@”, mẫu không dùng được (đoạn “{@t}”). Hãy xóa dấu “@”.",
      "Thẻ “{-w:tr t}” bắt đầu bằng dấu “-”, mẫu không dùng được (đoạn “{-w:tr t}”). Hãy xóa dấu “-”.",
      "Thẻ “{=[[ ]]=}” bắt đầu bằng dấu “=”, mẫu không dùng được (đoạn “{=[[ ]]=}”). Hãy xóa dấu “=”.",
      "Thẻ “{ }” không có tên (đoạn “{ }”). Hãy ghi tên thẻ vào giữa hai dấu ngoặc, hoặc xóa thẻ.",
    ]);
  });
});

describe("a file that is not a template", () => {
  const notADocument =
    "Tệp mẫu không phải là văn bản Word (.docx) hoặc đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.";

  it("is not a zip, or a zip of something else", () => {
    const other = new PizZip().file("ghi chú.txt", "thi đua").generate({ type: "uint8array" });
    expect([new Uint8Array(), new Uint8Array([1, 2, 3]), other].map((file) => problems(file))).toEqual([
      [notADocument],
      [notADocument],
      [notADocument],
    ]);
  });

  it("is a document whose XML is damaged, or which lacks its list of parts", async () => {
    const damaged = new PizZip(await template("{t}"));
    damaged.file("word/document.xml", "<w:document><w:p <w:p>");
    const bare = new PizZip().file("word/document.xml", "<w:document/>");
    const broken = "Tệp mẫu đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.";
    expect([damaged, bare].map((zip) => problems(zip.generate({ type: "uint8array" })))).toEqual([
      [broken],
      [broken],
    ]);
  });
});
