import type { Disturbance } from "./script/call-log";
import type { Watcher } from "./script/watcher";
import type { State } from "./state/state";
import type { PrintPdf } from "./world";

/** What a local Apps Script is opened with. */
export interface LocalAppsScriptOptions {
  /** A folder with `appsscript.json` and the project's .js files, evaluated in the order of their names. */
  readonly project: string;
  /** Where the state is kept; it is read when the folder exists and written after everything that changes it. */
  readonly folder?: string;
  /** Whether `folder` is written only by `save`: with much in it that takes longer than a keystroke. */
  readonly savedWhenAsked?: boolean;
  /** What to begin with where `folder` holds nothing yet: a state folder, or what another one held (`snapshot`). */
  readonly from?: string | Snapshot;
  /** Where the clock starts, and stands until it is moved; the real time if absent. */
  readonly now?: Date;
  /** The seed of `Math.random`, of UUIDs and of ids. A state that is read brings its own. */
  readonly seed?: number;
  /** The e-mail of the acting user. */
  readonly user?: string;
  /** Which script this is to Drive; files made by another one are not seen. */
  readonly scriptId?: string;
  /** Whether a script may make forms with `Drive.Files.create`; `true` if absent. */
  readonly formsByDrive?: boolean;
  /** Whether a script may open forms to anyone with their link; `true` if absent. */
  readonly formsOpenToAnyone?: boolean;
  /** Whether the users are of a Workspace domain, whose forms ask for a login; `false`, consumer accounts, if absent. */
  readonly workspace?: boolean;
  /** Addresses that no Google account has: files cannot be shared with them; none if absent. */
  readonly withoutAccount?: readonly string[];
  /** How a Google Doc is printed as a PDF, by its .docx; exporting one is not emulated without it. */
  readonly pdf?: PrintPdf;
  /** Who sits before the screen, if anybody does. */
  readonly watcher?: Watcher;
  /** How many finished calls `history` has, the latest; all of them if absent. A day of work would fill the memory with them. */
  readonly keptCalls?: number;
  /** Called with every call of the script and its arguments: what leaves it at all. */
  readonly listen?: Disturbance["listen"];
  /**
   * The scopes of the manifest that users agreed to when they were asked, by address and the last part of the scopes' names
   * ("drive.file"); who is not here agreed to all of them.
   */
  readonly granted?: Readonly<Record<string, readonly string[]>>;
  /** How many recipients a user may write to in a day; 100, as of a consumer account, if absent. */
  readonly mailQuota?: number;
}

/** All that a local Apps Script held at some time. It never changes, so many can begin with it. */
export interface Snapshot {
  readonly [held]: State;
}

export const held = Symbol("held");
