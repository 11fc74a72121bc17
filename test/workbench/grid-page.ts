import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openWorkbench } from "../../local/workbench/workbench";
import { temporaryFolder } from "../local/temporary-folder";
import { startBrowser } from "../support/browser";

/** A page with the spreadsheet of an add-on of a few lines, and hands to work in it. */
export interface GridPage {
  readonly page: Page;
  /** Where the workbench is. */
  readonly url: string;
  /** Asks the engine, as the page does. */
  ask(method: string, args?: object): Promise<unknown>;
  /** What a cell shows, by its name. */
  text(a1: string): Promise<string>;
  /** Waits until a cell shows this. */
  shows(a1: string, text: string): Promise<void>;
  click(a1: string): Promise<void>;
  /** The cell that typing goes to. */
  active(): Promise<string>;
  /** What a sheet holds, once all that was begun is through. */
  values(): Promise<string[][]>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** Opens a workbench on a project of this code, and runs its function `prepare` first, if it has one. */
export async function openGridPage(code: string, size = { width: 1200, height: 700 }): Promise<GridPage> {
  const project = temporaryFolder();
  writeFileSync(
    join(project, "Code.js"),
    `function onOpen() { SpreadsheetApp.getUi().createMenu("Thử").addItem("prepare", "prepare").addItem("run", "run").addToUi(); }\n${code}`,
  );
  writeFileSync(join(project, "appsscript.json"), JSON.stringify({ timeZone: "Asia/Ho_Chi_Minh" }));
  const workbench = await openWorkbench({
    project,
    name: "Bảng thử",
    now: new Date("2023-03-15T09:00:00+07:00"),
    users: ["nguoi.thu@example.com"],
  });
  browser ??= startBrowser();
  const context = await (await browser).newContext({
    viewport: size,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));

  async function ask(method: string, args: object = {}): Promise<unknown> {
    const response = await fetch(`${workbench.url}ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: new URL(workbench.url).origin },
      body: JSON.stringify({ method, args }),
    });
    const answer = JSON.parse(await response.text());
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }

  if (/function prepare\(/.test(code)) {
    await ask("script.click", { path: ["Thử", "prepare"] });
    for (let state = ""; state !== "done"; ) {
      const runs = (await ask("script.runs")) as { function: string; state: string; error: unknown }[];
      const run = runs.find((each) => each.function === "prepare");
      state = run?.state ?? "";
      if (state === "failed") throw new Error(JSON.stringify(run?.error));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  await page.goto(workbench.url);
  await page.waitForSelector('td[data-a1="A1"]');

  const cell = (a1: string) => page.locator(`td[data-a1="${a1}"]`);
  return {
    page,
    url: workbench.url,
    ask,
    text: async (a1) => (await cell(a1).textContent()) ?? "",
    async shows(a1, text) {
      await expect.poll(() => cell(a1).textContent(), { interval: 10 }).toBe(text);
    },
    click: (a1) => cell(a1).click(),
    active: async () => (await page.locator("td.active").getAttribute("data-a1")) ?? "",
    async values() {
      await page.waitForSelector("td.pending", { state: "detached" });
      const answer = (await ask("grid.look", {})) as { sheet: { usedRows: number; usedColumns: number } };
      const { usedRows, usedColumns } = answer.sheet;
      if (usedRows === 0) return [];
      const look = (await ask("grid.look", {
        cells: { rows: [[1, usedRows]], columns: [1, usedColumns] },
      })) as { cells: { texts: string[][] } };
      return look.cells.texts;
    },
    async close() {
      await context.close();
      await workbench.stop();
      if (errors.length > 0) throw new Error(`the page failed: ${errors.join("; ")}`);
    },
  };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
