import { useEffect, useState } from "preact/hooks";

const listeners = new Set<(message: string) => void>();

/** Says at the head of the workbench what went wrong with something that was asked of the engine. */
export function tellProblem(problem: unknown): void {
  const message = problem instanceof Error ? problem.message : String(problem);
  for (const listener of listeners) listener(message);
}

/** What was told last, and what takes it away. */
export function useProblem(): readonly [message: string | null, clear: () => void] {
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    listeners.add(setMessage);
    return () => {
      listeners.delete(setMessage);
    };
  }, []);
  return [message, () => setMessage(null)];
}
