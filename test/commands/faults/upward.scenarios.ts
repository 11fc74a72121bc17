import { pasteSample } from "../../../scripts/fresh-register";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { decisionDay } from "../../support/decided-review";
import { sign } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { review, typeWhere } from "../../support/review";
import { shortenTemplates } from "../../support/short-templates";
import {
  clickDossiers,
  clickResults,
  clickSubmission,
  completeDossiers,
  upwardReview,
} from "../../support/upward-review";
import { firstPlan } from "./compose-plan.scenarios";
import { draftAfterKill } from "./compose-review-documents.scenarios";

const tab = "Kết quả cấp trên";

/** A register whose dossiers are complete. */
function complete(name: string) {
  const script = upwardReview(`faults ${name}`);
  shortenTemplates(script);
  clickDossiers(script, review);
  completeDossiers(script);
  return script;
}

/** One whose Tờ trình is signed, and the body above has answered on three lines. */
function answered(name: string) {
  const script = complete(name);
  clickSubmission(script, review);
  sign(script, "TTR:CN-2023", "5", "16/7/2023");
  clickResults(script, review);
  const type = (who: string, cells: Readonly<Record<string, string>>) => {
    for (const [header, text] of Object.entries(cells))
      typeWhere(script, tab, ["Họ tên, tên tập thể", who], header, text);
  };
  const decision = {
    "Số quyết định": "88/QĐ-UBND",
    "Ngày quyết định": "01/8/2023",
    "Cơ quan quyết định": "Ủy ban nhân dân tỉnh Thử Nghiệm",
  };
  type("Trần Văn Thử", { "Kết quả": "Được khen như đề nghị", ...decision });
  type("Lê Thị Mẫu", { "Kết quả": "Được khen hình thức khác", "Được tặng": "BK", ...decision });
  type("Đỗ Văn Nháp", { "Kết quả": "Không được khen" });
  return { script, type };
}

const usual = { now: decisionDay, types: () => review } as const;

/** What is optional in a dossier, and minutes that are not composed, are asked about; a run killed behind its last write leaves a whole draft. */
const submission: Scenario = {
  ...usual,
  command: "composeSubmission",
  situation: "of dossiers that are complete",
  partsTriedIn: [firstPlan],
  prepare: () => complete("submission"),
  asksAfterKill: draftAfterKill,
};

export const scenarios: readonly Scenario[] = [
  {
    ...usual,
    command: "makeDossiers",
    situation: "of a review whose lines go upward",
    prepare: () => upwardReview("faults dossiers"),
  },
  submission,
  {
    ...usual,
    command: "composeAchievementReport",
    situation: "of a dossier",
    partsTriedIn: [firstPlan, submission],
    asksAfterKill: draftAfterKill,
    types: () => "T05",
    prepare: () => complete("report"),
  },
  {
    ...usual,
    command: "composeDossierIndex",
    situation: "of a review with a signed paper and a draft",
    goesAs: submission,
    prepare: () => {
      const script = complete("index");
      pasteSample(script, [
        {
          table: documentBook,
          headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Trạng thái"],
          rows: [["BCTĐ:CN-2023", "Báo cáo thẩm định", review, "Dự thảo"]],
        },
      ]);
      return script;
    },
  },
  {
    ...usual,
    command: "recordUpwardResults",
    situation: "of a signed Tờ trình whose lines were answered: the history is written once",
    prepare: () => answered("results").script,
  },
  {
    ...usual,
    command: "recordUpwardResults",
    situation: "of lines that were corrected after they were taken over: another award, another number, none",
    prepare: () => {
      const { script, type } = answered("corrected");
      clickResults(script, review);
      type("Trần Văn Thử", { "Số quyết định": "89/QĐ-UBND" });
      type("Lê Thị Mẫu", { "Được tặng": "KNC" });
      type("Đỗ Văn Nháp", {
        "Kết quả": "Được khen như đề nghị",
        "Số quyết định": "88/QĐ-UBND",
        "Ngày quyết định": "01/8/2023",
        "Cơ quan quyết định": "Ủy ban nhân dân tỉnh Thử Nghiệm",
      });
      return script;
    },
  },
];
