import type { Answer, Person, Source } from "../world";
import type { Disturbance } from "./call-log";

export interface CallOptions extends Disturbance {
  readonly args?: readonly unknown[];
  /** `menu` if absent. */
  readonly source?: Source;
  /** Pressed one after the other, as dialogs appear. Any left over at the end are an error. */
  readonly answers?: readonly Answer[];
  /** Answers the dialogs that `answers` has nothing for, instead of an error. */
  readonly person?: Person;
}
