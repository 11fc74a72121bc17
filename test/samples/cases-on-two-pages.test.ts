import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { closeReviews, playSubmissions } from "../../scripts/play-submissions";
import { readSample } from "../../scripts/sample";
import { readSubmissions } from "../../scripts/submissions";
import { foldName } from "../../src/vietnamese/names";
import { type Docx, readDocx } from "../support/docx";
import { heightOf, pageHeight } from "../support/page-length";
import { registerOf } from "../support/register";

/** A sample's register when all is in and its documents are written. */
function played(sample: string): LocalAppsScript {
  const script = registerOf(sample);
  const submissions = readSubmissions(sample, readSample(sample));
  playSubmissions(script, submissions, () => {});
  closeReviews(script, submissions, () => {});
  return script;
}

/** A nomination that needs a decision, as the register's tabs say it. */
interface Open {
  readonly award: string;
  readonly name: string;
  readonly why: string;
}

/** What needs a decision, read from the tabs as a person would: not as the product does. */
function openIn(script: LocalAppsScript): readonly Open[] {
  const findings = tabRows(script, "Kết quả kiểm tra");
  const awards = new Map(
    tabRows(script, "Danh hiệu").map((row) => [row["Mã danh hiệu"], row["Tên danh hiệu"]]),
  );
  const staff = new Map(tabRows(script, "Nhân sự").map((row) => [row["Mã nhân sự"], row["Họ và tên"] ?? ""]));
  return tabRows(script, "Đề nghị").flatMap((row) => {
    const { "Trạng thái": state = "", "Mã người, tập thể": code = "", "Họ tên, tập thể": name = "" } = row;
    if (!["Đang đề nghị", "Chờ duyệt bỏ"].includes(state)) return [];
    const own = findings.filter((each) => each["Mã đề nghị"] === row["Mã đề nghị"]);
    const found = (severity: string) => own.filter((each) => each.Mức === severity);
    const isHeld = own.some((each) => each["Điều kiện"] === "Không bị tạm dừng xem xét");
    const isStaff = row["Cá nhân hay tập thể"] === "Cá nhân" && row.Lớp === "";
    const isUnknown = isStaff && foldName(staff.get(code) ?? "") !== foldName(name);
    const why = [
      ...(state === "Chờ duyệt bỏ" ? ["waits"] : []),
      ...(isHeld ? ["held"] : []),
      ...(isUnknown ? ["unidentified"] : []),
      ...(found("Cần xem xét").length > 0 && found("Chặn").length === 0 ? ["to be looked at"] : []),
    ];
    const award = awards.get(row["Mã danh hiệu"]) ?? "";
    return why.length === 0 ? [] : [{ award, name, why: why.join(", ") }];
  });
}

/** By how many a quota is exceeded, as the findings tell it. */
function excessIn(script: LocalAppsScript): readonly number[] {
  const texts = tabRows(script, "Kết quả kiểm tra").flatMap((row) => Object.values(row));
  const figures = texts.flatMap((text) => {
    const [, proposed, allowed] = /^Đề nghị (\d+), chỉ tiêu (\d+) /.exec(text) ?? [];
    return proposed === undefined ? [] : [Number(proposed) - Number(allowed)];
  });
  return [...new Set(figures)];
}

function reportOf(script: LocalAppsScript): Docx {
  const file = script.files().find(({ name }) => name.startsWith("Báo cáo thẩm định"));
  return readDocx(script.fileContent(file?.id ?? ""));
}

test.each(["samples/thai-nguyen", "samples/an-giang"])(
  "whatever of %s needs a decision stands on the first two pages of its appraisal report",
  (sample) => {
    const script = played(sample);
    const report = reportOf(script);
    const end = report.paragraphs.findIndex(({ pageBreakBefore }) => pageBreakBefore);
    const leading = report.paragraphs.slice(0, end);
    // Tables break between rows, headings stay with what follows: a twentieth of two pages is left for that.
    expect(heightOf(report, leading)).toBeLessThan(2 * 0.95 * pageHeight(report));

    const rows = leading.filter(({ cell }) => cell?.column === 2).map(({ text }) => text);
    const lines = rows.flatMap((text) => text.split("\n"));
    const open = openIn(script);
    expect(open.length).toBeGreaterThan(8);
    const missing = open.filter(
      ({ award, name }) =>
        !lines.some((line) => line.includes(award) && foldName(line).includes(foldName(name))),
    );
    expect(missing).toEqual([]);
    const text = leading.map((each) => each.text).join("\n");
    for (const excess of excessIn(script))
      expect(text).toContain(`: ${String(excess).padStart(2, "0")} lượt`);
    // And each of them with a proposal.
    const proposals = leading.filter(({ cell, text: told }) => cell?.column === 3 && told.endsWith("."));
    expect(proposals.length).toBeGreaterThan(5);
  },
  240_000,
);
