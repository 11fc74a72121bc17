import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import { complaints } from "../../src/register/tables/results/complaints";
import { decisionChanges } from "../../src/register/tables/results/decision-changes";
import { decidedReview } from "./decided-review";
import { clickDecision, firstDecision } from "./decisions";
import { menuItem } from "./menu-item";
import { openPrepared } from "./prepared";
import { review } from "./review";

export const clickNumber = menuItem("Kết quả", "Ghi số, ngày");

/** The day after the decision was composed. */
export const numberDay = new Date(2023, 6, 18, 9, 0);

/** The decided review with its decision on LĐTT composed and put before the head to sign. */
export function decisionToSign(name = ""): LocalAppsScript {
  const make = () => {
    const script = decidedReview();
    clickDecision(script, "LDTT");
    return script;
  };
  return openPrepared(`decision to sign ${name}`, make, { now: numberDay });
}

export const clickReply = menuItem("Văn bản", "Trả lời kiến nghị");
export const clickChange = menuItem("Văn bản", "Đính chính, sửa đổi, hủy bỏ");

/** The same with the decision numbered: its grants and the history are written. */
export function numberedDecision(name = ""): LocalAppsScript {
  const make = () => {
    const script = decisionToSign();
    clickNumber(script, "45; 17/7/2023");
    return script;
  };
  return openPrepared(`numbered decision ${name}`, make, { now: changeDay });
}

/** Some days after, on which the decision is changed. */
export const changeDay = new Date(2023, 6, 25, 9, 0);

/** Rows of *Thay đổi sau quyết định*, each: kind, line, field, from, to; all of one code. */
export function typeChanges(
  script: LocalAppsScript,
  code: string,
  rows: readonly (readonly [kind: string, line: string, field: string, from: string, to: string])[],
  reason = "",
): void {
  pasteSample(script, [
    {
      table: decisionChanges,
      headers: [
        ...["Mã thay đổi", "Thứ tự", "Loại thay đổi", "Quyết định", "Số sổ vàng", "Mục được sửa"],
        ...["Đang ghi", "Sửa thành", "Lý do"],
      ],
      rows: rows.map(([kind, line, field, from, to], index) => [
        ...[code, String(index + 1), kind, firstDecision, line, field, from, to, reason],
      ]),
    },
  ]);
}

/** A complaint: about whom, for which award. */
export function typeComplaint(script: LocalAppsScript, code: string, name: string, reply = ""): void {
  pasteSample(script, [
    {
      table: complaints,
      headers: [
        ...["Mã kiến nghị", "Mã kỳ xét", "Ngày nhận", "Người gửi", "Về ai", "Mã danh hiệu", "Nội dung"],
        ...["Tình trạng", "Nội dung trả lời"],
      ],
      rows: [
        [
          ...[code, review, "15/7/2023", "ông Vũ Văn Hỏi, Khoa Mộc", name, "LDTT"],
          ...["Kết quả bỏ phiếu Lao động tiên tiến", "Đang giải quyết", reply],
        ],
      ],
    },
  ]);
}
