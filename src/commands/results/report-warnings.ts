import type { ReportTold, RoundTold } from "../../documents/results/report-told";
import { missingParts } from "../../documents/results/report-view";
import type { Movement } from "../../domain/plan/movement";
import type { Problem } from "../../domain/problem";
import { isForDecision, isForSubmission } from "../../domain/results/decided-award";
import type { Grant } from "../../domain/results/grant";
import { reportParts } from "../../domain/results/report-text";
import { isAnswered, type UpwardResult } from "../../domain/results/upward-result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { TableView } from "../../register/open-table";
import { movements } from "../../register/tables/plan/movements";
import { targets } from "../../register/tables/plan/targets";
import { pastAwards } from "../../register/tables/records/past-awards";
import { grants } from "../../register/tables/results/grants";
import { reportTexts } from "../../register/tables/results/report-texts";
import { upwardResults } from "../../register/tables/results/upward-results";
import { documentBook } from "../../register/tables/review/document-book";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import type { ReviewResults } from "./result-sources";

/** The tables the warnings look into. */
interface OpenTables {
  readonly grants: TableView<Grant>;
  readonly movements: TableView<Movement>;
  readonly reviews: TableView<ReviewPeriod>;
  readonly upward: TableView<UpwardResult>;
}

/** What the secretary should look at before a report is made: what is not counted because it is not signed, not answered, not written. */
export function reportWarnings(
  data: ReportTold,
  open: OpenTables,
  results: readonly ReviewResults[],
): readonly Problem[] {
  const signed = new Set(open.grants.rows().map(({ id }) => id));
  const unsigned = results
    .flatMap(({ decided }) => decided)
    .filter((line) => isForDecision(line) && !signed.has(line.id)).length;
  const unanswered = unansweredAbove(open, results);
  const unplanned = data.rounds.filter(({ plan }) => plan === null || plan.number === null);
  const openTargets = data.targets.filter(({ result, met }) => result === "" || met === null).length;
  const missing = missingParts(data);
  const unplaced = open.movements
    .rows()
    .filter(
      ({ code, round }) => round === "" && !open.reviews.rows().some(({ movement }) => movement === code),
    );
  return [
    ...(unsigned === 0 ? [] : [notSigned(unsigned)]),
    ...(unsigned === 0 && data.figures.awards.every(({ granted }) => granted === 0) ? [nothingGranted] : []),
    ...(data.scope === "year" && data.figures.awards.some(({ lastYear }) => lastYear === null)
      ? [noLastYear]
      : []),
    ...(unanswered === 0 ? [] : [notAnswered(unanswered)]),
    ...(unplanned.length === 0 ? [] : [withoutPlan(unplanned)]),
    ...(openTargets === 0 ? [] : [withoutResult(openTargets)]),
    ...(unplaced.length === 0
      ? []
      : [
          {
            what: `${twoDigits(unplaced.length)} phong trào không ghi thuộc đợt nào nên không in: ${unplaced.map(({ name }) => name).join("; ")}`,
            where: { tab: movements.tab, column: movements.columns.round.header },
            remedy: "Ghi mã đợt, hoặc mã phong trào ở kỳ xét",
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          {
            what: `Chưa viết phần ${missing.map((part) => `“${reportParts[part]}”`).join(", ")} của báo cáo nên để trống`,
            where: { tab: reportTexts.tab },
            remedy: "Thêm dòng cho kỳ xét này ở tab đó, hoặc ghi vào báo cáo đã soạn",
          },
        ]),
  ];
}

const notSigned = (count: number): Problem => ({
  what: `${twoDigits(count)} dòng thủ trưởng đã đồng ý chưa có trong quyết định đã ký nên không tính là được khen`,
  where: { tab: grants.tab },
  remedy: "Ghi số, ngày của các quyết định trước, rồi soạn lại báo cáo",
});

/** Lines that go upward, or went, of which *Kết quả cấp trên* does not say yet what came of them. */
function unansweredAbove(open: OpenTables, results: readonly ReviewResults[]): number {
  const counted = new Set(results.map(({ review }) => review.code));
  const rows = open.upward.rows().filter(({ review }) => counted.has(review));
  const answered = new Set(rows.filter(isAnswered).map(({ nomination }) => nomination));
  const upward = results.flatMap(({ decided }) => decided).filter(isForSubmission);
  const lines = new Set([...rows.map(({ nomination }) => nomination), ...upward.map(({ id }) => id)]);
  return [...lines].filter((id) => !answered.has(id)).length;
}

const notAnswered = (count: number): Problem => ({
  what: `${twoDigits(count)} dòng trình cấp trên chưa có kết quả trong sổ nên không tính là được khen`,
  where: { tab: upwardResults.tab, column: upwardResults.columns.outcome.header },
  remedy: `Có trả lời thì bấm ${menuPath("recordUpwardResults")}, ghi kết quả, rồi soạn lại báo cáo`,
});

const nothingGranted: Problem = {
  what: "Chưa có quyết định khen thưởng nào đã ký của các kỳ xét trong báo cáo",
  where: { tab: grants.tab },
  remedy: "Ghi số, ngày của các quyết định trước, rồi soạn lại báo cáo",
};

const noLastYear: Problem = {
  what: "Sổ không có khen thưởng nào của năm học trước nên cột năm trước để trống",
  where: { tab: pastAwards.tab },
  remedy: "Nhập lịch sử khen thưởng của năm học trước",
};

function withoutPlan(rounds: readonly RoundTold[]): Problem {
  return {
    what: `Kế hoạch của ${rounds.map(({ round }) => `đợt ${round.code}`).join(", ")} chưa có trong sổ văn bản hoặc chưa có số nên không nêu`,
    where: { tab: documentBook.tab },
    remedy: "Soạn kế hoạch, ghi số và ngày",
  };
}

const withoutResult = (count: number): Problem => ({
  what: `${twoDigits(count)} chỉ tiêu chưa ghi kết quả hoặc chưa ghi đạt hay chưa`,
  where: { tab: targets.tab },
  remedy: `Điền cột “${targets.columns.result.header}” và “${targets.columns.met.header}”; để trống thì báo cáo để trống`,
});
