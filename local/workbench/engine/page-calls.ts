import type { PageSize, ServedPage } from "../../pages/page-server";
import type { EngineHost, Handlers } from "./host";

/** What the server of the add-on's pages asks of the engine. */
export interface PageCalls {
  find: { readonly in: { readonly id: number }; readonly out: ServedPage };
  /** `google.script.run`: an execution of its own, which waits for its turn. */
  run: {
    readonly in: { readonly id: number; readonly functionName: string; readonly args: readonly unknown[] };
    readonly out: unknown;
  };
  close: { readonly in: { readonly id: number }; readonly out: object };
  resize: { readonly in: { readonly id: number; readonly size: PageSize }; readonly out: object };
}

export function pageCallHandlers({ pages, executions, runs }: EngineHost): Handlers<PageCalls> {
  return {
    find({ id }) {
      const { html, functionNames } = pages.find(id);
      return { html, functionNames };
    },
    run({ id, functionName, args }) {
      // A page that was closed since still gets the answer that it is: `run` says so.
      const page = pages.find(id);
      return executions.run(() => runs.ofPage(() => page.run(functionName, ...args)));
    },
    close({ id }) {
      pages.close(id);
      return {};
    },
    resize({ id, size }) {
      pages.resize(id, size);
      return {};
    },
  };
}
