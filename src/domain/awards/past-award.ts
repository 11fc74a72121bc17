import { foldName } from "../../vietnamese/names";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";

/** An award somebody has: the chains are counted on these. */
export interface PastAward {
  /** Staff code, student code or unit code; "" where the old list had none. */
  readonly code: string;
  readonly name: string;
  readonly award: string;
  readonly schoolYear: string;
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  /** Sudden and thematic awards do not count in chains (domain.md 3). */
  readonly sudden: boolean;
}

/** What makes two rows the same award of the same person or unit: the code, where there is one, else the name; never a row with a code and one without. */
export function pastAwardIdentity({
  code,
  name,
  award,
  schoolYear,
}: Pick<PastAward, "code" | "name" | "award" | "schoolYear">): string {
  return JSON.stringify([codeKey(code), code === "" ? foldName(name) : "", award, schoolYear]);
}
