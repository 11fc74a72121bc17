/**
 * An exception as Google's services throw it into a script: there it is an `Error` whose `name` is `Exception`
 * (or `GoogleJsonResponseException` for the advanced services, with `details.code`).
 */
export class ServiceException extends Error {
  readonly scriptName: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    message: string,
    options: { scriptName?: string; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message);
    this.name = "ServiceException";
    this.scriptName = options.scriptName ?? "Exception";
    this.details = options.details;
  }
}

/** What a script asked for exists on Google (or might), but not here. `what` names it, e.g. `Range.setBorder`. */
export class NotEmulatedError extends Error {
  constructor(what: string, remark = "") {
    super(`${what} is not emulated by the local Apps Script${remark === "" ? "" : ` (${remark})`}`);
    this.name = "NotEmulatedError";
  }
}

/** Throws the name of an option or a field that a script gave and that is not emulated; `of` is what it was given to. */
export function onlyKnown(
  given: object,
  known: readonly string[],
  what: "option" | "field",
  of: string,
): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NotEmulatedError(`the ${what} "${unknown}" of ${of}`);
}
