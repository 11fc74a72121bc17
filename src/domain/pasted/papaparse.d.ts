/**
 * The part of papaparse that pasted text needs. Its own types bring in all of node's, which Apps Script does not have:
 * this file stands in for them when `src/` is checked (`paths` in the `tsconfig.json` of `src/` and `src/domain/`).
 */
declare namespace Papa {
  interface Result<Row> {
    readonly data: readonly Row[];
    /** Quotes that open and do not close, or close in the middle of a cell. */
    readonly errors: readonly { readonly code: string }[];
  }
  function parse<Row>(
    text: string,
    options: {
      readonly delimiter: string;
      readonly newline: "\n";
      /** How many rows to read. */
      readonly preview?: number;
      /** False reads quotes as quotes; true splits at every delimiter. */
      readonly fastMode?: boolean;
    },
  ): Result<Row>;
}
export = Papa;
