import type { Document } from "docx";
import { reportTemplate } from "./report";

/** The default template of the report of a year (báo cáo tổng kết, domain.md 5.10). */
export function template(title: string): Document {
  return reportTemplate(title, "year");
}
