import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import {
  ballotForm,
  cast,
  changedByHand,
  clickVote,
  closeSession,
  codesOn,
  confirmForm,
  countForm,
  formRegister,
  formRow,
  lastWords,
  makeForm,
  openedForm,
  openForm,
  slipFiles,
  voidCode,
} from "../../support/form-ballots";
import { rowsOf, serviceCalls } from "../../support/review";
import { firstSession, linesOf, ruleOf } from "../../support/vote-register";

/** Of each line how many of each mark: the order is one of chance. */
function marksOf(script: LocalAppsScript): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"]).map(([number, marks = ""]) => [
      number,
      [...marks].sort().join(""),
    ]),
  );
}

const accounts = (script: LocalAppsScript) =>
  rowsOf(script, "Sổ phiếu", [
    "In ra",
    "Không dùng",
    "Hỏng, đã đổi",
    "Phát ra",
    "Thu về",
    "Hợp lệ",
    "Không hợp lệ",
    "Lý do không hợp lệ",
  ]);

const sessionState = (script: LocalAppsScript) => rowsOf(script, "Lượt bỏ phiếu", ["Trạng thái"])[0]?.[0];
const held = (script: LocalAppsScript) => ballotForm(script).summary().responses;

test("a form ballot from its slips to its outcomes", () => {
  const script = formRegister("whole", {}, { review: true });
  script.open();
  expect(lastWords(makeForm(script))).toMatch(
    /^Mở phiếu điện tử: Đã tạo 17 phiếu mã: “Phiếu mã CN2023-P1-L1 - in rồi xóa”/,
  );
  const codes = codesOn(script);
  expect(new Set(codes).size).toBe(17);
  expect(ballotForm(script).open).toBe(false);
  expect(formRow(script)["Trạng thái"]).toBe("Đang in phiếu mã");

  expect(lastWords(openForm(script))).toMatch(
    /^Mở phiếu điện tử: Đang nhận phiếu điện tử lượt CN2023-P1-L1, 17 mã. Tệp phiếu mã đã xóa hẳn/,
  );
  expect(slipFiles(script)).toEqual([]);
  expect(ballotForm(script).open).toBe(true);

  codes.slice(0, 13).forEach((code, at) => {
    cast(script, code, { no: at < 4 ? [3] : [] });
  });
  expect(lastWords(closeSession(script))).toContain(
    "Mở lượt rồi bấm Sổ Thi đua → Biểu quyết → Kiểm phiếu điện tử trước khi đóng",
  );
  const counted = lastWords(countForm(script));
  expect(counted).toMatch(
    /^Kiểm phiếu điện tử: Đã kiểm phiếu điện tử lượt CN2023-P1-L1. Thu về 13, hợp lệ 13, không hợp lệ 00\./,
  );
  expect(ballotForm(script).open).toBe(false);
  expect(sessionState(script)).toBe("Đã kiểm phiếu");
  expect(marksOf(script)).toEqual(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [String(at + 1), at === 2 ? "KKKKĐĐĐĐĐĐĐĐĐ" : "Đ".repeat(13)]),
    ),
  );
  expect(accounts(script)).toEqual([["17", "3", "0", "14", "13", "13", "0", ""]]);
  expect(held(script)).toBe(13);

  expect(lastWords(closeSession(script))).toContain("chưa được hai thành viên Ban kiểm phiếu đối chiếu");
  expect(lastWords(confirmForm(script, ["Cao Thị Học", "TV12"]))).toContain("Cao Thị Học được gõ hai lần");
  expect(lastWords(confirmForm(script, ["Cao Thị Học", "Nguyễn Văn Hiệu"]))).toContain(
    "“Nguyễn Văn Hiệu” không có trong Ban kiểm phiếu của lượt này",
  );
  expect(held(script)).toBe(13);
  expect(lastWords(confirmForm(script, ["cao thị học", "TV13"]))).toContain("mọi câu trả lời đã đếm đã xóa");
  expect(held(script)).toBe(0);
  expect(formRow(script)).toMatchObject({
    "Trạng thái": "Đã xóa câu trả lời",
    "Người đối chiếu": "Cao Thị Học; Lâm Văn Tuyển",
    "Đến muộn": "0",
  });
  expect(script.stateText()).not.toContain("draft ballots");
  expect(lastWords(closeSession(script))).toMatch(
    /^Đóng lượt bỏ phiếu: Đã đóng lượt CN2023-P1-L1\. Đạt 11, không đạt 01\./,
  );
  expect(
    tabRows(script, "Nhật ký")
      .map((row) => row["Việc đã làm"])
      .filter((what) => what?.includes(`điện tử lượt ${firstSession}`)),
  ).toEqual([
    `Tạo biểu mẫu của phiếu điện tử lượt ${firstSession}`,
    `Tạo phiếu điện tử lượt ${firstSession}: 17 phiếu mã`,
    `Mở phiếu điện tử lượt ${firstSession}`,
    `Dừng nhận phiếu điện tử lượt ${firstSession}`,
    `Kiểm phiếu điện tử lượt ${firstSession}`,
    `Đối chiếu phiếu điện tử lượt ${firstSession}: Cao Thị Học, Lâm Văn Tuyển`,
    `Xóa các câu trả lời của phiếu điện tử lượt ${firstSession}`,
  ]);
});

test("codes: the same twice counts once, in any spelling; differing ones are one invalid ballot; a void one is none", () => {
  const script = formRegister("codes");
  const codes = openedForm(script);
  const [first = "", second = "", third = "", spoiled = "", spare = ""] = codes;
  cast(script, first, { no: [1] });
  cast(script, first.toLowerCase().replaceAll("-", " "), { no: [1] });
  cast(script, second, { no: [2] });
  cast(script, second, { no: [2, 3] });
  cast(script, third);
  cast(script, spoiled, { no: [4] });
  expect(lastWords(voidCode(script, "1234"))).toContain("Mã vừa gõ không phải là mã phiếu");
  expect(lastWords(voidCode(script, spoiled.replaceAll("-", "")))).toContain("còn 02 phiếu dự phòng");
  expect(lastWords(voidCode(script, spoiled))).toContain("còn 02 phiếu dự phòng");
  cast(script, spare, { no: [5] });

  const stopped = lastWords(countForm(script));
  expect(stopped).toContain("Đã dừng nhận phiếu, chưa kiểm.");
  expect(stopped).toContain(`01 phiếu điện tử có mã của phiếu hỏng đã đổi (${spoiled})`.replace("01", "1"));
  expect(rowsOf(script, "Phiếu theo dòng", ["Các dấu"])).toEqual([]);
  countForm(script);
  expect(accounts(script)).toEqual([
    ["17", "2", "1", "14", "4", "3", "1", "01 phiếu có mã gửi nhiều lần, nội dung khác nhau"],
  ]);
  expect(marksOf(script)).toMatchObject({ 1: "KĐĐ", 2: "ĐĐĐ", 3: "ĐĐĐ", 4: "ĐĐĐ", 5: "KĐĐ" });
});

test("unknown codes are told before anything is counted; the form is opened again for who mistyped", () => {
  const script = formRegister("unknown");
  const [first = "", second = ""] = openedForm(script);
  cast(script, first, { no: [1] });
  const wrong = `${second.slice(0, -1)}${second.endsWith("7") ? "8" : "7"}`;
  cast(script, wrong, { no: [2] });
  const words = lastWords(countForm(script));
  expect(words).toContain(
    `1 phiếu điện tử có mã không do Ban kiểm phiếu phát (${wrong}). Không tính là phiếu; trước khi đóng, đọc mã này trong phòng họp để người gõ nhầm tự bỏ lại bằng mã đúng, không cần xưng tên`,
  );
  expect(sessionState(script)).toBe("Đang bỏ phiếu");
  expect(lastWords(closeSession(script))).toContain("không ở trạng thái đã kiểm phiếu");
  expect(lastWords(openForm(script))).toContain("Đang nhận phiếu điện tử");
  cast(script, second, { no: [2] });
  countForm(script);
  expect(accounts(script)).toEqual([]);
  countForm(script);
  expect(accounts(script)).toEqual([["17", "3", "0", "14", "2", "2", "0", ""]]);
  expect(marksOf(script)).toMatchObject({ 1: "KĐ", 2: "KĐ", 3: "ĐĐ" });
  confirmForm(script);
  // What was read is deleted whole: the ballot of the mistyped code, too.
  expect(held(script)).toBe(0);
});

test("two boxes: a line a member does not mark is blank", () => {
  const script = formRegister("boxes", {
    rules: [ruleOf(firstSession, "LDTT", { marking: "twoBoxes" })],
  });
  const [first = "", second = ""] = openedForm(script);
  cast(script, first, { yes: [1], no: [2] });
  cast(script, second, { yes: [1, 2] });
  countForm(script);
  expect(marksOf(script)).toMatchObject({ 1: "ĐĐ", 2: "KĐ", 3: "TT" });
});

test("a ballot that was on its way while the form was read is late: kept, told, and no ballot", () => {
  const script = formRegister("late");
  const [first = "", second = ""] = openedForm(script);
  cast(script, first, { no: [1] });
  countForm(script);
  ballotForm(script).submitRaw({ "Mã phiếu": second }, { onItsWay: true });
  const words = lastWords(confirmForm(script));
  expect(words).toContain("01 câu trả lời đến sau khi đã đọc: không phải là phiếu, được giữ nguyên");
  expect(held(script)).toBe(1);
  expect(formRow(script)).toMatchObject({ "Trạng thái": "Đã xóa câu trả lời", "Đến muộn": "1" });
  expect(marksOf(script)).toMatchObject({ 1: "K" });
  // Asked again, nothing more is deleted.
  confirmForm(script);
  expect(held(script)).toBe(1);
});

test("a form that was changed by hand is not counted; put back, it is", () => {
  const script = formRegister("changed");
  const [first = ""] = openedForm(script);
  cast(script, first, { no: [1] });
  const grid = "form.getItems(FormApp.ItemType.GRID)[0].asGridItem()";
  const rows = `${grid}.getRows()`;
  const changed = changedByHand(script, `${grid}.setRows(${rows}.slice().reverse());`);
  const words = lastWords(countForm(changed));
  expect(words).toContain("đã bị sửa bằng tay, câu hỏi không còn như khi mở lượt");
  expect(marksOf(changed)).toEqual({});
  const back = changedByHand(changed, `${grid}.setRows(${rows}.slice().reverse());`);
  countForm(back);
  expect(marksOf(back)).toMatchObject({ 1: "K" });
});

test("a question that was added or renamed by hand before the vote is gone when the form is opened", () => {
  const script = formRegister("added");
  script.open();
  makeForm(script);
  const codes = codesOn(script);
  const changed = changedByHand(
    script,
    'form.addTextItem().setTitle("Họ và tên"); form.getItems(FormApp.ItemType.GRID)[0].setTitle("Khác");',
  );
  openForm(changed);
  const titles = ballotForm(changed)
    .pages()
    .flatMap(({ items }) => items.map(({ title }) => title));
  expect(titles).toEqual(["Mã phiếu", "Lao động tiên tiến"]);
  cast(changed, codes[0] ?? "");
  countForm(changed);
  expect(accounts(changed)).toEqual([["17", "3", "0", "14", "1", "1", "0", ""]]);
});

test("counted responses that somebody deleted by hand are told, and the board is not asked to compare what is gone", () => {
  const script = formRegister("deleted");
  const codes = openedForm(script);
  for (const code of codes.slice(0, 3)) cast(script, code);
  countForm(script);
  const changed = changedByHand(script, "form.deleteResponse(form.getResponses()[0].getId());");
  expect(lastWords(countForm(changed))).toContain(
    "01 câu trả lời đã kiểm của lượt CN2023-P1-L1 không còn trong biểu mẫu",
  );
});

test("all codes are made anew as long as nobody voted, and only then", () => {
  const script = formRegister("anew");
  const before = openedForm(script);
  expect(lastWords(voidCode(script, "tất cả"))).toContain("Mọi mã của lượt CN2023-P1-L1 đã hủy");
  expect(ballotForm(script).open).toBe(false);
  makeForm(script);
  const after = codesOn(script);
  expect(after.filter((code) => before.includes(code))).toEqual([]);
  openForm(script);
  cast(script, after[0] ?? "");
  expect(lastWords(voidCode(script, "TẤT CẢ"))).toContain(
    "Đã có 01 câu trả lời trong biểu mẫu, không làm lại phiếu mã được",
  );
  openForm(script);
  expect(ballotForm(script).open).toBe(true);
  cast(script, before[0] ?? "");
  countForm(script);
  countForm(script);
  expect(accounts(script)).toEqual([["17", "3", "0", "14", "1", "1", "0", ""]]);
});

test("spare slips come to an end", () => {
  const script = formRegister("spares");
  const codes = openedForm(script);
  for (const code of codes.slice(0, 3)) expect(lastWords(voidCode(script, code))).toContain("Mã đã hủy");
  expect(lastWords(voidCode(script, codes[3] ?? ""))).toContain("không còn phiếu mã dự phòng");
});

test("two windows: the second one's slips are not made, its count is not written, and nothing is deleted twice", () => {
  const script = formRegister("windows");
  script.open();
  const second = clickVote(script, "Mở phiếu điện tử", [], { meanwhile: () => makeForm(script) });
  expect(lastWords(second)).toContain("Một cửa sổ khác vừa làm bước này");
  expect(slipFiles(script)).toHaveLength(1);
  const codes = codesOn(script);
  const opened = clickVote(script, "Mở phiếu điện tử", [], { meanwhile: () => openForm(script) });
  expect(lastWords(opened)).toContain("Một cửa sổ khác vừa làm bước này");
  for (const code of codes.slice(0, 14)) cast(script, code, { no: [1] });
  clickVote(script, "Kiểm phiếu điện tử", [], { meanwhile: () => countForm(script) });
  expect(accounts(script)).toEqual([["17", "3", "0", "14", "14", "14", "0", ""]]);
  clickVote(script, "Xác nhận phiếu điện tử", ["Cao Thị Học", "TV13"], {
    meanwhile: () => confirmForm(script),
  });
  expect(held(script)).toBe(0);
  const deeds = rowsOf(script, "Nhật ký", ["Việc đã làm"])
    .flat()
    .filter((what) => what.includes("điện tử"));
  expect(new Set(deeds).size).toBe(deeds.length);
});

test("more ballots than have a vote are refused with the figure that is wrong", () => {
  const script = formRegister("stuffed");
  for (const code of openedForm(script).slice(0, 15)) cast(script, code);
  expect(lastWords(countForm(script))).toContain("thu về 15 phiếu, nhiều hơn số phát ra 14");
  expect(marksOf(script)).toEqual({});
});

test("a session that is not voted on by a form, or is not open, has no form", () => {
  const paper = formRegister("paper", { session: { way: "paperByBallot" } });
  paper.open();
  expect(lastWords(makeForm(paper))).toContain("Lượt CN2023-P1-L1 không bỏ phiếu điện tử");
  const draft = formRegister("draft", { session: { state: "draft" } });
  draft.open();
  expect(lastWords(makeForm(draft))).toContain("Lượt CN2023-P1-L1 chưa mở");
  const early = formRegister("early");
  early.open();
  expect(lastWords(countForm(early))).toContain("Phiếu điện tử của lượt CN2023-P1-L1 chưa mở");
  expect(lastWords(confirmForm(early))).toContain("chưa kiểm");
  const apart = formRegister("apart", {
    lines: linesOf(firstSession, "LDTT", 3, new Map([[2, { slip: "apart", recused: ["TV01"] }]])),
  });
  apart.open();
  expect(lastWords(makeForm(apart))).toContain("có dòng 2 ở phiếu bổ sung hoặc phiếu riêng");
});

test("as long as the form takes ballots no command looks at one: how many there are is all that is told", () => {
  const script = formRegister("no partial tally");
  const codes = openedForm(script);
  for (const code of codes.slice(0, 5)) cast(script, code, { no: [1] });
  const records = [
    openForm(script),
    voidCode(script, codes[16] ?? ""),
    clickVote(script, "Kiểm phiếu điện tử", [], { says: "NO" }),
    closeSession(script),
    confirmForm(script),
  ];
  expect(records.flatMap(serviceCalls).filter((call) => /^(Form|Item)Response\./.test(call))).toEqual([]);
  expect(formRow(script)["Trạng thái"]).toBe("Đang nhận phiếu");
});
