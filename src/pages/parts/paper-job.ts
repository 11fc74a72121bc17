import type { Door, DoorAnswer } from "../../door";
import { call } from "./call";
import type { Paper } from "./paper-list";

/** A paper to be made. */
export interface PaperJob {
  readonly id: string;
  readonly label: string;
  readonly cause: NonNullable<Paper["cause"]>;
  readonly again: boolean;
}

/** The job that makes a paper, anew where it is made already; none where nothing can make it. */
export function jobOf({ id, label, cause }: Paper, again: boolean): readonly PaperJob[] {
  return cause === null ? [] : [{ id, label, cause, again }];
}

/** Makes a paper; `yes`: its question is answered. */
export function makePaper(
  { cause, again }: PaperJob,
  yes: boolean,
): Promise<DoorAnswer<Door["makePaper"]["out"]>> {
  return call("makePaper", { ...cause, again, yes });
}
