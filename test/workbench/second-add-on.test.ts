import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listenOnLoopback } from "../../local/http/listen";
import { Refusal } from "../../local/http/loopback";
import { STARTING } from "../../local/workbench/server/folder-taken";
import { openAt } from "../../local/workbench/workbench";
import { temporaryFolder } from "../local/temporary-folder";
import { startBrowser } from "../support/browser";
import { type OpenWorkbench, send, withSecondAddOn } from "./open-second-add-on";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test("its menu is there, as it made it", () =>
  withSecondAddOn(async ({ ask }) => {
    const items = ["Đếm sách", "Đặt tên", "Ghi sách", "Hỏng"].map((caption, index) => ({
      caption,
      functionName: ["countBooks", "nameShelf", "showForm", "fail"][index],
    }));
    expect(await ask("script.menu", {})).toEqual([{ caption: "Thư viện", items }]);
    expect((await ask("book.view", {})).name).toBe("Sổ sách");
  }));

test("an alert blocks the script, not the workbench, until a person answers; a toast comes live", () =>
  withSecondAddOn(async ({ ask, told, events, ended }) => {
    await ask("script.click", { path: ["Thư viện", "Đếm sách"] });
    const { id, question } = await told("dialog");
    expect(question).toEqual({
      ...{ kind: "alert", title: "Đếm sách", message: "Đếm lại từ đầu?" },
      buttons: ["YES", "NO"],
    });
    // Meanwhile all that only looks is answered; what runs a script waits.
    expect(await ask("script.dialog", {})).toEqual({ id, question });
    await ask("script.click", { path: ["Thư viện", "Hỏng"] });
    expect((await ask("script.runs", {})).map((run) => [run.function, run.state])).toEqual([
      ["countBooks", "running"],
      ["onOpen", "done"],
    ]);
    await expect(ask("dialog.answer", { id, button: "OK" })).rejects.toThrow(
      "Hộp thoại này không có nút OK.",
    );
    await ask("dialog.answer", { id, button: "YES" });
    const run = await ended("countBooks");
    expect(run).toMatchObject({
      ...{ source: "menu", user: "thu-thu@example.com", began: "2023-03-15T08:00:00", state: "done" },
      calls: [
        { name: "Range.getValues", count: 1 },
        { name: "Range.setValue", count: 1 },
      ],
      ...{ serviceCalls: 2, error: null },
    });
    expect(events.filter(({ kind }) => kind === "toast")).toEqual([
      { kind: "toast", message: "0 cuốn", title: "Thư viện" },
    ]);
    expect(await ask("script.dialog", {})).toBeNull();
    await expect(ask("dialog.answer", { id, button: "YES" })).rejects.toThrow(
      "Hộp thoại này đã được trả lời.",
    );
    const failed = await ended("fail");
    expect(failed.error).toEqual({
      ...{ name: "Error", message: "kệ trống" },
      stack: expect.stringMatching(/^ +at fail \(Code\.js:\d+:\d+\)$/),
    });
  }));

test("a page calls its script from another origin, each call an execution of its own; who waits gets his turn", () =>
  withSecondAddOn(async ({ ask, told, ended }) => {
    await ask("script.click", { path: ["Thư viện", "Ghi sách"] });
    await told("pages");
    const [page] = await ask("script.pages", {});
    expect(page).toMatchObject({ kind: "modal dialog", title: "Ghi sách", width: 420, height: 260 });
    const url = page?.url ?? "";
    const tab = await browser.newPage();
    await tab.goto(url);
    // A script that waits in a dialog lets the page's call wait.
    await ask("script.click", { path: ["Thư viện", "Đặt tên"] });
    const { id } = await told("dialog");
    await tab.click("#add");
    await ask("dialog.answer", { id, button: "OK", text: "Kệ 1" });
    await tab.locator("#seen", { hasText: "dòng, từ ô nhập" }).waitFor({ state: "attached" });
    expect(await ended("addBook")).toMatchObject({ source: "page", logs: ["thêm Tắt đèn"] });
    await tab.evaluate("google.script.host.setHeight(333)");
    await expect.poll(async () => (await ask("script.pages", {}))[0]?.height).toBe(333);
    await tab.close();

    await ask("page.close", { id: page?.id ?? 0 });
    expect(await ask("script.pages", {})).toEqual([]);
    expect((await send(url, { method: "GET", path: new URL(url).pathname })).status).toBe(404);
    const { pathname } = new URL(url);
    const call = JSON.stringify({ functionName: "addBook", args: ["Số đỏ"] });
    expect(JSON.parse((await send(url, { path: `${pathname}run`, body: call })).text)).toEqual({
      error: { name: "Error", message: "Trang này đã đóng." },
    });
  }));

test("stopped while a script waits for an answer, it goes on from what the script had written", async () => {
  const folder = temporaryFolder();
  const options = { folder, users: ["thu-thu@example.com", "khach@example.com"] };
  await withSecondAddOn(async ({ workbench, ask, told }) => {
    // Meanwhile no other one opens the folder: they would write over each other's work.
    expect(await openAt(folder)).toBe(workbench.url);
    await expect(withSecondAddOn(async () => {}, options)).rejects.toThrow(`is open at ${workbench.url}`);
    await ask("book.actAs", { user: "khach@example.com" });
    await ask("clock.set", { now: "2024-01-02T03:04" });
    await ask("script.click", { path: ["Thư viện", "Đặt tên"] });
    await told("dialog");
  }, options);
  expect(await openAt(folder)).toBeUndefined();
  // One that is starting has it already.
  const starting = await listenOnLoopback(0, async () => {
    throw new Refusal(STARTING, "");
  });
  const holder = { process: process.pid, url: `${starting.origin}/` };
  writeFileSync(join(folder, "open.json"), JSON.stringify(holder));
  expect(await openAt(folder)).toBe(holder.url);
  await starting.stop();
  // One that was killed is not waited for.
  const killed = { process: process.pid, url: "http://127.0.0.1:1/" };
  writeFileSync(join(folder, "open.json"), JSON.stringify(killed));
  await withSecondAddOn(async ({ ask }) => {
    const { user, users, clock } = await ask("book.view", {});
    expect([user, users, clock]).toEqual([
      "khach@example.com",
      options.users,
      { now: "2024-01-02T03:04:00", running: false },
    ]);
    // The one that stood still did not end, and is not listed as if it had.
    expect((await ask("script.runs", {})).map((run) => run.function)).toEqual(["onOpen", "onOpen"]);
    expect(await ask("script.dialog", {})).toBeNull();
  }, options);
});

test("the pages' server serves pages alone, in the workbench's frames", () =>
  withSecondAddOn(async ({ workbench, ask, told }) => {
    await ask("script.click", { path: ["Thư viện", "Ghi sách"] });
    await told("pages");
    const [{ url = "" } = {}] = await ask("script.pages", {});
    const path = new URL(url).pathname;
    const framed = await send(url, { method: "GET", path, headers: { "Sec-Fetch-Site": "same-site" } });
    expect(framed.status).toBe(200);
    expect(framed.headers["content-security-policy"]).toContain(
      `frame-ancestors ${new URL(workbench.url).origin}`,
    );
    const body = JSON.stringify({ functionName: "fail", args: [] });
    const refused: readonly (readonly [object, number])[] = [
      [{ method: "GET", path, headers: { "Sec-Fetch-Site": "cross-site" } }, 403],
      [{ method: "GET", path, headers: { Host: "evil.example.com" } }, 403],
      [{ path: `${path}run`, body, headers: { Origin: new URL(workbench.url).origin } }, 403],
      [{ path: `${path}run`, body, headers: { "Sec-Fetch-Site": "same-site" } }, 403],
      [{ path: `${path}run`, body, headers: { "Content-Type": "text/plain" } }, 415],
      [{ path: "/ask", body: JSON.stringify({ method: "book.view", args: {} }) }, 404],
      [{ method: "GET", path: "/99/" }, 404],
      [{ method: "GET", path: "/../package.json" }, 404],
    ];
    const statuses = [];
    for (const [sent] of refused) statuses.push((await send(url, sent)).status);
    expect(statuses).toEqual(refused.map(([, status]) => status));
    expect((await ask("script.runs", {})).some((run) => run.function === "fail")).toBe(false);
  }));

/** Runs a function of the add-on that no menu has, by a page of its. */
async function callFromPage({ ask, told }: OpenWorkbench, functionName: string): Promise<void> {
  await ask("script.click", { path: ["Thư viện", "Ghi sách"] });
  await told("pages");
  const [{ url = "" } = {}] = await ask("script.pages", {});
  const body = JSON.stringify({ functionName, args: [] });
  const { text } = await send(url, { path: `${new URL(url).pathname}run`, body });
  expect(JSON.parse(text)).toEqual({ value: null });
}

test("clock triggers run when the clock passes their time, as who made them, each at its own time", () =>
  withSecondAddOn(async (open) => {
    const { ask } = open;
    await callFromPage(open, "follow");
    await ask("book.actAs", { user: "khach@example.com" });
    await ask("clock.set", { now: "2023-03-15T11:30" });
    await expect.poll(async () => (await ask("book.view", {})).clock.now).toBe("2023-03-15T11:30:00");
    const ofClock = async () => (await ask("script.runs", {})).filter((run) => run.function === "everyHour");
    expect((await ofClock()).map(({ began, source, user }) => [began, source, user])).toEqual([
      ["2023-03-15T11:00:00", "trigger", "thu-thu@example.com"],
      ["2023-03-15T10:00:00", "trigger", "thu-thu@example.com"],
      ["2023-03-15T09:00:00", "trigger", "thu-thu@example.com"],
    ]);
    // Back again, and on to where it was: what ran at that time runs anew, as the clock tells it.
    await ask("clock.set", { now: "2023-03-15T08:30" });
    await expect.poll(async () => (await ask("book.view", {})).clock.now).toBe("2023-03-15T08:30:00");
    expect(await ofClock()).toHaveLength(3);
    expect((await ask("book.view", {})).user).toBe("khach@example.com");
  }));
