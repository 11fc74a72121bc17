import type { Page as Tab } from "playwright-core";
import type { CallRecord, LocalAppsScript, Page } from "../../local/local-apps-script";
import { openPageHost } from "../../local/pages/page-host";

/** What the door answers, as a page gets it. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Clicks a menu item that opens a page, by the captions on the way, and gives the page. */
export function openPage(script: LocalAppsScript, ...path: readonly string[]): Page {
  script.click(["Sổ Thi đua", ...path]);
  const page = script.openPages().at(-1);
  if (page === undefined) throw new Error(`${path.join(" → ")} opened no page`);
  return page;
}

/** Calls the door as a page does, and gives the answer with the record of what happened. */
export function callDoor(
  script: LocalAppsScript,
  method: string,
  args: unknown,
  fault?: Parameters<Page["call"]>[1],
): { readonly answer: Answer; readonly record: CallRecord } {
  const page = script.openPages().at(-1) ?? openPage(script, "Hồ sơ", "Trả lại bổ sung");
  const record = page.call("door", { ...fault, args: [{ method, args }] });
  return { answer: answerOf(record.value), record };
}

/** The value of a call that the door answered well. */
export function goodValue<T>({ answer }: { readonly answer: Answer }): T {
  if (!answer.ok) throw new Error(answer.problems.join("\n"));
  return answer.value as T;
}

/** The door's answer as a call of it gave it back. Throws where it is none. */
export function answerOf(value: unknown): Answer {
  if (typeof value === "object" && value !== null && "ok" in value) return value as Answer;
  throw new Error(`the door answered ${JSON.stringify(value)}`);
}

/** Opens a page from the menu in a tab of the browser, as large as the dialog is. */
export async function inBrowser(
  newTab: () => Promise<Tab>,
  page: Page,
  use: (tab: Tab) => Promise<void>,
): Promise<void> {
  const host = await openPageHost(page);
  const tab = await newTab();
  const errors: string[] = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  try {
    await tab.setViewportSize({
      width: page.width ?? 600,
      height: page.height ?? (page.kind === "sidebar" ? 700 : 400),
    });
    await tab.goto(host.url);
    await use(tab);
    if (errors.length > 0) throw new Error(errors.join("\n"));
  } finally {
    await tab.close();
    await host.stop();
  }
}

/** Fields of a page that a screen reader would not name, as HTML. */
export async function unlabelled(tab: Tab): Promise<readonly string[]> {
  return await tab.locator("input, select, textarea, button").evaluateAll((fields) =>
    fields
      .filter((field) => {
        const named =
          field.getAttribute("aria-label") ?? field.closest("label")?.textContent ?? field.textContent;
        return (named ?? "").trim() === "";
      })
      .map((field) => field.outerHTML),
  );
}

/** Whether the page can be read without scrolling sideways. */
export async function fitsWidth(tab: Tab): Promise<boolean> {
  return await tab.evaluate(
    "[...document.querySelectorAll('body, main, .content')].every((box) => box.scrollWidth <= box.clientWidth)",
  );
}

/** Opens all that a page has folded away. */
export async function openAll(tab: Tab): Promise<void> {
  await tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
}

/** Holds back the calls of a page, so that a person clicks meanwhile however slow the machine is. Gives what lets them go on. */
export async function holdCalls(tab: Tab): Promise<() => void> {
  let letGo = (): void => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await tab.route("**/*", async (route) => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}
