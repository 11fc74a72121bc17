import { type GroundReference, groundReferences } from "../../../domain/awards/ground-reference";
import type { Reward } from "../../../domain/awards/reward";
import { code, references } from "../../column";
import { optionalNumber } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { awards } from "./awards";
import { datedColumns } from "./dated-columns";
import { nomineeCategories } from "./nominee-categories";
import { byRewardDecree, packs } from "./packs";

type Pack = Pick<Reward, "pack" | "validFrom" | "validUntil">;

function factor(
  award: string,
  value: number,
  category = "",
  pack: Pack = packs.all,
  grounds: readonly GroundReference[] = byRewardDecree,
): Reward {
  return { award, category, factor: value, sum: null, grounds, ...pack };
}

/** A ministry's or province's Bằng khen: 1,0 under decree 91/2017, 1,5 since; a collective's is twice as much. */
function certificatesOfMerit(value: number, pack: Pack, grounds: readonly GroundReference[]) {
  return [factor("BK", value, "", pack, grounds), factor("BK", 2 * value, "TT", pack, grounds)];
}

export const rewards = table<Reward>({
  tab: "Mức thưởng",
  purpose:
    "Mức tiền thưởng của từng danh hiệu, theo hiệu lực: hệ số nhân mức lương cơ sở, hoặc số tiền trường tự định.",
  key: ["award", "category", "validFrom"],
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
    factor: optionalNumber({
      header: "Hệ số",
      note: "Nhân với mức lương cơ sở vào ngày ký quyết định. Hệ số của đối tượng tập thể gấp đôi hệ số của cá nhân thì nhân đôi theo mục “Nhân đôi tiền thưởng tập thể” ở tab “Thông tin chung”",
    }),
    sum: optionalNumber({ header: "Số tiền (đồng)", note: "Khi trường tự định mức, thay cho hệ số" }),
    grounds: references({
      header: "Căn cứ của mức thưởng",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ ND152, Điều 49",
    }),
    ...datedColumns(),
  },
  // The factors of domain.md 3, alike in the three packs but for a Bằng khen; a collective's form is twice a person's.
  initial: [
    factor("CSTDTQ", 4.5),
    factor("CSTDT", 3),
    factor("COTD", 8),
    factor("TTLDXS", 1.5),
    factor("CSTDCS", 1),
    factor("TTLDTT", 0.8),
    factor("LDTT", 0.3),
    ...certificatesOfMerit(1, packs.law2003, groundReferences("ND91")),
    ...certificatesOfMerit(1.5, packs.law2022, groundReferences("ND98; ND152, Điều 49 đến Điều 54")),
    factor("KNC", 0.6),
    factor("GK", 0.3),
    factor("GK", 0.6, "TT"),
  ],
});
