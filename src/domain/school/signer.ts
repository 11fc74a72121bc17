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
