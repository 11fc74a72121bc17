import { a1, areaOf } from "../spreadsheet/cells";
import type { ConditionalFormat } from "../spreadsheet/conditional-formats";

/** A conditional format as it stands in a file: its ranges in A1 notation. */
export interface SavedFormat extends Omit<ConditionalFormat, "areas"> {
  readonly ranges: readonly string[];
}

export function saveFormat({ areas, ...format }: ConditionalFormat): SavedFormat {
  return { ...format, ranges: areas.map(a1) };
}

export function readFormat({ ranges, ...format }: SavedFormat): ConditionalFormat {
  return { ...format, areas: ranges.map(areaOf) };
}
