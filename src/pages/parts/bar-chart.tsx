import type { Door } from "../../door";

type Bar = NonNullable<Door["dashboard"]["out"]["chosen"]>["units"];

/** Bars as long as their counts, each with its parts in words below it: nothing is told by colour alone. */
export function BarChart({ bars }: { readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <ul class="plain lined">
      {bars.map(({ label, total, parts }) => (
        <li key={label}>
          <p class="ends">
            <span>{label}</span>
            <b>{total}</b>
          </p>
          <div class="bar" aria-hidden="true" style={{ width: `${(100 * total) / longest}%` }}>
            {parts.map(({ tone, name, count }) => (
              <span key={name} class={`tone ${tone}`} style={{ flexGrow: count }} />
            ))}
          </div>
          <p class="muted legend">
            {parts.map(({ tone, name, count }) => (
              <span key={name}>
                <i class={`tone ${tone}`} aria-hidden="true" /> {name} {count}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface MeterProps {
  readonly label: string;
  readonly used: number;
  readonly allowed: number;
  readonly working: string;
}

/** How far a quota is used: more than it allows stands out, in words as well. */
export function Meter({ label, used, allowed, working }: MeterProps) {
  const isOver = used > allowed;
  const share = Math.min(100, (100 * used) / Math.max(1, allowed, used));
  return (
    <li>
      <p class="ends">
        <span>{label}</span>
        <b class={isOver ? "bad" : ""}>
          {used}/{allowed}
        </b>
      </p>
      <div class="bar rail" aria-hidden="true">
        <span class={`tone ${isOver ? "block" : "good"}`} style={{ width: `${share}%` }} />
      </div>
      <p class="muted legend">
        {isOver ? `Vượt ${used - allowed}. ` : ""}
        {working}
      </p>
    </li>
  );
}
