import type { Document } from "docx";
import { documentWithAnnexes } from "../engine/annex";
import { articles } from "../engine/articles";
import { header, titleLines } from "../engine/header";
import { signature } from "../engine/signature";
import { planAppendices, planContent } from "./plan";

/** The default template of a decision that issues a plan (NĐ 30/2020, mẫu 1.3): the decision, on pages of its own the plan, and its appendices. */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [header(), ...titleLines(), ...articles(), signature()],
    [{ name: "kế hoạch", orientation: "portrait", content: planContent() }, planAppendices()],
  );
}
