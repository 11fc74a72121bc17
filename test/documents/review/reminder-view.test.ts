import { describe, expect, test } from "vitest";
import { reminderTitle, reminderView } from "../../../src/documents/review/reminder-view";
import { recipientsToPrint } from "../../../src/documents/review/review-words";
import type { Recipient } from "../../../src/domain/papers/recipient";
import { receivedState } from "../../../src/domain/review/owed";
import { draft, now, plan, progressRow, returned, review } from "../../support/example-school/review";
import { settings, unit, units } from "../../support/example-school/school";

const board = [
  progressRow("K-CK", ["danh sách đề nghị", "báo cáo"], false),
  progressRow("K-DL", []),
  progressRow("P-DT", ["báo cáo", "bổ sung hồ sơ BS-01"]),
];
const returns = [returned("BS-01", "P-DT", 20)];

function reminder(changes: Partial<Parameters<typeof reminderView>[0]> = {}) {
  return reminderView({
    settings,
    review,
    byCouncil: false,
    document: draft("reminder", "CĐSM-TCHC", reminderTitle(review)),
    replaced: null,
    plan,
    units,
    state: receivedState(review, units, board, returns, now),
    signer: null,
    recipients: ["- Như trên;", "- Lưu: VT, TCHC."],
    now,
    ...changes,
  });
}

test("a letter names the plan, the deadline, how many have sent, and lists exactly who owes what", () => {
  expect(reminder()).toMatchObject({
    "cơ quan chủ quản": "ỦY BAN NHÂN DÂN\nTỈNH HOA BAN",
    "cơ quan ban hành": "TRƯỜNG CAO ĐẲNG\nSÔNG MÂY",
    số: "      ",
    "ký hiệu": "CĐSM-TCHC",
    "địa danh": "Hoa Ban",
    ngày: "ngày      tháng      năm 2023",
    "trích yếu": "đôn đốc gửi hồ sơ xét danh hiệu thi đua cuối năm học 2022-2023",
    "kính gửi": [],
    "kính gửi nhiều nơi": [{ "nơi gửi": [{ t: "- Khoa Cơ khí;" }, { t: "- Phòng Đào tạo." }] }],
    "đoạn mở đầu": [
      {
        t: "Thực hiện Kế hoạch số 12/KH-CĐSM ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II năm học 2022-2023, các đơn vị gửi hồ sơ xét danh hiệu thi đua cuối năm học 2022-2023 về thường trực Hội đồng Thi đua - Khen thưởng chậm nhất là ngày 07 tháng 7 năm 2023.",
      },
      {
        t: "Đến 08 giờ 30 ngày 19 tháng 7 năm 2023, 01/03 đơn vị đã hoàn thành hồ sơ; 01 đơn vị còn thiếu; 01 đơn vị chưa gửi. Những phần còn phải hoàn thành cụ thể như sau:",
      },
    ],
    dòng: [
      {
        tt: "1",
        "đơn vị": "Khoa Cơ khí",
        "còn thiếu": "Danh sách đề nghị; báo cáo",
        "hạn nộp": "07/7/2023",
        "ghi chú": "Quá hạn 12 ngày",
      },
      {
        tt: "2",
        "đơn vị": "Phòng Đào tạo",
        "còn thiếu": "Báo cáo; bổ sung hồ sơ BS-01",
        "hạn nộp": "07/7/2023\n20/7/2023",
        "ghi chú": "Báo cáo: quá hạn 12 ngày",
      },
    ],
    "đoạn tiếp theo": [
      {
        t: "Đề nghị các đơn vị có tên trên hoàn thành phần còn thiếu và gửi về thường trực Hội đồng Thi đua - Khen thưởng ngay khi nhận được công văn này.",
      },
    ],
    "đoạn kết": [{ t: "Trân trọng thông báo để các đơn vị biết, thực hiện./." }],
    "nơi nhận": [{ t: "- Như trên;" }, { t: "- Lưu: VT, TCHC." }],
    "quyền hạn": [],
    "chức vụ": "HIỆU TRƯỞNG",
    "chức danh": [],
    "họ tên": "Đinh Thử Nghiệm",
  });
});

test("the sanction stands in the letter where the school has one", () => {
  const sanction = "Đơn vị nộp muộn không được xét danh hiệu tập thể.";
  expect(reminder({ settings: { ...settings, sanction } })["đoạn tiếp theo"][1]).toEqual({ t: sanction });
});

test("what is due before a day is told by its last day, from which the days past it are counted", () => {
  const other = { ...review, deadline: { year: 2023, month: 7, day: 8 }, deadlineEnd: "exclusive" as const };
  const at = { ...now, day: 10 };
  const view = reminder({
    review: other,
    now: at,
    state: receivedState(other, units, board.slice(0, 1), [], at),
  });
  expect(view.dòng[0]).toMatchObject({ "hạn nộp": "07/7/2023", "ghi chú": "Quá hạn 03 ngày" });
});

test("a list that is there waits for the unit's word that it is closed", () => {
  const rows = [progressRow("K-CK", ["chốt danh sách đề nghị"])];
  const view = reminder({ state: receivedState(review, units, rows, [], now) });
  expect(view.dòng[0]?.["còn thiếu"]).toBe("Xác nhận chốt danh sách đề nghị");
  expect(view["đoạn mở đầu"][1]?.t).toContain("00/01 đơn vị đã hoàn thành hồ sơ; 01 đơn vị còn thiếu. Những");
});

test("behind a semicolon the note goes on in small letters", () => {
  const old = [returned("BS-01", "P-DT", 10)];
  const view = reminder({ state: receivedState(review, units, board.slice(2), old, now) });
  expect(view.dòng[0]?.["ghi chú"]).toBe("Báo cáo: quá hạn 12 ngày;\nbổ sung hồ sơ BS-01: quá hạn 09 ngày");
});

test.each([
  [{ reminderDays: 0 }, "về thường trực Hội đồng Thi đua - Khen thưởng ngay khi nhận được công văn này."],
  [
    { reminderDays: 3, submissionsOffice: "Phòng Tổ chức - Hành chính (điện thoại nội bộ 101)." },
    "về Phòng Tổ chức - Hành chính (điện thoại nội bộ 101) chậm nhất là ngày 22 tháng 7 năm 2023.",
  ],
])("the new deadline and the office are the school's: %o", (changes, end) => {
  expect(reminder({ settings: { ...settings, ...changes } })["đoạn tiếp theo"][0]?.t.endsWith(end)).toBe(
    true,
  );
});

test("one unit is called by its name, and asked to be in time while there is time", () => {
  const at = { ...now, day: 5 };
  const one = (day: typeof now) =>
    reminder({
      now: day,
      settings: { ...settings, reminderDays: 3 },
      state: receivedState(review, units, board.slice(0, 1), [], day),
    });
  expect([...one(at)["đoạn tiếp theo"], ...one(at)["đoạn kết"]].map(({ t }) => t)).toEqual([
    "Đề nghị Khoa Cơ khí hoàn thành phần còn thiếu và gửi về thường trực Hội đồng Thi đua - Khen thưởng đúng hạn.",
    "Trân trọng thông báo để Khoa Cơ khí biết, thực hiện./.",
  ]);
  expect(one(now)["đoạn tiếp theo"][0]?.t).toContain(" chậm nhất là ngày 22 tháng 7 năm 2023.");
});

test("a trade union is no “phòng, khoa”: where one is among the units, they are all “đơn vị”", () => {
  const called = { ...settings, unitWord: "phòng, khoa" };
  const words = (of: typeof units) => reminder({ settings: called, units: of })["đoạn mở đầu"][0]?.t ?? "";
  expect(words(units)).toContain("các phòng, khoa gửi hồ sơ");
  const union = { ...unit("CD", "Công đoàn trường"), kind: "organisation" as const };
  expect(words([...units, union])).toContain("các đơn vị gửi hồ sơ");
});

test("a review of another name is quoted, and what is sent is told", () => {
  expect(reminderTitle({ ...review, name: "Hội giảng cấp trường" })).toBe(
    "đôn đốc gửi hồ sơ đề nghị khen thưởng của kỳ xét “Hội giảng cấp trường”",
  );
});

test("without a numbered plan the letter names none", () => {
  const opening = (changes: Parameters<typeof reminder>[0]) => reminder(changes)["đoạn mở đầu"][0]?.t;
  expect(opening({ plan: null })).toMatch(/^Các đơn vị gửi hồ sơ/);
  expect(opening({ plan: { ...plan, number: null } })).toMatch(/^Các đơn vị gửi hồ sơ/);
});

test.each([
  ["inclusive", "17:00", "chậm nhất là 17 giờ 00 ngày 07 tháng 7 năm 2023.", "17 giờ 00, 07/7/2023"],
  ["exclusive", "17:00", "trước 17 giờ 00 ngày 07 tháng 7 năm 2023.", "trước 17 giờ 00, 07/7/2023"],
  ["exclusive", "", "trước ngày 07 tháng 7 năm 2023.", "06/7/2023"],
] as const)("the deadline is told as it is: %s %s", (deadlineEnd, deadlineTime, phrase, cell) => {
  const other = { ...review, deadlineEnd, deadlineTime };
  const state = receivedState(other, units, board.slice(0, 1), [], now);
  const view = reminder({ review: other, state });
  expect(view["đoạn mở đầu"][0]?.t.endsWith(phrase)).toBe(true);
  expect(view.dòng[0]?.["hạn nộp"]).toBe(cell);
});

describe("Kính gửi", () => {
  const many = Array.from({ length: 8 }, (_, index) => unit(`U${index}`, `Khoa số ${index}`));
  const addressees = (owing: number, of = many.length) => {
    const rows = many
      .slice(0, of)
      .map(({ code }, index) => progressRow(code, index < owing ? ["báo cáo"] : []));
    const view = reminder({ state: receivedState(review, many, rows, [], now) });
    return [view["kính gửi"], view["kính gửi nhiều nơi"].flatMap((each) => each["nơi gửi"].length)];
  };

  test("one unit stands on the line, up to six below each other", () => {
    expect(addressees(1)).toEqual([[{ t: "Khoa số 0" }], []]);
    expect(addressees(6)).toEqual([[], [6]]);
  });

  test("more of them, or all there are, go by one name", () => {
    expect(addressees(7)).toEqual([[{ t: "Các đơn vị thuộc trường" }], []]);
    expect(addressees(3, 3)).toEqual([[{ t: "Các đơn vị thuộc trường" }], []]);
  });
});

describe("the recipients of a letter", () => {
  const typed = (...names: readonly string[]): readonly Recipient[] =>
    names.map((name, order) => ({ kind: "reminder", round: "", order, name }));
  const printed = (recipients: readonly Recipient[]) =>
    recipientsToPrint(recipients, { first: "Như trên", usual: [] }, settings);

  test("begin with “Như trên”, once", () => {
    expect(printed(typed("Ban Giám hiệu", "Lưu: VT, TCHC"))).toEqual([
      "- Như trên;",
      "- Ban Giám hiệu;",
      "- Lưu: VT, TCHC.",
    ]);
    expect(printed(typed("như trên", "Lưu: VT"))).toEqual(["- như trên;", "- Lưu: VT."]);
  });

  test("are the usual ones where the register has none", () => {
    expect(printed([])).toEqual(["- Như trên;", "- Lưu: VT, TCHC."]);
  });
});
