import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { readDocx } from "../support/docx";
import { clickComposePlan, registerOf } from "../support/register";

const anGiang = "samples/an-giang";
const hoaMai = "samples/hoa-mai";

function textsOf(script: LocalAppsScript, start: string): readonly string[] {
  const file = script.files().find(({ name }) => name.startsWith(start));
  return readDocx(script.fileContent(file?.id ?? ""))
    .paragraphs.map(({ text }) => text)
    .filter((text) => text.trim() !== "");
}

test("every paragraph of the second real plan stands in its document, in its order", () => {
  const script = registerOf(anGiang);
  clickComposePlan(script, ["YES"]);
  const original = readFileSync("test/samples/an-giang.expected.txt", "utf8").trim().split("\n");
  expect(textsOf(script, "Kế hoạch D2-2023")).toEqual([
    "ỦY BAN NHÂN DÂN\nTỈNH AN GIANG",
    "TRƯỜNG CAO ĐẲNG NGHỀ\nAN GIANG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 412/KH-CĐN",
    "An Giang, ngày 27 tháng 02 năm 2023",
    ...original,
    "Nơi nhận:",
    "- Ban Thi đua - Khen thưởng tỉnh;",
    "- Ban Giám hiệu;",
    "- Các phòng, khoa;",
    "- Công đoàn cơ sở, Đoàn thanh niên;",
    "- Lưu: VT, TCHC.",
    "HIỆU TRƯỞNG",
    "Nguyễn Văn Mẫu",
  ]);
});

test("its years of commemoration are printed twice, and typed nowhere in the sample", () => {
  const script = registerOf(anGiang);
  clickComposePlan(script, ["YES"]);
  const text = textsOf(script, "Kế hoạch D2-2023").join("\n");
  const counts = ["92 năm", "48 năm", "133 năm", "75 năm"].map((figure) => text.split(figure).length - 1);
  expect(counts).toEqual([2, 2, 2, 2]);
  const typed = readdirSync(`${anGiang}/register`)
    .map((name) => readFileSync(`${anGiang}/register/${name}`, "utf8"))
    .join("\n");
  expect(typed.match(/\b(92|48|133|75|38|46|131)\b/g)).toBeNull();
});

test("a plan with other headings, lists from their tabs, and a table inside the text", () => {
  const script = registerOf(hoaMai);
  script.now = new Date(2026, 9, 1, 8);
  clickComposePlan(script, [{ button: "OK", text: "D1-2026" }]);
  const expected = readFileSync("test/samples/hoa-mai.expected.txt", "utf8").trimEnd().split("\n");
  expect(textsOf(script, "Kế hoạch D1-2026").join("\n").split("\n")).toEqual(expected);
});

test("the units' short rounds are numbered on in the council's own series", () => {
  const script = registerOf(hoaMai);
  script.now = new Date(2026, 9, 1, 8);
  const numbers = ["D1-2026", "D1-TN", "D1-XH", "D1-VP"].map((code) => {
    // What launches the larger round is not signed yet, which is asked about.
    clickComposePlan(script, [{ button: "OK", text: code }, ...(code === "D1-2026" ? [] : ["YES" as const])]);
    return textsOf(script, `Kế hoạch ${code}`).find((text) => text.startsWith("Số:"));
  });
  expect(numbers).toEqual(["Số: 01/KH-HĐTĐKT", "Số: 02/KH-HĐTĐKT", "Số: 03/KH-HĐTĐKT", "Số: 04/KH-HĐTĐKT"]);
  expect(textsOf(script, "Kế hoạch D1-VP").slice(-7)).toEqual([
    "Nơi nhận:",
    "- Tổ Văn phòng;",
    "- Lưu: VT, HĐTĐKT.",
    "TM. HỘI ĐỒNG",
    "CHỦ TỊCH",
    "HIỆU TRƯỞNG",
    "Trần Thị Mẫu",
  ]);
});
