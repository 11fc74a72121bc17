import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import { holds } from "../../src/register/tables/records/holds";
import { archiveOldYear } from "./archive";
import { openPrepared } from "./prepared";
import { typeWhere } from "./review";

/** Five years and a month after the old school year's end. */
export const afterTerm = new Date(2028, 9, 2, 8, 0);

export function clickErase(
  script: LocalAppsScript,
  answers: readonly ("YES" | "NO")[] = ["YES"],
): CallRecord {
  return script.click(["Sổ Thi đua", "Thiết lập", "Xóa dữ liệu quá hạn"], { answers });
}

/** The archived year, past the terms of five years that the school set; one hold has ended, one has not. */
export function expiredYear(): LocalAppsScript {
  const make = () => {
    const script = archiveOldYear();
    typeWhere(script, "Thông tin chung", ["Mục", "Giữ hồ sơ đơn vị gửi (năm)"], "Giá trị", "5");
    typeWhere(
      script,
      "Thông tin chung",
      ["Mục", "Giữ đánh giá, nghỉ, kỷ luật của cá nhân (năm)"],
      "Giá trị",
      "5",
    );
    pasteSample(script, [
      {
        table: holds,
        headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Từ ngày", "Đến ngày", "Lý do"],
        rows: [["010", "Lý Thị Trang", "01/3/2023", "31/8/2023", "LÝ DO CŨ"]],
      },
    ]);
    script.now = afterTerm;
    return script;
  };
  return openPrepared("expired year", make, { now: afterTerm });
}
