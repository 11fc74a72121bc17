import { openLocalAppsScript } from "../../../local/local-apps-script";
import { type Scenario, sampleWith, sheetName } from "../../support/faults";
import { columnOf, testNow } from "../../support/register";

export const scenarios: readonly Scenario[] = [
  {
    command: "setUpRegister",
    situation: "on a new Sheet",
    prepare() {
      const script = openLocalAppsScript({ project: "dist", now: testNow });
      script.createSpreadsheet(sheetName);
      return script;
    },
  },
  {
    command: "setUpRegister",
    situation: "where a tab, columns, a setting, a template and the audit trail are missing",
    prepare: sampleWith((script) => {
      const { spreadsheet } = script;
      spreadsheet.addSheet("Việc riêng").type(1, 1, "ghi chú của tôi");
      spreadsheet.sheet("Nơi nhận").delete();
      spreadsheet.sheet("Nhật ký").delete();
      const days = spreadsheet.sheet("Ngày kỷ niệm");
      days.deleteColumns(columnOf(script, "Ngày kỷ niệm", "Tên ngày"));
      days.type(1, 3, "Ghi chú");
      spreadsheet.sheet("Đợt thi đua").deleteColumns(columnOf(script, "Đợt thi đua", "Cơ quan ban hành"));
      spreadsheet.sheet("Thông tin chung").deleteRows(4);
      const template = script.files().find(({ name }) => name === "Mẫu Kế hoạch phát động");
      script.trashFile(template?.id ?? "");
    }),
  },
];
