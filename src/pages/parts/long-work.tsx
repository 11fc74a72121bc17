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

/** Long work as a page shows it. */
export interface LongWork<J extends Job> {
  /** What is under way; null where nothing is. */
  readonly now: J | null;
  /** What the secretary is asked before that step goes on. */
  readonly asked: (Asked & { readonly job: J }) | null;
  /** How many of `total` are done. */
  readonly done: number;
  readonly total: number;
  /** What was begun and is not done: stopped, asked about, or behind what could not be done. */
  readonly left: readonly J[];
  /** Stopping: it ends after the step that is under way. */
  readonly stopping: boolean;
  /** What the last step told. */
  readonly told: string;
  begin(jobs: readonly J[]): void;
  stop(): void;
  /** Goes on with what is left. */
  goOn(): void;
  /** Says yes to what is asked, and goes on. */
  agree(): void;
  /** Leaves out what is asked about, and goes on with the others. */
  skip(): void;
  /** Forgets what is left. */
  forget(): void;
}

interface LongWorkOptions<J extends Job> {
  /** Does one step; `yes`: its question is answered. */
  readonly step: (job: J, yes: boolean) => Promise<DoorAnswer<JobAnswer>>;
  /** Tells what stands in the way; nothing when a step begins. */
  readonly refuse: (...problems: readonly string[]) => void;
  /** What the page does when the work rests: done, stopped, asking, or refused. */
  readonly rest: () => Promise<void>;
}

/**
 * Does step after step, each a call of its own, so that none comes near the six minutes Google gives an execution. It rests
 * where a step asks, cannot be done, or the secretary stops it. What is done stands in the register: closing the page loses nothing.
 */
export function useLongWork<J extends Job>({ step, refuse, rest }: LongWorkOptions<J>): LongWork<J> {
  const [now, setNow] = useState<J | null>(null);
  const [asked, setAsked] = useState<(Asked & { readonly job: J }) | null>(null);
  const [left, setLeft] = useState<readonly J[]>([]);
  const [count, setCount] = useState({ done: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  const [told, setTold] = useState("");
  const stop = useRef(false);
  const running = useRef(false);

  async function run(jobs: readonly J[], agreed: boolean, from: number, total: number): Promise<void> {
    if (running.current) return;
    running.current = true;
    stop.current = false;
    setAsked(null);
    refuse();
    let [waiting, yes, done] = [jobs, agreed, from];
    setCount({ done, total });
    for (;;) {
      const [job, ...others] = waiting;
      if (job === undefined || stop.current) break;
      setNow(job);
      const answer = await step(job, yes);
      yes = false;
      if (!answer.ok) {
        refuse(`${job.label}: chưa làm được.`, ...answer.problems);
        // It is left out: what follows does not wait for it.
        waiting = others;
        break;
      }
      if (answer.value.kind === "asks") {
        setAsked({ ...answer.value, job });
        break;
      }
      setTold(answer.value.message);
      waiting = others;
      done += 1;
      setCount({ done, total });
    }
    setLeft(waiting);
    setNow(null);
    setStopping(false);
    running.current = false;
    await rest();
  }

  return {
    ...{ now, asked, left, stopping, told, ...count },
    begin: (jobs) => void run(jobs, false, 0, jobs.length),
    stop() {
      stop.current = true;
      setStopping(true);
    },
    goOn: () => void run(left, false, count.done, count.total),
    agree: () => void run(left, true, count.done, count.total),
    skip: () => void run(left.slice(1), false, count.done, count.total - 1),
    forget() {
      setLeft([]);
      setAsked(null);
      setCount({ done: 0, total: 0 });
    },
  };
}

/** How far the work is: n of m, which one now, and what was left. */
export function Progress<J extends Job>({ work }: { readonly work: LongWork<J> }) {
  const { now, done, total, left, asked } = work;
  if (total === 0) return null;
  const words =
    now !== null
      ? `Đang làm ${done + 1}/${total}: ${now.label}`
      : left.length === 0
        ? `Đã làm ${done}/${total}.`
        : `${asked === null ? "Đã dừng" : "Đang chờ trả lời"}: xong ${done}/${total}, còn ${namesOf(left)}`;
  return (
    <label class="progress">
      <span role="status" aria-live="polite">
        {words}
      </span>
      <progress value={done} max={total} />
    </label>
  );
}

/** More names would fill the page. */
const namesShown = 3;

function namesOf(jobs: readonly Job[]): string {
  const shown = jobs.slice(0, namesShown).map(({ label }) => label);
  const rest = jobs.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} việc nữa`] : [])].join("; ");
}

/** What is asked before a step: the warnings, and yes, leave it out, or later. */
export function Question<J extends Job>({
  work,
  yes,
}: {
  readonly work: LongWork<J>;
  /** "Đồng ý, soạn". */
  readonly yes: string;
}) {
  const { asked, left, now } = work;
  if (asked === null || now !== null) return null;
  return (
    <section class="card" aria-label="Cần xem trước khi làm">
      <h2>{asked.job.label}</h2>
      <ul>
        {asked.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <p class="text">{asked.question}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={work.agree}>
          {yes}
        </button>
        {left.length > 1 && (
          <button type="button" onClick={work.skip}>
            Bỏ qua, làm tiếp
          </button>
        )}
        <button type="button" onClick={work.forget}>
          Để sau
        </button>
      </p>
    </section>
  );
}
