import { readFileSync, writeFileSync } from "node:fs";
import type { FrameLocator, Locator, Page as Tab } from "playwright-core";
import type { LookView } from "../../../local/workbench/protocol/grid";
import { expectAccessible } from "../../support/axe";
import { keepScreen } from "../../support/screens";
import { smallPng } from "../../support/small-png";

/** A command that reads and writes much takes its time on a busy machine. */
const patience = { timeout: 60_000 };

/** The secretary before her screen: what a person does with a mouse, a keyboard and a clipboard, and nothing else. */
export interface Desk {
  readonly tab: Tab;
  /** Clicks through the add-on's menu. */
  menu(...path: readonly string[]): Promise<void>;
  /** The page of the add-on that is open, by its title. */
  page(title: string): Promise<FrameLocator>;
  closePage(): Promise<void>;
  /** Reads a question or a message whole, types what is to be typed and presses the button. */
  answer(button: string, typed?: string): Promise<string>;
  /** Opens a tab of the Sheet. */
  sheet(name: string): Promise<void>;
  /** Pastes lines of cells below what stands on a tab, as columns of its own that she finds by their headers. */
  paste(sheet: string, headers: readonly string[], rows: readonly (readonly string[])[]): Promise<void>;
  /** Types into the cell of a column, of the row that begins so. */
  type(sheet: string, of: string, column: string, text: string): Promise<void>;
  /** Goes to the row of a tab that has a cell with this text. */
  stand(sheet: string, text: string): Promise<void>;
  /** What a column shows of each row of a tab that is not empty there. */
  column(sheet: string, header: string): Promise<readonly string[]>;
  /** All that a tab shows, its header first. */
  table(sheet: string): Promise<readonly (readonly string[])[]>;
  part(name: "Bảng tính" | "Biểu mẫu" | "Thư mục" | "Hộp thư" | "Lần chạy"): Promise<void>;
  /** Sets the clock of the workbench. */
  clock(date: string, time: string): Promise<void>;
  /** Opens a mail of somebody by its subject, and gives its text. */
  mail(address: string, subject: RegExp): Promise<Locator>;
  /** Opens a file by its name. */
  file(name: string | RegExp): Promise<void>;
  /** The bytes of what a click downloads. */
  download(click: () => Promise<void>): Promise<Buffer>;
  /** Keeps a picture of what is seen, which axe-core must find nothing grave in. */
  look(name: string): Promise<void>;
  /** Keeps a picture for the guide, where `npm run pictures` asks for them. */
  picture(name: string, how?: Picture): Promise<void>;
  /** Keeps a picture of two pages of the document that is open, side by side. */
  pages(name: string, left: number, right: number): Promise<void>;
  /** The same, once a question or a message stands there. */
  seen(name: string): Promise<void>;
}

/** What a picture shows: the whole screen or a part of it; how high the screen is, and the add-on's page, so that all of it is seen. */
interface Picture {
  readonly of?: Locator;
  readonly height?: number;
  readonly pageHeight?: number;
}

/** Sits down before a workbench in a tab of a browser. */
export function sitDown(tab: Tab, url: string): Desk {
  const eyes = sheetEyes(url);
  let shown = 0;

  async function menu(...path: readonly string[]): Promise<void> {
    for (const name of ["Sổ Thi đua", ...path])
      await tab.getByRole("menuitem", { name, exact: true }).click();
  }
  async function look(name: string): Promise<void> {
    await expectAccessible(tab);
    shown += 1;
    await keepScreen(tab, `${String(shown).padStart(2, "0")}-${name}`);
  }
  async function keep(name: string, png: Buffer): Promise<void> {
    const blank = await tab.context().newPage();
    writeFileSync(`docs/hinh/${name}.png`, await smallPng(blank, png));
    await blank.close();
  }
  async function part(name: string): Promise<void> {
    await tab.getByLabel("Các phần").getByRole("link", { name }).click();
  }
  async function sheet(name: string): Promise<void> {
    const { tabs } = await eyes.look();
    const at = tabs.find((each) => each.name === name);
    if (at === undefined) throw new Error(`there is no tab ${name}`);
    await tab.getByRole("button", { name: "Mọi trang" }).click();
    await tab.getByRole("menu").getByText(name, { exact: true }).click();
    await tab.locator('.grid-tab[aria-current="page"]').getByText(name, { exact: true }).waitFor();
  }
  /** Goes to a cell by its name, as one types it into the name box. */
  async function go(row: number, column: number): Promise<void> {
    const box = tab.getByLabel("Hộp tên");
    const name = `${letters(column)}${row}`;
    await box.fill(name);
    await box.press("Enter");
    await tab.locator(`td.active[data-a1="${name}"]`).waitFor();
  }
  async function pasteHere(block: readonly (readonly string[])[]): Promise<void> {
    const text = block.map((line) => line.map(quoted).join("\t")).join("\n");
    await tab.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await tab.keyboard.press("Control+v");
  }

  return {
    tab,
    menu,
    sheet,
    async page(title) {
      await tab.locator(`iframe[title="${title}"]`).waitFor(patience);
      return tab.frameLocator(`iframe[title="${title}"]`);
    },
    async closePage() {
      await tab.getByRole("button", { name: /^Đóng (hộp thoại|thanh bên)$/ }).click();
      await tab.locator("iframe[title]").waitFor({ state: "detached" });
    },
    async answer(button, typed) {
      const dialog = tab.locator("dialog.question");
      await dialog.waitFor(patience);
      const said = `${await dialog.locator("h2").innerText()}\n${await dialog.locator(".message").innerText()}`;
      if (typed !== undefined) await dialog.getByRole("textbox").fill(typed);
      await dialog.getByRole("button", { name: button, exact: true }).click();
      await tab.locator("dialog.question button:disabled").first().waitFor({ state: "detached" });
      return said.trim();
    },
    async paste(name, headers, rows) {
      await sheet(name);
      const { header, cells } = await eyes.read(name);
      const columns = headers.map((text) => header.indexOf(text) + 1);
      if (columns.includes(0)) throw new Error(`${name} lacks ${headers[columns.indexOf(0)]}`);
      const first = cells.length + 2;
      for (const [from, to] of runsOf(columns)) {
        await go(first, columns[from] ?? 1);
        await pasteHere(rows.map((row) => row.slice(from, to)));
        const last = first + rows.length - 1;
        await until(async () => (await eyes.read(name)).cells.length + 1 >= last);
      }
    },
    async type(name, of, column, text) {
      await sheet(name);
      const { header, cells } = await eyes.read(name);
      const row = cells.findIndex((line) => line.includes(of)) + 2;
      const at = header.indexOf(column) + 1;
      if (row < 2 || at < 1) throw new Error(`${name} has no ${of}, or no ${column}`);
      await go(row, at);
      await tab.keyboard.insertText(text);
      await tab.keyboard.press("Enter");
      await until(async () => (await eyes.read(name)).cells[row - 2]?.[at - 1] !== cells[row - 2]?.[at - 1]);
    },
    async stand(name, text) {
      await sheet(name);
      await go((await eyes.read(name)).cells.findIndex((line) => line.includes(text)) + 2, 1);
    },
    async column(name, header) {
      const read = await eyes.read(name);
      return read.cells.map((line) => line[read.header.indexOf(header)] ?? "").filter((text) => text !== "");
    },
    async table(name) {
      const { header, cells } = await eyes.read(name);
      return [header, ...cells];
    },
    async part(name) {
      await part(name);
    },
    async clock(date, time) {
      await tab.getByRole("button", { name: "Đồng hồ: " }).click();
      await tab.getByLabel("Đến ngày").fill(date);
      await tab.getByLabel("Lúc").fill(time);
      await tab.getByRole("button", { name: "Chuyển đồng hồ" }).click();
      await tab.getByRole("button", { name: "Đồng hồ: " }).getByText(date).waitFor();
    },
    async mail(address, subject) {
      await part("Hộp thư");
      await tab.getByLabel("Hộp thư của").getByText(address).click();
      const line = tab.locator(".mail-subject", { hasText: subject }).first();
      await line.waitFor(patience);
      await line.click();
      await tab.locator(".mail-page h2", { hasText: subject }).waitFor();
      return tab.locator(".mail-body");
    },
    async file(name) {
      await part("Thư mục");
      await tab.locator(".file-name").getByRole("link", { name }).first().click();
    },
    async download(click) {
      const [download] = await Promise.all([tab.waitForEvent("download", patience), click()]);
      return readFileSync(await download.path());
    },
    look,
    async picture(name, { of, height = 768, pageHeight } = {}) {
      if (process.env.PICTURES === undefined) return;
      await tab.setViewportSize({ width: 1366, height });
      await tab.mouse.move(1365, 0);
      const frame = 'document.querySelector("dialog iframe").style';
      if (pageHeight !== undefined) await tab.evaluate(`${frame}.height = "${pageHeight}px"`);
      await keep(name, await (of ?? tab).screenshot());
      await tab.setViewportSize({ width: 1366, height: 768 });
    },
    async pages(name, left, right) {
      if (process.env.PICTURES === undefined) return;
      await tab.setViewportSize({ width: 1366, height: 1500 });
      const papers = tab.frameLocator("iframe.document").locator("section.docx");
      const images: string[] = [];
      for (const at of [left, right]) {
        const shot = await papers.nth(at).screenshot();
        images.push(`<img width="672" src="data:image/png;base64,${shot.toString("base64")}">`);
      }
      const beside = await tab.context().newPage();
      await beside.setViewportSize({ width: 1366, height: 768 });
      await beside.setContent(
        `<body style="margin:0;padding:7px;display:flex;gap:8px;align-items:start;background:#e8eaed">${images.join("")}`,
      );
      await keep(name, await beside.screenshot({ fullPage: true }));
      await beside.close();
      await tab.setViewportSize({ width: 1366, height: 768 });
    },
    async seen(name) {
      await tab.locator("dialog.question").waitFor(patience);
      await look(name);
    },
  };
}

interface SheetRead {
  readonly header: readonly string[];
  /** The rows below the header, to the last that shows anything. */
  readonly cells: readonly (readonly string[])[];
}

/** What the grid's own questions answer: what a person finds by scrolling. */
function sheetEyes(url: string) {
  async function ask(args: object): Promise<LookView> {
    const response = await fetch(`${url}ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: new URL(url).origin },
      body: JSON.stringify({ method: "grid.look", args }),
    });
    const answer: { ok: boolean; value: LookView; message?: string } = JSON.parse(await response.text());
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }
  return {
    look: () => ask({}),
    async read(name: string): Promise<SheetRead> {
      const id = (await ask({})).tabs.find((each) => each.name === name)?.id;
      if (id === undefined) throw new Error(`there is no tab ${name}`);
      const { usedRows, usedColumns } = (await ask({ sheet: id })).sheet;
      if (usedRows === 0) return { header: [], cells: [] };
      const wanted = { rows: [[1, usedRows]] as const, columns: [1, usedColumns] as const };
      const [header = [], ...cells] = (await ask({ sheet: id, cells: wanted })).cells?.texts ?? [];
      while (cells.at(-1)?.every((text) => text === "")) cells.pop();
      return { header, cells };
    },
  };
}

/** Waits for what is seen, as long as a person would. */
export async function until(seen: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience.timeout;
  while (!(await seen())) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Where columns stand side by side: from which of them on, and up to which. */
function runsOf(columns: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const starts = columns.flatMap((column, at) =>
    column === (columns[at - 1] ?? 0) + 1 && at > 0 ? [] : [at],
  );
  return starts.map((from, at) => [from, starts[at + 1] ?? columns.length]);
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
