/** Something in the register that a person must mend, as an intake found it. */
export interface RegisterFault {
  readonly tab: string;
  /** The Sheet's own row number when it was found; null where it is no row's. */
  readonly row: number | null;
  readonly column: string;
  readonly what: string;
  readonly remedy: string;
  /** What is not done, or not checked, because of it. */
  readonly stops: string;
}
