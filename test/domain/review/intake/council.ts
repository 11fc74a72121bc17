import { createHash } from "node:crypto";
import type { Award } from "../../../../src/domain/awards/award";
import type { Moment } from "../../../../src/domain/moment";
import { modeNames, type SubmissionMode, shapeNames } from "../../../../src/domain/review/intake/choices";
import {
  deriveReview,
  type ReviewInput,
  type ReviewState,
} from "../../../../src/domain/review/intake/derive-review";
import { ledgerRows, newRevisions, submissionsOf } from "../../../../src/domain/review/intake/ledger";
import type { ReviewPeriod } from "../../../../src/domain/review/review-period";
import type { Answer, FormKind, FormResponse, LedgerRow } from "../../../../src/domain/review/submission";
import type { UnitLink } from "../../../../src/domain/review/unit-link";
import type { NomineeCategory } from "../../../../src/domain/school/category";
import type { Unit } from "../../../../src/domain/school/unit";

// A school that is none: its review, units, awards and forms, for tests of intake.

export const review: ReviewPeriod = {
  ...{ code: "CN23", name: "Xét danh hiệu cuối năm", schoolYear: "2022-2023", kind: "year", round: "D2" },
  ...{
    movement: "",
    awards: [],
    awardedUntil: null,
    deadlineTime: "",
    deadlineEnd: null,
    reports: true,
    intake: "open",
  },
  deadline: { year: 2023, month: 7, day: 7 },
};

/** July 2023. */
export function july(day: number, hour = 8, minute = 0, second = 0): Moment {
  return { year: 2023, month: 7, day, hour, minute, second };
}

export const units: readonly Unit[] = [
  unit("K-CK", "Khoa Cơ khí"),
  unit("K-CNTT", "Khoa Công nghệ thông tin"),
];

function unit(code: string, name: string): Unit {
  return { code, name, kind: "faculty", head: "", mails: [], headCount: null };
}

export const links: readonly UnitLink[] = [
  link("CN23", "K-CK", "ck-7f3a"),
  link("CN23", "K-CNTT", "it-19bd"),
  link("CN22", "K-CK", "ck-old"),
];

function link(of: string, unitCode: string, token: string): UnitLink {
  return { review: of, unit: unitCode, token, nominationLink: "", reportLink: "", evidenceFolder: "" };
}

export const awards: readonly Award[] = [
  award("LDTT", "Lao động tiên tiến", "individual", 1),
  award("CSTDCS", "Chiến sĩ thi đua cơ sở", "individual", 2),
  award("TTLDTT", "Tập thể lao động tiên tiến", "collective", 3),
  award("GK", "Giấy khen", "both", 4),
];

function award(code: string, name: string, subject: Award["subject"], order: number): Award {
  return {
    ...{ code, name, subject, order, aliases: [], kind: "title", categories: [], grantedBy: "school" },
    certificate: "none",
  };
}

export const categories: readonly NomineeCategory[] = [
  { code: "GV", name: "Nhà giáo", kind: "individual", criteria: "" },
  { code: "TT", name: "Tập thể phòng, khoa, trung tâm", kind: "collective", criteria: "" },
];

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

/** A response of the faculty of mechanics, unless `values` has another code. */
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
  const rows = ["Mã|Họ và tên|Danh hiệu", ...lines].map((line) => line.split("|").join("\t"));
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

/** The state of the review from a ledger, on 05/7/2023 where nothing else is said. */
export function derive(ledger: readonly LedgerRow[], more: Partial<ReviewInput> = {}): ReviewState {
  return deriveReview({
    ...{ review, now: july(5), ledger, units, links, awards, categories },
    deadline: { day: { year: 2023, month: 7, day: 7 }, time: null, end: "inclusive" },
    ...{ targets: [], launches: [], returns: [], nominations: [], replacements: [], quarantine: [] },
    check: () => [],
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
  return nominations.map(({ id, state }) => `${id.replace("CN23/", "")} ${state}`);
}

/** "2: Thiếu danh hiệu đề nghị": lines and reasons on the secretary's desk. */
export function desk({ quarantine }: ReviewState): readonly string[] {
  return quarantine.map(({ line, reason }) => (line === null ? reason : `${line}: ${reason}`));
}
