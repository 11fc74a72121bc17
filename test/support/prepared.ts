import {
  type LocalAppsScript,
  type LocalAppsScriptOptions,
  openLocalAppsScript,
  type Snapshot,
} from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import { printPdf } from "./printed-pdf";

/** Who works with the register, when, and what Google allows there. */
export type PreparedOptions = Partial<Omit<LocalAppsScriptOptions, "project" | "from">>;

/** Registers that tests begin with, by what was done to them. */
const made = new Map<string, Snapshot>();

/**
 * A register as `make` leaves it, with the Sheet opened: `make` is run once a process, for the first who asks for this
 * name. What one test does to its register no other one sees.
 */
export function openPrepared(
  name: string,
  make: () => LocalAppsScript,
  options: PreparedOptions,
): LocalAppsScript {
  const from = made.get(name) ?? make().snapshot();
  made.set(name, from);
  const script = openLocalAppsScript({ project: "dist", user: operator, pdf: printPdf, ...options, from });
  script.open();
  return script;
}
