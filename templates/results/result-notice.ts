import type { Document } from "docx";
import { notice } from "./notice";

/** The default template of the announcement of the vote's result (thông báo kết quả xét, domain.md 5.9). */
export function template(title: string): Document {
  return notice(title);
}
