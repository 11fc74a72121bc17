import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { SuddenAward } from "../../src/domain/results/sudden-award";
import type { ReviewPeriod } from "../../src/domain/review/review-period";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { suddenAwards } from "../../src/register/tables/results/sudden-awards";
import { dayOf } from "./ground-example";
import { openPrepared } from "./prepared";
import { schoolRegister } from "./review";
import { pastable } from "./vote-rows";

/** The day on which the dossiers are decided. */
export const suddenDay = new Date(2023, 2, 7, 9, 0);

/** The review of the school year whose papers are of sudden awards. */
export const suddenReview: ReviewPeriod = {
  code: "DX2023",
  name: "Khen thưởng đột xuất năm học 2022 - 2023",
  schoolYear: "2022-2023",
  kind: "sudden",
  round: "",
  movement: "",
  awards: [],
  awardedUntil: null,
  deadline: null,
  deadlineTime: "",
  deadlineEnd: null,
  reports: false,
  intake: null,
};

/** A teacher who did what nobody had planned; agreed to by the standing office, decided by the head. */
export const dossier: SuddenAward = {
  code: "DX01",
  review: suddenReview.code,
  kind: "individual",
  nomineeCode: "002",
  name: "Lê Thị Mẫu",
  position: "Giảng viên",
  unit: "K-MOC",
  category: "GV",
  award: "GK",
  achievement: "Dũng cảm cứu người đuối nước",
  achievedOn: dayOf("05/3/2023"),
  evidence: "Xác nhận của Ủy ban nhân dân xã Mai Lâm",
  ground: "Tờ trình số 12/TTr-KM ngày 06/3/2023 của Khoa Mộc",
  opinion: "yes",
  opinionBy: "Tạ Thị Ký",
  opinionWords: "Thành tích rõ ràng, có xác nhận của địa phương",
  choice: "asProposed",
  reason: "",
  decidedOn: dayOf("07/3/2023"),
};

/** The school with dossiers of sudden awards, each as `changed` says. */
export function suddenRegister(...changed: readonly Partial<SuddenAward>[]): LocalAppsScript {
  const make = () => {
    const script = schoolRegister();
    pasteSample(script, [
      pastable(reviewPeriods, [suddenReview]),
      pastable(
        suddenAwards,
        changed.map((more) => ({ ...dossier, ...more })),
      ),
    ]);
    return script;
  };
  return openPrepared(`sudden ${JSON.stringify(changed)}`, make, { now: suddenDay });
}
