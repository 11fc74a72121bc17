import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { codeKey } from "../../domain/code-key";
import { hasGap } from "../../domain/papers/ground";
import type { Problem } from "../../domain/problem";
import { groupNames } from "../../domain/results/decision-parts";
import { isGranted } from "../../domain/results/grant";
import type { SuddenAward } from "../../domain/results/sudden-award";
import { openHolds } from "../../domain/review/checks/open-holds";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { holds } from "../../register/tables/records/holds";
import { staff } from "../../register/tables/records/staff";
import { grants } from "../../register/tables/results/grants";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import { foldName } from "../../vietnamese/names";
import { comparable, comparableLabel } from "../../vietnamese/text";
import { partTyped } from "./list-decisions";

/** What a dossier of a sudden award is held against. */
export const dossierTables = {
  sudden: suddenAwards,
  reviews: reviewPeriods,
  rounds,
  awards,
  units,
  staff,
  holds,
  grants,
};

type OpenDossier = Readable<typeof dossierTables>;

/** What keeps a dossier from the head, and what should be looked at before. */
export interface DossierProblems {
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

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

type Told = (column: keyof typeof suddenAwards.columns, what: string, remedy: string) => Problem;

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

/** Whether the nominee is who the code says. */
function nomineeProblems(open: OpenDossier, dossier: SuddenAward, problem: Told): DossierProblems {
  const { kind, nomineeCode, name, unit } = dossier;
  const key = codeKey(nomineeCode);
  const named = foldName(name);
  if (key === "")
    return { stops: [], warnings: kind === "individual" ? sameNames(open, named, problem) : [] };
  if (kind === "collective") {
    const known = open.units.find(({ code }) => codeKey(code) === key);
    if (!known)
      return {
        stops: [
          problem(
            "nomineeCode",
            `không có đơn vị mã “${nomineeCode}”`,
            "Sửa mã, hoặc để trống nếu tập thể không phải là một đơn vị",
          ),
        ],
        warnings: [],
      };
    const differs = foldName(known.name) !== named;
    return {
      stops: [],
      warnings: differs
        ? [problem("name", `đơn vị ${known.code} tên là “${known.name}”`, "Sửa tên hoặc mã nếu ghi nhầm")]
        : [],
    };
  }
  const member = open.staff.find(({ code }) => codeKey(code) === key);
  if (!member)
    return {
      stops: [],
      warnings: [
        problem(
          "nomineeCode",
          `danh sách nhân sự không có mã “${nomineeCode}”`,
          "Sửa mã nếu ghi nhầm; mã học sinh, sinh viên thì để nguyên",
        ),
      ],
    };
  if (foldName(member.name) !== named)
    return {
      stops: [problem("nomineeCode", `mã “${nomineeCode}” là của ${member.name}`, "Sửa mã hoặc họ tên")],
      warnings: [],
    };
  return {
    stops: [],
    warnings:
      codeKey(member.unit) === codeKey(unit)
        ? []
        : [
            problem(
              "unit",
              `danh sách nhân sự ghi ${member.name} ở đơn vị ${member.unit}`,
              "Sửa đơn vị nếu ghi nhầm",
            ),
          ],
  };
}

/** Nobody is known by name alone: staff of the same name have a code, which is needed for their history. */
function sameNames(open: OpenDossier, named: string, problem: Told): readonly Problem[] {
  const same = open.staff.rows().filter((member) => foldName(member.name) === named);
  if (same.length === 0) return [];
  const codes = same.map(({ code }) => code).join(", ");
  return [
    problem(
      "nomineeCode",
      `chưa có mã; danh sách nhân sự có người cùng họ tên: ${codes}`,
      "Ghi mã nếu là người ấy, để khen thưởng vào được lịch sử",
    ),
  ];
}

/** By the code it is the nominee; by the name alone it may be. */
function heldProblems(
  open: OpenDossier,
  dossier: SuddenAward,
  day: CalendarDate,
  problem: Told,
): DossierProblems {
  const { ofCode, ofName } = openHolds(open.holds.rows(), day, foldName);
  const byCode = ofCode(dossier.nomineeCode).length > 0;
  const unkeyed = ofName(foldName(dossier.name)).filter(
    ({ key }) => key === "" || codeKey(dossier.nomineeCode) === "",
  );
  const what = "đang tạm dừng xem xét theo quy định";
  if (byCode)
    return {
      stops: [problem("name", `${dossier.name} ${what}`, `Chờ hết tạm dừng (tab “${holds.tab}”)`)],
      warnings: [],
    };
  return {
    stops: [],
    warnings:
      unkeyed.length > 0
        ? [problem("name", `có người, tập thể cùng tên ${what}`, `Đối chiếu với tab “${holds.tab}”`)]
        : [],
  };
}

/** The same achievement of the same nominee, in force (domain.md 3: the key is the achievement). */
function rewardedAlready(
  open: OpenDossier,
  { code, review, kind, nomineeCode, name, unit, achievement }: SuddenAward,
) {
  const words = comparableLabel(comparable(achievement));
  const isSame = (grant: { readonly code: string; readonly name: string; readonly unit: string }) =>
    codeKey(nomineeCode) !== "" && codeKey(grant.code) !== ""
      ? codeKey(grant.code) === codeKey(nomineeCode)
      : foldName(grant.name) === foldName(name) && codeKey(grant.unit) === codeKey(unit);
  return open.grants
    .rows()
    .filter(
      (grant) => isGranted(grant) && grant.kind === kind && !(grant.id === code && grant.review === review),
    )
    .filter((grant) => isSame(grant) && words !== "" && comparableLabel(grant.achievement) === words);
}
