import { DeployError } from "./deploy-error";

export interface Arguments {
  /** Bind the script to this Sheet, which exists, instead of making one. */
  readonly parent?: string;
  /** Ask nothing. */
  readonly yes: boolean;
}

const usage = [
  "Cách dùng: npm run deploy -- [--parent <id hoặc địa chỉ trang tính>] [--yes]",
  "  --parent  gắn sổ vào một trang tính đã có, thay vì tạo trang tính mới (chỉ dùng lần đầu)",
  "  --yes     không hỏi trước khi tạo, khi đẩy",
].join("\n");

/** The id of a Sheet, given as such or as the address a browser shows. */
function sheetId(text: string): string {
  const id = /\/d\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (/^[\w-]{20,}$/.test(id)) return id;
  throw new DeployError(
    `“${text}” không phải id hay địa chỉ của một trang tính. Mở trang tính, chép địa chỉ trên thanh địa chỉ (https://docs.google.com/spreadsheets/d/…) rồi ghi sau --parent.`,
  );
}

/** What stands behind `npm run deploy --`. An unknown word stops: a mistyped flag must not make a Sheet. */
export function readArguments(given: readonly string[]): Arguments {
  let parent: string | undefined;
  let yes = false;
  const words = given.flatMap((word) =>
    word.startsWith("--parent=") ? ["--parent", word.slice(9)] : [word],
  );
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "--yes") yes = true;
    else if (words[at] === "--parent" && words[at + 1] !== undefined) parent = sheetId(words[++at] ?? "");
    else throw new DeployError(`Không hiểu “${words[at]}”.\n${usage}`);
  }
  return parent === undefined ? { yes } : { parent, yes };
}
