import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { registerRows } from "../../scripts/decoded-rows";
import { tabRows } from "../../scripts/fresh-register";
import { closeReviews, playSubmissions, secretary } from "../../scripts/play-submissions";
import { readSample } from "../../scripts/sample";
import { readSubmissions } from "../../scripts/submissions";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { documentBook } from "../../src/register/tables/review/document-book";
import { awardRules } from "../../src/register/tables/school/award-rules";
import { shortDate } from "../../src/vietnamese/dates";
import { citationsIn, falseOn } from "../support/citations";
import { readDocx } from "../support/docx";
import { dayOf } from "../support/ground-example";
import { columnOf, registerOf } from "../support/register";

/** A document's own day: the book's, or the day on which it was made. */
function dayOfDocument(date: CalendarDate | null, script: LocalAppsScript): CalendarDate {
  const { now } = script;
  return date ?? { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

interface Walked {
  readonly document: string;
  readonly day: string;
  readonly cited: readonly string[];
  readonly wrong: readonly string[];
}

/** Every ground in every document of the register, held against its days. */
function walk(script: LocalAppsScript): readonly Walked[] {
  return registerRows(script, documentBook).map(({ id, link, date }) => {
    const file = script.files().find((each) => link.includes(each.id));
    const text = readDocx(script.fileContent(file?.id ?? ""))
      .paragraphs.map((paragraph) => paragraph.text)
      .join("\n");
    expect(text).not.toMatch(/điền số/u);
    const day = dayOfDocument(date, script);
    const citations = citationsIn(text);
    const wrong = citations.map((citation) => falseOn(citation, day)).filter((what) => what !== "");
    const cited = [...new Set(citations.map(({ key }) => key))];
    return { document: id, day: shortDate(day), cited, wrong };
  });
}

/** Composes the plan of every round. */
function composePlans(script: LocalAppsScript): void {
  for (const { "Mã đợt": code = "" } of tabRows(script, "Đợt thi đua"))
    script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { person: secretary(code) });
}

/** The first list a unit sends; then its first nominee is blocked by every rule there is, so that all they rest on is printed. */
function appraisalOf(sample: string): LocalAppsScript {
  const script = registerOf(sample);
  composePlans(script);
  const sent = readSubmissions(sample, readSample(sample)).filter(
    ({ form, edits }) => form === "nomination" && !edits,
  );
  const first = sent
    .filter(({ answers }) => answers["Cách gửi"] === "Danh sách dán từ bảng tính")
    .slice(0, 1);
  playSubmissions(script, first, () => {});
  closeReviews(script, first, () => {});
  const [nominee] = tabRows(script, "Đề nghị");
  const findings = script.spreadsheet.sheet("Kết quả kiểm tra");
  const column = (header: string) => columnOf(script, "Kết quả kiểm tra", header);
  const rows = tabRows(script, awardRules.tab).map((rule) => [rule["Điều kiện"] ?? "", rule["Căn cứ"] ?? ""]);
  const byRule = [...new Map(rows.map(([rule = "", grounds = ""]) => [rule, grounds])).keys()].map((rule) => [
    rule,
    [...new Set(rows.filter(([name]) => name === rule).map(([, grounds]) => grounds))].join("; "),
  ]);
  findings.clear(2, 1, findings.values().length, 8);
  byRule.forEach(([rule = "", grounds = ""], index) => {
    const cells = {
      "Mã đề nghị": nominee?.["Mã đề nghị"] ?? "",
      "Điều kiện": rule,
      Mức: "Chặn",
      "Điều cần biết": "thử",
      "Căn cứ": grounds,
    };
    for (const [header, cell] of Object.entries(cells)) findings.paste(index + 2, column(header), [[cell]]);
  });
  script.click(["Sổ Thi đua", "Văn bản", "Báo cáo thẩm định"], {
    person: secretary(nominee?.["Mã kỳ xét"] ?? ""),
  });
  return script;
}

const emulation2003 = ["luật 26/11/2003", "luật 14/6/2005", "luật 16/11/2013"];

test("the documents of 2020 and 2021 cite the law of 2003, and education's circular of 2020", () => {
  const walked = walk(appraisalOf("samples/thai-nguyen"));
  expect(walked.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(walked.map(({ day, cited }) => [day.slice(-4), cited])).toEqual([
    ["2020", []],
    ["2021", []],
    ["2021", []],
    ["2021", [...emulation2003, "91/2017/NĐ-CP", "12/2019/TT-BNV", "21/2020/TT-BGDĐT", "742/QĐ-CĐKTKT"]],
  ]);
});

test("the documents of 2023 cite the law of 2003, and no circular of a ministry that is not the school's", () => {
  const walked = walk(appraisalOf("samples/an-giang"));
  expect(walked.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(walked.map(({ day, cited }) => [day.slice(-4), cited])).toEqual([
    ["2023", ["91/2017/NĐ-CP", "12/2019/TT-BNV", "03/2021/QĐ-UBND"]],
    ["2023", []],
    ["2023", []],
    ["2023", [...emulation2003, "91/2017/NĐ-CP", "12/2019/TT-BNV", "1755/QĐ-CĐN"]],
  ]);
});

test.each([
  ["30/9/2026", ["luật 15/6/2022", "152/2025/NĐ-CP", "15/2025/TT-BNV", "07/2026/TT-BGDĐT", "58/QĐ-THCSHM"]],
  [
    "01/10/2026",
    [
      ...["luật 15/6/2022", "luật 23/4/2026"],
      ...["152/2025/NĐ-CP", "15/2025/TT-BNV", "07/2026/TT-BGDĐT", "58/QĐ-THCSHM"],
    ],
  ],
  ["01/3/2027", ["luật 15/6/2022", "luật 23/4/2026", "07/2026/TT-BGDĐT", "58/QĐ-THCSHM"]],
])("an undated plan made on %s cites the law of that day", (day, cited) => {
  const script = registerOf("samples/hoa-mai");
  const { year, month, day: date } = dayOf(day);
  script.now = new Date(year, month - 1, date, 8);
  script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { person: secretary("D1-2026") });
  expect(walk(script).map(({ cited: keys, wrong }) => [[...keys].sort(), wrong])).toEqual([
    [[...cited].sort(), []],
  ]);
});

test("the walk itself finds what is false", () => {
  const text =
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; Thông tư số 01/2024/TT-BNV ngày 25 tháng 02 năm 2024; Nghị định số 9/2030/NĐ-CP ngày 01/01/2020";
  const wrong = (day: string) => citationsIn(text).map((citation) => falseOn(citation, dayOf(day)));
  expect(wrong("31/12/2023")).toEqual([
    "luật 15/6/2022: not in force yet",
    "",
    "01/2024/TT-BNV: signed on another day",
    "9/2030/NĐ-CP: not in the table",
  ]);
  expect(wrong("01/01/2024").slice(0, 2)).toEqual(["", "91/2017/NĐ-CP: lapsed"]);
});
