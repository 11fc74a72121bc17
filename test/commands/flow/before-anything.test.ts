import { expect, test } from "vitest";
import { type CallRecord, type LocalAppsScript, ScriptError } from "../../../local/local-apps-script";
import { operator } from "../../../scripts/fresh-register";
import { clickSetUp, said, typeInto } from "../../support/register";
import {
  clickOpenRefused,
  clickReceive,
  individual,
  nominations,
  openingDay,
  openRegister,
  reviewName,
  rowsOf,
  schoolRegister,
  submit,
} from "../../support/review";

/** What happens in a click that Google ends: who is asked for what. */
function ended(click: () => CallRecord): CallRecord {
  try {
    return click();
  } catch (error) {
    if (error instanceof ScriptError) return error.record;
    throw error;
  }
}

test("who ticked some permissions alone is asked for the others first, before anything is done", () => {
  const ticked = ["spreadsheets.currentonly", "script.container.ui", "userinfo.email", "forms"];
  const script = schoolRegister({ granted: { [operator]: ticked } });
  const before = script.stateText();
  for (const item of [
    ["Hồ sơ", "Mở nhận hồ sơ"],
    ["Hồ sơ", "Trả lại bổ sung"],
    ["Thiết lập", "Thiết lập sổ"],
    ["Thiết lập", "Tự kiểm tra"],
  ]) {
    const record = ended(() => script.click(["Sổ Thi đua", ...item]));
    expect(record.consentAsked).toEqual(["drive.file", "script.scriptapp", "script.send_mail"]);
    expect([record.dialogs, record.pages]).toEqual([[], []]);
  }
  expect(script.stateText()).toBe(before);
  script.agree();
  expect(said(script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], { answers: ["YES"] })).at(-1)).toContain(
    `Đang nhận hồ sơ kỳ xét “${reviewName}”.`,
  );
});

/** A person changes File → Settings. */
const abroad: readonly (readonly [name: string, change: (script: LocalAppsScript) => void, told: string])[] =
  [
    [
      "locale",
      ({ spreadsheet }) => spreadsheet.setLocale("en_US"),
      "ngôn ngữ en_US, múi giờ Asia/Ho_Chi_Minh",
    ],
    [
      "zone",
      ({ spreadsheet }) => spreadsheet.setTimeZone("America/New_York"),
      "ngôn ngữ vi_VN, múi giờ America/New_York",
    ],
  ];

for (const [name, change, told] of abroad) {
  test(`a Sheet whose ${name} was set back is told before a day is read; set-up mends it and says what to look at`, () => {
    const script = openRegister();
    submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
    change(script);
    // That the clock runs is noted, whatever it meets.
    const state = () => script.stateText().replace(/"hourlyRun": ".*"/, "");
    const before = state();
    const [message = ""] = said(clickReceive(script));
    expect(message).toContain(
      `Trang tính đang đặt ${told}: ngày gõ vào như 08/7 bị hiểu thành tháng 8 ngày 7`,
    );
    expect(message).toContain("Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để đặt lại Việt Nam");
    expect(script.fireClockTriggers().map(({ error }) => error?.message.includes(told))).toEqual([true]);
    expect(state()).toBe(before);
    expect(said(clickSetUp(script))[0]).toContain(
      "xem lại các ngày đã gõ từ khi bị đổi, nhất là hạn nhận hồ sơ",
    );
    expect([script.spreadsheet.locale, script.spreadsheet.timeZone]).toEqual(["vi_VN", "Asia/Ho_Chi_Minh"]);
    clickReceive(script);
    expect(nominations(script).map(([, , who]) => who)).toEqual(["Lê Thị Mẫu"]);
    expect(said(clickSetUp(script))[0]).not.toContain("xem lại các ngày");
  });
}

/** What would make every submission fail, or nobody able to send one. */
const impossible: readonly (readonly [string, (script: LocalAppsScript) => void, string])[] = [
  [
    "an unknown school year",
    (script) => typeInto(script, "Kỳ xét", 2, "Năm học", "2099-2100"),
    "Không có năm học mã “2099-2100” (tab “Kỳ xét”, dòng 2, cột “Năm học”)",
  ],
  [
    "an unknown round",
    (script) => typeInto(script, "Kỳ xét", 2, "Mã đợt", "D9"),
    "Không có đợt thi đua mã “D9” (tab “Kỳ xét”, dòng 2, cột “Mã đợt”)",
  ],
  [
    "an unknown award",
    (script) => typeInto(script, "Kỳ xét", 2, "Danh hiệu xét", "XYZ"),
    "Không có danh hiệu mã “XYZ” (tab “Kỳ xét”, dòng 2, cột “Danh hiệu xét”)",
  ],
  ["no award", clear("Danh hiệu"), "Sổ chưa có danh hiệu nào (tab “Danh hiệu”)"],
  ["no category", clear("Đối tượng"), "Sổ chưa có đối tượng nào (tab “Đối tượng”)"],
  ["no unit", clear("Đơn vị"), "Sổ chưa có đơn vị nào (tab “Đơn vị”)"],
];

function clear(tab: string) {
  return ({ spreadsheet }: LocalAppsScript) => {
    const sheet = spreadsheet.sheet(tab);
    sheet.deleteRows(2, sheet.values().length - 1);
  };
}

for (const [name, spoil, told] of impossible) {
  test(`a review with ${name} is refused before anything opens`, () => {
    const script = schoolRegister({ now: openingDay });
    spoil(script);
    const record = clickOpenRefused(script);
    expect(said(record)[0]).toContain("Mở nhận hồ sơ: chưa làm gì, cần sửa trước");
    expect(said(record)[0]).toContain(told);
    expect([rowsOf(script, "Biểu mẫu", ["Mã kỳ xét"]), script.mails()]).toEqual([[], []]);
    expect(script.files().filter(({ mimeType }) => mimeType.endsWith(".form"))).toEqual([]);
  });
}
