import { shapeNames } from "../../../../src/domain/review/intake/choices";
import { readSubmission } from "../../../../src/domain/review/intake/read-submission";
import type { PageReading, ReadingContext } from "../../../../src/domain/review/intake/read-types";
import type { Submission } from "../../../../src/domain/review/submission";
import { awards as awardTable } from "../../../../src/register/tables/school/awards";
import { answers, mode } from "../../../support/example-school/intake";
import { july, links } from "../../../support/example-school/review";
import { categories, units } from "../../../support/example-school/school";

/** A school with the awards every register begins with. */
const context: ReadingContext = {
  ...{ review: "CN23", schoolYear: "2022-2023", units, links, categories, assigned: new Map() },
  awards: awardTable.initial ?? [],
};

/** What intake makes of a list that unit K-CK pastes into the form. */
export function readingOf(list: string): PageReading {
  const submission: Submission = {
    ...{ id: "r1#1", review: "CN23", form: "nomination", response: "r1", revision: 1, at: july(1), unit: "" },
    ...{ hash: "", editLink: "" },
    answers: answers({ unitCode: "ck-7f3a", ...mode("new"), shape: shapeNames.list, list }),
  };
  return readSubmission(submission, context);
}
