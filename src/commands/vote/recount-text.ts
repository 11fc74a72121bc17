import { twoDigits } from "../../vietnamese/numbers";
import { inGroups } from "../../vietnamese/seal-code";
import type { SessionRecount } from "./recount-report";

/** The recount of sessions for people: `most` is how many faults of a session are named, the rest are counted. */
export function recountText(sessions: readonly SessionRecount[], most = Number.POSITIVE_INFINITY): string {
  return [...sessions.map((session) => sessionText(session, most)), meaning].join("\n\n");
}

/** Whether something does not agree. */
export function differs(sessions: readonly SessionRecount[]): boolean {
  return sessions.some(({ faults }) => faults.length > 0);
}

/** What a seal proves, and what it does not (docs/votes.md, "Seal"). */
const meaning =
  "Đối chiếu mã niêm phong với biên bản kiểm phiếu đã ký. Mã này cho biết sau khi niêm phong có gì bị sửa hay không, không chứng tỏ việc kiểm phiếu là đúng; khi khác nhau, bản giấy đã ký là căn cứ.";

function sessionText({ session, faults, outcomes, rows, total }: SessionRecount, most: number): string {
  if (faults.length === 0) {
    const counts = `${twoDigits(outcomes)} kết quả kiểm lại đúng như trong sổ, ${twoDigits(rows)} dòng còn nguyên như khi niêm phong.`;
    return `Lượt ${session}: khớp. ${counts}\nMã niêm phong: ${inGroups(total)}`;
  }
  const named = faults.slice(0, most).map((fault) => `• ${fault}`);
  const rest = faults.length - named.length;
  return [
    `Lượt ${session}: có ${twoDigits(faults.length)} điều không khớp.`,
    ...named,
    ...(rest > 0 ? [`… và ${rest} điều nữa`] : []),
    ...(total === "" ? [] : [`Mã tính lại theo các dòng hiện nay: ${inGroups(total)}`]),
  ].join("\n");
}
