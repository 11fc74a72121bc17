/** The columns of a list of nominees whose text is kept as it is. */
type TextField =
  | "code"
  | "name"
  | "position"
  | "category"
  | "rating"
  | "initiative"
  | "initiativeDecision"
  | "pastAwards"
  | "summary"
  | "product"
  | "evidence"
  | "votes"
  | "votesAgainst"
  | "votesCast"
  | "unit"
  | "className"
  | "classOrUnit"
  | "consent"
  | "note"
  | "total"
  | "ldtt"
  | "cstdcs"
  | "discipline"
  | "completion";

/**
 * Recognised and no text of a line: a share of LĐTT or CSTĐCS beside its count, a decision of nobody knows what, a part of a unit, "Ông/Bà" beside
 * names, the school year a row is of, what became of the proposal.
 */
export const leftOutNames = ["share", "decision", "unitPart", "address", "schoolYear", "outcome"] as const;
type LeftOut = (typeof leftOutNames)[number];

/** Besides them: the column that names awards. */
export type NamedField = TextField | LeftOut | "awards";

/** And one an award whose cells are ticked. */
export type ListField = NamedField | `award:${string}`;

/** Read into others: votes in one, a class or a unit told apart. */
export const mergedNames = ["votesAgainst", "votesCast", "classOrUnit"] as const;

/** What a line of a list says in texts. */
export type LineField = Exclude<TextField, (typeof mergedNames)[number]>;
