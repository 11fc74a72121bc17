import { NotEmulatedError, ServiceException } from "./errors";
import { GOOGLE_MEMBERS } from "./google-members";
import { type Member, ServiceObject, type Surface } from "./surface";

/** How Google names the kind of a value in "The parameters (…) don't match the method signature for …". */
function kindInMessage(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "Boolean";
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return Array.isArray(first) ? "Object[][]" : "number[]";
  }
  if (value instanceof Date) return "Date";
  if (value instanceof ServiceObject) return value.surface.googleName;
  return "Object";
}

function matchesBare(type: string, value: unknown): boolean {
  if (type.endsWith("[][]")) {
    const inner = type.slice(0, -2);
    return Array.isArray(value) && value.every((row) => matchesBare(inner, row));
  }
  if (type.endsWith("[]")) {
    const inner = type.slice(0, -2);
    return Array.isArray(value) && (inner === "Any" || value.every((item) => matchesBare(inner, item)));
  }
  switch (type) {
    case "Any":
      return true;
    case "Integer":
      return typeof value === "number" && Number.isInteger(value);
    case "Number":
      return typeof value === "number";
    case "String":
      return typeof value === "string";
    case "Plain":
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    case "Boolean":
      return typeof value === "boolean";
    case "Date":
      return value instanceof Date;
    case "Object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      if (type.endsWith("?")) return value === null || matchesBare(type.slice(0, -1), value);
      return value instanceof ServiceObject && value.surface.name === type;
  }
}

/**
 * Type names: Any, Integer, Number, String, Boolean, Plain (of these three), Date, Object, the name of a service or enumeration; with `[]` or `[][]`
 * for arrays and `?` before these for "or null". `...Any` at the end: any number of further arguments.
 */
function fits(signature: string, args: readonly unknown[]): boolean {
  const types = signature === "" ? [] : signature.split(",").map((type) => type.trim());
  if (types.at(-1) === "...Any") {
    const first = types.slice(0, -1);
    return args.length >= first.length && first.every((type, index) => matchesBare(type, args[index]));
  }
  return types.length === args.length && types.every((type, index) => matchesBare(type, args[index]));
}

/**
 * Google refuses a call whose arguments fit none of the documented signatures:
 * "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange." A documented one
 * that is not emulated throws its name instead.
 */
export function checkArguments(
  surface: Surface,
  method: string,
  member: Member,
  args: readonly unknown[],
): void {
  if (member.signatures === undefined || member.signatures.some((signature) => fits(signature, args))) return;
  const other = GOOGLE_MEMBERS[surface.name]?.[method]?.find((signature) => fits(signature, args));
  if (other !== undefined) throw new NotEmulatedError(`${surface.name}.${method}(${other})`);
  throw new ServiceException(
    `The parameters (${args.map(kindInMessage).join(",")}) don't match the method signature for ` +
      `${surface.googleName}.${method}.`,
  );
}
