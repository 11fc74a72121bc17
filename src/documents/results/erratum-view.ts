import type { ReviewPeriod } from "../../domain/review/review-period";
import { twoDigits } from "../../vietnamese/numbers";
import { decidingAuthority } from "../engine/articles-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import {
  type ChangeTold,
  changedTexts,
  decisionInFull,
  decisionPhrase,
  lineWords,
  reasonSentences,
} from "./change-words";

/** The summary in the book where nothing but the part is known. */
export function erratumTitle(_review: ReviewPeriod, part: string): string {
  return `đính chính quyết định khen thưởng (${part})`;
}

/** The letter that corrects the form of a signed decision, as its template names things (công văn đính chính, domain.md 5.14). */
export function erratumView(data: ReviewPaper & ChangeTold) {
  const { settings, byCouncil, document, signer, recipients, now, decision, applied } = data;
  const authority = decidingAuthority(settings);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, document.title),
    "kính gửi": `Các ${settings.unitWord}, cá nhân liên quan`,
    "mở đầu": [
      `Tại danh sách kèm theo ${decisionInFull(decision, authority)} có sai sót về cách ghi. ${authority} đính chính ${twoDigits(applied.length)} chỗ như sau:`,
    ].map(lineView),
    dòng: applied.map((one, index) => {
      const { field, from, to } = changedTexts(one);
      return {
        tt: String(index + 1),
        "vị trí": one.before ? lineWords(one.before, applied) : "",
        mục: field,
        "đã ghi": from === "" ? "(không ghi)" : from,
        "đính chính": to === "" ? "(bỏ)" : to,
      };
    }),
    "đoạn kết": [
      ...reasonSentences(applied),
      `Các nội dung khác của ${decisionPhrase(decision)} giữ nguyên. Công văn này được gửi và lưu cùng Quyết định; đề nghị các ${settings.unitWord}, cá nhân liên quan biết, thực hiện./.`,
    ].map(lineView),
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}
