import { ServiceException } from "../script/errors";
import type { Execution } from "../world";

/**
 * Google: simple triggers "cannot access services that require authorization". `method` is named as in
 * `MailApp.sendEmail`, `scope` by the last part of its address.
 */
export function refuseSimpleTrigger({ source }: Execution, method: string, scope: string): void {
  if (source !== "simple trigger") return;
  throw new ServiceException(
    `You do not have permission to call ${method}. ` +
      `Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}
