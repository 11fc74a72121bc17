import { type Grant, isGranted } from "../../domain/results/grant";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { dongInWordsLine, dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { type Article, carriedOutBy } from "../engine/articles-view";
import type { ReviewPaper } from "../review/review-paper";
import { changingDecisionView } from "./amendment-view";
import { type ChangeTold, decisionPhrase, lineWords, reasonSentences, totalOf } from "./change-words";
import { whoWords } from "./decision-words";

/** The summary in the book where nothing but the part is known. */
export function annulmentTitle(_review: ReviewPeriod, part: string): string {
  return `Hủy bỏ quyết định khen thưởng (${part})`;
}

/** The decision that annuls another or some of its lines, as its template names things (quyết định hủy bỏ, domain.md 5.14). */
export function annulmentView(data: ReviewPaper & ChangeTold) {
  const { decision, applied, before, settings } = data;
  const lines = applied.flatMap(({ before }) => before ?? []);
  const whole = applied.some(({ change }) => change.line === null);
  const what = whole
    ? `Hủy bỏ ${decisionPhrase(decision)}; danh sách kèm theo không còn hiệu lực.`
    : `Hủy bỏ một phần ${decisionPhrase(decision)} đối với ${twoDigits(lines.length)} trường hợp sau:`;
  const items = whole
    ? []
    : lines.map(
        (line, index) =>
          `${index + 1}. ${lineWords(line, applied)}: ${line.awardName}${index === lines.length - 1 ? "." : ";"}`,
      );
  return changingDecisionView(data, [
    { text: what, paragraphs: [...items, ...reasonSentences(applied)] },
    returned(data, whole ? before.filter(isGranted) : lines),
    {
      text: `Quyết định này có hiệu lực kể từ ngày ký${whole ? "" : `; các nội dung khác của ${decisionPhrase(decision)} giữ nguyên`}. ${carriedOutBy(whole ? `${whoWords(before)} có tên trong danh sách kèm theo Quyết định bị hủy bỏ` : `${whoWords(lines)} có tên tại Điều 1`, settings)}`,
    },
  ]);
}

/** Certificates and money come back from those whose `lines` are annulled. */
function returned({ before, after }: ChangeTold, lines: readonly Grant[]): Article {
  const lost = totalOf(before) - totalOf(after);
  const certificate = "Thu hồi giấy khen, giấy chứng nhận đã cấp";
  const whom = `${lines.length > 1 ? "các " : ""}trường hợp nêu tại Điều 1`;
  if (lost <= 0) return { text: `${certificate} cho ${whom}.` };
  return {
    text: `${certificate} và tiền thưởng đã chi cho ${whom}, tổng số ${dongText(lost)} ${dongInWordsLine(lost)}.`,
  };
}
