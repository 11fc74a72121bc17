import type { Document } from "docx";
import { articles } from "../engine/articles";
import { header, titleLines } from "../engine/header";
import { documentOf } from "../engine/page";
import { signature } from "../engine/signature";

/** The default template of the decision that amends another (quyết định sửa đổi, bổ sung, domain.md 5.14). */
export function template(title: string): Document {
  return documentOf(title, [header(), ...titleLines(), ...articles(), signature()]);
}
