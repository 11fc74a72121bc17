import type { WorkbenchEvent } from "../protocol";

const handlers = new Set<(event: WorkbenchEvent) => void>();
let connected = false;

/**
 * Calls back with everything the engine tells from now on; gives what ends that. A lost connection is told as stopped; when
 * it is there again, all that may have been missed is told as changed.
 */
export function listen(handler: (event: WorkbenchEvent) => void): () => void {
  handlers.add(handler);
  if (!connected) connect();
  connected = true;
  return () => {
    handlers.delete(handler);
  };
}

/** So long it waits to connect again where the browser does not, in milliseconds. */
const PAUSE = 1000;

function connect(lost = false): void {
  const source = new EventSource("/events");
  const tell = (event: WorkbenchEvent): void => {
    for (const handler of [...handlers]) handler(event);
  };
  source.onmessage = ({ data }) => tell(JSON.parse(data));
  source.onerror = () => {
    if (!lost) tell({ kind: "stopped" });
    lost = true;
    // An answer that is no stream, as while a workbench starts, ends the browser's own trying.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => connect(true), PAUSE);
  };
  source.onopen = () => {
    if (!lost) return;
    lost = false;
    for (const kind of ["changed", "pages", "menu", "clock"] as const) tell({ kind });
  };
}
