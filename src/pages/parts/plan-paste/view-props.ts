import type { PasteChoices, Proposal } from "../../../domain/plan/pasted/proposal";
import type { LineKind } from "../../../domain/plan/pasted/read-line";
import type { Door } from "../../../door";

/** What the parts of the page are given. */
export interface ViewProps {
  readonly proposal: Proposal;
  readonly choices: PasteChoices;
  readonly onChoose: (change: Partial<PasteChoices>) => void;
}

/** The levels of a plan with what they are called. */
export type Levels = Door["pasteDesk"]["out"]["levels"];

/** A map with one entry changed. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map([...map, [key, value]]);
}

/** What each kind of line is called. */
export function kindLabel(levels: Levels, kind: LineKind): string {
  if (kind === "joined") return "Nối vào dòng trên";
  if (kind === "apart") return "Không lấy";
  return levels.find(({ level }) => level === kind)?.label ?? kind;
}
