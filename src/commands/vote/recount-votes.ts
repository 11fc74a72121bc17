import { sha256 } from "../../google/digest";
import { readTabTexts } from "../../register/tab-texts";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { comparable } from "../../vietnamese/text";
import { type FinalReply, refused } from "../flow/reply";
import { recountTables } from "./recount-report";
import { recountSessions } from "./recount-sessions";
import { recountText } from "./recount-text";

/** More would not fit into a dialog. */
const faultsShown = 20;

/**
 * Counts every closed session of a review again by the second implementation and holds its rows against their seal; names
 * what was changed, or says that all agrees. Changes nothing.
 */
export function recountVotes(review: string): FinalReply {
  const code = comparable(review);
  const read = readTabTexts(recountTables);
  if (!read.ok) return refused(...read.problems);
  const sessions = recountSessions(read.value, sha256, code);
  if (sessions.length > 0) return { kind: "done", message: recountText(sessions, faultsShown) };
  return refused({
    what: `Kỳ xét “${code}” chưa có lượt bỏ phiếu nào đã đóng`,
    where: { tab: votingSessions.tab },
    remedy: "Đóng lượt trước, rồi kiểm lại",
  });
}
