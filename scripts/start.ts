import "./time-zone";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openAt, openWorkbench, type Workbench, type WorkbenchOptions } from "../local/workbench/workbench";
import { firstSteps } from "./first-steps";
import { operator } from "./fresh-register";
import { openBrowser } from "./open-browser";
import { lastPointOf, yearPoints } from "./play-year";
import { SampleError } from "./sample";
import { help, readOptions, type StartOptions, stateFolder, WrongOption } from "./start-options";
import { playedPoint } from "./year-cache";

/** Opens the add-on in the workbench, from a sample at a point of its year or from nothing (`npm start -- --help`). */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(help);
    return;
  }
  const folder = stateFolder(options);
  const open = await openAt(folder);
  if (open !== undefined) {
    // Two would write over each other's work.
    if (options.fresh)
      throw new WrongOption(`Sổ này đang mở tại ${open}; dừng nó (Ctrl+C) rồi mới bắt đầu lại được.`);
    console.log(`Sổ này đang mở sẵn tại  ${open}`);
    if (options.opensBrowser) openBrowser(open);
    return;
  }
  if (options.fresh) rmSync(folder, { recursive: true, force: true });
  const goesOn = existsSync(join(folder, "state.json"));
  const { sample, point } = options;
  const hints =
    sample === undefined ? firstSteps(undefined) : firstSteps(point, lastPointOf(sample) !== "ke-hoach");
  const workbench = await listening(options.port, {
    ...{ project: "dist", folder, name: "Sổ Thi đua", users: [operator, "thuky-moi@truong.example"], hints },
    ...(goesOn ? {} : beginning(options)),
  });
  console.log(
    [
      "",
      `Sổ Thi đua đang mở tại  ${workbench.url}`,
      "",
      ...(goesOn ? ["Tiếp tục từ lần trước (bắt đầu lại: thêm --fresh)."] : []),
      "Thử trước tiên (trang cũng có, nút “Gợi ý”):",
      ...hints.map((hint, index) => `  ${index + 1}. ${hint}`),
      "",
      "Dừng: nhấn Ctrl+C ở đây. Những gì đã làm được giữ lại trên máy này.",
    ].join("\n"),
  );
  if (options.opensBrowser) openBrowser(workbench.url);
  stopOnSignal(workbench);
}

/** What a register begins with where nothing of it was kept. */
function beginning({ sample, point }: StartOptions): Pick<WorkbenchOptions, "from" | "now"> {
  if (sample === undefined) return {};
  const start = performance.now();
  let played = 0;
  const { folder, now } = playedPoint(sample, point, (code) => {
    if (played === 0)
      console.log(
        "Lần đầu mở chặng này: đang diễn lại năm học của trường mẫu, mất từ nửa phút đến vài phút …",
      );
    played += 1;
    console.log(`  ${yearPoints[code]}`);
  });
  if (played > 0)
    console.log(`Xong sau ${Math.round((performance.now() - start) / 1000)} giây; lần sau mở ngay.`);
  return { from: folder, now };
}

/** Where the page usually is, so that bookmarks hold. */
const usualPort = 8017;

/** Opens it at the port that was asked for, or at the usual one, or at any where that one is taken. */
async function listening(port: number | undefined, options: WorkbenchOptions): Promise<Workbench> {
  try {
    return await openWorkbench({ ...options, port: port ?? usualPort });
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken) throw error;
    if (port !== undefined)
      throw new WrongOption(`Cổng ${port} đang có chương trình khác dùng; chọn cổng khác.`);
    return await openWorkbench(options);
  }
}

/** Ctrl+C comes from the terminal and from npm: the first one saves and ends, others change nothing. */
function stopOnSignal(workbench: Workbench): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await workbench.stop();
    console.log("Đã lưu và dừng.");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SampleError || error instanceof WrongOption)) throw error;
  console.error(`${error.message}\nXem các cách dùng: npm start -- --help`);
  process.exitCode = 1;
}
