import { groundLine } from "../../domain/papers/ground";
import { nominationLists, sortKeysOf } from "../../domain/review/nomination-list";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { romanNumeral } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { eligibleGroups, exceptionGroups } from "./appraisal-annexes";
import { casesPart, countsPart, quotaPart, receivedPart, receivedPhrase } from "./appraisal-summary";
import type { AppraisalData, PartView } from "./appraisal-told";
import { appraisedReview, verdictWords } from "./appraised-review";
import { attachedTo, councilName, forReview, planPhrase, replacementSentences } from "./review-words";

/** The summary under the kind; two lines on the document, one in the book. */
export function appraisalTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Kết quả thẩm định hồ sơ đề nghị khen thưởng", comparable(name)];
}

/**
 * The appraisal report as its template names things (báo cáo thẩm định, domain.md 5.12): two pages that lead to the
 * decisions, then what members read before they vote. It never tells why a nominee is held, who is perhaps held, nor birth
 * dates, days of leave or codes (domain.md 9).
 */
export function appraisalView(data: AppraisalData) {
  const { settings, review, byCouncil, document, nominations, signer, recipients, now, units } = data;
  const lists = nominationLists(nominations, { ...data, sortKeys: sortKeysOf(data.staff) });
  const appraised = appraisedReview(data, units);
  const exceptions = exceptionGroups(lists, appraised, verdictWords(data, units, data.cite));
  const eligible = eligibleGroups(data, lists, appraised);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, appraisalTitle(review).join("\n")),
    "tên loại": "BÁO CÁO",
    "căn cứ": groundLines(data).map(lineView),
    "mở đầu": [
      `Thường trực ${councilName(settings)} đã thẩm định hồ sơ đề nghị khen thưởng ${forReview(review)} và báo cáo Hội đồng kết quả như sau. ${receivedPhrase(data, appraised)}`,
    ].map(lineView),
    ...numbered([
      ["số lượng", countsPart(lists, appraised)],
      ["chỉ tiêu", quotaPart(data, appraised)],
      ["trường hợp", casesPart(data, lists, appraised)],
      ["tình hình nộp", receivedPart(data, appraised)],
      ["lưu ý", exceptionsPart(exceptions)],
    ]),
    "đoạn kết": [
      ...replacementSentences("Báo cáo", data.replaced),
      `Kèm theo báo cáo có ${eligible.length > 0 ? "Phụ lục các trường hợp đủ điều kiện và " : ""}Danh sách tổng hợp đề nghị. Thường trực Hội đồng báo cáo để các thành viên xem xét, biểu quyết./.`,
    ].map(lineView),
    ...footView({ settings, byCouncil, signer, recipients }),
    "phụ lục":
      eligible.length === 0 ? [] : [{ "kèm theo": attachedTo(document, settings, now.year), nhóm: eligible }],
  };
}

/** Those about whom the council has to know something, each with what that is. */
function exceptionsPart(groups: readonly object[]): PartView | null {
  return groups.length === 0
    ? null
    : { heading: "CÁC TRƯỜNG HỢP CÓ ĐIỀU CẦN BIẾT", view: { bảng: [{ nhóm: groups }] } };
}

/** Parts with the Roman numbers of those that there are. */
function numbered(parts: readonly (readonly [tag: string, part: PartView | null])[]) {
  let count = 0;
  return Object.fromEntries(
    parts.map(([tag, part]) => {
      if (part === null) return [`phần ${tag}`, []];
      count += 1;
      return [`phần ${tag}`, [{ "tiêu đề": `${romanNumeral(count)}. ${part.heading}`, ...part.view }]];
    }),
  );
}

/** The grounds and the plan, each line ended as NĐ 30/2020 wants: ";", and the last ".". */
function groundLines({ grounds, plan }: AppraisalData): readonly string[] {
  const byPlan = planPhrase(plan);
  const lines = [...grounds.map(groundLine), ...(byPlan === "" ? [] : [`Thực hiện ${byPlan}`])];
  return lines.map((line, index) => {
    const bare = line.replace(/[\s.;,]+$/, "");
    return `${bare}${index === lines.length - 1 ? "." : ";"}`;
  });
}
