import type { CallOptions } from "../script/call-options";
import type { Project } from "../script/project";
import type { CallRecord } from "../script/run";
import type { ShownPage } from "../world";
import { findIllegal } from "./legal-values";

/** A dialog or sidebar with a page in it, on somebody's screen. */
export interface Page extends ShownPage {
  /** Before it. */
  readonly user: string;
  readonly closed: boolean;
  /** The functions `google.script.run` has: those the project declares, without private ones (`name_`). */
  readonly functionNames: readonly string[];
  /**
   * Does what `google.script.run.functionName(...args)` does: runs the function in an execution of its own as the
   * person before the page, and gives what it returns, null for nothing. Throws the script's error (a ScriptError), and when
   * the function is private or not declared, a value cannot be carried, or the page was closed.
   */
  run(functionName: string, ...args: unknown[]): unknown;
  /** `run` with answers for dialogs, or a fault, and the record of what happened. */
  call(functionName: string, options?: Omit<CallOptions, "source">): CallRecord;
  /** What `google.script.host.close()` does, or the cross of the dialog. */
  close(): void;
}

/** What is open: at most one dialog and one sidebar, as on Google, where a new one replaces the one before. */
export interface OpenPages {
  list(): readonly Page[];
  show(shown: ShownPage, user: string): void;
  closeAll(): void;
}

type Call = (functionName: string, options: CallOptions, user: string) => CallRecord;

/** A screen without pages; `call` runs a function as a user. */
export function makeOpenPages(project: Project, call: Call): OpenPages {
  let open: readonly Page[] = [];
  const isSidebar = ({ kind }: ShownPage): boolean => kind === "sidebar";
  return {
    list: () => open.filter(({ closed }) => !closed),
    show(shown, user) {
      const replaced = open.filter((page) => isSidebar(page) === isSidebar(shown));
      for (const page of replaced) page.close();
      open = [...open.filter(({ closed }) => !closed), makePage(shown, user, project, call)];
    },
    closeAll() {
      for (const page of open) page.close();
      open = [];
    },
  };
}

function makePage(shown: ShownPage, user: string, project: Project, call: Call): Page {
  const functionNames = project.functionNames.filter((name) => !name.endsWith("_"));
  let closed = false;
  function callFromPage(functionName: string, options: Omit<CallOptions, "source"> = {}): CallRecord {
    if (closed) throw new Error(`the page "${shown.title}" is closed and cannot call ${functionName}`);
    if (!functionNames.includes(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const { args = [] } = options;
    refuseIllegal(`${functionName} is given`, args, "arguments");
    const record = call(functionName, { ...options, source: "menu" }, user);
    if (record.value !== undefined) refuseIllegal(`${functionName} returns`, record.value, "value");
    return record;
  }
  return {
    ...shown,
    user,
    functionNames,
    get closed() {
      return closed;
    },
    call: callFromPage,
    run: (functionName, ...args) => callFromPage(functionName, { args }).value ?? null,
    close() {
      closed = true;
    },
  };
}

function refuseIllegal(what: string, value: unknown, at: string): void {
  const illegal = findIllegal(value, at);
  if (illegal !== undefined)
    throw new TypeError(`${what} ${illegal}, which google.script.run does not carry`);
}
