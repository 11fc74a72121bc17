import type { CallRecord, StartedExecution } from "../../local-apps-script";
import type { RunView } from "../protocol/script";
import { wallTime } from "./wall-time";

/** The executions, as *Lần chạy* lists them. */
export interface Runs {
  /** The latest first. */
  list(): readonly RunView[];
  started(execution: StartedExecution): void;
  /** The execution that runs makes its service call of this number. */
  went(serviceCalls: number): void;
  ended(record: CallRecord, scriptStack: string | undefined): void;
  /** Executions that `job` begins are listed as a page's. */
  ofPage<T>(job: () => T): T;
}

/** As many as are kept. */
const KEPT = 300;

/** How often it is told how far an execution is, in milliseconds. */
const PROGRESS = 200;

/** `now` is the workbench's clock; `tell` is given every run that begins or ends. */
export function makeRuns(before: readonly RunView[], now: () => Date, tell: (run: RunView) => void): Runs {
  const runs = [...before];
  let last = before[0]?.id ?? 0;
  let begin = 0;
  let toldAt = 0;
  let ofPage = false;

  function put(run: RunView): void {
    if (runs[0]?.id === run.id) runs[0] = run;
    else runs.unshift(run);
    if (runs.length > KEPT) runs.length = KEPT;
    tell(run);
  }

  return {
    list: () => runs,
    started({ function: name, source, user }) {
      last += 1;
      begin = performance.now();
      toldAt = begin;
      put({
        id: last,
        function: name,
        source: ofPage ? "page" : source,
        user,
        began: wallTime(now()),
        state: "running",
        milliseconds: null,
        calls: [],
        serviceCalls: 0,
        logs: [],
        error: null,
      });
    },
    went(serviceCalls) {
      const [run] = runs;
      if (run?.state !== "running" || performance.now() - toldAt < PROGRESS) return;
      toldAt = performance.now();
      put({ ...run, serviceCalls });
    },
    ended(record, scriptStack) {
      const [run] = runs;
      if (run === undefined) return;
      const service = record.calls.filter(({ kind }) => kind === "service");
      put({
        ...run,
        state: record.error === undefined ? "done" : "failed",
        milliseconds: Math.round(performance.now() - begin),
        calls: counted(service.map(({ service: of, method }) => `${of}.${method}`)),
        serviceCalls: service.length,
        logs: record.logs,
        error: record.error === undefined ? null : { ...record.error, stack: scriptStack ?? "" },
      });
    },
    ofPage(job) {
      ofPage = true;
      try {
        return job();
      } finally {
        ofPage = false;
      }
    },
  };
}

/** How often each name is there, the most frequent first. */
function counted(names: readonly string[]): RunView["calls"] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
