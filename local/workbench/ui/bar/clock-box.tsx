import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { ClockView, DueTrigger } from "../../protocol/book";
import { ask } from "../ask";
import { tellProblem } from "../problems";
import { later, spokenTime } from "./times";
import { readTyped, tomorrowMorning, typedClock, typedDate } from "./typed-times";

interface ClockBoxProps {
  readonly now: string;
  readonly clock: ClockView;
  readonly onSet: () => void;
  readonly onReady: () => void;
}

/** The time, ways to move it on, and what runs on the way. */
export function ClockBox({ now, clock, onSet, onReady }: ClockBoxProps) {
  useLayoutEffect(onReady, []);
  const set = (time: string) => {
    ask("clock.set", { now: time }).then(onSet, tellProblem);
  };
  const steps = [
    ["+ 1 giờ", later(now, 60)],
    ["+ 1 ngày", later(now, 24 * 60)],
    ["Sáng mai 8 giờ", tomorrowMorning(now)],
  ] as const;
  return (
    <>
      <h2>Đồng hồ của bàn làm việc</h2>
      <p>{spokenTime(now)}</p>
      <div class="buttons">
        {steps.map(([caption, time]) => (
          <button key={caption} type="button" onClick={() => set(time)}>
            {caption}
          </button>
        ))}
      </div>
      <TimeForm now={now} onChoose={set} />
      <label class="check">
        <input
          type="checkbox"
          checked={clock.running}
          onChange={(event) => {
            ask("clock.set", { running: event.currentTarget.checked }).catch(tellProblem);
          }}
        />
        <span>Đồng hồ chạy theo thời gian thật</span>
      </label>
    </>
  );
}

/** A date and a time to type, as Vietnamese write them whatever the browser's language is. */
function TimeForm({ now, onChoose }: { readonly now: string; readonly onChoose: (time: string) => void }) {
  const [date, setDate] = useState(typedDate(now));
  const [clock, setClock] = useState(typedClock(now));
  const time = readTyped(date, clock);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (time !== null) onChoose(time);
      }}
    >
      <div class="fields">
        <label>
          <span>Đến ngày</span>
          <input
            inputMode="numeric"
            autocomplete="off"
            aria-invalid={time === null}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>Lúc</span>
          <input
            inputMode="numeric"
            autocomplete="off"
            aria-invalid={time === null}
            value={clock}
            onInput={(event) => setClock(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="muted" role="status">
        {time === null ? "Gõ ngày như 15/03/2023 và giờ như 08:00." : spokenTime(time)}
      </p>
      {time !== null && time > now && <Due key={time} until={time} />}
      <button type="submit" class="main" disabled={time === null}>
        Chuyển đồng hồ
      </button>
    </form>
  );
}

/** Which triggers run on the way to a time. */
function Due({ until }: { readonly until: string }) {
  const [due, setDue] = useState<readonly DueTrigger[] | null>(null);
  useEffect(() => {
    ask("clock.due", { until }).then(setDue, tellProblem);
  }, []);
  if (due === null) return null;
  if (due.length === 0) return <p class="muted">Không có trình kích hoạt nào chạy từ nay đến lúc đó.</p>;
  return (
    <ul class="due">
      {due.map(({ function: name, times, first }) => (
        <li key={name}>
          <code>{name}</code> sẽ chạy {times} lần, lần đầu {spokenTime(first)}
        </li>
      ))}
    </ul>
  );
}
