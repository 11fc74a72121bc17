import type { AchievementTold } from "../../documents/results/achievement-report-view";
import { referencesText } from "../../domain/awards/ground-reference";
import { codeKey } from "../../domain/code-key";
import { referenceCiter } from "../../domain/papers/citing";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import {
  type AchievementSources,
  type Achiever,
  type AwardsBefore,
  awardsBefore,
  yearsOfWork,
} from "../../domain/results/achievements";
import { type DecidedAward, isForSubmission } from "../../domain/results/decided-award";
import { type DossierPart, dossierParts, reportPart } from "../../domain/results/dossier-part";
import { historyCode } from "../../domain/results/history-code";
import { initiatives } from "../../register/tables/records/initiatives";
import { pastAwards } from "../../register/tables/records/past-awards";
import { staff } from "../../register/tables/records/staff";
import { staffYears } from "../../register/tables/records/staff-years";
import { unitYears } from "../../register/tables/records/unit-years";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { dossierPartTable } from "../../register/tables/results/dossier-parts";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { upwardResults } from "../../register/tables/results/upward-results";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { groundsDay } from "../papers/grounds";
import { composingDocumentFound } from "../review/compose-review-document";
import { unknownDossier } from "./list-upward-dossiers";
import { notFinal, readResults, undecidedLines } from "./result-sources";
import { upwardTables } from "./upward-sources";

const tables = {
  ...upwardTables,
  staff,
  staffYears,
  unitYears,
  initiatives,
  pastAwards,
  upward: upwardResults,
};
type Open = Readable<typeof tables>;

/** Composes the report of achievements of an upward nominee, and the dossier's checklist (domain.md 5.15). */
export function composeAchievementReport(code: string): Reply {
  return composeDocument(composingAchievementReport(code));
}

/** What the report of a dossier says (`Composing`): a document of its review, whose part is the dossier's code. */
export function composingAchievementReport(typed: string): Composing {
  return composingDocumentFound(
    "composeAchievementReport",
    tables,
    (open) => {
      const item = itemOf(open, comparable(typed));
      if (!item) return failed(unknownDossier(comparable(typed), open.items.rows()));
      return ok({ kind: "achievementReport" as const, review: item.review, part: item.code });
    },
    (open, { told, settings, units }, now) => {
      const item = itemOf(open, told.part);
      if (!item) return failed(unknownDossier(told.part, open.items.rows()));
      const read = readResults(open, item.review);
      if (!read.ok) return read;
      const { decided, pending, year } = read.value;
      const line = decided.find(({ id }) => id === item.nomination);
      if (!line) return failed(notUpward(item.name, open.items.place(item, "name")));
      const of = new Set([line.award.code]);
      const unfinished = [...notFinal({ pending }, of), ...undecidedLines({ decided: [line] }, of)];
      if (unfinished.length > 0) return failed(...unfinished);
      if (!isForSubmission(line)) return failed(notUpward(item.name, open.items.place(item, "name")));

      const day = groundsDay(told, now);
      const parts = dossierParts(open.parts.rows(), line.award, line.kind, day);
      const report = parts.find(({ part }) => part === reportPart(line.kind)) ?? null;
      const cite = referenceCiter(open.grounds.rows(), day);
      const items = open.items.rows().filter(({ nomination }) => nomination === line.id);
      const who = { line, code: historyCode(line, units) };
      const sources = sourcesOf(open, who);
      const before = awardsBefore(who, sources, {
        name: comparable(settings.school),
        symbol: settings.schoolSymbol,
      });
      const data: AchievementTold = {
        line,
        code: item.code,
        form: report === null ? "" : formWords(report, (written) => cite(written).texts),
        member: line.kind === "individual" ? memberOf(open, line) : null,
        unit: units.find(({ code }) => codeKey(code) === codeKey(who.code)) ?? null,
        years: yearsOfWork(who, year, report?.years ?? 1, sources),
        before,
        checklist: parts.map((part) => ({
          part,
          state: items.find((row) => row.part === part.part)?.state ?? null,
        })),
      };
      return ok({
        data,
        warnings: [
          ...unknownForm(report, line, open),
          ...noMember(data),
          ...doubtfulAwards(line, before, open),
        ],
      });
    },
  );
}

function itemOf(open: Pick<Open, "items">, code: string) {
  return open.items.find((row) => codeKey(row.code) === codeKey(code));
}

function memberOf(open: Pick<Open, "staff">, { code }: DecidedAward) {
  return code === "" ? null : (open.staff.find((row) => codeKey(row.code) === codeKey(code)) ?? null);
}

function sourcesOf(open: Open, { line, code }: Achiever): AchievementSources {
  const own = codeKey(code);
  const rated =
    line.kind === "collective"
      ? open.unitYears.rows().filter((row) => codeKey(row.unit) === own)
      : open.staffYears.rows().filter((row) => codeKey(row.code) === own);
  const ratings = new Map(own === "" ? [] : rated.map(({ schoolYear, rating }) => [schoolYear, rating]));
  return {
    years: open.years.rows(),
    reviews: open.reviews.rows(),
    nominations: open.nominations.rows(),
    initiatives: open.initiatives.rows(),
    pastAwards: open.pastAwards.rows(),
    upward: open.upward.rows(),
    awards: open.awards.rows(),
    ratingOf: (schoolYear: string) => ratings.get(schoolYear) ?? null,
  };
}

/** "Mẫu số 03 ban hành kèm theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023". */
function formWords({ form, grounds }: DossierPart, textsOf: (written: string) => readonly string[]): string {
  if (form === "") return "";
  const [decree] = textsOf(referencesText(grounds));
  return decree === undefined ? form : `${form} ban hành kèm theo ${decree}`;
}

function unknownForm(
  report: DossierPart | null,
  { award }: DecidedAward,
  open: Pick<Open, "parts">,
): readonly Problem[] {
  if (report === null) {
    return [
      {
        what: `Không có báo cáo thành tích trong thành phần hồ sơ của ${award.name}`,
        where: { tab: dossierPartTable.tab },
        remedy: "Thêm dòng BCTT-CN hoặc BCTT-TT, với số năm phải báo cáo; không thì báo cáo chỉ có năm này",
      },
    ];
  }
  if (report.form !== "") return [];
  return [
    {
      what: "Chưa biết số của mẫu báo cáo thành tích nên không in",
      where: open.parts.place(report, "form"),
      remedy: report.note === "" ? "Điền ô này theo nghị định đang có hiệu lực" : report.note,
    },
  ];
}

function noMember({ line, member }: AchievementTold): readonly Problem[] {
  if (line.kind === "collective" || member !== null) return [];
  return [
    {
      what: `Không thấy ${line.name} ở danh sách nhân sự nên ngày sinh, giới tính để trống`,
      where: { tab: staff.tab },
      remedy: "Bổ sung vào tab này, hoặc ghi tay",
    },
  ];
}

/** Nobody is merged by name: a row without a code may be the nominee's or somebody else's. */
function doubtfulAwards(
  { name }: DecidedAward,
  { doubtful }: AwardsBefore,
  open: Pick<Open, "pastAwards">,
): readonly Problem[] {
  const placed = doubtful.map((past) => ({ past, row: open.pastAwards.find((each) => each === past) }));
  return placed.map(({ past, row }) => ({
    what: `Lịch sử có ${past.award} ${past.schoolYear} của ${name} nhưng không có mã nên không đưa vào báo cáo`,
    ...(row ? { where: open.pastAwards.place(row, "code") } : {}),
    remedy: "Đúng người này thì điền mã rồi soạn lại",
  }));
}

function notUpward(name: string, where: Problem["where"]): Problem {
  return {
    what: `${name} không còn trong danh sách trình cấp trên`,
    ...(where ? { where } : {}),
    remedy: `Xem tab “${headDecisions.tab}”, rồi bấm ${menuPath("makeDossiers")} để cập nhật tab “${dossierItems.tab}”`,
  };
}
