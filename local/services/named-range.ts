import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";
import type { SheetArea } from "../spreadsheet/sheet-model";
import type { OwnerOfSheets, RangeOfCells } from "./sheet-ties";

type Methods = "getName" | "getRange" | "remove" | "setName" | "setRange";

const namedRangeSurface = defineSurface<Methods>("NamedRange", "SpreadsheetApp.NamedRange", {
  getName: navigation(),
  getRange: navigation(),
  remove: service(),
  setName: service("String"),
  setRange: service("Range"),
});

/** A name of the spreadsheet, and the range it stands for. */
export class LocalNamedRange
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.NamedRange, Methods>
{
  readonly surface = namedRangeSurface;
  private readonly spreadsheet: OwnerOfSheets;
  private name: string;

  constructor(spreadsheet: OwnerOfSheets, name: string) {
    super();
    this.spreadsheet = spreadsheet;
    this.name = name;
  }

  getName(): string {
    return this.name;
  }

  getRange(): RangeOfCells {
    return this.spreadsheet.rangeFor(this.current());
  }

  setName(name: string): this {
    const { workbook } = this.spreadsheet;
    const range = this.current();
    refuseName(name);
    workbook.nameRange(this.name, undefined);
    workbook.nameRange(name, range);
    this.name = name;
    return this;
  }

  setRange(range: RangeOfCells): this {
    this.current();
    nameRange(this.spreadsheet, this.name, range);
    return this;
  }

  remove(): void {
    this.current();
    this.spreadsheet.workbook.nameRange(this.name, undefined);
  }

  private current(): SheetArea {
    const found = this.spreadsheet.workbook.rangeNamed(this.name);
    if (found === undefined) throw new ServiceException(`The named range "${this.name}" does not exist.`);
    return found;
  }
}

/** Names a range. Throws for a name that Google does not take. */
export function nameRange({ workbook }: OwnerOfSheets, name: string, range: RangeOfCells): void {
  refuseName(name);
  workbook.nameRange(name, { sheetId: range.getSheet().model.id, area: range.area });
}

/**
 * Google: "can contain only letters, numbers, and underscores. Can't start with a number, or the words “true” or “false.” Must
 * be 1–250 characters. Can't be in either A1 or R1C1 syntax."
 */
function refuseName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)/i.test(name);
  const isPlace = /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name);
  if (!isWord || isPlace) throw new ServiceException(`The name "${name}" is invalid for a named range.`);
}
