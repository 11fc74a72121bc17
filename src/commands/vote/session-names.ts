import type { Meeting } from "../../domain/vote/meeting";
import { type VotingSession, votingWays } from "../../domain/vote/session";
import { shortDate } from "../../vietnamese/dates";

/** "Phiên họp 14/7/2023 (CN2023-P1)". */
export function meetingName({ code, kind, day }: Meeting): string {
  const held = kind === "meeting" ? "Phiên họp" : "Xin ý kiến bằng văn bản";
  return `${held}${day ? ` ${shortDate(day)}` : ""} (${code})`;
}

/** "Lượt 1: Lao động tiên tiến, Giơ tay". */
export function sessionName(
  { order, awards, ballot, way }: VotingSession,
  nameOf: (award: string) => string,
): string {
  const again = ballot > 1 ? `, bỏ phiếu lần ${ballot}` : "";
  return `Lượt ${order}: ${awards.map(nameOf).join("; ")}${again}, ${votingWays[way]}`;
}
