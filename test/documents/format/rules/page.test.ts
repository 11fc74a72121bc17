import { describe, expect, test } from "vitest";
import { type Edit, editedPart, inParagraph, replacing } from "../../../support/edited-docx";
import { found, foundIn, sampleOf } from "../../../support/format";

/** Twentieths of a point in a millimetre. */
const millimetre = 1440 / 25.4;
const attribute = (name: string, value: number | string): Edit =>
  replacing(new RegExp(`w:${name}="[\\d.]+"`), `w:${name}="${value}"`);
const margin = (side: string, mm: number) => attribute(side, (mm * millimetre).toFixed(3));
const ofPage =
  (edit: Edit): Edit =>
  (xml) =>
    xml.replace(/<w:pgSz [^>]*>|<w:pgMar [^>]*>/g, edit);

describe.each([
  ["top", "Lề trên", 20, 25],
  ["bottom", "Lề dưới", 20, 25],
  ["left", "Lề trái", 30, 35],
  ["right", "Lề phải", 15, 20],
] as const)("%s margin", (side, name, least, most) => {
  // The rules under texts of the body are as long as the page is wide: their length is another rule's.
  const told = async (mm: number) =>
    (await foundIn("plan", ofPage(margin(side, mm)))).filter((each) => each.includes("margins"));

  test("within the bounds", async () => {
    expect(await told(least + 0.01)).toEqual([]);
    expect(await told(most)).toEqual([]);
  });

  test("beyond them", async () => {
    const what = (mm: number) =>
      `wrong margins: ${name} ${String(mm).replace(".", ",")} mm, phải từ ${least} đến ${most} mm`;
    expect(await told(least - 0.5)).toEqual([what(least - 0.5)]);
    expect(await told(most + 0.5)).toEqual([what(most + 0.5)]);
  });
});

test("the page is A4, upright or on its side", async () => {
  expect(await foundIn("reminder", ofPage(attribute("h", 17008)))).toEqual([
    "wrong size: Khổ giấy 210 × 300 mm, phải là A4",
  ]);
  expect(await foundIn("reminder", ofPage(attribute("h", 16860)))).toEqual([]);
  expect(await foundIn("nominationList", ofPage(attribute("h", 11910)))).toEqual([]);
});

test("Times New Roman everywhere, for letters with marks and without", async () => {
  const ascii = replacing(/w:ascii="Times New Roman"/, 'w:ascii="Arial"');
  const other = replacing(/w:hAnsi="Times New Roman"/, 'w:hAnsi="Arial"');
  const arial = ["wrong font: Phông Arial, phải là Times New Roman"];
  expect(await foundIn("plan", inParagraph("MỤC ĐÍCH", ascii))).toEqual(arial);
  expect(await foundIn("plan", inParagraph("MỤC ĐÍCH", other))).toEqual(arial);
  expect(
    await foundIn("plan", inParagraph("- Thi đua dạy tốt", replacing(/"Times New Roman"/, '"Arial"'))),
  ).toEqual(arial);
});

test("letters are black", async () => {
  const color = (value: string) =>
    inParagraph("I. MỤC ĐÍCH", replacing(/w:val="000000"/, `w:val="${value}"`));
  expect(await foundIn("plan", color("1155cc"))).toEqual([
    "wrong color: Chữ không phải màu đen (mã màu 1155CC)",
  ]);
  expect(await foundIn("plan", color("auto"))).toEqual([]);
});

describe("page number", () => {
  const inHeader = async (...edits: readonly Edit[]) => {
    const plan = await sampleOf("plan");
    for (const part of ["word/header1.xml", "word/header2.xml"]) {
      try {
        return found(editedPart(plan, part, ...edits), "plan");
      } catch {}
    }
    throw new Error("No header can be edited so");
  };
  const size = (points: number) =>
    replacing(/(PAGE.*|.*)<w:sz w:val="26"\/>/s, `$1<w:sz w:val="${points * 2}"/>`);
  const pageHeader =
    (edit: Edit): Edit =>
    (xml) =>
      xml.includes("PAGE") ? edit(xml) : xml;

  test("of 13 to 14 points, upright, in the middle", async () => {
    expect(await inHeader(pageHeader(size(14)))).toEqual([]);
    expect(await inHeader(pageHeader(size(12.5)))).toEqual([
      "wrong pageNumber: Số trang cỡ 12,5, phải từ 13 đến 14",
    ]);
    expect(await inHeader(pageHeader(size(14.5)))).toEqual([
      "wrong pageNumber: Số trang cỡ 14,5, phải từ 13 đến 14",
    ]);
    expect(await inHeader(pageHeader(replacing(/<w:sz w:val="26"\/>/, '<w:i/><w:sz w:val="26"/>')))).toEqual([
      "wrong pageNumber: Số trang in nghiêng, phải là chữ đứng",
    ]);
    expect(await inHeader(pageHeader(replacing(/w:val="center"/, 'w:val="right"')))).toEqual([
      "wrong pageNumber: Số trang không ở giữa",
    ]);
  });

  test("is there, and not on the first page", async () => {
    expect(await inHeader(pageHeader(replacing(/<w:instrText[^>]*>PAGE/, "<w:instrText>DATE")))).toEqual([
      "wrong pageNumber: Không có số trang ở đầu trang",
    ]);
    const shown = ["wrong pageNumber: Số trang hiện ở trang thứ nhất"];
    expect(await foundIn("plan", replacing(/<w:titlePg\/>/, ""))).toEqual(shown);
    expect(await foundIn("plan", replacing(/<w:titlePg\/>/, '<w:titlePg w:val="0"/>'))).toEqual(shown);
    expect(await foundIn("plan", replacing(/<w:titlePg\/>/, '<w:titlePg w:val="1"/>'))).toEqual([]);
  });

  test("a ballot counts its pages in its text", async () => {
    expect(found(await sampleOf("ballot"), "ballot")).toEqual([]);
    expect(found(await sampleOf("ballot"), "countMinutes")).toContain(
      "wrong pageNumber: Không có số trang ở đầu trang",
    );
  });
});
