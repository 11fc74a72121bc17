import type { Emulates } from "../script/surface";
import { RangeChanges } from "./range-changes";
import { type RangeMethods, rangeSurface } from "./range-surface";

/** A rectangle of cells, as scripts see it; what it can do stands in the classes it is made of, by subject. */
export class LocalRange
  extends RangeChanges
  implements Emulates<GoogleAppsScript.Spreadsheet.Range, RangeMethods>
{
  readonly surface = rangeSurface;
}
