import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Names on the PATH. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** Where the installers of macOS, Windows and snap put them. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge (unless
 * `SKIP_INSTALLED_BROWSERS` is set), else on Linux x64 the one in @sparticuz/chromium. Throws one line that says what to
 * install.
 */
export async function findBrowser(): Promise<string> {
  const { CHROMIUM_PATH, SKIP_INSTALLED_BROWSERS } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, but there is no such file`);
  }
  const installed = SKIP_INSTALLED_BROWSERS ? undefined : findInstalled();
  if (installed !== undefined) return installed;
  if (process.platform === "linux" && process.arch === "x64") return await unpackBrowser();
  throw new Error("no browser found: install Chromium, Google Chrome or Edge, or set CHROMIUM_PATH to one");
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...usualPlaces].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the packaged Chromium into the temporary folder, if it is not there yet, and sets its library path. */
async function unpackBrowser(): Promise<string> {
  // Read by the package when it is imported: without it the libraries it needs are not unpacked.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return await packaged.executablePath();
}
