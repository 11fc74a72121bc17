import { groundReferences } from "../../../domain/awards/ground-reference";
import {
  type FixedSetting,
  lastResorts,
  markings,
  overQuotas,
  ties,
  type VotingRule,
  type YesNo,
} from "../../../domain/awards/voting-rule";
import { type Column, choice, choices, code, optionalChoice, references, yesNo } from "../../column";
import { count, optionalCount } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { awards } from "./awards";
import { datedColumns } from "./dated-columns";
import { byCouncilRules, packs } from "./packs";

/**
 * The safe default of domain.md 3: a secret ballot, at least 80 % of all members, written opinions of absent members
 * counted. Most regulations say nothing of members who are nominees: by default nobody is recused.
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
  recusal: "none",
  quorumOf: null,
  quorumIn: null,
  standInsInQuorum: null,
  standInsInDenominator: null,
  standInsVote: null,
  marking: null,
  womenFirst: null,
  tie: null,
  mostBallots: null,
  afterMost: null,
  overQuota: null,
  secondBodyOf: null,
  secondBodyIn: null,
  lowerAward: "",
  fixed: [],
  grounds: byCouncilRules,
};

/** At least 70 % of those present or asked, as ministries have it for what a school grants its many. */
const light = { thresholdOf: 7, thresholdIn: 10, denominator: "asked" } as const;

/** 90 %, of all members, absent ones asked in writing: where a decree says so. It binds the council that grants. */
const byNineTenths = { council: "above", thresholdOf: 9, thresholdIn: 10 } as const;
const byDecree = { fixed: ["ballot", "denominator", "threshold", "writtenOpinions"] } as const;
const decree91 = { ...packs.law2003, ...byDecree, grounds: groundReferences("ND91, Điều 45 khoản 8") };
const decree98 = { ...packs.decree98, ...byDecree, grounds: groundReferences("ND98, Điều 30 khoản 7") };
const decree152 = {
  ...packs.decree152,
  fixed: ["denominator", "threshold"],
  grounds: groundReferences("ND152"),
} as const;

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

/** Yes, no, or the safe default that the note names. */
function settled(header: string, note: string): Column<YesNo> {
  return optionalChoice({ header, width: 130, note, labels: { yes: "Có", no: "Không" } });
}

/** What a law fixes, in the words of the columns' own headers. */
const fixedLabels: Readonly<Record<FixedSetting, string>> = {
  ballot: "Cách bỏ phiếu",
  denominator: "Tính trên",
  threshold: "Ngưỡng",
  writtenOpinions: "Xin ý kiến người vắng",
};

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
    quorumOf: optionalCount({
      header: "Đủ họp: tử số",
      note: "Ít nhất bao nhiêu phần tổng thành viên phải có mặt thì mở được lượt bỏ phiếu; để trống là 2/3",
    }),
    quorumIn: optionalCount({ header: "Đủ họp: mẫu số", note: "Đủ 2/3 thì ghi 2 và 3; để trống là 2/3" }),
    standInsInQuorum: settled(
      "Người dự thay tính đủ họp",
      "Người dự thay có tính là có mặt không; để trống là không",
    ),
    standInsInDenominator: settled(
      "Người dự thay tính mẫu số",
      "Người dự thay có tính vào số có mặt, số được xin ý kiến không; để trống là không",
    ),
    standInsVote: settled(
      "Người dự thay bỏ phiếu",
      "Người dự thay có được bỏ phiếu không; để trống là không",
    ),
    marking: optionalChoice({
      header: "Cách đánh dấu phiếu",
      width: 180,
      note: "Gạch tên người không đồng ý thì dòng để nguyên là đồng ý, phiếu in rõ điều đó; để trống là đánh dấu vào một trong hai ô",
      labels: markings,
    }),
    womenFirst: settled("Bằng nhau thì ưu tiên nữ", "Ưu tiên nữ, hoặc tập thể có từ 70% nữ; để trống là có"),
    tie: optionalChoice({
      header: "Bằng phiếu thì",
      width: 200,
      note: "Ai quyết định khi số phiếu bằng nhau; để trống là bỏ phiếu lại",
      labels: ties,
    }),
    mostBallots: optionalCount({
      header: "Bỏ phiếu nhiều nhất",
      note: "Số lần bỏ phiếu nhiều nhất cho một đề nghị; để trống là 2",
    }),
    afterMost: optionalChoice({
      header: "Hết số lần thì",
      width: 200,
      note: "Ai quyết định khi đã bỏ phiếu hết số lần mà vẫn bằng phiếu; để trống là thủ trưởng",
      labels: lastResorts,
    }),
    overQuota: optionalChoice({
      header: "Vượt chỉ tiêu thì",
      width: 200,
      note: "Số người đủ phiếu nhiều hơn chỉ tiêu; để trống là lấy từ nhiều phiếu nhất",
      labels: overQuotas,
    }),
    secondBodyOf: optionalCount({
      header: "Phiếu đơn vị: tử số",
      note: "Tỷ lệ phiếu bình xét của đơn vị cũng phải đạt, theo số phiếu trong đề nghị; để trống là không xét",
    }),
    secondBodyIn: optionalCount({
      header: "Phiếu đơn vị: mẫu số",
      note: "Tỷ lệ 80% thì ghi 4 và 5; để trống là không xét",
    }),
    lowerAward: code({
      header: "Thấp hơn một bậc",
      note: "Danh hiệu mà người không đạt danh hiệu này vẫn giữ, nếu đã bỏ phiếu và đạt danh hiệu đó; để trống là không có",
      of: referenceTo(awards, "code"),
      optional: true,
    }),
    fixed: choices({
      header: "Luật đã ấn định",
      note: "Những điều mà văn bản này ấn định: dòng riêng của trường cho cùng danh hiệu, cùng hội đồng không được khác",
      labels: fixedLabels,
    }),
    grounds: references({
      header: "Căn cứ của ngưỡng",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ QCHD, Điều 8",
    }),
    ...datedColumns(),
  },
  initial: defaults,
});
