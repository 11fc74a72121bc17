import type { LocalAppsScript } from "../../../local/local-apps-script";
import { type Scenario, sampleWith } from "../../support/faults";
import { clickComposePlan, typeInto } from "../../support/register";

/**
 * The document book before anybody signed: last year's plan stands in it, beside a note in a column of the secretary's
 * own in the middle of it. (A note below the last row is no good example: a new row that comes to stand beside it is
 * written in two blocks, docs/decisions/0002-audit-row-first.md.)
 */
function unsigned(script: LocalAppsScript): void {
  typeInto(script, "Sổ văn bản", 2, "Mã văn bản", "KH-2019-2020");
  typeInto(script, "Sổ văn bản", 2, "Mã đợt", "2019-2020");
  const book = script.spreadsheet.sheet("Sổ văn bản");
  book.insertColumns(4);
  book.type(1, 4, "Ghi chú");
  book.type(2, 4, "đừng xóa");
}

/**
 * A run that is killed behind its last write has done everything, and nobody was told: to the next run the plan stands
 * there as after any other run, and writing over it, or beside it, is the secretary's to decide. A mark that tells the
 * two apart would have to be removed by a last write, behind which the run can be killed as well.
 */
const because = "a plan that is whole cannot tell whether its maker lived to say so";
/** Seeing that her plan is there, signed or a draft, she composes no other. */
const asksAfterKill = {
  question: /đã có dự thảo|đã ký\. Văn bản đã ký giữ nguyên/,
  says: "NO",
  because,
} as const;

export const firstPlan: Scenario = {
  command: "composePlan",
  situation: "for the first time",
  asksAfterKill,
  prepare: sampleWith(unsigned),
};

export const scenarios: readonly Scenario[] = [
  firstPlan,
  {
    command: "composePlan",
    situation: "once more after the content was changed",
    sameQuestion: /đã có dự thảo\./,
    partsTriedIn: [firstPlan],
    prepare: sampleWith((script) => {
      unsigned(script);
      clickComposePlan(script);
      typeInto(script, "Đợt thi đua", 2, "Trích yếu kế hoạch", "Phát động thi đua");
    }),
  },
  {
    command: "composePlan",
    situation: "signed before the register was used",
    partsTriedIn: [firstPlan],
    asksAfterKill,
    prepare: sampleWith(() => {}),
  },
  {
    command: "composePlan",
    situation: "as a new version of the signed one",
    partsTriedIn: [firstPlan],
    asksAfterKill: { ...asksAfterKill, question: /đã có dự thảo/ },
    prepare: sampleWith((script) => {
      clickComposePlan(script);
    }),
  },
];
