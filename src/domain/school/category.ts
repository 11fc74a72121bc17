/** A category of nominee: each has its own criteria in plan and form (domain.md A5). */
export interface NomineeCategory {
  readonly code: string;
  readonly name: string;
  readonly kind: "individual" | "collective";
  readonly criteria: string;
}
