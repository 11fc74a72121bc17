import { asLastDay, type Deadline } from "../../domain/deadline";
import { type CouncilDocument, documentReference, symbolJoint } from "../../domain/papers/document";
import { printedNumber } from "../../domain/papers/document-number";
import { officialName } from "../../domain/papers/kinds";
import {
  endsWithFileCopy,
  type Recipient,
  recipientLines,
  recipientNames,
} from "../../domain/papers/recipient";
import { isReviewing, reviewPhrase } from "../../domain/review/review-name";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { hourText, longDate, shortDate, undatedDay } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, comparableLabel, lowerFirstLetter } from "../../vietnamese/text";

/** "năm học 2022-2023" of "năm học 2022 - 2023": papers of one review write years in one way. */
export function plainYears(text: string): string {
  return text.replace(/(\d{4}) ?[-–] ?(\d{4})/gu, "$1-$2");
}

/** "xét danh hiệu thi đua cuối năm học …", "đề nghị khen thưởng của kỳ xét “Hội giảng”": what submissions of the review are for. */
export function submissionsFor(review: ReviewPeriod): string {
  const name = comparable(review.name);
  return isReviewing(name) ? lowerFirstLetter(name) : `đề nghị khen thưởng của ${reviewPhrase(review)}`;
}

/** "để xét danh hiệu thi đua cuối năm học …", "của kỳ xét “Hội giảng”": what something of the review is for. */
export function forReview(review: ReviewPeriod): string {
  const name = comparable(review.name);
  return isReviewing(name) ? `để ${lowerFirstLetter(name)}` : `của ${reviewPhrase(review)}`;
}

/** "(Kèm theo Báo cáo số 05/BC-… ngày … của Hội đồng …)": under the head of an annex, with gaps while there is no number. */
export function attachedTo(
  { number, symbol, date }: CouncilDocument,
  settings: Settings,
  year: number,
): string {
  const reference = `số ${number === null ? "      " : printedNumber(number)}${symbolJoint(symbol)}${symbol}`;
  return `(Kèm theo Báo cáo ${reference} ${date ? longDate(date) : undatedDay(year)} của ${councilName(settings)})`;
}

/** The council's name on one line, as it stands in a text. */
export function councilName({ council }: Settings): string {
  return comparable(council);
}

/** "hết ngày 07 tháng 7 năm 2023", "trước 17 giờ 00 ngày …": how long a review's submissions are taken. */
export function duePhrase({ day, time, end }: Deadline): string {
  const date = longDate(day);
  const hour = time ? `${hourText(time)} ` : "";
  if (end === "exclusive") return `trước ${hour}${date}`;
  return time ? `${hour}${date}` : `hết ${date}`;
}

/** "chậm nhất là ngày 07 tháng 7 năm 2023", "trước ngày …": by when a unit sends. */
export function byDuePhrase(due: Deadline): string {
  if (due.end === "exclusive") return duePhrase(due);
  return `chậm nhất là ${due.time ? `${hourText(due.time)} ` : ""}${longDate(due.day)}`;
}

/** "07/7/2023", "trước 17 giờ 00, 07/7/2023", "17 giờ 00, 07/7/2023": for a cell; a day before which it was due is its eve. */
export function dueCell(deadline: Deadline): string {
  const { day, time, end } = asLastDay(deadline);
  return `${end === "exclusive" ? "trước " : ""}${time ? `${hourText(time)}, ` : ""}${shortDate(day)}`;
}

/** "quá hạn 12 ngày"; a fact, so nothing while there is time. */
export function overdueText(days: number | null): string {
  if (days === null) return "";
  return days === 0 ? "quá hạn trong ngày" : `quá hạn ${twoDigits(days)} ngày`;
}

/** What launched a round, as papers cite it: "Kế hoạch số 412/KH-CĐN ngày 27 tháng 02 năm 2023 về việc phát động …"; "" where it has no number yet. */
export function planPhrase(plan: CouncilDocument | null): string {
  const reference = plan === null ? "" : documentReference(plan);
  if (plan === null || reference === "") return "";
  const title = comparable(plan.title).replace(/^(?:v\s*\/\s*v|về việc)[\s:]+/iu, "");
  return `${officialName(plan.kind)} ${reference}${title === "" ? "" : ` về việc ${lowerFirstLetter(title)}`}`;
}

/** The sentence that names the signed document another one replaces; none where it replaces nothing. */
export function replacementSentences(kind: string, replaced: CouncilDocument | null): readonly string[] {
  if (replaced === null) return [];
  const reference = documentReference(replaced);
  const old = reference === "" ? "đã ký trước đó" : reference;
  return [`${kind} này thay thế ${kind.toLowerCase()} ${old}.`];
}

/** How a document begins its recipients, and what they are where the register names none. */
export interface UsualRecipients {
  readonly first?: string;
  readonly usual: readonly string[];
}

/**
 * The recipients as they are printed. A letter names its addressees first ("Như trên", NĐ 30/2020); a file copy is added
 * where the register names none at all.
 */
export function recipientsToPrint(
  recipients: readonly Recipient[],
  { first, usual }: UsualRecipients,
  { draftingUnit, letterhead }: Settings,
): readonly string[] {
  const typed = recipientNames(recipients);
  const copy = letterhead === "national" ? "Lưu: VT" : "Lưu: VP";
  const names = typed.length > 0 ? typed : [...usual, draftingUnit ? `${copy}, ${draftingUnit}` : copy];
  const known = first === undefined || names.some((name) => comparableLabel(name) === comparableLabel(first));
  return recipientLines(known ? names : [first, ...names]);
}

/** Whether the register names recipients and forgets the file copy. */
export function lacksFileCopy(recipients: readonly Recipient[], { letterhead }: Settings): boolean {
  return recipientNames(recipients).length > 0 && !endsWithFileCopy(recipients, letterhead);
}
