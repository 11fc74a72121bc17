import { useRef, useState } from "preact/hooks";
import type { Door, DoorAnswer } from "../../door";
import type { MenuCommand } from "../../vietnamese/captions";
import { call, clickMenu } from "./call";

/** What a page is doing, and what went wrong last. */
export interface Work {
  /** "Đang gửi…"; "" where nothing is under way. */
  readonly doing: string;
  readonly problems: readonly string[];
  /**
   * Calls a method of the door and gives its value to `then`. While a call is under way another one is not made, so
   * that a double click does nothing twice.
   */
  ask<M extends keyof Door>(
    doing: string,
    method: M,
    args: Door[M]["in"],
    then: (value: Door[M]["out"]) => void,
  ): void;
  /** Clicks a command of the menu; `then` is told once it is over. */
  click(doing: string, command: MenuCommand, known: readonly string[], then: () => void): void;
  /** Locks the page until something of its own is done: what is typed meanwhile would be lost. */
  hold<T>(doing: string, own: Promise<T>): Promise<T>;
  /** Tells what the page itself found wrong. */
  refuse(...problems: readonly string[]): void;
}

/** The calls of a page, one after the other. */
export function useWork(): Work {
  const [doing, setDoing] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const busy = useRef(false);

  function wait<T>(what: string, begin: () => Promise<DoorAnswer<T>>, then: (value: T) => void): void {
    if (busy.current) return;
    busy.current = true;
    setDoing(what);
    setProblems([]);
    void begin().then((answer) => {
      busy.current = false;
      setDoing("");
      if (answer.ok) then(answer.value);
      else setProblems(answer.problems);
    });
  }
  return {
    doing,
    problems,
    ask: (what, method, args, then) => wait(what, () => call(method, args), then),
    click: (what, command, known, then) => wait(what, () => clickMenu(command, known), then),
    async hold(what, own) {
      setDoing(what);
      try {
        return await own;
      } finally {
        setDoing("");
      }
    },
    refuse: (...told) => setProblems(told),
  };
}
