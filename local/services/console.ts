import { format } from "node:util";
import { defineSurface, type Emulates, ServiceObject, unlisted } from "../script/surface";

type ConsoleMethods = "log" | "info" | "warn" | "error";

const consoleSurface = defineSurface<ConsoleMethods>("console", "console", {
  log: unlisted,
  info: unlisted,
  warn: unlisted,
  error: unlisted,
});

/** The global `console`: what it is given stands in the record of the execution, whatever the level. */
export class LocalConsole extends ServiceObject implements Emulates<Console, ConsoleMethods> {
  readonly surface = consoleSurface;
  private readonly logs: string[];

  constructor(logs: string[]) {
    super();
    this.logs = logs;
  }

  log(...args: unknown[]): void {
    this.logs.push(format(...args));
  }

  info(...args: unknown[]): void {
    this.log(...args);
  }

  warn(...args: unknown[]): void {
    this.log(...args);
  }

  error(...args: unknown[]): void {
    this.log(...args);
  }
}

type LoggerMethods = "log";

const loggerSurface = defineSurface<LoggerMethods>("Logger", "Logger", { log: unlisted });

/** The global `Logger`. */
export class LocalLogger
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Base.Logger, LoggerMethods>
{
  readonly surface = loggerSurface;
  private readonly logs: string[];

  constructor(logs: string[]) {
    super();
    this.logs = logs;
  }

  log(...args: unknown[]): this {
    this.logs.push(format(...args));
    return this;
  }
}
