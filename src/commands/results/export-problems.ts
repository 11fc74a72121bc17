import type { Problem } from "../../domain/problem";
import {
  codedThings,
  type ExportColumn,
  exportFields,
  type OtherCode,
} from "../../domain/results/export-field";
import type { SheetPlan } from "../../domain/results/export-sheets";
import type { TableView } from "../../register/open-table";
import { exportCodes } from "../../register/tables/results/export-codes";
import { exportColumns } from "../../register/tables/results/export-columns";
import { comparableLabel } from "../../vietnamese/text";

/** The sheet in which everything stands that went into no other. */
export const leftOutSheet = "Không xuất";

/** Excel takes no longer name of a sheet, and none with these signs, nor one that begins or ends with an apostrophe. */
const longestName = 31;
const refusedSigns = /[[\]:*?/\\]|^'|'$/;

const dayFields = new Set(["from", "to", "decidedOn", "initiativeDecidedOn"]);

/** What is wrong with the columns: nothing is exported before it is mended, lest another system gets the wrong thing. */
export function columnProblems(
  plans: readonly SheetPlan[],
  columns: TableView<ExportColumn>,
  codes: readonly OtherCode[],
): readonly Problem[] {
  if (plans.length === 0) {
    return [
      {
        what: "Chưa có cột nào để xuất",
        where: { tab: exportColumns.tab },
        remedy: "Thêm các cột mà hệ thống kia yêu cầu; mỗi dòng một cột",
      },
    ];
  }
  const systems = new Set(codes.map(({ system, thing }) => systemKey(system, thing)));
  return [
    ...plans.flatMap((plan) => sheetProblems(plan, columns)),
    ...columns.rows().flatMap((column) => ownProblems(column, columns, systems)),
  ];
}

function sheetProblems(
  { name, rows, columns: [first] }: SheetPlan,
  columns: TableView<ExportColumn>,
): readonly Problem[] {
  if (first === undefined) return [];
  const where = columns.place(first, "sheet");
  const reserved = comparableLabel(name) === comparableLabel(leftOutSheet);
  return [
    ...(name.length > longestName || refusedSigns.test(name) || reserved
      ? [
          {
            what: `Tên trang “${name}” Excel không nhận${reserved ? ", hoặc đã dùng cho các dòng không xuất" : ""}`,
            where,
            remedy: `Đặt tên khác, không quá ${longestName} ký tự, không có [ ] : * ? / \\`,
          },
        ]
      : []),
    ...(rows === "mixed"
      ? [
          {
            what: `Trang “${name}” có cột của nhiều loại dòng: khen thưởng, sáng kiến, số liệu`,
            where,
            remedy: "Tách mỗi loại sang một trang",
          },
        ]
      : []),
    ...(rows === "none"
      ? [
          {
            what: `Trang “${name}” không có cột nào về khen thưởng, sáng kiến hay số liệu`,
            where,
            remedy: "Thêm cột, hoặc xóa trang này",
          },
        ]
      : []),
  ];
}

function ownProblems(
  column: ExportColumn,
  columns: TableView<ExportColumn>,
  systems: ReadonlySet<string>,
): readonly Problem[] {
  const { field, fixed, system, format, head } = column;
  const { coded } = exportFields[field];
  return [
    ...((field === "fixed") === (fixed === "")
      ? [
          {
            what:
              field === "fixed"
                ? `Cột “${head}” là chữ cố định nhưng chưa ghi chữ gì`
                : `Cột “${head}” có chữ cố định “${fixed}” nhưng nội dung cột là điều khác`,
            where: columns.place(column, "fixed"),
            remedy: `Điền, hoặc xóa ô này; hoặc chọn nội dung “${exportFields.fixed.label}”`,
          },
        ]
      : []),
    ...(system !== "" && coded === undefined
      ? [
          {
            what: `Cột “${head}” ghi mã theo hệ thống “${system}” nhưng không phải là cột mã`,
            where: columns.place(column, "system"),
            remedy: "Xóa ô này, hoặc chọn nội dung là một mã",
          },
        ]
      : []),
    ...(system !== "" && coded !== undefined && !systems.has(systemKey(system, coded))
      ? [
          {
            what: `Hệ thống “${system}” chưa có mã nào của ${codedThings[coded].toLowerCase()}`,
            where: columns.place(column, "system"),
            remedy: `Ghi mã của hệ thống đó ở tab “${exportCodes.tab}”, hoặc sửa tên hệ thống`,
          },
        ]
      : []),
    ...(format === "date" && !dayFields.has(field)
      ? [
          {
            what: `Cột “${head}” định dạng Ngày nhưng nội dung không phải là ngày`,
            where: columns.place(column, "format"),
            remedy: "Chọn định dạng khác, hoặc để trống",
          },
        ]
      : []),
    ...(format === "number" && !numberFields.has(field)
      ? [
          {
            what: `Cột “${head}” định dạng Số nhưng nội dung không phải là số`,
            where: columns.place(column, "format"),
            remedy: "Chọn định dạng khác, hoặc để trống; mã luôn là chữ",
          },
        ]
      : []),
  ];
}

const numberFields = new Set([
  ...["rowNumber", "goldenNumber", "reward"],
  ...["countCollectives", "countIndividuals", "countAll"],
]);

function systemKey(system: string, thing: string): string {
  return JSON.stringify([comparableLabel(system), thing]);
}
