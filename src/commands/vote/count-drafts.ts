import * as z from "zod/mini";
import { dropDrafts, keepDraft, keptDrafts } from "../../google/properties";

/**
 * What is typed of a count before it is saved. It never stands in cells, whose versions anybody may look through for ever, but in
 * properties of the script, a draft a step, and is deleted when the count is saved (domain.md 4).
 */

const figure = z.nullable(z.int().check(z.minimum(0), z.maximum(99_999)));
const text = z.string().check(z.maxLength(2_000));
const key = z.string().check(z.maxLength(40));
const typed = z.string().check(z.maxLength(2_000));

const accountsSchema = z
  .array(
    z.strictObject({
      kind: key,
      printed: figure,
      unused: figure,
      exchanged: figure,
      issued: figure,
      returned: figure,
      valid: figure,
      invalid: figure,
      invalidReason: text,
    }),
  )
  .check(z.maxLength(1_000));

const passSchema = z.strictObject({
  reader: z.string().check(z.maxLength(200)),
  kinds: z
    .array(
      z.strictObject({
        kind: key,
        entries: z.array(typed).check(z.maxLength(3_000)),
        rest: z.nullable(typed),
      }),
    )
    .check(z.maxLength(1_000)),
});

const againSchema = z
  .array(
    z.strictObject({
      kind: key,
      number: z.int().check(z.minimum(1), z.maximum(9_999)),
      at: z.int().check(z.minimum(0), z.maximum(99)),
      typed,
    }),
  )
  .check(z.maxLength(3_000));

/** What a step's page sends, and what is kept of it. */
export const stepSchema = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("accounts"), accounts: accountsSchema }),
  z.strictObject({ step: z.literal("first"), pass: passSchema }),
  z.strictObject({ step: z.literal("second"), pass: passSchema }),
  z.strictObject({ step: z.literal("again"), again: againSchema }),
]);

export type StepDraft = z.infer<typeof stepSchema>;
export type Step = StepDraft["step"];
export type PassName = "first" | "second";
export type AccountDraft = z.infer<typeof accountsSchema>[number];
export type PassDraft = z.infer<typeof passSchema>;

const keptSchema = z.strictObject({
  /** The page that wrote it. */
  page: z.string(),
  /** A pass that is closed is not shown any more, nor changed. */
  closed: z.boolean(),
  draft: stepSchema,
});

export interface KeptStep {
  readonly page: string;
  readonly closed: boolean;
  readonly draft: StepDraft;
}

/** The drafts of a session's count, by their steps. */
export interface CountDrafts {
  readonly accounts: readonly AccountDraft[] | null;
  readonly first: (PassDraft & { readonly closed: boolean }) | null;
  readonly second: (PassDraft & { readonly closed: boolean }) | null;
  readonly again: z.infer<typeof againSchema>;
  /** Who wrote a step's draft, "" where there is none. */
  pageOf(step: Step): string;
  /** Whether nothing is kept. */
  readonly empty: boolean;
}

const namesOf = (session: string) => `count ${JSON.stringify(session)} `;

/** Reads what is kept of a session's count. One service call. */
export function countDrafts(session: string): CountDrafts {
  const kept = new Map<Step, KeptStep>();
  for (const text of keptDrafts(namesOf(session)).values()) {
    const read = keptSchema.safeParse(JSON.parse(text));
    if (read.success) kept.set(read.data.draft.step, read.data);
  }
  const [accounts, again] = [kept.get("accounts")?.draft, kept.get("again")?.draft];
  const pass = (step: PassName) => {
    const found = kept.get(step);
    return found && "pass" in found.draft ? { ...found.draft.pass, closed: found.closed } : null;
  };
  return {
    accounts: accounts?.step === "accounts" ? accounts.accounts : null,
    first: pass("first"),
    second: pass("second"),
    again: again?.step === "again" ? again.again : [],
    pageOf: (step) => kept.get(step)?.page ?? "",
    empty: kept.size === 0,
  };
}

/** Keeps a step's draft in the place of what was kept of it. Under the lock, as two windows may. One service call. */
export function keepStep(session: string, step: KeptStep): void {
  keepDraft(namesOf(session) + step.draft.step, JSON.stringify(step));
}

/** Deletes the drafts of these steps, all or none. Under the lock, as `keepStep`. */
export function dropSteps(session: string, steps: readonly Step[]): void {
  dropDrafts(steps.map((step) => namesOf(session) + step));
}

/** Deletes all that is kept of a session's count, all or nothing. Under the lock. */
export function dropCount(session: string): void {
  dropCounts([session]);
}

/** Deletes all that is kept of these sessions' counts, all or nothing. Under the lock. */
export function dropCounts(sessions: readonly string[]): void {
  dropDrafts(sessions.map(namesOf));
}
