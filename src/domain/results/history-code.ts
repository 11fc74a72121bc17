import { unitIdentity } from "../review/checks/nominee";
import type { Unit } from "../school/unit";
import type { Grant } from "./grant";

/**
 * The code by which the award history knows the nominee of a line, or of a grant: a collective that units typed by its name alone goes by the
 * code of the unit it was found to be. "" where none is known.
 */
export function historyCode(
  { kind, code, nominee }: Pick<Grant, "kind" | "code" | "nominee">,
  units: readonly Unit[],
): string {
  if (kind === "individual") return code;
  return units.find((unit) => unitIdentity(unit.code) === nominee)?.code ?? code;
}
