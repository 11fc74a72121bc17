import type { Document } from "docx";
import { header } from "../engine/header";
import { blank, documentOf } from "../engine/page";
import { letterBody } from "./letter";

/** The default template of the letter that asks members for their opinions in writing (domain.md 4): no kind for a title. */
export function template(title: string): Document {
  return documentOf(title, [header({ about: true }), blank(8), ...letterBody()]);
}
