import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { LineMarks, PaperAccount } from "../../domain/vote/counting";
import { markLetters } from "../../domain/vote/counting";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { lineView } from "../engine/frame-view";
import { councilName } from "../review/review-words";
import type { MeetingFacts, SessionFacts } from "./meeting-facts";
import { meetingDay, sessionWords } from "./session-words";
import { awardNames, gap } from "./vote-words";

/** What the sheet is made of, that two members of the board hold against Google's own summary of the form. */
export interface FormSummary extends MeetingFacts {
  readonly settings: Settings;
  readonly review: ReviewPeriod;
  readonly at: SessionFacts;
  /** The count as it was just made, a line each; of the form's valid ballots. */
  readonly marks: readonly LineMarks[];
  readonly account: Pick<
    PaperAccount,
    "printed" | "unused" | "exchanged" | "issued" | "returned" | "valid" | "invalid"
  >;
}

/** The tally of a form as the sheet's template names things: printed for the envelope beside Google's summary. */
export function formSummaryView(data: FormSummary) {
  const { settings, review, at, marks, account, awards, board } = data;
  const nameOf = awardNames(awards);
  const byNumber = new Map(marks.map(({ number, marks: letters }) => [number, letters]));
  const count = (number: number, letter: string) =>
    String([...(byNumber.get(number) ?? "")].filter((each) => each === letter).length);
  return {
    "tên hội đồng": councilName(settings).toUpperCase(),
    "tên phiếu": `${upperFirst(sessionWords(at, data))}, ${meetingDay(data)}`,
    "kỳ xét": comparable(review.name),
    đoạn: [
      `Mã in ra ${twoDigits(account.printed)}; không dùng ${twoDigits(account.unused)}; hỏng, đã đổi ${twoDigits(account.exchanged)}; phát ra ${twoDigits(account.issued)}. Phiếu thu về ${twoDigits(account.returned)}; hợp lệ ${twoDigits(account.valid)}; không hợp lệ ${twoDigits(account.invalid)}.`,
      "Hai thành viên Ban kiểm phiếu so từng dòng với bản tóm tắt của Google (tab Câu trả lời, mục Bản tóm tắt). Câu trả lời gửi hai lần giống nhau của một mã chỉ tính một phiếu; câu trả lời của mã lạ và phiếu không hợp lệ không tính vào các cột dưới đây: bản tóm tắt của Google có thể hơn đúng số đó.",
    ].map(lineView),
    dòng: at.lines
      .filter(({ state }) => state === "standing")
      .map(({ number, name, award }) => ({
        tt: String(number),
        "họ tên": name,
        "danh hiệu": nameOf(award),
        "đồng ý": count(number, markLetters.yes),
        "không đồng ý": count(number, markLetters.no),
        trống: count(number, markLetters.blank),
      })),
    "họ tên trái": board[0]?.name ?? gap,
    "họ tên phải": board[1]?.name ?? gap,
  };
}
