import { grouped } from "../../domain/grouping";
import type { Job, LongWork, Undone } from "./long-work";

/** How far the work is: n of m, which one now, and what was left. */
export function Progress<J extends Job>({ work }: { readonly work: LongWork<J> }) {
  const { now, done, total, left, undone, asked } = work;
  if (total === 0) return null;
  const words =
    now !== null
      ? `Đang làm ${done + 1}/${total}: ${now.label}`
      : left.length === 0
        ? `Đã làm ${done}/${total}.`
        : `${asked === null ? "Đã dừng" : "Đang chờ trả lời"}: xong ${done}/${total}, còn ${namesOf(left)}`;
  return (
    <>
      <label class="progress">
        <span role="status" aria-live="polite">
          {words}
        </span>
        <progress value={done} max={total} />
      </label>
      {undone.length > 0 && <UndoneList undone={undone} />}
    </>
  );
}

/** What could not be done, each reason once with all that it kept back: none is lost when the work goes on. */
function UndoneList({ undone }: { readonly undone: readonly Undone<Job>[] }) {
  const reasons = grouped(undone, ({ problems }) => problems.join("\n"));
  return (
    <div class="undone" role="alert">
      {[...reasons].map(([reason, own]) => (
        <p key={reason} class="text">
          <b>Chưa xong: {own.map(({ job }) => job.label).join("; ")}.</b> {reason}
        </p>
      ))}
    </div>
  );
}

/** The button that goes on, once the work was begun: null where nothing is left. */
export function GoOn<J extends Job>({ work }: { readonly work: LongWork<J> }) {
  const { left, undone, goOn } = work;
  if (left.length === 0 && undone.length === 0) return null;
  return (
    <button type="button" class="main" onClick={goOn}>
      {left.length > 0 ? `Làm tiếp (${left.length})` : `Làm lại việc chưa xong (${undone.length})`}
    </button>
  );
}

/** The button that stops, while the work is under way. */
export function Stop<J extends Job>({ work }: { readonly work: LongWork<J> }) {
  return (
    <button type="button" disabled={work.stopping} onClick={work.stop}>
      {work.stopping ? "Đang dừng…" : "Dừng sau bước này"}
    </button>
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
