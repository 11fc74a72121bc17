import { codeKey } from "../../domain/code-key";
import { type CouncilDocument, documentReference, isSigned } from "../../domain/papers/document";
import type { Grant } from "../../domain/results/grant";
import { type DueSum, type PaymentAccount, type PaymentState, sumOf } from "../../domain/results/payment";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { longDate, undatedDay } from "../../vietnamese/dates";
import { amountText, dongInWordsLine, dongText } from "../../vietnamese/money";
import { comparable, lowerFirstLetter } from "../../vietnamese/text";
import { decidingAuthority } from "../engine/articles-view";
import { headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { countWords } from "./decision-words";

/** What a list of payments tells beside what every document of a review says. */
export interface PaymentListTold {
  /** The decisions it pays, in the order of their letters: at least one. */
  readonly decisions: readonly CouncilDocument[];
  readonly state: PaymentState;
  readonly accounts: readonly PaymentAccount[];
  /** The documents by which something has to come back, by their ids. */
  readonly changes: readonly CouncilDocument[];
}

type PaymentListData = ReviewPaper & PaymentListTold;

/** The summary in the book where nothing but the part is known. */
export function paymentListTitle({ name }: ReviewPeriod, part: string): string {
  return `Chi tiền thưởng ${comparable(name)}${part === "" ? "" : ` (${part})`}`;
}

/** The summary of a list for its decisions. */
export function paymentListSummary(decisions: readonly CouncilDocument[]): string {
  const titles = [...new Set(decisions.map(({ title }) => lowerFirstLetter(comparable(title))))];
  return `${summaryHead} ${titles.join("; ")}`;
}

const summaryHead = "Chi tiền thưởng kèm theo quyết định";

/** Its beginning and the decision's own summary on lines of their own. */
function titleInLines(title: string): string {
  return title.startsWith(`${summaryHead} `)
    ? `${summaryHead}\n${title.slice(summaryHead.length + 1)}`
    : title;
}

/**
 * A list of payments as its template names things (bảng kê chi tiền, domain.md 5.13): what is left to pay of the decisions, against a
 * signature or to accounts, and what has to come back.
 */
export function paymentListView(data: PaymentListData) {
  const { settings, byCouncil, document, decisions, state, now } = data;
  const { toPay, toReturn } = state;
  const draft = decisions.some((decision) => !isSigned(decision));
  const rows = toPay.map((due, index) => payRow(due, index, data));
  const table = toPay.length === 0 ? [] : [{ dòng: rows, "tổng tiền": amountText(sumOf(toPay)) }];
  const cash = settings.payout === "cash";
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, titleInLines(document.title)),
    "tên loại": "BẢNG KÊ",
    "theo quyết định": decisions.map((decision) => lineView(decisionLine(decision, data))),
    "dự thảo": draft
      ? [lineView("DỰ THẢO: quyết định chưa ký, chưa có số nên chưa chi theo bảng kê này")]
      : [],
    "ký nhận": cash ? table : [],
    "chuyển khoản": cash ? [] : table,
    "tổng số": totals(data).map(lineView),
    "thu hồi":
      toReturn.length === 0
        ? []
        : [
            {
              dòng: toReturn.map((due, index) => returnRow(due, index, data)),
              "tổng thu hồi": amountText(sumOf(toReturn)),
              câu: `Tổng số tiền phải thu hồi là ${dongText(sumOf(toReturn))} ${dongInWordsLine(sumOf(toReturn))}.`,
            },
          ],
    "người lập": settings.paymentMaker,
    "kế toán": settings.accountant,
    "thủ trưởng": settings.headTitle.toUpperCase(),
    "họ tên thủ trưởng": settings.headName,
  };
}

function decisionLine(decision: CouncilDocument, { settings, now }: PaymentListData): string {
  const { symbol, date } = decision;
  const reference = documentReference(decision);
  const named =
    reference === "" ? `số       /${symbol} ${date ? longDate(date) : undatedDay(now.year)}` : reference;
  return `(Theo Quyết định ${named}\ncủa ${decidingAuthority(settings)})`;
}

function payRow(due: DueSum, index: number, data: PaymentListData) {
  const { grant, amount } = due;
  const account = accountOf(grant, data.accounts);
  const payee = grant.kind === "collective" ? payeeOf(grant, data) : "";
  const holder =
    account !== undefined && account.name !== (payee === "" ? grant.name : payee) ? account.name : "";
  const unit = grant.unitName === grant.name ? "" : grant.unitName;
  return {
    tt: String(index + 1),
    "họ và tên": [grant.name, payee === "" ? "" : `(Người nhận: ${payee})`]
      .filter((text) => text !== "")
      .join("\n"),
    "đơn vị": unit,
    "danh hiệu": grant.awardName,
    "số tài khoản": account?.account ?? "",
    "ngân hàng": account?.bank ?? "",
    "số tiền": amountText(amount),
    "ghi chú": [
      ...(holder === "" ? [] : [`Chủ tài khoản: ${holder}`]),
      ...(amount === grant.reward ? [] : [`Phần còn lại của ${dongText(grant.reward)}`]),
    ].join("; "),
  };
}

function returnRow({ grant, amount }: DueSum, index: number, { changes }: PaymentListData) {
  const change = changes.find(({ id }) => id === grant.changedBy);
  const reference = change ? documentReference(change) : "";
  return {
    tt: String(index + 1),
    "họ và tên": grant.name,
    "đơn vị": grant.unitName === grant.name ? "" : grant.unitName,
    "danh hiệu": grant.awardName,
    "số tiền": amountText(amount),
    "ghi chú": `${grant.state === "annulled" ? "Bị hủy bỏ" : "Đã sửa"}${reference === "" ? "" : ` theo văn bản ${reference}`}`,
  };
}

/** Who takes a collective's money: the head of the unit; "" where the register has none. */
export function payeeOf({ unit, name }: Grant, { units }: Pick<ReviewPaper, "units">): string {
  const own =
    units.find((row) => row.name === name) ?? units.find(({ code }) => codeKey(code) === codeKey(unit));
  return own?.head ?? "";
}

/** The account a reward goes to: by the code of the person, or of the unit. */
export function accountOf(
  { kind, code, unit }: Grant,
  accounts: readonly PaymentAccount[],
): PaymentAccount | undefined {
  const wanted = codeKey(kind === "collective" && code === "" ? unit : code);
  return wanted === "" ? undefined : accounts.find((row) => codeKey(row.code) === wanted);
}

/** The total in figures and words, what was paid before, who is paid by another decision, and the source. */
function totals({ state, settings }: PaymentListData): readonly string[] {
  const { toPay, paid, elsewhere } = state;
  const source = comparable(settings.rewardSource).replace(/[\s.;]+$/, "");
  return [
    ...(toPay.length === 0
      ? []
      : [
          `Bảng kê có ${countWords(toPay.map(({ grant }) => grant))}, tổng số tiền là ${dongText(sumOf(toPay))} ${dongInWordsLine(sumOf(toPay))}.`,
        ]),
    ...(paid === 0 ? [] : [`Đã chi trước đó: ${dongText(paid)}.`]),
    ...(elsewhere.length === 0
      ? []
      : [`${countWords(elsewhere)} hưởng mức thưởng khác được trao cùng lúc, không có trong bảng kê này.`]),
    ...(toPay.length === 0 ? [] : [`Nguồn chi: ${source}.`]),
  ];
}
