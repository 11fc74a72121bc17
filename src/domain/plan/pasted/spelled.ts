import { comparableLabel } from "../../../vietnamese/text";
import type { Period } from "../../calendar-date";
import { type Ground, isComplete } from "../../papers/ground";
import { anniversaryNear } from "../anniversary";
import type { CommemorationDay } from "../commemoration-day";
import type { Milestone } from "../milestone";
import { type MarkContext, type MarkFault, printPlain } from "../plan-text";

/** A text as it prints, and the rows of the register that its marks name. */
export interface Spelled {
  readonly words: string;
  readonly names: ReadonlySet<string>;
}

/** Spells a text out: what its marks print stands in it. */
export type Spelling = (text: string) => Spelled;

/** What the marks of a round's texts may name. */
export interface SpellingSources {
  readonly period: Period | null;
  readonly days: readonly CommemorationDay[];
  readonly grounds: readonly Ground[];
  readonly milestones: readonly Milestone[];
}

/** A text as it was typed. */
export const asTyped: Spelling = (text) => ({ words: text, names: new Set() });

/**
 * "{mốc: X}" and "từ ngày {mốc từ: X} đến ngày {mốc đến: X}" are one once they are spelled out. A mark of something the round does not
 * have, of a list or of a face stays as it was typed.
 */
export function spellingFor({ period, days, grounds, milestones }: SpellingSources): Spelling {
  const byCode = <T extends { readonly code: string }>(rows: readonly T[], code: string) =>
    rows.find((row) => comparableLabel(row.code) === comparableLabel(code));
  const context: MarkContext = {
    words: { year: "", unit: "" },
    anniversary: (code) => {
      const day = byCode(days, code);
      return (day && period && anniversaryNear(day, period)?.anniversary) || unknown;
    },
    milestone: (code) => byCode(milestones, code) ?? unknown,
    ground: (code) => {
      const ground = byCode(grounds, code);
      return ground && isComplete(ground) ? ground : unknown;
    },
    list: () => unknown,
  };
  return (text) => {
    const names = new Set<string>();
    const words = text.replace(/\{([^{}:]+):([^{}]*)\}/g, (mark: string, name: string, code: string) => {
      const { text: printed, faults } = printPlain(mark, context);
      const table = tableOf[comparableLabel(name)];
      if (table === undefined || faults.length > 0) return mark;
      names.add(`${table} ${comparableLabel(code)}`);
      return printed;
    });
    return { words, names };
  };
}

/** What the marks that name one thing name. */
const tableOf: Readonly<Record<string, string>> = {
  ...{ "kỷ niệm": "day", "số năm": "day", "từ đến": "day" },
  ...{ mốc: "milestone", "mốc từ": "milestone", "mốc đến": "milestone" },
  ...{ "căn cứ": "ground", "số văn bản": "ground", "ngày văn bản": "ground" },
};

const unknown: MarkFault = { what: "", remedy: "" };
