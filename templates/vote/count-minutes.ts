import type { Document } from "docx";
import { header, titleLines } from "../engine/header";
import { documentOf } from "../engine/page";
import { minutesBody, minutesFoot } from "./minutes";

/** The default template of the minutes of the count (biên bản kiểm phiếu, domain.md 5.5). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "undated" }),
    ...titleLines(),
    ...minutesBody(),
    ...minutesFoot(),
  ]);
}
