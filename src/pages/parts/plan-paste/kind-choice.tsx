import type { LineKind } from "../../../domain/plan/pasted/read-line";
import { kindLabel, type Levels, type ViewProps, withEntry } from "./view-props";

interface KindChoiceProps extends ViewProps {
  readonly levels: Levels;
  readonly line: number;
}

/** What a line is: chosen by name, or a level up or down by a click. */
export function KindChoice({ proposal, levels, choices, onChoose, line }: KindChoiceProps) {
  const kind = proposal.lines[line]?.kind ?? "apart";
  const at = levels.findIndex(({ level }) => level === kind);
  const choose = (next: LineKind | undefined) => {
    if (next !== undefined) onChoose({ kinds: withEntry(choices.kinds, line, next) });
  };
  const names: readonly LineKind[] = [...levels.map(({ level }) => level), "joined", "apart"];
  const which = `dòng ${line + 1}`;
  return (
    <span class="kind">
      <button
        type="button"
        class="small"
        aria-label={`Lên một cấp, ${which}`}
        disabled={at <= 0}
        onClick={() => choose(levels[at - 1]?.level)}
      >
        ‹
      </button>
      <select
        aria-label={`Cấp của ${which}`}
        value={kind}
        onChange={(event) => choose(names.find((name) => name === event.currentTarget.value))}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {kindLabel(levels, name)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="small"
        aria-label={`Xuống một cấp, ${which}`}
        disabled={at < 0 || at === levels.length - 1}
        onClick={() => choose(levels[at + 1]?.level)}
      >
        ›
      </button>
    </span>
  );
}
