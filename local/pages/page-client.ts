import { findIllegal } from "./legal-values";

/** Runs in the browser, before the page's own code: `google.script.run` and `google.script.host`. */

type Success = (value: unknown, userObject: unknown) => void;
type Failure = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

/** What the page host answers to a call. */
export type RunAnswer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/** Where the page is: what it posts goes below it. */
let place = "/";

/** Posts to the page's server, and gives its answer as text. */
async function post(action: string, body: unknown): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(place + action, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

async function call(functionName: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
  const { success, failure, userObject } = handlers;
  const answer: RunAnswer = await post("run", { functionName, args }).then(
    (text) => JSON.parse(text),
    (error: Error) => ({ error: { name: "NetworkError", message: error.message } }),
  );
  if ("value" in answer) {
    success?.(answer.value, userObject);
    return;
  }
  const error = Object.assign(new Error(answer.error.message), { name: answer.error.name });
  // Google, too, tells the console alone when nobody handles a failure.
  if (failure === undefined) console.error("Uncaught", error);
  else failure(error, userObject);
}

/** Each `with…` gives another runner, so that a kept one does not change: as on Google. */
function makeRunner(functionNames: readonly string[], handlers: Handlers): object {
  const withHandlers = (more: Handlers) => makeRunner(functionNames, { ...handlers, ...more });
  const functions = functionNames.map((name) => [
    name,
    (...args: unknown[]) => {
      const illegal = findIllegal(args, "arguments");
      if (illegal !== undefined) {
        throw new TypeError(`${name} is given ${illegal}, which google.script.run does not carry`);
      }
      void call(name, args, handlers);
    },
  ]);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Success) => withHandlers({ success }),
    withFailureHandler: (failure: Failure) => withHandlers({ failure }),
    withUserObject: (userObject: unknown) => withHandlers({ userObject }),
  };
}

/** What is used of a browser's window, which the types of this room do not know. */
interface PageWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(kind: "click", listener: (event: ClickEvent) => void): void;
}

interface ClickEvent {
  readonly defaultPrevented: boolean;
  readonly target: unknown;
  preventDefault(): void;
}

declare const window: PageWindow | undefined;

/** Google's documents, files and forms are here, not there: whoever shows the page in a frame is told which one a click is to open. */
function tellLinks(): void {
  if (typeof window === "undefined") return;
  const { parent } = window;
  if (Object.is(parent, window)) return;
  window.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (event.defaultPrevented || link === undefined) return;
    if (!/^https:\/\/(docs|drive)\.google\.com\//.test(link)) return;
    event.preventDefault();
    parent.postMessage({ link }, "*");
  });
}

/** The address of the link that a click fell into. */
function linkOf(target: unknown): string | undefined {
  for (let node = target; typeof node === "object" && node !== null; node = Reflect.get(node, "parentNode")) {
    const href: unknown = Reflect.get(node, "href");
    if (typeof href === "string" && href !== "") return href;
  }
  return undefined;
}

/** Puts `google` into the page's world, with the functions the script has; `path` is where the page is on its server. */
export function install(functionNames: readonly string[], path: string): void {
  place = path;
  tellLinks();
  const host = {
    close: () => void post("close", {}),
    setWidth: (width: number) => void post("size", { width }),
    setHeight: (height: number) => void post("size", { height }),
  };
  Object.defineProperty(globalThis, "google", {
    value: { script: { run: makeRunner(functionNames, {}), host } },
  });
}
