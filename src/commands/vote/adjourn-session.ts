import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { unknownSession } from "./list-meetings";

const tables = { sessions: votingSessions };

/** Puts off a session that was not opened: its awards are voted on in a later meeting. */
export function adjournSession(code: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(tables, (open) => putOff(open, session)),
    ({ awards, state }) =>
      state === "adjourned"
        ? adjourned(session)
        : {
            warnings: [],
            question: `Hoãn lượt ${session} (${awards.join(", ")})? Các đề nghị của lượt này để lại phiên họp sau.`,
          },
    (): FinalReply => {
      const written = unitOfWork("adjournSession", tables, (open) => {
        const read = putOff(open, session);
        if (!read.ok) return read;
        if (read.value.state === "adjourned") return { value: null, what: "" };
        open.sessions.put({ ...read.value, state: "adjourned" });
        return { value: null, what: `Hoãn lượt ${session}` };
      });
      if (!written.ok) return refused(...written.problems);
      return adjourned(session);
    },
  );
}

function adjourned(code: string): FinalReply {
  return {
    kind: "done",
    message: `Đã hoãn lượt ${code}. Phiên họp sau bấm ${menuPath("prepareMeeting")}: các đề nghị được đưa lên phiếu lại.`,
  };
}

function putOff(open: Readable<typeof tables>, code: string): Result<VotingSession> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  if (session.state === "draft" || session.state === "printed" || session.state === "adjourned")
    return ok(session);
  const problem: Problem = {
    what: `Lượt ${code} đã mở hoặc đã đóng, không hoãn được`,
    where: open.sessions.place(session, "state"),
    remedy: "Chỉ hoãn lượt chưa mở",
  };
  return failed(problem);
}
