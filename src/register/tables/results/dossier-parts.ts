import { composedParts, type DossierPart } from "../../../domain/results/dossier-part";
import { choice, code, references, text, yesNo } from "../../column";
import { optionalCount, order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { datedColumns } from "../school/dated-columns";
import { byDecree, packs } from "../school/packs";

const hold = "Đối chiếu trước khi in";

const usual: DossierPart = {
  ...packs.all,
  part: "",
  award: "",
  subject: "both",
  order: 1,
  name: "",
  copies: 1,
  mandatory: true,
  of: "nominee",
  form: "",
  years: null,
  grounds: byDecree,
  note: hold,
};

/** What an award asks for beside what is so for every award: it leaves blank what it does not change. */
const ofAward: Pick<DossierPart, "copies" | "grounds" | "note"> = { copies: null, grounds: [], note: "" };

const individual: Partial<DossierPart> = {
  part: composedParts.individualReport,
  subject: "individual",
  order: 4,
  name: "Báo cáo thành tích cá nhân",
};
const collective: Partial<DossierPart> = {
  part: composedParts.collectiveReport,
  subject: "collective",
  order: 4,
  name: "Báo cáo thành tích tập thể",
};

/** The numbers of the forms as papers have them (findings); those of decree 152/2025 were not seen. */
const forms = [
  [packs.law2003, "Mẫu số 02", "Mẫu số 01", hold],
  [packs.decree98, "Mẫu số 03", "Mẫu số 02", hold],
  [packs.decree152, "", "", "Số của mẫu: đối chiếu với Nghị định 152/2025/NĐ-CP trước khi in"],
] as const;

/** Reports cover five years, as of a Prime Minister's certificate, unless the award says otherwise. */
const usualYears = 5;

const reports: readonly DossierPart[] = forms.flatMap(([pack, ofPerson, ofCollective, note]) => [
  { ...usual, ...individual, ...pack, form: ofPerson, years: usualYears, note },
  { ...usual, ...collective, ...pack, form: ofCollective, years: usualYears, note },
]);

function years(report: Partial<DossierPart>, award: string, count: number): DossierPart {
  return { ...usual, ...ofAward, ...report, award, years: count };
}

const effect: DossierPart = {
  ...usual,
  part: "SK",
  subject: "individual",
  order: 5,
  name: "Xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến, đề tài",
};

export const dossierPartTable = table<DossierPart>({
  tab: "Thành phần hồ sơ trình",
  purpose:
    "Hồ sơ trình cấp trên gồm những gì, theo danh hiệu và hiệu lực: bắt buộc hay không, mấy bản, mẫu số mấy, báo cáo bao nhiêu năm.",
  key: ["part", "award", "validFrom"],
  columns: {
    part: code({
      header: "Mã thành phần",
      note: "Ngắn gọn; BCTT-CN và BCTT-TT là báo cáo thành tích do sổ soạn, TTR là tờ trình, BBH và BBKP là biên bản",
    }),
    award: code({
      header: "Mã danh hiệu",
      note: "Để trống thì cho mọi danh hiệu trình cấp trên; dòng có mã được dùng trước, ô nào để trống thì lấy ở dòng chung",
      of: referenceTo(awards, "code"),
      optional: true,
    }),
    subject: choice({
      header: "Dành cho",
      note: "Hồ sơ của cá nhân, của tập thể hay cả hai",
      labels: { individual: "Cá nhân", collective: "Tập thể", both: "Cả hai" },
    }),
    order: order({ header: "Thứ tự", note: "Thứ tự trong hồ sơ" }),
    name: text({ header: "Tên thành phần", width: 300, note: "Như in ở phiếu kiểm tra hồ sơ" }),
    copies: optionalCount({ header: "Số bản", note: "Nộp mấy bản" }),
    mandatory: yesNo({
      header: "Bắt buộc",
      note: "Thiếu thành phần bắt buộc thì chưa soạn được tờ trình; thiếu thành phần khác thì sổ hỏi",
    }),
    of: choice({
      header: "Của ai",
      width: 180,
      note: "Mỗi người, tập thể một bộ, hay một bộ chung cho cả lần trình",
      labels: { nominee: "Từng người, tập thể", submission: "Cả lần trình" },
    }),
    form: text({
      header: "Mẫu số",
      note: "Số của mẫu trong nghị định, ví dụ Mẫu số 02; để trống thì không in",
      optional: true,
    }),
    years: optionalCount({
      header: "Số năm báo cáo",
      note: "Báo cáo thành tích mấy năm: 3 với CSTĐ cấp bộ, tỉnh; 6 với CSTĐ toàn quốc; 5 với Bằng khen của Thủ tướng",
    }),
    grounds: references({
      header: "Căn cứ của thành phần",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ ND98, Điều 30",
    }),
    note: text({ header: "Ghi chú", width: 240, note: "Điều cần đối chiếu trước khi in", optional: true }),
    ...datedColumns(),
  },
  initial: [
    {
      ...usual,
      part: composedParts.submission,
      order: 1,
      name: "Tờ trình kèm theo danh sách",
      of: "submission",
    },
    {
      ...usual,
      part: composedParts.meetingMinutes,
      order: 2,
      name: "Biên bản họp Hội đồng Thi đua - Khen thưởng",
      of: "submission",
    },
    {
      ...usual,
      part: composedParts.countMinutes,
      order: 3,
      name: "Biên bản kiểm phiếu",
      of: "submission",
      mandatory: false,
    },
    {
      ...usual,
      ...ofAward,
      part: composedParts.countMinutes,
      award: "CSTDTQ",
      order: 3,
      name: "Biên bản kiểm phiếu",
      of: "submission",
    },
    ...reports,
    years(individual, "CSTDT", 3),
    years(individual, "CSTDTQ", 6),
    years(individual, "BK", 2),
    { ...years(individual, "KNC", usualYears), mandatory: false, note: "Thường chỉ cần bản khai" },
    years(collective, "COTD", 1),
    years(collective, "TTLDXS", 1),
    years(collective, "BK", 2),
    { ...effect, award: "CSTDT" },
    { ...effect, award: "CSTDTQ" },
    { ...effect, award: "BK", mandatory: false },
    {
      ...usual,
      part: "BSQD",
      order: 6,
      name: "Bản sao các quyết định khen thưởng đã nêu trong báo cáo",
      mandatory: false,
    },
    {
      ...usual,
      part: "BK-KNC",
      award: "KNC",
      subject: "individual",
      order: 5,
      name: "Bản khai quá trình công tác đề nghị tặng Kỷ niệm chương",
    },
  ] satisfies readonly DossierPart[],
});
