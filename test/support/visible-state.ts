import { createHash } from "node:crypto";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { codesOn } from "../../scripts/code-slips";

/**
 * Everything a person could find out about a register, line by line: the tabs with their cells, formats, looks, notes,
 * drop-downs, widths and frozen rows, locale and zone, properties, the forms, triggers by function and kind, and the
 * files that are not in the trash with their folders, properties, writers and content. Ids, which differ from run to run, are
 * told by what they stand for, units' tokens and the codes of ballots, which are random, by their form, and shuffled marks
 * sorted. Mails are compared apart
 * (`sent-mail.ts`): a lost answer can leave one unclear.
 */
export function visibleState(script: LocalAppsScript): readonly string[] {
  const files = new Map(script.files().map((file) => [file.id, file]));
  const pathOf = (id: string): string => {
    const file = files.get(id);
    return file ? [...file.parents.map(pathOf), file.name].join("/") : "";
  };
  const paths = [...files.keys()].map((id) => [id, `‹${pathOf(id)}›`] as const);
  const fileLines = [...files.values()]
    .filter(({ trashed }) => !trashed)
    .map(({ id, mimeType, appProperties, owner, writers = [] }) =>
      [
        pathOf(id),
        mimeType,
        JSON.stringify(appProperties).replace(versionOfSlips, "$1‹codes›"),
        [owner, ...[...writers].sort()].join(),
        versionOfSlips.test(JSON.stringify(appProperties))
          ? `${codesOn(script.fileContent(id)).length} codes`
          : contentOf(script, id),
      ].join(" | "),
    );
  const ids = [...paths, ...script.formIds()];
  const meanings = new Map(ids);
  const text = script.stateText().replace(mails, "").replace(token, "‹token›").replace(digest, "‹code›");
  const masked = text.replace(word, (found) => meanings.get(found) ?? found);
  const known = masked.replace(shuffled, (found) => [...found].sort().join(""));
  return [...withTabNames(known).split("\n"), ...fileLines.sort()];
}

/** The part of the state's text that lists the mails. */
const mails = /^\{\n {2}"mails": [\s\S]*?^\}\n/m;

/** Ids are whole words, in links too. */
const word = /[\w-]{6,}/g;

const token = /[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/g;

/** What is kept of a ballot's code, in its row. */
const digest = /(?<=")[0-9a-f]{64}(?=",\s*"(?:Dùng được|Đã hủy)")/g;

/** What tells the slips of some codes from those of others. */
const versionOfSlips = /(?<=slips:.*)("soThiDuaVersion":")[0-9a-f]{16}/;

/** The marks on a line, in an order of chance. */
const shuffled = /(?<=")[ĐKTH]{2,}(?=")/g;

/** A tab goes by its name; which one is open is not part of the register. */
function withTabNames(text: string): string {
  const names = new Map(
    [...text.matchAll(/"id": (\d+),\s*"name": ("[^"]*")/g)].map(([, id, name]) => [id, name]),
  );
  return text
    .replace(/"(?:id|sheetId)": (\d+)/g, (_, id: string) => `"tab": ${names.get(id) ?? id}`)
    .replace(/"activeSheetId": \d+,?/, "");
}

function contentOf(script: LocalAppsScript, id: string): string {
  try {
    return createHash("sha256").update(script.fileContent(id)).digest("hex");
  } catch {
    // A folder has none.
    return "";
  }
}

/** The lines that stand in one state and not in the other, each with where; none where the states are equal. */
export function differences(expected: readonly string[], seen: readonly string[]): readonly string[] {
  if (expected.join("\n") === seen.join("\n")) return [];
  const [wanted, there] = [new Set(expected), new Set(seen)];
  const missing = expected.filter((line) => !there.has(line)).map((line) => `lost: ${line.trim()}`);
  const added = seen.filter((line) => !wanted.has(line)).map((line) => `added: ${line.trim()}`);
  const all = [...missing, ...added].slice(0, 6);
  return all.length > 0 ? all : ["the same lines in another order or number"];
}
