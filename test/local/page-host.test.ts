import { request } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript, type Page } from "../../local/local-apps-script";
import { openPageHost, type PageHost } from "../../local/pages/page-host";
import { startBrowser } from "../support/browser";
import { writeProject } from "./script-project";

const CODE = `
function show(name) {
  const output = HtmlService.createHtmlOutputFromFile(name).setWidth(500).setHeight(400);
  SpreadsheetApp.getUi().showModalDialog(output, "Page");
}
function add(name, points) {
  SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(name);
  return { name, points: points.concat(3) };
}
function fail() { throw new Error("Dòng 3 chưa có tên."); }
function hidden_() {}`;

/** Every button puts what it gets into the one line of text. */
const ADD = `<!DOCTYPE html>
<html><head><title>Add</title></head><body>
<header>Vietnamese: Đợt thi đua</header>
<p id="seen"></p>
<button id="add">add</button><button id="fail">fail</button><button id="date">date</button>
<button id="names">names</button><button id="size">size</button><button id="close">close</button>
<script>
  const { run, host } = google.script;
  const see = (...seen) => { document.getElementById("seen").textContent = JSON.stringify(seen); };
  const on = (id, act) => { document.getElementById(id).onclick = act; };
  const named = run.withSuccessHandler((value, user) => see("success", value, user))
    .withFailureHandler((error, user) => see("failure", error instanceof Error, error.name, error.message, user));
  on("add", () => named.withUserObject({ row: 5 }).add("Lan", [1, 2]));
  on("fail", () => { named.withUserObject("another runner"); named.fail(); });
  on("date", () => { try { named.add("x", new Date(0)); } catch (error) { see(error.message); } });
  on("names", () => see(typeof run.add, typeof run.hidden_, typeof run.absent));
  on("size", () => { host.setHeight(250); host.setWidth(320); });
  on("close", () => host.close());
</script></body></html>`;

const BARE = `<p id="seen"></p><script>document.getElementById("seen").textContent = typeof google.script.run.add;</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Shows a page of the script, and gives it to the test with a tab of the browser before it. */
async function withPage(
  name: string,
  use: (given: {
    script: LocalAppsScript;
    page: Page;
    host: PageHost;
    click: (id: string) => Promise<void>;
    seen: (wanted: string) => Promise<unknown>;
  }) => Promise<void>,
): Promise<void> {
  const script = openLocalAppsScript({
    project: writeProject(CODE, { "add.html": ADD, "bare.html": BARE }),
  });
  script.createSpreadsheet("Book");
  script.call("show", { args: [name] });
  const [page] = script.openPages();
  if (page === undefined) throw new Error("no page is open");
  const host = await openPageHost(page);
  const tab = await browser.newPage();
  try {
    await tab.goto(host.url);
    await use({
      script,
      page,
      host,
      click: (id) => tab.click(`#${id}`),
      async seen(wanted) {
        // A machine without fonts shows no text, but has it.
        await tab.locator("#seen", { hasText: wanted }).waitFor({ state: "attached" });
        return JSON.parse((await tab.textContent("#seen")) ?? "");
      },
    });
  } finally {
    await tab.close();
    await host.stop();
  }
}

describe("a page in a browser", () => {
  test("calls the script, and hears what it returns, with its user object", () =>
    withPage("add", async ({ script, click, seen }) => {
      await click("add");
      expect(await seen("success")).toEqual(["success", { name: "Lan", points: [1, 2, 3] }, { row: 5 }]);
      expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([["Lan"]]);
      expect(script.history.map((record) => record.function)).toEqual(["show", "add"]);
    }));

  test("hears the script's error; a runner keeps its handlers without those of others", () =>
    withPage("add", async ({ click, seen }) => {
      await click("fail");
      expect(await seen("failure")).toEqual(["failure", true, "ScriptError", "Dòng 3 chưa có tên.", null]);
    }));

  test("cannot send what JSON does not carry, nor name other functions", () =>
    withPage("add", async ({ script, click, seen }) => {
      await click("date");
      expect(await seen("carry")).toEqual([
        "add is given a Date at arguments[1], which google.script.run does not carry",
      ]);
      await click("names");
      expect(await seen("undefined")).toEqual(["function", "undefined", "undefined"]);
      expect(script.history).toHaveLength(1);
    }));

  test("asks for a size, and closes itself", () =>
    withPage("add", async ({ script, host, click }) => {
      expect([host.size(), host.closed()]).toEqual([{ width: 500, height: 400 }, false]);
      await click("size");
      await expect.poll(() => host.size()).toEqual({ width: 320, height: 250 });
      await click("close");
      await expect.poll(() => host.closed()).toBe(true);
      expect(script.openPages()).toEqual([]);
    }));

  test("that is closed gives a failure", () =>
    withPage("add", async ({ page, click, seen }) => {
      page.close();
      await click("add");
      const message = 'the page "Page" is closed and cannot call add';
      expect(await seen("failure")).toEqual(["failure", true, "Error", message, { row: 5 }]);
    }));

  test("has google before its own code, also without a head", () =>
    withPage("bare", async ({ host }) => {
      const tab = await browser.newPage();
      await tab.goto(host.url);
      expect(await tab.textContent("#seen")).toBe("function");
      await tab.close();
    }));
});

describe("the page host", () => {
  /** Status and text of an answer, as any program of this machine could get it. */
  function ask(
    url: string,
    { method = "POST", path = "/run", headers = {}, body = "{}" }: Record<string, unknown>,
  ): Promise<readonly [number | undefined, string]> {
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(String(path), url),
        { method: String(method), headers: { Origin: new URL(url).origin, ...Object(headers) } },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          resolve([response.statusCode, Buffer.concat(chunks).toString("utf8")]);
        },
      );
      sent.on("error", reject);
      sent.end(method === "GET" ? undefined : String(body));
    });
  }

  const json = { "Content-Type": "application/json" };
  test.each([
    [{ headers: { ...json, Host: "evil.example.com" } }, 403],
    [{ headers: { ...json, Origin: "http://evil.example.com" } }, 403],
    [{ headers: { ...json, "Sec-Fetch-Site": "same-site" } }, 403],
    [{ headers: { "Content-Type": "text/plain" } }, 415],
    [{ headers: json, path: "/other" }, 404],
    [{ method: "GET" }, 404],
    [{ headers: json, body: "no JSON" }, 400],
  ])("refuses %j", (asked, status) =>
    withPage("bare", async ({ script, host }) => {
      expect((await ask(host.url, asked))[0]).toBe(status);
      expect(script.history).toHaveLength(1);
    }),
  );

  test("answers a call with a private function's name like the handle", () =>
    withPage("bare", async ({ host }) => {
      const body = JSON.stringify({ functionName: "hidden_", args: [] });
      const message = "google.script.run.hidden_ is not a function";
      expect(await ask(host.url, { headers: json, body })).toEqual([
        200,
        JSON.stringify({ error: { name: "TypeError", message } }),
      ]);
    }));

  test("stops", async () => {
    let url = "";
    await withPage("bare", async ({ host }) => {
      url = host.url;
    });
    await expect(ask(url, { headers: json })).rejects.toThrow("ECONNREFUSED");
  });
});
