import { types } from "node:util";
import type { CallLog } from "./call-log";
import { NotEmulatedError, ServiceException } from "./errors";
import { GOOGLE_MEMBERS } from "./google-members";
import type { Realm } from "./realm";
import { checkArguments } from "./signatures";
import { constantOf, type Member, ServiceObject, type Surface } from "./surface";

/** The border between a script's world and the host: all that crosses it is converted, and calls are listed. */
export interface Membrane {
  /** Host value → value of the script's world. Service objects become wrappers, always the same for the same one. */
  toScript(value: unknown): unknown;
  /** Value of the script's world → host value. Throws for what no service takes (functions, Maps, …). */
  toHost(value: unknown): unknown;
}

/** Names that JavaScript itself asks any object for; Google's objects have none of them. */
const ASKED_OF_ANYTHING = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
]);

/** Sets up the border of one execution. */
export function makeMembrane(realm: Realm, log: CallLog): Membrane {
  const wrappers = new WeakMap<ServiceObject, object>();
  const hosts = new WeakMap<object, ServiceObject>();

  function toScript(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof ServiceObject) return wrapperOf(value);
    if (Array.isArray(value)) return realm.makeArray(isPlain(value) ? value : value.map(toScript));
    if (value instanceof Date) return realm.makeDate(value.getTime());
    const made = realm.makeObject();
    for (const [key, item] of Object.entries(value)) made[key] = toScript(item);
    return made;
  }

  const toHost = (value: unknown): unknown => convert(value, []);

  /** `above`: the arrays and objects the value lies in. */
  function convert(value: unknown, above: readonly object[]): unknown {
    if (typeof value === "function") throw new NotEmulatedError("passing a function to a service");
    if (typeof value !== "object" || value === null) return value;
    const host = hosts.get(value);
    if (host !== undefined) return host;
    if (types.isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value) && isPlain(value)) return Array.from(value);
    if (above.includes(value)) throw new NotEmulatedError("passing an object that holds itself to a service");
    const inside = [...above, value];
    if (Array.isArray(value)) return Array.from(value, (item) => convert(item, inside));
    if (!realm.isPlainObject(value)) {
      throw new NotEmulatedError(`passing ${Object.prototype.toString.call(value)} to a service`);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item, inside)]));
  }

  /** What a service throws arrives as an Error of the script's own world, as on Google. */
  function errorForScript(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = realm.makeError(
      error instanceof ServiceException ? error.scriptName : error.name,
      error.message,
    );
    if (error instanceof ServiceException && error.details !== undefined) {
      Reflect.set(made, "details", toScript(error.details));
    }
    return made;
  }

  function callOf(host: ServiceObject, name: string, member: Member): (...args: unknown[]) => unknown {
    return realm.makeFunction(name, (scriptArgs) => {
      try {
        if (member.kind === "unlisted") {
          log.tell(host.surface, name, scriptArgs);
          return toScript(invoke(host, name, scriptArgs));
        }
        const args = scriptArgs.map(toHost);
        log.tell(host.surface, name, args);
        checkArguments(host.surface, name, member, args);
        const kind = member.kind === "service" ? "service" : "navigation";
        return toScript(log.run(host.surface, name, kind, () => invoke(host, name, args)));
      } catch (error) {
        throw errorForScript(error);
      }
    });
  }

  /** A method that Google has throws its name when it is called; all else, when it is asked for. */
  function notEmulated(host: ServiceObject, name: string): unknown {
    const { name: service } = host.surface;
    const documented = GOOGLE_MEMBERS[service];
    const remark = documented === undefined || name in documented ? "" : "nor do Google's types know it";
    const fail = (): never => {
      throw errorForScript(new NotEmulatedError(`${service}.${name}`, remark));
    };
    return Array.isArray(documented?.[name]) ? realm.makeFunction(name, fail) : fail();
  }

  function memberOf(host: ServiceObject, name: string, wrapper: object): unknown {
    if (name === "toString") return realm.makeFunction(name, () => host.toString());
    if (name === "valueOf") return realm.makeFunction(name, () => wrapper);
    const member = host.surface.members.get(name);
    if (member === undefined) return notEmulated(host, name);
    return member.kind === "constant" ? toScript(constantOf(host, name)) : callOf(host, name, member);
  }

  function wrapperOf(host: ServiceObject): object {
    const known = wrappers.get(host);
    if (known !== undefined) return known;
    const methods = new Map<string, unknown>();
    const wrapper: object = new Proxy(realm.makeObject(), {
      get(_target, key) {
        if (typeof key === "symbol" || ASKED_OF_ANYTHING.has(key)) return undefined;
        const made = methods.get(key);
        if (made !== undefined) return made;
        const value = memberOf(host, key, wrapper);
        methods.set(key, value);
        return value;
      },
      has: (_target, key) => typeof key === "string" && isMember(host.surface, key),
      set(_target, key) {
        throw errorForScript(new NotEmulatedError(`setting ${host.surface.name}.${String(key)}`));
      },
    });
    wrappers.set(host, wrapper);
    hosts.set(wrapper, host);
    return wrapper;
  }

  return { toScript, toHost };
}

/** Whether Google's object has a member of that name, emulated or not. */
function isMember({ name, members }: Surface, key: string): boolean {
  return members.has(key) || key in (GOOGLE_MEMBERS[name] ?? {});
}

/** Whether all items are plain values, which belong to no world: the bytes of files are the longest arrays there are. */
function isPlain(items: readonly unknown[]): boolean {
  return items.every((item) => typeof item === "number" || typeof item === "string");
}

function invoke(host: ServiceObject, name: string, args: unknown[]): unknown {
  const method: unknown = Reflect.get(host, name);
  if (typeof method !== "function") throw new NotEmulatedError(`${host.surface.name}.${name}`);
  return Reflect.apply(method, host, args);
}
