import { comparable, recognisable } from "../../../../vietnamese/text";
import { type Recipient, recipientNames, recipientsAmong } from "../../../papers/recipient";
import { headingLevels } from "../../outline";
import type { Target } from "../../target";
import type { WantedRow } from "../pasted-plan";
import type { PasteContext } from "./offer";

/** Lines of the text that are the round's targets: they could stand in *Chỉ tiêu*, and `{chỉ tiêu}` in their place. */
export interface TargetList {
  /** The first and the last of the rows. */
  readonly first: number;
  readonly last: number;
  readonly targets: readonly Target[];
}

/** What stands in the text where the targets are printed. */
export const targetsMark = "{chỉ tiêu}";

/** The list below a heading that names targets; null where there is none, or one row alone. */
export function targetListIn(rows: readonly WantedRow[], { round }: PasteContext): TargetList | null {
  const heading = rows.findIndex(
    ({ level, text }) => headingLevels.has(level) && /(^| )chi tieu( |$)/.test(recognisable(text)),
  );
  if (heading < 0) return null;
  const first = heading + 1 + (rows[heading + 1]?.level === "paragraph" ? 1 : 0);
  const level = rows[first]?.level;
  if (level !== "dash" && level !== "point") return null;
  let last = first;
  while (rows[last + 1]?.level === level) last++;
  if (last === first) return null;
  const targets = rows.slice(first, last + 1).map(
    ({ text }, at): Target => ({
      ...{ round, order: at + 1, target: text.replace(/[;.\s]+$/, "") },
      ...{ result: "", met: null },
    }),
  );
  return { first, last, targets };
}

/** Whether the register's targets of the round are these already. */
export function hasTargets({ targets }: TargetList, context: PasteContext): boolean {
  const standing = [...context.targets].sort((a, b) => a.order - b.order);
  return (
    standing.length === targets.length &&
    standing.every(({ target }, at) => bare(target) === bare(targets[at]?.target ?? ""))
  );
}

function bare(text: string): string {
  return comparable(text).replace(/[;.,\s]+$/, "");
}

/** The rows with the targets' lines taken out, and the mark that prints them where they stood. */
export function withTargetsMark(
  rows: readonly WantedRow[],
  { first, last }: TargetList,
): readonly WantedRow[] {
  const row = rows[first];
  if (row === undefined) return rows;
  const lines = rows.slice(first, last + 1).flatMap((each) => each.lines);
  return [
    ...rows.slice(0, first),
    { level: row.level, text: targetsMark, lead: "", lines },
    ...rows.slice(last + 1),
  ];
}

/** How the pasted recipients stand to those the register prints below the round's plan. */
export type RecipientsStand =
  /** None were pasted, or they are the same. */
  | { readonly kind: "same" }
  /** The round has none of its own: these could be its own. */
  | { readonly kind: "new"; readonly rows: readonly Recipient[]; readonly instead: readonly string[] }
  /** The round has others of its own, which stay. */
  | { readonly kind: "other"; readonly standing: readonly string[] };

export function recipientsStand(names: readonly string[], context: PasteContext): RecipientsStand {
  const { round, kind, recipients } = context;
  const standing = recipientNames(recipientsAmong(recipients, [kind, "plan"], round));
  const same =
    standing.length === names.length && standing.every((name, at) => bare(name) === bare(names[at] ?? ""));
  if (names.length === 0 || same) return { kind: "same" };
  if (recipients.some((each) => each.kind === kind && each.round === round))
    return { kind: "other", standing };
  const rows = names.map((name, at): Recipient => ({ kind, round, order: at + 1, name }));
  return { kind: "new", rows, instead: standing };
}
