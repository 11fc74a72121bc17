import { expect, test } from "vitest";
import { buildUi, type UiFiles } from "../../local/workbench/server/ui-files";

const KB = 1024;

test("the page's own script stays under 80 KB, its style under 40 KB; what shows documents comes when it is needed", async () => {
  const files = await buildUi();
  const loaded = loadedWith(files, "/ui/index.js");
  const size = [...loaded].reduce((sum, path) => sum + contentOf(files, path).length, 0);
  expect(size).toBeGreaterThan(10 * KB);
  expect(size).toBeLessThan(80 * KB);
  expect(contentOf(files, "/ui/index.css").length).toBeLessThan(40 * KB);
});

/** A script and all that it imports at once, and they in turn; what `import()` gets later is not among them. */
function loadedWith(
  files: UiFiles,
  path: string,
  before: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (before.has(path)) return before;
  const text = contentOf(files, path).toString("utf8");
  let all: ReadonlySet<string> = new Set([...before, path]);
  for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g))
    all = loadedWith(files, `/ui/${name}`, all);
  return all;
}

function contentOf(files: UiFiles, path: string): Buffer {
  const file = files.get(path);
  if (file === undefined) throw new Error(`the page has no ${path}`);
  return Buffer.from(file.content);
}
