import { ServiceException } from "../script/errors";
import type { Execution } from "../world";

const SCOPES = "https://www.googleapis.com/auth/";

/** A scope that holds all that another one does. */
const WIDER: Readonly<Record<string, string>> = {
  "drive.file": "drive",
  "spreadsheets.currentonly": "spreadsheets",
};

/** What Google says where an execution ends to ask for consent. */
export const CONSENT_NEEDED = "Authorization is required to perform that action.";

/** The scopes of the manifest that the acting user did not tick, by the last part of their addresses. */
export function missingScopes({ world, user }: Execution): readonly string[] {
  const granted = world.grants.get(user);
  const asked = (world.project.scopes ?? []).map((scope) => scope.replace(SCOPES, ""));
  return granted === undefined ? [] : asked.filter((scope) => !granted.includes(scope));
}

/** Whether the manifest asks for a scope, or a wider one, and the user granted it; without a list it asks for what is used. */
export function hasScope(execution: Execution, scope: string): boolean {
  const missing = missingScopes(execution);
  const { scopes } = execution.world.project;
  return [scope, WIDER[scope] ?? scope].some(
    (each) => (scopes === undefined || scopes.includes(`${SCOPES}${each}`)) && !missing.includes(each),
  );
}

/**
 * Google: simple triggers "cannot access services that require authorization"; nor can anybody what he did not agree to, or
 * what the manifest does not ask for. `method` is named as in `MailApp.sendEmail`, `scope` by the last part of its address.
 */
export function authorize(execution: Execution, method: string, scope: string): void {
  if (execution.source !== "simple trigger" && hasScope(execution, scope)) return;
  throw new ServiceException(
    `You do not have permission to call ${method}. Required permissions: ${SCOPES}${scope}`,
  );
}
