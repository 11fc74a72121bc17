import { useState } from "preact/hooks";
import type { RunView } from "../../protocol/script";
import { ask } from "../ask";
import { shortTime } from "../bar/times";
import { useLive } from "../live";
import { captionOf } from "../menus/add-on-menu";
import { Choice, Search } from "../part-head";
import { usePortions } from "../portions";
import { Scrolling } from "../scrolling";
import { RunDetails } from "./run-details";
import { useRuns } from "./use-runs";
import { sources, spokenLength, states } from "./words";

/** How many are shown at first, and how many more on a click. */
const portion = 100;

const ALL = "Tất cả";

/** Lần chạy: what was executed, the latest first; each opens to show its calls, its log, its error. */
export function Runs() {
  const runs = useRuns();
  const [wanted, setWanted] = useState("");
  const [state, setState] = useState<RunView["state"] | "">("");
  const [source, setSource] = useState<RunView["source"] | "">("");
  const menus = useLive(() => ask("script.menu", {}), ["menu"]) ?? [];
  const nameOf = (run: RunView) => captionOf(menus, run.function);
  const fitting = (runs ?? []).filter(
    (run) =>
      (state === "" || run.state === state) &&
      (source === "" || run.source === source) &&
      textOf(run, nameOf(run)).includes(wanted.trim().toLowerCase()),
  );
  const [first, more] = usePortions(fitting, portion);
  return (
    <section class="runs" aria-labelledby="runs-title">
      <header class="part-head">
        <h1 id="runs-title">Lần chạy</h1>
        <Search placeholder="lệnh, hàm, người, lỗi" value={wanted} onInput={setWanted} />
        <Choice label="Trạng thái" value={state} names={{ "": ALL, ...states }} onChange={setState} />
        <Choice label="Nguồn" value={source} names={{ "": ALL, ...sources }} onChange={setSource} />
        <p class="muted" role="status">
          {runs !== null && `${fitting.length} trên ${runs.length} lần chạy`}
        </p>
      </header>
      <Scrolling class="part-body" label="Danh sách lần chạy">
        {runs !== null && fitting.length === 0 ? (
          <p class="nothing">
            {runs.length === 0 ? "Chưa có lệnh nào chạy." : "Không có lần chạy nào như vậy."}
          </p>
        ) : (
          <Table runs={first} nameOf={nameOf} />
        )}
        {more}
      </Scrolling>
    </section>
  );
}

/** What is searched: everything of a run that has words. */
function textOf(run: RunView, name: string): string {
  return [name, run.function, run.user, run.error?.message ?? "", ...run.logs].join("\n").toLowerCase();
}

interface TableProps {
  readonly runs: readonly RunView[];
  /** What the menus call what was run. */
  readonly nameOf: (run: RunView) => string;
}

function Table({ runs, nameOf }: TableProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (id: number) =>
    setOpen(new Set(open.has(id) ? [...open].filter((each) => each !== id) : [...open, id]));
  return (
    <table class="run-table">
      <thead>
        <tr>
          {["Lệnh, hàm", "Trạng thái", "Nguồn", "Người chạy", "Bắt đầu", "Thời gian", "Lượt gọi"].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      {runs.map((run) => (
        <tbody key={run.id} class={run.state}>
          <tr>
            <td>
              <button
                type="button"
                class="run-name"
                aria-expanded={open.has(run.id)}
                aria-controls={`run-${run.id}`}
                onClick={() => turn(run.id)}
              >
                {nameOf(run)}
              </button>
              {nameOf(run) !== run.function && <code class="muted">{run.function}</code>}
              {run.error && <p class="run-error">{run.error.message}</p>}
            </td>
            <td>
              <span class="state">{states[run.state]}</span>
            </td>
            <td>{sources[run.source]}</td>
            <td>{run.user}</td>
            <td class="figures">{shortTime(run.began)}</td>
            <td class="figures">{spokenLength(run.milliseconds)}</td>
            <td class="figures">{run.serviceCalls}</td>
          </tr>
          {open.has(run.id) && (
            <tr>
              <td colSpan={7} id={`run-${run.id}`}>
                <RunDetails run={run} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
