import type { Moment } from "../../domain/moment";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { outcomeStates } from "../../domain/vote/outcome";
import { hourAndDay } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { lineView } from "../engine/frame-view";
import { councilName } from "../review/review-words";
import { personalDataOut } from "./line-words";
import type { MeetingFacts, SessionFacts } from "./meeting-facts";
import { awardsOf, sessionWords } from "./session-words";
import { awardNames, quorumWords, ruleWords, waysInSentence } from "./vote-words";

/** What the board on the wall is made of. */
export interface BoardData extends MeetingFacts {
  readonly settings: Settings;
  readonly review: ReviewPeriod;
  readonly now: Moment;
}

/**
 * What everybody at the meeting may see on the wall (bảng chiếu): the session at hand, who is there, the rule, how far the
 * count is; results with their arithmetic once it is closed, and no total before.
 */
export function boardView(data: BoardData) {
  const { settings, review, now, sessions } = data;
  const at = atHand(sessions);
  const others = sessions.filter((session) => session !== at);
  return {
    "tên hội đồng": councilName(settings).toUpperCase(),
    "kỳ xét": comparable(review.name),
    lúc: `Cập nhật lúc ${hourAndDay(now)}`,
    lượt: at === undefined ? [] : [sessionView(at, data)],
    "các lượt khác":
      others.length === 0 ? [] : [{ dòng: others.map((other) => lineView(otherWords(other, data))) }],
  };
}

/** The session that is voted on or counted; else the last that was closed; else the first. */
function atHand(sessions: readonly SessionFacts[]): SessionFacts | undefined {
  const inState = (...states: readonly string[]) =>
    sessions.filter(({ session }) => states.includes(session.state));
  const [running] = inState("open", "counted");
  return running ?? inState("closed").pop() ?? sessions[0];
}

function sessionView(at: SessionFacts, data: BoardData) {
  const { awards } = data;
  const nameOf = awardNames(awards);
  const quorum = quorumWords(at.rules);
  const closed = at.session.state === "closed";
  const clean = personalDataOut(at.lines);
  const lines = [
    `${upperFirst(waysInSentence[at.session.way])}. ${stateWords(at)}`,
    ...(at.attendance.length === 0 ? [] : [presenceWords(at, data)]),
    ...(quorum === "" ? [] : [`Điều kiện: ${quorum}`]),
    ...at.rules.map((rule) => `${nameOf(rule.award)}: ${ruleWords(rule)}`),
  ];
  return {
    tên: upperFirst(sessionWords(at, data)),
    dòng: lines.map(lineView),
    "bảng kết quả": closed
      ? [
          {
            kết: at.outcomes.map((outcome) => ({
              tt: String(outcome.number),
              "họ tên": outcome.name,
              "danh hiệu": nameOf(outcome.award),
              "kết quả": outcomeStates[outcome.outcome],
              "cách tính": clean(outcome.reason),
            })),
          },
        ]
      : [],
  };
}

/** How far it is. Before it is closed nothing is told of how anybody voted. */
function stateWords({ session, lines, outcomes }: SessionFacts): string {
  const standing = lines.filter(({ state }) => state === "standing").length;
  switch (session.state) {
    case "draft":
    case "printed":
      return `Chưa bỏ phiếu; ${twoDigits(standing)} dòng trên phiếu`;
    case "open":
      return `Đang bỏ phiếu; ${twoDigits(standing)} dòng trên phiếu`;
    case "counted":
      return "Đã kiểm phiếu, chờ đóng lượt để công bố";
    case "adjourned":
      return "Hoãn";
    case "closed":
      return `Đã đóng: ${twoDigits(outcomes.filter(({ outcome }) => outcome === "passed").length)}/${twoDigits(outcomes.length)} đạt`;
  }
}

function presenceWords({ attendance, session }: SessionFacts, { council }: MeetingFacts): string {
  const count = (presence: string) => attendance.filter((row) => row.presence === presence).length;
  const members = twoDigits(session.members ?? council.size);
  const asked = attendance.filter((row) => row.asked).length;
  const replied = attendance.filter((row) => row.replied === "yes").length;
  if (session.way === "consultation") {
    return `Tổng số ${members} thành viên; được xin ý kiến ${twoDigits(asked)}; đã gửi lại ${twoDigits(replied)}`;
  }
  const standIns = count("standIn");
  return [
    `Có mặt ${twoDigits(count("present"))}/${members} thành viên`,
    ...(standIns === 0 ? [] : [`người dự thay ${twoDigits(standIns)}`]),
    `vắng ${twoDigits(count("absent"))}`,
    ...(asked === 0 ? [] : [`xin ý kiến bằng văn bản ${twoDigits(asked)}`]),
  ].join("; ");
}

/** "Lượt 1, xét Lao động tiên tiến: đã đóng: 11/12 đạt". */
function otherWords(at: SessionFacts, data: BoardData): string {
  const again = at.session.ballot > 1 ? `, bỏ phiếu lần ${at.session.ballot}` : "";
  return `Lượt ${at.session.order}, xét ${awardsOf(at, data)}${again}: ${stateWords(at)}`;
}
