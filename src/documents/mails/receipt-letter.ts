import { excerpt } from "../../domain/cell-text";
import { modeNames } from "../../domain/review/intake/choices";
import type { Receipt, ReceiptNominee } from "../../domain/review/intake/receipts";
import { hourAndDay } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { type Letter, listed, oneLine, signature } from "./letter";

/** What the receipt of a submission is written from. */
export interface ReceiptLetterSource {
  readonly receipt: Receipt;
  /** Names, as they are printed. */
  readonly unit: string;
  readonly review: string;
  /** By which the unit mends this submission; "" where there is none. */
  readonly editLink: string;
  readonly council: string;
  readonly school: string;
}

/**
 * The receipt that goes to the unit's registered mail after each submission: the list as the register understood it, and
 * what it could not read (domain.md 8). It tells nothing of the checks and names no codes.
 */
export function receiptLetter(source: ReceiptLetterSource): Letter {
  const { receipt, unit, review, editLink, council, school } = source;
  const { at, late, mode, resent, closed, nominees, columns, unread } = receipt;
  const what = mode === null ? "Báo cáo" : modeNames[mode];
  const facts = [
    `Đã nhận lúc ${hourAndDay(at)}: ${what}, ${oneLine(review)}.`,
    ...(late ? ["Hồ sơ đến sau hạn, được ghi là nộp muộn."] : []),
    ...(resent ? ["Nội dung trùng hệt lần gửi trước nên không ghi thêm."] : []),
    ...(closed ? ["Đơn vị đã chốt danh sách."] : []),
  ];
  const heading = mode === "withdraw" ? "Đề nghị rút" : "Danh sách đã đọc được";
  const parts = [
    `Kính gửi ${oneLine(unit)},`,
    facts.join(" "),
    ...(nominees.length === 0
      ? []
      : [`${heading}, ${twoDigits(nominees.length)} dòng:\n${listed(nominees.map(nomineeLine))}`]),
    ...waitingText(receipt),
    ...(columns === "" ? [] : [`Các cột của danh sách được hiểu là: ${columns}.`]),
    ...(unread.length === 0
      ? []
      : [
          `Chưa đọc được ${twoDigits(unread.length)} chỗ, thư ký sẽ xem lại:\n${listed(unread.map(unreadLine))}`,
        ]),
    ...goneText(receipt),
    ...(editLink === ""
      ? []
      : [`Cần sửa lần gửi này, xin mở liên kết sau, không gửi phiếu mới:\n${editLink}`]),
    "Nếu có chỗ không đúng với hồ sơ của đơn vị, xin báo lại.",
    signature(council, school),
  ];
  return { subject: `Đã nhận hồ sơ của ${oneLine(unit)} - ${oneLine(review)}`, body: parts.join("\n\n") };
}

const longestReason = 300;

function nomineeLine({ name, detail, awards }: ReceiptNominee, index: number): string {
  const who = [name, detail]
    .filter((part) => part !== "")
    .map((part) => excerpt(part))
    .join(", ");
  return `${index + 1}. ${who}${awards.length === 0 ? "" : ` - ${awards.join("; ")}`}`;
}

/** Codes, birth dates and the like have digits; a mail is forwarded, so it names people by their names alone. */
function withoutFigures(text: string): string {
  const words = oneLine(text)
    .split(" ")
    .map((word) => (/\d/.test(word) ? "…" : word));
  return words.some((word) => /\p{L}/u.test(word)) ? words.join(" ") : "";
}

function unreadLine({ line, text, reason }: Receipt["unread"][number]): string {
  const quoted = excerpt(withoutFigures(text));
  return [
    `- ${line === null ? "" : `Dòng ${line}: `}`,
    excerpt(reason, longestReason),
    quoted === "" ? "" : ` (${quoted})`,
  ].join("");
}

/** Who does not count yet, and that nothing changed: a unit that reads it can send its list with the names of its columns. */
function waitingText({ mode, waiting, whyWaiting }: Receipt): readonly string[] {
  if (whyWaiting === "") return [];
  const nothing = mode === "new" || mode === "add" ? "" : " Trước đó danh sách đã nộp giữ nguyên.";
  const why = `${excerpt(whyWaiting, longestReason)}. Thường trực Hội đồng sẽ xem lại; các dòng này chưa được tính.${nothing}`;
  return [waiting.length === 0 ? why : `${why}\n${listed(waiting.map(nomineeLine))}`];
}

function goneText({ gone, replacement }: Receipt): readonly string[] {
  if (gone === 0 || replacement === "rejected") return [];
  const count = twoDigits(gone);
  return [
    replacement === "approved"
      ? `${count} đề nghị của danh sách trước không còn trong danh sách này và đã được bỏ.`
      : `${count} đề nghị của danh sách trước không còn trong danh sách này; chỉ bị bỏ sau khi thư ký duyệt.`,
  ];
}
