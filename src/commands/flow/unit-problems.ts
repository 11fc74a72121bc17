import type { Problem } from "../../domain/problem";
import type { Unit } from "../../domain/school/unit";
import { units } from "../../register/tables/school/units";

/** The tab of units is empty. */
export const noUnits: Problem = {
  what: "Sổ chưa có đơn vị nào",
  where: { tab: units.tab },
  remedy: "Thêm các đơn vị của trường vào tab này",
};

/** "Khoa Cơ khí, Phòng Đào tạo". */
export function unitNames(all: readonly Unit[]): string {
  return all.map(({ name }) => name).join(", ");
}

/** Which of the units a run is for. */
export type UnitsChosen = (unit: Unit) => boolean;

export const everyUnit: UnitsChosen = () => true;

/** " (K-CNTT, P-DT)": what the audit trail tells of a run for some of the units, so that each is a deed of its own. */
export function namedUnless(all: boolean, units: readonly Unit[]): string {
  return all ? "" : ` (${units.map(({ code }) => code).join(", ")})`;
}
