import type { Award } from "../../domain/awards/award";
import { checks } from "../../domain/review/checks/checks";
import { quotaText } from "../../domain/review/checks/exact-share";
import { type QuotaUse, roundingNames } from "../../domain/review/checks/quota-use";
import { usualProposal } from "../../domain/review/checks/rule";
import { awardChoice } from "../../domain/review/checks/wording";
import type { DecisionCase } from "../../domain/review/decision-cases";
import { percentFigure, twoDigits } from "../../vietnamese/numbers";
import { appraisalNames } from "./appraisal-words";
import { nomineeNames } from "./nominee-names";
import type { NomineeWords } from "./nominee-words";

/** A case for decision as the council's papers print it. */
export interface CaseRow {
  /** What has to be decided, with how many it is about. */
  readonly matter: string;
  /** Of whom, a line each choice of awards. */
  readonly who: string;
  readonly proposal: string;
}

/** How cases are told. */
interface CaseWords {
  readonly awards: readonly Award[];
  readonly nominees: NomineeWords;
  readonly quotaName: (quota: QuotaUse) => string;
}

/** What is proposed where no rule speaks: whoever is unidentified, held, or waits to be dropped. */
const others = {
  toIdentify: {
    matter: appraisalNames.toIdentify,
    proposal: "Chưa đưa vào phiếu bầu; đơn vị xác nhận lại mã, họ tên",
  },
  held: { matter: appraisalNames.held, proposal: "Chưa xét; xét ở phiên họp sau khi hết tạm dừng" },
  leaving: {
    matter: "Không còn trong danh sách thay thế của đơn vị",
    proposal: "Hỏi lại đơn vị, giữ hay bỏ trước phiên họp",
  },
} as const;

/** A case for decision with the proposal that the rules give. */
export function caseRow(decision: DecisionCase, { awards, nominees, quotaName }: CaseWords): CaseRow {
  if (decision.kind === "overQuota") return overQuotaRow(decision, { awards, nominees, quotaName });
  const { nominations } = decision;
  const { matter, proposal } =
    decision.kind === "rule"
      ? {
          matter: checks[decision.rule].label,
          proposal: checks[decision.rule].proposal ?? usualProposal,
        }
      : others[decision.kind];
  return {
    matter: `${matter}: ${twoDigits(nominations.length)} lượt`,
    who: nomineeNames(nominations, awards, nominees).join("\n"),
    proposal: `${proposal}.`,
  };
}

function overQuotaRow(
  { quota, excess, beyond, tied }: Extract<DecisionCase, { kind: "overQuota" }>,
  { awards, nominees, quotaName }: CaseWords,
): CaseRow {
  const names = (title: string, some: typeof beyond) =>
    some.length === 0
      ? []
      : [`${title}: ${nomineeNames(some, awards, nominees).map(withoutAward).join("; ")}`];
  const left = excess - beyond.length;
  return {
    matter: `Vượt chỉ tiêu ${quotaName(quota)}: ${twoDigits(excess)} lượt`,
    who: [...names("Xếp sau", beyond), ...names("Xếp ngang nhau", tied)].join("\n"),
    proposal: [
      `Bỏ phiếu, lấy từ cao xuống đến hết chỉ tiêu ${twoDigits(quota.allowed)}.`,
      beyond.length === 0
        ? ""
        : `Theo xếp loại, tỷ lệ phiếu ở đơn vị, ưu tiên nữ thì ${twoDigits(beyond.length)} lượt xếp sau nằm ngoài chỉ tiêu.`,
      tied.length === 0
        ? ""
        : `${twoDigits(tied.length)} lượt xếp ngang nhau chỉ còn ${twoDigits(tied.length - left)} chỗ, Hội đồng chọn.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
}

/** The quota's award stands beside the names already. */
function withoutAward(line: string): string {
  return line.slice(line.indexOf(": ") + 2);
}

/** "Chiến sĩ thi đua cơ sở: 15% × 47 LĐTT = 7,05 → 07 (làm tròn xuống); đề nghị hợp lệ 09, vượt 02": the quota with its working. */
export function quotaLine(quota: QuotaUse, awards: readonly Award[], name: string): string {
  const { proposed, allowed, percent, baseCount, base, rounding } = quota;
  const bases = awardChoice(new Map(awards.map((award) => [award.code, award])), base);
  return [
    `${name}: ${percentFigure(percent)} × ${baseCount} ${bases} = ${quotaText(baseCount, percent)} → ${twoDigits(allowed)} (${roundingNames[rounding]})`,
    `đề nghị hợp lệ ${twoDigits(proposed)}, ${proposed > allowed ? `vượt ${twoDigits(proposed - allowed)}` : "trong chỉ tiêu"}`,
  ].join("; ");
}
