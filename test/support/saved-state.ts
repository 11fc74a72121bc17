import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A tab in a saved register, as far as tests change it: A1 notation → what holds for its cells. */
interface SavedTab {
  readonly name: string;
  tabColor: string | null;
  frozenColumns?: number;
  protection: {
    readonly description: string;
    readonly warningOnly: boolean;
    readonly editors: readonly string[];
  } | null;
  formats: Record<string, string>;
  notes: Record<string, string>;
  validations: Record<string, SavedRule>;
  conditionalFormats?: readonly SavedFormat[];
}

/** A conditional format: what a cell must hold, how it looks then, and where that holds. */
export interface SavedFormat {
  readonly criteria: { readonly kind: string; readonly texts?: readonly string[] };
  readonly look: { readonly background?: string; readonly fontColor?: string; readonly bold?: boolean };
  readonly ranges: readonly string[];
}

interface SavedRule {
  readonly criteria: {
    readonly kind: "VALUE_IN_LIST";
    readonly values: readonly string[];
    readonly showDropdown: boolean;
  };
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule as Google keeps it: a list that drops down, and whether other text is refused. */
export function listRule(values: readonly string[], helpText: string, refuses: boolean): SavedRule {
  return {
    criteria: { kind: "VALUE_IN_LIST", values, showDropdown: true },
    allowInvalid: !refuses,
    helpText,
  };
}

/** Changes a tab of the register that is saved in `folder` and closed, where nobody's hands reach: its notes, its rules. */
export function changeTab(folder: string, tab: string, change: (saved: SavedTab) => void): void {
  const [name = ""] = readdirSync(join(folder, "spreadsheets"));
  changeJson(join(folder, "spreadsheets", name), (book: { readonly sheets: readonly SavedTab[] }) => {
    const saved = book.sheets.find((sheet) => sheet.name === tab);
    if (!saved) throw new Error(`no tab ${tab}`);
    change(saved);
  });
}

/** Changes what is kept with the Sheet of a saved register; `undefined` removes it. */
export function changeProperty(
  folder: string,
  key: string,
  change: (text: string) => string | undefined,
): void {
  changeJson(join(folder, "properties.json"), ({ document }: { document: Record<string, string> }) => {
    const text = change(document[key] ?? "");
    if (text === undefined) delete document[key];
    else document[key] = text;
  });
}

function changeJson<Shape>(path: string, change: (value: Shape) => void): void {
  const value: Shape = JSON.parse(readFileSync(path, "utf8"));
  change(value);
  writeFileSync(path, JSON.stringify(value));
}
