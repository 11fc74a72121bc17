import type { CalendarDate } from "../../domain/calendar-date";
import { codeKey } from "../../domain/code-key";
import type { Problem } from "../../domain/problem";
import { isGranted } from "../../domain/results/grant";
import type { SuddenAward } from "../../domain/results/sudden-award";
import { openHolds } from "../../domain/review/checks/open-holds";
import { holds } from "../../register/tables/records/holds";
import { foldName } from "../../vietnamese/names";
import { comparable, comparableLabel } from "../../vietnamese/text";
import type { DossierProblems, OpenDossier, Told } from "./dossier-tables";

/** Whether the nominee is who the code says. */
export function nomineeProblems(open: OpenDossier, dossier: SuddenAward, problem: Told): DossierProblems {
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
export function heldProblems(
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
export function rewardedAlready(
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
