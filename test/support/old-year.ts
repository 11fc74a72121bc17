import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { initiatives } from "../../src/register/tables/records/initiatives";
import { schoolYears } from "../../src/register/tables/school/school-years";
import { openPrepared } from "./prepared";
import {
  clickLockReview,
  collective,
  fire,
  individual,
  list,
  nominationForm,
  openRegister,
  review,
  send,
  typeWhere,
} from "./review";

/** The autumn after the school year's end, when the next year's review is about to be opened. */
export const nextAutumn = new Date(2023, 9, 2, 8, 0);

/** The review of the next school year. */
export const nextReview = "CN-2024";

/** A column that the secretary added for herself. */
export const ownHeader = "Giao cho ai";

/**
 * A school year that is over: units sent lists, the secretary wrote opinions, notes and a column of her own, one line could
 * not be read, a replacement list waited, and the review is locked. The next year's review stands, not opened yet.
 */
export function oldYear(): LocalAppsScript {
  return openPrepared("old year", makeOldYear, { now: nextAutumn });
}

/** Nominated with an initiative that serves once. */
export const champion = individual("002", "Lê Thị Mẫu", {
  "Danh hiệu đề nghị cho cá nhân": ["CSTDCS - Chiến sĩ thi đua cơ sở"],
  "Tên sáng kiến, đề tài": "Bàn cưa có chắn bụi",
});

function makeOldYear(): LocalAppsScript {
  const script = openRegister();
  pasteSample(script, [
    {
      table: initiatives,
      headers: ["Tên sáng kiến", "Mã tác giả", "Năm học", "Phạm vi", "Số quyết định"],
      rows: [["Bàn cưa có chắn bụi", "002", "2022-2023", "Trường", "12/QĐ-CĐTN"]],
    },
  ]);
  send(script, "K-MOC", champion);
  send(
    script,
    "P-DT",
    list([
      ["005", "Đỗ Văn Nháp", "LDTT", "Hoàn thành tốt nhiệm vụ"],
      ["006", "Vũ Thị Bảng", "LDTT", "Hoàn thành tốt nhiệm vụ"],
    ]),
  );
  const unknown = individual("008", "Ngô Thị Dòng", { "Mã nộp của đơn vị": "AAAA-BBBB-0000" });
  fire(script, nominationForm(script).submit(unknown));
  send(script, "K-MOC", collective("Khoa Mộc", { "Lần gửi này là": "Bổ sung thêm" }));
  typeWhere(script, "Đề nghị", ["Mã người, tập thể", "005"], "Ý kiến thẩm định", "Đủ điều kiện");
  typeWhere(script, "Đề nghị", ["Mã người, tập thể", "006"], "Minh chứng", "Đã xác minh");
  typeWhere(script, "Đề nghị", ["Mã người, tập thể", "006"], "Ghi chú", "Đã xem bản giấy");
  addOwnColumn(script);
  typeWhere(script, "Chờ xử lý", ["Mã kỳ xét", review], "Đã xử lý", "Có");
  clickLockReview(script);
  pasteSample(script, [
    {
      table: schoolYears,
      headers: ["Mã năm học", "Tên năm học", "Từ ngày", "Đến ngày"],
      rows: [["2023-2024", "Năm học 2023 - 2024", "01/9/2023", "31/8/2024"]],
    },
    {
      table: reviewPeriods,
      headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Hạn nhận hồ sơ"],
      rows: [[nextReview, "Xét danh hiệu cuối năm học 2023 - 2024", "2023-2024", "Cuối năm", "07/7/2024"]],
    },
  ]);
  script.now = nextAutumn;
  return script;
}

/** Adds the secretary's own column behind the others of *Đề nghị*, and writes beside two nominees; a row of hers stands below. */
function addOwnColumn(script: LocalAppsScript): void {
  const sheet = script.spreadsheet.sheet("Đề nghị");
  const [header = [], ...rows] = sheet.values();
  sheet.paste(1, header.length + 1, [[ownHeader]]);
  sheet.type(2, header.length + 1, "Cô Ví Dụ");
  sheet.type(4, header.length + 1, "'007");
  sheet.type(rows.length + 4, header.length + 1, "Việc của tôi: gọi Khoa Mộc");
}
