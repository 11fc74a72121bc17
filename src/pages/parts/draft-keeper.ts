import { useEffect, useRef, useState } from "preact/hooks";
import type { Door } from "../../door";
import { call } from "./call";

type Draft = Door["keepCount"]["in"]["draft"];

/** Keeps what is typed on the server while one goes on typing. */
export interface DraftKeeper {
  /** "Đã giữ nháp"; "" before anything is typed. */
  readonly told: string;
  /** Why the draft could not be kept; the page tries again with the next change. */
  readonly problems: readonly string[];
  /** Whether something typed is not kept yet. */
  readonly waiting: boolean;
  keep(draft: Draft): void;
  /** Keeps at once what waits; whether all is kept then. */
  flush(): Promise<boolean>;
}

/** After so long without a change, in milliseconds. */
const pause = 500;

/**
 * The keeper of a session's drafts. One call at a time; while it is under way only the last of what is typed waits. `base` is
 * the page whose draft this one goes on with.
 */
export function useDraftKeeper(session: string, base: string): DraftKeeper {
  const page = useRef(`${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`);
  const next = useRef<Draft | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef(0);
  const [told, setTold] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function send(): Promise<boolean> {
    const draft = next.current;
    if (draft === null) return true;
    next.current = null;
    setTold("Đang giữ nháp…");
    const answer = await call("keepCount", { session, page: page.current, base, draft });
    if (!answer.ok && next.current === null) next.current = draft;
    setProblems(answer.ok ? [] : answer.problems);
    setTold(answer.ok ? "Đã giữ nháp" : "Chưa giữ được nháp");
    setWaiting(next.current !== null);
    return answer.ok;
  }
  async function flush(): Promise<boolean> {
    window.clearTimeout(timer.current);
    while (running.current !== null) await running.current;
    running.current = send();
    const sent = await running.current;
    running.current = null;
    return sent && (next.current === null || (await flush()));
  }
  return {
    told,
    problems,
    waiting,
    keep(draft) {
      next.current = draft;
      setWaiting(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), pause);
    },
    flush,
  };
}
