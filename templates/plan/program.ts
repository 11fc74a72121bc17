import type { Document } from "docx";
import { template as plan } from "./plan";

/** The default template of a launching program (chương trình): it looks as a plan does, under another name. */
export function template(title: string): Document {
  return plan(title);
}
