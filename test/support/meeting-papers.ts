import type { MeetingFacts, SessionFacts, SessionPaper } from "../../src/documents/vote/meeting-facts";
import { firstDocument } from "../../src/domain/papers/document";
import type { DocumentKind } from "../../src/domain/papers/kinds";
import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { LineMarks, PaperAccount } from "../../src/domain/vote/counting";
import type { SessionRecord } from "../../src/domain/vote/record";
import type { VotingSession } from "../../src/domain/vote/session";
import { tally } from "../../src/domain/vote/tally";
import { review as exampleReview, july } from "./example-school/review";
import { awards, settings } from "./example-school/school";
import {
  attendanceOf,
  board,
  council,
  firstSession,
  linesOf,
  meeting,
  members,
  ruleOf,
  secondSession,
  sessions,
} from "./vote-register";

/** A meeting with a session that was voted on paper and is closed, as plain data: what its papers are made of. */

/** What was said of the review there. */
export const meetingTold = {
  ...meeting,
  review: exampleReview.code,
  end: "11:30",
  keeper: "Tạ Thị Ký",
  keptUntil: { year: 2028, month: 7, day: 14 },
  discussion: ["Hội đồng thống nhất xét từng danh hiệu, từ thấp đến cao."],
  conclusion: ["Chủ tọa kết luận: công nhận kết quả bỏ phiếu, giao thường trực hoàn thiện hồ sơ."],
};

const changed: ReadonlyMap<number, Partial<BallotLine>> = new Map([
  [
    3,
    {
      state: "withdrawn",
      proposedBy: "Phan Thị Phó",
      handsFor: 12,
      handsAgainst: 1,
      handsNone: 0,
      reason: "đơn vị xin rút",
    },
  ],
  [5, { state: "ineligible", reason: "không còn đề nghị này" }],
  [7, { conflicts: ["Trần Văn Thử cùng đơn vị với người được xét"] }],
  [8, { conflicts: ["Trần Văn Thử cùng đơn vị với người được xét"] }],
  [
    12,
    {
      origin: "floor",
      slip: "supplement",
      proposedBy: "Lê Văn Công",
      handsFor: 13,
      handsAgainst: 0,
      handsNone: 0,
      reason: "bỏ sót khi lập danh sách",
    },
  ],
]);

export const lines = linesOf(firstSession, "LDTT", 12, changed);

const account = {
  session: firstSession,
  line: 0,
  printed: 20,
  unused: 5,
  exchanged: 1,
  issued: 14,
  returned: 14,
  valid: 13,
  invalid: 1,
  invalidReason: "phiếu không do Ban kiểm phiếu phát",
} as const;

export const accounts: readonly PaperAccount[] = [
  {
    ...account,
    slip: "supplement",
    printed: 16,
    unused: 2,
    exchanged: 0,
    valid: 14,
    invalid: 0,
    invalidReason: "",
  },
  { ...account, slip: "main" },
];

/** Everybody is for everyone but number 4, who has 11 of 15, and number 6, who has just the twelve that are needed. */
export const marks: readonly LineMarks[] = lines
  .filter(({ state }) => state === "standing")
  .map(({ number }) => ({
    session: firstSession,
    number,
    marks:
      number === 12
        ? "Đ".repeat(14)
        : number === 4
          ? "ĐĐĐĐĐĐĐĐĐĐĐKT"
          : number === 6
            ? "ĐĐĐĐĐĐĐĐĐĐĐĐH"
            : "Đ".repeat(13),
  }));

export const closedSession: VotingSession = {
  ...(sessions({ state: "closed" })[0] ?? missing()),
  review: exampleReview.code,
  closedAt: july(14, 10, 35),
  version: 1,
  seal: "3f2a9c0177b0e4d5".repeat(4),
};

export const record: SessionRecord = {
  session: closedSession,
  rules: [ruleOf(firstSession, "LDTT")],
  quotas: [],
  lines,
  attendance: attendanceOf(firstSession),
  accounts,
  marks,
  named: [],
  chair: meeting.chair,
  earned: [],
};

const counted = tally(record, (code) => code);
if (!counted.ok) throw new Error(counted.problems.map(({ what }) => what).join("; "));
export const outcomes = counted.value;

export const closed: SessionFacts = { ...record, outcomes, board };

/** The second session, of which nothing is known yet. */
export const drafted: SessionFacts = {
  session: { ...(sessions()[1] ?? missing()), review: exampleReview.code },
  rules: [ruleOf(secondSession, "CSTDCS")],
  quotas: [],
  lines: linesOf(secondSession, "CSTDCS", 4),
  attendance: [],
  accounts: [],
  outcomes: [],
  named: [],
  board,
};

export const facts: MeetingFacts = {
  meeting: meetingTold,
  council,
  members,
  chair: members[0] ?? null,
  secretary: members[2] ?? null,
  board,
  sessions: [closed],
  awards,
  appraisal: null,
};

/** All that a paper of the first session, or of its meeting, is made of. */
export function paperOf(kind: DocumentKind, part: string, more: Partial<SessionPaper> = {}): SessionPaper {
  const document = { ...firstDocument(kind, exampleReview.code, part), symbol: "BB-HĐTĐKT", title: "…" };
  return {
    settings,
    review: exampleReview,
    byCouncil: true,
    document,
    replaced: null,
    plan: null,
    units: [],
    signer: null,
    recipients: ["- Các thành viên Hội đồng;", "- Lưu: VT, TCHC."],
    now: july(14, 16, 0),
    ...facts,
    at: closed,
    ...more,
  };
}

/** Many nominees of a session, in twelve units one after another. */
export function manyLines(count: number, more: Partial<BallotLine> = {}): readonly BallotLine[] {
  const units = ["Phòng Đào tạo", "Khoa Cơ khí", "Khoa Du lịch", "Trung tâm Ngoại ngữ - Tin học"];
  const each = Math.ceil(count / 12);
  return linesOf(firstSession, "LDTT", count).map((line, index) => {
    const unit = Math.floor(index / each);
    return { ...line, unit: `U${unit}`, unitName: `${units[unit % 4]} ${unit + 1}`, ...more };
  });
}

function missing(): never {
  throw new Error("The example meeting has two sessions");
}
