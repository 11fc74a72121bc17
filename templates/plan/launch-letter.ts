import type { Document } from "docx";
import { addressees } from "../engine/addressees";
import { documentWithAnnexes } from "../engine/annex";
import { mixed } from "../engine/blocks";
import { header } from "../engine/header";
import { blank } from "../engine/page";
import { signatures } from "../engine/signatures";
import { planAppendices, planContent } from "./plan";

/** The default template of a launching letter (công văn phát động): a letter has no kind for a title. */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [
      header({ about: true }),
      blank(8),
      ...addressees(),
      ...planContent({ grounds: mixed() }),
      ...signatures(),
    ],
    [planAppendices()],
  );
}
