import * as z from "zod/mini";
import { awardNames } from "../../documents/vote/vote-words";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotCode, BallotForm } from "../../domain/vote/ballot-form";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { paperKinds } from "../../domain/vote/paper-kinds";
import type { SessionRule, VotingSession } from "../../domain/vote/session";
import { type BallotPaper, ballotFormPlan } from "../../forms/ballot-form";
import type { BallotFormPlan, BallotItems } from "../../google/ballot-form";
import { awards } from "../../register/tables/school/awards";
import { ballotCodes } from "../../register/tables/technical/ballot-codes";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { sessionRules } from "../../register/tables/vote/session-rules";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { otherAccount } from "../flow/operating-account";
import { unknownSession } from "./list-meetings";

/** What a form ballot is made of and counted by; the form's row, which says how far it is, is written last. */
export const ballotFormTables = {
  sessions: votingSessions,
  lines: ballotLines,
  rules: sessionRules,
  attendance: attendances,
  awards,
  codes: ballotCodes,
  forms: ballotForms,
};

/** A session that is voted on by a form. */
export interface FormSession {
  readonly session: VotingSession;
  readonly lines: readonly BallotLine[];
  readonly rules: readonly SessionRule[];
  readonly attendance: readonly Attendance[];
  /** How many have a vote: so many slips are issued. */
  readonly voters: number;
  readonly paper: BallotPaper;
  readonly plan: BallotFormPlan;
  /** null before it is made. */
  readonly form: BallotForm | null;
  readonly codes: readonly BallotCode[];
}

/** Reads a session that is voted on by a form, whatever its state from open on; or why there is no form ballot. */
export function readFormSession(open: Readable<typeof ballotFormTables>, code: string): Result<FormSession> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  if (session.way !== "form") {
    return failed({
      what: `Lượt ${code} không bỏ phiếu điện tử`,
      where: open.sessions.place(session, "way"),
      remedy: `Trước khi mở lượt, chọn “Phiếu điện tử” ở cột này; lượt khác thì bấm ${menuPath("countVotes")}`,
    });
  }
  if (session.state !== "open" && session.state !== "counted" && session.state !== "closed") {
    return failed({
      what: `Lượt ${code} chưa mở`,
      where: open.sessions.place(session, "state"),
      remedy: `Bấm ${menuPath("openSession")} trước`,
    });
  }
  const own = ({ session: of }: { readonly session: string }) => of === code;
  const lines = open.lines
    .rows()
    .filter(own)
    .sort((a, b) => a.number - b.number);
  const rules = open.rules.rows().filter(own);
  const attendance = open.attendance.rows().filter(own);
  const standing = lines.filter(({ state }) => state === "standing");
  const elsewhere = standing.filter(({ slip }) => slip !== "main");
  if (standing.length === 0 || elsewhere.length > 0) return failed(notOnOnePaper(code, elsewhere));
  const [kind] = paperKinds(session.way, standing, rules, attendance);
  const paper = paperOf(session, standing, rules, awardNames(open.awards.rows()));
  return ok({
    session,
    lines,
    rules,
    attendance,
    voters: kind?.voters.length ?? 0,
    paper,
    plan: ballotFormPlan(paper),
    form: open.forms.withKey({ session: code }) ?? null,
    codes: open.codes.rows().filter(own),
  });
}

function paperOf(
  session: VotingSession,
  standing: readonly BallotLine[],
  rules: readonly SessionRule[],
  nameOf: (award: string) => string,
): BallotPaper {
  const struck = rules.every(({ marking }) => marking === "strikeOut");
  return {
    title: `Phiếu điện tử ${session.code}: ${session.awards.map(nameOf).join(", ")}`,
    instruction: instructions,
    marking: struck ? "strikeOut" : "twoBoxes",
    lines: standing.map(({ number, name, unitName, position, award }) => ({
      number,
      name,
      detail: [position, unitName].filter((part) => part !== "").join(", "),
      group: nameOf(award),
    })),
  };
}

/** Read above the questions: how to vote, and what secrecy there is, as the minutes tell it. */
const instructions =
  "Bỏ phiếu kín. Gõ mã trên phiếu mã đã rút, đánh dấu từng dòng, rồi bấm Gửi một lần. Biểu mẫu không hỏi tên, không lưu địa chỉ thư, không sửa được sau khi gửi. Người có quyền sửa biểu mẫu có thể xem từng câu trả lời cùng mã, không có tên, cho đến khi các câu trả lời được xóa sau kiểm phiếu.";

function notOnOnePaper(code: string, lines: readonly BallotLine[]): Problem {
  const numbers = lines.map(({ number }) => number).join(", ");
  return {
    what:
      lines.length === 0
        ? `Lượt ${code} không có dòng nào để bỏ phiếu`
        : `Lượt ${code} có dòng ${numbers} ở phiếu bổ sung hoặc phiếu riêng, phiếu điện tử chỉ có một loại`,
    where: { tab: ballotLines.tab },
    remedy: "Bỏ phiếu giấy cho các dòng này",
  };
}

const itemsSchema = z.strictObject({ code: z.int(), grids: z.array(z.int()) });

/** The ids of a form's questions as its row keeps them; null where the cell does not hold them any more. */
export function ballotItemsIn({ items }: BallotForm): BallotItems | null {
  try {
    return itemsSchema.safeParse(JSON.parse(items)).data ?? null;
  } catch {
    return null;
  }
}

export function ballotItemsText(items: BallotItems): string {
  return JSON.stringify(items);
}

/** The form of a session was not made yet, or its codes are not printed. */
export function notOpenYet(code: string): Problem {
  return {
    what: `Phiếu điện tử của lượt ${code} chưa mở`,
    where: { tab: ballotForms.tab },
    remedy: `Bấm ${menuPath("openBallotForm")} trước`,
  };
}
