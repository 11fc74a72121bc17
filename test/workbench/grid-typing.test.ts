import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, type GridPage, openGridPage } from "./grid-page";

let grid: GridPage;

afterEach(() => grid.close());
afterAll(closeBrowser);

const PLAIN = `function prepare() {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("vi_VN");
  SpreadsheetApp.getActiveSheet().getRange("A1:B3").setValues([["Tên", "Lớp"], ["Mẫu A", "10A"], ["Mẫu B", "10B"]]);
}`;

/** The keys of Telex for a word, as Unikey-type tools send what comes of them: each change of a letter takes letters back first. */
function bursts(word: string): string[] {
  const steps: string[] = [];
  let shown = "";
  for (const letter of word.normalize("NFC")) {
    const [base = ""] = letter.normalize("NFD").replace(/đ/g, "d").replace(/Đ/g, "D");
    shown += base;
    steps.push(base);
    if (base === letter) continue;
    // The tone comes with a later key: letters are taken back to the one that changes, and typed again.
    const back = Math.min(shown.length, 1);
    shown = shown.slice(0, -back) + letter;
    steps.push(...new Array<string>(back).fill("Backspace"), letter);
  }
  return steps;
}

async function typeAsUnikey(text: string): Promise<void> {
  const { keyboard } = grid.page;
  for (const word of text.split(/(?<= )/)) {
    for (const step of bursts(word)) {
      if (step === "Backspace") await keyboard.press(step);
      else if (/^[\x20-\x7e]$/.test(step)) await keyboard.press(step === " " ? "Space" : step);
      else await keyboard.insertText(step);
    }
  }
}

describe("Vietnamese typing", () => {
  const paragraph =
    "Đề nghị Hội đồng Thi đua – Khen thưởng xét tặng danh hiệu Chiến sĩ thi đua cơ sở cho bà Nguyễn Thị Ví Dụ; " +
    "thành tích: bồi dưỡng học sinh giỏi, được phụ huynh quý mến. Ươm mầm, gieo chữ, ủng hộ quỹ khuyến học.";

  test("by bursts of Backspace and text types every word right, from the first key in a cell on", async () => {
    grid = await openGridPage(PLAIN);
    await grid.click("A2");
    await typeAsUnikey(paragraph);
    await grid.page.keyboard.press("Enter");
    await typeAsUnikey("Ổ gà");
    await grid.page.keyboard.press("Tab");
    await grid.shows("A3", "Ổ gà");
    expect((await grid.values()).map(([name]) => name)).toEqual(["Tên", paragraph, "Ổ gà"]);
    expect(await grid.active()).toBe("B3");
  });

  test("by composition is left alone while it goes on, whatever the engine tells meanwhile", async () => {
    grid = await openGridPage(PLAIN);
    await grid.click("B2");
    const client = await grid.page.context().newCDPSession(grid.page);
    const compose = (text: string) =>
      client.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose("ng");
    await grid.ask("grid.type", {
      sheet: 0,
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      text: "Mẫu C",
    });
    await grid.shows("A3", "Mẫu C");
    await compose("nguyê");
    // Keys of the input method itself move nothing.
    await client.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Process",
      windowsVirtualKeyCode: 229,
    });
    await compose("nguyễn");
    await client.send("Input.insertText", { text: "nguyễn" });
    expect(await grid.active()).toBe("B2");
    await grid.page.keyboard.press("Enter");
    await grid.shows("B2", "nguyễn");
    expect((await grid.values())[2]).toEqual(["Mẫu C", "10B"]);
  });

  test("a composition that is given up leaves the cell as it was", async () => {
    grid = await openGridPage(PLAIN);
    await grid.click("B2");
    const client = await grid.page.context().newCDPSession(grid.page);
    await client.send("Input.imeSetComposition", { text: "n", selectionStart: 1, selectionEnd: 1 });
    await client.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
    await grid.page.keyboard.press("Escape");
    await grid.click("A1");
    expect((await grid.values())[1]).toEqual(["Mẫu A", "10A"]);
  });
});

describe("keys", () => {
  test("Enter, Tab and arrows write what was typed and go on; Escape and F2 as on Google", async () => {
    grid = await openGridPage(PLAIN);
    const { keyboard } = grid.page;
    await grid.click("D1");
    for (const [text, key] of [
      ["1,5", "Tab"],
      ["5/9/2023", "Enter"],
      ["xuống", "ArrowDown"],
      ["phải", "ArrowRight"],
      ["lên", "Shift+Enter"],
      ["trái", "Shift+Tab"],
      ["bỏ", "Escape"],
    ] as const) {
      await keyboard.type(text);
      await keyboard.press(key);
    }
    await grid.click("A2");
    await keyboard.press("F2");
    await keyboard.type("!");
    await keyboard.press("Home");
    await keyboard.type("Ông ");
    await keyboard.press("Alt+Enter");
    await keyboard.type("x");
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.type(" và");
    await keyboard.press("Enter");
    await keyboard.press("ArrowUp");
    await keyboard.press("Shift+ArrowUp");
    await keyboard.press("Delete");
    expect(await grid.values()).toEqual([
      ["Tên", "Lớp", "", "1,5", "05/09/2023", ""],
      ["", "10A", "", "", "xuống", "trái"],
      ["", "10B", "", "", "phải", "lên"],
    ]);
    await keyboard.press("Control+z");
    await grid.shows("A2", "Ông \nxMẫu A!");
    await grid.shows("A3", "Mẫu B và");
  });

  test("Home, End, Page, Ctrl and arrows, whole lines and all", async () => {
    grid = await openGridPage(`function prepare() {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (const cell of ["B2", "B3", "B5", "D5", "B200", "Z1000"]) sheet.getRange(cell).setValue(cell);
    }`);
    const { page } = grid;
    const { keyboard } = page;
    const name = () => page.getByLabel("Hộp tên").inputValue();
    await grid.click("B2");
    for (const [key, leadsTo] of [
      ["Control+ArrowDown", "B3"],
      ["Control+ArrowDown", "B5"],
      ["Control+ArrowRight", "D5"],
      ["Home", "A5"],
      ["Control+Home", "A1"],
      ["Control+End", "Z1000"],
      ["Control+ArrowUp", "Z1"],
      ["Control+Home", "A1"],
      ["Shift+ArrowDown", "A1:A2"],
      ["Shift+ArrowRight", "A1:B2"],
      ["Control+Shift+ArrowDown", "A1:B3"],
      ["Shift+Space", "A1:Z3"],
      ["Control+Space", "A1:Z1000"],
      ["Control+a", "A1:Z1000"],
      ["ArrowDown", "A2"],
    ] as const) {
      await keyboard.press(key);
      await expect.poll(name, { message: key }).toBe(leadsTo);
    }
    await keyboard.press("PageDown");
    await expect.poll(async () => Number((await name()).slice(1))).toBeGreaterThan(15);
  });

  test("in a selection Enter and Tab go round, and Ctrl+Enter fills it; in one cell it breaks the line", async () => {
    grid = await openGridPage(PLAIN);
    const { keyboard } = grid.page;
    await grid.click("D1");
    await grid.page.locator('td[data-a1="E2"]').click({ modifiers: ["Shift"] });
    for (const text of ["a", "b", "c", "d"]) {
      await keyboard.type(text);
      await keyboard.press("Tab");
    }
    expect(await grid.active()).toBe("D1");
    expect((await grid.values()).map((row) => row.slice(3))).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["", ""],
    ]);
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await keyboard.type("như nhau");
    await keyboard.press("Control+Enter");
    expect((await grid.values()).slice(0, 2).map((row) => row.slice(3))).toEqual([
      ["như nhau", "như nhau"],
      ["như nhau", "như nhau"],
    ]);
    await grid.click("D1");
    await keyboard.type("trên");
    await keyboard.press("Control+Enter");
    await keyboard.type("dưới");
    await keyboard.press("Enter");
    await grid.shows("D1", "trên\ndưới");
  });
});

test("the formula bar edits what the cell holds, and the name box goes where it is told", async () => {
  grid = await openGridPage(PLAIN);
  const { page } = grid;
  await grid.click("B2");
  await page.getByLabel("Thanh công thức").click();
  await page.keyboard.press("End");
  await page.keyboard.type("1");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("dòng hai");
  await page.keyboard.press("Enter");
  await grid.shows("B2", "10A1\ndòng hai");
  expect(await grid.active()).toBe("B3");
  await page.getByLabel("Hộp tên").fill("a500:c510");
  await page.keyboard.press("Enter");
  await page.waitForSelector('td.active[data-a1="A500"]');
  await page.getByLabel("Hộp tên").fill("chỗ nào đó");
  await page.keyboard.press("Enter");
  await page.getByText("Không có ô, vùng hay trang nào tên “chỗ nào đó”").waitFor();
});
