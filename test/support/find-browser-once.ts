import { findBrowser } from "../../local/browser/find-browser";

/**
 * Before all tests, in one process: when several start a packaged browser for the first time at once, they unpack it over
 * each other. The tests' processes inherit what is found; where there is none, only those that need one fail.
 */
export async function setup(): Promise<void> {
  try {
    process.env.CHROMIUM_PATH = await findBrowser();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}
