import { expect, test } from "vitest";
import {
  aligned,
  type Edit,
  inParagraph,
  notBold,
  notItalic,
  replacing,
  sized,
  worded,
} from "../../../support/edited-docx";
import { found, foundIn, sampleOf } from "../../../support/format";

const own = ["CĐSM", "HĐTĐKT"];
const annexed = async (...edits: readonly Edit[]) =>
  (await foundIn("appraisal", ...edits)).filter((each) => !each.includes("Thiếu cơ quan ban hành"));

test("the head of a ruled table repeats, its rows never split", async () => {
  expect(await foundIn("reminder", replacing(/<w:tblHeader\/>/, ""))).toEqual([
    "wrong headRows: Dòng tiêu đề của bảng chưa đặt lặp lại ở trang sau",
  ]);
  expect(await foundIn("reminder", replacing(/<w:tblHeader\/>/, '<w:tblHeader w:val="1"/>'))).toEqual([]);
  const firstRow: Edit = (xml) => xml.replace(/<w:cantSplit\/><w:tblHeader\/>/, "<w:tblHeader/>");
  expect(await foundIn("reminder", firstRow)).toEqual([
    "wrong wholeRows: Dòng của bảng có thể bị ngắt qua hai trang",
  ]);
});

test("an empty cell stays empty", async () => {
  expect(await foundIn("reminder", worded(">Báo cáo<", ">-<"))).toEqual([
    "doubtful emptyCells: Ô chỉ ghi “-”, nên để trống",
  ]);
});

test("an annex: its head of 14 points, what it belongs to in brackets, pages of its own", async () => {
  expect(found(await sampleOf("appraisal"), "appraisal", own)).toEqual([]);
  const title = "CÁC TRƯỜNG HỢP ĐỦ ĐIỀU KIỆN";
  expect(await annexed(inParagraph(title, sized(13)))).toEqual([
    "wrong annexHead: Tiêu đề phụ lục: cỡ chữ 13, phải là 14",
  ]);
  expect(await annexed(inParagraph("PHỤ LỤC", notBold))).toEqual([
    "wrong annexHead: Tiêu đề phụ lục: phải in đậm",
  ]);
  expect(await annexed(inParagraph("(Kèm theo", notItalic))).toEqual([
    "wrong annexAttachedLook: “(Kèm theo …)”: phải in nghiêng",
  ]);
  expect(await annexed(inParagraph("(Kèm theo", sized(12.5)))).toEqual([
    "wrong annexAttachedLook: “(Kèm theo …)”: cỡ chữ 12,5, phải từ 13 đến 14",
  ]);
  expect(await annexed(inParagraph("(Kèm theo", aligned("left")))).toEqual([
    "wrong annexAttachedLook: “(Kèm theo …)”: phải căn giữa",
  ]);
  expect(await annexed(replacing(/\(Kèm theo[^<]*/, ""))).toEqual([
    "wrong annexAttached: Phụ lục chưa ghi “(Kèm theo …)”",
  ]);
  expect(await annexed(replacing(/w:start="1"/, ""))).toEqual([
    "doubtful annexPages: Số trang của phụ lục chưa đánh riêng từ 1",
  ]);
});

test("a list that is an annex says to what", async () => {
  expect(await foundIn("nominationList", replacing(/\(Kèm theo[^<]*/, ""))).toEqual([
    "wrong annexAttached: Phụ lục chưa ghi “(Kèm theo …)”",
  ]);
});
