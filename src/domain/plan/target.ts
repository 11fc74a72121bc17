/** A concrete target of a round (chỉ tiêu), with its result once it is known (domain.md B4). */
export interface Target {
  readonly round: string;
  readonly order: number;
  readonly target: string;
  readonly result: string;
  /** null while nobody has said. */
  readonly met: "met" | "notMet" | null;
}

/** What the secretary and the reports call it. */
export const targetsMet: Readonly<Record<NonNullable<Target["met"]>, string>> = {
  met: "Đạt",
  notMet: "Chưa đạt",
};
