import type { OutcomeState } from "../outcome";
import type { VotingWay } from "../session";
import type { RecountAccount, RecountAttendance, RecountLine, RecountRecord, RecountRule } from "./record";

/**
 * The words of the tabs and what they mean, written down here a second time: where a column of the register changes its words,
 * a recount does not follow in silence.
 */
export type Words<T> = readonly [Word<T>, ...(readonly Word<T>[])];
type Word<T> = readonly [word: string, value: T];

export const wayWords: Words<VotingWay> = [
  ["Phiếu giấy, kiểm theo dòng", "paperByLine"],
  ["Phiếu giấy, kiểm theo phiếu", "paperByBallot"],
  ["Biểu quyết cả danh sách", "acclamation"],
  ["Giơ tay", "hands"],
  ["Biểu quyết ghi danh", "rollCall"],
  ["Phiếu xin ý kiến", "consultation"],
  ["Phiếu điện tử", "form"],
];

export const outcomeWords: Words<OutcomeState> = [
  ["Đạt", "passed"],
  ["Không đạt", "failed"],
  ["Đủ phiếu, không đủ điều kiện", "ineligible"],
  ["Đủ phiếu, vượt chỉ tiêu", "overQuota"],
  ["Bằng phiếu", "tied"],
];

export const denominatorWords: Words<RecountRule["denominator"]> = [
  ["Tổng thành viên", "members"],
  ["Thành viên được bỏ phiếu", "eligible"],
  ["Thành viên có mặt", "present"],
  ["Có mặt hoặc được xin ý kiến", "asked"],
  ["Phiếu thu về", "returned"],
  ["Phiếu hợp lệ", "valid"],
];

export const comparatorWords: Words<RecountRule["comparator"]> = [
  ["Từ ngưỡng trở lên", "atLeast"],
  ["Hơn ngưỡng", "moreThan"],
];

export const recusalWords: Words<RecountRule["recusal"]> = [
  ["Giữ mẫu số", "keeps"],
  ["Giảm mẫu số", "reduces"],
  ["Không quy định", "none"],
];

export const tieWords: Words<RecountRule["tie"]> = [
  ["Bỏ phiếu lại", "secondBallot"],
  ["Theo phía chủ tọa đã biểu quyết", "chairVoted"],
  ["Chủ tọa quyết định sau khi kiểm phiếu", "chairDecides"],
];

export const lastResortWords: Words<RecountRule["afterMost"]> = [
  ["Thủ trưởng quyết định", "head"],
  ["Chủ tọa quyết định", "chair"],
  ["Coi như không đạt", "failed"],
];

export const overQuotaWords: Words<RecountRule["overQuota"]> = [
  ["Lấy từ nhiều phiếu nhất", "highestFirst"],
  ["Đưa lại Hội đồng", "council"],
];

export const roundingWords: Words<RecountRecord["quotas"][number]["rounding"]> = [
  ["Làm tròn xuống", "down"],
  ["Làm tròn từ nửa lên", "halfUp"],
  ["Làm tròn lên", "up"],
];

export const lineStateWords: Words<RecountLine["state"]> = [
  ["Bỏ phiếu", "standing"],
  ["RÚT", "withdrawn"],
  ["Không còn đủ điều kiện", "ineligible"],
];

export const slipWords: Words<RecountAccount["slip"]> = [
  ["Phiếu chính", "main"],
  ["Phiếu bổ sung", "supplement"],
  ["Phiếu riêng", "apart"],
];

export const presenceWords: Words<RecountAttendance["presence"]> = [
  ["Có mặt", "present"],
  ["Vắng", "absent"],
  ["Người dự thay", "standIn"],
];

export const namedWords: Words<RecountRecord["named"][number]["choice"]> = [
  ["Đồng ý", "yes"],
  ["Không đồng ý", "no"],
  ["Không có ý kiến", "blank"],
];

export const womanWords: Words<NonNullable<RecountLine["woman"]>> = [
  ["Có", "yes"],
  ["Không", "no"],
];

export const chairWords: Words<NonNullable<RecountLine["chair"]>> = [
  ["Đồng ý", "yes"],
  ["Không đồng ý", "no"],
];

export const flagWords: Words<boolean> = [
  ["Có", true],
  ["Không", false],
];

/** The word of a value. */
export function wordOf<T>(words: Words<T>, value: T): string {
  return words.find((word) => word[1] === value)?.[0] ?? "";
}
