import type { MenuCommand } from "../vietnamese/captions";

/** A tab on which people do what no command does for them. */
export type StepTab = "years" | "reviews" | "quarantine" | "meetings" | "headDecisions" | "dossierItems";

/** What a step's button does: runs a command of the menu, for these codes where it would ask for some; or opens a tab. */
export type StepDeed =
  | { readonly command: MenuCommand; readonly given: readonly string[] }
  | { readonly opens: StepTab };

/** Something that is next in the council's year (domain.md 1). */
export interface NextStep {
  /** What is to be done: "Nhắc 03 đơn vị còn thiếu hồ sơ". */
  readonly what: string;
  /** Why now, or until when; "" where that needs no word. */
  readonly why: string;
  /** "now": the secretary's turn; "waits": somebody else's, or a day's; "later": may be done, and nothing waits for it. */
  readonly when: "now" | "waits" | "later";
  /** null where there is nothing to click. */
  readonly does: StepDeed | null;
}

const turns: readonly NextStep["when"][] = ["now", "waits", "later"];

/** The steps with those that are due first; nothing else of their order changes, and none is told twice. */
export function inTurn(steps: readonly NextStep[]): readonly NextStep[] {
  const told = new Set<string>();
  return steps
    .filter(({ what, does }) => {
      const matter = JSON.stringify(does ?? what);
      const isNew = !told.has(matter);
      told.add(matter);
      return isNew;
    })
    .sort((a, b) => turns.indexOf(a.when) - turns.indexOf(b.when));
}

/** A step of a command of the menu. */
export function commandStep(
  when: NextStep["when"],
  command: MenuCommand,
  given: readonly string[],
  what: string,
  why = "",
): NextStep {
  return { what, why, when, does: { command, given } };
}

/** A step that people do on a tab. */
export function tabStep(when: NextStep["when"], opens: StepTab, what: string, why = ""): NextStep {
  return { what, why, when, does: { opens } };
}

/** A step that is somebody else's. */
export function waitingStep(what: string, why: string): NextStep {
  return { what, why, when: "waits", does: null };
}
