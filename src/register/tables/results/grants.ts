import { type Grant, grantStates } from "../../../domain/results/grant";
import { choice, code, date, documentId, text } from "../../column";
import { count, whole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { namedNominees } from "../records/named-nominees";
import { documentBook } from "../review/document-book";
import { awards } from "../school/awards";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";

export const grants = table<Grant>({
  tab: "Đã khen thưởng",
  purpose:
    "Từng dòng của các quyết định đã ký: ai, danh hiệu gì, số sổ vàng, tiền thưởng, còn hiệu lực hay đã sửa, bị hủy bỏ.",
  key: ["document", "number"],
  writtenBy: "program",
  columns: {
    document: documentId({
      header: "Mã văn bản",
      note: "Quyết định ở tab “Sổ văn bản”",
      of: referenceTo(documentBook, "id"),
    }),
    number: count({ header: "Số sổ vàng", note: "Số thứ tự trong danh sách của quyết định" }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như in trong quyết định", width: 200, frozen: true }),
    position: text({ header: "Chức vụ, lớp", note: "Như in trong quyết định", optional: true }),
    unitName: text({ header: "Đơn vị", note: "Như in trong quyết định", width: 180, optional: true }),
    award: code({
      header: "Mã danh hiệu",
      note: "Có trong tab “Danh hiệu”",
      of: referenceTo(awards, "code"),
    }),
    awardName: text({ header: "Danh hiệu, hình thức", note: "Như in trong quyết định", width: 200 }),
    achievement: text({ header: "Thành tích", note: "Thành tích được khen", width: 260, optional: true }),
    from: date({ header: "Thành tích từ ngày", note: "Ngày đầu" }),
    to: date({ header: "Thành tích đến ngày", note: "Ngày cuối" }),
    reward: whole({ header: "Tiền thưởng (đồng)", note: "Số tiền theo quyết định", width: 120 }),
    rewardNote: text({ header: "Ghi chú tiền thưởng", note: "Vì sao", width: 220, optional: true }),
    state: choice({
      header: "Hiệu lực",
      note: "Sau đính chính, sửa đổi, hủy bỏ",
      labels: grantStates,
      tones: { inForce: null, corrected: "moving", annulled: "bad" },
    }),
    changedBy: documentId({
      names: namedBy(referenceTo(documentBook, "id")),
      header: "Sửa bởi",
      note: "Mã văn bản đã đính chính, sửa đổi hoặc hủy bỏ",
      optional: true,
    }),
    review: code({
      names: namedBy(referenceTo(reviewPeriods, "code")),
      header: "Mã kỳ xét",
      note: "Kỳ xét của quyết định",
    }),
    kind: choice({
      header: "Cá nhân, tập thể",
      note: "Khen ai",
      labels: { individual: "Cá nhân", collective: "Tập thể" },
    }),
    code: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Mã nhân sự, học sinh, đơn vị",
      optional: true,
    }),
    unit: code({
      names: namedBy(referenceTo(units, "code")),
      header: "Mã đơn vị",
      note: "Mã ở tab “Đơn vị”",
      optional: true,
    }),
    category: code({
      names: namedBy(referenceTo(nomineeCategories, "code")),
      header: "Mã đối tượng",
      note: "Mã ở tab “Đối tượng”",
      optional: true,
    }),
    nominee: text({ header: "Người, tập thể", note: "Mã để nhận ra qua các năm", width: 200, clipped: true }),
    id: text({
      header: "Mã đề nghị",
      note: "Mã đề nghị, hoặc mã hồ sơ khen đột xuất",
      width: 200,
      clipped: true,
    }),
  },
  initial: [],
});
