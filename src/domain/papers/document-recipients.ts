import { type DocumentKind, isLaunchKind } from "./kinds";
import { type Recipient, recipientsAmong } from "./recipient";

/**
 * The recipients of a round's document. What launches a round as another kind goes where its plan would, unless the register
 * says otherwise.
 */
export function recipientsOf(
  recipients: readonly Recipient[],
  kind: DocumentKind,
  round: string,
): readonly Recipient[] {
  return recipientsAmong(recipients, isLaunchKind(kind) ? [kind, "plan"] : [kind], round);
}
