import { useRef, useState } from "preact/hooks";
import type { Door, DoorAnswer } from "../../door";

/** One step of long work, which is one call of the door. */
export interface Job {
  readonly id: string;
  readonly label: string;
}

/** What a step came to: done, or a question to be answered first. */
export type JobAnswer = Door["makePaper"]["out"];
export type Asked = Extract<JobAnswer, { readonly kind: "asks" }>;

/** A step that could not be done, or not as a whole, and why. */
export interface Undone<J extends Job> {
  readonly job: J;
  readonly problems: readonly string[];
}

/** Long work as a page shows it. */
export interface LongWork<J extends Job> {
  /** What is under way; null where nothing is. */
  readonly now: J | null;
  /** What the secretary is asked before that step goes on. */
  readonly asked: (Asked & { readonly job: J }) | null;
  /** How many of `total` are done as a whole. */
  readonly done: number;
  readonly total: number;
  /** What was begun and was not come to: stopped, asked about, or behind what could not be done. */
  readonly left: readonly J[];
  /** What was come to and is not done: it stays told until it is tried again. */
  readonly undone: readonly Undone<J>[];
  /** Stopping: it ends after the step that is under way. */
  readonly stopping: boolean;
  /** What the last step told. */
  readonly told: string;
  begin(jobs: readonly J[]): void;
  stop(): void;
  /** Goes on with what is left; where nothing is, tries again what could not be done. */
  goOn(): void;
  /** Says yes to what is asked, and goes on. */
  agree(): void;
  /** Leaves out what is asked about, and goes on with the others. */
  skip(): void;
  /** Forgets what is left, and what the last step told. */
  forget(): void;
}

interface LongWorkOptions<J extends Job> {
  /** Does one step; `yes`: its question is answered. */
  readonly step: (job: J, yes: boolean) => Promise<DoorAnswer<JobAnswer>>;
  /** Takes away what stood in the way before: the work begins. */
  readonly clear: () => void;
  /** What the page does when the work rests: done, stopped, asking, or refused. */
  readonly rest: () => Promise<void>;
}

/**
 * Does step after step, each a call of its own, so that none comes near the six minutes Google gives an execution. It rests
 * where a step asks, cannot be done, or the secretary stops it; where a step did its work but for something, the others follow, and
 * that is told. What is done stands in the register: closing the page loses nothing.
 */
export function useLongWork<J extends Job>({ step, clear, rest }: LongWorkOptions<J>): LongWork<J> {
  const [now, setNow] = useState<J | null>(null);
  const [asked, setAsked] = useState<(Asked & { readonly job: J }) | null>(null);
  const [left, setLeft] = useState<readonly J[]>([]);
  const [undone, setUndone] = useState<readonly Undone<J>[]>([]);
  const [count, setCount] = useState({ done: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  const [told, setTold] = useState("");
  const stop = useRef(false);
  const running = useRef(false);

  async function run(jobs: readonly J[], agreed: boolean, from: number, total: number): Promise<void> {
    const missed = (job: J, problems: readonly string[]) =>
      setUndone((before) => [...before, { job, problems }]);
    if (running.current) return;
    running.current = true;
    stop.current = false;
    setAsked(null);
    clear();
    let [waiting, yes, done] = [jobs, agreed, from];
    setCount({ done, total });
    for (;;) {
      const [job, ...others] = waiting;
      if (job === undefined || stop.current) break;
      setNow(job);
      const answer = await step(job, yes);
      yes = false;
      if (!answer.ok) {
        missed(job, answer.problems);
        // What follows does not wait for it.
        waiting = others;
        break;
      }
      if (answer.value.kind === "asks") {
        setAsked({ ...answer.value, job });
        break;
      }
      setTold(answer.value.message);
      waiting = others;
      if (answer.value.problems.length > 0) missed(job, answer.value.problems);
      else done += 1;
      setCount({ done, total });
    }
    setLeft(waiting);
    setNow(null);
    setStopping(false);
    running.current = false;
    await rest();
  }

  return {
    ...{ now, asked, left, undone, stopping, told, ...count },
    begin(jobs) {
      setUndone([]);
      void run(jobs, false, 0, jobs.length);
    },
    stop() {
      stop.current = true;
      setStopping(true);
    },
    goOn() {
      const again = left.length === 0;
      if (again) setUndone([]);
      void run(again ? undone.map(({ job }) => job) : left, false, count.done, count.total);
    },
    agree: () => void run(left, true, count.done, count.total),
    skip: () => void run(left.slice(1), false, count.done, count.total - 1),
    forget() {
      setLeft([]);
      setUndone([]);
      setAsked(null);
      setCount({ done: 0, total: 0 });
      setTold("");
    },
  };
}
