import { groundReferences } from "../../../domain/awards/ground-reference";
import type { VotingRule } from "../../../domain/awards/voting-rule";
import { choice, code, count, references, yesNo } from "../../column";
import { referenceTo, table } from "../../table";
import { awards } from "./awards";
import { datedColumns } from "./dated-columns";
import { byCouncilRules, packs } from "./packs";

/**
 * The safe default of domain.md 3: a secret ballot, at least 80 % of all members, written opinions of absent members
 * counted.
 */
const usual: VotingRule = {
  ...packs.all,
  award: "",
  council: "school",
  ballot: "secret",
  thresholdOf: 4,
  thresholdIn: 5,
  comparator: "atLeast",
  denominator: "members",
  writtenOpinions: true,
  recusal: "keeps",
  grounds: byCouncilRules,
};

/** At least 70 % of those present or asked, as ministries have it for what a school grants its many. */
const light = { thresholdOf: 7, thresholdIn: 10, denominator: "asked" } as const;

/** 90 %, of all members, absent ones asked in writing: where a decree says so. It binds the council that grants. */
const byNineTenths = { council: "above", thresholdOf: 9, thresholdIn: 10 } as const;
const decree91 = { ...packs.law2003, grounds: groundReferences("ND91, Điều 45 khoản 8") };
const decree98 = { ...packs.decree98, grounds: groundReferences("ND98, Điều 30 khoản 7") };
const decree152 = { ...packs.decree152, grounds: groundReferences("ND152") };

/** The thresholds a new register starts with (domain.md 3); a school's council cites its own rules for the rest. */
const defaults: readonly VotingRule[] = [
  usual,
  { ...usual, ...light, award: "LDTT" },
  { ...usual, ...light, award: "TTLDTT" },
  { ...usual, ...light, award: "GK" },
  { ...usual, ...decree98, award: "CSTDCS" },
  { ...usual, ...decree91, ...byNineTenths, award: "CSTDT" },
  { ...usual, ...decree91, ...byNineTenths, award: "CSTDTQ" },
  { ...usual, ...decree98, ...byNineTenths, award: "CSTDT" },
  { ...usual, ...decree98, ...byNineTenths, award: "CSTDTQ" },
  { ...usual, ...decree98, council: "above", award: "COTD" },
  { ...usual, ...decree152, ...byNineTenths, award: "CSTDTQ" },
];

export const votingRules = table<VotingRule>({
  tab: "Ngưỡng phiếu",
  purpose:
    "Cách bỏ phiếu và ngưỡng phiếu của từng danh hiệu, theo hiệu lực; để trống mã danh hiệu thì áp dụng cho danh hiệu không có dòng riêng. Dòng của trường đứng trên dòng có sẵn.",
  key: ["award", "council", "validFrom"],
  columns: {
    award: code({
      header: "Mã danh hiệu",
      note: "Để trống thì áp dụng cho mọi danh hiệu không có dòng riêng",
      of: referenceTo(awards, "code"),
      optional: true,
    }),
    council: choice({
      header: "Hội đồng nào",
      width: 160,
      note: "Ngưỡng ràng buộc hội đồng của trường, hay hội đồng của cấp trên mà trường trình lên",
      labels: { school: "Hội đồng trường", above: "Hội đồng cấp trên" },
    }),
    ballot: choice({
      header: "Cách bỏ phiếu",
      note: "Phiếu kín, giơ tay hay phiếu ý kiến",
      labels: { secret: "Phiếu kín", hands: "Giơ tay", opinion: "Phiếu ý kiến" },
    }),
    thresholdOf: count({ header: "Ngưỡng: tử số", note: "Ngưỡng 2/3 thì ghi 2; ngưỡng 90% thì ghi 9" }),
    thresholdIn: count({ header: "Ngưỡng: mẫu số", note: "Ngưỡng 2/3 thì ghi 3; ngưỡng 90% thì ghi 10" }),
    comparator: choice({
      header: "So với ngưỡng",
      note: "Đạt khi số phiếu đồng ý từ ngưỡng trở lên, hay phải hơn ngưỡng",
      labels: { atLeast: "Từ ngưỡng trở lên", moreThan: "Hơn ngưỡng" },
    }),
    denominator: choice({
      header: "Tính trên",
      width: 220,
      note: "Tỷ lệ phiếu tính trên số nào",
      labels: {
        members: "Tổng thành viên",
        eligible: "Thành viên được bỏ phiếu",
        present: "Thành viên có mặt",
        asked: "Có mặt hoặc được xin ý kiến",
        returned: "Phiếu thu về",
        valid: "Phiếu hợp lệ",
      },
    }),
    writtenOpinions: yesNo({
      header: "Tính phiếu ý kiến vắng mặt",
      note: "Có tính ý kiến bằng văn bản của người vắng mặt không; luôn ghi riêng trong biên bản",
    }),
    recusal: choice({
      header: "Người không bỏ phiếu cho mình",
      width: 200,
      note: "Thành viên được xét không bỏ phiếu cho mình: mẫu số giữ nguyên hay giảm; hoặc không quy định thì vẫn bỏ phiếu",
      labels: { keeps: "Giữ mẫu số", reduces: "Giảm mẫu số", none: "Không quy định" },
    }),
    grounds: references({
      header: "Căn cứ của ngưỡng",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ QCHD, Điều 8",
    }),
    ...datedColumns(),
  },
  initial: defaults,
});
