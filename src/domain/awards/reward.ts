/**
 * The reward of an award (NĐ 152/2025, articles 49–54): a factor of the base salary, or a sum the school fixed. A row
 * for a category holds before the one for all.
 */
export interface Reward {
  readonly award: string;
  /** The category's code, "" for every category. */
  readonly category: string;
  /** Times the base salary in force on the day of the decision. */
  readonly factor: number | null;
  /** In đồng, instead of a factor. */
  readonly sum: number | null;
  readonly grounds: string;
}
