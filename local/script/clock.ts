/** The time everything in the local Apps Script goes by. It stands still until someone moves it. */
export interface Clock {
  now(): number;
  set(milliseconds: number): void;
  advance(milliseconds: number): void;
}

/** A clock that starts at the given time, in milliseconds since 1970. */
export function startClock(start: number): Clock {
  let time = start;
  return {
    now: () => time,
    set(milliseconds) {
      time = milliseconds;
    },
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}
