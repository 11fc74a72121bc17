import type { Problem } from "../problem";
import type { Attendance } from "./attendance";

/** Absent members who were sent a ballot, told apart in the minutes: how many were asked, and how many replied. */
export function writtenOpinions(attendance: readonly Attendance[]): {
  readonly asked: number;
  readonly replied: number;
} {
  const asked = attendance.filter((row) => row.votes && row.presence === "absent" && row.asked);
  return { asked: asked.length, replied: asked.filter(({ replied }) => replied === "yes").length };
}

/** A session closes only when it is said of each member who was asked whether the ballot came back. */
export function repliesMissing(attendance: readonly Attendance[]): readonly Problem[] {
  return attendance
    .filter((row) => row.votes && row.presence === "absent" && row.asked && row.replied === null)
    .map(({ name }) => ({
      what: `Chưa ghi ${name} có trả lời phiếu xin ý kiến hay không`,
      where: { tab: "Điểm danh", column: "Trả lời" },
      remedy: "Ghi “Có trả lời” hoặc “Không trả lời” trước khi đóng lượt",
    }));
}
