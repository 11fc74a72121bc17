import { NotEmulatedError } from "../script/errors";
import { driveError } from "./drive-errors";

/** What a script may say of a file it makes or changes. */
export interface ResourceInput {
  readonly name?: string;
  readonly mimeType?: string;
  readonly trashed?: boolean;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  /** RFC 3339. */
  readonly modifiedTime?: string;
}

const KNOWN = ["name", "mimeType", "trashed", "parents", "appProperties", "modifiedTime"];

/** Google's limits for private properties: 30 a file and app, 124 bytes of UTF-8 for key and value together. */
const MAXIMUM_PROPERTIES = 30;
const MAXIMUM_PROPERTY_BYTES = 124;

/** Reads a file resource given by a script. Throws the name of a field that is not emulated. */
export function readResource(method: string, resource: Readonly<Record<string, unknown>>): ResourceInput {
  for (const field of Object.keys(resource)) {
    if (!KNOWN.includes(field))
      throw new NotEmulatedError(`the field "${field}" given to Drive.Files.${method}`);
  }
  const { name, mimeType, trashed, parents, appProperties, modifiedTime } = resource;
  const wrong = (field: string) => driveError(method, 400, `Invalid value for ${field}`);
  if (name !== undefined && typeof name !== "string") throw wrong("name");
  if (mimeType !== undefined && typeof mimeType !== "string") throw wrong("mimeType");
  if (trashed !== undefined && typeof trashed !== "boolean") throw wrong("trashed");
  return {
    ...(name === undefined ? {} : { name }),
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(trashed === undefined ? {} : { trashed }),
    ...(parents === undefined ? {} : { parents: readParents(method, parents) }),
    ...(appProperties === undefined ? {} : { appProperties: readProperties(method, appProperties) }),
    ...(modifiedTime === undefined ? {} : { modifiedTime: readTime(method, modifiedTime) }),
  };
}

/** A moment as Drive keeps it: in UTC, with milliseconds. */
function readTime(method: string, time: unknown): string {
  const moment = typeof time === "string" ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(moment)) throw driveError(method, 400, "Invalid value for modifiedTime");
  return new Date(moment).toISOString();
}

function readParents(method: string, parents: unknown): string[] {
  if (!Array.isArray(parents)) throw driveError(method, 400, "Invalid value for parents");
  const ids = parents.filter((id) => typeof id === "string");
  if (ids.length !== parents.length) throw driveError(method, 400, "Invalid value for parents");
  if (ids.length > 1) throw driveError(method, 403, "A file cannot have more than one parent.");
  return ids;
}

function readProperties(method: string, properties: unknown): Record<string, string | null> {
  if (typeof properties !== "object" || properties === null) {
    throw driveError(method, 400, "Invalid value for appProperties");
  }
  const read: Record<string, string | null> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && typeof value !== "string") {
      throw driveError(method, 400, `Invalid value for appProperties.${key}`);
    }
    read[key] = value;
  }
  return read;
}

/** The properties after a change: those given replace or, being null, remove; the others stay. */
export function mergedProperties(
  method: string,
  before: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | null>> = {},
): Record<string, string> {
  const merged = { ...before };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) {
      delete merged[key];
      continue;
    }
    if (Buffer.byteLength(key) + Buffer.byteLength(value) > MAXIMUM_PROPERTY_BYTES) {
      throw driveError(
        method,
        403,
        `The app property "${key}" exceeds the limit of ${MAXIMUM_PROPERTY_BYTES} bytes for key and value.`,
      );
    }
    merged[key] = value;
  }
  if (Object.keys(merged).length > MAXIMUM_PROPERTIES) {
    throw driveError(method, 403, `The limit of ${MAXIMUM_PROPERTIES} app properties of a file is exceeded.`);
  }
  return merged;
}

/** The parents after a move. Google: a file has one parent, so adding one takes it out of the other. */
export function changedParents(
  before: readonly string[],
  added: string | undefined,
  removed: string | undefined,
): readonly string[] {
  if (added !== undefined) return [added];
  return removed === undefined ? before : before.filter((id) => id !== removed);
}
