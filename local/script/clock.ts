/** The time everything in the local Apps Script goes by. It stands still until someone moves it, or lets it run. */
export interface Clock {
  now(): number;
  set(milliseconds: number): void;
  advance(milliseconds: number): void;
  /** Whether it goes on with the real time, from where it is. */
  running: boolean;
}

/** A clock that starts at the given time, in milliseconds since 1970, and stands. `real` is the time it runs by. */
export function startClock(start: number, real: () => number = Date.now): Clock {
  let time = start;
  /** The real time at which the clock was at `time`; `undefined` where it stands. */
  let since: number | undefined;
  const now = (): number => (since === undefined ? time : time + real() - since);
  function set(milliseconds: number): void {
    time = milliseconds;
    if (since !== undefined) since = real();
  }
  return {
    now,
    set,
    advance: (milliseconds) => set(now() + milliseconds),
    get running() {
      return since !== undefined;
    },
    set running(running) {
      time = now();
      since = running ? real() : undefined;
    },
  };
}
