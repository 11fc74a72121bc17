import { isSigned } from "../../domain/papers/document";
import { readDocumentId } from "../../domain/papers/document-id";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { documentBook } from "../../register/tables/review/document-book";
import { sealedRows } from "../../register/tables/vote/sealed-rows";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { unknownSession } from "./list-meetings";

const tables = { sessions: votingSessions, book: documentBook };

/**
 * Opens a closed session for a correction: it is counted again and closed anew as a next version, with the reason. Documents that are
 * signed stay as they are and are told: a next version of each is due.
 */
export function correctOutcomes(code: string, reason: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(tables, (open) => correctionOf(open, session, reason)),
    ({ closed, signed }) =>
      closed.state === "open"
        ? reopened(closed.code)
        : {
            warnings: signed,
            question: `Mở lại lượt ${closed.code} để đính chính, lý do: “${comparable(reason)}”? Kiểm phiếu lại rồi đóng lượt thành lần công bố thứ ${closed.version + 1}: kết quả mới ghi đè kết quả này trong sổ; số liệu của lần trước còn ở biên bản đã ký, mã niêm phong của lần trước còn ở tab “${sealedRows.tab}”.`,
          },
    () => write(session, reason),
  );
}

interface Correction {
  readonly closed: VotingSession;
  readonly signed: readonly Problem[];
}

function correctionOf(open: Readable<typeof tables>, code: string, reason: string): Result<Correction> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const closed = open.sessions.withKey({ code });
  if (!closed) return failed(unknownSession(code, open.sessions.rows()));
  const where = open.sessions.place(closed, "state");
  // It was opened for this very reason before: what was asked for is done.
  if (closed.state === "open" && closed.version > 0 && closed.correction === comparable(reason)) {
    return ok({ closed, signed: [] });
  }
  if (closed.state !== "closed") {
    return failed({ what: `Lượt ${code} chưa đóng`, where, remedy: "Chỉ đính chính lượt đã đóng" });
  }
  if (comparable(reason) === "") {
    return failed({ what: "Chưa ghi lý do đính chính", remedy: "Ghi vì sao kết quả phải tính lại" });
  }
  const signed = open.book.rows().flatMap((document): Problem[] => {
    const cause = readDocumentId(document.id);
    const draws = cause !== null && [closed.code, closed.meeting].includes(cause.part);
    if (!draws || !isSigned(document)) return [];
    return [
      {
        what: `Văn bản ${document.id} đã ký, lấy kết quả của lượt này`,
        where: open.book.place(document, "id"),
        remedy: "Văn bản đã ký giữ nguyên; sau khi đóng lượt thì soạn bản mới thay thế",
      },
    ];
  });
  return ok({ closed, signed });
}

function write(code: string, reason: string): FinalReply {
  const written = unitOfWork("correctOutcomes", tables, (open) => {
    const correction = correctionOf(open, code, reason);
    if (!correction.ok) return correction;
    if (correction.value.closed.state === "open") return { value: null, what: "" };
    open.sessions.put({ ...correction.value.closed, state: "open", correction: comparable(reason) });
    return { value: null, what: `Mở lại lượt ${code} để đính chính: ${comparable(reason)}` };
  });
  if (!written.ok) return refused(...written.problems);
  return reopened(code);
}

function reopened(code: string): FinalReply {
  return {
    kind: "done",
    message: `Lượt ${code} mở lại để đính chính. Bấm ${menuPath("countVotes")}, rồi ${menuPath("closeSession")}.`,
  };
}
