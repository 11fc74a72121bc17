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
