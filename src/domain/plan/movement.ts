/** A movement: one the school joins, or its own, with a review period of its own perhaps (domain.md B5). */
export interface Movement {
  readonly code: string;
  readonly name: string;
  readonly kind: "joined" | "own";
  readonly leader: string;
  readonly round: string;
}
