import type { MailMethods } from "../protocol/mail";
import type { EngineHost, Handlers } from "./host";

export function mailHandlers(_host: EngineHost): Handlers<MailMethods> {
  return {};
}
