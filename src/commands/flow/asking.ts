import type { Result } from "../../domain/result";
import { type FinalReply, type Question, type Reply, refused } from "./reply";

/** What the secretary is asked, and what she should know before she answers. */
export type Asked = Pick<Question, "warnings" | "question">;

/**
 * A command that asks first: prepares, asks, and on yes prepares anew and acts, as the dialog may have stood open for
 * long. Where `ask` sees nothing to ask it answers at once, by what `act` does or otherwise. `again` is what is prepared
 * after the question where that is less than before it.
 */
export function asking<T>(
  prepare: () => Result<T>,
  ask: (prepared: T) => Asked | FinalReply,
  act: (prepared: T) => FinalReply,
  again: () => Result<T> = prepare,
): Reply {
  const before = prepare();
  if (!before.ok) return refused(...before.problems);
  const asked = ask(before.value);
  if ("kind" in asked) return asked;
  const goOn = (): FinalReply => {
    const now = again();
    return now.ok ? act(now.value) : refused(...now.problems);
  };
  return { kind: "question", ...asked, goOn };
}
