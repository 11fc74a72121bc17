import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { WaitingDesk } from "../../../src/commands/review/waiting-submissions";
import { callDoor, goodValue } from "../../support/pages";
import { said } from "../../support/register";
import {
  clickLockReview,
  clickReceive,
  clickRecheck,
  fire,
  headless,
  individual,
  list,
  nominationForm,
  nominations,
  openRegister,
  rowsOf,
  send,
  serviceCalls,
  submit,
  typeWhere,
} from "../../support/review";

const adding = { "Lần gửi này là": "Bổ sung thêm" };
const guessed = [
  ["002", "Lê Thị Mẫu", "LĐTT"],
  ["003", "Phạm Văn Ví Dụ", "LĐTT"],
];

/** A unit that sent one person by the form adds two in a list without the names of its columns. */
function waiting(): LocalAppsScript {
  const script = openRegister();
  send(script, "K-MOC", individual("001", "Trần Văn Thử"));
  send(script, "K-MOC", headless(guessed, adding));
  return script;
}

const deskOf = (script: LocalAppsScript) =>
  goodValue<WaitingDesk>(callDoor(script, "waitingSubmissions", {}));

function decide(script: LocalAppsScript, word: string, back: unknown = null) {
  const row = deskOf(script).waiting[0]?.row;
  return { ...callDoor(script, "decideWaiting", { row, word, back }), row };
}

const states = (script: LocalAppsScript) =>
  [...nominations(script)].map(([, code, , , state]) => `${code} ${state}`).sort();
const words = (script: LocalAppsScript) => rowsOf(script, "Chờ xử lý", ["Nhận hay không", "Đã xử lý"]);

test("a list that was read by a guess waits, with its columns and rows as understood", () => {
  const script = waiting();
  expect(states(script)).toEqual(["001 Đang đề nghị", "002 Chờ xác nhận", "003 Chờ xác nhận"]);
  const why = "bảng không có dòng tên cột; hiểu theo nội dung từng cột";
  const guesses = ["Bảng không có dòng tên cột; hiểu theo nội dung từng cột"];
  const person = (line: number, code: string, name: string) => ({
    ...{ line, code, name, detail: "", award: "Lao động tiên tiến", guesses },
  });
  expect(deskOf(script)).toEqual({
    today: "2023-07-03",
    waiting: [
      {
        row: expect.stringMatching(/#1\/reading$/),
        asks: "reading",
        review: "Xét danh hiệu cuối năm học 2022 - 2023",
        unit: "Khoa Mộc",
        hasMail: true,
        at: "03/07/2023 08:01:00",
        what: "Bổ sung thêm",
        why,
        columns: [
          { column: 1, heading: "", as: "Mã" },
          { column: 2, heading: "", as: "Họ và tên" },
          { column: 3, heading: "", as: "Danh hiệu đề nghị" },
        ],
        rows: [person(1, "002", "Lê Thị Mẫu"), person(2, "003", "Phạm Văn Ví Dụ")],
        more: 0,
        text: "",
        reason: `Danh sách gửi lúc 03/07/2023 08:01:00 chưa đọc chắc được: ${why}. Xin gửi lại cả dòng tên cột (Mã, Họ và tên, Danh hiệu…), mỗi người một dòng, mỗi ô một nội dung.`,
      },
    ],
  });
});

test("the unit's receipt says who waits, why, and how its columns were read", () => {
  const body = waiting().mails().at(-1)?.body.split("\n\n") ?? [];
  expect(body.slice(2, 4)).toEqual([
    "Chờ xác nhận 02 dòng: bảng không có dòng tên cột; hiểu theo nội dung từng cột. Thường trực Hội đồng sẽ xem lại; các dòng này chưa được tính.\n1. Lê Thị Mẫu - Lao động tiên tiến\n2. Phạm Văn Ví Dụ - Lao động tiên tiến",
    "Các cột của danh sách được hiểu là: cột 1 → Mã; cột 2 → Họ và tên; cột 3 → Danh hiệu đề nghị.",
  ]);
});

test("what waits is told wherever the secretary goes on from what was received", () => {
  const script = waiting();
  expect(said(clickRecheck(script))[0]).toContain(
    ": 1 đề nghị; 0 bị chặn, 0 cần xem xét, 1 có cảnh báo.\n1 lần gửi chờ xác nhận: bấm Duyệt hồ sơ chờ xác nhận.",
  );
  const told =
    "Còn 1 lần gửi chờ xác nhận, chưa được tính (tab “Chờ xử lý”). Bấm Sổ Thi đua → Hồ sơ → Duyệt hồ sơ chờ xác nhận.";
  expect(said(clickLockReview(script, "NO"))[0]).toContain(told);
  const documents = script.click(["Sổ Thi đua", "Văn bản", "Danh sách tổng hợp"], { answers: ["NO"] });
  expect(said(documents)[0]).toContain(told);
});

test("“Đúng”: it counts, and so it does when all is checked again", () => {
  const script = waiting();
  expect(decide(script, "accepted").answer).toEqual({
    ok: true,
    value: "K-MOC: nhận lần gửi như sổ đọc.",
  });
  const expected = ["001 Đang đề nghị", "002 Đang đề nghị", "003 Đang đề nghị"];
  expect([states(script), words(script)]).toEqual([expected, [["Nhận", "Có"]]]);
  clickRecheck(script);
  expect([states(script), words(script), deskOf(script).waiting]).toEqual([expected, [["Nhận", "Có"]], []]);
});

test("“Không đúng, trả lại đơn vị”: nothing of it counts, and the unit is asked by the link of that very response", () => {
  const script = openRegister();
  const sent = send(script, "K-MOC", headless(guessed));
  const back = { reason: "Xin gửi lại cả dòng tên cột.", deadline: "2023-07-10" };
  const { answer } = decide(script, "declined", back);
  expect(answer).toEqual({
    ok: true,
    value: expect.stringMatching(/^K-MOC: không nhận lần gửi như sổ đọc\. Đã ghi yêu cầu BS-01\. /),
  });
  expect(states(script)).toEqual(["002 Thư ký không nhận", "003 Thư ký không nhận"]);
  const body = script.mails().at(-1)?.body ?? "";
  expect([body.includes("Xin gửi lại cả dòng tên cột."), body.includes(sent.editUrl)]).toEqual([true, true]);
  expect(rowsOf(script, "Trả lại bổ sung", ["Mã lần gửi"])).toEqual([[`${sent.id}#1`]]);
});

test("a return that cannot be made leaves the list waiting", () => {
  const script = waiting();
  const before = script.stateText();
  const { answer } = decide(script, "declined", { reason: "Xin gửi lại.", deadline: "2023-07-02" });
  expect([answer, script.stateText()]).toEqual([
    { ok: false, problems: ["Hạn mới 02/7/2023 đã qua. Chọn từ ngày 03/7/2023 trở đi."] },
    before,
  ]);
});

test("saying the same again changes nothing; saying otherwise on an old page is refused; the tab takes it back", () => {
  const script = waiting();
  const { row } = decide(script, "declined");
  const before = script.stateText();
  const again = callDoor(script, "decideWaiting", { row, word: "declined", back: null });
  expect([again.answer.ok, script.stateText()]).toEqual([true, before]);
  const other = callDoor(script, "decideWaiting", { row, word: "accepted", back: null });
  expect([other.answer, script.stateText()]).toEqual([
    {
      ok: false,
      problems: [
        "Lần gửi này đã được ghi “Không nhận” (tab “Chờ xử lý”, cột “Nhận hay không”). Đổi ở cột này nếu cần, hoặc bấm Tải lại để xem những lần gửi còn chờ.",
      ],
    },
    before,
  ]);
  typeWhere(script, "Chờ xử lý", ["Mã dòng", row ?? ""], "Nhận hay không", "");
  clickRecheck(script);
  expect([states(script), words(script)]).toEqual([
    ["001 Đang đề nghị", "002 Chờ xác nhận", "003 Chờ xác nhận"],
    [["", "Không"]],
  ]);
  typeWhere(script, "Chờ xử lý", ["Mã dòng", row ?? ""], "Nhận hay không", "Nhận");
  clickRecheck(script);
  expect(states(script)).toEqual(["001 Đang đề nghị", "002 Đang đề nghị", "003 Đang đề nghị"]);
});

test("the word is of the revision on the page: an edit meanwhile is not accepted unseen", () => {
  const script = openRegister();
  const sent = send(script, "K-MOC", headless(guessed));
  const row = deskOf(script).waiting[0]?.row;
  const edited = { "Danh sách đề nghị": "004\tHoàng Thị Giả\tLĐTT" };
  fire(script, nominationForm(script).edit(sent.editUrl, edited));
  const before = script.stateText();
  expect([
    callDoor(script, "decideWaiting", { row, word: "accepted", back: null }).answer,
    script.stateText(),
  ]).toEqual([
    {
      ok: false,
      problems: [
        "Lần gửi này đã đổi từ khi mở trang (tab “Chờ xử lý”). Bấm Tải lại, xem lại rồi quyết định.",
      ],
    },
    before,
  ]);
});

test("a response deleted in Google Forms is found by a full reading, told, dropped by the secretary's word, and taken back (R12)", () => {
  const script = openRegister();
  const first = send(script, "K-MOC", list([["002", "Lê Thị Mẫu", "LĐTT", "HTTNV"]]));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  nominationForm(script).deleteResponse(first.id);
  // What came of late is asked for alone: of what is missing among it nothing follows.
  fire(script, submit(script, "TT-NN", individual("010", "Lý Thị Trang")));
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])).toEqual([]);
  expect(said(clickReceive(script))[0]).toContain("1 lần gửi chờ xác nhận");
  const all = ["002 Đang đề nghị", "006 Đang đề nghị", "010 Đang đề nghị"];
  expect(states(script)).toEqual(all);
  expect(deskOf(script).waiting.map(({ asks, unit, rows }) => [asks, unit, rows.length])).toEqual([
    ["deleted", "Khoa Mộc", 1],
  ]);
  const { answer, row } = decide(script, "declined");
  expect(answer).toEqual({ ok: true, value: "K-MOC: bỏ lần gửi đã xóa." });
  expect(states(script)).toEqual(["002 Thư ký không nhận", ...all.slice(1)]);
  clickReceive(script);
  expect(states(script)).toEqual(["002 Thư ký không nhận", ...all.slice(1)]);
  typeWhere(script, "Chờ xử lý", ["Mã dòng", row ?? ""], "Nhận hay không", "Nhận");
  clickRecheck(script);
  expect([states(script), words(script)]).toEqual([all, [["Nhận", "Có"]]]);
});

test("a decision makes the same calls for a list a hundred times longer", () => {
  const callsWith = (count: number) => {
    const script = openRegister();
    const people = Array.from({ length: count }, (_, n) => [
      `9${n}`,
      `Người Mẫu ${"ABCDEFGHIK"[n % 10]}`,
      "LĐTT",
    ]);
    send(script, "K-MOC", headless(people));
    const { answer, record } = decide(script, "accepted");
    expect(answer).toEqual({ ok: true, value: "K-MOC: nhận lần gửi như sổ đọc." });
    return serviceCalls(record);
  };
  expect(callsWith(100)).toEqual(callsWith(10));
});
