import { expect, test } from "vitest";
import { callDoor } from "./support/pages";
import { openRegister, schoolRegister, serviceCalls } from "./support/review";

const openAgain = "Đóng trang này rồi mở lại từ menu Sổ Thi đua.";

test.each([
  [null],
  ["reviews"],
  [{}],
  [{ method: "openReview", args: {} }],
  [{ method: "toString", args: {} }],
  [{ method: "__proto__", args: {} }],
  [{ method: "constructor", args: {} }],
  [{ method: "reviews", args: {}, more: 1 }],
])("what is no method of the door is answered, not done (%j)", (request) => {
  const script = openRegister();
  const before = script.stateText();
  expect(script.call("door", { args: [request] }).value).toEqual({
    ok: false,
    problems: [`Trang này gọi một việc mà sổ không biết. ${openAgain}`],
  });
  expect(script.stateText()).toBe(before);
});

test.each([
  ["reviews", null, ""],
  ["reviews", { code: "CN-2023" }, ""],
  ["returnDesk", { review: 3 }, " (review)"],
  ["decideWaiting", { row: "a#1/reading", word: "maybe", back: null }, " (word)"],
  ["decideReplacement", { submission: "a#1", decision: "pending", gone: [] }, " (decision)"],
  [
    "returnForCorrection",
    { review: "CN-2023", unit: "K-MOC", nominations: [1], reason: "x", deadline: "2023-07-10" },
    " (nominations.0)",
  ],
  ["importStaff", { text: "x".repeat(2_000_001), schoolYear: "" }, " (text)"],
])("arguments of another shape are refused before anything is read (%s)", (method, args, at) => {
  const { answer, record } = callDoor(openRegister(), method, args);
  expect(answer).toEqual({
    ok: false,
    problems: [`Trang gửi dữ liệu sổ không đọc được${at}. ${openAgain}`],
  });
  expect(serviceCalls(record)).toEqual([]);
});

test("a command's refusal is an answer, with the place to mend", () => {
  expect(callDoor(openRegister(), "returnDesk", { review: "CN-1900" }).answer).toEqual({
    ok: false,
    problems: ["Không có kỳ xét mã “CN-1900” (tab “Kỳ xét”). Gõ một trong các mã: CN-2023."],
  });
});

test("an exception is an answer in words, and its stack goes to the log", () => {
  const fault = { at: 2, when: "before", lasting: true, message: "Service Spreadsheets failed." } as const;
  const { answer, record } = callDoor(openRegister(), "reviews", {}, { fault });
  expect(answer).toEqual({
    ok: false,
    problems: [
      "Google không trả lời trọn vẹn. Bấm lại: việc dở dang sẽ được làm tiếp, không làm hai lần. Nếu bấm lại nhiều lần vẫn thế, gửi dòng dưới đây cho người phụ trách kỹ thuật.",
      "Service Spreadsheets failed.",
    ],
  });
  expect(record.logs.join("\n")).toMatch(/Service Spreadsheets failed\.[\s\S]* at /);
});

test("what sends mail is for the operating account alone", () => {
  const script = openRegister({ user: "khac@truong.example" });
  const args = { review: "CN-2023", unit: "K-MOC", nominations: [], reason: "x", deadline: "2023-07-10" };
  const before = script.stateText();
  expect(callDoor(script, "returnForCorrection", args).answer).toEqual({
    ok: false,
    problems: [
      "Sổ này do tài khoản thidua@truong.example vận hành, tài khoản đang dùng không mở được mẫu và thư mục của sổ. Đăng nhập bằng thidua@truong.example rồi bấm lại; tài khoản đó bàn giao hoặc không còn dùng được thì bấm Sổ Thi đua → Thiết lập → Tiếp quản.",
    ],
  });
  expect(script.stateText()).toBe(before);
  expect(callDoor(script, "returnDesk", { review: "" }).answer.ok).toBe(true);
});

test("the reviews a page may choose from say which takes submissions", () => {
  const value = (open: boolean) => [
    { code: "CN-2023", name: "Xét danh hiệu cuối năm học 2022 - 2023", open },
  ];
  expect(callDoor(schoolRegister(), "reviews", {}).answer).toEqual({ ok: true, value: value(false) });
  expect(callDoor(openRegister(), "reviews", {}).answer).toEqual({ ok: true, value: value(true) });
});
