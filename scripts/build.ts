import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildExportWorkbook, buildListSheet, buildSheets, buildTemplates } from "../templates/build";
import { bundle } from "./bundle";
import { buildPages } from "./pages";

/**
 * Builds what is pushed to Google: `dist/Code.js`, `dist/appsscript.json` and the pages beside them. Templates become
 * .docx and .xlsx on the way. `--quiet`: says nothing of what it made.
 */
mkdirSync("build/templates", { recursive: true });
for (const { kind, content } of await buildTemplates())
  writeFileSync(`build/templates/${kind}.docx`, content);
for (const { name, content } of await buildSheets()) writeFileSync(`build/templates/${name}.docx`, content);
writeFileSync("build/templates/list-sheet.xlsx", await buildListSheet());
writeFileSync("build/templates/export-workbook.xlsx", await buildExportWorkbook());

const { code, entryPoints } = await bundle("src/main.ts");
const pages = await buildPages();
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
writeFileSync("dist/Code.js", code);
copyFileSync("appsscript.json", "dist/appsscript.json");
for (const { name, html } of pages) writeFileSync(`dist/${name}.html`, html);
if (!process.argv.includes("--quiet")) {
  console.log(
    `dist/Code.js: ${Math.round(code.length / 1024)} KB, ${entryPoints.length} functions: ${entryPoints.join(", ")}`,
  );
  for (const { name, html } of pages) console.log(`dist/${name}.html: ${Math.round(html.length / 1024)} KB`);
}
