import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { Refusal, readJson, refuseForeign, refuseSites, send } from "../http/loopback";
import type { RunAnswer } from "./page-client";

/** What is needed of a page to serve it. */
export interface ServedPage {
  readonly html: string;
  readonly functionNames: readonly string[];
}

/** A size a page asks for, in pixels. */
export interface PageSize {
  readonly width?: number;
  readonly height?: number;
}

/** The pages a server has. An id is a part of the address: `/<id>/`; the page of the id "" has `/`. */
export interface PageDesk {
  find(id: string): Promise<ServedPage | undefined>;
  run(id: string, functionName: string, args: readonly unknown[]): Promise<unknown>;
  close(id: string): Promise<unknown>;
  resize(id: string, size: PageSize): Promise<unknown>;
}

/** The largest call of a page: Google does not say; documents go up to 10 MB. */
const LARGEST_CALL = 16 * 1024 * 1024;

/** Pages are one file and call nobody but their script; only `frame` may have them in a frame. */
function policy(frame: string): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "media-src data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frame}`,
  ].join("; ");
}

/**
 * Answers a request for a page or of a page: `GET /<id>/`, and what its client posts. `host` is the server's own, with its port;
 * `frame` the origin that may show the pages in frames ("'none'": nobody). Throws a Refusal.
 */
export async function answerPages(
  desk: PageDesk,
  { host, frame }: { readonly host: string; readonly frame: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  refuseForeign(request, host);
  const { method, url = "" } = request;
  const [, id = "", action = ""] = /^\/(?:([\w-]+)\/)?(run|close|size)?$/.exec(url) ?? [
    undefined,
    "",
    "none",
  ];
  if (action === "none" || (method === "GET") !== (action === "") || (method !== "GET" && method !== "POST"))
    throw new Refusal(404, "there is no such page");
  if (method === "GET") {
    // A frame of the workbench, which has another port, is of the same site; somebody who types the address is of none.
    refuseSites(request, ["none", "same-origin", "same-site"]);
    const page = await desk.find(id);
    if (page === undefined) throw new Refusal(404, "there is no such page");
    const html = withClient(page, id === "" ? "/" : `/${id}/`);
    return send(response, 200, "text/html", html, { "Content-Security-Policy": policy(frame) });
  }
  refuseSites(request, ["same-origin"]);
  const body = await readJson(request, LARGEST_CALL);
  send(response, 200, "application/json", JSON.stringify(await act(desk, id, action, body)));
}

async function act(
  desk: PageDesk,
  id: string,
  action: string,
  body: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (action === "run") return await run(desk, id, body);
  if (action === "close") await desk.close(id);
  if (action === "size") await desk.resize(id, sizeIn(body));
  return {};
}

function sizeIn({ width, height }: Readonly<Record<string, unknown>>): PageSize {
  return {
    ...(typeof width === "number" ? { width } : {}),
    ...(typeof height === "number" ? { height } : {}),
  };
}

async function run(
  desk: PageDesk,
  id: string,
  { functionName, args }: Readonly<Record<string, unknown>>,
): Promise<RunAnswer> {
  try {
    if (typeof functionName !== "string" || !Array.isArray(args))
      throw new Error("no function and arguments");
    return { value: await desk.run(id, functionName, args) };
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

/** The page's html with the client before any code of its own; `path` is where it posts. */
function withClient({ html, functionNames }: ServedPage, path: string): string {
  const code = `${clientScript()}\nlocalAppsScriptPage.install(${JSON.stringify(functionNames)}, ${JSON.stringify(path)});`;
  const script = `<script>${code.replaceAll("</script", "<\\/script")}</script>`;
  const start = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start === null ? 0 : start.index + start[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
