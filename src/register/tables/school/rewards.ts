import type { Reward } from "../../../domain/awards/reward";
import { code, optionalNumber, text } from "../../column";
import { referenceTo, table } from "../../table";
import { awards } from "./awards";
import { nomineeCategories } from "./nominee-categories";

const decree = "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, Điều 49 đến Điều 54";

function factor(award: string, value: number, category = ""): Reward {
  return { award, category, factor: value, sum: null, grounds: decree };
}

export const rewards = table<Reward>({
  tab: "Mức thưởng",
  purpose: "Mức tiền thưởng của từng danh hiệu: hệ số nhân mức lương cơ sở, hoặc số tiền trường tự định.",
  key: ["award", "category"],
  columns: {
    award: code({
      header: "Mã danh hiệu",
      note: "Có trong tab “Danh hiệu”",
      of: referenceTo(awards, "code"),
    }),
    category: code({
      header: "Mã đối tượng",
      note: "Để trống thì áp dụng cho mọi đối tượng; dòng có mã đối tượng được dùng trước",
      of: referenceTo(nomineeCategories, "code"),
      optional: true,
    }),
    factor: optionalNumber({ header: "Hệ số", note: "Nhân với mức lương cơ sở vào ngày ký quyết định" }),
    sum: optionalNumber({ header: "Số tiền (đồng)", note: "Khi trường tự định mức, thay cho hệ số" }),
    grounds: text({ header: "Căn cứ của mức thưởng", width: 360, note: "Văn bản quy định", optional: true }),
  },
  // The factors of domain.md 3; a collective's form is twice an individual's.
  initial: [
    factor("CSTDTQ", 4.5),
    factor("CSTDT", 3),
    factor("COTD", 8),
    factor("TTLDXS", 1.5),
    factor("CSTDCS", 1),
    factor("TTLDTT", 0.8),
    factor("LDTT", 0.3),
    factor("BK", 1.5),
    factor("BK", 3, "TT"),
    factor("KNC", 0.6),
    factor("GK", 0.3),
    factor("GK", 0.6, "TT"),
  ],
});
