import { excerpt } from "../../domain/cell-text";
import type { Problem } from "../../domain/problem";
import { deriveReview, type ReviewInput, type ReviewState } from "../../domain/review/intake/derive-review";
import type { findings } from "../../register/tables/review/findings";
import type { nominations } from "../../register/tables/review/nominations";
import type { quarantine } from "../../register/tables/review/quarantine";
import type { replacements } from "../../register/tables/review/replacements";
import type { unitReports } from "../../register/tables/review/unit-reports";
import type { Opened } from "../../register/unit-of-work";

/** The tables that take what submissions give. */
type Register = Opened<{
  readonly nominations: typeof nominations;
  readonly findings: typeof findings;
  readonly quarantine: typeof quarantine;
  readonly replacements: typeof replacements;
  readonly reports: typeof unitReports;
}>;

/** The state of a review without the submissions that give a row the register would refuse: those wait in quarantine. */
export function storableReview(open: Register, input: ReviewInput): ReviewState {
  const setAside = new Map<string, string>();
  for (;;) {
    const state = deriveReview({ ...input, setAside });
    const refused = refusedRows(open, state).filter(({ submission }) => !setAside.has(submission));
    if (refused.length === 0) return state;
    for (const { submission, problems } of refused) setAside.set(submission, refusedReason(problems));
  }
}

interface RefusedRow {
  readonly submission: string;
  readonly problems: readonly Problem[];
}

/** Rows of submissions that could not be read back once they were written. */
function refusedRows(open: Register, state: ReviewState): readonly RefusedRow[] {
  const submissionOf = new Map(state.nominations.map(({ id, submission }) => [id, submission]));
  const rows: readonly RefusedRow[] = [
    ...state.nominations.map((row) => ({ ...row, problems: open.nominations.refusal(row) })),
    ...state.quarantine.map((row) => ({ ...row, problems: open.quarantine.refusal(row) })),
    ...state.replacements.map((row) => ({ ...row, problems: open.replacements.refusal(row) })),
    ...state.reports.map((row) => ({ ...row, problems: open.reports.refusal(row) })),
    ...state.findings.map((row) => ({
      submission: submissionOf.get(row.nomination) ?? "",
      problems: open.findings.refusal(row),
    })),
  ];
  return rows.filter(({ submission, problems }) => submission !== "" && problems.length > 0);
}

function refusedReason(problems: readonly Problem[]): string {
  const why = problems.map(({ what, where }) => (where?.column ? `${what} (cột “${where.column}”)` : what));
  return `Sổ không ghi được lần gửi này nên để riêng, các lần gửi khác vẫn được nhận: ${excerpt(why.join("; "), 300)}`;
}
