import type { FormMethods } from "../protocol/forms";
import type { EngineHost, Handlers } from "./host";

export function formHandlers(_host: EngineHost): Handlers<FormMethods> {
  return {};
}
