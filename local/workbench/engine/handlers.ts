import type { Methods } from "../protocol";
import { bookHandlers } from "./book";
import { driveDownloads, driveHandlers } from "./drive";
import { formHandlers } from "./forms";
import { gridHandlers } from "./grid";
import type { Download, EngineHost, Handlers } from "./host";
import { mailDownloads, mailHandlers } from "./mail";
import { scriptHandlers } from "./script";

/** All that the page may ask, by method. */
export function allHandlers(host: EngineHost): Handlers<Methods> {
  return {
    ...bookHandlers(host),
    ...gridHandlers(host),
    ...scriptHandlers(host),
    ...formHandlers(host),
    ...driveHandlers(host),
    ...mailHandlers(host),
  };
}

/** What `GET /download/<method>?args=…` gives, by method. None changes anything: a link is enough to ask. */
export type Downloads = Readonly<Record<string, (args: never) => Download>>;

export function allDownloads(host: EngineHost): Downloads {
  return { ...driveDownloads(host), ...mailDownloads(host) };
}
