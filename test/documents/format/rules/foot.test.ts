import { describe, expect, test } from "vitest";
import {
  aligned,
  type Edit,
  inParagraph,
  italic,
  notBold,
  notItalic,
  replacing,
  sized,
  worded,
} from "../../../support/edited-docx";
import { foundIn } from "../../../support/format";

const plan = (...edits: readonly Edit[]) => foundIn("plan", ...edits);

describe("who signs", () => {
  test("titles in bold capitals of 13 to 14 points", async () => {
    expect(await plan(inParagraph("CHỦ TỊCH", sized(13)))).toEqual([]);
    expect(await plan(inParagraph("CHỦ TỊCH", sized(12.5)))).toEqual([
      "wrong signerLook: Chức vụ người ký: cỡ chữ 12,5, phải từ 13 đến 14",
    ]);
    expect(await plan(inParagraph("CHỦ TỊCH", notBold))).toEqual([
      "wrong signerLook: Chức vụ người ký: phải in đậm",
    ]);
    expect(await plan(worded("CHỦ TỊCH", "Chủ tịch"))).toEqual([
      "wrong signer: Chức vụ người ký: phải viết chữ in hoa",
    ]);
    expect(await plan(inParagraph("TM. HỘI ĐỒNG", aligned("left")))).toEqual([
      "wrong signerLook: Chức vụ người ký: phải căn giữa",
    ]);
  });

  test("the name bold, in small letters, a degree before it asked about", async () => {
    expect(await plan(inParagraph("Ngô Xuân Hoàng", notBold))).toEqual([
      "wrong signerLook: Họ tên người ký: phải in đậm",
    ]);
    expect(await plan(inParagraph("Ngô Xuân Hoàng", italic))).toEqual([
      "wrong signerLook: Họ tên người ký: không in nghiêng",
    ]);
    expect(await plan(worded("Ngô Xuân Hoàng", "NGÔ XUÂN HOÀNG"))).toEqual([
      "wrong signer: Họ tên người ký: phải viết chữ in thường",
    ]);
    expect(await plan(worded("Ngô Xuân Hoàng", "TS. Ngô Xuân Hoàng"))).toEqual([
      "doubtful degree: Trước họ tên người ký có “TS.”",
    ]);
  });

  test("neither title nor name may be missing", async () => {
    const without = (words: string) => worded(`>${words}<`, "><");
    expect(await plan(without("Ngô Xuân Hoàng"))).toEqual(["doubtful signer: Chưa có họ tên người ký"]);
    expect(await plan(without("TM. HỘI ĐỒNG"), without("CHỦ TỊCH"), without("HIỆU TRƯỞNG"))).toEqual([
      "wrong signer: Không có chức vụ của người ký",
    ]);
  });

  test("a standing office may sign its report without a name", async () => {
    expect(await foundIn("appraisal", worded("Đinh Thử Nghiệm", ""))).toEqual(
      await foundIn("appraisal", worded("I. ", "I.  ")),
    );
  });
});

describe("recipients", () => {
  test("“Nơi nhận:” of 12 points, bold and italic, with its colon", async () => {
    const head = (edit: Edit) => plan(inParagraph("Nơi nhận:", edit));
    expect(await head(sized(11))).toEqual(["wrong recipientsLook: “Nơi nhận:”: cỡ chữ 11, phải là 12"]);
    expect(await head(sized(13))).toEqual(["wrong recipientsLook: “Nơi nhận:”: cỡ chữ 13, phải là 12"]);
    expect(await head(notBold)).toEqual(["wrong recipientsLook: “Nơi nhận:”: phải in đậm"]);
    expect(await head(notItalic)).toEqual(["wrong recipientsLook: “Nơi nhận:”: phải in nghiêng"]);
    expect(await plan(worded("Nơi nhận:", "Nơi nhận"))).toEqual([
      "wrong recipientsHead: Viết “Nơi nhận”, thiếu dấu hai chấm, phải là “Nơi nhận:”",
    ]);
    expect(await plan(worded("Nơi nhận:", "NƠI NHẬN:"))).toEqual([
      "wrong recipientsHead: Viết “NƠI NHẬN:”, phải là “Nơi nhận:”",
    ]);
  });

  test("the list of 11 points, upright", async () => {
    const list = (edit: Edit) => plan(inParagraph("- Các phòng, khoa;", edit));
    expect(await list(sized(10.5))).toEqual([
      "wrong recipientsLook: Danh sách nơi nhận: cỡ chữ 10,5, phải là 11",
    ]);
    expect(await list(sized(12))).toEqual([
      "wrong recipientsLook: Danh sách nơi nhận: cỡ chữ 12, phải là 11",
    ]);
    expect(await list(italic)).toEqual(["wrong recipientsLook: Danh sách nơi nhận: không in nghiêng"]);
  });

  test.each([
    ["- Các phòng, khoa;", "- Các phòng, khoa", "Cuối dòng nơi nhận phải là dấu chấm phẩy"],
    ["- Các phòng, khoa;", "Các phòng, khoa;", "Đầu dòng nơi nhận phải có gạch và cách chữ “- ”"],
    ["- Lưu: VT, TH.", "- Lưu: VT, TH", "Dòng nơi nhận cuối cùng phải kết thúc bằng dấu chấm"],
    ["- Lưu: VT, TH.", "- Lưu VT, TH.", "Sau “Lưu” thiếu dấu hai chấm, viết “- Lưu: VT, …”"],
    ["- Lưu: VT, TH.", "- Lưu:VT, TH.", "Dòng lưu phải viết như “- Lưu: VT, TCHC.”"],
    ["- Lưu: VT, TH.", "- Website.", "Dòng nơi nhận cuối cùng phải là “- Lưu: VT, …”"],
  ])("%s as %s", async (right, typed, fault) => {
    expect(await plan(worded(right, typed))).toEqual([`wrong recipientsList: ${fault}`]);
  });

  test("none at all", async () => {
    expect(await plan(replacing(/<w:t[^>]*>(?:Nơi nhận:|- (?:Ban|Các phòng|Lưu)[^<]*)<\/w:t>/, ""))).toEqual([
      "wrong recipientsHead: Không có “Nơi nhận:”",
    ]);
    expect(await foundIn("meetingMinutes", worded("I. ", "I.  "))).toEqual([]);
  });
});

describe("the signature is never alone on a page", () => {
  const loose =
    "wrong signatureTogether: Phần ký có thể sang trang riêng: chưa đặt giữ liền với phần ký ở đoạn cuối";

  test("the last sentence is kept with it", async () => {
    expect(await plan(inParagraph("Trên đây là kế hoạch", replacing(/<w:keepNext\/>/, "")))).toEqual([loose]);
    expect(
      await plan(inParagraph("Trên đây là kế hoạch", replacing(/<w:keepNext\/>/, '<w:keepNext w:val="0"/>'))),
    ).toEqual([loose]);
    expect(
      await plan(inParagraph("Trên đây là kế hoạch", replacing(/<w:keepNext\/>/, '<w:keepNext w:val="1"/>'))),
    ).toEqual([]);
    // An empty paragraph between them that lets go is as bad.
    const empty = inParagraph("Trên đây là kế hoạch", (xml) => `${xml}<w:p><w:pPr/></w:p>`);
    expect(await plan(empty)).toEqual([loose]);
  });

  test("its rows never split, nor part from each other", async () => {
    const lastTable =
      (edit: Edit): Edit =>
      (xml) => {
        const at = xml.lastIndexOf("<w:tbl>");
        return xml.slice(0, at) + edit(xml.slice(at));
      };
    expect(await plan(lastTable(replacing(/<w:cantSplit\/>/, "")))).toEqual([
      "wrong signatureTogether: Phần ký có thể bị ngắt qua hai trang",
    ]);
    expect(await foundIn("countMinutes", lastTable(replacing(/<w:keepNext\/>/, "")))).toEqual([
      "wrong signatureTogether: Các dòng của phần ký có thể bị tách sang hai trang",
    ]);
  });
});
