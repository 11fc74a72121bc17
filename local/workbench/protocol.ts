import type { BookMethods } from "./protocol/book";
import type { DriveMethods } from "./protocol/drive";
import type { FormMethods } from "./protocol/forms";
import type { GridMethods } from "./protocol/grid";
import type { MailMethods } from "./protocol/mail";
import type { Question, RunView, ScriptMethods } from "./protocol/script";

/**
 * What the page and the engine say to each other. Both read this, the one with the browser's types, the other with Node's: so
 * nothing in here and in `protocol/` imports anything of elsewhere. All that goes over it is JSON.
 */

/** What the page may ask; each subject has its own interface in its own file. */
export interface Methods
  extends BookMethods,
    GridMethods,
    ScriptMethods,
    FormMethods,
    DriveMethods,
    MailMethods {}

/** What a method of `M` is given, and what it gives. */
export type In<M, K extends keyof M> = M[K] extends { readonly in: infer Args } ? Args : never;
export type Out<M, K extends keyof M> = M[K] extends { readonly out: infer Value } ? Value : never;

/** What `POST /ask` takes. */
export interface AskBody {
  readonly method: string;
  readonly args: unknown;
}

/** What `POST /ask` answers; `message` is for people, in Vietnamese where the workbench itself says it. */
export type AskAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** What `GET /events` tells. */
export type WorkbenchEvent =
  /** Something in cells, forms, files, mails or properties is not as it was. */
  | { readonly kind: "changed" }
  /** A script waits for a person; `dialog.answer` answers it. */
  | { readonly kind: "dialog"; readonly id: number; readonly question: Question }
  | { readonly kind: "dialogClosed"; readonly id: number }
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  /** Pages were shown, closed or resized; `script.pages` has them. */
  | { readonly kind: "pages" }
  /** The spreadsheet was opened (anew): `script.menu` has its menus. */
  | { readonly kind: "menu" }
  /** An execution waits, runs, or ended. */
  | { readonly kind: "run"; readonly run: RunView }
  /** The clock was set, or somebody else is the acting user: `book.view` has both. */
  | { readonly kind: "clock" }
  /** The workbench was stopped, or cannot be reached: the page can only be read. */
  | { readonly kind: "stopped" };
