import { documentReference } from "../../domain/papers/document";
import { failed, ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { grantedDecisions, noDecision } from "./granted-decisions";

/** The signed decisions a command can be run for, by number and day: at least one. Changes nothing. */
export function listDecisions(): Result<readonly { readonly code: string; readonly name: string }[]> {
  return readRegister({ grants, book: documentBook }, (open) => {
    const found = grantedDecisions(open, null);
    if (!found.ok) return found;
    const offered = found.value.map(({ decision }) => ({
      code: decision.id,
      name: `${documentReference(decision)}: ${decision.title}`,
    }));
    return offered.length > 0 ? ok(offered) : failed(noDecision);
  });
}
