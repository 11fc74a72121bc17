import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { CouncilMember } from "../../src/domain/vote/council";
import { staff } from "../../src/register/tables/records/staff";
import { staffYears } from "../../src/register/tables/records/staff-years";
import { nominations } from "../../src/register/tables/review/nominations";
import { lineMarks } from "../../src/register/tables/vote/line-marks";
import { paperAccounts } from "../../src/register/tables/vote/paper-accounts";
import { nomination } from "./example-school/nominations";
import { clickClose, clickOpen, clickPrepare, meetingRegister, paper } from "./held-meeting";
import { good, review, typeWhere } from "./review";
import { council, firstSession, meeting, members } from "./vote-register";
import { pastable } from "./vote-rows";

/** 25 members: ten more, who are nobody's colleagues. */
const many: readonly CouncilMember[] = [...members, ...members.slice(5)].map((member, index) => {
  const rank = index + 1;
  const code = `TV${String(rank).padStart(2, "0")}`;
  const own = index < members.length ? {} : { code, name: `Ủy viên ${rank}`, rank, staff: "", unit: "" };
  return { ...member, ...own };
});

/** So many more of the faculty who are nominated for LĐTT and may stand. */
export function largeMeeting(count: number): LocalAppsScript {
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
export function pasteLargeCount(script: LocalAppsScript, lines: number): void {
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

/** The same after its first session is voted on and closed: everybody passed. */
export function closedLargeMeeting(count: number): LocalAppsScript {
  const script = largeMeeting(count);
  clickPrepare(script, meeting.code);
  clickOpen(script, firstSession);
  pasteLargeCount(script, paper(script, firstSession).length);
  clickClose(script, firstSession);
  return script;
}
