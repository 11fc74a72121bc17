import { documentKinds } from "../../documents/kinds";
import { ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { compositionOf } from "../papers/paper";
import { readPlan } from "./plan-sources";
import { planTables } from "./plan-tables";

/**
 * Composes the launch plan of a round (domain.md 5.1), as `composeDocument` says. A signed plan becomes a new version that
 * names it.
 */
export function composePlan(roundCode: string): Reply {
  return composeDocument(composingPlan(roundCode));
}

/** What the plan says (`Composing`). */
export function composingPlan(roundCode: string): Composing {
  return (today, made) => {
    const read = readRegister(planTables, (open) => readPlan(open, comparable(roundCode), today, made));
    if (!read.ok) return read;
    const sources = read.value;
    return ok({
      ...compositionOf(sources, sources.round, sources.rounds, "composePlan"),
      view: (document, replaced) =>
        documentKinds.plan.view({ ...sources, document, replaced, year: sources.draftYear }),
    });
  };
}
