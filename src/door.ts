import * as z from "zod/mini";
import { importPastAwards } from "./commands/imports/import-past-awards";
import { importStaff, importYears } from "./commands/imports/import-staff";
import { pasteContext, pasteDesk, pastePlan } from "./commands/imports/paste-plan";
import { dashboard } from "./commands/results/dashboard";
import { makePaper } from "./commands/results/make-paper";
import { nominationFile } from "./commands/results/nomination-file";
import { paperSubjects, papersDesk } from "./commands/results/papers-desk";
import { decideReplacement, pendingReplacements } from "./commands/review/decide-replacement";
import { decideWaiting } from "./commands/review/decide-waiting";
import { findNominations } from "./commands/review/find-nominations";
import { listReviews } from "./commands/review/list-reviews";
import { returnDesk } from "./commands/review/return-desk";
import { previewReturn, returnForCorrection } from "./commands/review/return-for-correction";
import { showNomination, showTab } from "./commands/review/show-place";
import { waitingSubmissions } from "./commands/review/waiting-submissions";
import { importMembers, saveCouncil } from "./commands/set-up/save-council";
import { saveRound } from "./commands/set-up/save-round";
import { saveSchool } from "./commands/set-up/save-school";
import { importUnits } from "./commands/set-up/save-units";
import { setUpDesk } from "./commands/set-up/set-up-desk";
import { setUpStep } from "./commands/set-up/set-up-steps";
import { unitWork, unitWorkStep } from "./commands/units/unit-work";
import { zaloMessages } from "./commands/units/zalo-message";
import { addFromFloor, amendablePapers, withdrawLine } from "./commands/vote/amend-paper";
import { saveAttendance } from "./commands/vote/attendance";
import { attendanceDesk } from "./commands/vote/attendance-desk";
import { countDesk } from "./commands/vote/count-desk";
import { stepSchema } from "./commands/vote/count-drafts";
import { closePass, keepCount, redoPass } from "./commands/vote/count-steps";
import { saveCount } from "./commands/vote/save-count";
import { type CalendarDate, calendarDate } from "./domain/calendar-date";
import { levels } from "./domain/plan/outline";
import { describeProblem, type Problem } from "./domain/problem";
import { failed, ok, type Result } from "./domain/result";
import { menuCaption } from "./vietnamese/captions";

/**
 * What pages may call, and nothing else: each method by its name, with a schema for its arguments. Values there and back
 * are JSON: no Date, nothing undefined.
 */

/** What a page is answered: a value, or what stood in the way, a Vietnamese sentence each. */
export type DoorAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

interface Method<In, Out> {
  readonly schema: z.ZodMiniType<In>;
  /** Looks at the arguments, then does the work; the command itself refuses an account that may not. */
  readonly answer: (args: unknown) => DoorAnswer<Out>;
}

function method<In, Out>(schema: z.ZodMiniType<In>, run: (args: In) => Result<Out>): Method<In, Out> {
  return {
    schema,
    answer(args) {
      const read = schema.safeParse(args);
      if (!read.success) return refusal(badArguments(read.error.issues[0]));
      const result = run(read.data);
      return result.ok ? result : refusal(...result.problems);
    },
  };
}

/** A register is pasted into, not a library. */
const pasted = z.string().check(z.maxLength(2_000_000));
const short = z.string().check(z.maxLength(500));
const nothing = z.strictObject({});
/** The changes a list makes, as they were looked at before. */
const agreed = z.array(z.string()).check(z.maxLength(5000));

/** What a unit is told of what comes back to it. */
const sentBack = {
  reason: z.string().check(z.maxLength(20_000)),
  /** "2026-11-21", as a date input gives it; "" where none was chosen. */
  deadline: short,
};

const returnSchema = z.strictObject({
  review: short,
  unit: short,
  nominations: z.array(short).check(z.maxLength(5000)),
  ...sentBack,
});

const waitingSchema = z.strictObject({
  row: short,
  word: z.enum(["accepted", "declined"]),
  back: z.nullable(z.strictObject(sentBack)),
});

const hands = z.int().check(z.minimum(0), z.maximum(1000));
const motion = {
  session: short,
  proposedBy: short,
  handsFor: hands,
  handsAgainst: hands,
  handsNone: hands,
  reason: z.string().check(z.maxLength(2000)),
};
/** No council has more members. */
const manyMembers = 200;

const rollEntry = z.strictObject({
  member: short,
  presence: z.enum(["present", "absent", "standIn"]),
  standIn: short,
  letter: short,
  arrived: short,
  left: short,
  reason: z.string().check(z.maxLength(2000)),
  asked: z.boolean(),
  replied: z.nullable(z.enum(["yes", "no"])),
});

/** "2026-11-21", as a date input gives it; "" where none was chosen. */
const isoDay = z.string().check(z.refine((text) => text === "" || dayTyped(text) !== null));
const unitWorkName = z.enum(["makeEvidenceFolders", "sendListSheets"]);
const setUpJob = z.strictObject({
  part: z.enum(["tabs", "rows", "templates"]),
  names: z.array(short).check(z.maxLength(200)),
});
const settingTyped = z.strictObject({
  item: short,
  before: z.string().check(z.maxLength(50_000)),
  value: z.string().check(z.maxLength(5000)),
});
const councilTyped = z.strictObject({
  ...{ code: short, decisionNumber: short, decisionBody: short },
  ...{ decisionDate: isoDay, validFrom: isoDay, validUntil: isoDay },
  size: z.int().check(z.minimum(0), z.maximum(manyMembers)),
  odd: z.boolean(),
});
const roundTyped = z.strictObject({
  ...{ code: short, name: short, schoolYear: short },
  planSummary: z.string().check(z.maxLength(2000)),
  issuingBody: z.enum(["council", "school"]),
  ...{ from: isoDay, to: isoDay },
  newYear: z.nullable(z.strictObject({ name: short, from: isoDay, to: isoDay })),
});

/** No cell holds more. */
const cellText = z.string().check(z.maxLength(50_000));
const anyDay = z
  .strictObject({ year: z.int(), month: z.int(), day: z.int() })
  .check(z.refine(({ year, month, day }) => calendarDate(year, month, day) !== null));
const planRow = { level: z.enum(levels), text: cellText };
/** No plan has more paragraphs. */
const manyRows = 3000;
const planTyped = z.strictObject({
  round: short,
  rows: z.array(z.strictObject(planRow)).check(z.maxLength(manyRows)),
  taken: z.array(z.strictObject({ ...planRow, order: z.number() })).check(z.maxLength(manyRows)),
  days: z
    .array(
      z.strictObject({
        code: short,
        name: short,
        founded: z.nullable(anyDay),
        foundedYear: z.nullable(z.int()),
      }),
    )
    .check(z.maxLength(100)),
  grounds: z
    .array(
      z.strictObject({
        ...{ code: short, order: z.number(), opening: short, kind: short, number: short },
        ...{ date: z.nullable(anyDay), issuer: short, summary: cellText, listed: z.enum(["yes", "no"]) },
      }),
    )
    .check(z.maxLength(100)),
  milestones: z
    .array(
      z.strictObject({
        ...{ code: short, order: z.number(), what: cellText, from: z.nullable(anyDay), to: anyDay },
        ...{ end: z.enum(["inclusive", "exclusive"]), who: short, toWhom: short },
      }),
    )
    .check(z.maxLength(100)),
  targets: z.array(cellText).check(z.maxLength(500)),
  recipients: z.array(short).check(z.maxLength(100)),
});

const methods = {
  reviews: method(nothing, () =>
    mapped(listReviews(), (reviews) =>
      reviews.map(({ code, name, intake }) => ({ code, name, open: intake === "open" })),
    ),
  ),
  returnDesk: method(z.strictObject({ review: short }), ({ review }) => returnDesk(review)),
  previewReturn: method(returnSchema, (args) => withDeadline(args, previewReturn)),
  returnForCorrection: method(returnSchema, (args) =>
    withDeadline(args, (request) =>
      mapped(returnForCorrection(request), ({ problems, ...returned }) => ({
        ...returned,
        problems: problems.map(describeProblem),
      })),
    ),
  ),
  waitingSubmissions: method(nothing, () => waitingSubmissions()),
  decideWaiting: method(waitingSchema, ({ row, word, back }) =>
    back
      ? withDeadline(back, (request) => decideWaiting({ row, word, back: request }))
      : decideWaiting({ row, word, back }),
  ),
  pendingReplacements: method(nothing, () => pendingReplacements()),
  decideReplacement: method(
    z.strictObject({
      submission: short,
      decision: z.enum(["approved", "rejected"]),
      gone: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(5000)),
    }),
    decideReplacement,
  ),
  importYears: method(nothing, () => importYears()),
  previewStaff: method(z.strictObject({ text: pasted, schoolYear: short }), (args) =>
    importStaff(args, false),
  ),
  importStaff: method(z.strictObject({ text: pasted, schoolYear: short }), (args) => importStaff(args, true)),
  previewPastAwards: method(z.strictObject({ text: pasted }), (args) => importPastAwards(args, false)),
  importPastAwards: method(z.strictObject({ text: pasted }), (args) => importPastAwards(args, true)),
  pasteDesk: method(nothing, () => pasteDesk()),
  pasteContext: method(z.strictObject({ round: short }), ({ round }) => pasteContext(round)),
  pastePlan: method(planTyped, pastePlan),
  amendablePapers: method(nothing, () => amendablePapers()),
  withdrawLine: method(
    z.strictObject({ ...motion, number: z.int().check(z.minimum(1), z.maximum(100_000)) }),
    withdrawLine,
  ),
  addFromFloor: method(
    z.strictObject({
      ...motion,
      nominee: z.strictObject({
        award: short,
        kind: z.enum(["individual", "collective"]),
        code: short,
        name: short,
        position: short,
        unit: short,
        category: short,
      }),
    }),
    addFromFloor,
  ),
  attendanceDesk: method(z.strictObject({ meeting: short, session: short }), attendanceDesk),
  saveAttendance: method(
    z.strictObject({ session: short, roll: z.array(rollEntry).check(z.maxLength(manyMembers)) }),
    saveAttendance,
  ),
  countDesk: method(
    z.strictObject({ session: short, step: z.enum(["accounts", "first", "second", "again"]) }),
    countDesk,
  ),
  keepCount: method(
    z.strictObject({ session: short, page: short, base: short, draft: stepSchema }),
    keepCount,
  ),
  closePass: method(z.strictObject({ session: short, pass: z.enum(["first", "second"]) }), closePass),
  redoPass: method(z.strictObject({ session: short, pass: z.enum(["first", "second"]) }), redoPass),
  saveCount: method(z.strictObject({ session: short }), saveCount),
  messages: method(z.strictObject({ review: short }), ({ review }) => zaloMessages(review)),
  unitWork: method(z.strictObject({ work: unitWorkName, review: short }), unitWork),
  unitWorkStep: method(
    z.strictObject({
      ...{ work: unitWorkName, review: short },
      units: z.array(short).check(z.maxLength(200)),
    }),
    unitWorkStep,
  ),
  setUpDesk: method(nothing, () => setUpDesk()),
  setUpStep: method(setUpJob, setUpStep),
  saveSchool: method(z.strictObject({ values: z.array(settingTyped).check(z.maxLength(100)) }), saveSchool),
  previewUnits: method(z.strictObject({ text: pasted }), (args) => importUnits(args, false)),
  importUnits: method(z.strictObject({ text: pasted, agreed }), (args) => importUnits(args, true)),
  saveCouncil: method(councilTyped, (args) =>
    saveCouncil({
      ...args,
      decisionDate: dayTyped(args.decisionDate),
      validFrom: dayTyped(args.validFrom),
      validUntil: dayTyped(args.validUntil),
    }),
  ),
  previewMembers: method(z.strictObject({ council: short, text: pasted }), (args) =>
    importMembers(args, false),
  ),
  importMembers: method(z.strictObject({ council: short, text: pasted, agreed }), (args) =>
    importMembers(args, true),
  ),
  saveRound: method(roundTyped, ({ newYear, ...args }) => {
    const [from, to] = [dayTyped(newYear?.from ?? ""), dayTyped(newYear?.to ?? "")];
    if (newYear !== null && (from === null || to === null)) return failed(noYearDays);
    return saveRound({
      ...args,
      from: dayTyped(args.from),
      to: dayTyped(args.to),
      newYear: newYear !== null && from && to ? { name: newYear.name, from, to } : null,
    });
  }),
  paperSubjects: method(nothing, () => paperSubjects()),
  papersDesk: method(z.strictObject({ of: z.enum(["review", "round", "meeting"]), code: short }), papersDesk),
  makePaper: method(
    z.strictObject({ kind: short, subject: short, part: short, again: z.boolean(), yes: z.boolean() }),
    makePaper,
  ),
  dashboard: method(z.strictObject({ review: short }), dashboard),
  nominationFile: method(z.strictObject({ id: short }), nominationFile),
  findNominations: method(
    z.strictObject({ words: short, review: short, unit: short, award: short }),
    findNominations,
  ),
  showTab: method(z.strictObject({ tab: short }), showTab),
  showNomination: method(z.strictObject({ id: short }), showNomination),
};

type Methods = typeof methods;

/** What each method takes and gives: all that pages know of the script. */
export type Door = {
  readonly [M in keyof Methods]: Methods[M] extends Method<infer In, infer Out>
    ? { readonly in: In; readonly out: Out }
    : never;
};

const requestSchema = z.strictObject({ method: z.string(), args: z.unknown() });

/** Answers a page. Never throws: whatever goes wrong is an answer too, and its stack goes to the log of executions. */
export function answer(request: unknown): DoorAnswer<unknown> {
  try {
    const read = requestSchema.safeParse(withoutControls(request));
    const called = read.success ? byName.get(read.data.method) : undefined;
    return read.success && called ? called.answer(read.data.args) : refusal(unknownMethod);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return { ok: false, problems: [cutOff, error instanceof Error ? error.message : String(error)] };
  }
}

/**
 * What a page sends without characters that nobody sees or types, which no document and no mail takes; a line that Word breaks
 * without ending the paragraph is a line.
 */
function withoutControls(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/[\v\f]/g, "\n").replace(controls, "");
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutControls(each)]));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** Names of every object ("toString") are none of ours. */
const byName: ReadonlyMap<string, { readonly answer: (args: unknown) => DoorAnswer<unknown> }> = new Map(
  Object.entries(methods),
);

function refusal(...problems: readonly Problem[]): DoorAnswer<never> {
  return { ok: false, problems: problems.map(describeProblem) };
}

function mapped<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? ok(change(result.value)) : result;
}

function withDeadline<A extends { readonly deadline: string }, T>(
  args: A,
  run: (request: Omit<A, "deadline"> & { readonly deadline: CalendarDate }) => Result<T>,
): Result<T> {
  const deadline = dayTyped(args.deadline);
  return deadline ? run({ ...args, deadline }) : failed(noDeadline);
}

/** A day as a date input gives it; null where none was chosen. */
function dayTyped(typed: string): CalendarDate | null {
  const [year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed)?.slice(1).map(Number) ?? [];
  return calendarDate(year, month, day);
}

const noYearDays: Problem = {
  what: "Chưa chọn đủ ngày đầu, ngày cuối của năm học",
  remedy: "Chọn cả hai ngày",
};

const cutOff =
  "Google không trả lời trọn vẹn. Bấm lại: việc dở dang sẽ được làm tiếp, không làm hai lần. Nếu bấm lại nhiều lần vẫn thế, gửi dòng dưới đây cho người phụ trách kỹ thuật.";

const openAgain = `Đóng trang này rồi mở lại từ menu ${menuCaption}`;

const unknownMethod: Problem = {
  what: "Trang này gọi một việc mà sổ không biết",
  remedy: openAgain,
};

const noDeadline: Problem = {
  what: "Chưa chọn hạn mới",
  remedy: "Chọn ngày cuối nhận bản bổ sung",
};

function badArguments(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): Problem {
  const at = issue?.path.map(String).join(".") ?? "";
  return {
    what: `Trang gửi dữ liệu sổ không đọc được${at === "" ? "" : ` (${at})`}`,
    remedy: openAgain,
  };
}
