import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** What the server asks of the engine; `table` says whose handlers have the method. */
export interface EngineRequest {
  readonly id: number;
  readonly table: "ask" | "download" | "pages" | "engine";
  readonly method: string;
  readonly args: unknown;
}

/** What comes to the engine from the server's thread. */
export interface Inbox {
  /** Takes what has come, without waiting: also where a script runs, and nothing comes by itself. */
  drain(): void;
  /** Takes what comes until `done`, looking every so many milliseconds even if nothing does. Blocks the thread. */
  waitUntil(done: () => boolean, interval: number): void;
}

/**
 * Opens the inbox: `take` is called with each request, in their order. `bell` is rung (its first number grows) by the server's
 * thread with every request.
 */
export function openInbox(
  port: MessagePort,
  bell: Int32Array,
  take: (request: EngineRequest) => void,
): Inbox {
  port.on("message", take);
  function drain(): void {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port))
      take(next.message);
  }
  return {
    drain,
    waitUntil(done, interval) {
      while (true) {
        const rung = Atomics.load(bell, 0);
        drain();
        if (done()) return;
        Atomics.wait(bell, 0, rung, interval);
      }
    },
  };
}
