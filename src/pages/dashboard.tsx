import { useEffect, useState } from "preact/hooks";
import type { Door } from "../door";
import { BarChart, Meter } from "./parts/bar-chart";
import { Frame, start } from "./parts/frame";
import { ReviewChoice } from "./parts/review-choice";
import { type Step, StepList } from "./parts/step-list";
import { useWork } from "./parts/work";

type Dashboard = Door["dashboard"]["out"];
type Figures = NonNullable<Dashboard["chosen"]>;

/** Where the council's work stands: what is next, what waits, and the figures of a review. */
function DashboardPage() {
  const work = useWork();
  const [desk, setDesk] = useState<Dashboard | null>(null);
  const load = (review: string) => work.ask("Đang đọc sổ…", "dashboard", { review }, setDesk);
  useEffect(() => load(""), []);

  const review = desk?.chosen?.code ?? "";
  /** What a command changes shows at once; one that opens a page goes on there. */
  function run({ command, given, tab, button }: Pick<Step, "command" | "given" | "tab" | "button">): void {
    if (command !== null) work.click(`Đang chạy “${button}”…`, command, given, () => load(review));
    else work.ask("Đang mở tab…", "showTab", { tab }, () => {});
  }
  return (
    <Frame
      work={work}
      foot={
        <button type="button" onClick={() => load(review)}>
          Tải lại
        </button>
      }
    >
      {desk && (
        <>
          <p class="muted">Sổ lúc {desk.at}</p>
          {desk.notice !== "" && <p class="note">{desk.notice}</p>}
          {desk.first.length > 0 && (
            <section class="card" aria-label="Sổ">
              <h2>Sổ</h2>
              <StepList steps={desk.first} onDo={run} />
            </section>
          )}
          {desk.reviews.map(({ code, name, state, steps, problems }) => (
            <section key={code} class="card" aria-label={name}>
              <h2>{name}</h2>
              <p class="muted">{state}</p>
              {problems.map((problem) => (
                <p key={problem} class="bad">
                  {problem}
                </p>
              ))}
              <StepList steps={steps} onDo={run} />
              {steps.length === 0 && problems.length === 0 && (
                <p class="good">Các việc của kỳ xét đã xong.</p>
              )}
            </section>
          ))}
          <DeskLines lines={desk.desk} onDo={run} />
          {desk.chosen && (
            <>
              <ReviewChoice reviews={desk.reviews} chosen={review} onChoose={load} />
              <FigureSections key={review} figures={desk.chosen} />
            </>
          )}
          <Grounds grounds={desk.grounds} />
          <Clock clock={desk.clock} onDo={run} />
        </>
      )}
    </Frame>
  );
}

interface DeskLinesProps {
  readonly lines: Dashboard["desk"];
  readonly onDo: (line: Pick<Step, "command" | "given" | "tab" | "button">) => void;
}

/** What lies on the secretary's desk, whatever review it is of. */
function DeskLines({ lines, onDo }: DeskLinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-label="Cần xem">
      <h2>Cần xem</h2>
      {lines.map((line) => (
        <div key={line.what} class="todo">
          <p>
            {line.what}: <b>{line.count}</b>
          </p>
          <button type="button" class="small" onClick={() => onDo({ ...line, given: [] })}>
            {line.button}
          </button>
        </div>
      ))}
    </section>
  );
}

function FigureSections({ figures }: { readonly figures: Figures }) {
  const { days, units, unitGroups, awards, quotas, rules } = figures;
  return (
    <>
      {days.length > 0 && (
        <details open>
          <summary>Hạn ({days.length})</summary>
          <ul class="plain lined">
            {days.map(({ what, until, left, days: count }) => (
              <li key={`${what} ${until}`}>
                {what}: {until} <b class={count < 0 ? "bad" : count <= 3 ? "warning" : ""}>{left}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
      {units.total > 0 && (
        <details open>
          <summary>Đơn vị nộp hồ sơ</summary>
          <BarChart bars={[units]} />
          {unitGroups.map(({ state, units: own }) => (
            <details key={state}>
              <summary>
                {state} ({own.length})
              </summary>
              <ul>
                {own.map(({ name, note }) => (
                  <li key={name}>
                    {name}
                    {note !== "" && <span class="muted"> ({note})</span>}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </details>
      )}
      {awards.length > 0 && (
        <details open>
          <summary>Đề nghị theo danh hiệu</summary>
          <BarChart bars={awards} />
        </details>
      )}
      {quotas.length > 0 && (
        <details open>
          <summary>Chỉ tiêu</summary>
          <ul class="plain lined">
            {quotas.map(({ name, proposed, allowed, working }) => (
              <Meter key={name} label={name} used={proposed} allowed={allowed} working={working} />
            ))}
          </ul>
        </details>
      )}
      {rules.length > 0 && (
        <details>
          <summary>Kết quả kiểm tra theo điều kiện</summary>
          <ul class="plain lined">
            {rules.map(({ label, severity, name, count }) => (
              <li key={`${label} ${severity}`} class="ends">
                <span class={severity}>
                  <b>{name}:</b> {label}
                </span>
                <b>{count}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Grounds({ grounds }: { readonly grounds: Dashboard["grounds"] }) {
  if (grounds.length === 0) return null;
  return (
    <details open={grounds.some(({ isOver, isUsed }) => isOver && isUsed)}>
      <summary>Căn cứ sắp hết, mới hết hiệu lực ({grounds.length})</summary>
      <ul>
        {grounds.map(({ name, until, isOver }) => (
          <li key={name}>
            {name}: <span class={isOver ? "bad" : "warning"}>{until}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const clockClasses = { none: "muted", well: "good", troubled: "warning", dead: "bad" } as const;

interface ClockProps {
  readonly clock: Dashboard["clock"];
  readonly onDo: DeskLinesProps["onDo"];
}

/** How the hourly run stands. *Nhận hồ sơ* makes a dead clock anew, and reads what came meanwhile. */
function Clock({ clock, onDo }: ClockProps) {
  const { state, told, command, button } = clock;
  return (
    <div class="todo">
      <p class={clockClasses[state]}>{told}</p>
      {state === "dead" && (
        <button type="button" class="small" onClick={() => onDo({ command, button, given: [], tab: "" })}>
          {button}
        </button>
      )}
    </div>
  );
}

start(<DashboardPage />);
