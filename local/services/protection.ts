import { ServiceException } from "../script/errors";
import {
  defineSurface,
  type Emulates,
  Enumeration,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import type { SheetProtection } from "../spreadsheet/sheet-model";
import type { OwnerOfRanges } from "./sheet-ties";

type Methods = "getDescription" | "setDescription" | "isWarningOnly" | "setWarningOnly" | "remove";

const protectionSurface = defineSurface<Methods>("Protection", "SpreadsheetApp.Protection", {
  getDescription: navigation(),
  setDescription: service("String"),
  isWarningOnly: navigation(),
  setWarningOnly: service("Boolean"),
  remove: service(),
});

/** `SpreadsheetApp.ProtectionType`. */
export const protectionTypes = new Enumeration("ProtectionType", ["SHEET", "RANGE"]);

/** The protection of a whole sheet. */
export class LocalProtection
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.Protection, Methods>
{
  readonly surface = protectionSurface;
  private readonly sheet: OwnerOfRanges;

  constructor(sheet: OwnerOfRanges) {
    super();
    this.sheet = sheet;
  }

  getDescription(): string {
    return this.current().description;
  }

  setDescription(description: string): this {
    this.current().description = description;
    this.sheet.workbook.revision += 1;
    return this;
  }

  isWarningOnly(): boolean {
    return this.current().warningOnly;
  }

  /** Google: a warning-only protection lets everybody edit, after asking. */
  setWarningOnly(warningOnly: boolean): this {
    this.current().warningOnly = warningOnly;
    this.sheet.workbook.revision += 1;
    return this;
  }

  remove(): void {
    this.current();
    this.sheet.model.protection = undefined;
    this.sheet.workbook.revision += 1;
  }

  private current(): SheetProtection {
    const { protection } = this.sheet.model;
    if (protection === undefined) throw new ServiceException("The protection has been removed.");
    return protection;
  }
}
