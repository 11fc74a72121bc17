import { existsSync, readFileSync } from "node:fs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { checkFormat, placesOf } from "../../../src/documents/format/check-format";
import { readDocx } from "../../../src/documents/format/docx/read-docx";
import { profileOf } from "../../../src/documents/format/profile";
import { formatRuleNames, formatRules } from "../../../src/documents/format/rules/rules";
import { type DocumentKind, everyKind } from "../../../src/domain/papers/kinds";
import { documentOfText } from "../../support/document-of-text";
import {
  aligned,
  type Edit,
  edited,
  inParagraph,
  notBold,
  notItalic,
  replacing,
  sized,
} from "../../support/edited-docx";
import { found, rulesFinding, sampleOf } from "../../support/format";
import { sampleDocuments } from "../../support/sample-documents";

const samples = await sampleDocuments();
/** The school's and the council's abbreviations in the examples, and those of the example plan. */
const own = ["CĐSM", "HĐTĐKT", "CĐN"];
const kindsWithSample = everyKind.filter((kind) => samples.has(kind));
const saved = (kind: DocumentKind) => `test/fixtures/documents/libreoffice/${kind}.docx`;

test("there are examples of the documents with a form of their own", () => {
  expect(new Set(kindsWithSample.map((kind) => profileOf(kind).form))).toEqual(
    new Set(["document", "letter", "minutes", "annex", "sheet"]),
  );
});

test.each(kindsWithSample.filter((kind) => existsSync(saved(kind))))(
  "our %s passes as LibreOffice saved it",
  (kind) => {
    expect(found(new Uint8Array(readFileSync(saved(kind))), kind, own)).toEqual([]);
  },
);

describe.each(kindsWithSample)("our %s", (kind) => {
  test("passes", async () => {
    expect(found(await sampleOf(kind), kind, own)).toEqual([]);
  });

  test("passes as Google writes: switches with values, decimals, attributes in another order", async () => {
    const asGoogle = edited(await sampleOf(kind), (xml) =>
      xml
        .replace(/<w:(b|i|keepNext|cantSplit|tblHeader|titlePg)\/>/g, '<w:$1 w:val="1"/>')
        .replace(/w:top="1134"/g, 'w:top="1133.858267716535"')
        .replace(/w:firstLine="720"/g, 'w:firstLine="719.9999999"')
        .replace(
          /<w:spacing ([^>]*?)\/>/g,
          (_all, list: string) => `<w:spacing ${list.split(" ").reverse().join(" ")}/>`,
        )
        .replace(
          /<w:pgSz ([^>]*?)\/>/g,
          (_all, list: string) => `<w:pgSz ${list.split(" ").reverse().join(" ")}/>`,
        ),
    );
    expect(found(asGoogle, kind, own)).toEqual([]);
  });
});

test("every LibreOffice file is of a kind that is tried", () => {
  expect(kindsWithSample.filter((kind) => existsSync(saved(kind))).length).toBeGreaterThan(10);
});

describe("the seeds' own text", () => {
  const seed = (letter: "a" | "b") => readFileSync(`test/fixtures/seed-${letter}.txt`, "utf8");
  const told = (text: string, agencies: readonly string[]) =>
    checkFormat(documentOfText(text), profileOf("plan", agencies), ["words"]).map(
      (finding) => `${finding.severity} ${finding.rule}: ${finding.what} | ${placesOf(finding)}`,
    );
  const missing = [
    "wrong nationalName: Không có Quốc hiệu | cả văn bản",
    "wrong motto: Không có Tiêu ngữ | cả văn bản",
    "wrong issuingBody: Không có tên cơ quan ban hành | cả văn bản",
  ];
  const slipsOfA = [
    ...missing,
    "wrong symbol: Ký hiệu có nhóm thứ ba: “KH-CĐKTKT-TH”, viết “KH-CĐKTKT” | đoạn “Số: 800/KH-CĐKTKT-TH”",
    "wrong placeAndDate: Ngày tháng còn bỏ trống: “ngày 3... tháng 11 năm 2020” | đoạn “Thái Nguyên, ngày 3... tháng 11 năm 2020”",
    "doubtful grounds: Căn cứ viết liền với lời dẫn, nên tách thành dòng riêng in nghiêng | đoạn “Thực hiện kế hoạch số 1999/ĐHTN-PCTĐ ngày 21/10/2020 về việc …”",
    "wrong signer: Không có chức vụ của người ký | đoạn “TS. Ngô Xuân Hoàng”",
    "doubtful degree: Trước họ tên người ký có “TS.” | đoạn “TS. Ngô Xuân Hoàng”",
    "wrong recipientsHead: Viết “Nơi nhận”, thiếu dấu hai chấm, phải là “Nơi nhận:” | đoạn “Nơi nhận”",
    "wrong recipientsList: Sau “Lưu” thiếu dấu hai chấm, viết “- Lưu: VT, …” | đoạn “- Lưu VT, TH.”",
    "doubtful words: Ký hiệu không hợp với tên loại văn bản: “kế hoạch số 1999/ĐHTN-PCTĐ”; đối chiếu với bản gốc: ký hiệu của kế hoạch bắt đầu bằng “KH-” | đoạn “Thực hiện kế hoạch số 1999/ĐHTN-PCTĐ ngày 21/10/2020 về việc …”",
    "doubtful words: Chữ viết tắt dùng D thay cho Đ: “NLD”; viết “NLĐ” | đoạn “Thi đua lập thành tích chào mừng kỷ niệm 38 năm ngày Nhà …”",
    "doubtful words: Có lẽ viết sai chính tả: “trong tâm”; viết “trọng tâm” | đoạn “Các hoạt động thi đua phải gắn với nhiệm vụ chính trị trong …”",
    "doubtful words: Chữ viết tắt dùng D thay cho Đ: “HLD”; viết “NLĐ” hoặc “HĐLĐ” | đoạn “Cuối mỗi đợt thi đua, các đơn vị gửi các gương điển hình …”",
    "doubtful words: Chữ viết tắt dùng D thay cho Đ: “HĐTD”; viết “HĐTĐ” | đoạn “Giao phòng Tổng hợp, Thường trực HĐTD, thường vụ Công đoàn …”",
  ];
  const slipsOfB = [
    ...missing,
    "wrong number: Không có số, ký hiệu | cả văn bản",
    "wrong placeAndDate: Không có địa danh, ngày tháng năm ban hành | cả văn bản",
    "wrong grounds: Căn cứ cuối cùng phải kết thúc bằng dấu chấm | đoạn “Thực hiện Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2023 …”",
    "wrong signer: Không có chức vụ, họ tên người ký | cả văn bản",
    "wrong recipientsHead: Không có “Nơi nhận:” | cả văn bản",
    "wrong words: Ngày tháng thừa dấu gạch chéo: “30/4//2023”; viết “30/4/2023” | đoạn “Để thực hiện thắng lợi nhiệm vụ năm học 2022-2023, Trường …” và 1 chỗ nữa",
    "doubtful words: Thiếu cơ quan ban hành: “Kế hoạch số 16/KH-UBND”; thêm “của …” sau ngày ban hành | đoạn “Thực hiện Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2023 …”",
    "doubtful words: Dấu cách quanh gạch nối không đều: “19/5/1890 -19/5/2023”; viết “19/5/1890 - 19/5/2023” | đoạn “Để thực hiện thắng lợi nhiệm vụ năm học 2022-2023, Trường …” và 1 chỗ nữa",
    "doubtful words: Thiếu cơ quan ban hành: “Quyết định số 03/2021/QĐ-UBND”; thêm “của …” sau ngày ban hành | đoạn “- Tăng cường tuyên truyền chủ trương, đường lối của Đảng, …”",
    "doubtful words: Có lẽ viết sai chính tả: “tiến tiến”; viết “tiên tiến” | đoạn “- Đổi mới hình thức tổ chức các phong trào, theo dõi, kiểm …”",
    "doubtful words: Một đợt viết hai cách: “đợt II” và “Đợt 2”; viết một cách trong cả kế hoạch | đoạn “- Đợt 2: Từ ngày 01/3/2023 đến ngày 03/7/2023. Chào mừng kỷ …”",
    "doubtful words: Hạn “trước ngày 07/7/2023” đến trước khi “từ ngày 03/7/2023-07/7/2023” kết thúc; lùi hạn, hoặc kết thúc sớm việc đứng trước | đoạn “- Tổng kết: từ ngày 03/7/2023-07/7/2023 các phòng, khoa tiến …”",
  ];

  test.each([
    ["a", ["CĐKTKT", "HĐTĐKT"], slipsOfA],
    ["b", ["CĐN", "HĐTĐKT"], slipsOfB],
  ] as const)(
    "seed %s: the slips of domain.md 2, and what a plan cannot be without",
    (letter, agencies, slips) => {
      expect(told(seed(letter), agencies)).toEqual(slips);
    },
  );

  test.each([
    ["a", slipsOfA],
    ["b", slipsOfB],
  ] as const)("seed %s as a .docx has the same slips, and those of its look", async (letter, slips) => {
    const paragraphs = seed(letter)
      .split("\n")
      .map(
        (text) =>
          new Paragraph({
            children: [new TextRun({ text: text.replace(/\f/g, ""), font: "Times New Roman" })],
          }),
      );
    const content = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    const lines = found(new Uint8Array(content), "plan", letter === "a" ? ["CĐKTKT"] : ["CĐN"]);
    expect(slips.map((slip) => slip.split(" | ")[0]).filter((slip) => !lines.includes(slip ?? ""))).toEqual(
      [],
    );
    expect(lines.filter((line) => line.includes("textAlignment"))).toEqual([
      "wrong textAlignment: Đoạn văn không căn đều hai lề",
    ]);
  });
});

/** One property of a document changed to a value outside what its rule allows, and the rule that must see it. */
const mutations: readonly (readonly [kind: DocumentKind, rule: string, edit: (by: number) => Edit])[] = [
  ["plan", "margins", (by) => replacing(/w:left="1701" w:header/, `w:left="${1701 - 20 * by}" w:header`)],
  ["plan", "margins", (by) => replacing(/w:right="851"/, `w:right="${1145 + 20 * by}"`)],
  ["appraisal", "margins", (by) => replacing(/w:bottom="1134"/, `w:bottom="${1425 + 20 * by}"`)],
  ["plan", "nationalLook", (by) => inParagraph("CỘNG HÒA", sized(13 + by / 2))],
  ["reminder", "mottoLook", (by) => inParagraph("Độc lập", sized(14 + by / 2))],
  ["plan", "issuingLook", () => inParagraph("TRƯỜNG CAO ĐẲNG NGHỀ", notBold)],
  ["reminder", "numberLook", (by) => inParagraph("Số:", sized(13 + by / 2))],
  ["invitation", "dateLook", () => inParagraph(", ngày", notItalic)],
  ["countMinutes", "kindLook", (by) => inParagraph("BIÊN BẢN", sized(13 - by / 2))],
  ["meetingMinutes", "groundsLook", () => inParagraph("Căn cứ", notItalic)],
  ["plan", "textSize", (by) => inParagraph("Đổi mới", sized(14 + by / 2))],
  ["reminder", "textAlignment", () => inParagraph("Trân trọng", aligned("left"))],
  [
    "invitation",
    "firstLine",
    (by) => inParagraph("trân trọng kính mời", replacing(/w:firstLine="720"/, `w:firstLine="${740 + by}"`)),
  ],
  [
    "opinionRequest",
    "paragraphSpacing",
    (by) => inParagraph("Trân trọng", replacing(/w:after="120"/, `w:after="${118 - by}"`)),
  ],
  [
    "countMinutes",
    "lineSpacing",
    (by) => inParagraph("Biên bản được lập", replacing(/w:line="276"/, `w:line="${363 + by}"`)),
  ],
  ["meetingMinutes", "titles", () => inParagraph("I. NGUYÊN TẮC", notBold)],
  ["appraisal", "signerLook", (by) => inParagraph("CHỦ TỊCH", sized(14 + by / 2))],
  ["opinionRequest", "recipientsLook", (by) => inParagraph("- Như trên;", sized(11 + by / 2))],
  ["invitation", "signatureTogether", () => inParagraph("Rất mong", replacing(/<w:keepNext\/>/, ""))],
  ["appraisal", "annexHead", (by) => inParagraph("PHỤ LỤC", sized(14 + by / 2))],
  ["nominationList", "headRows", () => (xml) => xml.replace("<w:tblHeader/>", "")],
  ["attendanceSheet", "wholeRows", () => replacing(/<w:cantSplit\/>(?=<w:tblHeader|<w:trHeight)/, "")],
  ["ballot", "font", () => inParagraph("PHIẾU BẦU", replacing(/"Times New Roman"/, '"Roboto"'))],
  [
    "tallySheet",
    "color",
    () => inParagraph("BẢNG KIỂM PHIẾU", replacing(/w:val="000000"/, 'w:val="434343"')),
  ],
];

test("any one property outside its bounds is found by its rule, however far it is outside", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...mutations),
      fc.integer({ min: 1, max: 12 }),
      async ([kind, rule, edit], by) => {
        const content = edited(await sampleOf(kind), edit(by));
        expect(rulesFinding(content, kind)).toContain(rule);
      },
    ),
    { numRuns: 150, examples: mutations.map((mutation) => [mutation, 1]) },
  );
});

test("what a document says never stops the check: any text in any paragraph is read", async () => {
  const plan = await sampleOf("plan");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.nat(60), async (text, at) => {
      let index = 0;
      const escaped = text.replace(/[<>&"\p{C}]/gu, "");
      const zip = new PizZip(plan);
      const xml = zip.file("word/document.xml")?.asText() ?? "";
      zip.file(
        "word/document.xml",
        xml.replace(/(<w:t[^>]*>)[^<]*(<\/w:t>)/g, (all, open: string, close: string) =>
          index++ === at ? `${open}${escaped}${close}` : all,
        ),
      );
      const content = zip.generate({ type: "uint8array", compression: "STORE" });
      const document = readDocx(content);
      if (document === null) throw new Error("not read");
      for (const kind of everyKind) expect(() => checkFormat(document, profileOf(kind))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test("every rule says what it asks and where it is written, without a full stop", () => {
  const texts = formatRuleNames.flatMap((name) => {
    const { label, says, source } = formatRules[name];
    return [label, says, source];
  });
  expect(texts.filter((text) => text.trim() === "" || text.endsWith("."))).toEqual([]);
});
