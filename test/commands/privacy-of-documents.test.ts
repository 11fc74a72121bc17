import { beforeAll, expect, test } from "vitest";
import { decidedReview } from "../support/decided-review";
import { clickDecision, clickPaymentList, documentNamed } from "../support/decisions";
import {
  clickAppraisal,
  clickNominationList,
  clickReminder,
  documentOf,
  filledRegister,
  unspeakable,
  wholeText,
} from "../support/filled-review";
import { secrets } from "../support/review";

/** What domain.md 9 keeps in the register: of people of this review, all of it stands in its tabs. */
const kept = [
  ...[secrets.holdReason, secrets.leaveDays, unspeakable.leaveDays, unspeakable.discipline].map(
    (text) => new RegExp(text),
  ),
  // In a cell or in a text: 07/7/1979, 07/07/1979, ngày 07 tháng 7 năm 1979.
  ...secrets.birthDates.map((date) => {
    const [day, month, year] = date.split("/").map(Number);
    return new RegExp(`(?<!\\d)0?${day}(?:/| tháng )0?${month}(?:/| năm )${year}`);
  }),
];

/** Codes of staff: 001 to 010, and one that only a unit typed. */
const codes = /(?<!\d)0(?:0\d|10)(?!\d)|GV0077/;

const people = [
  ...["Trần Văn Thử", "Lê Thị Mẫu", "Phạm Văn Ví Dụ", "Hoàng Thị Giả", "Đỗ Văn Nháp", "Vũ Thị Bảng"],
  ...["Bùi Văn Cột", "Ngô Thị Dòng", "Đinh Văn Ô", "Lý Thị Trang"],
];

let register: string;
let reminder: string;
let summary: string;
let appraisal: string;
let decision: string;
let payments: string;

beforeAll(() => {
  const script = filledRegister();
  clickReminder(script);
  clickNominationList(script, ["YES"]);
  clickAppraisal(script, ["YES"]);
  const { spreadsheet } = script;
  register = spreadsheet
    .sheetNames()
    .flatMap((tab) => spreadsheet.sheet(tab).values().flat())
    .join("\n");
  reminder = wholeText(documentOf(script, "Công văn đôn đốc CN-2023-1"));
  summary = wholeText(documentOf(script, "Danh sách tổng hợp CN-2023"));
  appraisal = wholeText(documentOf(script, "Báo cáo thẩm định CN-2023"));
  const decided = decidedReview();
  clickDecision(decided, "LDTT");
  clickPaymentList(decided, "LDTT");
  decision = wholeText(documentNamed(decided, "Quyết định khen thưởng CN-2023 LDTT-1"));
  payments = wholeText(documentNamed(decided, "Bảng kê chi tiền CN-2023 LDTT-1"));
}, 60_000);

test("why somebody is held, birth dates, days of leave, discipline and codes stand in the register alone", () => {
  expect(kept.filter((secret) => !secret.test(register))).toEqual([]);
  for (const text of [reminder, summary, appraisal, decision, payments]) {
    expect(kept.filter((secret) => secret.test(text))).toEqual([]);
    // The groups of a sum are no codes.
    expect(text.replace(/(?:\.\d{3})+/g, "")).not.toMatch(codes);
  }
});

test("the letter that goes to units names no nominee and nobody of the staff", () => {
  expect(people.filter((name) => !register.includes(name))).toEqual([]);
  expect(people.filter((name) => reminder.includes(name))).toEqual([]);
});

test("a decision names whom it grants something, and nobody else but who signs", () => {
  const granted = ["Trần Văn Thử", "Lê Thị Mẫu", "Phạm Văn Ví Dụ", "Hoàng Thị Giả", "Đỗ Văn Nháp"];
  for (const text of [decision, payments]) {
    expect(people.filter((name) => text.includes(name)).sort()).toEqual(granted.sort());
    expect(text).not.toMatch(/phiếu|tạm dừng|không đạt|%/i);
  }
});

test("the council reads who is held and what blocks, and no more of it", () => {
  expect(summary.match(/Tạm dừng[^\n]*/g)).toEqual(["Tạm dừng xem xét theo quy định"]);
  expect(appraisal.match(/^.*(?:Tạm dừng|kỷ luật|thời gian công tác|nhân sự).*$/gm)).toEqual([
    "Tạm dừng xem xét",
    "Tạm dừng xem xét theo quy định: 01 lượt",
    "Chưa đủ điều kiện theo quy định về thời gian công tác.",
    "Tạm dừng xem xét theo quy định",
    "Chưa đủ điều kiện theo quy định về kỷ luật.",
  ]);
});
