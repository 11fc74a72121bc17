import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import {
  asksMoreThanTwoThirds,
  clickAdjourn,
  clickAgain,
  clickAnnounce,
  clickClose,
  clickCorrect,
  clickOpen,
  clickPrepare,
  countPapers,
  meetingRegister,
  outcomesOf,
  paper,
  pasteMeeting,
  sessionsOf,
  told,
} from "../../support/held-meeting";
import { rowsOf, typeWhere } from "../../support/review";
import { firstSession, meeting, secondSession } from "../../support/vote-register";

/** One who is just at the bound: 10 of 15 where more than 2/3 is asked. */
const tied = ["1-10 sạch", "11-15: 2"];

/** Opens a session, counts its papers and closes it; what the closing said. */
function hold(script: LocalAppsScript, session: string, entries?: readonly string[]): readonly string[] {
  clickOpen(script, session);
  countPapers(script, session, 15, entries);
  return told(clickClose(script, session));
}

const states = (script: LocalAppsScript, session: string) =>
  outcomesOf(script, session).map(([number, name, outcome]) => `${number}. ${name}: ${outcome}`);

const seals = (script: LocalAppsScript) =>
  rowsOf(script, "Niêm phong", ["Mã lượt", "Lần công bố", "Tab", "Mã"])
    .filter(([, , tab]) => tab === "")
    .map(([session, version]) => `${session} ${version}`);

const another = { code: "CN2023-P2", day: { year: 2023, month: 7, day: 21 } };

test("a further ballot is held on the equals alone, on a paper of its own, in its turn, no more often than the rule allows", () => {
  const script = meetingRegister("again", {}, asksMoreThanTwoThirds);
  clickPrepare(script, meeting.code);
  expect(told(clickAgain(script, firstSession)).join()).toContain("chưa đóng");
  hold(script, firstSession, tied);
  expect(states(script, firstSession)[1]).toBe("2. Hoàng Thị Giả: Bằng phiếu");
  clickAgain(script, firstSession);
  const again = `${firstSession}-2`;
  expect(paper(script, again)).toEqual(["1. Hoàng Thị Giả LDTT"]);
  expect(told(clickOpen(script, secondSession)).join()).toContain(`Lượt ${again} đứng trước mà chưa đóng`);
  hold(script, again, ["1-10 sạch", "11-15: 1"]);
  expect(states(script, again)).toEqual(["1. Hoàng Thị Giả: Bằng phiếu"]);
  expect(told(clickAgain(script, again)).join()).toContain("quy tắc cho nhiều nhất 2 lần");
  expect(told(clickAgain(script, firstSession)).join()).toContain(`Đã bỏ phiếu lại ở lượt ${again}`);

  // The head decides: no later meeting votes on it a third time.
  pasteMeeting(script, another);
  expect(told(clickPrepare(script, another.code)).join()).not.toContain("Hoàng Thị Giả");
});

test("what was put off is voted on in a later meeting; a session that is open is not put off", () => {
  const script = meetingRegister("adjourned");
  clickPrepare(script, meeting.code);
  pasteMeeting(script, another);
  expect(told(clickPrepare(script, another.code)).join()).toContain(
    `Đỗ Văn Nháp (Lao động tiên tiến): đang ở trên phiếu của lượt ${firstSession}`,
  );
  clickAdjourn(script, firstSession);
  clickPrepare(script, another.code);
  expect(paper(script, `${another.code}-L1`)).toHaveLength(5);
  clickOpen(script, `${another.code}-L1`);
  expect(told(clickAdjourn(script, `${another.code}-L1`)).join()).toContain("không hoãn được");
  // TTLDTT rests on the LĐTT that the other meeting votes on just now.
  expect(told(clickOpen(script, secondSession)).join()).toContain(
    `Lượt ${another.code}-L1 của phiên họp khác đang bỏ phiếu`,
  );
});

test("the collective's share is of the LĐTT that were passed alone; who may not stand any more is named", () => {
  const script = meetingRegister("share");
  clickPrepare(script, meeting.code);
  expect(paper(script, secondSession)).toEqual(["1. Khoa Mộc TTLDTT"]);
  // Three of the faculty's four miss the votes: 1/4 is below a half.
  hold(script, firstSession, ["1-5 sạch", "6-15: 1 2 3"]);
  const said = told(clickOpen(script, secondSession)).join();
  expect(said).toContain(`Lượt ${secondSession} không còn ai đủ điều kiện để bỏ phiếu`);
  expect(said).toContain("Khoa Mộc (Tập thể lao động tiên tiến): Có 1/4 LĐTT, đạt 25,00%, cần từ 50%");
});

test("one paper for all: decided low to high after one count, a condition that was lost is named", () => {
  const script = meetingRegister("one paper", { onePaper: true });
  clickPrepare(script, meeting.code);
  expect(sessionsOf(script)).toEqual([`${firstSession} LDTT; TTLDTT Dự kiến`]);
  const all = paper(script, firstSession);
  expect(all[0]).toBe("1. Khoa Mộc TTLDTT");
  hold(script, firstSession, ["1-5 sạch", "6-15: 2 3 4"]);
  expect(outcomesOf(script, firstSession)[0]).toEqual([
    "1",
    "Khoa Mộc",
    "Đủ phiếu, không đủ điều kiện",
    "15/15 phiếu, cần 11 (≥ 70% của 15 người có mặt hoặc được xin ý kiến): đủ phiếu, không đủ điều kiện: Có 1/4 LĐTT, đạt 25,00%, cần từ 50%",
  ]);
});

test("one paper for all: what changed in the register since it was opened takes nothing from who stood", () => {
  const script = meetingRegister("one paper, later", { onePaper: true });
  clickPrepare(script, meeting.code);
  clickOpen(script, firstSession);
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Khoa Mộc"], "Trạng thái", "Đơn vị rút");
  countPapers(script, firstSession, 15);
  clickClose(script, firstSession);
  expect(states(script, firstSession)[0]).toBe("1. Khoa Mộc: Đạt");
});

test("a correction is a version of its own with a reason: old seals stay, later outcomes do not change and are told", () => {
  const script = meetingRegister("corrected");
  clickPrepare(script, meeting.code);
  hold(script, firstSession);
  hold(script, secondSession);
  expect(told(clickCorrect(script, firstSession, " ")).join()).toContain("Chưa ghi lý do đính chính");
  clickCorrect(script, firstSession, "Đếm nhầm ba dòng");
  expect(sessionsOf(script)[0]).toBe(`${firstSession} LDTT Đang bỏ phiếu`);
  countPapers(script, firstSession, 15, ["1-5 sạch", "6-15: 1 2 3"]);
  const said = told(clickClose(script, firstSession)).at(-1) ?? "";
  expect(said).toContain(
    "Khoa Mộc đã đạt Tập thể lao động tiên tiến, nay không còn đủ điều kiện: Có 1/4 LĐTT, đạt 25,00%, cần từ 50%.",
  );
  expect(states(script, secondSession)).toEqual(["1. Khoa Mộc: Đạt"]);
  expect(seals(script)).toEqual([`${firstSession} 1`, `${secondSession} 1`, `${firstSession} 2`]);
  expect(rowsOf(script, "Lượt bỏ phiếu", ["Lần công bố", "Lý do đính chính"])[0]).toEqual([
    "2",
    "Đếm nhầm ba dòng",
  ]);
  expect(states(script, firstSession).filter((line) => line.endsWith("Không đạt"))).toHaveLength(3);
});

test("the seal is mailed to every member once a version, without counts, only when the session is closed", () => {
  const script = meetingRegister("announced");
  clickPrepare(script, meeting.code);
  expect(told(clickAnnounce(script, firstSession)).join()).toContain(`Lượt ${firstSession} chưa đóng`);
  hold(script, firstSession, tied);
  const before = script.mails().length;
  clickAnnounce(script, firstSession);
  const sent = script.mails().slice(before);
  expect(sent.map(({ to }) => to).sort()).toEqual(
    Array.from({ length: 15 }, (_, at) => `tv${String(at + 1).padStart(2, "0")}@truong.example`),
  );
  expect(sent.filter(({ body }) => /\d+\s*\/\s*15|phiếu đồng ý/.test(body))).toEqual([]);
  clickAnnounce(script, firstSession);
  expect(script.mails()).toHaveLength(before + 15);
  clickCorrect(script, firstSession, "Đếm nhầm");
  countPapers(script, firstSession, 15);
  clickClose(script, firstSession);
  clickAnnounce(script, firstSession);
  expect(script.mails()).toHaveLength(before + 30);
});

test("a later meeting takes up late cases; closed outcomes stand as they are, and nobody is voted on twice", () => {
  const script = meetingRegister("late");
  clickPrepare(script, meeting.code);
  hold(script, firstSession);
  hold(script, secondSession);
  const closed = rowsOf(script, "Kết quả bỏ phiếu", ["Mã lượt", "Số trên phiếu", "Kết quả", "Cách tính"]);
  pasteMeeting(script, another);
  typeWhere(script, "Tạm dừng xem xét", ["Mã người, tập thể", "009"], "Đến ngày", "20/7/2023");
  script.now = new Date(2023, 6, 21, 8, 0);
  clickPrepare(script, another.code);
  expect(sessionsOf(script).slice(2)).toEqual([`${another.code}-L1 LDTT Dự kiến`]);
  expect(paper(script, `${another.code}-L1`)).toEqual(["1. Đinh Văn Ô LDTT"]);
  expect(told(clickPrepare(script, meeting.code)).join()).toContain("Không có đề nghị nào");
  hold(script, `${another.code}-L1`);
  expect(
    rowsOf(script, "Kết quả bỏ phiếu", ["Mã lượt", "Số trên phiếu", "Kết quả", "Cách tính"]).slice(0, 6),
  ).toEqual(closed);
});
