import { type OverlapRule, overlapNames, paidNames } from "../../../domain/awards/overlap-rule";
import { choice, references } from "../../column";
import { table } from "../../table";
import { datedColumns } from "./dated-columns";
import { byRewardDecree, packs } from "./packs";

const usual = { ...packs.all, grounds: byRewardDecree } as const;

export const overlapRules = table<OverlapRule>({
  tab: "Thưởng cùng lúc",
  purpose:
    "Một người, một tập thể cùng lúc được nhiều danh hiệu, hình thức khen thưởng thì nhận tiền thưởng thế nào, theo hiệu lực.",
  key: ["overlap", "validFrom"],
  columns: {
    overlap: choice({
      header: "Trường hợp",
      width: 360,
      note: "Được trao cùng một lúc",
      labels: overlapNames,
    }),
    paid: choice({
      header: "Nhận tiền thưởng",
      width: 160,
      note: "Chỉ mức cao nhất, hay từng mức",
      labels: paidNames,
    }),
    grounds: references({
      header: "Căn cứ của cách tính",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ ND152, Điều 49",
    }),
    ...datedColumns(),
  },
  // domain.md 3, alike in the three packs.
  initial: [
    { ...usual, overlap: "titlesOfOnePeriod", paid: "highest" },
    { ...usual, overlap: "titlesOfSeveralPeriods", paid: "each" },
    { ...usual, overlap: "formsOfSeveralAchievements", paid: "each" },
    { ...usual, overlap: "titleAndForm", paid: "each" },
  ],
});
