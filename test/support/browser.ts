import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../local/browser/find-browser";

/** Starts a browser without a window. */
export async function startBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return await chromium.launch({
    executablePath: await findBrowser(),
    args: isRoot ? ["--no-sandbox"] : [],
  });
}
