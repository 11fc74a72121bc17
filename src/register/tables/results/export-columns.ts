import {
  type ExportColumn,
  type ExportField,
  exportFields,
  exportFormats,
} from "../../../domain/results/export-field";
import { choice, optionalChoice, text, yesNo } from "../../column";
import { order } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { exportCodes } from "./export-codes";

/** A column that must be there is marked, a day is kept as a day. */
function columnsOfSheet(
  sheet: string,
  columns: readonly (readonly [head: string, field: ExportField, required?: "required"])[],
): readonly ExportColumn[] {
  return columns.map(([head, field, required], index) => ({
    ...{ sheet, head, field },
    order: index + 1,
    fixed: "",
    system: "",
    format: null,
    required: required === "required",
  }));
}

/** What provinces, staff databases and the statistics usually ask for; every school changes it to what its systems take. */
const usual: readonly ExportColumn[] = [
  ...columnsOfSheet("Danh sách khen thưởng", [
    ["TT", "rowNumber"],
    ["Tên gọi", "salutation"],
    ["Họ và tên, tên tập thể", "name", "required"],
    ["Chức vụ", "position"],
    ["Đơn vị", "unit"],
    ["Danh hiệu, hình thức", "awardName", "required"],
    ["Mã danh hiệu, hình thức", "awardCode", "required"],
    ["Đối tượng", "category"],
    ["Lĩnh vực", "sector"],
  ]),
  ...columnsOfSheet("Cơ sở dữ liệu nhân sự", [
    ["Mã nhân sự", "staffCode", "required"],
    ["Họ và tên", "name", "required"],
    ["Năm học", "schoolYear"],
    ["Loại", "awardClass", "required"],
    ["Danh hiệu thi đua", "titleName"],
    ["Hình thức khen thưởng", "formName"],
    ["Số quyết định", "decision", "required"],
    ["Ngày quyết định", "decidedOn", "required"],
    ["Cơ quan ban hành", "body"],
  ]),
  ...columnsOfSheet("Sáng kiến", [
    ["TT", "rowNumber"],
    ["Tên sáng kiến, đề tài", "initiative", "required"],
    ["Tác giả", "authors"],
    ["Mã tác giả", "authorCodes"],
    ["Đơn vị", "authorUnits"],
    ["Phạm vi", "scope"],
    ["Số quyết định", "initiativeDecision"],
    ["Ngày quyết định", "initiativeDecidedOn"],
  ]),
  ...columnsOfSheet("Số liệu", [
    ["Danh hiệu, hình thức", "countAward"],
    ["Mã", "countAwardCode"],
    ["Đối tượng", "countCategory"],
    ["Tập thể", "countCollectives"],
    ["Cá nhân", "countIndividuals"],
    ["Cộng", "countAll"],
  ]),
];

/** The fields by name, as the drop-down offers them. */
// Every field has its own label, which is what the record says.
const fieldLabels = Object.fromEntries(
  Object.entries(exportFields).map(([field, { label }]) => [field, label]),
) as Record<ExportField, string>;

export const exportColumns = table<ExportColumn>({
  tab: "Cột xuất kết quả",
  purpose:
    "Các trang và cột của tệp xuất kết quả, theo yêu cầu của hệ thống khác: đổi tên, đổi thứ tự, thêm, bớt dòng tùy ý.",
  key: ["sheet", "head"],
  columns: {
    sheet: text({
      header: "Trang",
      width: 180,
      note: "Tên trang trong tệp, không quá 31 ký tự; các dòng cùng trang phải cùng loại: khen thưởng, sáng kiến, hoặc số liệu",
      frozen: true,
    }),
    order: order({ header: "Thứ tự", note: "Thứ tự của cột trong trang" }),
    head: text({ header: "Tên cột", width: 200, note: "Dòng đầu của trang, như hệ thống kia yêu cầu" }),
    field: choice({ header: "Nội dung cột", width: 240, note: "Điều được ghi", labels: fieldLabels }),
    fixed: text({
      header: "Chữ cố định",
      note: "Chỉ khi nội dung là “Chữ cố định”: chữ ghi ở mọi dòng",
      optional: true,
    }),
    system: {
      ...text({
        header: "Mã theo hệ thống",
        note: "Cột mã thì ghi tên hệ thống có ở tab “Mã của hệ thống khác”; để trống thì ghi mã của sổ",
        optional: true,
      }),
      names: namedBy(referenceTo(exportCodes, "system")),
    },
    format: optionalChoice({
      header: "Định dạng",
      note: "Ngày thì chọn “Chữ” (05/01/2026) hay “Ngày”; để trống: ngày và mã là chữ, số đếm và tiền là số",
      labels: exportFormats,
    }),
    required: yesNo({
      header: "Bắt buộc",
      note: "Dòng không có nội dung này thì không xuất, và nêu lý do",
    }),
  },
  initial: usual,
});
