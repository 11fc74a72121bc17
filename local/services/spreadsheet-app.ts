import { ServiceException } from "../script/errors";
import {
  constant,
  defineSurface,
  type Emulates,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import type { Execution } from "../world";
import { authorize } from "./authorization";
import { LocalConditionalFormatRuleBuilder } from "./conditional-format";
import { booleanCriteria } from "./conditional-format-criteria";
import { copyPasteTypes } from "./copy-paste";
import { LocalDataValidationBuilder } from "./data-validation";
import { protectionTypes } from "./protection";
import type { LocalRange } from "./range";
import { wrapStrategies } from "./range-looks";
import type { LocalSheet } from "./sheet";
import { LocalSpreadsheet } from "./spreadsheet";
import { LocalUi } from "./ui";
import { validationCriteria } from "./validation-requirements";

type Methods =
  | "getActive"
  | "getActiveRange"
  | "getCurrentCell"
  | "setActiveRange"
  | "setActiveSheet"
  | "setCurrentCell"
  | "getActiveSpreadsheet"
  | "getActiveSheet"
  | "flush"
  | "getUi"
  | "newConditionalFormatRule"
  | "newDataValidation"
  | "BooleanCriteria"
  | "ProtectionType"
  | "WrapStrategy"
  | "CopyPasteType"
  | "DataValidationCriteria";

const spreadsheetAppSurface = defineSurface<Methods>("SpreadsheetApp", "SpreadsheetApp", {
  getActive: navigation(),
  getActiveRange: navigation(),
  getCurrentCell: navigation(),
  setActiveRange: navigation("Range"),
  setActiveSheet: navigation("Sheet", "Sheet,Boolean"),
  setCurrentCell: navigation("Range"),
  getActiveSpreadsheet: navigation(),
  getActiveSheet: navigation(),
  flush: service(),
  getUi: navigation(),
  newConditionalFormatRule: navigation(),
  newDataValidation: navigation(),
  BooleanCriteria: constant,
  ProtectionType: constant,
  WrapStrategy: constant,
  CopyPasteType: constant,
  DataValidationCriteria: constant,
});

/** The global `SpreadsheetApp`. */
export class LocalSpreadsheetApp
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Methods>
{
  readonly surface = spreadsheetAppSurface;
  readonly BooleanCriteria = booleanCriteria;
  readonly ProtectionType = protectionTypes;
  readonly WrapStrategy = wrapStrategies;
  readonly CopyPasteType = copyPasteTypes;
  readonly DataValidationCriteria = validationCriteria;
  private readonly execution: Execution;
  private readonly spreadsheet: LocalSpreadsheet | null;
  private readonly ui: LocalUi;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
    const { workbook } = execution.world;
    this.spreadsheet = workbook === undefined ? null : new LocalSpreadsheet(execution, workbook);
    this.ui = new LocalUi(execution);
  }

  /** Google: "the currently active spreadsheet, or null if there is none". */
  getActiveSpreadsheet(): LocalSpreadsheet | null {
    if (this.execution.source !== "simple trigger") {
      authorize(this.execution, "SpreadsheetApp.getActiveSpreadsheet", "spreadsheets.currentonly");
    }
    return this.spreadsheet;
  }

  getActive(): LocalSpreadsheet | null {
    return this.spreadsheet;
  }

  getActiveRange(): LocalRange | null {
    return this.spreadsheet?.getActiveRange() ?? null;
  }

  getCurrentCell(): LocalRange | null {
    return this.spreadsheet?.getCurrentCell() ?? null;
  }

  setActiveRange(range: LocalRange): LocalRange {
    range.activate();
    return range;
  }

  setActiveSheet(sheet: LocalSheet): LocalSheet {
    return sheet.activate();
  }

  setCurrentCell(cell: LocalRange): LocalRange {
    return this.setActiveRange(cell);
  }

  getActiveSheet(): LocalSheet | null {
    return this.spreadsheet?.getActiveSheet() ?? null;
  }

  /** Writes take effect at once here, so there is nothing left to apply; the call is listed all the same. */
  flush(): void {}

  /** Google: a script can interact only with the UI of an open editor, so installable triggers have none. */
  getUi(): LocalUi {
    if (this.execution.source === "trigger" || this.spreadsheet === null) {
      throw new ServiceException("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return this.ui;
  }

  newDataValidation(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.anySpreadsheet());
  }

  newConditionalFormatRule(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.anySpreadsheet());
  }

  private anySpreadsheet(): LocalSpreadsheet {
    if (this.spreadsheet === null) throw new Error("the local Apps Script has no spreadsheet yet");
    return this.spreadsheet;
  }
}
