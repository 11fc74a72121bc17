import { archiveOldYear } from "../../support/archive";
import type { Scenario } from "../../support/faults";
import { nextAutumn, nextReview, oldYear } from "../../support/old-year";
import { review } from "../../support/review";
import { opening } from "./open-review.scenarios";

/** Everything of a year goes: nominations with what people wrote, mails, what could not be read. */
const archiving: Scenario = {
  command: "archiveYears",
  situation: "where one school year is over",
  now: nextAutumn,
  prepare: oldYear,
};

const takingBack: Scenario = {
  command: "takeBackReview",
  situation: "of an archived year",
  now: nextAutumn,
  types: () => review,
  prepare: archiveOldYear,
};

export const scenarios: readonly Scenario[] = [
  archiving,
  takingBack,
  {
    command: "openReview",
    situation: "of the next year, which sends the last one to the archive",
    now: nextAutumn,
    types: () => nextReview,
    tries: "first and last of each name",
    // What has gone by then is not told once more.
    sameQuestion: /Mở nhận hồ sơ kỳ xét/,
    partsTriedIn: [opening, archiving],
    prepare: oldYear,
  },
];
