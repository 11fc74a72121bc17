import { useRef, useState } from "preact/hooks";
import type { Door } from "../../door";
import { call } from "./call";

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
  return {
    doing,
    problems,
    ask(what, method, args, then) {
      if (busy.current) return;
      busy.current = true;
      setDoing(what);
      setProblems([]);
      void call(method, args).then((answer) => {
        busy.current = false;
        setDoing("");
        if (answer.ok) then(answer.value);
        else setProblems(answer.problems);
      });
    },
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
