/** A change that no test can notice, since nothing differs by it. */
export interface Equivalent {
  /** The end of the file's path. */
  readonly file: string;
  /** As docs/mutants.md prints it. */
  readonly change: string;
  /** A part of the line, where the same change on another one is none of these. */
  readonly on?: string;
  readonly why: string;
}

const noSuchCode = 'no unit or category has such a code, as none has ""';
const sameDay = "where both are equal either gives the same";
const oneOfEachNumber = "no response has two revisions of one number";
const putTogetherAnew = "what is put together anew is the same";
const onlySlower = "what it spares is looking for what is not there";
const onlyKnownAreAsked = "what it adds is never looked up";

export const equivalents: readonly Equivalent[] = [
  {
    file: "checks/chain.ts",
    change: "year < lost → year <= lost",
    why: "a year that is missing is neither found nor outside",
  },
  {
    file: "checks/check-context.ts",
    change: "identity !== null → true",
    why: onlyKnownAreAsked,
  },
  {
    file: "checks/check-context.ts",
    change: "true → false",
    on: "quotasOf",
    why: "these are looked at for their award, category and unit alone",
  },
  {
    file: "checks/check.ts",
    change: "compareSeverities(a, b) > 0 → compareSeverities(a, b) >= 0",
    why: sameDay,
  },
  { file: "checks/quota-use.ts", change: "a < b → a <= b", why: "no two keys are equal" },
  { file: "checks/quota-use.ts", change: "identity !== null → true", why: onlyKnownAreAsked },
  { file: "checks/quota-use.ts", change: '"" → "Stryker was here!"', on: "unit", why: noSuchCode },
  { file: "checks/quota-use.ts", change: '"" → "Stryker was here!"', on: "category", why: noSuchCode },
  {
    file: "checks/service.ts",
    change: "compareDates(start, year.from) > 0 → compareDates(start, year.from) >= 0",
    why: sameDay,
  },
  {
    file: "checks/undecided-bases.ts",
    change: '[] → ["Stryker was here"]',
    why: "no row has such a base award",
  },
  {
    file: "intake/findings.ts",
    change: "compareSeverities(a.severity, b.severity) <= 0 → compareSeverities(a.severity, b.severity) < 0",
    why: sameDay,
  },
  {
    file: "intake/unit-progress.ts",
    change: "compareMoments(a, b) >= 0 → compareMoments(a, b) > 0",
    why: sameDay,
  },
  {
    file: "intake/ledger.ts",
    change: "(part, at) => part === parts[at] → () => undefined",
    why: putTogetherAnew,
  },
  { file: "intake/ledger.ts", change: "part === parts[at] → part !== parts[at]", why: putTogetherAnew },
  { file: "intake/ledger.ts", change: "part === parts[at] → false", why: putTogetherAnew },
  {
    file: "intake/ledger.ts",
    change:
      "submission.revision > (latest.get(submission.response)?.revision ?? 0) → submission.revision >= (latest.get(submission.response)?.revision ?? 0)",
    why: oneOfEachNumber,
  },
  {
    file: "intake/ledger.ts",
    change:
      "revision > (latest.get(response)?.revision ?? 0) → revision >= (latest.get(response)?.revision ?? 0)",
    why: oneOfEachNumber,
  },
  {
    file: "intake/ledger.ts",
    change: '"" → "Stryker was here!"',
    on: "note(submission",
    why: "no answers have such a hash",
  },
  {
    file: "intake/current.ts",
    change:
      "latest.submission.revision > read.submission.revision → latest.submission.revision >= read.submission.revision",
    why: oneOfEachNumber,
  },
  {
    file: "intake/fold.ts",
    change: "submission.revision > other.revision → submission.revision >= other.revision",
    why: oneOfEachNumber,
  },
  {
    file: "intake/receipts.ts",
    change: 'reasons.filter(({ reason }) => reason.includes("Mã ")) → reasons',
    why: onlySlower,
  },
  { file: "intake/receipts.ts", change: '"Mã " → ""', on: "includes", why: onlySlower },
  { file: "intake/receipts.ts", change: "naming.length === 0 → false", why: onlySlower },
  {
    file: "intake/receipts.ts",
    change: '"" → "Stryker was here!"',
    on: "identityOf",
    why: "every nominee gets the same",
  },
];
