import type { Route } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { measureSheet } from "./grid-measure";
import { closeBrowser, type GridPage, openGridPage } from "./grid-page";

let grid: GridPage;

afterEach(() => grid.close());
afterAll(closeBrowser);

const LIST = `function prepare() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setSpreadsheetLocale("vi_VN");
  const sheet = book.getActiveSheet();
  sheet.setFrozenRows(1);
  sheet.getRange("A1:C5").setValues([["Tên", "Tổ", "Điểm"], ["Mẫu B", "Toán", 7], ["Mẫu A", "Văn", 9.5], ["Mẫu D", "Toán", 8], ["Mẫu C", "Anh", 6]]);
  const rule = (values, allow) => SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(allow).setHelpText("Chọn một tổ của trường").build();
  sheet.getRange("B2:B50").setDataValidation(rule(["Toán", "Văn", "Anh"], false));
  sheet.getRange("D2:D50").setDataValidation(rule(["Có", "Không"], true));
  sheet.getRange("E2").insertCheckboxes();
  sheet.getRange("A3").setNote("Ghi chú <b>thử</b>");
}
function run() { const s = SpreadsheetApp.getActiveSheet(); for (let i = 0; i < 5; i++) { s.getRange(2, 6).setValue(i); SpreadsheetApp.flush(); } }
function go() { const b = SpreadsheetApp.getActiveSpreadsheet(); b.insertSheet("Nơi khác"); b.getActiveSheet().getRange("B7:C9").activate(); }
`;

const names = async () => (await grid.values()).map(([name]) => name);

describe("validation", () => {
  test("a list opens with Alt+Down, by its mark and while typing, which narrows it whatever the marks", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    const options = () => page.locator("#grid-choices [role=option]").allTextContents();
    await grid.click("B2");
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForSelector("#grid-choices [role=option]");
    expect(await options()).toEqual(["Toán", "Văn", "Anh"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await grid.shows("B2", "Văn");
    expect(await grid.active()).toBe("B3");
    await page.keyboard.type("to");
    await expect.poll(options).toEqual(["Toán"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await grid.shows("B3", "Toán");
    await page.locator('td[data-a1="B4"] .list').click();
    await page.getByRole("option", { name: "Văn" }).waitFor();
    // A list belongs to its cell, and stays open when what was typed before is written.
    await grid.click("A4");
    expect(await page.locator("#grid-choices").isVisible()).toBe(false);
    await grid.click("B4");
    await page.keyboard.type("Toán");
    await page.keyboard.press("Enter");
    await page.locator('td[data-a1="B5"] .list').click();
    await page.waitForSelector("td.pending", { state: "detached" });
    await page.getByRole("option", { name: "Văn" }).click();
    await grid.shows("B5", "Văn");
    expect((await grid.values()).map((row) => row[1])).toEqual(["Tổ", "Văn", "Toán", "Toán", "Văn"]);
  });

  test("a list opens also when something changes before what it holds has come", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    const held: Route[] = [];
    await page.route("**/ask", async (route) => {
      if (route.request().postDataJSON().method === "grid.edit") held.push(route);
      else await route.continue();
    });
    await page.locator('td[data-a1="B4"] .list').click();
    await expect.poll(() => held.length).toBe(2);
    const { sheet } = (await grid.ask("grid.look", {})) as { sheet: { id: number } };
    await grid.ask("grid.resize", { sheet: sheet.id, what: "rows", first: 20, howMany: 1, size: 40 });
    await expect.poll(() => held.length).toBe(3);
    for (const route of held) {
      await Promise.all([
        page.waitForResponse((response) => response.request() === route.request()),
        route.continue(),
      ]);
    }
    await page.getByRole("option", { name: "Văn" }).waitFor();
  });

  test("what a rule refuses says why and stays to be mended; a warning marks the cell", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    await grid.click("B2");
    await page.keyboard.type("Lý");
    await page.keyboard.press("Enter");
    await page.getByText("Ô B2: Chọn một tổ của trường").waitFor();
    expect(await page.locator(".grid-editor").inputValue()).toBe("Lý");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Anh");
    await page.keyboard.press("Enter");
    await grid.shows("B2", "Anh");
    await grid.click("D2");
    await page.keyboard.type("Có lẽ");
    await page.keyboard.press("Enter");
    await page.waitForSelector('td.fault[data-a1="D2"]');
    await grid.click("D2");
    await page.getByText("Không hợp lệ: Chọn một tổ của trường").waitFor();
  });

  test("what was refused while somebody types elsewhere is not lost, nor what is typed there", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    await grid.click("B2");
    // So quick that the answer comes while the next cell is being typed into.
    await page.evaluate(`{
      const field = document.querySelector(".grid-editor");
      const write = (text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
      write("Lý");
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
      write("8,25");
    }`);
    await page.getByText("Ô B2 chưa ghi được “Lý”. Chọn một tổ của trường").waitFor();
    expect(await page.locator(".grid-editor").inputValue()).toBe("8,25");
    await page.getByRole("button", { name: "Sửa lại" }).click();
    await grid.shows("C2", "8,25");
    expect(await grid.active()).toBe("B2");
    expect(await page.locator(".grid-editor").inputValue()).toBe("Lý");
  });

  test("checkboxes by click and Space; notes on hover, as text", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    await page.locator('td[data-a1="E2"] .box').click();
    await page.waitForSelector('td[data-a1="E2"] .box.checked');
    await page.keyboard.press("Space");
    await page.waitForSelector('td[data-a1="E2"] .box:not(.checked)');
    await page.locator('td[data-a1="A3"]').hover();
    expect(await page.locator("#grid-tip").textContent()).toBe("Ghi chú <b>thử</b>");
  });
});

test("a protected sheet warns before it is changed; who says no keeps what was typed", async () => {
  grid = await openGridPage(
    `function prepare() { const s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setValue("gốc"); s.protect().setDescription("Sổ máy ghi").setWarningOnly(true); }`,
  );
  const { page } = grid;
  await grid.click("A1");
  await page.keyboard.type("khác");
  await page.keyboard.press("Enter");
  await page.getByText("được bảo vệ: Sổ máy ghi").waitFor();
  await page.getByRole("button", { name: "Thôi" }).click();
  await page.waitForSelector(".grid-editor:not(.idle)");
  expect(await page.locator(".grid-editor").inputValue()).toBe("khác");
  expect(await grid.ask("grid.edit", { sheet: 0, row: 1, column: 1 })).toMatchObject({ text: "gốc" });
  await page.keyboard.press("Enter");
  await page.getByLabel("Không hỏi lại trong 5 phút").check();
  await page.getByRole("button", { name: "Vẫn sửa" }).click();
  await page.waitForSelector("dialog", { state: "detached" });
  await grid.shows("A1", "khác");
  await page.keyboard.type("nữa");
  await page.keyboard.press("Enter");
  await grid.shows("A2", "nữa");
});

describe("the clipboard", () => {
  const paste = (html: string, text: string) =>
    grid.page.evaluate(`{
      const data = new DataTransfer();
      if (${html !== ""}) data.setData("text/html", ${JSON.stringify(html)});
      data.setData("text/plain", ${JSON.stringify(text)});
      document.querySelector(".grid-editor").dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }`);

  test("takes text with tabs as Excel writes it, and grows the sheet", async () => {
    grid = await openGridPage(LIST);
    await grid.click("A7");
    await paste("", 'x\t"hai\ndòng"\t"có ""nháy"""\r\n"a\tb"\t\t1,5\r\n');
    await grid.shows("A8", "a\tb");
    expect((await grid.values()).slice(6)).toEqual([
      ["x", "hai\ndòng", 'có "nháy"', "", ""],
      ["a\tb", "", "1,5", "", ""],
    ]);
    const { page } = grid;
    await page.getByLabel("Hộp tên").fill("Y1000");
    await page.keyboard.press("Enter");
    await page.waitForSelector('td.active[data-a1="Y1000"]');
    await paste("", "1\t2\t3\n4\t5\t6");
    await grid.shows("Z1001", "5");
    await page.keyboard.press("Control+Home");
    await grid.click("A1");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("table").getAttribute("aria-rowcount")).toBe("1001");
  });

  test("takes a table of HTML as text alone, cells that span several once", async () => {
    grid = await openGridPage(LIST);
    await grid.click("A7");
    await paste(
      '<html><body><table><tr><td colspan="2">Gộp</td><td rowspan="2">Cao</td></tr><tr><td>dòng<br>hai</td><td><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>2</td></tr></table></body></html>',
      "khác",
    );
    await grid.shows("C7", "Cao");
    expect((await grid.values()).slice(6).map((row) => row.slice(0, 3))).toEqual([
      ["Gộp", "", "Cao"],
      ["dòng\nhai", "2", ""],
    ]);
    expect(await grid.page.evaluate("window.hurt")).toBeUndefined();
  });

  test("copied cells come back as they were, fill a selection, and cut ones leave their place", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    const { keyboard } = page;
    await grid.click("H2");
    await keyboard.type("'007");
    await keyboard.press("Enter");
    await keyboard.type("5/9/2023");
    await keyboard.press("Enter");
    await grid.shows("H3", "05/09/2023");
    await grid.click("H2");
    await page.locator('td[data-a1="H3"]').click({ modifiers: ["Shift"] });
    await keyboard.press("Control+c");
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe("007\n05/09/2023");
    await grid.click("I2");
    await page.locator('td[data-a1="J5"]').click({ modifiers: ["Shift"] });
    await keyboard.press("Control+v");
    await grid.shows("J5", "05/09/2023");
    expect(await grid.ask("grid.edit", { sheet: 0, row: 4, column: 9 })).toMatchObject({ text: "'007" });
    await grid.click("H2");
    await page.locator('td[data-a1="H3"]').click({ modifiers: ["Shift"] });
    await keyboard.press("Control+x");
    await page.waitForSelector('td.cut[data-a1="H3"]');
    await grid.click("H3");
    await keyboard.press("Control+v");
    await grid.shows("H4", "05/09/2023");
    await grid.shows("H2", "");
    // What was cut comes back with what was pasted.
    await keyboard.press("Control+z");
    await grid.shows("H4", "");
    await grid.shows("H2", "007");
    await keyboard.press("Control+y");
    await grid.shows("H2", "");
    expect((await grid.values()).map((row) => row.slice(7))).toEqual([
      ["", "", ""],
      ["", "007", "007"],
      ["007", "05/09/2023", "05/09/2023"],
      ["05/09/2023", "007", "007"],
      ["", "05/09/2023", "05/09/2023"],
    ]);
  });
});

test("a copied text keeps its tabs and blanks; a selection is filled with its first row or column", async () => {
  grid = await openGridPage(
    'function prepare() { SpreadsheetApp.getActiveSheet().getRange("A1:B1").setValues([["  một\\thai  ba ", "=A1"]]); }',
  );
  const { page } = grid;
  await grid.click("A1");
  await page.keyboard.press("Control+c");
  await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe('"  một\thai  ba "');
  await grid.click("A2");
  await page.keyboard.press("Control+v");
  await grid.shows("A2", "  một\thai  ba ");
  await grid.click("A2");
  await page.locator('td[data-a1="A4"]').click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+d");
  await grid.shows("A4", "  một\thai  ba ");
  await page.locator('td[data-a1="C4"]').click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+r");
  await grid.shows("C3", "  một\thai  ba ");
  await grid.click("B1");
  await page.getByText("không tính công thức").waitFor();
});

describe("rows, columns, sorting and filtering", () => {
  const menu = async (a1: string, caption: string) => {
    await grid.page.locator(`td[data-a1="${a1}"]`).click({ button: "right" });
    await grid.page.getByRole("menuitem", { name: caption, exact: true }).click();
  };

  test("from the menu of a cell, and back with Ctrl+Z", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    await menu("A3", "Sắp xếp trang theo cột A, từ A đến Z");
    await grid.shows("A2", "Mẫu A");
    expect(await names()).toEqual(["Tên", "Mẫu A", "Mẫu B", "Mẫu C", "Mẫu D"]);
    await menu("C2", "Sắp xếp trang theo cột C, từ Z đến A");
    await grid.shows("C5", "6");
    await menu("A2", "Thêm hàng phía trên");
    await grid.shows("A2", "");
    await menu("A4", "Xóa hàng 4");
    await grid.shows("A4", "Mẫu B");
    await menu("B1", "Xóa cột B");
    await grid.shows("B1", "Điểm");
    await menu("A1", "Thêm cột bên trái");
    await grid.shows("B1", "Tên");
    for (let times = 0; times < 6; times += 1) await page.keyboard.press("Control+z");
    await grid.shows("A2", "Mẫu B");
    expect(await names()).toEqual(["Tên", "Mẫu B", "Mẫu A", "Mẫu D", "Mẫu C"]);
    await page.keyboard.press("Control+y");
    await grid.shows("A2", "Mẫu A");
  });

  test("a filter hides rows by the values of a column; scripts see them all", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    await page.locator('th[data-column="2"]').hover();
    await page.locator('th[data-column="2"] .filter').click();
    await page.getByRole("checkbox", { name: "Văn" }).uncheck();
    await page.getByRole("button", { name: "Lọc", exact: true }).click();
    await page.waitForSelector('td[data-a1="A3"]', { state: "detached" });
    await page.getByText("Đang lọc: 1 hàng bị ẩn").waitFor();
    await grid.click("A2");
    await page.keyboard.press("ArrowDown");
    expect(await grid.active()).toBe("A4");
    expect(await names()).toHaveLength(5);
    await page.locator('th[data-column="2"] .filter').click();
    await page.getByLabel("Tìm giá trị").fill("toan");
    await page.getByRole("button", { name: "Lọc", exact: true }).click();
    await page.waitForSelector('td[data-a1="A5"]', { state: "detached" });
    await page.locator('th[data-column="2"] .filter').click();
    await page.getByRole("button", { name: "Bỏ lọc cột này" }).click();
    await page.waitForSelector('td[data-a1="A3"]');
  });

  test("columns are dragged wider, and the width undone", async () => {
    grid = await openGridPage(LIST);
    const { page } = grid;
    const box = await page.locator('th[data-column="1"] .edge').boundingBox();
    if (box === null) throw new Error("no edge");
    await page.mouse.move(box.x + 2, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 152, box.y + 5, { steps: 3 });
    await page.mouse.up();
    const width = async () => Math.round((await page.locator('td[data-a1="A2"]').boundingBox())?.width ?? 0);
    await expect.poll(width).toBe(250);
    await page.keyboard.press("Control+z");
    await expect.poll(width).toBe(100);
  });
});

test("what a script writes is seen while it runs, and where it goes; an undo leaves what it wrote", async () => {
  grid = await openGridPage(LIST);
  const { page } = grid;
  await grid.click("F2");
  await page.keyboard.type("của tôi");
  await page.keyboard.press("Enter");
  await grid.shows("F2", "của tôi");
  await page.keyboard.type("đang gõ");
  await grid.ask("script.click", { path: ["Thử", "run"] });
  await grid.shows("F2", "4");
  expect(await page.locator(".grid-editor").inputValue()).toBe("đang gõ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.getByText("trừ ô F2: sau đó một lệnh đã ghi vào đó").waitFor();
  await grid.shows("F2", "4");
});

test("a search goes through the sheet, then through all", async () => {
  grid = await openGridPage(
    `function prepare() { const b = SpreadsheetApp.getActiveSpreadsheet(); const first = b.getActiveSheet(); first.getRange("B400").setValue("Cần TÌM đây"); b.insertSheet("Hai").getRange("C3").setValue("tìm"); b.setActiveSheet(first); }`,
  );
  const { page } = grid;
  await page.keyboard.press("Control+f");
  await page.getByLabel("Tìm", { exact: true }).fill("tìm");
  await page.keyboard.press("Enter");
  await page.waitForSelector('td.active[data-a1="B400"]');
  await page.getByRole("checkbox", { name: "mọi trang" }).check();
  await page.getByRole("button", { name: "Tìm tiếp" }).click();
  await page.waitForSelector('td.active[data-a1="C3"]');
  expect(page.url()).toContain("#/sheet/Hai");
  await page.keyboard.press("Escape");
});

test("tabs are added, renamed, coloured, hidden, shown and deleted", async () => {
  grid = await openGridPage(LIST);
  const { page } = grid;
  const tabs = () => page.locator(".grid-tab").allTextContents();
  await page.getByLabel("Thêm trang").click();
  await expect.poll(tabs).toEqual(["Sheet1", "Trang tính 2"]);
  const onTab = async (name: string, caption: string) => {
    await page.locator(".grid-tab", { hasText: name }).click({ button: "right" });
    await page.getByRole("menuitem", { name: caption, exact: true }).click();
  };
  await onTab("Trang tính 2", "Đổi tên…");
  await page.getByLabel("Tên mới").fill("sheet1");
  await page.getByRole("button", { name: "Đổi tên" }).click();
  await page.getByText("Đã có trang mang tên này").waitFor();
  await onTab("Trang tính 2", "Đổi tên…");
  await page.getByLabel("Tên mới").fill("Điểm danh");
  await page.keyboard.press("Enter");
  await expect.poll(tabs).toEqual(["Sheet1", "Điểm danh"]);
  await onTab("Điểm danh", "Chuyển sang trái");
  await expect.poll(tabs).toEqual(["Điểm danh", "Sheet1"]);
  await onTab("Sheet1", "Tạo bản sao");
  await expect.poll(tabs).toEqual(["Điểm danh", "Sheet1", "Bản sao của Sheet1"]);
  await onTab("Điểm danh", "Ẩn trang");
  await expect.poll(tabs).toEqual(["Sheet1", "Bản sao của Sheet1"]);
  await page.getByLabel("Mọi trang").click();
  await page.getByRole("menuitem", { name: "Điểm danh (đang ẩn)" }).click();
  await expect.poll(tabs).toEqual(["Điểm danh", "Sheet1", "Bản sao của Sheet1"]);
  await onTab("Bản sao của Sheet1", "Xóa…");
  await page.getByRole("button", { name: "Xóa trang" }).click();
  await expect.poll(tabs).toEqual(["Điểm danh", "Sheet1"]);
});

test("hostile text is text: in cells, notes, lists, tabs and messages", async () => {
  const hostile = `<img src=x onerror="window.hurt=1">`;
  grid = await openGridPage(
    `function prepare() {
      const s = SpreadsheetApp.getActiveSheet(); const x = ${JSON.stringify(hostile)};
      s.setName(x.slice(0, 40)); s.getRange("A1").setValue(x).setNote(x);
      s.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([x]).setAllowInvalid(false).setHelpText(x).build());
    }`,
  );
  const { page } = grid;
  await grid.shows("A1", hostile);
  await grid.click("A1");
  await page.getByText(hostile).last().waitFor();
  await grid.click("B1");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.getByText(`Ô B1: ${hostile}`).waitFor();
  expect(await page.locator(".grid img").count()).toBe(0);
  expect(await page.evaluate("window.hurt")).toBeUndefined();
});

test("the view goes where a selection is extended to, and to the beginning of an area that is opened", async () => {
  grid = await openGridPage("");
  const { page } = grid;
  const isSeen = (a1: string) => page.locator(`td[data-a1="${a1}"]`).isVisible();
  await grid.click("B2");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+PageDown");
  const last = Number((await page.locator(".grid-name").inputValue()).replace("B2:B", ""));
  expect(last).toBeGreaterThan(60);
  expect(await isSeen(`B${last}`)).toBe(true);
  await page.locator(".grid-name").fill("C5:Y900");
  await page.keyboard.press("Enter");
  await expect.poll(() => isSeen("C5")).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await isSeen("C6")).toBe(true);
});

test("of a large sheet only what is seen is built, and scrolled to", async () => {
  grid = await openGridPage(
    `function prepare() {
      const s = SpreadsheetApp.getActiveSheet(); s.insertRows(1, 500); s.insertColumns(1, 34); s.setFrozenRows(1); s.setFrozenColumns(1);
      s.getRange(1, 1, 1500, 60).setValues(Array.from({ length: 1500 }, (_, r) => Array.from({ length: 60 }, (_, c) => r + 1 + "." + (c + 1))));
    }`,
  );
  const { page } = grid;
  await grid.shows("B2", "2.2");
  const built = () => page.locator(".grid-table td[data-a1]").count();
  expect(await built()).toBeLessThan(800);
  await page.getByLabel("Hộp tên").fill("BA1321");
  await page.keyboard.press("Enter");
  await grid.shows("BA1321", "1321.53");
  await grid.shows("A1321", "1321.1");
  await grid.shows("BA1", "1.53");
  expect(await built()).toBeLessThan(800);
  await page.mouse.move(500, 300);
  await page.mouse.wheel(0, -2000);
  await page.waitForSelector('td[data-a1="BA1321"]', { state: "detached" });
  expect(await built()).toBeLessThan(800);
});

test("a sheet is seen where it was left, another one from its first cells; what grows pushes the active cell not out of sight", async () => {
  grid = await openGridPage(
    `function prepare() {
      const b = SpreadsheetApp.getActiveSpreadsheet(); const s = b.getActiveSheet(); s.setFrozenRows(1);
      s.getRange(1, 1, 200, 20).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
        .setValues(Array.from({ length: 200 }, (_, r) => Array.from({ length: 20 }, (_, c) => "một câu dài phải xuống dòng " + r + "." + c)));
      b.insertSheet("Nơi khác").getRange("A1:T3").setValue("chữ"); s.activate();
    }`,
  );
  const { page } = grid;
  await grid.shows("A1", "một câu dài phải xuống dòng 0.0");
  await page.getByLabel("Hộp tên").fill("P150");
  await page.keyboard.press("Enter");
  await grid.shows("P150", "một câu dài phải xuống dòng 149.15");
  const isInSight = (): Promise<boolean> =>
    page.evaluate(`(() => {
      const cell = document.querySelector('td[data-a1="P150"]')?.getBoundingClientRect();
      const room = document.querySelector(".grid-scroll").getBoundingClientRect();
      return cell !== undefined && cell.top > room.top && cell.bottom <= room.bottom && cell.right <= room.right;
    })()`);
  await expect.poll(isInSight).toBe(true);
  const open = (name: string) => page.locator(".grid-tab", { hasText: name }).click();
  await open("Nơi khác");
  await grid.shows("A1", "chữ");
  expect(await page.evaluate('document.querySelector(".grid-scroll").scrollLeft')).toBe(0);
  await page.locator(".grid-tab").first().click();
  await grid.shows("P150", "một câu dài phải xuống dòng 149.15");
  await expect.poll(isInSight).toBe(true);
});

/** `MEASURE=1 npx vitest run test/workbench/grid-work.test.ts -t measured` says the figures of a small and a large sheet. */
if (process.env.MEASURE) {
  test("a small and a large sheet are measured", async () => {
    grid = await openGridPage("");
    for (const rows of [100, 5000]) console.log(await measureSheet(rows));
  });
}
