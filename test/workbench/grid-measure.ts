import { openGridPage } from "./grid-page";

/**
 * How long a sheet of so many rows and 25 columns takes until its cells are seen, how many are built, how long it takes to its end
 * and until what is typed is in the sheet, in words. It measures; nothing is asserted.
 */
export async function measureSheet(rows: number): Promise<string> {
  const grid = await openGridPage(
    `function prepare() {
      const s = SpreadsheetApp.getActiveSheet(); s.deleteColumn(26); s.setFrozenRows(1); s.setFrozenColumns(2);
      s.insertRowsAfter(1, 4000); if (${rows} < 5000) s.deleteRows(10, ${5000 - rows});
      s.getRange(1, 1, ${rows}, 25).setValues(Array.from({ length: ${rows} }, (_, r) => Array.from({ length: 25 }, (_, c) => "Ô " + (r + 1) + "." + (c + 1))));
      s.getRange(2, 3, ${rows - 1}, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange("D2:D${rows}")).build());
    }`,
  );
  const { page } = grid;
  const ready: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await page.goto("about:blank");
    const began = performance.now();
    await page.goto(grid.url);
    await grid.shows("C2", "Ô 2.3");
    ready.push(Math.round(performance.now() - began));
  }
  const built = await page.locator(".grid-table td[data-a1]").count();
  const began = performance.now();
  await page.keyboard.press("Control+End");
  await grid.shows(`Y${rows}`, `Ô ${rows}.25`);
  const end = Math.round(performance.now() - began);
  const cells = await page.locator(".grid-table td[data-a1]").count();
  const typed = performance.now();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.waitForSelector("td.pending", { state: "detached" });
  const typing = Math.round(performance.now() - typed);
  const median = ready.sort((a, b) => a - b)[3];
  const said = `${rows} rows: ready in ${median} ms (${ready[0]}–${ready.at(-1)}), ${built} cells built; at the end in ${end} ms, ${cells} cells; typed in ${typing} ms`;
  await grid.close();
  return said;
}
