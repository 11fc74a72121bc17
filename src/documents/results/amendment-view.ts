import type { AppliedChange } from "../../domain/results/decision-change";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { lowerFirstLetter } from "../../vietnamese/text";
import { type Article, articlesView, carriedOutBy, decidingAuthority } from "../engine/articles-view";
import { footView, headerView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import {
  type ChangeTold,
  changedTexts,
  decisionInFull,
  decisionPhrase,
  lineWords,
  newTotalSentences,
  reasonSentences,
} from "./change-words";
import { whoWords } from "./decision-words";

/** The summary in the book where nothing but the part is known. */
export function amendmentTitle(_review: ReviewPeriod, part: string): string {
  return `Sửa đổi, bổ sung quyết định khen thưởng (${part})`;
}

/** The decision that amends another, as its template names things (quyết định sửa đổi, bổ sung, domain.md 5.14). */
export function amendmentView(data: ReviewPaper & ChangeTold) {
  const { decision, applied, settings } = data;
  const items = applied.map((one) => changeSentence(one, applied));
  const named = whoWords(applied.flatMap(({ before, after }) => before ?? after ?? []));
  const money = newTotalSentences(data);
  return changingDecisionView(data, [
    {
      text: `Sửa đổi, bổ sung một số nội dung của ${decisionPhrase(decision)} như sau:`,
      paragraphs: [...items.map((item, index) => `${index + 1}. ${item}`), ...reasonSentences(applied)],
    },
    ...(money.length > 0 ? [{ text: money.join(" ") }] : []),
    {
      text: `Quyết định này có hiệu lực kể từ ngày ký và là một phần của ${decisionPhrase(decision)}; các nội dung khác của Quyết định đó giữ nguyên. ${carriedOutBy(`${named} có tên tại Điều 1`, settings)}`,
    },
  ]);
}

function changeSentence(one: AppliedChange, applied: readonly AppliedChange[]): string {
  const { change, before, after } = one;
  if (change.field === "added" && after) {
    const place = [after.position, after.unitName === after.name ? "" : after.unitName].filter(
      (text) => text !== "",
    );
    const money = after.reward > 0 ? `, tiền thưởng ${dongText(after.reward)}` : "";
    return `Bổ sung vào danh sách, số thứ tự ${twoDigits(after.number)}: ${[after.name, ...place].join(", ")}; ${after.awardName}${money}.`;
  }
  const { field, from, to } = changedTexts(one);
  const whose = before ? lineWords(before, applied) : "";
  const old = from === "" ? "(để trống)" : `“${from}”`;
  return `${field} của ${whose}: sửa ${old} thành ${to === "" ? "để trống" : `“${to}”`}.`;
}

/** A decision about another decision: the head's, on the school's paper. */
export function changingDecisionView(
  data: ReviewPaper & ChangeTold,
  articles: readonly [Article, ...Article[]],
) {
  const { settings, byCouncil, document, signer, recipients, now, grounds, decision } = data;
  const authority = decidingAuthority(settings);
  const all = [
    ...grounds,
    `Căn cứ ${decisionInFull(decision, authority)}`,
    `Theo đề nghị của Thường trực ${settings.council.replace(/\s+/g, " ").trim()}`,
  ];
  const summary = document.title;
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, `Về việc ${lowerFirstLetter(summary)}`),
    "tên loại": "QUYẾT ĐỊNH",
    ...articlesView({ authority, grounds: all, articles }),
    ...footView({
      ...{ settings, byCouncil, signer },
      recipients: recipients.map((line) => line.replace(/^(- Như Điều )\d+/u, `$1${articles.length}`)),
    }),
  };
}
