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
];
