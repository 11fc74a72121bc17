import { NotEmulatedError, onlyKnown } from "../script/errors";
import { Enumeration, type EnumValue } from "../script/surface";
import type { CopyOptions } from "../spreadsheet/copying";

/** `SpreadsheetApp.CopyPasteType`. */
export const copyPasteTypes = new Enumeration("CopyPasteType", [
  "PASTE_COLUMN_WIDTHS",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_DATA_VALIDATION",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_VALUES",
]);

type Copied = Omit<CopyOptions, "transposed">;

const NOTHING: Copied = { contents: false, formats: false, rules: false, conditions: false };

const EVERYTHING: Copied = { contents: true, formats: true, rules: true, conditions: true };

const LOOKS: Copied = { ...NOTHING, formats: true, conditions: true };

const BY_TYPE: Readonly<Record<string, Copied>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_FORMAT: LOOKS,
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, conditions: true },
  PASTE_VALUES: { ...NOTHING, contents: true },
  PASTE_FORMULA: { ...NOTHING, contents: true },
  PASTE_DATA_VALIDATION: { ...NOTHING, rules: true },
};

/** What of the cells goes along with a type of pasting, all of it without one. */
export function copiedBy(type?: EnumValue): Copied {
  const name = copyPasteTypes.nameOf(type) ?? "PASTE_NORMAL";
  const copied = BY_TYPE[name];
  if (copied === undefined) throw new NotEmulatedError(`CopyPasteType.${name} in Range.copyTo`);
  return copied;
}

/** Google's older way to say the same: `contentsOnly` or `formatOnly`. */
export function copiedByOptions(options: Readonly<Record<string, unknown>>): Copied {
  onlyKnown(options, ["contentsOnly", "formatOnly"], "option", "Range.copyTo");
  const [contentsOnly, formatOnly] = [options.contentsOnly === true, options.formatOnly === true];
  if (contentsOnly && formatOnly)
    throw new NotEmulatedError("copying contents only and formats only at once");
  if (contentsOnly) return { ...NOTHING, contents: true };
  return formatOnly ? LOOKS : EVERYTHING;
}
