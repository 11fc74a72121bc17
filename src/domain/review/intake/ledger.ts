import * as z from "zod/mini";
import { compareExact } from "../../../vietnamese/collation";
import { remembered } from "../../../vietnamese/remembered";
import { compareMoments } from "../../moment";
import type { Answer, FormKind, FormResponse, LedgerRow, Submission } from "../submission";

/** What the ledger holds, put together; `broken` lists the revisions that cannot be. */
export interface LedgerContent {
  readonly submissions: readonly Submission[];
  readonly broken: readonly BrokenSubmission[];
}

/** A revision whose content cannot be put together: who sent it is known, what it says is not. */
export interface BrokenSubmission extends Omit<Submission, "answers"> {
  /** The pieces that are there, for the secretary to read. */
  readonly text: string;
  /** A Vietnamese sentence without a full stop. */
  readonly reason: string;
  /** The form may still have it whole. */
  readonly readAgain: boolean;
}

/** A response that the ledger does not have as it stands now. */
export interface NewRevision {
  readonly response: FormResponse;
  readonly revision: number;
  readonly hash: string;
}

/** A cell takes 50.000 UTF-16 units as stored; the ledger stays well below, escapes at both ends of a piece included. */
const longestPart = 44_900;

/**
 * The text a response's hash is taken of: the same for answers in another order, in another Unicode form, under a
 * question's new title, and with questions left blank. Only for comparing; the ledger keeps answers as typed.
 */
export function normalised(answers: readonly Answer[]): string {
  const parts = answers
    .filter(({ answer }) => answer !== "")
    .map(({ field, title, answer }) => {
      const key = field === "" ? ["", title] : [field, ""];
      return JSON.stringify([...key, answer].map((text) => text.normalize("NFC")));
    });
  return `[${parts.sort(compareExact).join(",")}]`;
}

/**
 * The ledger's rows of one revision: its answers as JSON, in pieces that a cell takes and gives back unchanged. `unit` is
 * the unit its code names, "" where it names none.
 */
export function ledgerRows(
  response: FormResponse,
  review: string,
  form: FormKind,
  unit: string,
  revision: number,
  hash: string,
): readonly LedgerRow[] {
  const pieces = piecesOf(stableJson(response.answers));
  const { at, editLink } = response;
  const common = { review, form, response: response.response, revision, at, unit, hash, editLink };
  const submission = submissionId(response.response, revision);
  return pieces.map((content, index) => ({
    submission,
    part: index + 1,
    parts: pieces.length,
    ...common,
    content,
  }));
}

/** "response#revision": the name of a revision everywhere. */
function submissionId(response: string, revision: number): string {
  return `${response}#${revision}`;
}

/** The response and its revision that a submission's id names; no response where it is no such name. */
export function namedBy(submission: string): { readonly response: string; readonly revision: number } {
  // A response's own id may hold the sign.
  const at = submission.lastIndexOf("#");
  const revision = Number(submission.slice(at + 1));
  return at > 0 && Number.isInteger(revision)
    ? { response: submission.slice(0, at), revision }
    : { response: "", revision: 0 };
}

/**
 * JSON that a cell leaves alone, as the register reads every cell in NFC and answers must stay as typed: marks, jamo,
 * control characters, code points that are no characters and characters with another normal form are written as escapes.
 * So is any piece of it left alone, wherever it is cut.
 */
function stableJson(answers: readonly Answer[]): string {
  const json = JSON.stringify(answers.map(({ field, title, answer }) => ({ field, title, answer })));
  return json.replace(/[^\x20-\x7E]/gu, stable);
}

const changing = /[\p{M}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u1100-\u11FF\uD7B0-\uD7FB]/u;

const stable = remembered((char) =>
  changing.test(char) || char.normalize("NFC") !== char ? escaped(char) : char,
);

function escaped(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A piece's first or last character is escaped where a cell could change or swallow it (a
 * guard, a space). None of those stands inside an escape or outside a string, so the JSON keeps its meaning.
 */
function piecesOf(json: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < json.length; ) {
    const end = start + longestPart;
    // A pair of surrogates is never parted; marks are escapes by now.
    const cut = /[\uD800-\uDBFF]/.test(json.charAt(end - 1)) ? end - 1 : end;
    pieces.push(json.slice(start, cut));
    start = cut;
  }
  return pieces.map((piece) => piece.replace(unsafeFirst, escaped).replace(unsafeLast, escaped));
}

const unsafeFirst = /^[^\p{L}\p{N}"\\[\]{}:,.]/u;
const unsafeLast = /[^\p{L}\p{N}"\\[\]{}:,.]$/u;

/**
 * Puts the ledger's rows (in any order) together. A revision with a missing, repeated or contradicting part, or whose
 * content is no list of answers, is `broken`; never throws. Both lists are in the order of (response, revision).
 */
export function submissionsOf(rows: readonly LedgerRow[]): LedgerContent {
  const byId = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const parts = byId.get(row.submission);
    if (parts) parts.push(row);
    else byId.set(row.submission, [row]);
  }
  const submissions: Submission[] = [];
  const broken: BrokenSubmission[] = [];
  for (const parts of byId.values()) {
    const [first] = parts.sort((a, b) => a.part - b.part);
    if (!first) continue;
    const { submission: id, review, form, response, revision, at, unit, hash, editLink } = first;
    const head = { id, review, form, response, revision, at, unit, hash, editLink };
    const fault = faultOfParts(parts);
    const answers = fault !== null ? null : answersIn(parts, first);
    if (answers) submissions.push({ ...head, answers });
    else {
      const text = contentOf(parts);
      const reason = fault ?? "Nội dung đã bị sửa, không còn đọc được";
      broken.push({ ...head, text, reason, readAgain: true });
    }
  }
  const inOrder = (a: Omit<Submission, "answers">, b: Omit<Submission, "answers">) =>
    compareExact(a.response, b.response) || a.revision - b.revision;
  return { submissions: submissions.sort(inOrder), broken: broken.sort(inOrder) };
}

function faultOfParts(parts: readonly LedgerRow[]): string | null {
  const total = parts[0]?.parts ?? 0;
  if (parts.some((row) => row.parts !== total)) return "Các phần ghi số phần khác nhau";
  const there = new Set(parts.map(({ part }) => part));
  for (let part = 1; part <= total; part++) if (!there.has(part)) return `Thiếu phần ${part}/${total}`;
  return parts.length === total ? null : "Có phần bị lặp";
}

/** What an execution put together before: it reads the ledger several times, and its rows are never changed. */
const together = new WeakMap<LedgerRow, Together>();

interface Together {
  readonly parts: readonly LedgerRow[];
  readonly answers: readonly Answer[] | null;
}

/** The answers in the parts of a revision, `first` among them. */
function answersIn(parts: readonly LedgerRow[], first: LedgerRow): readonly Answer[] | null {
  const before = together.get(first);
  if (before?.parts.length === parts.length && before.parts.every((part, at) => part === parts[at]))
    return before.answers;
  const answers = answersOf(contentOf(parts));
  together.set(first, { parts, answers });
  return answers;
}

function contentOf(parts: readonly LedgerRow[]): string {
  return parts.map(({ content }) => content).join("");
}

/** The answers as the ledger keeps them. */
const savedAnswers = z.array(z.object({ field: z.string(), title: z.string(), answer: z.string() }));

function answersOf(json: string): readonly Answer[] | null {
  try {
    return savedAnswers.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * When each response was sent or last edited, as its latest revision says: what need not be read again. One whose latest
 * revision is broken is left out, as the form may still have it whole.
 */
export function timesOf({ submissions, broken }: LedgerContent): ReadonlyMap<string, Submission["at"]> {
  const latest = new Map<string, Omit<Submission, "answers">>();
  for (const submission of [...submissions, ...broken]) {
    if (submission.revision > (latest.get(submission.response)?.revision ?? 0))
      latest.set(submission.response, submission);
  }
  for (const { response, id } of broken) if (latest.get(response)?.id === id) latest.delete(response);
  return new Map([...latest].map(([response, { at }]) => [response, at]));
}

/**
 * Which responses the ledger lacks, with the number and hash of the revision each becomes: those whose answers differ
 * from the latest revision known. One read before a revision that is already known (its time is earlier) is not new; one
 * whose latest revision is broken is. A response given twice counts in its latest state. `asRead` has the times of the
 * responses that the ledger had when the forms were read: where it had the same revision then, what was read after is later
 * whatever its time, as a clock may have been set back. `lost` has the revisions the ledger lost: what is read again is that one.
 */
export function newRevisions(
  responses: readonly FormResponse[],
  known: LedgerContent,
  hashOf: (text: string) => string,
  asRead: ReadonlyMap<string, Submission["at"]> = new Map(),
  lost: ReadonlyMap<string, number> = new Map(),
): readonly NewRevision[] {
  const latest = new Map<
    string,
    { readonly revision: number; readonly hash: string; readonly at: Submission["at"] }
  >();
  const note = ({ response, revision, at }: Omit<Submission, "answers">, hash: string) => {
    if (revision > (latest.get(response)?.revision ?? 0)) latest.set(response, { revision, hash, at });
  };
  for (const submission of known.submissions) note(submission, submission.hash);
  for (const submission of known.broken) note(submission, "");

  const now = new Map<string, FormResponse>();
  for (const response of responses) {
    const other = now.get(response.response);
    if (!other || compareMoments(response.at, other.at) >= 0) now.set(response.response, response);
  }
  return [...now.values()].flatMap((response) => {
    const before = latest.get(response.response);
    const read = asRead.get(response.response);
    const isKnownThen = before && read && compareMoments(read, before.at) === 0;
    if (before && !isKnownThen && compareMoments(response.at, before.at) < 0) return [];
    const hash = hashOf(normalised(response.answers));
    const revision = Math.max((before?.revision ?? 0) + 1, lost.get(response.response) ?? 0);
    const isLost = lost.has(response.response);
    return before?.hash === hash && !isLost ? [] : [{ response, revision, hash }];
  });
}
