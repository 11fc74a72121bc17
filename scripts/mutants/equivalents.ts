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

export const equivalents: readonly Equivalent[] = [];
