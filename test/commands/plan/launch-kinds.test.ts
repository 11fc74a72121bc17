import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import type { LaunchKind } from "../../../src/domain/papers/kinds";
import { fileOfDocument } from "../../support/document-in-hand";
import { type Docx, readDocx } from "../../support/docx";
import { chooseLaunch, launchedAs } from "../../support/launched";
import { clickComposePlan, said, typeInto } from "../../support/register";
import { typeWhere } from "../../support/review";

const ids: Readonly<Record<LaunchKind, string>> = {
  plan: "KH:2020-2021",
  program: "CTR:2020-2021",
  guideline: "HD:2020-2021",
  launchLetter: "CVPĐ:2020-2021",
  planDecision: "QĐKH:2020-2021",
};

function documentOf(script: LocalAppsScript, kind: LaunchKind): Docx {
  return readDocx(script.fileContent(fileOfDocument(script, ids[kind]).id));
}

/** The lines of a document, without what is empty, from the number on. */
function linesOf(document: Docx): readonly string[] {
  const lines = document.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  return lines.slice(lines.findIndex((text) => text.startsWith("Số:")));
}

const dayGap = "Thái Nguyên, ngày      tháng      năm 2020";
const summary = "Phát động phong trào thi đua năm học 2020 - 2021";
const opening =
  "Thực hiện kế hoạch số 1999/KH-ĐHTN ngày 21/10/2020 về việc phát động thi đua năm học 2020-2021 của Giám đốc ĐHTN. Để thực hiện thắng lợi nhiệm vụ năm học 2020-2021, Hội đồng thi đua, khen thưởng trường Cao đẳng Kinh tế - Kỹ thuật phát động thi đua với những nội dung cụ thể sau:";
const recipients = [
  "- Ban Giám hiệu;",
  "- Các phòng, khoa, TT;",
  "- Các tổ chức đoàn thể;",
  "- Website;",
  "- Lưu: VT, TH.",
];

test.each([
  ["program", "CTr", "CHƯƠNG TRÌNH"],
  ["guideline", "HD", "HƯỚNG DẪN"],
] as const)(
  "a round launched by a %s has its symbol and name, and is a plan for the rest",
  (kind, symbol, name) => {
    const { script, composed } = launchedAs(kind);
    expect(said(composed)).toHaveLength(1);
    const lines = linesOf(documentOf(script, kind));
    expect(lines.slice(0, 5)).toEqual([`Số:       /${symbol}-CĐKTKT`, dayGap, name, summary, opening]);
    expect(lines.slice(-8)).toEqual(["Nơi nhận:", ...recipients, "HIỆU TRƯỞNG", "Ngô Xuân Hoàng"]);
    expect(tabRows(script, "Sổ văn bản")).toMatchObject([
      { "Mã văn bản": ids[kind], "Ký hiệu": `${symbol}-CĐKTKT` },
    ]);
  },
);

test("a launching letter has no kind's name: what it is about under its number, whom it goes to, itself first among the recipients", () => {
  const { script } = launchedAs("launchLetter");
  const lines = linesOf(documentOf(script, "launchLetter"));
  expect(lines.slice(0, 5)).toEqual([
    "Số:       /CĐKTKT-TH",
    "V/v phát động phong trào thi đua năm học 2020 - 2021",
    dayGap,
    "Kính gửi: Các phòng, khoa, trung tâm",
    opening,
  ]);
  expect(lines.slice(-9)).toEqual([
    "Nơi nhận:",
    "- Như trên;",
    ...recipients,
    "HIỆU TRƯỞNG",
    "Ngô Xuân Hoàng",
  ]);
  expect(tabRows(script, "Sổ văn bản")).toMatchObject([
    { "Trích yếu": "phát động phong trào thi đua năm học 2020 - 2021" },
  ]);
});

test("a letter that goes to nobody is refused, with the cell to fill in", () => {
  const { script } = launchedAs("plan");
  chooseLaunch(script, "launchLetter");
  typeInto(script, "Đợt thi đua", 2, "Kính gửi", "");
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Công văn phát động của đợt “2020-2021” chưa ghi gửi nơi nào (tab “Đợt thi đua”, dòng 2, cột “Kính gửi”). Điền cột “Kính gửi”, mỗi dòng trong ô là một nơi, ví dụ: Các phòng, khoa, trung tâm.",
  ]);
});

test("a decision issues the plan: articles, whom it binds, and the plan on pages of its own without its grounds", () => {
  const { script } = launchedAs("planDecision");
  typeWhere(script, "Nội dung kế hoạch", ["Thứ tự", "1"], "Cấp", "Căn cứ");
  typeWhere(script, "Nội dung kế hoạch", ["Thứ tự", "1"], "Nội dung", "Thực hiện {căn cứ: KH1999}");
  clickComposePlan(script, ["YES"]);
  const document = documentOf(script, "planDecision");
  const lines = linesOf(document);
  const annex = lines.indexOf("KẾ HOẠCH");
  expect(lines.slice(0, annex)).toEqual([
    "Số:       /QĐ-CĐKTKT",
    dayGap,
    "QUYẾT ĐỊNH",
    "Về việc ban hành Kế hoạch phát động phong trào thi đua năm học 2020 - 2021",
    "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG KINH TẾ - KỸ THUẬT",
    "Thực hiện Kế hoạch số 1999/KH-ĐHTN ngày 21 tháng 10 năm 2020 của Giám đốc Đại học Thái Nguyên về việc phát động thi đua năm học 2020-2021.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát động phong trào thi đua năm học 2020 - 2021.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    "Điều 3. Trưởng các đơn vị liên quan và các tập thể, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    "Nơi nhận:",
    "- Như Điều 3;",
    ...recipients,
    "HIỆU TRƯỞNG",
    "Ngô Xuân Hoàng",
  ]);
  expect(lines.slice(annex, annex + 5)).toEqual([
    "KẾ HOẠCH",
    summary,
    "(Ban hành kèm theo Quyết định số       /QĐ-CĐKTKT ngày      tháng      năm 2020 của Hiệu trưởng Trường Cao đẳng Kinh tế - Kỹ thuật)",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
  ]);
  expect(lines.filter((line) => line.startsWith("Nơi nhận"))).toHaveLength(1);
  expect(document.sections).toHaveLength(2);
  expect(tabRows(script, "Sổ văn bản")).toMatchObject([
    { "Trích yếu": "Ban hành Kế hoạch phát động phong trào thi đua năm học 2020 - 2021" },
  ]);
});

test("a decision whose plan says no grounds rests on those the register lists; without any it is refused", () => {
  const { script } = launchedAs("planDecision");
  const grounds = (text: string) => text.startsWith("Căn cứ ");
  expect(linesOf(documentOf(script, "planDecision")).filter(grounds)).toHaveLength(7);
  const sheet = script.spreadsheet.sheet("Căn cứ");
  const values = sheet.values();
  const listed = values[0]?.indexOf("Ghi ở phần căn cứ") ?? -1;
  values.slice(1).forEach((cells, index) => {
    if (cells[0] !== "") sheet.type(index + 2, listed + 1, "Không");
  });
  expect(said(clickComposePlan(script))).toEqual([
    expect.stringContaining("Quyết định ban hành kế hoạch của đợt “2020-2021” chưa có căn cứ nào"),
  ]);
});

test("another kind than the signed one is asked about, names it, and takes its place until it is chosen back", () => {
  const { script } = launchedAs("plan");
  typeInto(script, "Sổ văn bản", 2, "Số", "800");
  typeInto(script, "Sổ văn bản", 2, "Ngày ban hành", "03/11/2020");
  typeInto(script, "Sổ văn bản", 2, "Trạng thái", "Đã ký, có số");
  chooseLaunch(script, "launchLetter");
  expect(said(clickComposePlan(script, ["YES"]))[0]).toBe(
    "Soạn kế hoạch: • Đợt “2020-2021” đã có Kế hoạch số 800/KH-CĐKTKT ngày 03 tháng 11 năm 2020 được ký; Công văn này in là thay thế văn bản ấy (tab “Đợt thi đua”, cột “Loại văn bản”). Nếu không thay thế thì chọn lại loại văn bản của đợt.\n\nVẫn soạn công văn phát động?",
  );
  expect(linesOf(documentOf(script, "launchLetter"))).toContain(
    "Công văn này thay thế Kế hoạch số 800/KH-CĐKTKT ngày 03 tháng 11 năm 2020.",
  );
  expect(tabRows(script, "Sổ văn bản").map((row) => [row["Mã văn bản"], row["Thay thế"]])).toEqual([
    ["KH:2020-2021", ""],
    ["CVPĐ:2020-2021", "KH:2020-2021"],
  ]);
  // Chosen back: the plan stands as it was signed, and the draft of the letter is told.
  chooseLaunch(script, "plan");
  const [back = ""] = said(clickComposePlan(script, ["NO"]));
  expect(back).toContain("Sổ còn dự thảo CVPĐ:2020-2021 của đợt “2020-2021”, đợt nay chọn Kế hoạch");
  expect(back).toContain("đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (KH2:2020-2021) thay thế?");
});
