import type { ReviewPeriod } from "../../domain/review/review-period";
import { comparable } from "../../vietnamese/text";
import { headerView, lineView } from "../engine/frame-view";
import { councilName } from "../review/review-words";
import { slipName } from "./account-words";
import { type BlockView, block, listed, paragraph } from "./blocks";
import { groupsUnder, lineHeads } from "./line-groups";
import type { SessionPaper } from "./meeting-facts";
import { sections } from "./sections";
import { foundingDecision, meetingDay, sessionSummary, sessionWords, whichReview } from "./session-words";
import { chairSignatory, signatureRows } from "./signatures";
import { awardNames, gap, ruleWords } from "./vote-words";

/** The summary in the book. */
export function tallySheetTitle({ name }: ReviewPeriod, part: string): string {
  return `Bảng kiểm phiếu lượt ${part}: ${comparable(name)}`;
}

/** A square takes five strokes: its four sides and one across, as boards count. */
const strokesABox = 5;

/**
 * What a counting board fills in where there is no network (domain.md 5.4, 5.5): a line for each number of the paper with
 * boxes for strokes, where every paper went, and the minutes of the count to be filled in by hand.
 */
export function tallySheetView(data: SessionPaper) {
  const { settings, byCouncil, document, now, at, awards, council } = data;
  const heads = lineHeads(at.lines, awardNames(awards));
  const papers = at.session.members ?? council.size;
  const boxes = "□ ".repeat(Math.ceil(papers / strokesABox)).trim();
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, sessionSummary("Xét", at, data)),
    "tên loại": "BẢNG KIỂM PHIẾU",
    đoạn: [
      `${sessionLine(data)}. Mỗi ô vuông là 05 phiếu: bốn cạnh và một gạch chéo. Chỉ ghi các phiếu hợp lệ; cộng bốn cột bằng số phiếu hợp lệ.`,
    ].map(lineView),
    nhóm: groupsUnder(at.lines, heads).map((group) => ({
      "tên nhóm": group.head,
      dòng: group.lines.map((line) => ({
        tt: String(line.number),
        "họ tên": line.name,
        "chức vụ, đơn vị": heads.whoOf(line),
        "ô đồng ý": line.state === "standing" ? boxes : "RÚT",
        "ô không đồng ý": line.state === "standing" ? boxes : "",
      })),
    })),
    "loại phiếu": slipsOf(data).map((name) => ({ tên: name })),
    "nội dung": blankMinutes(data),
    "tên biên bản": sessionSummary("Kiểm phiếu xét", at, data),
    "đoạn kết": [
      lineView(
        "Biên bản được lập thành 02 bản, có giá trị như nhau, đã đọc trước Hội đồng; các thành viên Ban kiểm phiếu và chủ tọa cùng ký tên dưới đây./.",
      ),
    ],
    "dòng ký": signatureRows([
      { as: "TRƯỞNG BAN KIỂM PHIẾU", name: "" },
      { as: "ỦY VIÊN BAN KIỂM PHIẾU", name: "" },
      { as: "ỦY VIÊN BAN KIỂM PHIẾU", name: "" },
      { ...chairSignatory(data) },
    ]),
  };
}

function sessionLine(data: SessionPaper): string {
  return `Lượt ${data.at.session.order}, phiên họp ${meetingDay(data)}`;
}

function slipsOf({ at }: SessionPaper): readonly string[] {
  const apart = at.lines.filter(({ slip }) => slip === "apart");
  return [
    slipName({ slip: "main", line: 0 }),
    ...(at.lines.some(({ slip }) => slip === "supplement")
      ? [slipName({ slip: "supplement", line: 0 })]
      : []),
    ...apart.map(({ number }) => slipName({ slip: "apart", line: number })),
  ];
}

/** The minutes of the count with what the register knows before the vote, and dots for all else. */
function blankMinutes(data: SessionPaper): readonly BlockView[] {
  const { at, awards, council, meeting, settings } = data;
  const nameOf = awardNames(awards);
  const place = meeting.place === "" ? gap : meeting.place;
  const figure = (what: string) => `${what}: ……… (bằng chữ: …………………………)`;
  const hands = "đồng ý ………, không đồng ý ………, không có ý kiến ………";
  return [
    block("căn cứ", `Căn cứ ${foundingDecision({ council, settings })}.`),
    paragraph(
      `Hôm nay, ${meetingDay(data)}, tại ${place}, tiến hành kiểm phiếu ${sessionWords(at, data)}, tại phiên họp của ${councilName(settings)}, ${whichReview(data)}.`,
    ),
    ...sections([
      [
        "BAN KIỂM PHIẾU",
        [
          paragraph("Do Hội đồng bầu bằng giơ tay, gồm:"),
          ...listed([
            `………………………………………: Trưởng ban (${hands})`,
            `………………………………………: Ủy viên (${hands})`,
            `………………………………………: Ủy viên (${hands})`,
          ]),
        ],
      ],
      [
        "THÀNH PHẦN THAM DỰ",
        listed([
          figure("Tổng số thành viên Hội đồng theo quyết định"),
          figure("Thành viên có mặt"),
          "Người dự thay (họ tên, dự thay ai): ………………………………",
          figure("Thành viên vắng mặt"),
          "Họ tên, lý do: ………………………………………………………",
          figure("Vắng mặt được xin ý kiến bằng văn bản"),
          figure("Trong đó gửi lại phiếu"),
        ]),
      ],
      [
        "KẾT QUẢ",
        [
          paragraph(
            "Trước khi bỏ phiếu, Ban kiểm phiếu đã cho các thành viên xem hòm phiếu: trong hòm không có gì.",
          ),
          paragraph("Số phiếu và số phiếu của từng người, từng tập thể: như bảng kiểm phiếu kèm theo."),
          ...at.rules.flatMap((rule) => [
            paragraph(
              `${nameOf(rule.award)} (${ruleWords(rule)}): mẫu số ………, cần ít nhất ……… phiếu; số đạt: ………; các số đạt: ……………………………………`,
            ),
            paragraph("Các số không đạt, lý do: …………………………………………………"),
          ]),
        ],
      ],
      [
        "GIỮ PHIẾU",
        [
          paragraph(
            "Toàn bộ phiếu được cho vào phong bì, niêm phong; người giữ: ……………………………, giữ đến ngày ………………",
          ),
          paragraph("Kiểm phiếu xong lúc ……… giờ ……… cùng ngày."),
        ],
      ],
    ]),
  ];
}
