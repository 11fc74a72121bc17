import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recountTables, type SessionRecount } from "../src/commands/vote/recount-report";
import { recountSessions } from "../src/commands/vote/recount-sessions";
import { describeProblem } from "../src/domain/problem";
import { complete, type TabTexts } from "../src/register/tab-texts";
import { comparable } from "../src/vietnamese/text";

/** A folder that cannot be recounted; the message says in Vietnamese what is missing. */
export class RecountError extends Error {}

const usage = "Cách dùng: npm run recount -- THƯ-MỤC";

/**
 * Counts every closed session again on the tabs that a folder has as .tsv files, named by the tab or, as Google names them,
 * "<Sheet> - <tab>.tsv". Throws a RecountError where the folder is not one, or a tab or column is missing.
 */
export function readRecountFolder(folders: readonly string[]): readonly SessionRecount[] {
  const [folder, ...more] = folders;
  if (folder === undefined || more.length > 0) throw new RecountError(usage);
  const read = complete(recountTables, readTabs(folder));
  if (!read.ok) throw new RecountError(read.problems.map(describeProblem).join("\n"));
  const sessions = recountSessions(read.value, sha256);
  if (sessions.length === 0) throw new RecountError(`${folder}: chưa có lượt bỏ phiếu nào đã đóng.`);
  return sessions;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function readTabs(folder: string): TabTexts {
  const names = listFiles(folder);
  const found = recountTables.map(({ tab }) => [tab, names.filter((name) => isOf(name, tab))] as const);
  const missing = found.filter(([, files]) => files.length === 0).map(([tab]) => `“${tab}.tsv”`);
  if (missing.length > 0) {
    throw new RecountError(
      `${folder}: thiếu tệp ${missing.join(", ")}. Ở Google Trang tính, mở từng tab rồi chọn Tệp → Tải xuống → Giá trị được phân tách bằng tab (.tsv).`,
    );
  }
  const doubled = found.find(([, files]) => files.length > 1);
  if (doubled) {
    const [tab, files] = doubled;
    throw new RecountError(
      `${folder}: tab “${tab}” có ${files.length} tệp: ${files.join(", ")}. Chỉ để lại một.`,
    );
  }
  return new Map(found.map(([tab, [file = ""]]) => [tab, readTsv(join(folder, file))]));
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new RecountError(`${folder}: không có thư mục này. ${usage}`);
  }
}

/** File names may come decomposed, and with " (1)" where a browser had one of that name already. */
function isOf(file: string, tab: string): boolean {
  const name = comparable(file).replace(/( \(\d+\))?\.tsv$/i, "");
  return name === tab || name.endsWith(` - ${tab}`);
}

/** Google quotes nothing in a .tsv: a line is a row, a tab ends a cell. */
function readTsv(file: string): readonly (readonly string[])[] {
  const text = new TextDecoder("utf-8").decode(readFileSync(file));
  return text.split(/\r\n|\n|\r/).map((line) => line.split("\t"));
}
