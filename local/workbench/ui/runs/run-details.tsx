import type { RunView } from "../../protocol/script";
import { Scrolling } from "../scrolling";

/** What an execution did: its error with the script's own frames, what it logged, its calls by name. */
export function RunDetails({ run }: { readonly run: RunView }) {
  const { error, logs, calls, serviceCalls } = run;
  return (
    <div class="run-details">
      {error && (
        <section>
          <h2>Lỗi</h2>
          <p class="run-error">
            {error.name}: {error.message}
          </p>
          <Lines label="Vết gọi trong mã" lines={error.stack.split("\n").map((line) => line.trim())} />
        </section>
      )}
      {logs.length > 0 && (
        <section>
          <h2>Nhật ký</h2>
          <Lines label="Nhật ký" lines={logs} />
        </section>
      )}
      <section>
        <h2>{serviceCalls === 0 ? "Không gọi dịch vụ nào" : `${serviceCalls} lượt gọi dịch vụ`}</h2>
        <ul class="calls">
          {calls.map(({ name, count }) => (
            <li key={name}>
              <code>{name}</code> × {count}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.every((line) => line === "")) return null;
  return (
    <Scrolling class="lines" label={label}>
      <pre>{lines.join("\n")}</pre>
    </Scrolling>
  );
}
