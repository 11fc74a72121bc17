import { openLocalAppsScript } from "../../local-apps-script";
import type { WorkbenchEvent } from "../protocol";
import { makeChanges } from "./changes";
import { makeClock } from "./clock";
import { makeDialogs } from "./dialogs";
import { makeExecutions } from "./executions";
import type { EngineHost } from "./host";
import type { Inbox } from "./inbox";
import { readKept, writeKept } from "./kept";
import { makePageTable } from "./pages";
import { type PrintKit, pdfPrinter } from "./print-pdf";
import { makeRuns } from "./runs";
import { makeSaving } from "./saving";

/** What the engine is told when it starts. */
export interface EngineOptions {
  /** A folder with a built Apps Script project. */
  readonly project: string;
  /** Where the state is kept; in memory alone if absent. */
  readonly folder?: string;
  /** A state folder to begin with where `folder` holds nothing yet. */
  readonly from?: string;
  /** What a new spreadsheet is called. */
  readonly name: string;
  /** Where the clock starts where nothing was kept, in milliseconds since 1970; the real time if absent. */
  readonly now?: number;
  /** Whether the clock runs where nothing was kept; `true` if absent. */
  readonly clockRuns?: boolean;
  /** Who one is at first, and whom one may want to be. */
  readonly users: readonly string[];
  /** What documents are printed with; none are where it is absent. */
  readonly printKit?: PrintKit;
  /** Where the add-on's pages are served. */
  readonly pagesOrigin: string;
}

/** The engine: a local Apps Script with somebody before its screen. */
export interface Engine {
  readonly host: EngineHost;
  /** To be called after everything that may have changed something. */
  look(): void;
  /** Saves what was not saved yet. */
  save(): void;
}

/** How often triggers are looked after while the clock runs, in milliseconds. */
const TICK = 20_000;

/** Opens the script, its spreadsheet (a new one where there is none) and queues its `onOpen`. */
export function startEngine(
  options: EngineOptions,
  inbox: () => Inbox,
  emit: (event: WorkbenchEvent) => void,
): Engine {
  const { folder, from, project, users } = options;
  const kept = folder === undefined ? undefined : readKept(folder);
  const now = kept?.now ?? options.now;
  const [user = "owner@example.com"] = kept === undefined ? users : [kept.user];
  const runs = makeRuns(
    kept?.runs ?? [],
    () => script.now,
    (run) => emit({ kind: "run", run }),
  );
  const meanwhile = (): void => {
    changes.look();
    saving.look();
  };
  const dialogs = makeDialogs(inbox, emit, meanwhile);
  const printPdf = pdfPrinter(options.printKit);
  const script = openLocalAppsScript({
    // What *Lần chạy* shows of executions is kept there.
    ...{ project, user, savedWhenAsked: true, pdf: printPdf, keptCalls: 0 },
    ...(folder === undefined ? {} : { folder }),
    ...(from === undefined ? {} : { from }),
    ...(now === undefined ? {} : { now: new Date(now) }),
    watcher: {
      person: dialogs.ask,
      between(at) {
        runs.went(at);
        inbox().drain();
        meanwhile();
      },
      started: runs.started,
      ended: runs.ended,
      toast: (message, title) => emit({ kind: "toast", message, title }),
    },
  });
  if (!script.hasSpreadsheet) script.createSpreadsheet(options.name);
  script.clockRuns = kept?.running ?? options.clockRuns ?? true;

  const saving = makeSaving(
    () => {
      script.save();
      if (folder === undefined) return;
      const { clockRuns: running } = script;
      const list = runs.list().filter(({ state }) => state !== "running");
      writeKept(folder, { now: script.now.getTime(), running, user: script.user, runs: list });
    },
    (error) => tellFailure("Chưa lưu được", error),
  );
  const changes = makeChanges(
    () => script.revision,
    () => {
      emit({ kind: "changed" });
      saving.changed();
    },
  );
  const pages = makePageTable(() => script, options.pagesOrigin, emit);
  const look = (): void => {
    changes.look();
    pages.look();
  };
  function tellFailure(title: string, error: unknown): void {
    emit({ kind: "toast", title, message: error instanceof Error ? error.message : String(error) });
  }
  const executions = makeExecutions(look, (error) => {
    // What a script throws stands among its runs.
    if (!(error instanceof Error) || error.name !== "ScriptError") tellFailure("Không chạy được", error);
  });
  const clock = makeClock(script, executions, () => {
    emit({ kind: "clock" });
    saving.changed();
  });
  setInterval(clock.tick, TICK).unref();

  const host: EngineHost = {
    ...{ script, emit, executions, runs, dialogs, pages, clock, users, printPdf },
    changed: changes.force,
    submitted: (formId) => executions.start(() => script.fireFormTriggers(formId)),
  };
  // Who opens a spreadsheet for the first time sees its first sheet, whatever a script looked at last.
  if (kept === undefined)
    script.spreadsheet
      .sheets()
      .find(({ hidden }) => !hidden)
      ?.select(1, 1);
  executions.start(() => {
    script.open();
    emit({ kind: "menu" });
  });
  saving.changed();
  // The clock and who one is change without a change of the script's state; they are saved on the way out at the latest.
  return {
    host,
    look,
    save() {
      saving.changed();
      saving.now();
    },
  };
}
