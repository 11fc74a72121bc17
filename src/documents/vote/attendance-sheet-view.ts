import type { ReviewPeriod } from "../../domain/review/review-period";
import { type CouncilMember, councilRoles } from "../../domain/vote/council";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { headerView, lineView } from "../engine/frame-view";
import { councilName } from "../review/review-words";
import type { MeetingPaper } from "./meeting-facts";
import { meetingDay } from "./session-words";
import { chairSignatory, secretarySignatory, signatureRows } from "./signatures";
import { clockWords, gap } from "./vote-words";

/** The summary in the book. */
export function attendanceSheetTitle({ name }: ReviewPeriod, part: string): string {
  return `Điểm danh ${part}: ${comparable(name)}`;
}

/**
 * The list that members sign at a meeting, by rank (danh sách điểm danh, domain.md 5.12); what the register knows of
 * stand-ins and of who is away is filled in.
 */
export function attendanceSheetView(data: MeetingPaper) {
  const { settings, byCouncil, document, now, review, meeting, members, council } = data;
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      `Thành viên dự họp ${councilName(settings)}\n${comparable(review.name)}`,
    ),
    "tên loại": "DANH SÁCH ĐIỂM DANH",
    đoạn: [
      `Thời gian: ${clockWords(meeting.start)}, ${meetingDay(data)}. Địa điểm: ${meeting.place === "" ? gap : meeting.place}.`,
    ].map(lineView),
    dòng: members.map((member, index) => ({
      tt: String(index + 1),
      "họ và tên": member.name,
      "chức vụ": member.position,
      "vai trò": councilRoles[member.role],
      "ghi chú": noteOf(member, data),
    })),
    "đoạn kết": [
      lineView(
        `Tổng số thành viên Hội đồng theo quyết định: ${twoDigits(council.size)}; có mặt: ………; vắng mặt: ………; người dự thay: ………`,
      ),
    ],
    "dòng ký": signatureRows([secretarySignatory(data), chairSignatory(data)]),
  };
}

/** What is known beforehand, of the first session: who stands in, who is away and why, who has no vote. */
function noteOf({ code, votes }: CouncilMember, { sessions }: MeetingPaper): string {
  const row = sessions[0]?.attendance.find(({ member }) => member === code);
  const known =
    row?.presence === "standIn"
      ? [`${row.standIn === "" ? gap : row.standIn} dự thay${row.letter === "" ? "" : ` (${row.letter})`}`]
      : row?.presence === "absent" && row.reason !== ""
        ? [`Vắng: ${row.reason}`]
        : [];
  return [...known, ...(votes ? [] : ["Không bỏ phiếu"])].join("; ");
}
