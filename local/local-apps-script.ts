import { formOfUrl } from "./forms/form-links";
import type { Submission } from "./forms/form-store";
import { CONSUMER_QUOTA, type Mail } from "./mail/mailbox";
import { makeOpenPages, type Page } from "./pages/open-pages";
import {
  type DriveUser,
  type FileView,
  fileOf,
  type ListedFile,
  listFiles,
  openDriveAsUser,
  viewFiles,
} from "./person/drive-user";
import { type FormUser, openFormAsUser } from "./person/form-user";
import { idsOfForm } from "./person/form-view";
import { findItem, type MenuView, viewMenus } from "./person/menu-view";
import { openSpreadsheetAsUser, type SpreadsheetUser } from "./person/spreadsheet-user";
import { openTriggers, type TriggerUser } from "./person/trigger-user";
import type { CallOptions } from "./script/call-options";
import { type Clock, startClock } from "./script/clock";
import { readProject } from "./script/project";
import { type Random, startRandom } from "./script/random";
import { type CallRecord, runFunction, ScriptError } from "./script/run";
import { held, type LocalAppsScriptOptions, type Snapshot } from "./script-options";
import type { CacheStore } from "./services/cache";
import { type LockKind, makeLockTable } from "./services/lock";
import { Workbook } from "./spreadsheet/workbook";
import { formsText } from "./state/form-file";
import { copyState, emptyState, type State } from "./state/state";
import { loadState, saveState } from "./state/state-folder";
import { stateText } from "./state/state-text";
import type { Execution, MenuEntry, World } from "./world";

export type { Attachment, Mail } from "./mail/mailbox";
export type { Page } from "./pages/open-pages";
export type { CellView, ValidationView } from "./person/cell-view";
export type { DriveUser, FileView, ListedFile } from "./person/drive-user";
export type { FormUser, Submitted } from "./person/form-user";
export type { MenuView } from "./person/menu-view";
export type { ConditionalFormatView, SheetUser } from "./person/sheet-user";
export type { SheetPlace, SpreadsheetUser } from "./person/spreadsheet-user";
export type { FireOptions, TriggerUser } from "./person/trigger-user";
export type { Deed, UndoReport } from "./person/undo";
export type { Call, Fault } from "./script/call-log";
export type { CallOptions } from "./script/call-options";
export { type CallRecord, ScriptError } from "./script/run";
export type { StartedExecution, Watcher } from "./script/watcher";
export type { LocalAppsScriptOptions, Snapshot } from "./script-options";
export type { Answer, Dialog, Person, PrintPdf, Question, ShownPage, Source } from "./world";

export interface LocalAppsScript extends DriveUser, TriggerUser {
  /** Makes a spreadsheet as Google does for an American account, binds the script to it and gives its id. */
  createSpreadsheet(name: string): string;
  /**
   * File → Make a copy, by the acting user: another spreadsheet, beside this one in the same Google (its Drive, forms, mail and
   * clock are these), with a copy of the script that is a project of its own: what the sheets hold goes along, properties and
   * triggers do not, and under `drive.file` it sees no file of this one. It is not kept in `folder`, nor in a snapshot of this one.
   */
  copySpreadsheet(name?: string): LocalAppsScript;
  readonly hasSpreadsheet: boolean;
  /** The script's spreadsheet in a person's hands. Throws when there is none yet. */
  readonly spreadsheet: SpreadsheetUser;
  /** Opens (or reloads) the spreadsheet: `onOpen` runs, if declared, and the menus are those it adds. */
  open(): CallRecord | undefined;
  /** The menus beside Google's own. */
  menu(): MenuView[];
  /** Clicks a menu item, by the captions on the way to it. */
  click(path: readonly string[], options?: Omit<CallOptions, "args" | "source">): CallRecord;
  /** Runs a function of the script. Throws a ScriptError when the script does. */
  call(functionName: string, options?: CallOptions): CallRecord;
  /** All files of the Drive, the oldest first. The spreadsheet is not among them. */
  files(): FileView[];
  /** The same with times, sizes and who may respond, as Drive lists them. */
  listFiles(): ListedFile[];
  /** The bytes of a file; of a Google Doc, a .docx. Throws when there is no such file or it has none. */
  fileContent(id: string): Uint8Array;
  /** A form in a person's hands, by its file's id or any link to it. Throws when there is none. */
  form(idOrUrl: string): FormUser;
  /** What was submitted to forms and edited since this was opened, the oldest first. */
  readonly submissions: readonly Submission[];
  /** The ids of forms, their items and responses, each with what it stands for. */
  formIds(): readonly (readonly [id: string, meaning: string])[];
  /** All mail that was sent, the oldest first. */
  mails(): Mail[];
  /** The dialog and the sidebar with a page that are open now, the latest last; opening the spreadsheet closes them. */
  openPages(): readonly Page[];
  /** The acting user agrees to all that the manifest asks for. */
  agree(): void;
  /** Lets somebody else hold a lock until the function that comes back is called. */
  holdLock(kind: LockKind): () => void;
  /** What it holds now, to open others with. It costs next to nothing, and so does each that is opened with it. */
  snapshot(): Snapshot;
  /** Another one after everything that changed the state; the same calls in the same order give the same. */
  readonly revision: string;
  /** The spreadsheet, properties, forms, mails and triggers as text, the same after runs that come to the same. */
  stateText(): string;
  /** Writes what changed into `folder`, where there is one. */
  save(): void;
  now: Date;
  /** Whether the clock goes on with the real time; it stands until this is set. */
  clockRuns: boolean;
  user: string;
  /** Every finished call (the latest `keptCalls`), the failed ones among them. */
  readonly history: readonly CallRecord[];
}

/** Opens a local Apps Script: a project, and the world it works in. */
export function openLocalAppsScript(options: LocalAppsScriptOptions): LocalAppsScript {
  const { folder } = options;
  const state = (folder === undefined ? undefined : loadState(folder)) ?? stateFrom(options.from);
  return openScript(options, {
    clock: startClock((options.now ?? new Date()).getTime()),
    random: startRandom(state.random ?? options.seed ?? 1),
    state,
  });
}

/** What a script and the copies of it share, and what one of them begins with. */
interface Beginning {
  readonly clock: Clock;
  readonly random: Random;
  readonly state: State;
}

function openScript(options: LocalAppsScriptOptions, { clock, random, state }: Beginning): LocalAppsScript {
  const project = readProject(options.project);
  const { folder, watcher = {} } = options;
  const scriptId = options.scriptId ?? state.scriptId ?? "local-script";
  const locks = makeLockTable();
  const caches: CacheStore = new Map();
  const { drive, forms, properties, mailbox, triggers } = state;
  const stores = { drive, forms, properties, mailbox, triggers };
  const history: CallRecord[] = [];
  const grants = new Map(Object.entries(options.granted ?? {}));
  let workbook = state.workbook;
  let user = options.user ?? "owner@example.com";
  let menus: ReadonlyMap<string, readonly MenuEntry[]> | undefined;
  let saved = "";
  const written = new Map<string, string>();

  function revision(): string {
    const { revision: ofSheet, id } = workbook ?? {};
    const revisions = [drive, forms, properties, triggers].map((store) => store.revision);
    return [id, ofSheet, ...revisions, mailbox.mails.length, random.state()].join();
  }

  function save(): void {
    if (folder === undefined) return;
    const now = revision();
    if (now === saved) return;
    saveState(folder, { ...stores, workbook, random: random.state() }, written);
    saved = now;
  }

  const changed = (): void => {
    if (options.savedWhenAsked !== true) save();
  };

  function call(functionName: string, callOptions: CallOptions, caller = user): CallRecord {
    const { source = "menu" } = callOptions;
    watcher.started?.({ function: functionName, source, user: caller });
    try {
      const record = execute(functionName, callOptions, caller);
      watcher.ended?.(record, undefined);
      return record;
    } catch (error) {
      if (error instanceof ScriptError) watcher.ended?.(error.record, error.scriptStack);
      throw error;
    }
  }

  function execute(
    functionName: string,
    {
      args = [],
      source = "menu",
      answers = [],
      person = watcher.person,
      fault,
      between = watcher.between,
    }: CallOptions,
    caller: string,
  ): CallRecord {
    const world: World = {
      clock,
      random,
      scriptId,
      scriptTimeZone: project.timeZone,
      grants,
      drive,
      forms,
      formsByDrive: options.formsByDrive ?? true,
      formsOpenToAnyone: options.formsOpenToAnyone ?? true,
      workspace: options.workspace ?? false,
      withoutAccount: options.withoutAccount ?? [],
      pdf: options.pdf,
      properties,
      mailbox,
      mailQuota: options.mailQuota ?? CONSUMER_QUOTA,
      triggers,
      project,
      locks,
      caches,
      workbook,
    };
    const execution: Execution = {
      world,
      source,
      user: caller,
      answers: [...answers],
      person,
      dialogs: [],
      toasts: [],
      showToast: watcher.toast,
      pages: [],
      logs: [],
      menus: new Map(menus ?? []),
    };
    try {
      const record = runFunction(
        project,
        execution,
        functionName,
        args,
        { fault, between, listen: options.listen },
        (each) => {
          history.push(each);
          if (history.length > (options.keptCalls ?? Number.POSITIVE_INFINITY)) history.shift();
        },
      );
      if (execution.answers.length > 0) {
        throw new Error(
          `no dialog asked for the answers ${JSON.stringify(execution.answers)} in ${functionName}`,
        );
      }
      return record;
    } finally {
      menus = execution.menus;
      for (const page of execution.pages) pages.show(page, caller);
      changed();
    }
  }

  const pages = makeOpenPages(project, call);

  return {
    createSpreadsheet(name) {
      workbook = new Workbook(random.fileId(), name, user);
      menus = undefined;
      pages.closeAll();
      changed();
      return workbook.id;
    },
    copySpreadsheet(name) {
      if (workbook === undefined)
        throw new Error("there is no spreadsheet yet: call createSpreadsheet first");
      const { folder: _folder, from: _from, ...others } = options;
      return openScript(
        { ...others, user, scriptId: random.fileId() },
        {
          clock,
          random,
          state: {
            ...emptyState(),
            drive,
            forms,
            mailbox,
            workbook: workbook.copiedAs(random.fileId(), name ?? `Copy of ${workbook.name}`, user),
          },
        },
      );
    },
    get hasSpreadsheet() {
      return workbook !== undefined;
    },
    get spreadsheet() {
      if (workbook === undefined)
        throw new Error("there is no spreadsheet yet: call createSpreadsheet first");
      return openSpreadsheetAsUser(workbook, clock, changed);
    },
    open() {
      pages.closeAll();
      menus = new Map();
      return project.declares("onOpen")
        ? call("onOpen", { source: "simple trigger", args: [{}] })
        : undefined;
    },
    menu: () => viewMenus(menus ?? new Map()),
    click(path, clickOptions = {}) {
      if (menus === undefined) throw new Error("the spreadsheet is not open: call open first");
      return call(findItem(menus, path), { ...clickOptions, source: "menu" });
    },
    call: (functionName, callOptions = {}) => call(functionName, callOptions),
    files: () => viewFiles(drive),
    listFiles: () => listFiles(drive),
    fileContent(id) {
      const bytes = drive.contents.get(fileOf(drive, id).id);
      if (bytes === undefined) throw new Error(`the file ${id} has no content`);
      return bytes.slice();
    },
    form(idOrUrl) {
      const id = formOfUrl(idOrUrl) ?? idOrUrl;
      const found = [...forms.forms.values()].find((form) => form.id === id || form.publicId === id);
      if (found === undefined) throw new Error(`there is no form ${idOrUrl}`);
      return openFormAsUser(found, { forms, drive, clock, random }, changed);
    },
    submissions: forms.submitted,
    formIds: () => [...forms.forms.values()].flatMap(idsOfForm),
    mails: () => [...mailbox.mails],
    openPages: () => pages.list(),
    agree() {
      grants.delete(user);
    },
    holdLock(kind) {
      if (locks.holder(kind) !== undefined) throw new Error(`somebody holds the ${kind} lock already`);
      const somebody = {};
      locks.take(kind, somebody);
      return () => locks.release(kind, somebody);
    },
    snapshot: () => ({ [held]: copyState({ ...stores, workbook, random: random.state(), scriptId }) }),
    get revision() {
      return revision();
    },
    stateText: () => stateText({ workbook, properties, mailbox, triggers }) + formsText(forms, drive),
    ...openDriveAsUser(drive, clock, changed),
    ...openTriggers(triggers, call),
    save,
    get now() {
      return new Date(clock.now());
    },
    set now(time) {
      clock.set(time.getTime());
    },
    get clockRuns() {
      return clock.running;
    },
    set clockRuns(runs) {
      clock.running = runs;
    },
    get user() {
      return user;
    },
    set user(email) {
      user = email;
    },
    history,
  };
}

function stateFrom(from: string | Snapshot | undefined): State {
  const state = typeof from === "string" ? loadState(from) : from?.[held];
  return state === undefined ? emptyState() : copyState(state);
}
