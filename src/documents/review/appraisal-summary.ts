import { compareAwards } from "../../domain/awards/award";
import { deadlineToTell } from "../../domain/deadline";
import { grouped } from "../../domain/grouping";
import { type Appraisal, appraisals } from "../../domain/review/appraisal";
import type { QuotaUse } from "../../domain/review/checks/quota-use";
import { decisionCases } from "../../domain/review/decision-cases";
import type { Nomination } from "../../domain/review/nomination";
import { countOf, type NominationLists } from "../../domain/review/nomination-list";
import { hourText, longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { lineView } from "../engine/frame-view";
import type { AppraisalData, PartView } from "./appraisal-told";
import { isToldOfUnit } from "./appraisal-words";
import type { AppraisedReview } from "./appraised-review";
import { caseRow, quotaLine } from "./decision-case-words";
import { duePhrase, overdueText } from "./review-words";

/** "I": what was received, from whom, and what is still open about it. */
export function receivedPart(data: AppraisalData, { appraised }: AppraisedReview): PartView {
  const { settings, review, state, quarantined, now, units } = data;
  const { unitWord } = settings;
  const due = deadlineToTell(review);
  const deadline = due ? ` (hạn ${duePhrase(due)})` : "";
  const late = appraised.filter(({ nomination }) => nomination.late).length;
  const received = `Đến ${hourText(now)} ${longDate(now)}, đã nhận hồ sơ của ${twoDigits(state.received)}/${twoDigits(state.units)} ${unitWord}${deadline}${late === 0 ? "" : `; ${twoDigits(late)} lượt đề nghị nộp muộn`}.`;
  const owing = state.owing.map(({ unit, items }) => {
    const lines = items.map(({ what, overdue }) => {
      const days = overdueText(overdue);
      return days === "" ? what : `${what} (${days})`;
    });
    return `${unit.name}: ${lines.join(", ")}`;
  });
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const ofUnits = grouped(
    appraised.flatMap(({ nomination, findings }) =>
      findings.filter(isToldOfUnit).map(({ message }) => ({ unit: nomination.unit, message })),
    ),
    ({ message }) => message,
  );
  const notes = [...ofUnits].map(([message, rows]) => {
    const named = [...new Set(rows.map(({ unit }) => unitNames.get(unit) ?? unit))];
    return `${message.replace(/[\s.;]+$/, "")}: ${named.join(", ")}.`;
  });
  return {
    heading: "TÌNH HÌNH NỘP HỒ SƠ",
    view: {
      đoạn: [
        received,
        ...(owing.length === 0
          ? []
          : [`Còn ${twoDigits(owing.length)} ${unitWord} chưa hoàn thành hồ sơ: ${owing.join("; ")}.`]),
        ...notes,
        ...(quarantined === 0
          ? []
          : [
              `Còn ${twoDigits(quarantined)} nội dung gửi về đang được thường trực làm rõ với đơn vị, chưa tính vào số liệu dưới đây.`,
            ]),
      ].map(lineView),
    },
  };
}

/** The columns of the counts, by appraisal. */
const countColumns: Readonly<Record<Appraisal, string>> = {
  eligible: "đủ điều kiện",
  needsDecision: "cần xem xét",
  toIdentify: "cần đối chiếu",
  blocked: "chưa đủ điều kiện",
  held: "tạm dừng",
};

/** "II": awards by what the appraisal came to, in nominations: somebody may stand twice. */
export function countsPart({ collectives, individuals }: NominationLists, review: AppraisedReview): PartView {
  const twice = new Set(collectives.map(({ award }) => award.code));
  const both = new Set(individuals.flatMap(({ award }) => (twice.has(award.code) ? [award.code] : [])));
  const rows = [
    ...collectives.map((group) => ({ group, whose: "tập thể" })),
    ...individuals.map((group) => ({ group, whose: "cá nhân" })),
  ];
  const all = rows.flatMap(({ group }) => group.nominations);
  return {
    heading: "SỐ LƯỢNG VÀ KẾT QUẢ THẨM ĐỊNH",
    view: {
      tổng: `${twoDigits(all.length)} lượt đề nghị, trong đó ${twoDigits(countOf(collectives))} của tập thể, ${twoDigits(countOf(individuals))} của cá nhân (một người, một tập thể có thể được đề nghị nhiều danh hiệu, hình thức):`,
      dòng: rows.map(({ group, whose }, index) => ({
        tt: String(index + 1),
        "danh hiệu": both.has(group.award.code) ? `${group.award.name} (${whose})` : group.award.name,
        ...countCells(group.nominations, review, (count) => (count === 0 ? "" : String(count))),
      })),
      cộng: [countCells(all, review, String)],
    },
  };
}

function countCells(
  nominations: readonly Nomination[],
  review: AppraisedReview,
  text: (count: number) => string,
): Readonly<Record<string, string>> {
  const counts = grouped(nominations, (nomination) => review.of(nomination).appraisal);
  return Object.fromEntries([
    ["đề nghị", String(nominations.length)],
    ...appraisals.map((each) => [countColumns[each], text(counts.get(each)?.length ?? 0)] as const),
  ]);
}

/** "III": how far the quotas are used over the school year; null where the rules set none. */
export function quotaPart(
  { awards, quotas, units }: AppraisalData,
  review: AppraisedReview,
): PartView | null {
  if (quotas.length === 0) return null;
  const order = [...awards].sort(compareAwards).map(({ code }) => code);
  const inOrder = [...quotas].sort((a, b) => order.indexOf(a.award) - order.indexOf(b.award));
  const lines = inOrder.map((quota) => quotaLine(quota, awards, quotaName(quota, { awards, units })));
  const unidentified = review.appraised.filter(({ appraisal }) => appraisal === "toIdentify").length;
  return {
    heading: "CHỈ TIÊU",
    view: {
      đoạn: [
        `Tính trên đề nghị hợp lệ của cả năm học${unidentified === 0 ? "" : `, chưa kể ${twoDigits(unidentified)} lượt cần đối chiếu`}:`,
        ...lines.map((line, index) => `- ${line}${index === lines.length - 1 ? "." : ";"}`),
      ].map(lineView),
    },
  };
}

/** "Chiến sĩ thi đua cơ sở (đối tượng GV, Khoa Cơ khí)". */
function quotaName(
  { award, category, unit }: QuotaUse,
  { awards, units }: Pick<AppraisalData, "awards" | "units">,
): string {
  const whose = [
    category === "" ? "" : `đối tượng ${category}`,
    unit === null ? "" : (units.find(({ code }) => code === unit)?.name ?? unit),
  ].filter((part) => part !== "");
  const name = awards.find(({ code }) => code === award)?.name ?? award;
  return `${name}${whose.length > 0 ? ` (${whose.join(", ")})` : ""}`;
}

/** "IV": what the council has to decide, each with what the rules propose. */
export function casesPart(data: AppraisalData, lists: NominationLists, review: AppraisedReview): PartView {
  const { awards, units } = data;
  // In the order of the lists, so that who is named first stands first there.
  const listed = [...lists.collectives, ...lists.individuals].flatMap(({ nominations }) => nominations);
  const cases = decisionCases(listed.map(review.of), data);
  const words = {
    awards,
    nominees: review.nominees,
    quotaName: (quota: QuotaUse) => quotaName(quota, { awards, units }),
  };
  return {
    heading: "TRƯỜNG HỢP CẦN HỘI ĐỒNG QUYẾT ĐỊNH",
    view: {
      đoạn: (cases.length === 0 ? ["Không có."] : []).map(lineView),
      bảng:
        cases.length === 0
          ? []
          : [
              {
                dòng: cases.map((decision, index) => {
                  const { matter, who, proposal } = caseRow(decision, words);
                  return {
                    tt: String(index + 1),
                    "nội dung": matter,
                    "người, tập thể": who,
                    "đề xuất": proposal,
                  };
                }),
              },
            ],
    },
  };
}
