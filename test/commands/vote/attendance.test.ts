import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Door } from "../../../src/door";
import { callDoor, goodValue, openPage } from "../../support/pages";
import { rowsOf, serviceCalls, typeWhere } from "../../support/review";
import {
  attendanceOf,
  firstSession,
  linesOf,
  memberCode,
  ruleOf,
  secondSession,
  voteRegister,
} from "../../support/vote-register";

type Desk = Door["attendanceDesk"]["out"];
type Entry = Door["saveAttendance"]["in"]["roll"][number];

function deskOf(script: LocalAppsScript, session = ""): Desk {
  return goodValue<Desk>(callDoor(script, "attendanceDesk", { meeting: "", session }));
}

/** What a page gives of a desk's roll, changed by member. */
function entriesOf(desk: Desk, changed: Readonly<Record<string, Partial<Entry>>> = {}): readonly Entry[] {
  return desk.roll.map(({ session: _session, name: _name, votes: _votes, ...entry }) => ({
    ...entry,
    ...changed[entry.member],
  }));
}

const save = (script: LocalAppsScript, session: string, roll: readonly Entry[]) =>
  callDoor(script, "saveAttendance", { session, roll });

const rolls = (script: LocalAppsScript) =>
  rowsOf(script, "Điểm danh", ["Mã lượt", "Mã thành viên", "Có mặt", "Trả lời"]);

const deeds = (script: LocalAppsScript) =>
  rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).filter(([command]) => command === "Điểm danh");

function opened(...args: Parameters<typeof voteRegister>): LocalAppsScript {
  const script = voteRegister(...args);
  openPage(script, "Biểu quyết", "Điểm danh");
  return script;
}

test("the session that comes next is offered, by rank, with its rules and its counting board", () => {
  const desk = deskOf(opened("attendance desk"));
  expect(desk.sessions).toEqual([
    { code: firstSession, name: "Lượt 1: Lao động tiên tiến, Phiếu giấy, kiểm theo phiếu", state: "replies" },
    {
      code: secondSession,
      name: "Lượt 2: Chiến sĩ thi đua cơ sở, Phiếu giấy, kiểm theo phiếu",
      state: "open",
    },
  ]);
  expect([desk.session, desk.state, desk.copied, desk.members]).toEqual([secondSession, "open", true, 15]);
  expect(desk.roll.map(({ member }) => member)).toEqual(
    Array.from({ length: 15 }, (_, index) => memberCode(index + 1)),
  );
  expect(desk.offices.slice(0, 4)).toEqual([
    "Chủ tịch, Hiệu trưởng",
    "Phó Chủ tịch, Phó Hiệu trưởng",
    "Thư ký, Trưởng phòng Tổ chức",
    "Ủy viên, Trưởng khoa Mộc",
  ]);
  expect(desk.board).toEqual(["Cao Thị Học (Trưởng ban)", "Lâm Văn Tuyển"]);
  // Not frozen yet: the register's own rule of today.
  expect(desk.opening.rules.map(({ session, award, order }) => [session, award, order])).toEqual([
    [secondSession, "CSTDCS", 1],
  ]);
});

test("of many lines only those are sent that say whether somebody can pass", () => {
  const changed = new Map([
    [2, { state: "withdrawn" }],
    [5, { recused: ["TV04"], slip: "apart" }],
  ] as const);
  const script = opened("attendance lines", {
    session: { state: "printed" },
    lines: linesOf(firstSession, "LDTT", 180, changed),
    rules: [ruleOf(firstSession, "LDTT")],
  });
  expect(deskOf(script).opening.lines.map(({ number }) => number)).toEqual([1, 5]);
});

test("a roll is kept whole, told once in the audit trail, and what does not change is not written again", () => {
  const script = opened("attendance kept");
  const roll = entriesOf(deskOf(script), { TV02: { presence: "absent", reason: " Ốm ", asked: true } });
  const words = "12 có mặt, 3 vắng (2 được xin ý kiến)";
  expect(save(script, secondSession, roll).answer).toEqual({
    ok: true,
    value: `Đã ghi điểm danh lượt 2: ${words}.`,
  });
  expect(rolls(script).filter(([session]) => session === secondSession)).toHaveLength(15);
  expect(deeds(script)).toEqual([["Điểm danh", `Điểm danh lượt ${secondSession}: ${words}`]]);
  const again = save(script, secondSession, roll);
  expect(again.answer).toEqual({ ok: true, value: `Không có gì thay đổi: ${words}.` });
  expect(serviceCalls(again.record).filter((call) => call === "Range.setValues")).toEqual([]);
  expect(deeds(script)).toHaveLength(1);
});

test("who left the council leaves the roll of a session that is not open yet", () => {
  const script = opened("attendance council", {
    session: { state: "draft" },
    attendance: attendanceOf(firstSession, {}),
  });
  const roll = entriesOf(deskOf(script, firstSession));
  const sheet = script.spreadsheet.sheet("Thành viên Hội đồng");
  const at = sheet.values().findIndex((row) => row.includes("TV15"));
  sheet.deleteRows(at + 1);
  expect(save(script, firstSession, roll).answer).toEqual({
    ok: false,
    problems: [
      "Danh sách thành viên của hội đồng đã đổi từ khi mở trang (tab “Thành viên Hội đồng”). Đóng trang này rồi mở lại từ menu.",
    ],
  });
  // Nobody else's row changes, and the one who left goes.
  expect(save(script, firstSession, entriesOf(deskOf(script, firstSession))).answer.ok).toBe(true);
  expect(rolls(script).map(([, member]) => member)).toEqual(
    Array.from({ length: 14 }, (_, index) => memberCode(index + 1)),
  );
});

test("of an open session only replies are taken; of a closed one nothing", () => {
  const roll = attendanceOf(firstSession, { TV15: { presence: "absent", asked: true, reason: "Ốm" } });
  const script = opened("attendance open", { attendance: roll });
  const desk = deskOf(script, firstSession);
  expect(desk.state).toBe("replies");
  expect(save(script, firstSession, entriesOf(desk, { TV02: { presence: "absent" } })).answer).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("chỉ ghi được ai đã trả lời phiếu xin ý kiến")],
  });
  // A reply of who was not asked is none.
  expect(save(script, firstSession, entriesOf(desk, { TV02: { replied: "yes" } })).answer).toMatchObject({
    ok: true,
  });
  expect(rolls(script)[1]).toEqual([firstSession, "TV02", "Có mặt", ""]);
  expect(save(script, firstSession, entriesOf(desk, { TV15: { replied: "yes" } })).answer.ok).toBe(true);
  expect(rolls(script)[14]).toEqual([firstSession, "TV15", "Vắng", "Có trả lời"]);

  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã đóng");
  expect(save(script, firstSession, entriesOf(desk, { TV15: { replied: "no" } })).answer).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("điểm danh của lượt được giữ nguyên")],
  });
});

test("without a meeting, or a session, it says what to do first", () => {
  const script = voteRegister("attendance none");
  for (const tab of ["Lượt bỏ phiếu", "Phiên họp"]) {
    const sheet = script.spreadsheet.sheet(tab);
    sheet.deleteRows(2, sheet.values().length - 1);
  }
  expect(callDoor(script, "attendanceDesk", { meeting: "", session: "" }).answer).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("Chưa có phiên họp nào có lượt bỏ phiếu")],
  });
  expect(save(script, "KHAC", []).answer).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("Không có lượt bỏ phiếu mã “KHAC”")],
  });
});
