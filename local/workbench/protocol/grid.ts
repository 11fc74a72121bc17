/** The cells of the spreadsheet's sheets. */
export type GridMethods = Record<never, never>;
