import { onlyKnown } from "../script/errors";
import { driveError } from "./drive-errors";

/** The query parameters that are emulated; each method takes some of them. */
interface RequestOptions {
  readonly fields?: string;
  readonly q?: string;
  readonly orderBy?: string;
  readonly pageToken?: string;
  readonly pageSize?: number;
  readonly alt?: string;
  readonly addParents?: string;
  readonly removeParents?: string;
}

/** Reads the optional arguments of a method. Throws the name of one that is not emulated there. */
export function readOptions(
  method: string,
  options: Readonly<Record<string, unknown>>,
  known: readonly string[],
): RequestOptions {
  onlyKnown(options, known, "option", `Drive.Files.${method}`);
  const read: Record<string, string | number> = {};
  for (const name of ["fields", "q", "orderBy", "pageToken", "alt", "addParents", "removeParents"] as const) {
    const value = options[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") throw driveError(method, 400, `Invalid value for ${name}`);
    read[name] = value;
  }
  const size = options.pageSize;
  if (size === undefined) return read;
  if (typeof size !== "number") throw driveError(method, 400, "Invalid value for pageSize");
  return { ...read, pageSize: size };
}
