import { NotEmulatedError } from "../script/errors";
import { type DriveFile, type DriveStore, isTrashed, rootOf } from "./drive-store";

/** Whether a file fits a search. */
export type FileTest = (file: DriveFile) => boolean;

/** Thrown inside the parser alone, to leave it: what Google would call an "Invalid Value". */
export class InvalidQuery extends Error {}

/** What a search is made in: whose Drive, for whom. */
export interface Searched {
  readonly store: DriveStore;
  readonly user: string;
}

/** A term that compares: its field, the operator, and the value with its kind (a quoted text or a bare word). */
export interface Comparison {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  readonly kind: "text" | "word";
}

const VISIBILITIES = ["anyoneCanFind", "anyoneWithLink", "domainCanFind", "domainWithLink", "limited"];
/** Valid terms that ask for what the local Drive does not have. */
const NOT_EMULATED: ReadonlySet<string> = new Set(["fullText", "viewedByMeTime", "shortcutDetails.targetId"]);

/** The test of one comparison. Throws `InvalidQuery` for fields and operators that Google does not take together. */
export function comparisonTest(comparison: Comparison, { store }: Searched): FileTest {
  const { field, operator } = comparison;
  if (NOT_EMULATED.has(field)) throw new NotEmulatedError(`the term ${field} of Drive.Files.list`);
  if (field === "createdTime" || field === "modifiedTime") return timeTest(comparison, field);
  if (field === "name" || field === "mimeType") return textTest(comparison, field);
  const equal = operator === "=" ? true : operator === "!=" ? false : undefined;
  if (equal === undefined) throw new InvalidQuery();
  if (field === "trashed") return truthTest(comparison, equal, (file) => isTrashed(store, file));
  // A script that sees its own files alone can neither star them nor find any that others shared.
  if (field === "starred" || field === "sharedWithMe") return truthTest(comparison, equal, () => false);
  if (field === "visibility") return visibilityTest(comparison, equal);
  throw new InvalidQuery();
}

/** `'id' in parents`, `'an@example.com' in owners`; `me` is who asks. */
export function membershipTest(value: string, list: string, { user }: Searched): FileTest {
  if (list === "parents") {
    const id = value === "root" ? rootOf(user) : value;
    return (file) => file.parents.includes(id);
  }
  const address = (value === "me" ? user : value).toLowerCase();
  if (list === "owners") return (file) => file.owner.toLowerCase() === address;
  if (list === "writers") {
    return (file) =>
      file.owner.toLowerCase() === address ||
      (file.permissions ?? []).some((given) => given.type === "user" && given.emailAddress === address);
  }
  if (list === "readers") throw new NotEmulatedError("the term readers of Drive.Files.list");
  throw new InvalidQuery();
}

/** `appProperties has { key='k' and value='v' }`; scripts can give no public `properties` here. */
export function propertyTest(field: string, key: string, value: string): FileTest {
  if (field === "appProperties") return (file) => file.appProperties[key] === value;
  if (field === "properties") return () => false;
  throw new InvalidQuery();
}

function textTest({ operator, value, kind }: Comparison, field: "name" | "mimeType"): FileTest {
  if (kind !== "text") throw new InvalidQuery();
  switch (operator) {
    case "=":
      return (file) => file[field] === value;
    case "!=":
      return (file) => file[field] !== value;
    case "contains":
      return field === "name" ? nameContains(value) : (file) => file.mimeType.includes(value);
    default:
      throw new InvalidQuery();
  }
}

function truthTest({ value, kind }: Comparison, equal: boolean, of: FileTest): FileTest {
  if (kind !== "word" || (value !== "true" && value !== "false")) throw new InvalidQuery();
  const wanted = (value === "true") === equal;
  return (file) => of(file) === wanted;
}

/** RFC 3339; without a zone it is UTC. */
function timeTest({ operator, value, kind }: Comparison, field: "createdTime" | "modifiedTime"): FileTest {
  const text = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  if (kind !== "text" || text === null) throw new InvalidQuery();
  const hasZone = text[3] !== undefined || text[1] === undefined;
  const moment = Date.parse(hasZone ? value : `${value}Z`);
  if (Number.isNaN(moment)) throw new InvalidQuery();
  const compare = comparing(operator);
  return (file) => compare(Date.parse(file[field]), moment);
}

function comparing(operator: string): (left: number, right: number) => boolean {
  switch (operator) {
    case "=":
      return (left, right) => left === right;
    case "!=":
      return (left, right) => left !== right;
    case "<":
      return (left, right) => left < right;
    case "<=":
      return (left, right) => left <= right;
    case ">":
      return (left, right) => left > right;
    case ">=":
      return (left, right) => left >= right;
    default:
      throw new InvalidQuery();
  }
}

/** Whether a form that anyone may answer counts as seen by anyone is Google's secret. */
function visibilityTest({ value, kind }: Comparison, equal: boolean): FileTest {
  if (kind !== "text" || !VISIBILITIES.includes(value)) throw new InvalidQuery();
  return (file) => {
    if (file.permissions?.some(({ type }) => type === "anyone")) {
      throw new NotEmulatedError("the visibility of a form that anyone may answer");
    }
    return (value === "limited") === equal;
  };
}

/** Google: of names, `contains` "performs prefix matching" of their words. */
function nameContains(text: string): FileTest {
  const wanted = text.toLowerCase();
  return (file) => {
    const name = file.name.toLowerCase();
    for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
    }
    return false;
  };
}
