import type { ReviewPeriod } from "../../domain/review/review-period";
import type { BallotLine, Slip } from "../../domain/vote/ballot-line";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { headerView, lineView } from "../engine/frame-view";
import { ballotLook, issuingColumn, stampColumn, textWidth } from "../engine/shapes";
import { councilName } from "../review/review-words";
import {
  type BallotGroup,
  type BallotLayout,
  type BallotPage,
  ballotPages,
  textHeight,
  textLines,
} from "./ballot-pages";
import { lineHeads } from "./line-groups";
import type { SessionPaper } from "./meeting-facts";
import { awardsOf, meetingDay } from "./session-words";
import { awardNames, numberRanges } from "./vote-words";

/** The summary in the book. */
export function ballotTitle({ name }: ReviewPeriod, part: string): string {
  return `Phiếu bầu lượt ${part}: ${comparable(name)}`;
}

/** One paper that a member gets: the main one, the supplement, or a slip about one line. */
interface Paper {
  readonly slip: Slip;
  readonly lines: readonly BallotLine[];
}

/**
 * Millimetres above and below the lines, beside the texts that are counted: what parts the blocks of the first head, the head
 * of the other pages, the end, and the member's signature.
 */
const heights = { between: 5, next: 9, end: 7, signature: 52 } as const;

/**
 * The ballots of a session as their template names things (phiếu bầu, domain.md 5.4): numbered lines, thirty a page, each
 * page with its number of how many; then the supplement and the slips apart. In a consultation the member signs it.
 */
export function ballotView(data: SessionPaper) {
  const { settings, byCouncil, document, now, at, awards } = data;
  const consultation = at.session.way === "consultation";
  const marking = at.rules[0]?.marking ?? "twoBoxes";
  const notes = instructions(marking, consultation);
  const head = headerView({ settings, byCouncil, document, year: now.year }, "");
  const several = at.session.awards.length > 1;
  const again = at.session.ballot > 1 ? ` (bỏ phiếu lần ${at.session.ballot})` : "";
  const about = `Xét ${several ? "các danh hiệu, hình thức khen thưởng" : awardsOf(at, data)}${again}`;
  const layout: BallotLayout = {
    marking,
    firstHead: firstHead(head, [about, comparable(data.review.name)], notes),
    nextHead: heights.next,
    foot: consultation ? heights.signature : heights.end,
    ...lineHeads(at.lines, awardNames(awards)),
  };
  const pages = papersOf(at.lines).flatMap((paper) => {
    const own = ballotPages(paper.lines, layout);
    return own.map((page, index) => pageView(paper, page, index, own.length));
  });
  return {
    ...head,
    trang: pages.map((page, index) => ({ ...page, "sang trang": index > 0 })),
  };

  function pageView(paper: Paper, page: BallotPage, index: number, count: number) {
    const name = paperName(paper, consultation);
    const place = `Trang ${index + 1}/${count}`;
    const last = index === count - 1;
    const table = { nhóm: page.groups.map((group) => groupView(group, layout)) };
    return {
      "trang đầu":
        index > 0
          ? []
          : [
              {
                "tên phiếu": name,
                về: about,
                "kỳ xét": comparable(data.review.name),
                "phiên họp": sessionLine(data),
                "trang số": `${place} (${countWords(paper)})`,
                "hướng dẫn": notes.map(lineView),
              },
            ],
      "trang tiếp": index === 0 ? [] : [{ t: `${name}: ${about} (tiếp theo). ${place}` }],
      "hai ô": marking === "twoBoxes" ? [table] : [],
      "gạch tên": marking === "strikeOut" ? [table] : [],
      "hết phiếu": last ? [lineView(`Hết phiếu (${countWords(paper)})`)] : [],
      "ký tên": last && consultation ? [lineView(returnWords(data))] : [],
    };
  }
}

function paperName({ slip, lines }: Paper, consultation: boolean): string {
  const base = consultation ? "PHIẾU XIN Ý KIẾN" : "PHIẾU BẦU";
  if (slip === "main") return base;
  return slip === "supplement" ? `${base} BỔ SUNG` : `${base} RIÊNG (SỐ ${lines[0]?.number ?? ""})`;
}

/** The papers of a session: the main one, the supplement, and a slip apart for each line that has one. */
function papersOf(lines: readonly BallotLine[]): readonly Paper[] {
  const on = (slip: Slip) => lines.filter((line) => line.slip === slip);
  const [main, supplement] = [on("main"), on("supplement")];
  return [
    ...(main.length > 0 ? [{ slip: "main", lines: main } as const] : []),
    ...(supplement.length > 0 ? [{ slip: "supplement", lines: supplement } as const] : []),
    ...on("apart").map((line) => ({ slip: "apart", lines: [line] }) as const),
  ];
}

function groupView({ head, continued, lines }: BallotGroup, { whoOf }: BallotLayout) {
  return {
    "tên nhóm": continued ? `${head} (tiếp theo)` : head,
    dòng: lines.map((line) => {
      const out = line.state === "standing" ? "" : "RÚT";
      return {
        tt: String(line.number),
        "họ tên": line.name,
        "chức vụ": whoOf(line),
        rút: out === "" ? [] : [lineView(out)],
        "đồng ý": out,
        "không đồng ý": out,
      };
    }),
  };
}

/** "số 1-180, 180 dòng". */
function countWords({ lines }: Paper): string {
  return `số ${numberRanges(lines.map(({ number }) => number))}, ${twoDigits(lines.length)} dòng`;
}

function sessionLine(data: SessionPaper): string {
  return `Lượt ${data.at.session.order}, ${meetingDay(data)}`;
}

/** How high the head of the first page is: the bodies' names, what it is about between two lines of title, and the notes. */
function firstHead(
  head: Readonly<Record<"cơ quan chủ quản" | "cơ quan ban hành", string>>,
  about: readonly string[],
  notes: readonly string[],
): number {
  const bodies = [head["cơ quan chủ quản"], head["cơ quan ban hành"]].filter((name) => name !== "");
  const lines = bodies.reduce((sum, name) => sum + textLines(name, 12, issuingColumn - 2), 0);
  const noteLines = notes.reduce((sum, note) => sum + textLines(note, ballotLook.notes, textWidth), 0);
  const aboutLines = about.reduce((sum, text) => sum + textLines(text, 13, textWidth - stampColumn - 2), 0);
  return (
    heights.between +
    textHeight(lines, 12) +
    textHeight(2 + aboutLines, 13) +
    textHeight(noteLines, ballotLook.notes)
  );
}

function instructions(marking: BallotLayout["marking"], consultation: boolean): readonly string[] {
  const mark =
    marking === "strikeOut"
      ? "Không đồng ý ai thì gạch ngang họ tên người đó (tên tập thể đó). Không gạch là đồng ý."
      : "Đánh dấu X vào một trong hai ô của từng dòng; đánh dấu cả hai ô là không hợp lệ, không đánh dấu ô nào là để trống, không tính là đồng ý.";
  const valid = consultation
    ? "Phiếu hợp lệ là phiếu do Hội đồng gửi, có họ tên và chữ ký của thành viên."
    : "Phiếu hợp lệ là phiếu do Ban kiểm phiếu phát, có dấu; không ghi tên, không ký, không thêm tên người khác.";
  return [`${mark} Dòng ghi RÚT không bỏ phiếu.`, valid];
}

function returnWords({ settings }: SessionPaper): string {
  return `Thành viên ký tên và gửi phiếu về thường trực ${councilName(settings)}.`;
}
