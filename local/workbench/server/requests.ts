import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal, readJson, refuseForeign, refuseSites, send } from "../../http/loopback";
import type { Download } from "../engine/host";
import type { AskAnswer } from "../protocol";
import type { EngineThread } from "./engine-thread";
import type { EventStream } from "./event-stream";
import type { UiFiles } from "./ui-files";

/** What the workbench's own server answers with. */
export interface Desk {
  readonly engine: EngineThread;
  readonly events: EventStream;
  readonly files: UiFiles;
  /** Where the add-on's pages are, which the page shows in frames. */
  readonly pagesOrigin: string;
}

/** Documents go up to 10 MB, and come in base64. */
const LARGEST_BODY = 16 * 1024 * 1024;

/**
 * Answers a request to the workbench: the page and its files, `POST /ask`, `GET /events`, `GET /download/<method>?args=…`.
 * Throws a Refusal.
 */
export async function answerWorkbench(
  desk: Desk,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  refuseForeign(request, host);
  const { method = "", url = "" } = request;
  // A link in a mail or a document may lead to the page; nothing else is anybody's but the page's own.
  const opened = url === "/" && request.headers["sec-fetch-mode"] === "navigate" && isWindow(request);
  if (!opened) refuseSites(request, ["none", "same-origin"]);
  if (method === "POST" && url === "/ask") return await ask(desk, request, response);
  if (method !== "GET") throw new Refusal(405, "there is nothing to post to");
  if (url === "/events") return desk.events.add(response);
  if (url.startsWith("/download/")) return await download(desk, url, response);
  const file = desk.files.get(url);
  if (file === undefined) throw new Refusal(404, "there is no such page");
  send(response, 200, file.type, file.content, { "Content-Security-Policy": policy(desk.pagesOrigin) });
}

/** Whether a window is to show it, rather than a frame of another page. */
function isWindow({ headers }: IncomingMessage): boolean {
  return headers["sec-fetch-dest"] === "document";
}

/** The page runs its own script alone; documents are shown in frames without any. */
function policy(pagesOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' blob: ${pagesOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

async function ask({ engine }: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, args } = await readJson(request, LARGEST_BODY);
  if (typeof method !== "string" || typeof args !== "object" || args === null)
    throw new Refusal(400, "a method and its arguments are wanted");
  const answer: AskAnswer = await engine.request("ask", method, args).then(
    (value) => ({ ok: true, value }),
    (error: Error) => ({ ok: false, message: error.message }),
  );
  send(response, 200, "application/json", JSON.stringify(answer));
}

async function download({ engine }: Desk, url: string, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const method = decoded(pathname.slice("/download/".length));
  const args = parsed(searchParams.get("args") ?? "{}");
  const file = await engine.request("download", method, args).catch((error: Error) => {
    throw new Refusal(404, error.message);
  });
  // The engine's downloads are typed.
  const { name, type, bytes } = file as Download;
  send(response, 200, type, bytes, {
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeName(name)}`,
    "Content-Security-Policy": "sandbox",
  });
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, "not an address");
  }
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Refused like what is no object.
  }
  throw new Refusal(400, "an object is wanted");
}
