import { reviewFolderKey, roundFolderKey } from "../../documents/engine/files";
import {
  type CouncilDocument,
  countIn,
  documentsAtHand,
  entitled,
  isComposed,
  isSigned,
} from "../../domain/papers/document";
import type { DocumentCause } from "../../domain/papers/document-id";
import { documentSymbol, isByCouncil, kindInSentence, kinds } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import type { IssuingBody, Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import type { TableView } from "../../register/open-table";
import { settingsTable } from "../../register/tables/school/settings";
import type { CommandName } from "../../vietnamese/captions";
import type { Composition } from "./composition";
import { numberWarnings } from "./number-warnings";
import { type OpenSigners, signerWarnings } from "./who-signs";

/** Which document is wanted, and what the register says of it before anything of its text is read. */
export interface Wanted {
  readonly cause: DocumentCause;
  /** The row of the book that is composed as it was made; undefined for the one at hand. */
  readonly made: CouncilDocument | undefined;
  /** Its summary (trích yếu). */
  readonly title: string;
  readonly settings: Settings;
  /** Who issues it where the kind leaves that open. */
  readonly body: IssuingBody;
  /** Who signs instead of the head, or null. */
  readonly signer: Signer | null;
}

/** A document as the book has it, whatever it says: who issues it, who signs it, which version is at hand. */
export interface Paper {
  readonly settings: Settings;
  readonly byCouncil: boolean;
  readonly signer: Signer | null;
  /** With the title and symbol the register gives it now; a draft not in the book yet where there is none. */
  readonly latest: CouncilDocument;
  /** What is composed instead once that one is signed. */
  readonly next: CouncilDocument;
  /** Which of the two its text tells of now (`toldOf`). */
  readonly told: CouncilDocument;
  readonly book: readonly CouncilDocument[];
  readonly warnings: readonly Problem[];
}

/** The tables that say so. */
interface OpenPaper extends OpenSigners {
  readonly book: TableView<CouncilDocument>;
}

/** What the book says of a document, and what should be looked at before it is composed. */
export function paperOf({ cause, made, title, settings, body, signer }: Wanted, open: OpenPaper): Paper {
  const { kind, subject, part } = cause;
  const byCouncil = isByCouncil(kind, body);
  const symbol = symbolOf(kind, byCouncil, settings);
  const book = open.book.rows();
  const atHand = documentsAtHand(kind, subject, part, book);
  const latest = entitled(made ?? atHand.latest, title, symbol);
  const next = entitled(atHand.next, title, symbol);
  return {
    settings,
    byCouncil,
    signer,
    latest,
    next,
    told: toldOf(made, { latest, next }),
    book,
    warnings: [
      ...signerWarnings(settings, signer, open),
      ...numberWarnings(latest, open.book),
      ...(kinds[kind].symbol === "" && settings.draftingUnit === "" ? [noDraftingUnit] : []),
    ],
  };
}

/**
 * Which version a text tells of: the row that is composed as it was made; else the next one where the latest is signed and its
 * Google Doc made, which stays as it is.
 */
export function toldOf(
  made: CouncilDocument | undefined,
  { latest, next }: Pick<Paper, "latest" | "next">,
): CouncilDocument {
  if (made !== undefined) return latest;
  return isSigned(latest) && isComposed(latest) ? next : latest;
}

/** The symbol a document of the kind has now. */
export function symbolOf(kind: DocumentCause["kind"], byCouncil: boolean, settings: Settings): string {
  const agency = byCouncil ? settings.councilSymbol : settings.schoolSymbol;
  return documentSymbol(kind, agency, settings.draftingUnit, settings.letterhead);
}

/** A round or a review, as questions, folders and files name it. */
interface Subject {
  readonly code: string;
  readonly name: string;
}

/** What `composeDocument` needs to know of a document beside what it says. `subjects` are all there are of its kind. */
export function compositionOf(
  { settings, byCouncil, book, latest, next, warnings }: Paper,
  subject: Subject,
  subjects: readonly Subject[],
  command: CommandName,
): Omit<Composition, "view"> {
  const { label, succession, symbol, of } = kinds[latest.kind];
  const name = latest.part === "" ? label : `${label} (${latest.part})`;
  const whose = `của ${of === "round" ? "đợt" : "kỳ xét"} “${subject.name}”`;
  const letter = symbol === "" ? "công văn" : kindInSentence(latest.kind);
  return {
    command,
    settings,
    byCouncil,
    book,
    latest,
    next,
    subjects: subjects.map(({ code }) => code),
    warnings,
    folder: {
      key: of === "round" ? roundFolderKey(subject.code) : reviewFolderKey(subject.code),
      name: `${subject.code} - ${subject.name}`,
    },
    questions: {
      signed:
        succession === "letters"
          ? `${name} ${latest.id} ${whose} đã ký. Soạn một ${letter} mới (${next.id})?`
          : `${name} ${whose} đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (${next.id}) thay thế?`,
      draft: `${name} ${whose} đã có dự thảo.`,
      anyway: `Vẫn soạn ${kindInSentence(latest.kind)}?`,
    },
    fileTitle: (document) => `${label} ${nameInFiles(document)} - ${subject.name}`,
  };
}

/** "D1", its second version "D1.2"; a letter "CN2023-1"; a part "CN2023 LDTT". For people: files are found by their keys. */
function nameInFiles(document: CouncilDocument): string {
  const count = countIn(document);
  const whole = [document.subject, document.part].filter((part) => part !== "").join(" ");
  if (kinds[document.kind].succession === "letters") return `${whole}-${count}`;
  return count === 1 ? whole : `${whole}.${count}`;
}

const noDraftingUnit: Problem = {
  what: "Ký hiệu công văn chưa có chữ viết tắt của đơn vị soạn thảo",
  where: { tab: settingsTable.tab },
  remedy: "Điền mục “Chữ viết tắt của đơn vị soạn thảo”",
};
