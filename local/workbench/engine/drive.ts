import type { DriveMethods } from "../protocol/drive";
import type { EngineHost, Handlers } from "./host";

export function driveHandlers(_host: EngineHost): Handlers<DriveMethods> {
  return {};
}
