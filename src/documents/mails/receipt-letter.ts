import { type Letter, signature } from "./letter";

/** What the receipt of a submission says: the list as the register understood it (domain.md 8). */
export interface ReceiptSource {
  readonly unit: string;
  readonly review: string;
  /** "21/11/2026 08:05:09". */
  readonly at: string;
  readonly late: boolean;
  /** "Nộp mới", "Báo cáo": what kind of submission it was. */
  readonly mode: string;
  /** A line each: "Nguyễn Văn A - Lao động tiên tiến". */
  readonly understood: readonly string[];
  /** What could not be read: the line as it came, and why. */
  readonly unread: readonly {
    readonly line: number | null;
    readonly text: string;
    readonly reason: string;
  }[];
  /** Nominees a replacement list lacks: they stay until the secretary decides. */
  readonly leaving: readonly string[];
  readonly editLink: string;
  readonly council: string;
  readonly school: string;
}

/** The receipt that goes to the unit's registered mail after each submission. It tells nothing of the checks. */
export function receiptLetter(source: ReceiptSource): Letter {
  const { unit, review, at, late, mode, understood, unread, leaving, editLink, council, school } = source;
  const parts = [
    `Kính gửi ${unit},`,
    `Đã nhận lúc ${at}: ${mode.toLowerCase()}, kỳ xét ${review}.${late ? " Hồ sơ đến sau hạn, được ghi là nộp muộn." : ""}`,
    ...(understood.length === 0
      ? []
      : [`Sổ đã đọc được ${counted(understood.length)} dòng sau:\n${numbered(understood)}`]),
    ...(unread.length === 0
      ? []
      : [`Chưa đọc được, thư ký sẽ xem lại:\n${unread.map(unreadLine).join("\n")}`]),
    ...(leaving.length === 0
      ? []
      : [
          `Có trong danh sách trước, không có trong danh sách này; chỉ bị bỏ sau khi thư ký duyệt:\n${numbered(leaving)}`,
        ]),
    ...(editLink === ""
      ? []
      : [`Cần sửa lần gửi này thì mở liên kết sau, không cần gửi phiếu mới:\n${editLink}`]),
    "Nếu danh sách trên không đúng với đơn vị, xin báo lại ngay.",
    signature(council, school),
  ];
  return { subject: `Đã nhận hồ sơ thi đua của ${unit} - ${review}`, body: parts.join("\n\n") };
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
}

function counted(count: number): string {
  return String(count).padStart(2, "0");
}

/** The text is cut: the unit has it, and a mail is no place for 50.000 characters. */
function unreadLine({ line, text, reason }: ReceiptSource["unread"][number]): string {
  const shown = text.replace(/\s+/g, " ").trim();
  const cut = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
  return `- ${line === null ? "" : `dòng ${line}: `}${reason}${cut === "" ? "" : ` (${cut})`}`;
}
