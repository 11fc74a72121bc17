import board from "../../../build/templates/board.docx";
import certificateTest from "../../../build/templates/certificateTest.docx";
import codeSlips from "../../../build/templates/codeSlips.docx";
import formSummary from "../../../build/templates/formSummary.docx";
import type { SheetName } from "./sheet-names";

/** The template of each sheet, in base64. */
export const sheetTemplates: Readonly<Record<SheetName, string>> = {
  board,
  codeSlips,
  formSummary,
  certificateTest,
};
