import { expect, test } from "vitest";
import { sampleRows } from "../../scripts/decoded-rows";
import { readSample } from "../../scripts/sample";
import { readSubmissions, type SampleSubmission } from "../../scripts/submissions";
import { deadlineOf } from "../../src/domain/deadline";
import type { Moment } from "../../src/domain/moment";
import { deriveReview } from "../../src/domain/review/intake/derive-review";
import { ledgerRows, newRevisions, submissionsOf } from "../../src/domain/review/intake/ledger";
import type { LedgerRow } from "../../src/domain/review/submission";
import { nominationForm } from "../../src/forms/nomination-form";
import { questionsOf } from "../../src/google/form-layout";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { awards } from "../../src/register/tables/school/awards";
import { nomineeCategories } from "../../src/register/tables/school/nominee-categories";
import { units } from "../../src/register/tables/school/units";
import { foldName } from "../../src/vietnamese/names";
import { hashOf, noneLost, nothingChecked } from "../support/example-school/intake";

const catalogue = { awards: awards.initial ?? [], categories: nomineeCategories.initial ?? [] };

test.each(["samples/thai-nguyen", "samples/an-giang"])(
  "whoever a unit of %s names is nominated, or stands on the secretary's desk with the reason",
  (sample) => {
    const tabs = readSample(sample);
    const sent = readSubmissions(sample, tabs).filter(({ form }) => form === "nomination");
    const derive = deriving(tabs);
    const all = derive(sent);
    const named = sent.flatMap((submission) => {
      const alone = derive([submission]);
      return namesIn(submission).map((name) => ({
        place: submission.place,
        name,
        alone: isTold(name, submission.unit, alone),
        // An edit takes the place of what it edits, which stays as "removed".
        together: isTold(name, submission.unit, all),
      }));
    });
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(({ alone, together }) => !alone || !together)).toEqual([]);
  },
);

type State = ReturnType<typeof deriveReview>;

function isTold(name: string, unit: string | null, { nominations, quarantine }: State): boolean {
  return (
    nominations.some((each) => each.unit === unit && foldName(each.name) === foldName(name)) ||
    quarantine.some(({ text }) => foldName(text).includes(foldName(name)))
  );
}

/** "Nguyễn Văn Mẫu": words that begin with a capital and go on without. */
const person = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** Who a submission names, read in another way than the product reads it. */
function namesIn({ answers }: SampleSubmission): readonly string[] {
  const textOf = (title: string) => {
    const answer = answers[title] ?? "";
    return (typeof answer === "string" ? answer : answer.join("\n")).normalize("NFC");
  };
  const onPages = ["Họ và tên", "Tên tập thể"].map(textOf).filter((name) => foldName(name) !== "");
  const cells = textOf("Danh sách đề nghị").split(/[\t\n]/);
  const inList = cells.map((cell) => cell.replace(/[\s\u00a0\u200b]+/g, " ").trim());
  return [...onPages, ...inList.filter((cell) => person.test(cell))];
}

/** What the register holds once these were sent, each by the link of its unit. */
function deriving(tabs: ReturnType<typeof readSample>) {
  const [review] = sampleRows(tabs, reviewPeriods);
  if (review === undefined) throw new Error("the sample has no review period");
  const schoolUnits = sampleRows(tabs, units);
  const read = deadlineOf(review);
  const form = nominationForm({ ...catalogue, review, school: "", deadline: "", late: false, rules: [] });
  const fields = new Map(questionsOf(form).map(({ title, field }) => [title, field]));

  return (submissions: readonly SampleSubmission[]): State => {
    let ledger: readonly LedgerRow[] = [];
    for (const submission of submissions) {
      const code =
        submission.unit === null ? [] : [{ field: "unitCode", title: "", answer: submission.unit }];
      const response = {
        response: (submission.edits ?? submission).place.replace(/\D/g, ""),
        at: momentOf(submission.time),
        editLink: "",
        answers: [
          ...code,
          ...Object.entries({ ...submission.edits?.answers, ...submission.answers }).map(
            ([title, answer]) => ({
              field: fields.get(title) ?? "",
              title,
              answer: typeof answer === "string" ? answer : answer.join("\n"),
            }),
          ),
        ],
      };
      const fresh = newRevisions([response], submissionsOf(ledger), hashOf);
      const rows = fresh.flatMap(({ revision, hash }) =>
        ledgerRows(response, review.code, "nomination", submission.unit ?? "", revision, hash),
      );
      ledger = [...ledger, ...rows];
    }
    return deriveReview({
      ...catalogue,
      review,
      deadline: read.ok ? read.value : null,
      now: momentOf(new Date(2030, 0, 1)),
      ledger,
      units: schoolUnits,
      links: schoolUnits.map(({ code }) => ({
        ...{ review: review.code, unit: code, token: code },
        ...{ nominationLink: "", reportLink: "", evidenceFolder: "" },
      })),
      ...{ targets: [], launches: [], returns: [], nominations: [], replacements: [], quarantine: [] },
      deleted: new Set(),
      ...{ reports: [], progress: [], lost: noneLost },
      check: () => nothingChecked,
    });
  };
}

function momentOf(time: Date): Moment {
  const day = { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
  return { ...day, hour: time.getHours(), minute: time.getMinutes(), second: time.getSeconds() };
}
