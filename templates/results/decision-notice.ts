import type { Document } from "docx";
import { notice } from "./notice";

/** The default template of the announcement of a signed decision (công khai quyết định, domain.md 5.9). */
export function template(title: string): Document {
  return notice(title);
}
