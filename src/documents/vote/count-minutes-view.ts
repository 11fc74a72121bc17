import type { ReviewPeriod } from "../../domain/review/review-period";
import { hourText, longDate } from "../../vietnamese/dates";
import { inGroups } from "../../vietnamese/seal-code";
import { comparable } from "../../vietnamese/text";
import { headerView, lineView } from "../engine/frame-view";
import { councilName, replacementSentences } from "../review/review-words";
import { accountBlocks } from "./account-words";
import { attendanceLines } from "./attendance-words";
import { type BlockView, block, listed, paragraph } from "./blocks";
import type { SessionPaper } from "./meeting-facts";
import { namedVoteLines } from "./named-vote-words";
import { resultBlocks } from "./result-words";
import { sections } from "./sections";
import {
  boardLines,
  foundingDecision,
  meetingDay,
  secrecyWords,
  sessionSummary,
  sessionWords,
  wayLines,
  whichReview,
} from "./session-words";
import { chairSignatory, type Signatory, secretarySignatory, signatureRows } from "./signatures";
import { gap, isOnPaper } from "./vote-words";

/** The summary in the book. */
export function countMinutesTitle({ name }: ReviewPeriod, part: string): string {
  return `Kiểm phiếu lượt ${part}: ${comparable(name)}`;
}

/**
 * The minutes of the count as their template names things (biên bản kiểm phiếu, domain.md 5.5): what the counting board and
 * the chair sign. Of a session that is closed; every result is its outcomes'.
 */
export function countMinutesView(data: SessionPaper) {
  const { settings, byCouncil, document, now, at, council, meeting } = data;
  const consultation = meeting.kind === "consultation";
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      sessionSummary("Kiểm phiếu xét", at, data),
    ),
    "tên loại": "BIÊN BẢN",
    "nội dung": [
      block("căn cứ", `Căn cứ ${foundingDecision({ council, settings })}.`),
      paragraph(openingWords(data)),
      ...sections([
        ["BAN KIỂM PHIẾU", boardBlocks(data)],
        [
          consultation ? "THÀNH VIÊN ĐƯỢC XIN Ý KIẾN" : "THÀNH PHẦN THAM DỰ",
          listed(attendanceLines(at, data)),
        ],
        ["CÁCH BỎ PHIẾU", wayBlocks(data)],
        [
          isOnPaper(at.session.way) || at.session.way === "form" ? "SỐ PHIẾU" : "SỐ BIỂU QUYẾT",
          accountBlocks(at),
        ],
        ["KẾT QUẢ", [...resultBlocks(at, data), ...listed(namedVoteLines(at, data))]],
        ["GIỮ PHIẾU, NIÊM PHONG", keepingBlocks(data)],
      ]),
    ],
    "đoạn kết": [lineView(closingWords(data))],
    "dòng ký": signatureRows([...boardSignatories(data), chairSignatory(data)]),
  };
}

function openingWords(data: SessionPaper): string {
  const { meeting, at, settings } = data;
  const what = sessionWords(at, data);
  if (meeting.kind === "consultation") {
    return `Kết quả xin ý kiến bằng văn bản các thành viên ${councilName(settings)}, gửi phiếu ${meetingDay(data)}, ${what}, ${whichReview(data)}, được kiểm và ghi như sau:`;
  }
  const place = meeting.place === "" ? gap : meeting.place;
  return `Hôm nay, ${meetingDay(data)}, tại ${place}, tiến hành kiểm phiếu ${what}, tại phiên họp của ${councilName(settings)}, ${whichReview(data)}.`;
}

function boardBlocks({ at, members, meeting }: SessionPaper): readonly BlockView[] {
  if (at.board.length === 0)
    return [
      paragraph(
        meeting.kind === "consultation"
          ? "Không lập ban kiểm phiếu; thư ký kiểm phiếu, chủ tọa xác nhận."
          : "Không lập ban kiểm phiếu; thư ký đếm, chủ tọa xác nhận trước Hội đồng.",
      ),
    ];
  return [paragraph("Do Hội đồng bầu bằng giơ tay, gồm:"), ...listed(boardLines(at.board, members))];
}

function wayBlocks({ at, meeting }: SessionPaper): readonly BlockView[] {
  const box =
    isOnPaper(at.session.way) && meeting.kind === "meeting"
      ? ["Trước khi bỏ phiếu, Ban kiểm phiếu đã cho các thành viên xem hòm phiếu: trong hòm không có gì"]
      : [];
  return listed([...wayLines(at), ...box, secrecyWords(at).replace(/\.$/, "")]);
}

function keepingBlocks({ at, meeting, replaced }: SessionPaper): readonly BlockView[] {
  const { session } = at;
  const until = meeting.keptUntil === null ? `ngày ${gap}` : `hết ${longDate(meeting.keptUntil)}`;
  const keeper = meeting.keeper === "" ? gap : meeting.keeper;
  const papers = isOnPaper(session.way)
    ? `Toàn bộ phiếu được cho vào phong bì, ${at.board.length === 0 ? "niêm phong" : "Ban kiểm phiếu niêm phong và ký ngoài phong bì"}; người giữ: ${keeper}, giữ đến ${until}.`
    : session.way === "form"
      ? `Bản tóm tắt của biểu mẫu và bảng đối chiếu có chữ ký được cho vào phong bì niêm phong; người giữ: ${keeper}, giữ đến ${until}.`
      : null;
  const closed =
    session.closedAt === null
      ? []
      : [`Lượt bỏ phiếu đóng lúc ${hourText(session.closedAt)} ${longDate(session.closedAt)}.`];
  const correction = session.correction.trim().replace(/[\s.;]+$/, "");
  return [
    ...[...(papers === null ? [] : [papers]), ...closed].map(paragraph),
    paragraph(
      `Mã niêm phong của lượt ${session.code}${session.version > 1 ? `, lần ${session.version}` : ""}:`,
    ),
    block("mã", inGroups(session.seal) || gap),
    ...[
      "Mã niêm phong cho biết số liệu trong sổ có bị sửa sau khi đóng lượt hay không; nếu khác nhau thì lấy biên bản giấy đã ký làm chuẩn.",
      ...(session.version > 1
        ? [
            `Biên bản này ghi kết quả đính chính lần ${session.version - 1}; lý do: ${correction === "" ? gap : correction}.`,
          ]
        : []),
      ...replacementSentences("Biên bản", replaced),
    ].map(paragraph),
  ];
}

function closingWords({ at, meeting }: SessionPaper): string {
  const who = at.board.length === 0 ? "thư ký và chủ tọa" : "các thành viên Ban kiểm phiếu và chủ tọa";
  const read = meeting.kind === "consultation" ? "" : ", đã đọc trước Hội đồng";
  return `Biên bản được lập thành 02 bản, có giá trị như nhau${read}; ${who} cùng ký tên dưới đây./.`;
}

function boardSignatories(data: SessionPaper): readonly Signatory[] {
  const { at } = data;
  if (at.board.length === 0) return [secretarySignatory(data)];
  return at.board.map(({ name, role }) => ({
    as: role === "head" ? "TRƯỞNG BAN KIỂM PHIẾU" : "ỦY VIÊN BAN KIỂM PHIẾU",
    name,
  }));
}
