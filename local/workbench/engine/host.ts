import type { LocalAppsScript, PrintPdf } from "../../local-apps-script";
import type { In, Out, WorkbenchEvent } from "../protocol";
import type { WorkbenchClock } from "./clock";
import type { Dialogs } from "./dialogs";
import type { Executions } from "./executions";
import type { PageTable } from "./pages";
import type { Runs } from "./runs";

/** What the handlers of a subject get: the local Apps Script, and the workbench around it. */
export interface EngineHost {
  readonly script: LocalAppsScript;
  /** Tells the page. */
  emit(event: WorkbenchEvent): void;
  /**
   * To be called after a change that `script.revision` does not tell of; all others are noticed after each handler and between
   * the calls of a script: the page is told, and the state saved.
   */
  changed(): void;
  /** Where all that runs a function of the script waits for its turn. */
  readonly executions: Executions;
  /** Runs the triggers of a form, when it is their turn: to be called after a response was submitted or edited. */
  submitted(formId: string): void;
  readonly runs: Runs;
  readonly dialogs: Dialogs;
  readonly pages: PageTable;
  readonly clock: WorkbenchClock;
  /** Prints a document, for a download as for a script. Throws, in Vietnamese, where the machine cannot. */
  readonly printPdf: PrintPdf;
  /** The addresses one may want to be. */
  readonly users: readonly string[];
  /** What one may try first. */
  readonly hints: readonly string[];
}

/** The handlers of a subject, by method. What they throw is told to the page: `message`, so it is for people. */
export type Handlers<M> = {
  readonly [K in keyof M]: (args: In<M, K>) => Out<M, K> | Promise<Out<M, K>>;
};

/** A file to be downloaded. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
