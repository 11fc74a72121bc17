import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { showCell } from "../../google/selection";
import { tabIndex } from "../../google/spreadsheet";
import { allTables } from "../../register/all-tables";
import { working } from "../../register/archive/reach";
import { missingTab } from "../../register/read";
import { readRegister } from "../../register/read-register";
import { nominations } from "../../register/tables/review/nominations";

/** Shows a tab of the register to who asks. Changes nothing. */
export function showTab({ tab }: { readonly tab: string }): Result<null> {
  const table = allTables.find((each) => each.tab === tab);
  if (!table || tabIndex(tab) === null) return failed(table ? missingTab(table) : noSuchTab(tab));
  showCell(tab, 1, 1);
  return ok(null);
}

/** Shows the row of a nomination, wherever it stands by now. Changes nothing. */
export function showNomination({ id }: { readonly id: string }): Result<null> {
  return readRegister(
    working({ nominations }),
    (open) => {
      const nomination = open.nominations.withKey({ id });
      const row = nomination && open.nominations.place(nomination, "name").row;
      if (row === undefined) return failed(goneNomination);
      showCell(nominations.tab, row, 1);
      return ok(null);
    },
    "rowByRow",
  );
}

/** What the page shows stands in the register no more. */
export const goneNomination: Problem = {
  what: "Đề nghị này không có ở tab đang làm việc: dòng đã bị xóa, hoặc năm học của nó đã lưu trữ",
  where: { tab: nominations.tab },
  remedy: "Tìm lại đề nghị theo họ tên",
};

function noSuchTab(tab: string): Problem {
  return { what: `Sổ không có tab “${tab}”`, remedy: "Đóng trang này rồi mở lại từ menu" };
}
