import type { ServerResponse } from "node:http";
import type { WorkbenchEvent } from "../protocol";

/** Those who listen at `GET /events`. */
export interface EventStream {
  add(response: ServerResponse): void;
  send(event: WorkbenchEvent): void;
}

/** Server-sent events; a line now and then keeps connections alive. */
export function makeEventStream(): EventStream {
  const listening = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const response of listening) response.write(text);
  };
  setInterval(() => write(": \n\n"), 15_000).unref();
  return {
    add(response) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.write(": \n\n");
      listening.add(response);
      response.on("close", () => listening.delete(response));
    },
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
  };
}
