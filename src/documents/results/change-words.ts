import { type CouncilDocument, documentReference, numberAndSymbol } from "../../domain/papers/document";
import {
  type AppliedChange,
  type ChangedField,
  changedFields,
  type DecisionChange,
  fieldOf,
} from "../../domain/results/decision-change";
import { type Grant, isGranted } from "../../domain/results/grant";
import { shortDate } from "../../vietnamese/dates";
import { dongInWordsLine, dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, lowerFirst, lowerFirstLetter } from "../../vietnamese/text";

/** What a document tells that changes a signed decision. */
export interface ChangeTold {
  readonly decision: CouncilDocument;
  readonly applied: readonly AppliedChange[];
  /** The lines of the decision as they are, and as they are once the document is signed. */
  readonly before: readonly Grant[];
  readonly after: readonly Grant[];
  /** What the decision rests on by the day of the document, without their ends; none for a letter. */
  readonly grounds: readonly string[];
}

/** "Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023". */
export function decisionPhrase(decision: CouncilDocument): string {
  return `Quyết định ${documentReference(decision)}`;
}

/** "Quyết định số 45/QĐ-CĐTN ngày 17/7/2023": in a summary, which is to stay short. */
export function decisionInShort(decision: CouncilDocument): string {
  const { date } = decision;
  const day = date === null ? "" : ` ngày ${shortDate(date)}`;
  return `Quyết định số ${numberAndSymbol(decision)}${day}`;
}

/** "Quyết định số … ngày … của Hiệu trưởng Trường … về việc công nhận danh hiệu …". */
export function decisionInFull(decision: CouncilDocument, authority: string): string {
  const title = comparable(decision.title);
  const about = title === "" ? "" : ` về việc ${lowerFirstLetter(title)}`;
  return `${decisionPhrase(decision)} của ${authority}${about}`;
}

/** "bà Lê Thị Mẫu, Khoa Mộc (số thứ tự 03)": a line of the decision, as the decision itself has it. */
export function lineWords(before: Grant, applied: readonly AppliedChange[]): string {
  const old = (field: "name" | "unitName") => {
    const change = applied.find((one) => one.change.line === before.number && one.change.field === field);
    return change ? comparable(change.change.from) : before[field];
  };
  const [name, unit] = [old("name"), old("unitName")];
  return `${name}${unit === "" || unit === name ? "" : `, ${unit}`} (số thứ tự ${twoDigits(before.number)})`;
}

/** What a change says of a field before and after: sums in figures with their unit, awards by their names. */
export function changedTexts({ change, before, after }: AppliedChange): {
  readonly field: string;
  readonly from: string;
  readonly to: string;
} {
  const field = change.field === null || change.field === "added" ? null : change.field;
  if (field === null) return { field: "", from: "", to: "" };
  const shown = (grant: Grant | null, typed: string) => {
    if (field === "reward") return grant ? dongText(grant.reward) : comparable(typed);
    return field === "award" && grant ? fieldOf(grant, field).text : comparable(typed);
  };
  const [from, to] = [shown(before, change.from), shown(after, change.to)];
  return { field: fieldWords(field, before, to), from, to };
}

/** "Họ và tên", "Tên tập thể", "Lớp", "Chức vụ": what a paper calls what is changed, by whose line it is. */
function fieldWords(field: Exclude<ChangedField, "added">, before: Grant | null, to: string): string {
  if (field === "name" && before) return before.kind === "collective" ? "Tên tập thể" : "Họ và tên";
  // Only a class has figures.
  if (field === "position") return /\d/u.test(`${before?.position ?? ""}${to}`) ? "Lớp" : "Chức vụ";
  return changedFields[field];
}

/** The reasons of the rows, each once, as a sentence; none where none is given. */
export function reasonSentences(applied: readonly { readonly change: DecisionChange }[]): readonly string[] {
  const reasons = [
    ...new Set(applied.map(({ change }) => comparable(change.reason).replace(/[\s.;]+$/, ""))),
  ];
  const given = reasons.filter((reason) => reason !== "");
  return given.length === 0 ? [] : [`Lý do: ${given.map(lowerFirst).join("; ")}.`];
}

/** In đồng: what the lines in force are rewarded with. */
export function totalOf(grants: readonly Grant[]): number {
  return grants.filter(isGranted).reduce((sum, { reward }) => sum + reward, 0);
}

/** "Tổng số tiền thưởng của … sau khi sửa đổi là …": none where the sum stays. */
export function newTotalSentences({ decision, before, after }: ChangeTold): readonly string[] {
  const [old, now] = [totalOf(before), totalOf(after)];
  if (old === now) return [];
  const words = now === 0 ? "không còn" : `là ${dongText(now)} ${dongInWordsLine(now)}`;
  return [
    `Tổng số tiền thưởng kèm theo ${decisionPhrase(decision)} ${now === 0 ? words : `nay ${words}`}, trước đây là ${dongText(old)}.`,
  ];
}
