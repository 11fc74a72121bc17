import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type EngineOptions, startEngine } from "./engine";
import { allDownloads, allHandlers } from "./handlers";
import { type EngineRequest, openInbox } from "./inbox";
import { pageCallHandlers } from "./page-calls";

/** The engine's thread: its script may stand still in a dialog while the server goes on answering. */

interface Given {
  readonly options: EngineOptions;
  readonly port: MessagePort;
  readonly bell: Int32Array;
  /** Its first number is 1 once it is being saved on the way out. */
  readonly heard: Int32Array;
}

// Only engine-thread.ts starts this thread.
const { options, port, bell, heard }: Given = workerData;

const inbox = openInbox(port, bell, take);
const engine = startEngine(
  options,
  () => inbox,
  (event) => port.postMessage({ event }),
);
const tables: Readonly<Record<EngineRequest["table"], Readonly<Record<string, unknown>>>> = {
  ask: allHandlers(engine.host),
  download: allDownloads(engine.host),
  pages: pageCallHandlers(engine.host),
  engine: {
    save: () => {
      Atomics.store(heard, 0, 1);
      engine.save();
      return {};
    },
  },
};
parentPort?.postMessage("ready");

function take({ id, table, method, args }: EngineRequest): void {
  const failed = (error: unknown): void => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    port.postMessage({ id, error: { name, message } });
  };
  const answered = (value: unknown): void => {
    try {
      port.postMessage({ id, value });
    } catch (error) {
      failed(error);
    }
  };
  try {
    const handler = Object.hasOwn(tables[table], method) ? tables[table][method] : undefined;
    if (typeof handler !== "function") throw new Error(`Bàn làm việc không biết việc “${method}”.`);
    const result: unknown = handler(args);
    if (result instanceof Promise) result.then(answered, failed);
    else answered(result);
  } catch (error) {
    failed(error);
  }
  engine.look();
}
