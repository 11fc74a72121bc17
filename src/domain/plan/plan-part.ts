import type { TextLevel } from "./outline";
import type { PlanTable } from "./plan-table";
import type { Run } from "./plan-text";

/** A block ready to be printed: its marker ("II. ", "- ", "") stands first in `runs`. */
export interface PlanParagraph {
  readonly level: Exclude<TextLevel, "appendix">;
  readonly runs: readonly Run[];
}

export type PlanPart = PlanParagraph | PlanTable;

/** An appendix: it begins a page behind the signature, and has page numbers of its own (domain.md 6). */
export interface PlanAppendix {
  /** "Phụ lục", "Phụ lục II". */
  readonly name: string;
  readonly title: readonly Run[];
  readonly parts: readonly PlanPart[];
}

export function isGround(part: PlanPart | undefined): part is PlanParagraph {
  return part !== undefined && "level" in part && part.level === "ground";
}
