import { expect, test } from "vitest";
import { clickClose, clickOpen, clickPrepare, outcomesOf, paper, told } from "../../support/held-meeting";
import { largeMeeting, pasteLargeCount } from "../../support/large-meeting";
import { serviceCalls } from "../../support/review";
import { firstSession, meeting } from "../../support/vote-register";

const small = 10;
const large = 1000;
const growing = "Sheet.insertRowsAfter";

test("25 members and 1.000 nominees cost preparing, opening and closing the calls of ten nominees", () => {
  const calls = [small, large].map((count) => {
    const script = largeMeeting(count);
    const prepared = clickPrepare(script, meeting.code);
    const opened = clickOpen(script, firstSession);
    const lines = paper(script, firstSession).length;
    expect([count, lines >= count, told(opened).at(-1)]).toEqual([
      count,
      true,
      expect.stringContaining(`Lượt ${firstSession} đã mở.`),
    ]);
    pasteLargeCount(script, lines);
    const closed = clickClose(script, firstSession);
    expect(outcomesOf(script, firstSession).filter(([, , outcome]) => outcome === "Đạt")).toHaveLength(lines);
    return [prepared, opened, closed].map(serviceCalls);
  });
  // A tab that has no room gets rows, once.
  const withoutGrowth = calls.map((runs) => runs.map((run) => run.filter((call) => call !== growing)));
  expect(withoutGrowth[1]).toEqual(withoutGrowth[0]);
  expect((calls[1] ?? []).map((run) => run.filter((call) => call === growing).length)).toEqual([1, 0, 2]);
}, 120_000);
