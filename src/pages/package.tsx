import { useEffect, useRef, useState } from "preact/hooks";
import type { Door } from "../door";
import { call } from "./parts/call";
import { Frame, start } from "./parts/frame";
import { useWork } from "./parts/work";

type Desk = Door["packageDesk"]["out"];
type Step = Desk["steps"][number];
type Asked = Extract<Door["makeStep"]["out"], { readonly kind: "asks" }>;

/** All that a meeting needs, made step by step: what is made, what is next, and what it waits for. */
function PackagePage() {
  const work = useWork();
  const [meetings, setMeetings] = useState<Door["meetings"]["out"]>([]);
  const [meeting, setMeeting] = useState("");
  const [desk, setDesk] = useState<Desk | null>(null);
  const [running, setRunning] = useState("");
  const [asked, setAsked] = useState<(Asked & { readonly step: string }) | null>(null);
  const [done, setDone] = useState("");
  const stop = useRef(false);

  function load(code: string): void {
    setMeeting(code);
    setAsked(null);
    work.ask("Đang đọc sổ…", "packageDesk", { meeting: code }, setDesk);
  }
  function begin(): void {
    work.ask("Đang tải…", "meetings", {}, (found) => {
      setMeetings(found);
      const last = found[found.length - 1];
      if (last) load(last.code);
    });
  }
  useEffect(begin, []);

  /** Makes one step after the other until one asks, none is left, something stands in the way, or she stops. */
  async function run(first: string, yes: boolean): Promise<void> {
    stop.current = false;
    setAsked(null);
    setDone("");
    work.refuse();
    let step = first;
    let agreed = yes;
    while (step !== "" && !stop.current) {
      setRunning(step);
      const made = await call("makeStep", { meeting, step, yes: agreed });
      agreed = false;
      if (!made.ok) {
        work.refuse(...made.problems);
        break;
      }
      if (made.value.kind === "asks") {
        setAsked({ ...made.value, step });
        break;
      }
      const now = await call("packageDesk", { meeting });
      if (!now.ok) {
        work.refuse(...now.problems);
        break;
      }
      setDesk(now.value);
      step = now.value.next;
    }
    setRunning("");
    if (stop.current) setDone("Đã dừng. Bấm “Làm tiếp” để làm nốt các bước còn lại.");
  }

  const steps = desk?.steps ?? [];
  const count = steps.filter(isDone).length;
  return (
    <Frame
      work={work}
      done={done}
      foot={
        running === "" ? (
          <>
            <button
              type="button"
              class="main"
              disabled={desk === null || desk.next === "" || asked !== null}
              onClick={() => void run(desk?.next ?? "", false)}
            >
              {steps.some(({ link }) => link !== "") ? "Làm tiếp" : "Bắt đầu"}
            </button>
            <button type="button" class="quiet" onClick={() => (meeting === "" ? begin() : load(meeting))}>
              Tải lại
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              stop.current = true;
            }}
          >
            Dừng sau bước này
          </button>
        )
      }
    >
      <label>
        <span>Phiên họp</span>
        <select
          value={meeting}
          disabled={running !== ""}
          onChange={(event) => load(event.currentTarget.value)}
        >
          {meetings.map(({ code, name }) => (
            <option key={code} value={code}>
              {code}: {name}
            </option>
          ))}
        </select>
      </label>
      {desk && (
        <>
          <label class="progress">
            <span>
              {running === "" ? "Đã xong" : "Đang làm"}: {count}/{steps.length} bước
            </span>
            <progress value={count} max={steps.length} />
          </label>
          {asked && (
            <section class="card" aria-label="Cần xem trước khi soạn">
              <h2>{labelOf(steps, asked.step)}</h2>
              <ul>
                {asked.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
              <p>{asked.question}</p>
              <p class="buttons">
                <button type="button" class="main" onClick={() => void run(asked.step, true)}>
                  Đồng ý, soạn
                </button>
                <button type="button" onClick={() => setAsked(null)}>
                  Để sau
                </button>
              </p>
            </section>
          )}
          <ol class="paper-steps">
            {steps.map((step) => (
              <StepRow key={step.id} step={step} running={step.id === running} />
            ))}
          </ol>
        </>
      )}
    </Frame>
  );
}

const isDone = ({ state }: Step) => state === "made" || state === "signed" || state === "done";

function labelOf(steps: readonly Step[], id: string): string {
  return steps.find((step) => step.id === id)?.label ?? id;
}

const words: Readonly<Record<Step["state"], string>> = {
  made: "đã soạn",
  signed: "đã ký",
  ready: "chưa soạn",
  waits: "chờ",
  done: "xong",
  undone: "cần làm",
};

function StepRow({ step, running }: { readonly step: Step; readonly running: boolean }) {
  const { label, state, note, link } = step;
  return (
    <li
      class={`paper-step${isDone(step) ? " good" : state === "undone" ? " bad" : ""}`}
      aria-current={running ? "step" : undefined}
    >
      {link === "" ? (
        label
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {label}
        </a>
      )}
      <span class="muted"> {running ? "đang soạn…" : words[state]}</span>
      {note !== "" && <p class="muted paper-note">{note}</p>}
    </li>
  );
}

start(<PackagePage />);
