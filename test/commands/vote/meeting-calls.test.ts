import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import type { CouncilMember } from "../../../src/domain/vote/council";
import { staff } from "../../../src/register/tables/records/staff";
import { staffYears } from "../../../src/register/tables/records/staff-years";
import { nominations } from "../../../src/register/tables/review/nominations";
import { lineMarks } from "../../../src/register/tables/vote/line-marks";
import { paperAccounts } from "../../../src/register/tables/vote/paper-accounts";
import { nomination } from "../../support/example-school/nominations";
import {
  clickClose,
  clickOpen,
  clickPrepare,
  meetingRegister,
  outcomesOf,
  paper,
  told,
} from "../../support/held-meeting";
import { good, review, serviceCalls, typeWhere } from "../../support/review";
import { council, firstSession, meeting, members } from "../../support/vote-register";
import { pastable } from "../../support/vote-rows";

const small = 10;
const large = 1000;
const growing = "Sheet.insertRowsAfter";

/** 25 members: ten more, who are nobody's colleagues. */
const many: readonly CouncilMember[] = [...members, ...members.slice(5)].map((member, index) => {
  const rank = index + 1;
  const code = `TV${String(rank).padStart(2, "0")}`;
  const own = index < members.length ? {} : { code, name: `Ủy viên ${rank}`, rank, staff: "", unit: "" };
  return { ...member, ...own };
});

/** So many more of the faculty who are nominated for LĐTT and may stand. */
function register(count: number): LocalAppsScript {
  const people = Array.from({ length: count }, (_, index) => {
    const code = `9${String(index).padStart(4, "0")}`;
    return { code, name: `Người Mới ${code}` };
  });
  return meetingRegister(
    `of ${count}`,
    {},
    (script) => {
      pasteSample(script, [
        {
          table: staff,
          headers: ["Mã nhân sự", "Họ và tên", "Mã đơn vị", "Mã đối tượng", "Ngày vào làm"],
          rows: people.map(({ code, name }) => [code, name, "K-MOC", "GV", "01/9/2015"]),
        },
        {
          table: staffYears,
          headers: ["Mã nhân sự", "Năm học", "Xếp loại"],
          rows: people.map(({ code }) => [code, "2022-2023", good]),
        },
        pastable(
          nominations,
          people.map(({ code, name }) =>
            nomination(`${review}/K-MOC/${code}/LDTT`, "K-MOC", name, "LDTT", {
              review,
              code,
              category: "GV",
              rating: "good",
            }),
          ),
        ),
      ]);
      typeWhere(script, "Hội đồng", ["Mã hội đồng", council.code], "Tổng thành viên", "25");
    },
    many,
  );
}

/** What the page would have saved: 25 papers, all of them clean. */
function pasteCount(script: LocalAppsScript, lines: number): void {
  const papers = { printed: 25, unused: 0, exchanged: 0, issued: 25, returned: 25, valid: 25, invalid: 0 };
  pasteSample(script, [
    pastable(paperAccounts, [{ session: firstSession, slip: "main", line: 0, ...papers, invalidReason: "" }]),
    pastable(
      lineMarks,
      Array.from({ length: lines }, (_, index) => ({
        session: firstSession,
        number: index + 1,
        marks: "Đ".repeat(25),
      })),
    ),
  ]);
  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã kiểm phiếu");
}

test("25 members and 1.000 nominees cost preparing, opening and closing the calls of ten nominees", () => {
  const calls = [small, large].map((count) => {
    const script = register(count);
    const prepared = clickPrepare(script, meeting.code);
    const opened = clickOpen(script, firstSession);
    const lines = paper(script, firstSession).length;
    expect([count, lines >= count, told(opened).at(-1)]).toEqual([
      count,
      true,
      expect.stringContaining(`Lượt ${firstSession} đã mở.`),
    ]);
    pasteCount(script, lines);
    const closed = clickClose(script, firstSession);
    expect(outcomesOf(script, firstSession).filter(([, , outcome]) => outcome === "Đạt")).toHaveLength(lines);
    return [prepared, opened, closed].map(serviceCalls);
  });
  // A tab that has no room gets rows, once.
  const withoutGrowth = calls.map((runs) => runs.map((run) => run.filter((call) => call !== growing)));
  expect(withoutGrowth[1]).toEqual(withoutGrowth[0]);
  expect((calls[1] ?? []).map((run) => run.filter((call) => call === growing).length)).toEqual([1, 0, 2]);
}, 120_000);
