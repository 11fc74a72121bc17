import { documentKinds } from "../../documents/kinds";
import type { LaunchKind } from "../../domain/papers/kinds";
import { ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { compositionOf } from "../papers/paper";
import { readPlan } from "./plan-sources";
import { planTables } from "./plan-tables";

/**
 * Composes what launches a round, its plan (domain.md 5.1) or another kind of document, as `composeDocument` says. A signed plan becomes a new version that
 * names it.
 */
export function composePlan(roundCode: string): Reply {
  return composeDocument(composingPlan(roundCode));
}

/** What it says (`Composing`): as the document of `kind`, of the kind its round chose where none is given. */
export function composingPlan(roundCode: string, kind?: LaunchKind): Composing {
  return (today, made) => {
    const read = readRegister(planTables, (open) => readPlan(open, comparable(roundCode), today, made, kind));
    if (!read.ok) return read;
    const sources = read.value;
    return ok({
      ...compositionOf(sources, sources.round, sources.rounds, "composePlan"),
      view: (document, replaced) =>
        documentKinds[sources.kind].view({ ...sources, document, replaced, year: sources.draftYear }),
    });
  };
}
