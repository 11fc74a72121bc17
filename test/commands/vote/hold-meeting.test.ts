import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import {
  callRoll,
  clickClose,
  clickOpen,
  clickPrepare,
  countPapers,
  meetingRegister,
  motion,
  outcomesOf,
  paper,
  sessionsOf,
  told,
} from "../../support/held-meeting";
import { callDoor } from "../../support/pages";
import { rowsOf, typeWhere } from "../../support/review";
import { firstSession, meeting, memberCode, secondSession } from "../../support/vote-register";

const champion = "CN-2023/K-MOC/001/CSTDCS";
const third = `${meeting.code}-L3`;

/** The champion's dossier is whole. */
function withChampion(script: LocalAppsScript): void {
  typeWhere(script, "Đề nghị", ["Mã đề nghị", champion], "Tóm tắt thành tích", "Khuôn bào cong");
}

const withdraw = (script: LocalAppsScript, number: number, more = {}) =>
  callDoor(script, "withdrawLine", { ...motion, session: firstSession, number, ...more }).answer;

const add = (script: LocalAppsScript, nominee = {}, more = {}) =>
  callDoor(script, "addFromFloor", {
    ...motion,
    session: firstSession,
    nominee: {
      award: "LDTT",
      kind: "individual",
      code: "008",
      name: "Ngô Thị Dòng",
      position: "Giám đốc trung tâm",
      unit: "TT-NN",
      category: "",
      ...nominee,
    },
    ...more,
  }).answer;

/** What says why somebody is on no paper. */
const leftOut = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.split("\n"))
    .filter((line) => line.includes("Không lên phiếu"))
    .map((line) => line.replace(/^• Không lên phiếu: | \(tab .*$/g, ""));

test("preparing asks, numbers the lines low to high, and names with one phrase each who may not stand", () => {
  const script = meetingRegister("prepared", {}, withChampion);
  const said = told(clickPrepare(script, meeting.code));
  expect(leftOut(said)).toEqual([
    "Bùi Văn Cột (Lao động tiên tiến): Nghỉ 45,75 ngày, từ 40 ngày trở lên không xét",
    "Vũ Thị Bảng (Lao động tiên tiến): cần đối chiếu",
    "Đinh Văn Ô (Lao động tiên tiến): tạm dừng xem xét theo quy định",
    "Lý Thị Trang (Lao động tiên tiến): Bị kỷ luật trong năm học, hình thức Khiển trách",
  ]);
  expect(said.at(-1)).toMatch(
    /^Phiên họp CN2023-P1: lượt 1 LDTT \(05 dòng\); lượt 2 CSTDCS \(01 dòng\); lượt 3 TTLDTT \(01 dòng\)\./,
  );
  expect(sessionsOf(script)).toEqual([
    `${firstSession} LDTT Dự kiến`,
    `${secondSession} CSTDCS Dự kiến`,
    `${third} TTLDTT Dự kiến`,
  ]);
  expect([firstSession, secondSession, third].map((session) => paper(script, session))).toEqual([
    [
      "1. Phạm Văn Ví Dụ LDTT",
      "2. Hoàng Thị Giả LDTT",
      "3. Lê Thị Mẫu LDTT",
      "4. Trần Văn Thử LDTT",
      "5. Đỗ Văn Nháp LDTT",
    ],
    ["1. Trần Văn Thử CSTDCS"],
    ["1. Khoa Mộc TTLDTT"],
  ]);
});

test("a paper that is not printed is numbered anew; one that is keeps its numbers, with RÚT, the reason and a supplement", () => {
  const script = meetingRegister("numbers");
  clickPrepare(script, meeting.code);
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Phạm Văn Ví Dụ"], "Họ tên, tập thể", "Phạm Văn Ví Dụ B");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "004"], "Xếp loại", "Không hoàn thành nhiệm vụ");
  clickPrepare(script, meeting.code);
  const renumbered = ["1. Lê Thị Mẫu LDTT", "2. Trần Văn Thử LDTT", "3. Đỗ Văn Nháp LDTT"];
  expect(paper(script, firstSession)).toEqual(renumbered);

  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã đánh số phiếu");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "004"], "Xếp loại", "Hoàn thành tốt nhiệm vụ");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Kỷ luật", "Cảnh cáo");
  expect(withdraw(script, 3).ok).toBe(true);
  clickPrepare(script, meeting.code);
  expect(paper(script, firstSession)).toEqual([
    "1. Lê Thị Mẫu LDTT; Không còn đủ điều kiện; Không còn trong danh sách đủ điều kiện bỏ phiếu",
    "2. Trần Văn Thử LDTT",
    "3. Đỗ Văn Nháp LDTT; RÚT; Hội đồng thống nhất",
    "4. Hoàng Thị Giả LDTT; Phiếu bổ sung",
  ]);
  const said = told(clickOpen(script, firstSession));
  expect(said.join("\n")).not.toContain("Cảnh cáo");
  expect(paper(script, firstSession)[0]).toBe(
    "1. Lê Thị Mẫu LDTT; Không còn đủ điều kiện; chưa đủ điều kiện theo quy định về kỷ luật",
  );
});

test("from the floor: a number of one's own, after the same checks; refused with why, and nobody stands twice", () => {
  const script = meetingRegister("floor");
  clickPrepare(script, meeting.code);
  expect(add(script)).toEqual({
    ok: true,
    value: { message: "Ngô Thị Dòng có số 6, in trên phiếu bổ sung." },
  });
  expect(add(script, {}, { reason: "Đề nghị lại" })).toEqual({
    ok: false,
    problems: ["Ngô Thị Dòng đã có trên phiếu ở số 6. Không cần bổ sung."],
  });
  expect(add(script, { code: "009", name: "Đinh Văn Ô" })).toEqual({
    ok: false,
    problems: [
      "Đinh Văn Ô không đủ điều kiện đưa ra bỏ phiếu: tạm dừng xem xét theo quy định. Kiểm tra mã và họ tên, hoặc để lại kỳ sau.",
    ],
  });
  expect(add(script, { code: "0099", name: "Người Lạ" })).toMatchObject({ ok: false });
  expect(add(script, { award: "CSTDCS" })).toMatchObject({
    problems: [`Lượt ${firstSession} không xét danh hiệu CSTDCS. Chọn lượt xét danh hiệu đó.`],
  });
  expect(paper(script, firstSession).at(-1)).toBe("6. Ngô Thị Dòng LDTT; Phiếu bổ sung; Hội đồng thống nhất");
});

test("a motion is carried by more hands for it, of no more than the council has, with who moved it and why", () => {
  const script = meetingRegister("motion");
  clickPrepare(script, meeting.code);
  expect(withdraw(script, 2, { handsFor: 7, handsAgainst: 7, handsNone: 0 })).toMatchObject({
    problems: [expect.stringContaining("Đề xuất không được thông qua: 7 đồng ý, 7 không đồng ý")],
  });
  expect(withdraw(script, 2, { handsFor: 14, handsAgainst: 1, handsNone: 1 })).toMatchObject({
    problems: [expect.stringContaining("nhiều hơn 15 thành viên Hội đồng")],
  });
  expect(withdraw(script, 2, { reason: " " })).toMatchObject({ ok: false });
  expect(withdraw(script, 6)).toMatchObject({ ok: false });
  expect(withdraw(script, 2, { handsFor: 8, handsAgainst: 7, handsNone: 0 }).ok).toBe(true);
  expect(withdraw(script, 2, { reason: "Rút lần nữa" }).ok).toBe(false);
});

test("no session opens below its quorum, nor where nobody can reach the threshold, nor out of turn", () => {
  const script = meetingRegister("quorum");
  clickPrepare(script, meeting.code);
  const absent = (from: number) =>
    Object.fromEntries(
      Array.from({ length: 16 - from }, (_, at) => [
        memberCode(from + at),
        { presence: "absent" as const, reason: "Đi công tác" },
      ]),
    );
  callRoll(script, firstSession, absent(10));
  expect(told(clickOpen(script, firstSession)).join()).toContain(
    "Có mặt 9/15 thành viên, cần ít nhất 10 để mở lượt",
  );
  expect(told(clickOpen(script, secondSession)).join()).toContain(
    `Lượt ${firstSession} đứng trước mà chưa đóng`,
  );
  callRoll(script, firstSession, absent(12));
  typeWhere(script, "Ngưỡng phiếu", ["Mã danh hiệu", "LDTT"], "Tính trên", "Tổng thành viên");
  typeWhere(script, "Ngưỡng phiếu", ["Mã danh hiệu", "LDTT"], "Ngưỡng: tử số", "8");
  expect(told(clickOpen(script, firstSession)).join()).toContain(
    "Tối đa 11/15, cần 12 (≥ 80% của 15 thành viên): không ai có thể đạt",
  );
  expect(sessionsOf(script)[0]).toBe(`${firstSession} LDTT Dự kiến`);
  callRoll(script, firstSession, absent(13));
  clickOpen(script, firstSession);
  expect(sessionsOf(script)[0]).toBe(`${firstSession} LDTT Đang bỏ phiếu`);
});

test("an open session is frozen: later changes of thresholds, members and staff touch neither it nor what it came to", () => {
  const script = meetingRegister("frozen");
  clickPrepare(script, meeting.code);
  clickOpen(script, firstSession);
  typeWhere(script, "Ngưỡng phiếu", ["Mã danh hiệu", "LDTT"], "Ngưỡng: tử số", "10");
  typeWhere(script, "Hội đồng", ["Mã hội đồng", "HD2023"], "Tổng thành viên", "17");
  typeWhere(script, "Thành viên Hội đồng", ["Mã thành viên", "TV05"], "Bỏ phiếu", "Không");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Kỷ luật", "Cảnh cáo");
  countPapers(script, firstSession, 15, ["1-10 sạch", "11-15: 2"]);
  clickClose(script, firstSession);
  const bound = "cần 11 (≥ 70% của 15 người có mặt hoặc được xin ý kiến)";
  const closed = [
    ["1", "Phạm Văn Ví Dụ", "Đạt", `15/15 phiếu, ${bound}`],
    ["2", "Hoàng Thị Giả", "Không đạt", `10/15 phiếu, ${bound}: thiếu 1 phiếu đồng ý`],
    ["3", "Lê Thị Mẫu", "Đạt", `15/15 phiếu, ${bound}`],
    ["4", "Trần Văn Thử", "Đạt", `15/15 phiếu, ${bound}`],
    ["5", "Đỗ Văn Nháp", "Đạt", `15/15 phiếu, ${bound}`],
  ];
  expect(outcomesOf(script, firstSession)).toEqual(closed);
  expect(rowsOf(script, "Quy tắc của lượt", ["Mã danh hiệu", "Ngưỡng: tử số", "Ngưỡng: mẫu số"])).toEqual([
    ["LDTT", "7", "10"],
  ]);
});

test("a session closes only when it is said of everybody asked in writing whether the ballot came back", () => {
  const script = meetingRegister("asked");
  clickPrepare(script, meeting.code);
  callRoll(script, firstSession, { TV15: { presence: "absent", asked: true } });
  clickOpen(script, firstSession);
  countPapers(script, firstSession, 14);
  expect(told(clickClose(script, firstSession)).join()).toContain(
    "Huỳnh Văn Y vắng, đã xin ý kiến bằng văn bản, chưa ghi là có trả lời hay không",
  );
  typeWhere(script, "Điểm danh", ["Mã thành viên", "TV15"], "Trả lời", "Không trả lời");
  const said = told(clickClose(script, firstSession));
  expect(said.at(-1)).toMatch(/Mã niêm phong: ([0-9a-f]{8} ){7}[0-9a-f]{8}/);
  expect(sessionsOf(script)[0]).toBe(`${firstSession} LDTT Đã đóng`);
});
