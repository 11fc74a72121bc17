import type { GridMethods } from "../protocol/grid";
import type { EngineHost, Handlers } from "./host";

export function gridHandlers(_host: EngineHost): Handlers<GridMethods> {
  return {};
}
