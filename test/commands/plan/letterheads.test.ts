import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { checkFormat } from "../../../src/documents/format/check-format";
import { readDocx as readChecked } from "../../../src/documents/format/docx/read-docx";
import { profileOf } from "../../../src/documents/format/profile";
import type { LaunchKind } from "../../../src/domain/papers/kinds";
import type { Letterhead } from "../../../src/domain/school/settings";
import { fileOfDocument } from "../../support/document-in-hand";
import { readDocx } from "../../support/docx";
import { edited, replacing } from "../../support/edited-docx";
import { launchedAs, typeSetting } from "../../support/launched";
import { clickComposePlan } from "../../support/register";

/** The register of an organisation in the school: what it calls itself, its symbol, how its papers are headed. */
function registerOfBody(kind: LaunchKind, heads: string, name: string, symbol: string): LocalAppsScript {
  const { script } = launchedAs(kind);
  typeSetting(script, "Tiêu đề văn bản", heads);
  typeSetting(script, "Tên trường", name);
  typeSetting(script, "Cơ quan chủ quản", "Tỉnh đoàn Ví Dụ");
  typeSetting(script, "Chữ viết tắt của trường", symbol);
  typeSetting(script, "Chức danh người đứng đầu", "Bí thư");
  clickComposePlan(script, ["YES"]);
  return script;
}

const youth = (kind: LaunchKind) =>
  registerOfBody(kind, "Đoàn TNCS Hồ Chí Minh", "BCH Đoàn trường Ví Dụ", "ĐTN");
const party = (kind: LaunchKind) =>
  registerOfBody(kind, "Đảng Cộng sản Việt Nam", "Đảng ủy trường Ví Dụ", "ĐU");

function contentOf(script: LocalAppsScript): Uint8Array {
  const [row] = tabRows(script, "Sổ văn bản");
  return script.fileContent(fileOfDocument(script, row?.["Mã văn bản"] ?? "").id);
}

const linesOf = (content: Uint8Array) =>
  readDocx(content)
    .paragraphs.map(({ text }) => text.trim())
    .filter((text) => text !== "");

function findings(content: Uint8Array, kind: LaunchKind, symbol: string, letterhead: Letterhead) {
  const read = readChecked(content);
  if (read === null) throw new Error("unreadable");
  // The school wrote a ground and a sentence into one paragraph.
  return checkFormat(read, profileOf(kind, [symbol], letterhead))
    .filter(({ rule }) => rule !== "grounds")
    .map(({ rule, what }) => `${rule}: ${what}`);
}

test("the youth union's plan has its own head, symbol and signature, and no word of the State's", () => {
  const script = youth("plan");
  const lines = linesOf(contentOf(script));
  expect(lines.slice(0, 8)).toEqual([
    "TỈNH ĐOÀN VÍ DỤ",
    "BCH ĐOÀN TRƯỜNG VÍ DỤ",
    "***",
    "ĐOÀN TNCS HỒ CHÍ MINH",
    "Số:       -KH/ĐTN",
    "Thái Nguyên, ngày      tháng      năm 2020",
    "KẾ HOẠCH",
    "Phát động phong trào thi đua năm học 2020 - 2021",
  ]);
  expect(lines.slice(-3)).toEqual(["TM. BAN CHẤP HÀNH", "BÍ THƯ", "Ngô Xuân Hoàng"]);
  expect(lines.filter((line) => /CỘNG HÒA|Độc lập/.test(line))).toEqual([]);
});

test("the Party's plan has its own head, symbol and signature", () => {
  const lines = linesOf(contentOf(party("plan")));
  expect(lines.slice(1, 5)).toEqual([
    "ĐẢNG ỦY TRƯỜNG VÍ DỤ",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số       -KH/ĐU",
  ]);
  expect(lines.slice(-3)).toEqual(["T/M ĐẢNG ỦY", "BÍ THƯ", "Ngô Xuân Hoàng"]);
});

test("a decision of the youth union is its committee's, and its letter has a symbol of its own", () => {
  expect(linesOf(contentOf(youth("planDecision")))).toContain("BAN CHẤP HÀNH ĐOÀN TRƯỜNG VÍ DỤ");
  expect(linesOf(contentOf(youth("launchLetter")))).toContain("Số:       -CV/ĐTN-TH");
});

test.each(["plan", "launchLetter", "planDecision"] as const)(
  "the format check knows the heads: a %s of either has no fault, and is no document of the State's",
  (kind) => {
    const content = contentOf(youth(kind));
    expect(findings(content, kind, "ĐTN", "youth")).toEqual([]);
    expect(findings(contentOf(party(kind)), kind, "ĐU", "party")).toEqual([]);
    expect(findings(content, kind, "ĐTN", "national")).toContain("nationalName: Không có Quốc hiệu");
  },
);

test("real faults are still told: another title, another joint, the State's name, a symbol without its kind", () => {
  const content = contentOf(youth("plan"));
  const found = (by: string, what: RegExp) =>
    findings(edited(content, replacing(what, by)), "plan", "ĐTN", "youth");
  expect(found("ĐẢNG CỘNG SẢN VIỆT NAM", /ĐOÀN TNCS HỒ CHÍ MINH/)).toEqual([
    "nationalName: Tiêu đề viết “ĐẢNG CỘNG SẢN VIỆT NAM”, phải là “ĐOÀN TNCS HỒ CHÍ MINH”",
  ]);
  expect(found("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", /ĐOÀN TNCS HỒ CHÍ MINH/)).toContain(
    "nationalName: Văn bản ghi Quốc hiệu, phải là tiêu đề “ĐOÀN TNCS HỒ CHÍ MINH”",
  );
  expect(found("KH-ĐTN", /KH\/ĐTN/)).toEqual(["symbol: Ký hiệu “KH-ĐTN” phải viết như “KH/ĐTN”"]);
  expect(found("BC/ĐTN", /KH\/ĐTN/)).toEqual(["symbol: Ký hiệu “BC/ĐTN” phải bắt đầu bằng “KH”"]);
});
