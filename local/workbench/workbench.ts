import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listenOnLoopback } from "../http/listen";
import { Refusal } from "../http/loopback";
import { answerPages } from "../pages/page-server";
import type { EngineOptions } from "./engine/engine";
import { startEngineThread } from "./server/engine-thread";
import { makeEventStream } from "./server/event-stream";
import { FolderTaken, openAt, STARTING, takeFolder } from "./server/folder-taken";
import { engineDesk } from "./server/page-desk";
import { makePrintKit } from "./server/print-kit";
import { answerWorkbench, type Desk } from "./server/requests";
import { buildUi } from "./server/ui-files";

export { FolderTaken, openAt };

export interface WorkbenchOptions extends Omit<EngineOptions, "pagesOrigin" | "now" | "printKit"> {
  /** Where the clock starts where nothing was kept; the real time if absent. */
  readonly now?: Date;
  /** The port of 127.0.0.1; any that is free if absent. */
  readonly port?: number;
}

/** A workbench that runs. */
export interface Workbench {
  /** Where it is; only this machine reaches it. */
  readonly url: string;
  /** Saves the state and ends it. */
  stop(): Promise<void>;
}

/**
 * Opens an Apps Script project in a page that looks and works like a spreadsheet with the add-on's menu in it. The time zone of the
 * process becomes the project's, before anything of it runs. Fails where the project cannot be read, the port is taken, or another
 * workbench has the folder open (FolderTaken).
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  process.env.TZ = timeZoneOf(options.project);
  const { port = 0, now, ...others } = options;
  const events = makeEventStream();
  const [files, printKit] = await Promise.all([buildUi(), makePrintKit()]);
  let desk: Desk | undefined;
  const ready = (): Desk => {
    if (desk === undefined) throw new Refusal(STARTING, "the workbench is starting");
    return desk;
  };
  const server = await listenOnLoopback(port, (request, response, host) =>
    answerWorkbench(ready(), host, request, response),
  );
  // Another port is another origin: an add-on's page reaches nothing of the workbench's own.
  const pages = await listenOnLoopback(0, (request, response, host) =>
    answerPages(
      engineDesk(() => ready().engine),
      { host, frame: server.origin },
      request,
      response,
    ),
  );
  let release = (): void => {};
  const close = async (): Promise<void> => {
    release();
    await Promise.all([server.stop(), pages.stop()]);
  };
  try {
    if (others.folder !== undefined) release = await takeFolder(others.folder, `${server.origin}/`);
    const engine = await startEngineThread(
      {
        ...others,
        pagesOrigin: pages.origin,
        ...(printKit === undefined ? {} : { printKit }),
        ...(now === undefined ? {} : { now: now.getTime() }),
      },
      events.send,
    );
    desk = { engine, events, files, pagesOrigin: pages.origin };
    return {
      url: `${server.origin}/`,
      async stop() {
        await engine.stop();
        events.send({ kind: "stopped" });
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The zone the project's manifest names. */
function timeZoneOf(project: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(join(project, "appsscript.json"), "utf8"));
  const zone: unknown =
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "timeZone") : undefined;
  return typeof zone === "string" ? zone : process.env.TZ;
}
