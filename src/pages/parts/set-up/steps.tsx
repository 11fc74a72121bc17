import type { ComponentChildren } from "preact";
import type { Door } from "../../../door";
import type { Work } from "../work";

export type Desk = Door["setUpDesk"]["out"];

export type StepName = "register" | "school" | "units" | "council" | "law" | "round";

/** What every step is given. */
export interface StepProps<T> {
  readonly work: Work;
  /** What was done last, "" for nothing. */
  readonly done: string;
  /** The steps, above what the step itself shows. */
  readonly head: ComponentChildren;
  readonly section:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly problems: readonly string[] };
  /** Reads the register anew, and tells what was done. */
  readonly onSaved: (told: string) => void;
  readonly onNext: (step: StepName) => void;
}

/**
 * What is typed in a step and not written yet. The page holds it, not the step: it is there again when the secretary looks at
 * another step and comes back.
 */
export type Draft<T> = readonly [typed: T, change: (to: T | ((before: T) => T)) => void];

/** The value of a step's section. */
export type SectionOf<K extends Exclude<keyof Desk, "register">> = Extract<
  Desk[K],
  { readonly ok: true }
>["value"];

/** Whether the register stands, so that the other steps have somewhere to write. */
export function isReady({ register }: Desk): boolean {
  return !register.jobs.some(({ part }) => part === "tabs");
}

/** The steps in their order, with what is done of each. */
export function stepsOf(
  desk: Desk,
): readonly { readonly name: StepName; readonly label: string; readonly done: boolean }[] {
  const { register, school, units, councils, rounds } = desk;
  return [
    {
      name: "register",
      label: "1. Sổ và mẫu",
      done: register.jobs.length === 0 && register.problems.length === 0,
    },
    {
      name: "school",
      label: "2. Trường",
      done: school.ok && school.value.every(({ optional, value }) => optional || value.trim() !== ""),
    },
    { name: "units", label: "3. Đơn vị", done: units.ok && units.value.length > 0 },
    {
      name: "council",
      label: "4. Hội đồng",
      done: councils.ok && councils.value.some(({ members }) => members.length > 0),
    },
    { name: "law", label: "5. Danh hiệu, luật", done: desk.law.ok },
    {
      name: "round",
      label: "6. Kế hoạch đầu tiên",
      done: rounds.ok && rounds.value.rounds.some(({ planned }) => planned),
    },
  ];
}

interface StepsProps {
  readonly desk: Desk;
  readonly at: StepName;
  readonly onGo: (step: StepName) => void;
}

/** The steps as buttons; told where one is done. */
export function Steps({ desk, at, onGo }: StepsProps) {
  const ready = isReady(desk);
  return (
    <nav class="steps" aria-label="Các bước thiết lập">
      {stepsOf(desk).map(({ name, label, done }) => (
        <button
          key={name}
          type="button"
          class="step"
          aria-current={name === at ? "step" : undefined}
          disabled={!ready && name !== "register"}
          onClick={() => onGo(name)}
        >
          {label}
          {done ? " (xong)" : ""}
        </button>
      ))}
    </nav>
  );
}

/** Why a step cannot be shown: its tab has to be mended first. */
export function Unreadable({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div class="note">
      <p>Chưa đọc được tab của bước này, cần sửa trong sổ rồi bấm Tải lại:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

/** What stands in the register already, folded away where it is long. */
export function Standing({
  caption,
  lines,
}: {
  readonly caption: string;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 8}>
      <summary>
        {caption} ({lines.length})
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
