import type { Document } from "docx";
import { reportTemplate } from "./report";

/** The default template of the report of a round or half a year (báo cáo sơ kết, domain.md B4). */
export function template(title: string): Document {
  return reportTemplate(title, "interim");
}
