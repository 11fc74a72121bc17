import type { Page as Tab } from "playwright-core";
import { expect } from "vitest";

/** Answers of the engine that are held back. */
export interface HeldBack {
  /** Waits until so many answers are there and held. */
  has(count?: number): Promise<void>;
  /** Lets them through, one behind the other, and all that come after. */
  go(): Promise<void>;
}

/**
 * Holds back what the engine answers to a method of the page; it has done what it was asked for. So a test has a machine that is as
 * slow as it likes, at the very place.
 */
export async function holdBack(
  tab: Tab,
  method: string,
  isMeant: (args: Readonly<Record<string, unknown>>) => boolean = () => true,
): Promise<HeldBack> {
  const held: (() => Promise<void>)[] = [];
  let isHolding = true;
  await tab.route("**/ask", async (route) => {
    const asked = route.request().postDataJSON();
    if (!isHolding || asked.method !== method || !isMeant(asked.args)) return await route.fallback();
    const response = await route.fetch();
    held.push(() => route.fulfill({ response }));
  });
  return {
    async has(count = 1) {
      await expect.poll(() => held.length).toBe(count);
    },
    async go() {
      isHolding = false;
      for (const answer of held) {
        await Promise.all([
          tab.waitForResponse((response) => response.request().postDataJSON()?.method === method),
          answer(),
        ]);
      }
      // What the page does with them is done in the tasks that follow.
      await tab.evaluate("new Promise((done) => setTimeout(done, 50))");
    },
  };
}
