import { describe, expect, test } from "vitest";
import {
  aligned,
  behindParagraph,
  bold,
  type Edit,
  inParagraph,
  italic,
  notBold,
  notItalic,
  replacing,
  sized,
  worded,
} from "../../../support/edited-docx";
import { found, foundIn, sampleOf } from "../../../support/format";

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

/** A part's look: the paragraph, the sizes it may have, what it is called. */
describe.each([
  ["nationalLook", nation, "Quốc hiệu", 12, 13, { bold: true, italic: false }],
  ["parentBody", "ỦY BAN NHÂN DÂN", "Tên cơ quan chủ quản", 12, 13, { bold: false, italic: false }],
  ["numberLook", "Số: 05", "Số, ký hiệu", 13, 13, { bold: false, italic: false }],
  ["dateLook", "An Giang, ngày", "Địa danh, ngày tháng", 13, 14, { bold: false, italic: true }],
  ["kindLook", "KẾ HOẠCH", "Tên loại", 13, 14, { bold: true, italic: false }],
] as const)("%s", (rule, words, name, least, most, face) => {
  const told = (edit: Edit) => foundIn("plan", inParagraph(words, edit));
  const fault = (what: string) => [`wrong ${rule}: ${name}: ${what}`];

  test("sizes on both sides of the bounds", async () => {
    const bounds = least === most ? `là ${least}` : `từ ${least} đến ${most}`;
    expect(await told(sized(least - 0.5))).toEqual(
      fault(`cỡ chữ ${String(least - 0.5).replace(".", ",")}, phải ${bounds}`),
    );
    expect(await told(sized(most + 0.5))).toEqual(
      fault(`cỡ chữ ${String(most + 0.5).replace(".", ",")}, phải ${bounds}`),
    );
    for (const points of least === most ? [] : [least, most]) {
      const edits =
        points === (rule === "kindLook" ? 14 : rule === "numberLook" ? 13 : rule === "dateLook" ? 13 : 12);
      if (!edits) expect(await told(sized(points))).toEqual([]);
    }
  });

  test("the face, and the middle", async () => {
    expect(await told(face.bold ? notBold : bold)).toEqual(fault(face.bold ? "phải in đậm" : "không in đậm"));
    expect(await told(face.italic ? notItalic : italic)).toEqual(
      fault(face.italic ? "phải in nghiêng" : "không in nghiêng"),
    );
    expect(await told(aligned("left"))).toEqual(fault("phải căn giữa"));
  });
});

test("the nation's name and the motto, to the letter", async () => {
  expect(await foundIn("plan", worded(nation, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"))).toEqual([]);
  expect(await foundIn("plan", worded(nation, "Cộng hòa xã hội chủ nghĩa Việt Nam"))).toEqual([
    "wrong nationalLook: Quốc hiệu: phải viết chữ in hoa",
  ]);
  expect(await foundIn("plan", worded(nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM"))).toEqual([
    "wrong nationalName: Quốc hiệu viết “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM”",
  ]);
  for (const other of [
    "Độc lập – Tự do – Hạnh phúc",
    "Độc lập-Tự do-Hạnh phúc",
    "Độc lập - Tự do - Hạnh Phúc",
  ]) {
    expect(await foundIn("plan", worded(motto, other))).toEqual([`wrong motto: Tiêu ngữ viết “${other}”`]);
  }
});

test("a motto of 13 to 14 points with a rule as long as it", async () => {
  const told = (edit: Edit) => foundIn("plan", inParagraph(motto, edit));
  expect(await told(sized(12.5))).toEqual(["wrong mottoLook: Tiêu ngữ: cỡ chữ 12,5, phải từ 13 đến 14"]);
  expect(await told(sized(14))).toEqual([]);
  expect(await told(notBold)).toEqual(["wrong mottoLook: Tiêu ngữ: phải in đậm"]);
  const rule = (edit: Edit) => foundIn("plan", behindParagraph(motto, edit));
  expect(await rule(replacing(/<w:pBdr>.*<\/w:pBdr>/s, ""))).toEqual([
    "wrong mottoLook: Không có kẻ ngang dưới Tiêu ngữ",
  ]);
  expect(await rule(replacing(/w:left="\d+"/, 'w:left="1500"'))).toEqual([
    expect.stringMatching(/^wrong mottoLook: Kẻ ngang dưới Tiêu ngữ dài 46,\d mm, phải bằng độ dài dòng chữ/),
  ]);
});

test("the issuing body: bold capitals, its rule a third to a half of it", async () => {
  const body = "TRƯỜNG CAO ĐẲNG NGHỀ";
  const told = (edit: Edit) => foundIn("plan", inParagraph(body, edit));
  expect(await told(sized(11.5))).toEqual([
    "wrong issuingLook: Tên cơ quan ban hành: cỡ chữ 11,5, phải từ 12 đến 13",
  ]);
  expect(await told(notBold)).toEqual(["wrong issuingLook: Tên cơ quan ban hành: phải in đậm"]);
  expect(await told(worded(body, "Trường Cao đẳng Nghề"))).toContain(
    "wrong issuingBody: Tên cơ quan ban hành: phải viết chữ in hoa",
  );
  const rule = (mm: number) => {
    const indent = Math.round(((75 - mm) / 2 / 25.4) * 1440);
    return foundIn(
      "plan",
      behindParagraph(
        body,
        replacing(/w:left="\d+" w:right="\d+"/, `w:left="${indent}" w:right="${indent}"`),
      ),
    );
  };
  // The name is 53,7 mm long.
  expect([await rule(19), await rule(26)]).toEqual([[], []]);
  for (const mm of [15, 34]) {
    expect(await rule(mm)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^wrong issuingLook: Kẻ ngang dưới tên cơ quan ban hành dài ${mm} mm, phải từ 1/3 đến 1/2`,
        ),
      ),
    ]);
  }
});

describe("number and symbol", () => {
  const plan = (typed: string) => foundIn("plan", worded("Số: 05/KH-CĐN", typed));
  const letter = async (typed: string) => {
    const edit = replacing(/Số: {7}\/CĐSM-TCHC/, typed);
    return foundIn("reminder", edit);
  };

  test.each([
    ["Số: 05/KH-CĐN"],
    ["Số: 09/KH-HĐTĐKT"],
    ["Số: 10/KH-CĐN"],
    ["Số: 800/KH-CĐN"],
    ["Số:       /KH-CĐN"],
  ])("%s is right", async (typed) => {
    expect(typed === "Số: 05/KH-CĐN" ? found(await sampleOf("plan"), "plan") : await plan(typed)).toEqual([]);
  });

  test.each([
    ["Số: 5/KH-CĐN", "number: Số văn bản viết “5”, phải là “05”"],
    ["Số: 005/KH-CĐN", "number: Số văn bản viết “005”, phải là “05”"],
    ["Số: V/KH-CĐN", "number: Số văn bản viết “V”, phải là chữ số Ả Rập"],
    ["Số 05/KH-CĐN", "number: Viết “Số”, phải là “Số:”"],
    ["SỐ: 05/KH-CĐN", "number: Viết “SỐ:”, phải là “Số:”"],
    ["Số: 05", "number: Không có dấu gạch chéo và ký hiệu sau số"],
    ["Số: 05/", "symbol: Không có ký hiệu sau dấu gạch chéo"],
    ["Số: 05/KH - CĐN", "symbol: Ký hiệu “KH - CĐN” có cách chữ"],
    ["Số: 05/KH–CĐN", "symbol: Ký hiệu “KH–CĐN” dùng dấu gạch ngang dài, phải là gạch nối “-”"],
    ["Số: 05/2020/KH-CĐN", "symbol: Ký hiệu “2020/KH-CĐN” có thêm dấu gạch chéo"],
    ["Số: 05/KH-CĐN-TH", "symbol: Ký hiệu có nhóm thứ ba: “KH-CĐN-TH”, viết “KH-CĐN”"],
    ["Số: 05/KH--CĐN", "symbol: Ký hiệu “KH--CĐN” thừa gạch nối"],
    ["Số: 05/BC-CĐN", "symbol: Ký hiệu “BC-CĐN” phải bắt đầu bằng “KH”"],
    ["Số: 05/CĐN-TCHC", "symbol: Ký hiệu “CĐN-TCHC” phải bắt đầu bằng “KH”"],
    ["Số: 05/KH", "symbol: Ký hiệu “KH” không có tên viết tắt của cơ quan"],
  ])("%s", async (typed, fault) => {
    expect(await plan(typed)).toEqual([`wrong ${fault}`]);
  });

  test("a number with more zeros is asked about: an office may write all of its so; one put between others is right", async () => {
    expect(await plan("Số: 012/KH-CĐN")).toEqual(["doubtful number: Số văn bản viết “012”, phải là “12”"]);
    expect(await plan("Số: 12a/KH-CĐN")).toEqual([]);
    expect(await plan("Số: 5b/KH-CĐN")).toEqual(["wrong number: Số văn bản viết “5b”, phải là “05b”"]);
  });

  test("a letter's symbol is its agency and the unit that drafts it", async () => {
    expect(await letter("Số: 12/CĐSM")).toEqual([]);
    expect(await letter("Số: 12/CĐSM-TCHC-TH")).toEqual([
      "wrong symbol: Ký hiệu có nhóm thứ ba: “CĐSM-TCHC-TH”, viết “CĐSM-TCHC”",
    ]);
    expect(await letter("Số: 12/CV-CĐSM")).toEqual([
      "wrong symbol: Ký hiệu “CV-CĐSM” bắt đầu bằng tên loại “CV”, công văn không có tên loại",
    ]);
  });

  test("an agency that is not ours is asked about, where ours are known", async () => {
    const plan = await sampleOf("plan");
    expect(found(plan, "plan", ["CĐN", "HĐTĐKT"])).toEqual([]);
    expect(found(plan, "plan", ["CĐSM", "HĐTĐKT"])).toEqual([
      "doubtful symbol: Tên viết tắt “CĐN” không có trong thông tin chung (“CĐSM”, “HĐTĐKT”)",
    ]);
  });
});

describe("place and date", () => {
  const dated = (typed: string) => foundIn("plan", worded("An Giang, ngày 03 tháng 11 năm 2020", typed));

  test.each([
    ["An Giang, ngày 05 tháng 01 năm 2026"],
    ["An Giang, ngày 10 tháng 02 năm 2026"],
    ["TP. Long Xuyên, ngày 09 tháng 3 năm 2026"],
    ["An Giang, ngày      tháng      năm 2026"],
  ])("%s is right", async (typed) => {
    expect(await dated(typed)).toEqual([]);
  });

  test.each([
    [
      "An Giang, ngày 5 tháng 01 năm 2026",
      "Viết “ngày 5 tháng 01 năm 2026”, phải là “ngày 05 tháng 01 năm 2026”",
    ],
    [
      "An Giang, ngày 05 tháng 1 năm 2026",
      "Viết “ngày 05 tháng 1 năm 2026”, phải là “ngày 05 tháng 01 năm 2026”",
    ],
    [
      "An Giang, ngày 10 tháng 03 năm 2026",
      "Viết “ngày 10 tháng 03 năm 2026”, phải là “ngày 10 tháng 3 năm 2026”",
    ],
    ["An Giang, ngày 31 tháng 4 năm 2026", "Không có ngày này trong lịch: “ngày 31 tháng 4 năm 2026”"],
    ["An Giang, ngày 3... tháng 11 năm 2020", "Ngày tháng còn bỏ trống: “ngày 3... tháng 11 năm 2020”"],
    ["Ngày 03 tháng 11 năm 2020", "Trước ngày tháng phải có địa danh và dấu phẩy"],
  ])("%s", async (typed, fault) => {
    expect(await dated(typed)).toEqual([`wrong placeAndDate: ${fault}`]);
  });

  test("minutes have none", async () => {
    expect(found(await sampleOf("meetingMinutes"), "meetingMinutes")).toEqual([]);
  });
});

test("what the template or the program left behind", async () => {
  expect(await foundIn("plan", worded("I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC ĐÍCH {tên}"))).toEqual([
    "doubtful leftovers: Còn để “{tên}”",
  ]);
  expect(await foundIn("plan", worded("- Thi đua dạy tốt", "- undefined (điền số, ngày)"))).toEqual([
    "wrong leftovers: Còn để “undefined”",
  ]);
});
