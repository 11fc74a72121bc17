import { LocalCacheService } from "../services/cache";
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
import { GOOGLE_GLOBALS } from "./google-members";
import { ServiceObject, type Surface } from "./surface";

/** A service that is not emulated: whatever a script asks of it throws its name. */
class ServiceNotEmulated extends ServiceObject {
  readonly surface: Surface;

  constructor(name: string) {
    super();
    this.surface = { name, googleName: name, members: new Map() };
  }
}

/** The same ones for every execution. */
const notEmulated = Object.fromEntries(GOOGLE_GLOBALS.map((name) => [name, new ServiceNotEmulated(name)]));

/** The services a script finds among its globals: all that Google has, the advanced ones by their usual names. */
export function globalsFor(execution: Execution): Readonly<Record<string, ServiceObject>> {
  const { world, user } = execution;
  return {
    ...notEmulated,
    SpreadsheetApp: new LocalSpreadsheetApp(execution),
    Drive: new LocalDrive(execution),
    FormApp: new LocalFormApp(execution),
    CacheService: new LocalCacheService(world.caches, world.clock, user),
    LockService: new LocalLockService(world.locks, execution, user, world.clock),
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
