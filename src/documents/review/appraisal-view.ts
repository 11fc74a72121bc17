import { groundLine } from "../../domain/papers/ground";
import { nominationLists, sortKeysOf } from "../../domain/review/nomination-list";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { romanNumeral } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { eligibleGroups, exceptionGroups } from "./appraisal-annexes";
import { casesPart, countsPart, quotaPart, receivedPart } from "./appraisal-summary";
import type { AppraisalData, PartView } from "./appraisal-told";
import { appraisedReview, verdictWords } from "./appraised-review";
import { evidencePart } from "./evidence-words";
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
  const attached = attachedTo(document, settings, now.year);
  const exceptions = exceptionGroups(lists, appraised, verdictWords(data, units, data.cite));
  const eligible = eligibleGroups(data, lists, appraised);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, appraisalTitle(review).join("\n")),
    "tên loại": "BÁO CÁO",
    "căn cứ": groundLines(data).map(lineView),
    "mở đầu": [
      `Thường trực ${councilName(settings)} đã thẩm định hồ sơ đề nghị khen thưởng ${forReview(review)} và báo cáo Hội đồng kết quả như sau:`,
    ].map(lineView),
    ...numbered([
      ["tình hình nộp", receivedPart(data, appraised)],
      ["số lượng", countsPart(lists, appraised)],
      ["chỉ tiêu", quotaPart(data, appraised)],
      ["trường hợp", casesPart(data, lists, appraised)],
      ["minh chứng", evidencePart(lists, appraised)],
    ]),
    "đoạn kết": [
      ...replacementSentences("Báo cáo", data.replaced),
      `Kèm theo báo cáo có ${annexNames(exceptions.length > 0, eligible.length > 0)}. Thường trực Hội đồng báo cáo để các thành viên xem xét, biểu quyết./.`,
    ].map(lineView),
    ...footView({ settings, byCouncil, signer, recipients }),
    ...annexes([
      ["phụ lục lưu ý", "CÁC TRƯỜNG HỢP CÓ ĐIỀU CẦN BIẾT", exceptions],
      ["phụ lục đủ điều kiện", "CÁC TRƯỜNG HỢP ĐỦ ĐIỀU KIỆN, KHÔNG CÓ LƯU Ý", eligible],
    ]),
  };

  function annexes(some: readonly (readonly [tag: string, title: string, groups: readonly object[]])[]) {
    const printed = some.filter(([, , groups]) => groups.length > 0);
    return Object.fromEntries(
      some.map(([tag, title, groups]) => {
        const number = printed.findIndex(([each]) => each === tag) + 1;
        const view = {
          số: romanNumeral(Math.max(1, number)),
          tên: title,
          "kèm theo": attached,
          nhóm: groups,
        };
        return [tag, number === 0 ? [] : [view]];
      }),
    );
  }
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

function annexNames(exceptions: boolean, eligible: boolean): string {
  const count = Number(exceptions) + Number(eligible);
  return `${count === 2 ? "Phụ lục I, Phụ lục II" : "Phụ lục I"} và Danh sách tổng hợp`;
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
