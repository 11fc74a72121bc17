import { LocalConsole, LocalLogger } from "../services/console";
import { LocalDrive } from "../services/drive-files";
import { LocalFormApp } from "../services/form-app";
import { LocalHtmlService } from "../services/html-service";
import { LocalLockService } from "../services/lock";
import { LocalMailApp } from "../services/mail-app";
import { LocalPropertiesService } from "../services/properties";
import { LocalScriptApp } from "../services/script-app";
import { LocalSession } from "../services/session";
import { LocalSpreadsheetApp } from "../services/spreadsheet-app";
import { LocalUtilities } from "../services/utilities";
import type { Execution } from "../world";
import type { ServiceObject } from "./surface";

/** The services a script finds among its globals. */
export function globalsFor(execution: Execution): Readonly<Record<string, ServiceObject>> {
  const { world, user } = execution;
  return {
    SpreadsheetApp: new LocalSpreadsheetApp(execution),
    Drive: new LocalDrive(execution),
    FormApp: new LocalFormApp(execution),
    LockService: new LocalLockService(world.locks, execution, world.clock),
    PropertiesService: new LocalPropertiesService(world.properties, user),
    Utilities: new LocalUtilities(world),
    MailApp: new LocalMailApp(execution),
    ScriptApp: new LocalScriptApp(execution),
    HtmlService: new LocalHtmlService(world.project),
    Session: new LocalSession(execution),
    console: new LocalConsole(execution.logs),
    Logger: new LocalLogger(execution.logs),
  };
}
