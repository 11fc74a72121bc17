import type { ImportReport } from "../../domain/imports/import-report";
import { importUnitList } from "../../domain/imports/import-units";
import type { Result } from "../../domain/result";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { importDeed } from "../imports/import-deed";
import { type ListTyped, unseenChanges } from "./unseen-changes";

/** What a list of units, pasted or typed, would change; with `write` it is changed. Doing it twice changes nothing more. */
export function importUnits({ text, agreed = [] }: ListTyped, write: boolean): Result<ImportReport> {
  return unitOfWork("guideSetUp", { units }, (open) => {
    const { report, units: rows } = importUnitList(text, open.units.rows());
    if (!write || rows.length === 0) return { value: report, what: "" };
    const unseen = unseenChanges(report, agreed);
    if (unseen) return unseen;
    rows.forEach(open.units.put);
    const cameTo = `thêm ${report.added.length}, đổi ${report.changed.length} đơn vị`;
    return { value: report, ...importDeed("Nhập đơn vị", text, cameTo) };
  });
}
