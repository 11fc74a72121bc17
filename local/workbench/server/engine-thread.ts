import { fileURLToPath } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { EngineOptions } from "../engine/engine";
import type { EngineRequest } from "../engine/inbox";
import type { WorkbenchEvent } from "../protocol";

/** The engine, as the server reaches it. */
export interface EngineThread {
  /** Asks it, and gives its answer. Fails with what it throws: name and message. */
  request(table: EngineRequest["table"], method: string, args: unknown): Promise<unknown>;
  /** Saves the state and ends the thread, also where a script stands in a dialog. */
  stop(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A script that makes no service call for so long is not waited for: what was saved last stays. In milliseconds. */
const PATIENCE = 5_000;

/** Starts the engine's thread; `listen` hears its events. Fails where the script cannot be opened. */
export async function startEngineThread(
  options: EngineOptions,
  listen: (event: WorkbenchEvent) => void,
): Promise<EngineThread> {
  const { port1: port, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const heard = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(await workerCode(), {
    eval: true,
    workerData: { options, port: port2, bell, heard },
    transferList: [port2],
    // Each run of a script leaves a whole context behind.
    resourceLimits: { maxYoungGenerationSizeMb: 128, maxOldGenerationSizeMb: 4096 },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;

  function end(error: Error): void {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  port.on("message", (message: Answer | { readonly event: WorkbenchEvent }) => {
    if ("event" in message) {
      listen(message.event);
      return;
    }
    const { id, value, error } = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(Object.assign(new Error(error.message), { name: error.name }));
  });

  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
  });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("Bàn làm việc đã dừng.")));

  function request(table: EngineRequest["table"], method: string, args: unknown): Promise<unknown> {
    if (ended !== undefined) return Promise.reject(ended);
    last += 1;
    const asked: EngineRequest = { id: last, table, method, args };
    const answer = new Promise((resolve, reject) => waiting.set(asked.id, { resolve, reject }));
    port.postMessage(asked);
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
    return answer;
  }

  return {
    request,
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      const saved = request("engine", "save", {}).catch(() => {});
      await Promise.race([saved, patience]);
      // What has begun to be saved is saved to its end, however long a slow machine takes for it.
      if (Atomics.load(heard, 0) !== 0) await saved;
      clearTimeout(timer);
      await worker.terminate();
      port.close();
    },
  };
}

let code: Promise<string> | undefined;

/** The engine as one script, bundled once a process: threads of Node 20 read no TypeScript. */
function workerCode(): Promise<string> {
  code ??= build({
    entryPoints: [fileURLToPath(new URL("../engine/worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    tsconfigRaw: {},
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return code;
}
