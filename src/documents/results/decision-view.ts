import type { Award } from "../../domain/awards/award";
import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import { type CompleteGround, groundLine, rankOf } from "../../domain/papers/ground";
import { type DecisionContent, linesOf } from "../../domain/results/decision-content";
import { groupNames } from "../../domain/results/decision-parts";
import type { SuddenAward } from "../../domain/results/sudden-award";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { Meeting } from "../../domain/vote/meeting";
import { longDate } from "../../vietnamese/dates";
import { comparable, lowerFirstLetter, upperFirst } from "../../vietnamese/text";
import { attachedLine } from "../engine/annex-view";
import { articlesView, decidingAuthority } from "../engine/articles-view";
import { footView, headerView } from "../engine/frame-view";
import { boldWidth, textWidth } from "../engine/shapes";
import type { ReviewPaper } from "../review/review-paper";
import { councilName } from "../review/review-words";
import { decisionAnnexes } from "./decision-annex";
import {
  conferring,
  type DecisionOf,
  effectArticle,
  grantArticle,
  moneyArticle,
  timeWords,
} from "./decision-words";

/** What a decision tells beside what every document of a review says. */
export interface DecisionTold extends Pick<DecisionOf, "year" | "round"> {
  readonly content: DecisionContent;
  readonly grounds: readonly CompleteGround[];
  /** The meetings that passed what is granted, each with its minutes as the book has them, in the order of their days. */
  readonly meetings: readonly MeetingHeld[];
  /** What the rates of the money rest on, as they are cited. */
  readonly rateGrounds: readonly string[];
}

/** A meeting that passed something. */
export interface MeetingHeld {
  readonly meeting: Meeting;
  /** null where there are none in the book. */
  readonly minutes: CouncilDocument | null;
}

/** The summary in the book where nothing but the part is known. */
export function decisionTitle({ name }: ReviewPeriod, part: string): string {
  return `Khen thưởng ${comparable(name)}${part === "" ? "" : ` (${part})`}`;
}

/**
 * The summary of a decision, as the book has it: "Công nhận danh hiệu “Lao động tiên tiến” năm học 2022 - 2023". `dossier` is
 * that of a sudden award.
 */
export function decisionSummary(
  part: string,
  of: DecisionOf,
  awards: readonly Award[],
  dossier: Pick<SuddenAward, "award"> | null,
): string {
  const award = awards.find(({ code }) => code === (dossier?.award ?? part));
  if (dossier !== null) return `${award ? conferring(award) : "Khen thưởng"} vì có thành tích đột xuất`;
  const group = Object.entries(groupNames).find(([code]) => code === part)?.[1];
  const what = award
    ? conferring(award)
    : group === undefined
      ? "Công nhận danh hiệu thi đua, tặng hình thức khen thưởng"
      : `${part === "HTKT" ? "Tặng" : "Công nhận"} ${group}`;
  return `${what} ${timeWords(of)}`.trim();
}

/**
 * A decision as its template names things (quyết định khen thưởng, domain.md 5.8; NĐ 30/2020, mẫu 1.2): the head's, on the
 * school's paper, whatever the council's own papers are.
 */
export function decisionView(data: ReviewPaper & DecisionTold) {
  const { settings, byCouncil, document, signer, recipients, now, content, rateGrounds } = data;
  const authority = decidingAuthority(settings);
  const money = moneyArticle(content, rateGrounds, settings);
  const articles = [
    grantArticle(content, data, settings),
    ...(money === null ? [] : [money]),
    effectArticle(content, settings),
  ] as const;
  const summary = lowerFirstLetter(document.title);
  const time = timeWords(data);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, inLines(`Về việc ${summary}`, time)),
    "tên loại": "QUYẾT ĐỊNH",
    ...articlesView({ authority, grounds: decisionGrounds(data), articles }),
    ...footView({ settings, byCouncil, signer, recipients: asArticle(recipients, articles.length) }),
    ...decisionAnnexes(content, {
      summary: inLines(upperFirst(summary), time),
      attached: attachedLine("Quyết định", document, authority, now.year),
    }),
  };
}

/** A summary too long for a line of the page has its time on a line of its own, so that no year is torn in two. */
function inLines(summary: string, time: string): string {
  const isLong = boldWidth(summary, 14) > textWidth;
  return isLong && time !== "" && summary.endsWith(` ${time}`)
    ? `${summary.slice(0, -time.length - 1)}\n${time}`
    : summary;
}

/**
 * The grounds in their order (domain.md 5.8): those of the register by rank; then the minutes of the council, and of whom the
 * proposal is. Minutes and proposals that the register lists itself stand instead.
 */
function decisionGrounds(data: ReviewPaper & DecisionTold): readonly string[] {
  const { grounds, settings, content, meetings } = data;
  const ranks = grounds.map(rankOf);
  const listed = (wanted: "minutes" | "request") =>
    grounds.filter((ground) => rankOf(ground) === wanted).map(groundLine);
  const higher = grounds.filter((ground) => !["minutes", "request"].includes(rankOf(ground))).map(groundLine);
  const dossiers = linesOf(content).flatMap(({ decided }) =>
    decided.source === "sudden" ? [suddenGround(decided.ground)] : [],
  );
  return [
    ...higher,
    ...(ranks.includes("minutes")
      ? listed("minutes")
      : meetings.map((held) => minutesGround(held, settings))),
    ...dossiers,
    ...(ranks.includes("request")
      ? listed("request")
      : [`Theo đề nghị của Thường trực ${councilName(settings)}`]),
  ];
}

/** "Căn cứ Biên bản họp Hội đồng … số 05/BB-HĐTĐKT ngày 14 tháng 7 năm 2023". */
function minutesGround({ meeting, minutes }: MeetingHeld, settings: Settings): string {
  const council = councilName(settings);
  const what =
    meeting.kind === "meeting"
      ? `Biên bản họp ${council}`
      : `Biên bản xin ý kiến bằng văn bản thành viên ${council}`;
  const reference = minutes === null ? "" : documentReference(minutes);
  const day = meeting.day === null ? "" : longDate(meeting.day);
  const dated = minutes !== null && minutes.date !== null && reference !== "";
  return ["Căn cứ", what, reference, dated ? "" : day].filter((text) => text !== "").join(" ");
}

/** A dossier's own ground, as the secretary typed it, with the word that opens it. */
function suddenGround(typed: string): string {
  const text = comparable(typed).replace(/[\s.;,]+$/, "");
  return /^(căn cứ|xét|theo|thực hiện)\s/iu.test(text) ? text : `Xét ${text}`;
}

/** "Như Điều 3": the last article, whichever it is, names who carries the decision out. */
function asArticle(recipients: readonly string[], last: number): readonly string[] {
  return recipients.map((line) => line.replace(/^(- Như Điều )\d+/u, `$1${last}`));
}
