import type { DriveStore } from "./drive/drive-store";
import type { FormStore } from "./forms/form-store";
import type { Mailbox } from "./mail/mailbox";
import type { Clock } from "./script/clock";
import type { Project } from "./script/project";
import type { Random } from "./script/random";
import type { CacheStore } from "./services/cache";
import type { LockTable } from "./services/lock";
import type { PropertyStore } from "./services/properties";
import type { Workbook } from "./spreadsheet/workbook";
import type { TriggerStore } from "./triggers/trigger-store";

/** Who started a function: a person (`menu`, also from a page), an installable trigger, or a simple trigger such as `onOpen`. */
export type Source = "menu" | "trigger" | "simple trigger";

/** One button a person presses: its name, or with the text typed into a prompt. */
export type Answer = string | { readonly button: string; readonly text: string };

/** A dialog before it is answered. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** Who sits before the screen: answers dialogs that no prepared answer is left for. */
export type Person = (question: Question) => Answer;

/** A dialog as the person saw it, and the button that was pressed. */
export interface Dialog {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
  readonly answer: string;
}

/** A page as a script had it shown. Sizes are in pixels, `undefined` where the script leaves them to Google. */
export interface ShownPage {
  readonly kind: "modal dialog" | "modeless dialog" | "sidebar";
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly html: string;
}

/** A menu entry: a separator, an item with the function it runs, or a submenu. */
export type MenuEntry =
  | { readonly kind: "separator" }
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** Prints a .docx of that name as a PDF. */
export type PrintPdf = (docx: Uint8Array, name: string) => Uint8Array;

/** What stays between executions: the world a script finds. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly scriptId: string;
  /** The scopes a user agreed to, by address and the last part of their names; who is not here agreed to all. */
  readonly grants: ReadonlyMap<string, readonly string[]>;
  readonly scriptTimeZone: string;
  readonly drive: DriveStore;
  readonly forms: FormStore;
  /** Whether a script may make forms with `Drive.Files.create`. */
  readonly formsByDrive: boolean;
  /** Whether a script may open forms to anyone, as a domain's policy decides. */
  readonly formsOpenToAnyone: boolean;
  /** Whether the users are of a Workspace domain, rather than consumers. */
  readonly workspace: boolean;
  /** Addresses that no Google account has. */
  readonly withoutAccount: readonly string[];
  /** How the host prints a Google Doc, if it does. */
  readonly pdf: PrintPdf | undefined;
  readonly properties: PropertyStore;
  readonly mailbox: Mailbox;
  /** How many recipients a user may write to in a day. */
  readonly mailQuota: number;
  readonly triggers: TriggerStore;
  readonly project: Project;
  readonly locks: LockTable;
  readonly caches: CacheStore;
  readonly workbook: Workbook | undefined;
}

/** One run of a function: who runs it, what people answer, and what they get to see. */
export interface Execution {
  readonly world: World;
  readonly source: Source;
  readonly user: string;
  readonly answers: Answer[];
  readonly person: Person | undefined;
  readonly dialogs: Dialog[];
  readonly toasts: string[];
  /** Shows a toast at once, where somebody is there to see it. */
  readonly showToast: ((message: string, title: string) => void) | undefined;
  readonly pages: ShownPage[];
  readonly logs: string[];
  /** Menus that were added to the spreadsheet during this execution, by caption. */
  readonly menus: Map<string, readonly MenuEntry[]>;
}
