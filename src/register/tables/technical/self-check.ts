import { captionOf } from "../../../vietnamese/captions";
import { choice, code, text } from "../../column";
import { table } from "../../table";

/** What one check of the self-check saw on this account. */
export interface SelfCheckRow {
  readonly id: string;
  readonly title: string;
  readonly expected: string;
  readonly seen: string;
  readonly result: SelfCheckResult;
  readonly when: string;
}

export type SelfCheckResult = "met" | "unmet" | "unchecked";

/** The words of the results, for the tab and for messages. */
export const selfCheckLabels: Readonly<Record<SelfCheckResult, string>> = {
  met: "Đạt",
  unmet: "Không đạt",
  unchecked: "Chưa kiểm được",
};

export const selfCheckTable = table<SelfCheckRow>({
  tab: "Tự kiểm tra",
  purpose: `Những điều sổ dựa vào mà chỉ tài khoản Google thật mới cho biết; lệnh ${captionOf("selfCheck")} ghi, mỗi điều một dòng.`,
  key: ["id"],
  writtenBy: "both",
  columns: {
    id: code({ header: "Mã", width: 80, note: "Mã của điều kiểm tra" }),
    title: text({ header: "Điều kiểm tra", width: 320, note: "Điều sổ dựa vào" }),
    expected: text({ header: "Mong đợi", width: 280, note: "Điều phải thấy" }),
    seen: text({ header: "Thấy", width: 360, note: "Điều thấy trên tài khoản này" }),
    result: choice({
      by: "people",
      header: "Kết quả",
      note: "Điều do người xem thì người xem chọn kết quả; lệnh giữ nguyên",
      labels: selfCheckLabels,
      tones: { met: "good", unmet: "bad", unchecked: "attention" },
    }),
    when: text({ header: "Lúc", note: "Ngày, giờ kiểm tra" }),
  },
  initial: [],
});
