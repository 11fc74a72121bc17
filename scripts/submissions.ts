import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { FormKind } from "../src/domain/review/submission";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { units } from "../src/register/tables/school/units";
import { sampleRows } from "./decoded-rows";
import { SampleError, type SampleTab } from "./sample";

/** What somebody sends by a form of a sample's review, and how. */
export interface SampleSubmission {
  /** "samples/x/submissions.jsonl, line 3": what an error about it begins with. */
  readonly place: string;
  readonly review: string;
  readonly form: FormKind;
  /** Whose prefilled link is used; null where the code is answered, or not, as `answers` says. */
  readonly unit: string | null;
  readonly time: Date;
  /** By the questions' titles; of an edit, those that change. Kept to the letter, decomposed letters too. */
  readonly answers: Readonly<Record<string, string | string[]>>;
  /** The response that is edited: the submission that made it. */
  readonly edits: SampleSubmission | null;
  /** Google fires the trigger twice. */
  readonly duplicate: boolean;
  /** Sent past the checks of Google's page. */
  readonly raw: boolean;
}

/** The question that a unit's own link answers. */
export const codeQuestion = "Mã nộp của đơn vị";

const flag = z.boolean("write true, or leave it out").optional();
const line = z.strictObject({
  id: z.string("write a text").min(1, "write a text").optional(),
  edits: z.string("write the id of an earlier line").optional(),
  review: z.string("write the code of a review period").optional(),
  form: z.enum(["nomination", "report"], `write "nomination" or "report"`).optional(),
  unit: z.string("write a unit's code, or null").nullable().optional(),
  time: z.string(`write a time like "2023-07-05T08:15:00"`),
  duplicate: flag,
  raw: flag,
  answers: z.record(
    z.string(),
    z.union([z.string(), z.array(z.string())], "write a text, or a list of texts"),
    "write an object of answers by the questions' titles",
  ),
});

type Line = z.infer<typeof line>;

/**
 * The submissions of a sample, the earliest first; none where it has no `submissions.jsonl` (docs/samples.md). `tabs` is
 * the sample's register, whose units and review periods they name. Throws a SampleError naming file, line and field.
 */
export function readSubmissions(folder: string, tabs: readonly SampleTab[]): readonly SampleSubmission[] {
  const file = join(folder, "submissions.jsonl");
  if (!existsSync(file)) return [];
  const check = checker(tabs);
  const submissions: SampleSubmission[] = [];
  const byId = new Map<string, SampleSubmission>();
  decode(file)
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (text.trim() === "") return;
      const place = `${file}, line ${index + 1}`;
      const read = parse(place, text);
      if (read.id !== undefined && byId.has(read.id)) {
        throw fault(place, "id", `“${read.id}” is the id of ${byId.get(read.id)?.place}; take another`);
      }
      const submission = read.edits === undefined ? check.first(place, read) : edit(place, read, byId);
      if (read.id !== undefined) byId.set(read.id, submission);
      submissions.push(submission);
    });
  return submissions.sort((a, b) => a.time.getTime() - b.time.getTime());
}

function decode(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new SampleError(`${file}: not UTF-8; save it as UTF-8 text`);
  }
}

function fault(place: string, field: string, what: string): SampleError {
  return new SampleError(`${place}, field “${field}”: ${what}`);
}

function parse(place: string, text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SampleError(`${place}: not JSON (${error instanceof Error ? error.message : error})`);
  }
  const read = line.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === "unrecognized_keys") {
    const known = Object.keys(line.shape).join(", ");
    throw fault(place, issue.keys[0] ?? "", `no such field; there are ${known}`);
  }
  const [field, title] = issue?.path ?? [];
  if (field === undefined) throw new SampleError(`${place}: not a JSON object`);
  throw fault(place, String(field), `${title === undefined ? "" : `“${String(title)}”: `}${issue?.message}`);
}

/** The moment a time tells, on the school's clock. */
function timeOf(place: string, text: string): Date {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts?.slice(1).map(Number) ?? [];
  const time = new Date(year, month - 1, day, hour, minute, second);
  const moved = time.getMonth() !== month - 1 || time.getDate() !== day;
  if (!parts || moved || minute > 59 || second > 59) {
    throw fault(place, "time", `“${text}” is no time; write it like "2023-07-05T08:15:00"`);
  }
  return time;
}

/** Checks submissions that make a response against the sample's register. */
function checker(tabs: readonly SampleTab[]) {
  const codes = new Set(sampleRows(tabs, units).map(({ code }) => code));
  const periods = new Map(sampleRows(tabs, reviewPeriods).map((period) => [period.code, period]));
  const open = [...periods.values()].filter(({ intake }) => intake !== "locked").map(({ code }) => code);

  function reviewOf(place: string, named: string | undefined): string {
    const [only] = open;
    if (named === undefined && only !== undefined && open.length === 1) return only;
    if (named !== undefined && open.includes(named)) return named;
    const there =
      open.length === 0 ? "the register has none that is not locked" : `there are ${open.join(", ")}`;
    const what =
      named === undefined ? "say which review period it is for" : `no open review period “${named}”`;
    throw fault(place, "review", `${what}; ${there}`);
  }

  function first(place: string, { form, unit = null, time, answers, ...rest }: Line): SampleSubmission {
    if (form === undefined) throw fault(place, "form", `write "nomination" or "report"`);
    const review = reviewOf(place, rest.review);
    if (form === "report" && periods.get(review)?.reports !== true) {
      throw fault(place, "form", `the review period ${review} asks for no reports`);
    }
    if (unit !== null && !codes.has(unit)) {
      throw fault(place, "unit", `no unit “${unit}” in the tab “${units.tab}”; null is nobody's link`);
    }
    if (unit !== null && codeQuestion in answers) {
      throw fault(place, "answers", `the unit's link answers “${codeQuestion}”; leave it out, or "unit"`);
    }
    const { duplicate = false, raw = false } = rest;
    return { place, review, form, unit, time: timeOf(place, time), answers, edits: null, duplicate, raw };
  }

  return { first };
}

/** An edit keeps form, review and unit of the response it changes. */
function edit(place: string, read: Line, byId: ReadonlyMap<string, SampleSubmission>): SampleSubmission {
  const edited = byId.get(read.edits ?? "");
  if (!edited) throw fault(place, "edits", `no line before this one has the id “${read.edits}”`);
  if (edited.edits) throw fault(place, "edits", `${edited.place} is an edit itself; name the line it edits`);
  for (const field of ["form", "review", "unit"] as const) {
    if (read[field] !== undefined && read[field] !== edited[field]) {
      throw fault(place, field, `an edit keeps that of ${edited.place}; leave it out`);
    }
  }
  if (read.raw) throw fault(place, "raw", "an edit goes through the page; leave it out");
  const time = timeOf(place, read.time);
  if (time <= edited.time) throw fault(place, "time", `not after ${edited.place}, which it edits`);
  const { answers, duplicate = false } = read;
  return { ...edited, place, time, answers, edits: edited, duplicate, raw: false };
}
