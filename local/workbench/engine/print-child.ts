import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** A process of its own, so that a script that exports a PDF can wait for it: prints a page once it shows its document. */
const [executablePath = "", page = "", pdf = ""] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  const root = tab.locator("html[data-shown], html[data-fault]");
  await root.waitFor({ state: "attached", timeout: 60_000 });
  const fault = await root.getAttribute("data-fault");
  if (fault !== null) throw new Error(fault);
  await tab.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
} finally {
  await browser.close();
}
