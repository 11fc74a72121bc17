import { documentReference } from "../../domain/papers/document";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { headerView, lineView } from "../engine/frame-view";
import { councilName, replacementSentences } from "../review/review-words";
import { accountSentences } from "./account-words";
import { attendanceLines, sameAttendance } from "./attendance-words";
import { type BlockView, block, listed, paragraph } from "./blocks";
import { changedLines, conflictLines } from "./line-words";
import type { MeetingPaper, SessionFacts } from "./meeting-facts";
import { resultBlocks } from "./result-words";
import { sections } from "./sections";
import {
  boardLines,
  foundingDecision,
  meetingDay,
  secrecyWords,
  sessionWords,
  wayLines,
  whichReview,
} from "./session-words";
import { chairSignatory, secretarySignatory, signatureRows } from "./signatures";
import {
  awardNames,
  clockWords,
  gap,
  memberWords,
  quorumWords,
  quotaWords,
  ruleDetails,
  ruleWords,
} from "./vote-words";

/** The summary in the book. */
export function meetingMinutesTitle({ name }: ReviewPeriod, part: string): string {
  return `Phiên họp ${part}: ${comparable(name)}`;
}

/**
 * The minutes of a meeting, or of a consultation in writing, as their template names things (biên bản họp, domain.md 5.6).
 * Results are those of the closed sessions' outcomes, as in the minutes of their counts.
 */
export function meetingMinutesView(data: MeetingPaper) {
  const { settings, byCouncil, document, now, meeting, review } = data;
  const consultation = meeting.kind === "consultation";
  const council = councilName(settings);
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      `${consultation ? `Xin ý kiến bằng văn bản thành viên ${council}` : `Họp ${council}`}\n${comparable(review.name)}`,
    ),
    "tên loại": "BIÊN BẢN",
    "nội dung": [
      block("căn cứ", `Căn cứ ${foundingDecision(data)}.`),
      ...openingBlocks(data),
      ...sections([
        ["NGUYÊN TẮC, TIÊU CHUẨN XÉT", ruleBlocks(data)],
        ["BÁO CÁO THẨM ĐỊNH", appraisalBlocks(data)],
        [consultation ? "Ý KIẾN, QUAN HỆ VỚI NGƯỜI ĐƯỢC XÉT" : "THẢO LUẬN", discussionBlocks(data)],
        [consultation ? "BAN KIỂM PHIẾU" : "BẦU BAN KIỂM PHIẾU", boardBlocks(data)],
        [
          consultation ? "KẾT QUẢ XIN Ý KIẾN" : "KẾT QUẢ BỎ PHIẾU",
          data.sessions.flatMap((at, index) => sessionBlocks(at, index + 1, data)),
        ],
        ["KẾT LUẬN", conclusionBlocks(data)],
      ]),
    ],
    "đoạn kết": [lineView(closingWords(data))],
    "dòng ký": signatureRows([secretarySignatory(data), chairSignatory(data)]),
  };
}

function openingBlocks(data: MeetingPaper): readonly BlockView[] {
  const { meeting, chair, secretary, sessions } = data;
  const consultation = meeting.kind === "consultation";
  // Of a session nobody has voted in nobody was called.
  const [first, ...later] = sessions.filter(({ session }) => session.state === "closed");
  const before = first === undefined ? [] : [first, ...later];
  const head = consultation
    ? [`Thời gian: gửi phiếu xin ý kiến ${meetingDay(data)}`]
    : [
        `Thời gian: bắt đầu lúc ${clockWords(meeting.start)}, ${meetingDay(data)}`,
        `Địa điểm: ${meeting.place === "" ? gap : meeting.place}`,
      ];
  return listed([
    ...head,
    ...(first === undefined ? [] : attendanceLines(first, data)),
    ...later.flatMap((at, index) => changedAttendance(at, before[index] ?? at, data)),
    `Chủ tọa: ${chair === null ? gap : memberWords(chair)}`,
    `Thư ký: ${secretary === null ? gap : memberWords(secretary)}`,
  ]);
}

/** "Lượt 2: thành viên có mặt: …": what is otherwise than at the session before. */
function changedAttendance(at: SessionFacts, before: SessionFacts, data: MeetingPaper): readonly string[] {
  if (sameAttendance(at, before)) return [];
  const known = new Set(attendanceLines(before, data));
  const changed = attendanceLines(at, data).filter((line) => !known.has(line));
  return changed.length === 0 ? [] : [`Từ lượt ${at.session.order}: ${changed.join("; ")}`];
}

function ruleBlocks({ sessions, awards }: MeetingPaper): readonly BlockView[] {
  const nameOf = awardNames(awards);
  const quorum = quorumWords(sessions.flatMap(({ rules }) => rules));
  const lines = new Set(
    sessions.flatMap(({ rules, quotas }) =>
      rules.flatMap((rule) => [
        `${nameOf(rule.award)}: ${[ruleWords(rule), ...ruleDetails(rule, nameOf)].join("; ")}`,
        ...quotas
          .filter((quota) => quota.award === rule.award)
          .map(
            (quota) => `Chỉ tiêu ${nameOf(quota.award)}${scopeWords(quota)}: ${quotaWords(quota, nameOf)}`,
          ),
      ]),
    ),
  );
  return [
    ...(quorum === "" ? [] : [paragraph(`Hội đồng bỏ phiếu khi ${quorum}.`)]),
    ...listed([...lines, ...standInLines(sessions)]),
  ];
}

/** What a stand-in counts for, where somebody stood in. */
function standInLines(sessions: readonly SessionFacts[]): readonly string[] {
  const lines = sessions
    .filter(({ attendance }) => attendance.some(({ presence }) => presence === "standIn"))
    .flatMap(({ rules }) => rules)
    .map((rule) => {
      const not = (counts: boolean) => (counts ? "" : "không ");
      return `Người dự thay ${not(rule.standInsVote)}được bỏ phiếu, ${not(rule.standInsInQuorum)}tính vào số có mặt để đủ họp, ${not(rule.standInsInDenominator)}tính vào mẫu số`;
    });
  return [...new Set(lines)];
}

function scopeWords({ category, unit }: { readonly category: string; readonly unit: string }): string {
  const scope = [category, unit].filter((part) => part !== "");
  return scope.length === 0 ? "" : ` (${scope.join(", ")})`;
}

function appraisalBlocks(data: MeetingPaper): readonly BlockView[] {
  const { appraisal, sessions, awards } = data;
  const nameOf = awardNames(awards);
  const reference = appraisal === null ? "" : documentReference(appraisal);
  const counts = sessions
    .filter(({ session }) => session.ballot === 1)
    .flatMap(({ session, lines }) =>
      session.awards.map((award) => {
        const own = lines.filter((line) => line.award === award && line.origin === "nomination");
        const [people, groups] = (["individual", "collective"] as const).map(
          (kind) => own.filter((line) => line.kind === kind).length,
        );
        const told = [
          ...(people ? [`${twoDigits(people)} cá nhân`] : []),
          ...(groups ? [`${twoDigits(groups)} tập thể`] : []),
        ];
        return `${nameOf(award)}: ${told.length === 0 ? "không có" : told.join(", ")}`;
      }),
    );
  return [
    paragraph(
      `Thường trực Hội đồng ${appraisal === null ? "báo cáo kết quả thẩm định hồ sơ" : `trình bày Báo cáo thẩm định${reference === "" ? "" : ` ${reference}`}`} của ${whichReview(data)}. Đề nghị đưa ra bỏ phiếu:`,
    ),
    ...listed(counts),
  ];
}

function discussionBlocks({ meeting, sessions, members }: MeetingPaper): readonly BlockView[] {
  const told = meeting.discussion.map((text) => text.trim()).filter((text) => text !== "");
  const conflicts = [...new Set(sessions.flatMap((at) => conflictLines(at, members)))];
  return [
    ...(told.length === 0 ? [gap.repeat(6)] : told).map(paragraph),
    ...(conflicts.length === 0
      ? [paragraph("Không có thành viên nào có quan hệ với người, tập thể được xét theo số liệu của sổ.")]
      : [paragraph("Quan hệ với người, tập thể được xét đã nêu trước khi bỏ phiếu:"), ...listed(conflicts)]),
  ];
}

function boardBlocks({ board, members }: MeetingPaper): readonly BlockView[] {
  if (board.length === 0) return [];
  return [paragraph("Hội đồng bầu Ban kiểm phiếu bằng giơ tay:"), ...listed(boardLines(board, members))];
}

function sessionBlocks(at: SessionFacts, place: number, data: MeetingPaper): readonly BlockView[] {
  const { session } = at;
  const heading = block("khoản", `${place}. ${upperFirst(sessionWords(at, data))}`);
  if (session.state === "adjourned") return [heading, paragraph("Lượt này hoãn, chưa bỏ phiếu.")];
  if (session.state !== "closed") return [heading, paragraph("Lượt này chưa bỏ phiếu tại phiên họp.")];
  const correction = session.correction.trim().replace(/[\s.;]+$/, "");
  return [
    heading,
    ...listed([...wayLines(at), ...accountSentences(at)]),
    paragraph(secrecyWords(at)),
    ...listed(changedLines(at)),
    ...(session.version > 1
      ? [
          paragraph(
            `Kết quả đã đính chính, lần ${session.version - 1}; lý do: ${correction === "" ? gap : correction}.`,
          ),
        ]
      : []),
    ...resultBlocks(at, data),
  ];
}

function conclusionBlocks({ meeting }: MeetingPaper): readonly BlockView[] {
  const told = meeting.conclusion.map((text) => text.trim()).filter((text) => text !== "");
  return (told.length === 0 ? [gap.repeat(6)] : told).map(paragraph);
}

function closingWords({ meeting, replaced }: MeetingPaper): string {
  const replacing = replacementSentences("Biên bản", replaced);
  const end =
    meeting.kind === "consultation"
      ? "Biên bản lập xong"
      : `Phiên họp kết thúc lúc ${clockWords(meeting.end)} cùng ngày. Biên bản đã đọc trước Hội đồng`;
  return [...replacing, `${end}, lập thành 02 bản, có giá trị như nhau./.`].join(" ");
}
