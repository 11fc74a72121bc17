import type { Person } from "../world";
import type { Disturbance } from "./call-log";
import type { CallRecord } from "./run";

/**
 * Who sits before a screen that shows a local Apps Script: answers the dialogs of every call that brings no answers and nobody
 * of its own, does something between the service calls of those that have nobody for it, and is told of all executions.
 */
export interface Watcher {
  readonly person?: Person;
  readonly between?: Disturbance["between"];
  readonly started?: (execution: StartedExecution) => void;
  /** What `Spreadsheet.toast` shows, at once. */
  readonly toast?: (message: string, title: string) => void;
  /** `scriptStack` has the script's own frames where it threw. */
  readonly ended?: (record: CallRecord, scriptStack: string | undefined) => void;
}

/** An execution that begins. */
export interface StartedExecution {
  readonly function: string;
  readonly source: "menu" | "trigger" | "simple trigger";
  readonly user: string;
}
