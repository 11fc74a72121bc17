import { importPastAwardList } from "../../domain/imports/import-past-awards";
import type { ImportReport } from "../../domain/imports/import-report";
import type { Result } from "../../domain/result";
import { pastAwards } from "../../register/tables/records/past-awards";
import { awards } from "../../register/tables/school/awards";
import { schoolYears } from "../../register/tables/school/school-years";
import { unitOfWork } from "../../register/unit-of-work";
import { importDeed } from "./import-deed";

const tables = { awards, years: schoolYears, pastAwards };

/** What a pasted list of past awards would change; with `write` it is changed. Doing it twice changes nothing more. */
export function importPastAwards({ text }: { readonly text: string }, write: boolean): Result<ImportReport> {
  return unitOfWork("importPastAwards", tables, (open) => {
    const planned = importPastAwardList(text, {
      awards: open.awards.rows(),
      years: open.years.rows(),
      pastAwards: open.pastAwards.rows(),
    });
    const { report, added, changed } = planned;
    if (!write || added.length + changed.length === 0) return { value: report, what: "" };
    for (const row of [...added, ...changed]) {
      const document = open.pastAwards.withKey({ ...row })?.document ?? "";
      open.pastAwards.put({ ...row, document });
    }
    const cameTo = `thêm ${added.length}, đổi ${changed.length} dòng`;
    return { value: report, ...importDeed("Nhập lịch sử khen thưởng", text, cameTo) };
  });
}
