import { describe, expect, test } from "vitest";
import {
  aligned,
  behindParagraph,
  type Edit,
  inParagraph,
  notBold,
  notItalic,
  replacing,
  sized,
  worded,
} from "../../../support/edited-docx";
import { foundIn } from "../../../support/format";

const paragraph = "- Thi đua dạy tốt, học tốt.";
const inText = (edit: Edit) => foundIn("plan", inParagraph(paragraph, edit));

test("the text is of 13 to 14 points", async () => {
  expect([await inText(sized(13)), await inText(sized(13.5))]).toEqual([[], []]);
  expect(await inText(sized(12.5))).toEqual(["wrong textSize: Lời văn cỡ chữ 12,5, phải từ 13 đến 14"]);
  expect(await inText(sized(14.5))).toEqual(["wrong textSize: Lời văn cỡ chữ 14,5, phải từ 13 đến 14"]);
});

test("the text is justified", async () => {
  const wrong = ["wrong textAlignment: Đoạn văn không căn đều hai lề"];
  expect([await inText(aligned("left")), await inText(aligned("center"))]).toEqual([wrong, wrong]);
  expect(await inText(replacing(/<w:jc w:val="both"\/>/, ""))).toEqual(wrong);
});

test("first lines stand in by 1 to 1,27 cm, by an indent or a tabulator; points may stand deeper", async () => {
  const words = "Đổi mới ";
  const indent = (twips: number | string) =>
    foundIn("plan", inParagraph(words, replacing(/w:firstLine="720"/, `w:firstLine="${twips}"`)));
  expect([await indent(567), await indent("719.999")]).toEqual([[], []]);
  expect(await indent(510)).toEqual(["wrong firstLine: Chữ đầu dòng lùi 9 mm, phải từ 10 đến 12,7 mm"]);
  expect(await indent(780)).toEqual(["wrong firstLine: Chữ đầu dòng lùi 13,8 mm, phải từ 10 đến 12,7 mm"]);
  const none = inParagraph(words, replacing(/w:firstLine="720"/, 'w:firstLine="0"'));
  expect(await foundIn("plan", none)).toEqual([
    "wrong firstLine: Chữ đầu dòng lùi 0 mm, phải từ 10 đến 12,7 mm",
  ]);
  const tabbed = inParagraph(words, (xml) => xml.replace("<w:t ", "<w:tab/><w:t "));
  expect(await foundIn("plan", none, tabbed)).toEqual([]);
  const deeper = (twips: number) => inText(replacing(/w:firstLine="720"/, `w:firstLine="${twips}"`));
  expect(await deeper(1440)).toEqual([]);
  expect(await deeper(1500)).toEqual(["wrong firstLine: Chữ đầu dòng lùi 26,5 mm, phải từ 10 đến 12,7 mm"]);
});

test("at least 6 pt between paragraphs", async () => {
  const spaced = (before: number, after: number) =>
    inText(replacing(/w:after="120" w:before="0"/, `w:after="${after}" w:before="${before}"`));
  expect([await spaced(0, 121), await spaced(120, 0), await spaced(60, 60)]).toEqual([[], [], []]);
  expect(await spaced(0, 110)).toEqual(["wrong paragraphSpacing: Cách đoạn 5,5 pt, tối thiểu 6 pt"]);
});

test("lines stand one to one and a half apart", async () => {
  const lines = (line: number, rule = "auto") =>
    inText(replacing(/w:line="276" w:lineRule="auto"/, `w:line="${line}" w:lineRule="${rule}"`));
  expect([
    await lines(240),
    await lines(360),
    await lines(360, "exact"),
    await lines(200, "atLeast"),
  ]).toEqual([[], [], [], []]);
  expect(await lines(228)).toEqual(["wrong lineSpacing: Cách dòng 1 dòng, phải từ 1 đến 1,5 dòng"]);
  expect(await lines(384)).toEqual(["wrong lineSpacing: Cách dòng 1,6 dòng, phải từ 1 đến 1,5 dòng"]);
  expect(await lines(280, "exact")).toEqual([
    "wrong lineSpacing: Cách dòng 0,9 dòng, phải từ 1 đến 1,5 dòng",
  ]);
  expect(await lines(600, "exact")).toEqual([
    "wrong lineSpacing: Cách dòng 1,9 dòng, phải từ 1 đến 1,5 dòng",
  ]);
});

test("titles are bold: of sections certainly, of clauses probably", async () => {
  expect(await foundIn("plan", inParagraph("I. MỤC ĐÍCH", notBold))).toEqual([
    "wrong titles: Tiêu đề mục phải in đậm",
  ]);
  expect(await foundIn("plan", inParagraph("A. NHỮNG VẤN ĐỀ CHUNG", notBold))).toEqual([
    "wrong titles: Tiêu đề mục phải in đậm",
  ]);
  expect(await foundIn("plan", inParagraph("1. Mục đích", notBold))).toEqual([
    "doubtful titles: Tiêu đề mục phải in đậm",
  ]);
  // A clause that is text is set as text.
  const justified = inParagraph("1. Mục đích", aligned("both"));
  expect(
    await foundIn(
      "plan",
      inParagraph("1. Mục đích", notBold),
      justified,
      worded("1. Mục đích", "1. Nộp hồ sơ;"),
    ),
  ).toEqual([]);
});

test("articles: their word bold, a full stop behind their number", async () => {
  const article = (words: string) => worded(paragraph, words);
  expect(
    await foundIn("plan", article("Điều 1. Công nhận danh hiệu."), inParagraph("Điều 1", bolded)),
  ).toEqual([]);
  expect(await foundIn("plan", article("Điều 1. Công nhận danh hiệu."))).toEqual([
    "wrong articlesLook: Từ “Điều” và số của điều phải in đậm, chữ đứng",
  ]);
  expect(
    await foundIn("plan", article("Điều 1: Công nhận danh hiệu."), inParagraph("Điều 1", bolded)),
  ).toEqual(["wrong articles: Viết “Điều 1:”, phải như “Điều 1.”"]);
});
const bolded: Edit = replacing(/<w:color /, "<w:b/><w:color ");

test("the text ends with ./.", async () => {
  for (const end of [".", "", "./"]) {
    expect(await foundIn("plan", worded("2020 - 2021./.", `2020 - 2021${end}`))).toEqual([
      "wrong closing: Cuối văn bản chưa có dấu “./.”",
    ]);
  }
});

describe("kind, summary, grounds", () => {
  test("the kind is the symbol's, and has a summary with a rule", async () => {
    expect(await foundIn("plan", worded("KẾ HOẠCH<", "TỜ TRÌNH<"))).toEqual([
      "wrong kindName: Tên loại “TỜ TRÌNH”, phải là “KẾ HOẠCH” như ký hiệu",
    ]);
    const summary = "Phát động phong trào";
    expect(await foundIn("plan", inParagraph(summary, notBold))).toEqual([
      "wrong kindLook: Trích yếu: phải in đậm",
    ]);
    expect(await foundIn("plan", inParagraph(summary, sized(12.5)))).toContain(
      "wrong kindLook: Trích yếu: cỡ chữ 12,5, phải từ 13 đến 14",
    );
    const ruled = (left: number) =>
      foundIn(
        "plan",
        behindParagraph(
          summary,
          replacing(/w:left="\d+" w:right="\d+"/, `w:left="${left}" w:right="${left}"`),
        ),
      );
    // The summary is 107 mm long, the page 165.
    expect([await ruled(3650), await ruled(3200)]).toEqual([[], []]);
    expect(await ruled(4000)).toEqual([expect.stringContaining("Kẻ ngang dưới trích yếu dài 23,9 mm")]);
    expect(await ruled(2900)).toEqual([expect.stringContaining("Kẻ ngang dưới trích yếu dài 62,7 mm")]);
  });

  test("grounds are italic, each ends with a semicolon, the last with a full stop", async () => {
    expect(await foundIn("plan", inParagraph("Căn cứ Luật", notItalic))).toEqual([
      "wrong groundsLook: Căn cứ: phải in nghiêng",
    ]);
    expect(await foundIn("plan", worded("năm 2003;", "năm 2003,"))).toEqual([
      "wrong grounds: Cuối căn cứ phải là dấu chấm phẩy",
    ]);
    expect(await foundIn("plan", worded("của UBND tỉnh.", "của UBND tỉnh;"))).toEqual([
      "wrong grounds: Căn cứ cuối cùng phải kết thúc bằng dấu chấm",
    ]);
  });
});

describe("a letter", () => {
  test("says V/v under its number, and to whom it goes", async () => {
    expect(await foundIn("reminder", replacing(/V\/v /, "Về việc "))).toEqual([
      "wrong about: Trích yếu công văn phải bắt đầu bằng “V/v ”",
    ]);
    expect(await foundIn("reminder", inParagraph("V/v ", sized(11.5)))).toEqual([
      "wrong aboutLook: Trích yếu công văn: cỡ chữ 11,5, phải từ 12 đến 13",
    ]);
    expect(await foundIn("reminder", inParagraph("V/v ", sized(13)))).toEqual([]);
    expect(await foundIn("reminder", inParagraph("V/v ", replacing(/<w:r>.*<\/w:r>/s, "")))).toEqual([
      "wrong about: Không có trích yếu “V/v …” dưới số, ký hiệu",
    ]);
    expect(await foundIn("reminder", replacing(/Kính gửi:/, "Kính gửi"))).toEqual([
      "wrong addressees: Sau “Kính gửi” phải có dấu hai chấm",
    ]);
    expect(await foundIn("reminder", inParagraph("Kính gửi:", sized(12)))).toEqual([
      "wrong addresseesLook: Kính gửi: cỡ chữ 12, phải từ 13 đến 14",
    ]);
  });

  test("names itself first among its recipients", async () => {
    expect(await foundIn("reminder", replacing(/- Như trên;/, "- Các đơn vị;"))).toEqual([
      "wrong recipientsFirst: Nơi nhận đầu tiên phải là “- Như trên;”",
    ]);
  });
});
