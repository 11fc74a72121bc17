import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { operator, pasteSample } from "../../scripts/fresh-register";
import { holds } from "../../src/register/tables/records/holds";
import { returnsForCorrection } from "../../src/register/tables/review/returns";
import { openPrepared, type PreparedOptions } from "./prepared";
import { clickReceive, closed, good, list, openRegister, review, secrets, submit, typeWhere } from "./review";

/** Two days before the deadline. */
export const owingDay = new Date(2023, 6, 5, 9);

/** Twelve days after it. */
export const overdueDay = new Date(2023, 6, 19, 9);

/**
 * The open review two days before its deadline: the wood faculty has sent and closed its list, and must correct it; the
 * others have sent nothing, and nobody a report. Of those on the list one is on hold and was on leave; another of the
 * faculty has left.
 */
export function owingRegister(options: PreparedOptions = {}): LocalAppsScript {
  return openPrepared("owing units", makeOwing, { now: owingDay, ...options });
}

/** The same, twelve days after the deadline. */
export function overdueRegister(options: PreparedOptions = {}): LocalAppsScript {
  return owingRegister({ now: overdueDay, ...options });
}

function makeOwing(): LocalAppsScript {
  const script = openRegister();
  typeWhere(script, "Nhân sự", ["Mã nhân sự", "004"], "Ngày chuyển đi", "01/6/2023");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Số ngày nghỉ", secrets.leaveDays);
  pasteSample(script, [
    {
      table: holds,
      headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Từ ngày", "Lý do"],
      rows: [["002", "Lê Thị Mẫu", "01/6/2023", secrets.holdReason]],
    },
  ]);
  const lines = [
    ["002", "Lê Thị Mẫu", "LDTT", good],
    ["003", "Phạm Văn Ví Dụ", "LDTT", good],
  ];
  submit(script, "K-MOC", list(lines, closed));
  script.now = new Date(2023, 6, 4, 9);
  clickReceive(script);
  const back = {
    "Mã yêu cầu": "BS-01",
    "Mã kỳ xét": review,
    "Mã đơn vị": "K-MOC",
    "Cần bổ sung": "Thiếu biên bản họp bình xét của khoa",
    "Hạn mới": "12/7/2023",
    "Trả lại lúc": "04/07/2023 10:00:00",
    "Người trả lại": operator,
  };
  pasteSample(script, [
    { table: returnsForCorrection, headers: Object.keys(back), rows: [Object.values(back)] },
  ]);
  return script;
}

/** Clicks a command of the menu *Đơn vị*. */
export function clickUnits(
  script: LocalAppsScript,
  item: string,
  answers: readonly ("YES" | "NO")[] = [],
): CallRecord {
  return script.click(["Sổ Thi đua", "Đơn vị", item], { answers });
}
