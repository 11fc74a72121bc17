import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { clickExport, grantedReview, reportingDay } from "../../support/reported-review";
import { review, typeWhere } from "../../support/review";
import { withShortTemplates } from "../../support/short-templates";
import { firstDraft, firstList } from "./compose-review-documents.scenarios";

/** The review whose decisions are signed, with templates of one paragraph. */
const prepared = (change?: (script: LocalAppsScript) => void) =>
  withShortTemplates(() => grantedReview(), change);

const first = {
  situation: "for the first time",
  now: reportingDay,
  prepare: prepared(),
  types: () => review,
} as const;

/** The reports ask about their gaps, as the nominations' list about its own. */
export const scenarios: readonly Scenario[] = [
  { ...first, command: "composeSummaryReport", goesAs: firstList },
  { ...first, command: "composeInterimReport", goesAs: firstList },
  { ...first, ...firstDraft, command: "composeOutgoingRegister" },
  { ...first, command: "exportResults" },
  {
    ...first,
    command: "exportResults",
    situation: "once more after a grant was annulled",
    prepare: prepared((script) => {
      clickExport(script, review);
      typeWhere(script, "Đã khen thưởng", ["Họ tên, tên tập thể", "Khoa Mộc"], "Hiệu lực", "Bị hủy bỏ");
    }),
  },
];
