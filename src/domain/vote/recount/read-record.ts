import type { RecountRecord } from "./record";
import { type TabRow, type TabTexts, tabRows, type Unreadable } from "./tab-rows";
import {
  chairWords,
  comparatorWords,
  denominatorWords,
  flagWords,
  lastResortWords,
  lineStateWords,
  namedWords,
  overQuotaWords,
  presenceWords,
  recusalWords,
  roundingWords,
  slipWords,
  tieWords,
  wayWords,
  womanWords,
} from "./words";

/** The tabs and the headers that a recount reads; every tab but the meetings' has the session's code under the first. */
export const readHeaders = {
  "Lượt bỏ phiếu": ["Mã lượt", "Mã phiên họp", "Lần bỏ phiếu", "Cách thu phiếu", "Tổng thành viên"],
  "Phiên họp": ["Mã phiên họp", "Chủ tọa"],
  "Quy tắc của lượt": [
    ...["Mã lượt", "Mã danh hiệu", "Thứ tự xét", "Ngưỡng: tử số", "Ngưỡng: mẫu số", "So với ngưỡng"],
    ...["Tính trên", "Tính phiếu ý kiến vắng mặt", "Người không bỏ phiếu cho mình"],
    ...["Người dự thay tính mẫu số", "Người dự thay bỏ phiếu", "Bằng nhau thì ưu tiên nữ"],
    ...["Bằng phiếu thì", "Bỏ phiếu nhiều nhất", "Hết số lần thì", "Vượt chỉ tiêu thì"],
    ...["Phiếu đơn vị: tử số", "Phiếu đơn vị: mẫu số"],
  ],
  "Chỉ tiêu của lượt": [
    ...["Mã lượt", "Mã danh hiệu", "Đối tượng", "Mã đơn vị", "Phần trăm", "Tính trên danh hiệu"],
    ...["Làm tròn", "Cơ sở đã có", "Đã công nhận"],
  ],
  "Đã có trước lượt": ["Mã lượt", "Người, tập thể", "Mã danh hiệu"],
  "Dòng phiếu": [
    ...["Mã lượt", "Số trên phiếu", "Mã danh hiệu", "Họ tên, tên tập thể", "Tình trạng", "Loại phiếu"],
    ...["Không bỏ phiếu", "Cần có cùng năm", "Điều kiện không còn", "Phiếu đơn vị: đồng ý"],
    ...["Phiếu đơn vị: số phiếu", "Chủ tọa quyết định", "Nữ", "Đối tượng", "Mã đơn vị"],
    ...["Người, tập thể", "Mã đề nghị"],
  ],
  "Điểm danh": ["Mã lượt", "Mã thành viên", "Bỏ phiếu", "Có mặt", "Xin ý kiến"],
  "Sổ phiếu": [
    ...["Mã lượt", "Loại phiếu", "Của dòng", "In ra", "Không dùng", "Hỏng, đã đổi"],
    ...["Phát ra", "Thu về", "Hợp lệ", "Không hợp lệ"],
  ],
  "Phiếu theo dòng": ["Mã lượt", "Số trên phiếu", "Các dấu"],
  "Biểu quyết ghi danh": ["Mã lượt", "Số trên phiếu", "Mã thành viên", "Ý kiến"],
} as const;

export type RecordRead =
  | { readonly ok: true; readonly record: RecountRecord }
  | { readonly ok: false; readonly unreadable: readonly Unreadable[] };

/**
 * Reads a session's record from the texts of its tabs, or says what cannot be read. A session without a row of its own, or
 * with two, cannot be read either. The reader is its own: it shares no column with the register.
 */
export function readRecord(tabs: TabTexts, session: string): RecordRead {
  const notes: Unreadable[] = [];
  const rowsOf = (tab: keyof typeof readHeaders): readonly TabRow[] =>
    tabRows(tabs, tab, readHeaders[tab], notes).filter((row) => row.text("Mã lượt") === session);
  const [own, ...more] = rowsOf("Lượt bỏ phiếu");
  if (!own || more.length > 0) {
    const row = more[0]?.row ?? 1;
    return {
      ok: false,
      unreadable: [
        ...notes,
        { kind: "session", tab: "Lượt bỏ phiếu", row, header: "Mã lượt", text: session },
      ],
    };
  }
  const flag = (row: TabRow, header: string) => row.optionalWord(header, flagWords) ?? false;
  const record: RecountRecord = {
    session: {
      code: session,
      ballot: own.whole("Lần bỏ phiếu"),
      way: own.word("Cách thu phiếu", wayWords),
      members: own.optionalWhole("Tổng thành viên"),
    },
    rules: rowsOf("Quy tắc của lượt").map((row) => ({
      award: row.text("Mã danh hiệu"),
      order: row.whole("Thứ tự xét"),
      thresholdOf: row.whole("Ngưỡng: tử số"),
      thresholdIn: row.whole("Ngưỡng: mẫu số"),
      comparator: row.word("So với ngưỡng", comparatorWords),
      denominator: row.word("Tính trên", denominatorWords),
      writtenOpinions: flag(row, "Tính phiếu ý kiến vắng mặt"),
      recusal: row.word("Người không bỏ phiếu cho mình", recusalWords),
      standInsInDenominator: flag(row, "Người dự thay tính mẫu số"),
      standInsVote: flag(row, "Người dự thay bỏ phiếu"),
      womenFirst: flag(row, "Bằng nhau thì ưu tiên nữ"),
      tie: row.word("Bằng phiếu thì", tieWords),
      mostBallots: row.whole("Bỏ phiếu nhiều nhất"),
      afterMost: row.word("Hết số lần thì", lastResortWords),
      overQuota: row.word("Vượt chỉ tiêu thì", overQuotaWords),
      secondBodyOf: row.optionalWhole("Phiếu đơn vị: tử số"),
      secondBodyIn: row.optionalWhole("Phiếu đơn vị: mẫu số"),
    })),
    quotas: rowsOf("Chỉ tiêu của lượt").map((row) => ({
      award: row.text("Mã danh hiệu"),
      category: row.text("Đối tượng"),
      unit: row.text("Mã đơn vị"),
      percent: row.decimal("Phần trăm"),
      base: row.items("Tính trên danh hiệu"),
      rounding: row.word("Làm tròn", roundingWords),
      baseBefore: row.whole("Cơ sở đã có"),
      grantedBefore: row.whole("Đã công nhận"),
    })),
    lines: rowsOf("Dòng phiếu").map((row) => ({
      number: row.whole("Số trên phiếu"),
      award: row.text("Mã danh hiệu"),
      nomination: row.text("Mã đề nghị"),
      nominee: row.text("Người, tập thể"),
      name: row.text("Họ tên, tên tập thể"),
      unit: row.text("Mã đơn vị"),
      category: row.text("Đối tượng"),
      woman: row.optionalWord("Nữ", womanWords),
      state: row.word("Tình trạng", lineStateWords),
      slip: row.word("Loại phiếu", slipWords),
      recused: row.items("Không bỏ phiếu"),
      requires: row.items("Cần có cùng năm"),
      lost: row.text("Điều kiện không còn"),
      secondFor: row.optionalWhole("Phiếu đơn vị: đồng ý"),
      secondIn: row.optionalWhole("Phiếu đơn vị: số phiếu"),
      chair: row.optionalWord("Chủ tọa quyết định", chairWords),
    })),
    attendance: rowsOf("Điểm danh").map((row) => ({
      member: row.text("Mã thành viên"),
      votes: flag(row, "Bỏ phiếu"),
      presence: row.word("Có mặt", presenceWords),
      asked: flag(row, "Xin ý kiến"),
    })),
    accounts: rowsOf("Sổ phiếu").map((row) => ({
      slip: row.word("Loại phiếu", slipWords),
      line: row.whole("Của dòng"),
      printed: row.whole("In ra"),
      unused: row.whole("Không dùng"),
      exchanged: row.whole("Hỏng, đã đổi"),
      issued: row.whole("Phát ra"),
      returned: row.whole("Thu về"),
      valid: row.whole("Hợp lệ"),
      invalid: row.whole("Không hợp lệ"),
    })),
    marks: rowsOf("Phiếu theo dòng").map((row) => ({
      number: row.whole("Số trên phiếu"),
      marks: row.text("Các dấu"),
    })),
    named: rowsOf("Biểu quyết ghi danh").map((row) => ({
      number: row.whole("Số trên phiếu"),
      member: row.text("Mã thành viên"),
      choice: row.word("Ý kiến", namedWords),
    })),
    chair: chairOf(tabs, own.text("Mã phiên họp"), notes),
    earned: rowsOf("Đã có trước lượt").map((row) => ({
      nominee: row.text("Người, tập thể"),
      award: row.text("Mã danh hiệu"),
    })),
  };
  return notes.length > 0 ? { ok: false, unreadable: notes } : { ok: true, record };
}

/** The chair of a meeting; "" where the meeting is not there, so that nobody's vote decides. */
function chairOf(tabs: TabTexts, meeting: string, notes: Unreadable[]): string {
  const rows = tabRows(tabs, "Phiên họp", readHeaders["Phiên họp"], notes);
  return rows.find((row) => row.text("Mã phiên họp") === meeting)?.text("Chủ tọa") ?? "";
}
