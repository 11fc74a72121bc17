import { createHash } from "node:crypto";
import type { Moment } from "../../../src/domain/moment";
import { modeNames, type SubmissionMode, shapeNames } from "../../../src/domain/review/intake/choices";
import {
  deriveReview,
  type ReviewInput,
  type ReviewState,
} from "../../../src/domain/review/intake/derive-review";
import { ledgerRows, newRevisions, submissionsOf } from "../../../src/domain/review/intake/ledger";
import type { LostResponses } from "../../../src/domain/review/intake/lost-responses";
import type { Answer, FormKind, FormResponse, LedgerRow } from "../../../src/domain/review/submission";
import { july, links, review } from "./review";
import { awards, categories, units } from "./school";

/** What the units answer in the review's forms, and what intake makes of it. */

/** A question's title, where a test does not care. */
const titles: Readonly<Record<string, string>> = {
  unitCode: "Mã nộp",
  name: "Họ và tên",
  awards: "Danh hiệu",
  list: "Danh sách",
  memberCount: "Tổng số người",
};

export function answers(values: Readonly<Record<string, string>>): readonly Answer[] {
  return Object.entries(values).map(([field, answer]) => ({ field, title: titles[field] ?? field, answer }));
}

/** A response of unit K-CK, unless `values` has another code. */
export function response(id: string, at: Moment, values: Readonly<Record<string, string>>): FormResponse {
  const all = { unitCode: "ck-7f3a", mode: modeNames.new, ...values };
  return { response: id, at, editLink: `https://forms.example/${id}`, answers: answers(all) };
}

/** One person on the page "Một cá nhân". */
export function person(code: string, name: string, award = "LDTT - Lao động tiên tiến") {
  return { shape: shapeNames.individual, code, name, awards: award };
}

export function mode(mode: SubmissionMode) {
  return { mode: modeNames[mode] };
}

/** A pasted list with codes: "GV001|Trần Thị Mẫu|LDTT". */
export function pasted(...lines: readonly string[]) {
  return listOf("Mã|Họ và tên|Danh hiệu", ...lines);
}

/** A pasted list of these lines, "a|b", the names of its columns among them where it has any. */
export function listOf(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split("|").join("\t"));
  return { shape: shapeNames.list, list: rows.join("\n") };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Reads responses into the ledger, as *Nhận hồ sơ* does. */
export function receive(
  ledger: readonly LedgerRow[],
  responses: readonly FormResponse[],
  form: FormKind = "nomination",
): readonly LedgerRow[] {
  const fresh = newRevisions(responses, submissionsOf(ledger), hashOf);
  const rows = fresh.flatMap((each) =>
    ledgerRows(each.response, review.code, form, "", each.revision, each.hash),
  );
  return [...ledger, ...rows];
}

/** No check was made. */
export const nothingChecked: ReturnType<ReviewInput["check"]> = { findings: [], met: new Set() };

/** The ledger has all that the register tells of. */
export const noneLost: LostResponses = { revisions: new Map(), units: new Set() };

/** The state of the review from a ledger, on 05/7/2023 where nothing else is said. */
export function derive(ledger: readonly LedgerRow[], more: Partial<ReviewInput> = {}): ReviewState {
  return deriveReview({
    ...{ review, now: july(5), ledger, units, links, awards, categories },
    deadline: { day: { year: 2023, month: 7, day: 7 }, time: null, end: "inclusive" },
    deleted: new Set<string>(),
    ...{ targets: [], launches: [], returns: [], nominations: [], replacements: [], quarantine: [] },
    ...{ reports: [], progress: [], lost: noneLost },
    check: () => nothingChecked,
    ...more,
  });
}

/** The state after the responses, each read as it came. */
export function stateAfter(...responses: readonly FormResponse[]): ReviewState {
  return derive(responses.reduce<readonly LedgerRow[]>((ledger, each) => receive(ledger, [each]), []));
}

/** What the register holds, as the next derivation takes it over. */
export function kept({ nominations, replacements, quarantine }: ReviewState) {
  return { nominations, replacements, quarantine };
}

/** "K-CK/GV001/LDTT active": ids without the review, and states. */
export function standing({ nominations }: ReviewState): readonly string[] {
  return nominations.map(({ id, state }) => `${id.replace(`${review.code}/`, "")} ${state}`);
}

/** "2: Thiếu danh hiệu đề nghị": lines and reasons on the secretary's desk. */
export function desk({ quarantine }: ReviewState): readonly string[] {
  return quarantine.map(({ line, reason }) => (line === null ? reason : `${line}: ${reason}`));
}
