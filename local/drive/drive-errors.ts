import { ServiceException } from "../script/errors";

/** An error of the advanced Drive service, as scripts get it: a GoogleJsonResponseException with `details.code`. */
export function driveError(
  method: string,
  code: number,
  message: string,
  resource: "files" | "permissions" = "files",
): ServiceException {
  return new ServiceException(`API call to drive.${resource}.${method} failed with error: ${message}`, {
    scriptName: "GoogleJsonResponseException",
    details: { code, message },
  });
}
