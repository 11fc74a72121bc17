import type { LocalAppsScript } from "../../local-apps-script";
import { type DueMoment, dueMoments } from "./due-moments";
import type { Executions } from "./executions";

/** The clock, and the clock triggers that run when it passes their time. */
export interface WorkbenchClock {
  /**
   * Sets the clock and whether it runs; what is undefined stays. Forwards it goes from trigger to trigger, each an execution at
   * its own time; setting it again ends the way it was on.
   */
  set(now: Date | undefined, running: boolean | undefined): void;
  /** Queues the triggers that fell due while the clock ran. */
  tick(): void;
}

/** `moved` is called when the clock is not where it was thought to be. */
export function makeClock(
  script: LocalAppsScript,
  executions: Executions,
  moved: () => void,
): WorkbenchClock {
  /** Up to here triggers ran. */
  let passed = script.now;
  /** Which way the clock is on: an older one is left. */
  let way = 0;
  let ticking = false;

  function fire({ triggers }: DueMoment): void {
    script.fireClockTriggers({ only: ({ id }) => triggers.includes(id) });
  }

  function reach(moment: Date): void {
    script.now = moment;
    passed = moment;
    moved();
  }

  /**
   * Each moment is a job by itself: the page is answered between. What is clicked after the clock was set finds it set: a script
   * that stands still in a dialog would hold up the rest of the way for as long, and who stops the workbench then lose it.
   */
  function goTo(until: Date, isWanted: () => boolean): void {
    const onTheWay = dueMoments(script.triggers(), passed, until).map((due) => () => {
      if (!isWanted()) return;
      reach(due.moment);
      fire(due);
    });
    executions.goOnWith([
      ...onTheWay,
      () => {
        if (isWanted()) reach(until);
      },
    ]);
  }

  return {
    set(now, running) {
      way += 1;
      const own = way;
      executions.start(() => {
        if (running !== undefined) script.clockRuns = running;
        // Backwards nothing falls due.
        if (now !== undefined && now > script.now) goTo(now, () => way === own);
        else if (now !== undefined) reach(now);
        else moved();
      });
    },
    tick() {
      if (!script.clockRuns || ticking) return;
      ticking = true;
      executions.start(() => {
        ticking = false;
        const now = script.now;
        const due = dueMoments(script.triggers(), passed, now);
        passed = now;
        for (const each of due) fire(each);
      });
    },
  };
}
