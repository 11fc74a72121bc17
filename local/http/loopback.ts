import type { IncomingMessage, ServerResponse } from "node:http";

/** What the servers of this machine's own pages have in common: whom they answer, and how. */

/** A request that is not answered, with the status that says so. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Other sites may not reach the script through this machine's browser, nor by a name that they let lead here: the host that was
 * asked for must be the server's own (`host`, with its port), and a body must come as JSON from the server's own pages.
 * Throws a Refusal.
 */
export function refuseForeign({ method, headers }: IncomingMessage, host: string): void {
  if (headers.host !== host) throw new Refusal(403, `only ${host} is served`);
  const origin = `http://${host}`;
  if (headers.origin !== undefined && headers.origin !== origin)
    throw new Refusal(403, `only pages of ${origin} are served`);
  if (method !== "POST") return;
  if (headers.origin === undefined) throw new Refusal(403, `only pages of ${origin} may post`);
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal(415, "only JSON is taken");
}

/** Where a browser says a request comes from (`Sec-Fetch-Site`): it must be one of these; older browsers say nothing. */
export function refuseSites({ headers }: IncomingMessage, allowed: readonly string[]): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && !allowed.includes(String(site)))
    throw new Refusal(403, "other sites are not served");
}

/** Reads a body of at most so many bytes as a JSON object. Throws a Refusal. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new Refusal(413, `more than ${limit} bytes`);
    chunks.push(chunk);
  }
  const body = parsed(Buffer.concat(chunks).toString("utf8"));
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refusal(400, "an object is wanted");
  return Object.fromEntries(Object.entries(body));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "not JSON");
  }
}

/** Sends an answer that no browser keeps or takes for anything but what it is. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "Content-Type": type.startsWith("text/") || type.endsWith("json") ? `${type}; charset=utf-8` : type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...headers,
  });
  response.end(content);
}

/** Sends why a request was not answered. What nobody foresaw is told, too: only this machine's own pages come so far. */
export function sendFailure(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) response.end();
  else send(response, error instanceof Refusal ? error.status : 500, "text/plain", message);
}
