import { expect, test } from "vitest";
import { attendanceLines } from "../../../src/documents/vote/attendance-words";
import { closed } from "../../support/meeting-papers";
import { attendanceOf, council, firstSession, ruleOf } from "../../support/vote-register";

const linesOf = (changed: Parameters<typeof attendanceOf>[1], more: Partial<typeof closed> = {}) =>
  attendanceLines({ ...closed, attendance: attendanceOf(firstSession, changed), ...more }, { council });

test("who is there, who stands in by which letter, who is away and why, who came late and left early", () => {
  expect(
    linesOf({
      TV02: { arrived: "08:20" },
      TV03: { votes: false },
      TV05: { left: "10:00" },
      TV13: { presence: "standIn", standIn: "Bùi Văn Cột", letter: "Giấy ủy quyền 01 ngày 13/7/2023" },
      TV14: { presence: "absent", reason: "Đi công tác", asked: true, replied: "yes" },
      TV15: { presence: "absent", reason: "", asked: true, replied: "no" },
    }),
  ).toEqual([
    "Tổng số thành viên Hội đồng theo quyết định: 15 thành viên (bằng chữ: Mười lăm thành viên)",
    "Thành viên có mặt: 12 thành viên (bằng chữ: Mười hai thành viên); trong đó không có quyền bỏ phiếu: Tạ Thị Ký",
    "Người dự thay: 01 người (bằng chữ: Một người); gồm: Bùi Văn Cột dự thay Lâm Văn Tuyển (Giấy ủy quyền 01 ngày 13/7/2023); người dự thay không bỏ phiếu",
    "Thành viên vắng mặt: 02 thành viên (bằng chữ: Hai thành viên); gồm: Đặng Thị Viện (lý do: Đi công tác), Huỳnh Văn Y (lý do: ……………)",
    "Thành viên vắng mặt được xin ý kiến bằng văn bản: 02 thành viên (bằng chữ: Hai thành viên); gửi lại phiếu: 01 phiếu (bằng chữ: Một phiếu); không gửi lại: 01",
    "Đến muộn: Phan Thị Phó (08 giờ 20)",
    "Về sớm: Đỗ Văn Nháp (10 giờ 00)",
  ]);
});

test("stand-ins vote where the rule says so; of who was asked and not said whether it came back, that is told", () => {
  const rules = [{ ...ruleOf(firstSession, "LDTT"), standInsVote: true }];
  const lines = linesOf(
    { TV14: { presence: "standIn", standIn: "A" }, TV15: { presence: "absent", reason: "Ốm", asked: true } },
    { rules },
  );
  expect(lines[2]).toMatch(/người dự thay được bỏ phiếu$/);
  expect(lines[4]).toMatch(/gửi lại phiếu: 00 phiếu .*không gửi lại: 00; chưa ghi có gửi lại hay không: 01$/);
});

test("in a consultation nobody is present or absent: who was asked, and who did not answer", () => {
  const asked = { presence: "absent", asked: true } as const;
  const attendance = attendanceOf(firstSession, {}).map((row) => ({
    ...row,
    ...asked,
    replied: row.member === "TV09" ? ("no" as const) : ("yes" as const),
  }));
  const session = { ...closed.session, way: "consultation" as const };
  expect(attendanceLines({ ...closed, session, attendance }, { council })).toEqual([
    "Tổng số thành viên Hội đồng theo quyết định: 15 thành viên (bằng chữ: Mười lăm thành viên)",
    "Thành viên được xin ý kiến: 15 thành viên (bằng chữ: Mười lăm thành viên)",
    "Thành viên gửi lại phiếu: 14 thành viên (bằng chữ: Mười bốn thành viên)",
    "Thành viên không gửi lại phiếu: 01 thành viên (bằng chữ: Một thành viên); gồm: Hồ Văn Thanh",
  ]);
});
