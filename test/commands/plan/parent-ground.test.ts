import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { fileOfDocument } from "../../support/document-in-hand";
import { readDocx } from "../../support/docx";
import { clickComposePlan, registerOf, said, typeInto } from "../../support/register";
import { typeWhere } from "../../support/review";

/** A school whose plan for the first round is composed; the short round of a unit is part of it. */
function launched(state: "draft" | "signed"): LocalAppsScript {
  const script = registerOf("samples/hoa-mai");
  script.now = new Date(2026, 9, 1, 8);
  clickComposePlan(script, [{ button: "OK", text: "D1-2026" }]);
  if (state === "signed") sign(script);
  script.now = new Date(2026, 9, 8, 8);
  return script;
}

function sign(script: LocalAppsScript): void {
  const type = (header: string, text: string) =>
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", "KH:D1-2026"], header, text);
  type("Ngày ban hành", "02/10/2026");
  type("Trạng thái", "Đã ký, có số");
}

/** What is asked before the short round's plan is composed. */
function asked(script: LocalAppsScript): readonly string[] {
  const told = said(
    script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], {
      person: ({ buttons }) => (buttons.includes("NO") ? "YES" : { button: "OK", text: "D1-TN" }),
    }),
  );
  return told.flatMap((text) =>
    text
      .split("\n\n")
      .filter((line) => line.includes("• ") && !line.includes("→"))
      .map((line) => line.replace(/^.*• /, "").replace(/\. .*$/, "")),
  );
}

/** The grounds printed in the short round's plan that are no law. */
function ownGrounds(script: LocalAppsScript): readonly string[] {
  return readDocx(script.fileContent(fileOfDocument(script, "KH:D1-TN").id))
    .paragraphs.map(({ text }) => text)
    .filter((text) => /KH-HĐTĐKT ngày|QĐ-THCSHM/.test(text));
}

const regulation =
  "Căn cứ Quyết định số 58/QĐ-THCSHM ngày 22 tháng 8 năm 2026 của Hiệu trưởng ban hành Quy chế thi đua, khen thưởng";
const schoolPlan =
  "Thực hiện Kế hoạch số 01/KH-HĐTĐKT ngày 02 tháng 10 năm 2026 của Hội đồng Thi đua - Khen thưởng về việc phát động đợt thi đua chào mừng ngày Nhà giáo Việt Nam năm học 2026 - 2027";

test("a unit's short plan rests on the school's signed plan, with number and date, behind the school's own rules", () => {
  const script = launched("signed");
  expect(asked(script)).toEqual([]);
  expect(ownGrounds(script)).toEqual([`${regulation};`, `${schoolPlan}.`]);
});

test("a plan that is not signed yet is not named, and the secretary is asked; nor is one younger than the short plan", () => {
  const script = launched("draft");
  const question =
    "Kế hoạch của đợt “D1-2026”, mà đợt “D1-TN” thuộc về, đến ngày 08/10/2026 chưa ký hoặc chưa có số, ngày trong sổ nên không nêu ở phần căn cứ (tab “Sổ văn bản”)";
  expect(asked(script)).toEqual([question]);
  expect(ownGrounds(script)).toEqual([`${regulation}.`]);
  sign(script);
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", "KH:D1-2026"], "Ngày ban hành", "09/10/2026");
  expect(asked(script)).toEqual([question]);
  // Typed by hand with its number: no question.
  typeWhere(
    script,
    "Nội dung kế hoạch",
    ["Nội dung", "Mỗi lớp có một thí nghiệm tự làm, trình bày trong giờ sinh hoạt."],
    "Nội dung",
    "Theo Kế hoạch số 01/KH-HĐTĐKT của Hội đồng, mỗi lớp có một thí nghiệm tự làm.",
  );
  expect(asked(script)).toEqual([]);
});

test("what the secretary typed stands alone: as a row of the grounds, or in the text", () => {
  const ofRow = launched("signed");
  const row = ["KHD1", "D1-TN", "1", "Có", "Căn cứ", "Kế hoạch", "1/KH-HĐTĐKT", "02/10/2026"];
  const grounds = ofRow.spreadsheet.sheet("Căn cứ");
  const last = grounds.values().filter((line) => line[0] !== "").length + 1;
  const headers = ["Mã căn cứ", "Mã đợt", "Thứ tự", "Ghi ở phần căn cứ", "Từ mở đầu", "Loại văn bản căn cứ"];
  [...headers, "Số, ký hiệu", "Ngày văn bản"].forEach((header, at) => {
    typeInto(ofRow, "Căn cứ", last, header, row[at] ?? "");
  });
  expect(asked(ofRow)).toEqual([]);
  expect(ownGrounds(ofRow)).toEqual([
    `${regulation};`,
    "Căn cứ Kế hoạch số 1/KH-HĐTĐKT ngày 02 tháng 10 năm 2026.",
  ]);
  typeInto(ofRow, "Căn cứ", last, "Ghi ở phần căn cứ", "Không");
  expect(asked(ofRow)).toEqual([
    "Kế hoạch của đợt “D1-TN” chưa nêu Kế hoạch số 01/KH-HĐTĐKT ngày 02/10/2026 của đợt “D1-2026”, mà đợt này thuộc về",
  ]);

  const inText = launched("signed");
  const typed = "Thực hiện Kế hoạch số 01/KH-HĐTĐKT ngày 02/10/2026, mỗi lớp có một thí nghiệm tự làm.";
  const before = "Mỗi lớp có một thí nghiệm tự làm, trình bày trong giờ sinh hoạt.";
  typeWhere(inText, "Nội dung kế hoạch", ["Nội dung", before], "Nội dung", typed);
  expect(asked(inText)).toEqual([]);
  expect(ownGrounds(inText)).toEqual([`${regulation}.`, typed]);
});

test("a short plan that prints no list of grounds is told of the school's; one of a round that is part of none is not", () => {
  const script = launched("signed");
  const content = script.spreadsheet.sheet("Nội dung kế hoạch").values();
  const at = content.findIndex((line) => line[0] === "D1-TN" && line.includes("{căn cứ}")) + 1;
  typeInto(script, "Nội dung kế hoạch", at, "Nội dung", "Căn cứ Luật Thi đua, khen thưởng năm 2022");
  const missing =
    "Kế hoạch của đợt “D1-TN” chưa nêu Kế hoạch số 01/KH-HĐTĐKT ngày 02/10/2026 của đợt “D1-2026”, mà đợt này thuộc về";
  expect(asked(script)).toEqual([missing]);
  typeWhere(script, "Đợt thi đua", ["Mã đợt", "D1-TN"], "Thuộc đợt", "D1-TN");
  expect(asked(script)).toEqual([
    "Đợt “D1-TN” ghi là thuộc chính đợt ấy (tab “Đợt thi đua”, dòng 3, cột “Thuộc đợt”)",
  ]);
  typeWhere(script, "Đợt thi đua", ["Mã đợt", "D1-TN"], "Thuộc đợt", "");
  expect(asked(script)).toEqual([]);
});
