import type { RunView } from "../../protocol/script";

interface RunningProps {
  readonly run: RunView | null;
  /** What the menu calls a function, or its name. */
  readonly nameOf: (functionName: string) => string;
}

/** That a command runs, and how many calls it has made: as long as it takes, and not for what is over at once. */
export function Running({ run, nameOf }: RunningProps) {
  return (
    <div class="running-place" role="status" aria-live="polite">
      {run && (
        <p class="running-note" key={run.id}>
          <span class="spinner" aria-hidden="true" />
          <span>
            Đang chạy {run.source === "menu" ? "lệnh" : "trình kích hoạt"}{" "}
            <bdi class="strong">{nameOf(run.function)}</bdi>…
          </span>
          <span class="muted" aria-hidden="true">
            {run.serviceCalls} lượt gọi
          </span>
        </p>
      )}
    </div>
  );
}
