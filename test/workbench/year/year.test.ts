import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../local/workbench/workbench";
import { startBrowser } from "../../support/browser";
import { keepScreen } from "../../support/screens";
import { type Desk, sitDown } from "./desk";
import {
  importPeople,
  lockAndReport,
  openForm,
  remindTheThird,
  returnAndCorrect,
  seeFindings,
  submitTwo,
} from "./intake";
import { prepareMeeting, seeTally, voteByForm, voteOnPaper } from "./meeting";
import { checkItself, decide, makeMany, signDecision } from "./papers";
import { composePlan } from "./plan";
import { setUp } from "./set-up";

/**
 * The secretary's year by clicking, from an empty Sheet to a decision in her hands: the bundle in `dist/`, in the workbench, in a
 * browser. Each stage begins where the one before left off.
 */
let browser: Browser;
let workbench: Workbench;
let desk: Desk;
const errors: string[] = [];

beforeAll(async () => {
  [browser, workbench] = await Promise.all([
    startBrowser(),
    openWorkbench({
      ...{ project: "dist", name: "Sổ Thi đua", users: ["thuky@truong.example"] },
      ...{ now: new Date("2025-09-01T08:00:00+07:00"), clockRuns: false },
    }),
  ]);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.goto(workbench.url);
  desk = sitDown(tab, workbench.url);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

type Part = (desk: Desk) => Promise<void>;

const stages: readonly (readonly [stage: string, parts: readonly Part[]])[] = [
  ["the register is set up step by step on the guided page", [setUp]],
  ["the plan is composed and read", [composePlan]],
  ["people are pasted, and the form is opened", [importPeople, openForm]],
  ["units submit by the links out of their mails", [submitTwo, remindTheThird]],
  ["what the checks found is seen, returned, corrected and checked again", [seeFindings, returnAndCorrect]],
  ["the review is locked; the list and the report are composed", [lockAndReport]],
  ["a meeting votes on paper", [prepareMeeting, voteOnPaper]],
  ["and by a form", [voteByForm]],
  ["the tally is looked at", [seeTally]],
  ["minutes and decision are composed, and the register checks itself", [decide, checkItself]],
  ["the decision is signed, opened and downloaded", [signDecision]],
  ["many papers are made one after the other", [makeMany]],
];

let failed = false;
test.each(stages)("%s", { timeout: 240_000 }, async (_stage, parts) => {
  expect(failed, "a stage before failed").toBe(false);
  failed = true;
  onTestFailed(() => keepScreen(desk.tab, "year-failed"));
  for (const part of parts) await part(desk);
  expect(errors).toEqual([]);
  failed = false;
});
