import template from "../../../build/templates/list-sheet.xlsx";

/** The workbook that units' lists are written into, as the build made it; base64. */
export const listSheetTemplate: string = template;
