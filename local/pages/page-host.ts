import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Page } from "./open-pages";
import type { RunAnswer } from "./page-client";

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
  let { width, height } = page;
  const html = withClient(page);

  function answer(path: string, body: Readonly<Record<string, unknown>>): unknown {
    if (path === "/run") return run(page, body);
    if (path === "/close") page.close();
    if (path === "/size") {
      if (typeof body.width === "number") width = body.width;
      if (typeof body.height === "number") height = body.height;
    }
    return {};
  }

  const server = createServer((request, response) => {
    const { port } = address();
    respond(request, response, `127.0.0.1:${port}`, html, answer).catch((error: Error) => {
      send(response, 500, "text/plain", error.message);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function address(): AddressInfo {
    const found = server.address();
    if (found === null || typeof found === "string") throw new Error("the page host is not listening");
    return found;
  }

  return {
    url: `http://127.0.0.1:${address().port}/`,
    closed: () => page.closed,
    size: () => ({ width, height }),
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Other sites may not call the script through this machine's browser: so the host's name and the type are looked at. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  ownHost: string,
  html: string,
  answer: (path: string, body: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const { method, url = "", headers } = request;
  if (headers.host !== ownHost) {
    send(response, 403, "text/plain", `only ${ownHost} is served`);
  } else if (method === "GET" && url === "/") {
    send(response, 200, "text/html", html);
  } else if (method !== "POST" || !["/run", "/close", "/size"].includes(url)) {
    send(response, 404, "text/plain", "there is only one page");
  } else if (headers["content-type"] !== "application/json") {
    send(response, 415, "text/plain", "only JSON is taken");
  } else {
    const body = await readJson(request);
    send(response, 200, "application/json", JSON.stringify(answer(url, body)));
  }
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(content);
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  if (typeof body !== "object" || body === null) throw new Error("an object is wanted");
  return Object.fromEntries(Object.entries(body));
}

function run(page: Page, { functionName, args }: Readonly<Record<string, unknown>>): RunAnswer {
  try {
    if (typeof functionName !== "string" || !Array.isArray(args))
      throw new Error("no function and arguments");
    return { value: page.run(functionName, ...args) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}

let client: string | undefined;

/** The browser's half as one script, bundled once a process. */
function clientScript(): string {
  client ??= buildSync({
    entryPoints: [fileURLToPath(new URL("./page-client.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "localAppsScriptPage",
    target: "es2020",
  }).outputFiles[0]?.text;
  if (client === undefined) throw new Error("the page's client was not built");
  return client;
}

/** The page's html with the client before any code of its own. */
function withClient({ html, functionNames }: Page): string {
  const code = `${clientScript()}\nlocalAppsScriptPage.install(${JSON.stringify(functionNames)});`;
  const script = `<script>${code.replaceAll("</script", "<\\/script")}</script>`;
  const start = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start === null ? 0 : start.index + start[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
