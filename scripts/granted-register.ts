import type { LocalAppsScript } from "../local/local-apps-script";
import { documentStates, firstDocument } from "../src/domain/papers/document";
import { documentKindLabels } from "../src/domain/papers/kinds";
import { grantStates } from "../src/domain/results/grant";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { grants } from "../src/register/tables/results/grants";
import { documentBook } from "../src/register/tables/review/document-book";
import { schoolYears } from "../src/register/tables/school/school-years";
import { freshRegister, pasteSample } from "./fresh-register";
import { filledSettings, tab } from "./nominations-register";

const review = "CN";
const part = "LDTT";

/** A register with a signed decision on one title for so many invented people, whose certificates are to be made. */
export function registerWithGrants(count: number): LocalAppsScript {
  const script = freshRegister("Sổ đo", new Date(2027, 6, 20));
  const { id } = firstDocument("decision", review, part);
  const year = "2026-2027";
  const period = { from: "01/9/2026", to: "31/8/2027" };
  pasteSample(script, [
    filledSettings(),
    tab(schoolYears, [{ code: year, name: "Năm học 2026 - 2027", ...period }]),
    tab(reviewPeriods, [
      { code: review, name: "Cuối năm", schoolYear: year, kind: "Cuối năm", deadline: "31/5/2027" },
    ]),
    tab(documentBook, [
      {
        ...{ id, kind: documentKindLabels.decision, subject: review, part, number: "45", symbol: "QĐ-M" },
        ...{ date: "17/7/2027", title: "Công nhận danh hiệu", state: documentStates.signed },
      },
    ]),
    tab(
      grants,
      Array.from({ length: count }, (_, index) => ({
        ...{ document: id, number: String(index + 1), name: `Người Mẫu Số ${index + 1}` },
        ...{ position: "Giảng viên", unitName: "Khoa Cơ khí", award: part, awardName: "Lao động tiên tiến" },
        ...{ ...period, reward: "540000", state: grantStates.inForce, review, kind: "Cá nhân" },
        ...{ nominee: `person/${index + 1}`, id: `DN${index + 1}` },
      })),
    ),
  ]);
  return script;
}
