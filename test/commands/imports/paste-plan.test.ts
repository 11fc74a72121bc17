import { expect, test } from "vitest";
import { tabRows } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { callDoor, goodValue, openPage } from "../../support/pages";
import { planPaste } from "../../support/plan-paste";
import { registerOf, thaiNguyen } from "../../support/register";
import { rowsOf, serviceCalls, typeWhere } from "../../support/review";

type Pasted = Door["pastePlan"]["out"];

function opened() {
  const script = registerOf(thaiNguyen);
  openPage(script, "Kế hoạch", "Dán kế hoạch từ Word");
  return script;
}

const content = (script: ReturnType<typeof opened>) =>
  rowsOf(script, "Nội dung kế hoạch", ["Thứ tự", "Cấp", "Nội dung"]);

test("the page is given the rounds, the latest first, and what each level is called", () => {
  const desk = goodValue<Door["pasteDesk"]["out"]>(callDoor(opened(), "pasteDesk", {}));
  expect(desk.rounds).toEqual([{ code: "2020-2021", name: "Thi đua năm học 2020 - 2021" }]);
  expect(desk.levels.slice(0, 3).map(({ label }) => label)).toEqual(["Căn cứ", "Phần A.", "Chương I."]);
});

test("new rows stand between those that are there; of those that differ the one that was said is replaced, the others stay", () => {
  const script = opened();
  const before = content(script);
  const args = planPaste("2020-2021");
  const pasted = goodValue<Pasted>(callDoor(script, "pastePlan", args));
  expect(pasted).toEqual({ added: 3, replaced: 1, left: 0, elsewhere: 7 });
  const after = content(script);
  expect(after.filter((row) => !before.some((old) => old.join() === row.join()))).toEqual([
    [
      ...["26", "Đoạn văn"],
      "Giao phòng Tổng hợp, Thường trực HĐTĐ, thường vụ Công đoàn trường kiểm tra giám sát các đơn vị.",
    ],
    ["3,5", "Đoạn văn", "Đăng ký thi đua {mốc: M1}, theo {căn cứ: KH12}; chào mừng {kỷ niệm: 2-9}."],
    ["6,5", "Gạch đầu dòng -", "{chỉ tiêu}"],
    ["26,5", "Đoạn văn", "Đoạn mới ở cuối./."],
  ]);
  expect(rowsOf(script, "Chỉ tiêu", ["Mã đợt", "Thứ tự", "Chỉ tiêu"])).toEqual([
    ["2020-2021", "1", "100% đơn vị đăng ký"],
    ["2020-2021", "2", "90% lớp tiên tiến"],
  ]);
  expect(rowsOf(script, "Nơi nhận", ["Mã đợt", "Nơi nhận"]).slice(-2)).toEqual([
    ["2020-2021", "Các đơn vị"],
    ["2020-2021", "Lưu: VT"],
  ]);
  expect(tabRows(script, "Nhật ký").at(-1)?.["Việc đã làm"]).toMatch(
    /^Dán kế hoạch đợt 2020-2021 \(bản dán [0-9a-f]{8}\): thêm 3, đổi 1 đoạn; thêm 7 dòng ở các tab khác$/,
  );

  const written = script.stateText();
  const again = goodValue<Pasted>(callDoor(script, "pastePlan", args));
  expect([again, script.stateText()]).toEqual([{ added: 0, replaced: 0, left: 0, elsewhere: 0 }, written]);
});

test("a row that somebody changed since the page saw it is not replaced", () => {
  const script = opened();
  typeWhere(
    script,
    "Nội dung kế hoạch",
    ["Thứ tự", "26"],
    "Nội dung",
    "Giao phòng Tổng hợp, Thường trực HĐTĐ theo dõi, thường vụ Công đoàn trường kiểm tra giám sát.",
  );
  const pasted = goodValue<Pasted>(callDoor(script, "pastePlan", planPaste("2020-2021")));
  expect([pasted.replaced, pasted.left]).toEqual([0, 1]);
});

test("a code that another row has, targets and recipients of the round's own: all is refused, nothing written", () => {
  const script = opened();
  const args = planPaste("2020-2021");
  goodValue<Pasted>(callDoor(script, "pastePlan", args));
  const before = script.stateText();
  const other = {
    ...args,
    milestones: args.milestones.map((each) => ({ ...each, what: "việc khác" })),
    targets: ["Chỉ tiêu khác"],
    recipients: ["Nơi khác"],
  };
  expect(callDoor(script, "pastePlan", other).answer).toEqual({
    ok: false,
    problems: [
      "Mã “M1” vừa có ở tab “Mốc thời gian” cho một dòng khác (tab “Mốc thời gian”). Chọn lại đợt trên trang để đọc lại sổ, rồi ghi lại.",
      "Đợt này đã có chỉ tiêu khác với bản dán (tab “Chỉ tiêu”). Bỏ chọn mục này trên trang, hoặc sửa các dòng của đợt ở tab ấy trước.",
      "Đợt này đã có nơi nhận của kế hoạch khác với bản dán (tab “Nơi nhận”). Bỏ chọn mục này trên trang, hoặc sửa các dòng của đợt ở tab ấy trước.",
    ],
  });
  expect(script.stateText()).toBe(before);
});

test("a round that is gone is refused", () => {
  expect(callDoor(opened(), "pasteContext", { round: "2030" }).answer).toEqual({
    ok: false,
    problems: ["Không có đợt mã “2030” (tab “Đợt thi đua”). Chọn một trong: “2020-2021”."],
  });
});

test("a plan of three hundred paragraphs takes as many calls as one of three", () => {
  const callsWith = (count: number) => {
    const script = opened();
    // A tab that is full grows by one more call; here there are rows to spare.
    script.spreadsheet.sheet("Nội dung kế hoạch").paste(1000, 1, [[""]]);
    const rows = Array.from({ length: count }, (_, at) => ({
      level: "dash",
      text: `Việc mới thứ ${at + 1};`,
    }));
    const { answer, record } = callDoor(script, "pastePlan", { ...planPaste("2020-2021"), rows });
    expect(answer).toMatchObject({ ok: true, value: { added: count } });
    return serviceCalls(record);
  };
  expect(callsWith(300)).toEqual(callsWith(3));
});
