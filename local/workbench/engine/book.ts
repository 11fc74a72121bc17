import type { LocalAppsScript } from "../../local-apps-script";
import type { BookMethods, DueTrigger } from "../protocol/book";
import { dueMoments } from "./due-moments";
import type { EngineHost, Handlers } from "./host";
import { readWallTime, wallTime } from "./wall-time";

/** The spreadsheet as a whole, the time, and who one is. */
export function bookHandlers({
  script,
  executions,
  users,
  hints,
  clock,
  emit,
  changed,
}: EngineHost): Handlers<BookMethods> {
  return {
    "book.view": () => {
      const { id, name, locale, timeZone } = script.spreadsheet;
      const { user } = script;
      return {
        ...{ id, name, locale, timeZone, user, users: [...new Set([...users, user])], hints },
        clock: { now: wallTime(script.now), running: script.clockRuns },
      };
    },
    "book.actAs": ({ user }) => {
      const address = user.trim();
      if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Error(`“${user}” không phải là một địa chỉ thư.`);
      // Whoever runs a script stays who one was until it ended.
      executions.start(() => {
        script.user = address;
        changed();
        emit({ kind: "clock" });
      });
      return {};
    },
    "clock.set": ({ now, running }) => {
      clock.set(now === undefined ? undefined : readWallTime(now), running);
      return {};
    },
    "clock.due": ({ until }) => dueTriggers(script, readWallTime(until)),
  };
}

/** What would run from now on until then, by function. */
function dueTriggers(script: LocalAppsScript, until: Date): readonly DueTrigger[] {
  const triggers = script.triggers();
  const due = new Map<string, DueTrigger>();
  for (const { moment, triggers: ids } of dueMoments(triggers, script.now, until)) {
    for (const { function: name } of triggers.filter(({ id }) => ids.includes(id))) {
      const before = due.get(name);
      const { times = 0, first = wallTime(moment) } = before ?? {};
      due.set(name, { function: name, times: times + 1, first });
    }
  }
  return [...due.values()];
}
