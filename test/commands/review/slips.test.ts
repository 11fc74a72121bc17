import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { reviewPeriods } from "../../../src/register/tables/plan/review-periods";
import { callDoor, goodValue } from "../../support/pages";
import { said, typeInto } from "../../support/register";
import {
  clickOpenRefused,
  clickOpenReview,
  clickReceive,
  individual,
  nominationForm,
  openRegister,
  pass,
  review,
  rowsOf,
  schoolRegister,
  send,
} from "../../support/review";

test.each([
  ["03/7/2024", false],
  ["04/7/2024", true],
  ["31/12/9999", true],
])("a deadline of %s, opened on 03/7/2023, is asked about as more than a year away: %s", (day, told) => {
  const script = schoolRegister();
  typeInto(script, "Kỳ xét", 2, "Hạn nhận hồ sơ", day);
  const [question = ""] = said(clickOpenReview(script, "NO"));
  expect(question.includes("cách hôm nay hơn một năm (tab “Kỳ xét”)")).toBe(told);
});

test("a return's deadline more than a year away is refused; what nobody sees is taken out of its reason", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  const wanted = {
    review,
    unit: "K-MOC",
    nominations: [],
    reason: "Thiếu\u0007 biên bản\u000bcó chữ ký\u0000",
  };
  const far = callDoor(script, "returnForCorrection", { ...wanted, deadline: "9999-12-31" });
  expect(far.answer).toEqual({
    ok: false,
    problems: ["Hạn mới 31/12/9999 cách hôm nay hơn một năm. Chọn lại ngày, xem năm có đúng không."],
  });
  goodValue(callDoor(script, "returnForCorrection", { ...wanted, deadline: "2023-07-10" }));
  expect(rowsOf(script, "Trả lại bổ sung", ["Cần bổ sung"])).toEqual([["Thiếu biên bản\ncó chữ ký"]]);
  expect(script.mails().at(-1)?.body).toContain("Thiếu biên bản\ncó chữ ký");
});

test("two reviews opened at once keep the triggers of both, and one clock", () => {
  const script = schoolRegister();
  pasteSample(script, [
    {
      table: reviewPeriods,
      headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Hạn nhận hồ sơ"],
      rows: [["DX-1", "Khen đột xuất", "2022-2023", "Đột xuất", "20/7/2023"]],
    },
  ]);
  const answer = (text: string) => [{ button: "OK" as const, text }, "YES" as const];
  let done = false;
  clickOpenRefused(script, {
    answers: answer(review),
    between: (_, { method }) => {
      // The forms of the first are published, its triggers not yet made.
      if (done || method !== "setPublished") return;
      done = true;
      clickOpenRefused(script, { answers: answer("DX-1") });
    },
  });
  const forms = rowsOf(script, "Biểu mẫu", ["Mã biểu mẫu"]).flat();
  expect(forms).toHaveLength(3);
  const sources = script.triggers().map((trigger) => (trigger.kind === "form" ? trigger.sourceId : "clock"));
  expect([...sources].sort()).toEqual([...forms, "clock"].sort());
});

test("an edit after the clock was set back is taken in; a reading that another run overtook is not", () => {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  pass(script, -30);
  nominationForm(script).edit(editUrl, { "Chức vụ": "Giảng viên chính" });
  clickReceive(script);
  expect(rowsOf(script, "Đề nghị", ["Chức vụ"])).toEqual([["Giảng viên chính"]]);
  pass(script, 60);
  // While one run has read the form and waits for the register, a later edit is taken in by another.
  nominationForm(script).edit(editUrl, { "Chức vụ": "Phó khoa" });
  let done = false;
  clickReceive(script, {
    between: (_, { method }) => {
      if (done || method !== "getEditResponseUrl") return;
      done = true;
      script.now = new Date(script.now.getTime() + 60_000);
    },
  });
  expect(rowsOf(script, "Đề nghị", ["Chức vụ"])).toEqual([["Phó khoa"]]);
  expect(rowsOf(script, "Hồ sơ gửi về", ["Lần sửa"]).flat()).toEqual(["1", "2", "3"]);
});
