import type { Answer, Person, Source } from "../world";
import type { Fault } from "./call-log";

export interface CallOptions {
  readonly args?: readonly unknown[];
  /** `menu` if absent. */
  readonly source?: Source;
  /** Pressed one after the other, as dialogs appear. Any left over at the end are an error. */
  readonly answers?: readonly Answer[];
  /** Answers the dialogs that `answers` has nothing for, instead of an error. */
  readonly person?: Person;
  readonly fault?: Fault;
}
