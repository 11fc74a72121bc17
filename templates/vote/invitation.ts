import type { Document } from "docx";
import { header, titleLines } from "../engine/header";
import { documentOf } from "../engine/page";
import { letterBody } from "./letter";

/** The default template of the invitation to a meeting (giấy mời họp, domain.md 5.12). */
export function template(title: string): Document {
  return documentOf(title, [header(), ...titleLines(), ...letterBody()]);
}
