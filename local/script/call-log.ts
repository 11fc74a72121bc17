import { ServiceException } from "./errors";
import type { Surface } from "./surface";

/** One call of a script to a service, e.g. `{ service: "Range", method: "getValues", kind: "service" }`. */
export interface Call {
  readonly service: string;
  readonly method: string;
  readonly kind: "service" | "navigation";
}

/** Makes one service call fail, once, or with `lasting` all from there on. */
export interface Fault {
  /** Which one, counted from 1 among the calls of kind `service`. */
  readonly at: number;
  /** `before`: nothing happened. `after`: it happened, but the answer was lost. */
  readonly when: "before" | "after";
  /** Every later service call fails, too, and nothing of it happens: an execution that was killed. */
  readonly lasting?: true;
  /** Instead of the message Google gives when that service fails. */
  readonly message?: string;
}

/** What befalls an execution from outside while it runs. */
export interface Disturbance {
  readonly fault?: Fault | undefined;
  /**
   * Called before each service call has its effect, with its number from 1: what a person does meanwhile. A range that
   * the script holds by then stays where it was, whatever becomes of its rows.
   */
  readonly between?: ((at: number, call: Call) => void) | undefined;
  /** Called with every call and its arguments, navigation and the console's among them, as the script makes it. */
  readonly listen?: ((call: string, args: readonly unknown[]) => void) | undefined;
}

/** The list of calls of one execution, and the fault that waits in it. */
export interface CallLog {
  readonly calls: readonly Call[];
  /** Lists a call and runs it, or fails as the fault says. */
  run(surface: Surface, method: string, kind: "service" | "navigation", effect: () => unknown): unknown;
  /** Tells who listens of a call. */
  tell(surface: Surface, method: string, args: readonly unknown[]): void;
}

/** Messages users report when a service of Google fails for a moment; the text differs by service. */
function failureMessage(surface: Surface, method: string, documentId: string): string {
  if (surface.googleName.startsWith("SpreadsheetApp")) {
    return `Service Spreadsheets failed while accessing document with id ${documentId}.`;
  }
  if (surface.name.startsWith("Drive.")) {
    const resource = surface.name.slice("Drive.".length).toLowerCase();
    return `API call to drive.${resource}.${method} failed with error: Internal Error`;
  }
  return "We're sorry, a server error occurred. Please wait a bit and try again.";
}

/** Starts an empty list of calls. `documentId` is named by the message of a failing spreadsheet. */
export function startCallLog(documentId: string, { fault, between, listen }: Disturbance): CallLog {
  const calls: Call[] = [];
  let serviceCalls = 0;
  return {
    calls,
    tell: (surface, method, args) => listen?.(`${surface.name}.${method}`, args),
    run(surface, method, kind, effect) {
      const call: Call = { service: surface.name, method, kind };
      calls.push(call);
      if (kind === "service") {
        serviceCalls += 1;
        between?.(serviceCalls, call);
      }
      if (kind === "navigation" || fault === undefined || serviceCalls < fault.at) return effect();
      const isFirst = serviceCalls === fault.at;
      if (!isFirst && fault.lasting !== true) return effect();
      if (isFirst && fault.when === "after") effect();
      throw new ServiceException(fault.message ?? failureMessage(surface, method, documentId));
    },
  };
}
