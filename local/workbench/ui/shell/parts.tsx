import type { ComponentType } from "preact";
import type { Part } from "../routes";
import { Runs } from "../runs";

/** What each part shows. */
export const partContents: Readonly<Record<Part, ComponentType>> = {
  sheet: () => <div />,
  forms: Runs,
  drive: Runs,
  mail: Runs,
  runs: Runs,
};
