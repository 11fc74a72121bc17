import { get, type IncomingMessage, request } from "node:http";
import { expect } from "vitest";
import type { AskAnswer, In, Methods, Out, WorkbenchEvent } from "../../local/workbench/protocol";
import type { RunView } from "../../local/workbench/protocol/script";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../local/workbench/workbench";

/** A workbench, as its page reaches it. */
export interface OpenWorkbench {
  readonly workbench: Workbench;
  ask<K extends keyof Methods>(method: K, args: In<Methods, K>): Promise<Out<Methods, K>>;
  /** What was told since it was opened. */
  readonly events: readonly WorkbenchEvent[];
  /** Waits for an event. */
  told<K extends WorkbenchEvent["kind"]>(
    kind: K,
    nth?: number,
  ): Promise<Extract<WorkbenchEvent, { kind: K }>>;
  /** Waits until the latest execution ended. */
  ended(functionName: string): Promise<RunView>;
}

/** An add-on of a few lines, in the workbench, on a Wednesday morning; the clock stands. */
export async function withSecondAddOn(
  use: (open: OpenWorkbench) => Promise<void>,
  options: Partial<WorkbenchOptions> = {},
): Promise<void> {
  const workbench = await openWorkbench({
    ...{ project: "test/workbench/second-add-on", name: "Sổ sách", users: ["thu-thu@example.com"] },
    ...{ now: new Date(2023, 2, 15, 8), clockRuns: false },
    ...options,
  });
  const stream = await listening(workbench.url);
  const events: WorkbenchEvent[] = [];
  stream.on("data", (data: string) => {
    for (const [, event = ""] of data.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(event));
  });
  async function ask<K extends keyof Methods>(method: K, args: In<Methods, K>): Promise<Out<Methods, K>> {
    const body = JSON.stringify({ method, args });
    const { text } = await send(workbench.url, { path: "/ask", body });
    const answer: AskAnswer = JSON.parse(text);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value as Out<Methods, K>;
  }
  try {
    // `onOpen` has run when the workbench is there to be used.
    await expect.poll(async () => (await ask("script.runs", {}))[0]?.state).toBe("done");
    await use({
      workbench,
      ask,
      events,
      async told(kind, nth = 1) {
        const found = () => events.filter((event) => event.kind === kind)[nth - 1];
        await expect.poll(found).toBeDefined();
        return found() as Extract<WorkbenchEvent, { kind: typeof kind }>;
      },
      async ended(functionName) {
        const run = async () => (await ask("script.runs", {})).find((each) => each.function === functionName);
        await expect.poll(async () => (await run())?.state ?? "running").not.toBe("running");
        const found = await run();
        if (found === undefined) throw new Error(`${functionName} did not run`);
        return found;
      },
    });
  } finally {
    stream.destroy();
    await workbench.stop();
  }
}

function listening(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${url}events`, (response) => resolve(response.setEncoding("utf8"))).on("error", reject);
  });
}

/** A request as any program of this machine may send it; without headers of its own those of the page. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: IncomingMessage["headers"];
}

/** Sends a request as it stands: no browser refuses anything of it. */
export function send(
  url: string,
  { method = "POST", path = "/ask", headers = {}, body = "{}" }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port, origin } = new URL(url);
  const own = method === "GET" ? {} : { Origin: origin, "Content-Type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path, headers: { ...own, ...headers } },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode, text, headers: response.headers });
      },
    );
    sent.on("error", reject);
    sent.end(method === "GET" ? undefined : body);
  });
}
