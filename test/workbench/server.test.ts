import { get } from "node:http";
import { expect, test } from "vitest";
import { type RawRequest, send, withSecondAddOn } from "./open-second-add-on";

const ask = JSON.stringify({ method: "book.view", args: {} });
const json = { "Content-Type": "application/json" };
const evil = "http://evil.example.com";

/** Each is refused for what it names, and for nothing else: the first of the list is not. */
const requests: readonly (readonly [string, RawRequest, number])[] = [
  ["the page's own request", { body: ask }, 200],
  ["a name that leads here", { body: ask, headers: { Host: "evil.example.com" } }, 403],
  [
    "a name that leads here, with the port",
    { path: "/", method: "GET", headers: { Host: "evil.example.com:PORT" } },
    403,
  ],
  ["another name of this machine", { body: ask, headers: { Host: "localhost:PORT" } }, 403],
  ["another site's page", { body: ask, headers: { Origin: evil } }, 403],
  ["a page of nobody", { body: ask, headers: { Origin: "null" } }, 403],
  ["a page of another port", { body: ask, headers: { Origin: "http://127.0.0.1:1" } }, 403],
  [
    "a page of another port, as the browser says",
    { body: ask, headers: { "Sec-Fetch-Site": "same-site" } },
    403,
  ],
  ["a form", { body: ask, headers: { "Content-Type": "text/plain" } }, 415],
  ["no JSON", { body: "{" }, 400],
  ["a list", { body: "[]" }, 400],
  ["no method", { body: "{}" }, 400],
  ["arguments that are none", { body: JSON.stringify({ method: "book.view", args: 5 }) }, 400],
  ["too much", { body: JSON.stringify({ method: "book.view", args: { text: "x".repeat(17 << 20) } }) }, 413],
  ["to post elsewhere", { path: "/", body: ask }, 405],
  ["another method", { method: "PUT", path: "/" }, 405],
  [
    "events for another site",
    { method: "GET", path: "/events", headers: { "Sec-Fetch-Site": "cross-site" } },
    403,
  ],
  ["events for another origin", { method: "GET", path: "/events", headers: { Origin: evil } }, 403],
  ["events by another name", { method: "GET", path: "/events", headers: { Host: "evil.example.com" } }, 403],
  [
    "a download for another site",
    { method: "GET", path: "/download/x", headers: { "Sec-Fetch-Site": "cross-site" } },
    403,
  ],
  ["a download there is not", { method: "GET", path: "/download/toString?args={}" }, 404],
  ["a download of no arguments", { method: "GET", path: "/download/x?args=5" }, 400],
  ["a download of no address", { method: "GET", path: "/download/%E0%A4%A" }, 400],
  ["the page", { method: "GET", path: "/" }, 200],
  [
    "the page's script",
    { method: "GET", path: "/ui/index.js", headers: { "Sec-Fetch-Site": "same-origin" } },
    200,
  ],
  [
    "the page's script for another site",
    { method: "GET", path: "/ui/index.js", headers: { "Sec-Fetch-Site": "cross-site" } },
    403,
  ],
  [
    "a link of another site to the page",
    {
      method: "GET",
      path: "/",
      headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" },
    },
    200,
  ],
  [
    "the page in another site's frame",
    {
      method: "GET",
      path: "/",
      headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" },
    },
    403,
  ],
  ["a file above its folder", { method: "GET", path: "/../package.json" }, 404],
  [
    "a file above its folder, written otherwise",
    { method: "GET", path: "/ui/%2e%2e/%2e%2e/package.json" },
    404,
  ],
  ["a file above its folder, for Windows", { method: "GET", path: "/ui/..\\..\\package.json" }, 404],
  ["a file of the machine", { method: "GET", path: "//etc/passwd" }, 404],
  ["the page's source", { method: "GET", path: "/ui/index.tsx" }, 404],
];

test("only this machine's own page is served, and nothing but what it needs", () =>
  withSecondAddOn(async ({ workbench, ask: asked }) => {
    const { port } = new URL(workbench.url);
    const statuses: (readonly [string, number | undefined])[] = [];
    for (const [name, { headers = {}, ...sent }] of requests) {
      const named = Object.fromEntries(
        Object.entries(headers).map(([key, value]) => [key, value.replace("PORT", port)]),
      );
      statuses.push([name, (await send(workbench.url, { ...sent, headers: named })).status]);
    }
    expect(statuses).toEqual(requests.map(([name, , status]) => [name, status]));
    expect((await asked("script.runs", {})).map((run) => run.function)).toEqual(["onOpen"]);
  }));

test("what is not named as from here may not post", () =>
  withSecondAddOn(async ({ workbench }) => {
    const { port, hostname } = new URL(workbench.url);
    const answer = await fetch(`${workbench.url}ask`, { method: "POST", headers: json, body: ask });
    expect(answer.status).toBe(403);
    // Nor is it there under the machine's other addresses.
    await expect(
      new Promise((resolve, reject) => {
        get({ hostname: "127.0.0.2", port, headers: { Host: `${hostname}:${port}` } }, resolve).on(
          "error",
          reject,
        );
      }),
    ).rejects.toThrow("ECONNREFUSED");
  }));

test("no answer is kept by a browser, read as something else, or shown in a frame", () =>
  withSecondAddOn(async ({ workbench }) => {
    const { headers } = await send(workbench.url, { method: "GET", path: "/" });
    expect([headers["cache-control"], headers["x-content-type-options"], headers["referrer-policy"]]).toEqual(
      ["no-store", "nosniff", "no-referrer"],
    );
    expect(String(headers["content-security-policy"]).split("; ")).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    );
  }));

test("a method there is not, and one that refuses, are told as such", () =>
  withSecondAddOn(async ({ workbench, ask: asked }) => {
    for (const method of ["toString", "constructor", "book.burn"]) {
      const { status, text } = await send(workbench.url, { body: JSON.stringify({ method, args: {} }) });
      expect([status, JSON.parse(text)]).toEqual([
        200,
        { ok: false, message: `Bàn làm việc không biết việc “${method}”.` },
      ]);
    }
    await expect(asked("book.actAs", { user: "thủ thư" })).rejects.toThrow(
      "“thủ thư” không phải là một địa chỉ thư.",
    );
    await expect(asked("clock.set", { now: "2023-02-31T08:00" })).rejects.toThrow(
      "“2023-02-31T08:00” không phải là ngày giờ. Viết như 2023-05-14T08:00.",
    );
    await expect(asked("script.click", { path: ["Thư viện", "Đốt sách"] })).rejects.toThrow(
      "Trình đơn không có mục “Thư viện → Đốt sách”.",
    );
    expect((await asked("script.runs", {})).length).toBe(1);
  }));
