import { mkdirSync } from "node:fs";
import type { Page as Tab } from "playwright-core";

/** Keeps a picture of a page as it stands, for whoever looks at what the pages look like. */
export async function keepScreen(tab: Tab, name: string): Promise<void> {
  mkdirSync("out/screens", { recursive: true });
  await tab.screenshot({ path: `out/screens/${name}.png` });
}
