import { listenOnLoopback } from "../http/listen";
import type { Page } from "./open-pages";
import { answerPages, type PageDesk } from "./page-server";

/** A page of the local Apps Script in a browser. */
export interface PageHost {
  /** Where the page is; only this machine reaches it. */
  readonly url: string;
  /** Whether the page was closed, by itself or from outside. */
  closed(): boolean;
  /** The size the script asked for, or later the page itself, in pixels. */
  size(): { readonly width: number | undefined; readonly height: number | undefined };
  /** Ends the server; the page stays open to the script. */
  stop(): Promise<void>;
}

/**
 * Serves one page alone, as a bare document with `google.script.run` and `google.script.host` in it. What it calls runs
 * in this process, one call after the other.
 */
export async function openPageHost(page: Page): Promise<PageHost> {
  let size: ReturnType<PageHost["size"]> = { width: page.width, height: page.height };
  const desk: PageDesk = {
    find: async (id) => (id === "" ? page : undefined),
    run: async (_id, functionName, args) => page.run(functionName, ...args),
    close: async () => page.close(),
    resize: async (_id, wanted) => {
      size = { ...size, ...wanted };
    },
  };
  const { origin, stop } = await listenOnLoopback(0, (request, response, host) =>
    answerPages(desk, { host, frame: "'none'" }, request, response),
  );
  return { url: `${origin}/`, closed: () => page.closed, size: () => size, stop };
}
