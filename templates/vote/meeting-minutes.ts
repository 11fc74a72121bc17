import type { Document } from "docx";
import { header, titleLines } from "../engine/header";
import { documentOf } from "../engine/page";
import { minutesBody, minutesFoot } from "./minutes";

/** The default template of the minutes of a meeting (biên bản họp Hội đồng, domain.md 5.6). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "undated" }),
    ...titleLines(),
    ...minutesBody(),
    ...minutesFoot(),
  ]);
}
