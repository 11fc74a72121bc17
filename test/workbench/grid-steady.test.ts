import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, type GridPage, openGridPage } from "./grid-page";
import { holdBack } from "./hold-back";

/**
 * What a person types on a machine that answers late: answers are held back on purpose, and let go when the person is further on.
 * Nothing typed is lost, and nothing lands elsewhere than where it would on a quick one.
 */
let grid: GridPage;

afterEach(() => grid.close());
afterAll(closeBrowser);

const TWO = `function prepare() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const first = book.getActiveSheet();
  first.getRange("A1:B3").setValues([["Tên", "Lớp"], ["Mẫu A", "10A"], ["Mẫu B", "10B"]]);
  first.getRange("D1").setValue("một");
  first.getRange("D9").setValue("chín");
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(["10A", "10B"]).setAllowInvalid(false).setHelpText("Chọn một lớp").build();
  first.getRange("B2:B9").setDataValidation(rule);
  book.insertSheet("Hai").getRange("A1").setValue("trang hai");
  book.insertSheet("Ba").getRange("A1").setValue("trang ba");
  first.activate();
}
function run() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1").getRange("C1").setValue(SpreadsheetApp.getActiveSheet().getName());
}`;

/** Waits until nothing that the page has asked is under way any more. */
async function quiet(): Promise<void> {
  const asked = () => grid.page.evaluate<number>('performance.getEntriesByType("resource").length');
  for (let [before, now] = [-1, await asked()]; now !== before; [before, now] = [now, await asked()])
    await grid.page.waitForTimeout(150);
}

/** Waits until the script's command has run. */
async function hasRun(): Promise<void> {
  const latest = async () => ((await grid.ask("script.runs")) as { function: string; state: string }[])[0];
  await expect.poll(latest).toMatchObject({ function: "run", state: "done" });
}

const paste = (text: string) =>
  grid.page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", ${JSON.stringify(text)});
    document.querySelector(".grid-editor").dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);

describe("the name box", () => {
  test("keeps what is selected and typed in it, whatever is selected in the cells meanwhile", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    await grid.click("A7");
    const answers = await holdBack(page, "grid.paste");
    await paste("x\ty\nz\tw");
    await answers.has();
    // One has gone into the box, and not typed yet.
    await page.getByLabel("Hộp tên").focus();
    await answers.go();
    await page.waitForSelector('td[data-a1="B8"][aria-selected=true]');
    await page.keyboard.insertText("G2");
    await page.keyboard.press("Enter");
    await page.waitForSelector('td.active[data-a1="G2"]');
  });

  test("leads where it is told, and an answer to what was done before takes nobody away from there", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    await grid.click("A7");
    const answers = await holdBack(page, "grid.paste");
    await paste("x\ty\nz\tw");
    await answers.has();
    await page.getByLabel("Hộp tên").fill("G2");
    await page.keyboard.press("Enter");
    // Who goes to a cell types on at once.
    await page.keyboard.type("ngay");
    await page.keyboard.press("Enter");
    await answers.go();
    await grid.shows("G2", "ngay");
    await grid.shows("B8", "w");
    expect(await grid.active()).toBe("G3");
  });

  test("a name that is typed while an older one is looked for stays", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    const answers = await holdBack(page, "grid.place");
    const box = page.getByLabel("Hộp tên");
    await box.fill("Hai");
    await page.keyboard.press("Enter");
    await answers.has();
    await box.fill("B3");
    await answers.go();
    expect(await box.inputValue()).toBe("B3");
    await page.keyboard.press("Enter");
    await page.waitForSelector('td.active[data-a1="B3"]');
    expect(await page.locator(".grid-tab.open").textContent()).toBe("Sheet1");
  });
});

describe("tabs", () => {
  test("of two that are opened the last one counts, however late the first one comes", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    const answers = await holdBack(page, "grid.look");
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await answers.has();
    await page.locator(".grid-tab", { hasText: "Ba" }).click();
    await answers.go();
    await grid.shows("A1", "trang ba");
    await quiet();
    expect(await page.locator(".grid-tab.open").textContent()).toBe("Ba");
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await grid.shows("A1", "trang hai");
  });

  test("one that is clicked twice, for nothing seemed to happen, is open for a script, too", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    const answers = await holdBack(page, "grid.look");
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await answers.has();
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await answers.go();
    await page.getByRole("menuitem", { name: "Thử" }).click();
    await page.getByRole("menuitem", { name: "run" }).click();
    await hasRun();
    await page.locator(".grid-tab", { hasText: "Sheet1" }).click();
    await grid.shows("C1", "Hai");
  });

  test("what is typed while one is being opened is typed there, key by key; a script finds it open", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    await grid.click("B2");
    const answers = await holdBack(page, "grid.look");
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await answers.has();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("mộtt");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Tab");
    await page.keyboard.type("hai");
    await page.keyboard.press("Enter");
    await page.keyboard.type("ba");
    await page.keyboard.press("F2");
    await page.getByRole("menuitem", { name: "Thử" }).click();
    await page.getByRole("menuitem", { name: "run" }).click();
    await answers.go();
    await grid.shows("A2", "một");
    await grid.shows("B2", "hai");
    await hasRun();
    await page.locator(".grid-tab", { hasText: "Sheet1" }).click();
    await grid.shows("C1", "Hai");
    await grid.shows("B2", "10A");
    await page.locator(".grid-tab", { hasText: "Hai" }).click();
    await grid.shows("B3", "ba");
    expect(await grid.values()).toEqual([
      ["trang hai", ""],
      ["một", "hai"],
      ["", "ba"],
    ]);
  });
});

describe("keys", () => {
  test("behind Ctrl and an arrow wait until it is known where that leads", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    await grid.click("D1");
    const answers = await holdBack(page, "grid.edge");
    await page.keyboard.press("Control+ArrowDown");
    await answers.has();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("bên cạnh");
    await page.keyboard.press("Enter");
    await answers.go();
    await grid.shows("E9", "bên cạnh");
    expect(await grid.active()).toBe("E10");
    expect((await grid.values())[0]).toEqual(["Tên", "Lớp", "", "một", ""]);
  });

  test("behind F2 on a text that is not known yet are typed behind it", async () => {
    grid = await openGridPage(
      `function prepare() { SpreadsheetApp.getActiveSheet().getRange("A2").setValue("dài ".repeat(2000) + "hết"); }`,
    );
    const { page } = grid;
    await grid.click("A1");
    const answers = await holdBack(page, "grid.edit", ({ row }) => row === 2);
    await page.keyboard.press("ArrowDown");
    await answers.has();
    await page.keyboard.press("F2");
    await answers.has(2);
    await page.keyboard.type(" rồi");
    await page.keyboard.press("Enter");
    await answers.go();
    const isThere = async () =>
      ((await grid.ask("grid.edit", { sheet: 0, row: 2, column: 1 })) as { text: string }).text.slice(-7);
    await expect.poll(isThere).toBe("hết rồi");
  });

  test("behind Ctrl+F are what is to be found, from the first one on; Enter twice goes two places on", async () => {
    grid = await openGridPage(TWO);
    const { page } = grid;
    await grid.click("A1");
    // Keys that come without a pause, as the browser hands them on.
    const client = await page.context().newCDPSession(page);
    const key = (type: string, more: object) =>
      client.send("Input.dispatchKeyEvent", { type, ...more } as never);
    await Promise.all([
      key("keyDown", { key: "f", code: "KeyF", modifiers: 2, windowsVirtualKeyCode: 70 }),
      key("keyUp", { key: "f", code: "KeyF", modifiers: 2, windowsVirtualKeyCode: 70 }),
      client.send("Input.insertText", { text: "Mẫu" }),
    ]);
    expect(await page.getByLabel("Tìm", { exact: true }).inputValue()).toBe("Mẫu");
    const answers = await holdBack(page, "grid.find");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await answers.has();
    await answers.go();
    await page.waitForSelector('td.active[data-a1="A3"]');
    await page.getByText("2/2").waitFor();
    await page.keyboard.press("Escape");
    expect((await grid.values())[0]).toEqual(["Tên", "Lớp", "", "một"]);
  });
});

test("what was refused late comes back by a button to who has gone on, and stays in the cell for who has not", async () => {
  grid = await openGridPage(TWO);
  const { page } = grid;
  await grid.click("B2");
  let answers = await holdBack(page, "grid.type");
  await page.keyboard.type("11C");
  await page.keyboard.press("Enter");
  await answers.has();
  await page.getByLabel("Hộp tên").fill("D9");
  await answers.go();
  await page.getByText("Ô B2 chưa ghi được “11C”. Chọn một lớp").waitFor();
  expect(await page.getByLabel("Hộp tên").inputValue()).toBe("D9");
  await page.keyboard.press("Enter");
  await page.waitForSelector('td.active[data-a1="D9"]');
  await grid.click("B3");
  answers = await holdBack(page, "grid.type");
  await page.keyboard.type("11D");
  await page.keyboard.press("Enter");
  await answers.has();
  await answers.go();
  await page.getByText("Ô B3: Chọn một lớp").waitFor();
  expect(await page.locator(".grid-editor").inputValue()).toBe("11D");
});

test("a filter opens at once, and what is typed before its values have come narrows them", async () => {
  grid = await openGridPage(TWO);
  const { page } = grid;
  const answers = await holdBack(page, "grid.filterValues");
  await page.locator('th[data-column="1"]').hover();
  await page.locator('th[data-column="1"] .filter').click();
  await answers.has();
  await page.getByText("Đang đọc các giá trị…").waitFor();
  await page.getByLabel("Tìm giá trị").fill("mau b");
  await answers.go();
  await expect.poll(() => page.locator(".grid-filter-values span").allTextContents()).toEqual(["Mẫu B"]);
  await page.keyboard.press("Enter");
  await page.waitForSelector('td[data-a1="A2"]', { state: "detached" });
});
