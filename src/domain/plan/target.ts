/** A concrete target of a round (chỉ tiêu), with its result once it is known (domain.md B4). */
export interface Target {
  readonly round: string;
  readonly order: number;
  readonly target: string;
  readonly result: string;
}
