import vm from "node:vm";
import type { Clock } from "./clock";
import type { Random } from "./random";

/** A script's world: its global object, and makers of values that belong to it. */
export interface Realm {
  readonly global: Record<string, unknown>;
  /** Declares a global whose value is made when it is asked for: most scripts ask for few of Google's services. */
  makeGlobal(name: string, make: () => unknown): void;
  makeArray(items: unknown[]): unknown[];
  makeObject(): Record<string, unknown>;
  makeDate(milliseconds: number): Date;
  makeError(name: string, message: string): Error;
  /** A function of the script's world that calls back with its arguments. */
  makeFunction(name: string, callback: (args: unknown[]) => unknown): (...args: unknown[]) => unknown;
  isPlainObject(value: object): boolean;
  /** Calls a function of the script, then whatever its promises left to do. */
  invoke(run: () => unknown): unknown;
}

/**
 * Runs inside the context, so that all it makes belongs to the script's world. The clock is a Proxy, for
 * `new Date()`, `Date()` and `Date.now()` must follow it while `instanceof Date` and subclasses go on working.
 */
const PREPARE = `(function (now, random) {
  const RealDate = Date;
  const currentTime = () => now();
  const ClockDate = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === ClockDate ? target : newTarget);
    },
    apply() {
      return new RealDate(now()).toString();
    },
    get(target, key) {
      return key === "now" ? currentTime : Reflect.get(target, key);
    },
  });
  Object.defineProperty(RealDate.prototype, "constructor", { value: ClockDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, "Date", { value: ClockDate, writable: true, configurable: true });
  Math.random = () => random();
  return {
    makeArray: (items) => Array.from(items),
    makeObject: () => ({}),
    makeDate: (milliseconds) => new RealDate(milliseconds),
    makeError(name, message) {
      const error = new Error(message);
      Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
      error.stack = name + error.stack.slice("Error".length);
      return error;
    },
    makeFunction(name, callback) {
      const made = function (...args) { return callback(args); };
      Object.defineProperty(made, "name", { value: name });
      return made;
    },
    isPlainObject(value) {
      const prototype = Object.getPrototypeOf(value);
      return prototype === null || prototype === Object.prototype;
    },
  };
})`;

const preparation = new vm.Script(PREPARE, { filename: "local-apps-script-realm.js" });
const INVOCATION = "local apps script invocation";
const invocation = new vm.Script(`globalThis[${JSON.stringify(INVOCATION)}]()`, {
  filename: "local-apps-script-invocation.js",
});

/**
 * Makes a bare context: ECMAScript's globals and nothing of Node's, as on Google, where `setTimeout`, `URL`,
 * `TextEncoder`, `Buffer` and `process` do not exist either.
 */
export function makeRealm(clock: Clock, random: Random): Realm {
  const global: Record<string, unknown> = Object.create(null);
  vm.createContext(global, { microtaskMode: "afterEvaluate" });
  const prepare: (
    now: () => number,
    random: () => number,
  ) => Omit<Realm, "global" | "makeGlobal" | "invoke"> = preparation.runInContext(global);
  const makers = prepare(clock.now, random.next);
  return {
    ...makers,
    global,
    makeGlobal(name, make) {
      const set = (value: unknown): void => {
        Object.defineProperty(global, name, { value, writable: true, enumerable: true, configurable: true });
      };
      const get = (): unknown => {
        set(make());
        return global[name];
      };
      Object.defineProperty(global, name, { get, set, enumerable: true, configurable: true });
    },
    invoke(run) {
      global[INVOCATION] = () => {
        delete global[INVOCATION];
        return run();
      };
      return invocation.runInContext(global);
    },
  };
}
