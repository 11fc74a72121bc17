import type { Door } from "../../door";

export type Step = Door["dashboard"]["out"]["first"][number];

interface StepListProps {
  readonly steps: readonly Step[];
  readonly onDo: (step: Step) => void;
}

/** What is next, the first of it with the button that stands out; what is not yet due is folded away. */
export function StepList({ steps, onDo }: StepListProps) {
  const [first, ...rest] = steps;
  const due = rest.filter(({ when }) => when !== "later");
  const later = rest.filter(({ when }) => when === "later");
  if (!first) return null;
  return (
    <>
      <StepItem step={first} main onDo={onDo} />
      {due.map((step) => (
        <StepItem key={step.what} step={step} onDo={onDo} />
      ))}
      {later.length > 0 && (
        <details>
          <summary>Có thể làm thêm ({later.length})</summary>
          {later.map((step) => (
            <StepItem key={step.what} step={step} onDo={onDo} />
          ))}
        </details>
      )}
    </>
  );
}

interface StepItemProps {
  readonly step: Step;
  readonly main?: true;
  readonly onDo: (step: Step) => void;
}

function StepItem({ step, main, onDo }: StepItemProps) {
  const { what, why, button } = step;
  return (
    <div class="todo">
      <p>
        {main ? <b>{what}</b> : what}
        {why !== "" && <span class="muted"> ({why})</span>}
      </p>
      {button !== "" && (
        <button
          type="button"
          class={main && step.when === "now" ? "main" : "small"}
          onClick={() => onDo(step)}
        >
          {button}
        </button>
      )}
    </div>
  );
}
