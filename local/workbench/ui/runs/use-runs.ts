import { useEffect, useState } from "preact/hooks";
import type { RunView } from "../../protocol/script";
import { ask } from "../ask";
import { listen } from "../events";
import { tellProblem } from "../problems";

/** All executions, the latest first, as they begin, go on and end. `null` until the engine has told them. */
export function useRuns(): readonly RunView[] | null {
  const [runs, setRuns] = useState<readonly RunView[] | null>(null);
  useEffect(() => {
    const load = () =>
      ask("script.runs", {}).then(
        (all) => setRuns((before) => all.reduceRight(withRun, before ?? [])),
        tellProblem,
      );
    void load();
    return listen((event) => {
      if (event.kind === "run") setRuns((before) => withRun(before ?? [], event.run));
      // Told after a lost connection, when runs may have been missed.
      if (event.kind === "menu") void load();
    });
  }, []);
  return runs;
}

/** The runs with one that is new or went on; one that has ended does not begin to run again. */
export function withRun(runs: readonly RunView[], run: RunView): readonly RunView[] {
  const index = runs.findIndex(({ id }) => id === run.id);
  const before = runs[index];
  if (before === undefined) return [run, ...runs].sort((one, other) => other.id - one.id);
  if (before.state !== "running" && run.state === "running") return runs;
  return runs.with(index, run);
}
