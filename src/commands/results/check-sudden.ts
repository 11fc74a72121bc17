import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { codeKey } from "../../domain/code-key";
import { hasGap } from "../../domain/papers/ground";
import type { Problem } from "../../domain/problem";
import { groupNames } from "../../domain/results/decision-parts";
import type { SuddenAward } from "../../domain/results/sudden-award";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import type { suddenAwards } from "../../register/tables/results/sudden-awards";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import { heldProblems, nomineeProblems, rewardedAlready } from "./check-sudden-nominee";
import type { DossierProblems, OpenDossier, Told } from "./dossier-tables";
import { partTyped } from "./list-decisions";

/**
 * Whether a dossier may go before the head on a day (domain.md 3, A6): its review is one for sudden awards, award and unit are
 * known and fit, the nominee is who the code says, nobody is on hold, the same achievement was not rewarded already, and the
 * standing office gave its opinion. A hold's reason is not told.
 */
export function dossierProblems(open: OpenDossier, dossier: SuddenAward, day: CalendarDate): DossierProblems {
  const { code, ground, achievement, achievedOn, opinion } = dossier;
  const problem = (column: keyof typeof suddenAwards.columns, what: string, remedy: string): Problem => ({
    what: `Hồ sơ ${code}: ${what}`,
    where: open.sudden.place(dossier, column),
    remedy,
  });
  const nominee = nomineeProblems(open, dossier, problem);
  const held = heldProblems(open, dossier, day, problem);
  const again = rewardedAlready(open, dossier);
  return {
    stops: [
      ...frameProblems(open, dossier, problem),
      ...nominee.stops,
      ...held.stops,
      ...again.map((grant) =>
        problem(
          "achievement",
          `${dossier.name} đã được khen về thành tích này theo quyết định ${grant.document}`,
          "Một thành tích không khen thưởng nhiều lần; bỏ hồ sơ này nếu đúng là một thành tích",
        ),
      ),
      ...(hasGap(ground) || hasGap(achievement)
        ? [problem(hasGap(ground) ? "ground" : "achievement", "còn chỗ phải điền", "Điền cho đủ")]
        : []),
      ...(achievedOn !== null && compareDates(achievedOn, day) > 0
        ? [problem("achievedOn", "ngày lập thành tích sau ngày hôm nay", "Sửa ngày")]
        : []),
      ...(opinion === null
        ? [problem("opinion", "Thường trực Hội đồng chưa cho ý kiến", "Ghi ý kiến, người cho ý kiến")]
        : []),
    ],
    warnings: [
      ...nominee.warnings,
      ...held.warnings,
      ...(achievedOn === null
        ? [problem("achievedOn", "chưa có ngày lập thành tích", "Ghi ngày, để in trong quyết định")]
        : []),
    ],
  };
}

/** Its review, its award, its unit, its own code. */
function frameProblems(open: OpenDossier, dossier: SuddenAward, problem: Told): readonly Problem[] {
  const review = open.reviews.find(({ code }) => code === dossier.review);
  const award = open.awards.find(({ code }) => code === dossier.award);
  const unit = open.units.find(({ code }) => codeKey(code) === codeKey(dossier.unit));
  const taken =
    open.awards.find(({ code }) => codeKey(code) === codeKey(dossier.code)) !== undefined ||
    Object.keys(groupNames).includes(codeKey(dossier.code)) ||
    partTyped(dossier.code) === "";
  const kindFits = award === undefined || award.subject === "both" || award.subject === dossier.kind;
  return [
    ...(taken
      ? [problem("code", "mã hồ sơ trùng mã danh hiệu hoặc mã quyết định chung", "Đặt mã khác, ví dụ DX01")]
      : []),
    ...(review === undefined
      ? [
          problem(
            "review",
            `không có kỳ xét mã “${dossier.review}”`,
            `Chọn một mã có trong tab “${reviewPeriods.tab}”`,
          ),
        ]
      : review.kind !== "sudden"
        ? [
            problem(
              "review",
              `kỳ xét “${review.code}” không phải loại Đột xuất`,
              `Chọn, hoặc thêm ở tab “${reviewPeriods.tab}”, một kỳ xét loại Đột xuất của năm học`,
            ),
          ]
        : []),
    ...(award === undefined
      ? [
          problem(
            "award",
            `không có danh hiệu mã “${dossier.award}”`,
            `Chọn một mã có trong tab “${awards.tab}”`,
          ),
        ]
      : award.grantedBy === "above"
        ? [
            problem(
              "award",
              `${award.name} do cấp trên quyết định`,
              "Chọn hình thức trường được tặng, hoặc trình cấp trên bằng tờ trình",
            ),
          ]
        : []),
    ...(kindFits
      ? []
      : [
          problem(
            "award",
            `${award.name} không dành cho ${dossier.kind === "individual" ? "cá nhân" : "tập thể"}`,
            "Chọn danh hiệu, hình thức khác",
          ),
        ]),
    ...(unit === undefined
      ? [problem("unit", `không có đơn vị mã “${dossier.unit}”`, `Chọn một mã có trong tab “${units.tab}”`)]
      : []),
  ];
}
