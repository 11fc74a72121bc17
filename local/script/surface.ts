import { NotEmulatedError } from "./errors";

/**
 * A *service* call moves data or has an effect, and costs tens of milliseconds on Google; *navigation* only
 * finds or builds objects. *unlisted* calls (console) leave no entry in the list of calls.
 */
export type MemberKind = "service" | "navigation" | "unlisted" | "constant";

/** One member of a service: its kind and, for a method, the parameter lists Google's documentation gives. */
export interface Member {
  readonly kind: MemberKind;
  /** Each is a comma-separated list of type names (see `signatures.ts`); `undefined`: anything is accepted. */
  readonly signatures: readonly string[] | undefined;
}

/** What of a service a script may touch. Everything else throws its name. */
export interface Surface {
  /** As listed in calls, e.g. `Range` or `Drive.Files`. */
  readonly name: string;
  /** As Google names it in its messages, e.g. `SpreadsheetApp.Range`. */
  readonly googleName: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** A method that moves data or has an effect; without signatures it takes no arguments. */
export function service(...signatures: string[]): Member {
  return { kind: "service", signatures: signatures.length === 0 ? [""] : signatures };
}

/** A method that only finds or builds something; without signatures it takes no arguments. */
export function navigation(...signatures: string[]): Member {
  return { kind: "navigation", signatures: signatures.length === 0 ? [""] : signatures };
}

/** A method that takes anything and is not listed among the calls. */
export const unlisted: Member = { kind: "unlisted", signatures: undefined };

/** A property that holds an enumeration, an enumeration's value or another service. */
export const constant: Member = { kind: "constant", signatures: undefined };

/** All that is emulated, by name: the registry that `local/README.md` shows and a test holds against Google's types. */
export const surfaces = new Map<string, Surface>();

/** Describes a service. The type parameter makes the compiler ask for every emulated method, and no other. */
export function defineSurface<Names extends string>(
  name: string,
  googleName: string,
  members: Readonly<Record<Names, Member>>,
): Surface {
  const surface = { name, googleName, members: new Map(Object.entries<Member>(members)) };
  surfaces.set(name, surface);
  return surface;
}

/** A host object that the membrane may show to a script. */
export abstract class ServiceObject {
  abstract readonly surface: Surface;

  /** Google's service objects turn into their class's name as text. */
  toString(): string {
    return this.surface.name;
  }
}

type Bare<T> = T extends string | boolean | null | undefined
  ? T
  : T extends number
    ? T | ServiceObject
    : T extends Date
      ? Date
      : T extends readonly (infer Item)[]
        ? Bare<Item>[]
        : unknown;

/**
 * The emulated methods of one of Google's interfaces: the names must be Google's, and so must the plain values that
 * come back (a number may be an enumeration's value). Arguments are judged at the border (`signatures.ts`), since a script may pass anything.
 */
export type Emulates<Google, Names extends keyof Google> = {
  [Name in Names]: Google[Name] extends (...args: infer _Args) => infer Result
    ? (...args: never[]) => Bare<Result>
    : unknown;
};

/** One value of an enumeration, e.g. `ui.Button.OK`. As text it is its name, as on Google. */
export class EnumValue extends ServiceObject {
  readonly surface: Surface;
  readonly value: string;

  constructor(enumName: string, value: string) {
    super();
    this.surface = { name: enumName, googleName: enumName, members: new Map() };
    this.value = value;
  }

  override toString(): string {
    return this.value;
  }
}

/** An enumeration; a value that it does not have throws its name. */
export class Enumeration<Value extends string> extends ServiceObject {
  readonly surface: Surface;
  private readonly values: ReadonlyMap<string, EnumValue>;

  constructor(name: string, values: readonly Value[]) {
    super();
    this.surface = defineSurface(name, name, Object.fromEntries(values.map((value) => [value, constant])));
    this.values = new Map(values.map((value) => [value, new EnumValue(name, value)]));
  }

  /** The value of that name. */
  of(value: Value): EnumValue {
    const found = this.values.get(value);
    if (found === undefined) throw new NotEmulatedError(`${this.surface.name}.${value}`);
    return found;
  }

  /** The name of one of its values, or `undefined` for anything else. */
  nameOf(value: unknown): string | undefined {
    return value instanceof EnumValue && this.values.get(value.value) === value ? value.value : undefined;
  }
}

/** The value behind a constant of a service: enumerations keep theirs in a map, other services in a property. */
export function constantOf(host: ServiceObject, name: string): unknown {
  return host instanceof Enumeration ? host.of(name) : Reflect.get(host, name);
}
