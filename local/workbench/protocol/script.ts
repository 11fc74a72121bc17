/** The add-on: its menu, the dialogs and pages it shows, its executions. */
export interface ScriptMethods {
  /** The menus the add-on put beside the spreadsheet's own. */
  "script.menu": { readonly in: object; readonly out: readonly MenuView[] };
  /** Clicks an item, by the captions on the way. Answers when the execution is queued; events tell how it goes on. */
  "script.click": { readonly in: { readonly path: readonly string[] }; readonly out: object };
  /** Reloads the spreadsheet: its pages close, `onOpen` runs. Answers when that is queued. */
  "script.open": { readonly in: object; readonly out: object };
  /** The dialog that a script waits in now: who loads the page meanwhile has missed the event. */
  "script.dialog": { readonly in: object; readonly out: DialogView | null };
  /** Answers the dialog. `button` is one of its own, or "CLOSE" for its cross. Refused where it was answered already. */
  "dialog.answer": {
    readonly in: { readonly id: number; readonly button: string; readonly text?: string };
    readonly out: object;
  };
  /** The add-on's pages that are open, the latest last: at most one dialog and one sidebar. */
  "script.pages": { readonly in: object; readonly out: readonly PageView[] };
  /** The cross of a page. */
  "page.close": { readonly in: { readonly id: number }; readonly out: object };
  /** The executions, the latest first. */
  "script.runs": { readonly in: object; readonly out: readonly RunView[] };
}

/** A menu: captions, and `null` for a line between. */
export interface MenuView {
  readonly caption: string;
  readonly items: readonly (MenuView | { readonly caption: string; readonly functionName: string } | null)[];
}

/** What an alert or a prompt says, and the buttons it has: "OK", "CANCEL", "YES", "NO". */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

export interface DialogView {
  readonly id: number;
  readonly question: Question;
}

/** A page of the add-on, to be shown in an iframe of that address. Sizes in pixels, null where Google decides. */
export interface PageView {
  readonly id: number;
  readonly kind: "modal dialog" | "modeless dialog" | "sidebar";
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
}

/** An execution of the script, for *Lần chạy*. */
export interface RunView {
  readonly id: number;
  readonly function: string;
  /** Who started it: a person by the menu or by a page, a trigger, or the spreadsheet itself (`onOpen`). */
  readonly source: "menu" | "page" | "trigger" | "simple trigger";
  readonly user: string;
  /** By the workbench's clock: "2023-05-14T08:00:00". */
  readonly began: string;
  readonly state: "running" | "done" | "failed";
  /** How long it took in real time, dialogs included; null while it runs. */
  readonly milliseconds: number | null;
  /** The service calls by name, the most frequent first, and their sum. */
  readonly calls: readonly { readonly name: string; readonly count: number }[];
  readonly serviceCalls: number;
  readonly logs: readonly string[];
  /** `stack` has the script's own frames, a line each. */
  readonly error: { readonly name: string; readonly message: string; readonly stack: string } | null;
}
