import { expect, test } from "vitest";
import { buildUi } from "../../local/workbench/server/ui-files";

test("the page's own script stays under 80 KB, its style under 40 KB; what shows documents comes when it is needed", async () => {
  const files = await buildUi();
  expect(files.get("/ui/index.js")?.content.length ?? Number.NaN).toBeLessThan(80 * 1024);
  expect(files.get("/ui/index.css")?.content.length ?? Number.NaN).toBeLessThan(40 * 1024);
  // A chunk that the page's script imports by itself would be loaded with it.
  const script = Buffer.from(files.get("/ui/index.js")?.content ?? []).toString("utf8");
  expect(script.match(/(?:^|;)import\s*[^(.]*?from\s*"[^"]+"/g) ?? []).toEqual([]);
});
