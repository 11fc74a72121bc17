import { expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { clickOpen, clickPrepare, countPapers, meetingRegister } from "../../support/held-meeting";
import { typing } from "../../support/menu-item";
import { rowsOf, serviceCalls } from "../../support/review";
import { firstSession, meeting, meetingMorning } from "../../support/vote-register";

const close = ["Sổ Thi đua", "Biểu quyết", "Đóng lượt bỏ phiếu"];

/** What the session came to, whatever the order of rows: lines, marks, outcomes, digests, states. */
function closedAs(script: LocalAppsScript) {
  const inAnyOrder = (tab: string, columns: readonly string[]) =>
    rowsOf(script, tab, columns)
      .map((row) => row.join(" "))
      .filter((row) => row.trim() !== "")
      .sort();
  return {
    lines: inAnyOrder("Dòng phiếu", ["Mã lượt", "Số trên phiếu", "Họ tên, tên tập thể", "Tình trạng"]),
    marks: inAnyOrder("Phiếu theo dòng", ["Mã lượt", "Số trên phiếu", "Các dấu"]),
    outcomes: inAnyOrder("Kết quả bỏ phiếu", ["Mã lượt", "Số trên phiếu", "Kết quả", "Đồng ý", "Cách tính"]),
    seals: inAnyOrder("Niêm phong", ["Mã lượt", "Tab", "Dòng"]),
    sessions: inAnyOrder("Lượt bỏ phiếu", ["Mã lượt", "Trạng thái", "Lần công bố"]),
  };
}

/** Sorts, or pushes down, the rows of a tab that closing reads and writes, and types a note of her own below them. */
function moveRows(script: LocalAppsScript, at: number): void {
  const tabs = ["Dòng phiếu", "Kết quả bỏ phiếu", "Lượt bỏ phiếu", "Phiếu theo dòng", "Niêm phong"];
  const sheet = script.spreadsheet.sheet(tabs[at % tabs.length] ?? "Dòng phiếu");
  if (at % 2 === 0) sheet.insertRows(2);
  else sheet.sort(2, at % 3 === 0);
}

test("a person who moves rows before any call of closing: run again, no vote is lost, none is twice, outcomes are as undisturbed", {
  timeout: 600_000,
}, () => {
  const counted = meetingRegister("hands of closing", {}, (script) => {
    clickPrepare(script, meeting.code);
    clickOpen(script, firstSession);
    countPapers(script, firstSession, 15, ["1-10 sạch", "11-15: 2"]);
  });
  const from = counted.snapshot();
  const begin = () => {
    const script = openLocalAppsScript({ project: "dist", from, now: meetingMorning, user: counted.user });
    script.open();
    return script;
  };
  const undisturbed = begin();
  const calls = serviceCalls(undisturbed.click(close, { person: typing(firstSession) })).length;
  const expected = closedAs(undisturbed);
  expect(expected.outcomes.length).toBeGreaterThan(0);

  const isClosed = (script: LocalAppsScript) =>
    rowsOf(script, "Lượt bỏ phiếu", ["Mã lượt", "Trạng thái"]).some(
      ([code, state]) => code === firstSession && state === "Đã đóng",
    );
  for (let at = 1; at <= calls; at += 1) {
    const script = begin();
    script.click(close, {
      person: typing(firstSession),
      between: (call) => {
        if (call === at) moveRows(script, at);
      },
    });
    if (!isClosed(script)) script.click(close, { person: typing(firstSession) });
    expect({ at, ...closedAs(script) }).toEqual({ at, ...expected });
  }
});
