import { collectiveSignature } from "../../domain/papers/collective-signature";
import type { CouncilDocument } from "../../domain/papers/document";
import { printedNumber } from "../../domain/papers/document-number";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import { longDate, undatedDay } from "../../vietnamese/dates";
import { brokenName } from "./body-names";
import { committeeOf, letterheadView } from "./letterhead";
import { type landscapeWidth, ruleConditions, textWidth } from "./shapes";

/** What the head of a document says. */
export interface HeaderData {
  readonly settings: Settings;
  /** The council issues it, else the school. */
  readonly byCouncil: boolean;
  readonly document: CouncilDocument;
  /** The year printed where the document has no date yet. */
  readonly year: number;
}

/** What the foot of a document says. */
export interface FootData {
  readonly settings: Settings;
  readonly byCouncil: boolean;
  /** Who signs instead of the head, or null. */
  readonly signer: Signer | null;
  /** The lines under "Nơi nhận:", punctuated. */
  readonly recipients: readonly string[];
}

/** A line of a list in the words of the templates. */
export interface LineView {
  readonly t: string;
}

export function lineView(t: string): LineView {
  return { t };
}

/**
 * The head of a document and its summary, as the templates name them (domain.md 5 and 6). A document without a number or
 * a date prints the gaps that the clerical office fills in after signing.
 */
export function headerView(
  { settings, byCouncil, document, year }: HeaderData,
  summary: string,
  pageWidth: typeof textWidth | typeof landscapeWidth = textWidth,
) {
  const issuing = brokenName((byCouncil ? settings.council : settings.school).toUpperCase());
  const superior = brokenName((byCouncil ? settings.school : settings.parentBody).toUpperCase());
  return {
    "cơ quan chủ quản": superior,
    "cơ quan ban hành": issuing,
    ...ruleConditions(issuing, summary, pageWidth, settings.letterhead === "national"),
    ...letterheadView(settings),
    số: document.number === null ? "      " : printedNumber(document.number),
    "ký hiệu": document.symbol,
    "địa danh": settings.place,
    ngày: document.date ? longDate(document.date) : undatedDay(year),
    "trích yếu": summary,
  };
}

/** Recipients and signer, as the templates name them. */
export function footView({ settings, byCouncil, signer, recipients }: FootData) {
  const { authority, title, office, name } = signer ?? headSigner(settings, byCouncil);
  return {
    "nơi nhận": recipients.map(lineView),
    "quyền hạn": authority.map((line) => lineView(line.toUpperCase())),
    "chức vụ": title.toUpperCase(),
    // With the school's seal the signer's office in the school stands above the name (domain.md 5).
    "chức danh": office === "" ? [] : [lineView(office.toUpperCase())],
    "họ tên": name,
  };
}

/** The head signs for the school; for the council as its chair, and the council's document bears the school's seal. */
function headSigner(settings: Settings, byCouncil: boolean): Signer {
  const { council, headTitle, headName, letterhead } = settings;
  const office = headTitle.toUpperCase();
  const committee = committeeOf(settings);
  if (committee !== null && !byCouncil) {
    // The Party writes "T/M", the youth union "TM.".
    const authority = `${letterhead === "party" ? "T/M" : "TM."} ${committee.toUpperCase()}`;
    return { code: "", authority: [authority], title: office, office: "", name: headName };
  }
  const { authority, title } = collectiveSignature(council);
  return byCouncil
    ? { code: "", authority: [authority], title, office, name: headName }
    : { code: "", authority: [], title: office, office: "", name: headName };
}
