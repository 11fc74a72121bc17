/** A unit of the school: khoa, phòng, trung tâm, or a mass organisation. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: "faculty" | "office" | "centre" | "team" | "organisation" | "other";
  readonly head: string;
  readonly mails: readonly string[];
  readonly headCount: number | null;
}

/** A category of nominee: each has its own criteria in plan and form (domain.md A5). */
export interface NomineeCategory {
  readonly code: string;
  readonly name: string;
  readonly kind: "individual" | "collective";
  readonly criteria: string;
}

/** Who may sign beside the head: a deputy who signs for the head, the council's chair (domain.md 5). */
export interface Signer {
  readonly code: string;
  /** The lines above the title: "TM. HỘI ĐỒNG", "KT. HIỆU TRƯỞNG". */
  readonly authority: readonly string[];
  readonly title: string;
  /** The office in the school, printed above the name where the school's seal is used; "" where not. */
  readonly office: string;
  readonly name: string;
}
