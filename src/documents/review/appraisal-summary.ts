import { compareAwards } from "../../domain/awards/award";
import { deadlineToTell } from "../../domain/deadline";
import { grouped } from "../../domain/grouping";
import { type Appraisal, appraisals } from "../../domain/review/appraisal";
import { toldOfMeeting } from "../../domain/review/checks/meeting";
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
import { isUnverified, unverifiedByUnit, unverifiedPhrase } from "./evidence-words";
import { duePhrase, overdueText } from "./review-words";

/** "Đến 09 giờ 00 ngày …, đã nhận hồ sơ của 11/12 phòng, khoa; 05 lượt đề nghị nộp muộn.": how far the submissions are. */
export function receivedPhrase(
  { settings, state, now }: AppraisalData,
  { appraised }: AppraisedReview,
): string {
  const late = appraised.filter(({ nomination }) => nomination.late).length;
  const received = `${twoDigits(state.received)}/${twoDigits(state.units)} ${settings.unitWord}`;
  return `Đến ${hourText(now)} ${longDate(now)}, đã nhận hồ sơ của ${received}${late === 0 ? "" : `; ${twoDigits(late)} lượt đề nghị nộp muộn`}.`;
}

/** What is still open about the submissions: who owes what, what a unit should be asked, what is not counted. */
export function receivedPart(data: AppraisalData, { appraised, nominees }: AppraisedReview): PartView {
  const { settings, review, state, quarantined } = data;
  const { unitWord } = settings;
  const due = deadlineToTell(review);
  const owing = state.owing.map(({ unit, items }) => {
    const lines = items.map(({ what, overdue }) => {
      const days = overdueText(overdue);
      return days === "" ? what : `${what} (${days})`;
    });
    return `${unit.name}: ${lines.join(", ")}`;
  });
  const ofUnits = grouped(
    appraised.flatMap(({ nomination, findings }) =>
      findings
        .filter(isToldOfUnit)
        .flatMap(({ message }) => toldOfMeeting(message))
        .map((message) => ({ unit: nomination.unit, message })),
    ),
    ({ message }) => message,
  );
  const notes = [...ofUnits].map(([message, rows]) => {
    const named = [...new Set(rows.map(({ unit }) => nominees.unit(unit)))];
    return `${message.replace(/[\s.;]+$/, "")}: ${named.join(", ")}.`;
  });
  return {
    heading: "TÌNH HÌNH NỘP HỒ SƠ",
    view: {
      đoạn: [
        ...(due ? [`Hạn nhận hồ sơ: ${duePhrase(due)}.`] : []),
        ...(owing.length === 0
          ? [`Tất cả ${unitWord} đã hoàn thành hồ sơ.`]
          : [`Còn ${twoDigits(owing.length)} ${unitWord} chưa hoàn thành hồ sơ: ${owing.join("; ")}.`]),
        ...notes,
        ...unverifiedByUnit(
          appraised.map(({ nomination }) => nomination),
          nominees.unit,
        ),
        ...(quarantined === 0
          ? []
          : [
              `Còn ${twoDigits(quarantined)} nội dung gửi về đang được thường trực làm rõ với đơn vị, chưa tính vào các số liệu của báo cáo này.`,
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

/** Awards by what the appraisal came to, in nominations: somebody may stand twice. */
export function countsPart({ collectives, individuals }: NominationLists, review: AppraisedReview): PartView {
  const twice = new Set(collectives.map(({ award }) => award.code));
  const both = new Set(individuals.flatMap(({ award }) => (twice.has(award.code) ? [award.code] : [])));
  const rows = [
    ...collectives.map((group) => ({ group, whose: "tập thể" })),
    ...individuals.map((group) => ({ group, whose: "cá nhân" })),
  ];
  const all = rows.flatMap(({ group }) => group.nominations);
  const unverified = unverifiedPhrase(all);
  return {
    heading: "SỐ LƯỢNG VÀ KẾT QUẢ THẨM ĐỊNH",
    view: {
      tổng: `${twoDigits(all.length)} lượt đề nghị: ${twoDigits(countOf(collectives))} của tập thể, ${twoDigits(countOf(individuals))} của cá nhân${unverified === "" ? "" : `; ${unverified}`}.`,
      dòng: rows.map(({ group, whose }) => ({
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
    ["chưa xác minh", text(nominations.filter(isUnverified).length)],
    ...appraisals.map((each) => [countColumns[each], text(counts.get(each)?.length ?? 0)] as const),
  ]);
}

/** How far the quotas are used over the school year; null where the rules set none. */
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
      đoạn: lines
        .map((line, index) =>
          index < lines.length - 1
            ? `- ${line};`
            : `- ${line}. Số đề nghị hợp lệ tính trong cả năm học${unidentified === 0 ? "" : `, chưa kể ${twoDigits(unidentified)} lượt cần đối chiếu`}.`,
        )
        .map(lineView),
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

/** What the council has to decide, each with what the rules propose. */
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
