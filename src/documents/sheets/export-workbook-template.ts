import template from "../../../build/templates/export-workbook.xlsx";

/** The workbook that results are exported into, as the build made it; base64. */
export const exportWorkbookTemplate: string = template;
