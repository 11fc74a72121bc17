import { documentKey, rootFolderKey } from "../../documents/engine/files";
import type { Moment } from "../../domain/moment";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import { kinds } from "../../domain/papers/kinds";
import { nextNumber } from "../../domain/papers/numbering";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { now } from "../../google/clock";
import { createDocument, createFolder, type DriveFile, isKey, replaceDocument } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { isAnyTypedStray } from "../../register/readings-seen";
import { documentBook } from "../../register/tables/review/document-book";
import { composedTexts } from "../../register/tables/technical/composed-texts";
import { unitOfWork } from "../../register/unit-of-work";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { contentOf, type Templates, templatesOnce } from "./composed-content";
import { composedText } from "./composed-text";
import type { Composing, Composition } from "./composition";
import { type FoundFiles, filesOf } from "./document-files";
import { draftQuestion, missingFileQuestion } from "./draft-changes";
import { standingText, textMark } from "./standing-text";

export type { Composing, Composition };

/** Stands for the link until the file is made: a row that still has it is of a run that was cut off (decision 0006). */
const making = "(đang tạo)";

/**
 * Composes a document (docs/decisions/0006): reads and checks the register, merges the template, keeps the document's row
 * in the book, and makes or replaces the Google Doc in its folder. A draft's content is replaced; a signed document is
 * never touched: the next one is made. Both, and every warning, are asked about first. Nothing is changed where anything
 * is wrong. `read` gives what is composed on the day, and is asked anew after a question.
 */
export function composeDocument(read: Composing): Reply {
  const templates = templatesOnce();
  return asking(
    () => stateBefore(read),
    (before) => askOrCompose(before, templates),
    (before) => composed(before, templates),
  );
}

/** Asks where a document stands already or something is doubtful, else composes at once. */
function askOrCompose(before: StateBefore, templates: Templates): Asked | FinalReply {
  const { warnings, questions } = before.composition;
  switch (before.stands) {
    case "signed":
      return { warnings, question: questions.signed };
    case "draft": {
      const question = questionOfDraft(before, templates);
      return question.ok ? { warnings, question: question.value } : refused(...question.problems);
    }
    case "no":
      // What belongs to nothing may be a paragraph that was meant for this very document: `dialogs` tells it with the question.
      return warnings.length === 0 && !isAnyTypedStray()
        ? composed(before, templates)
        : { warnings, question: questions.anyway };
  }
}

/** What will change in the draft as it stands, or what is wrong with the template. */
function questionOfDraft(before: StateBefore, templates: Templates): Result<string> {
  const { composition, files, document } = before;
  const { draft } = composition.questions;
  const file = files.of(document);
  if (!file) return ok(missingFileQuestion(draft));
  const content = contentOf(document, composition, files, templates);
  return content.ok ? ok(draftQuestion(draft, standingText(file, content.value))) : content;
}

/** What the register and the folder hold before a document is composed, and which version is to be made. */
interface StateBefore {
  readonly composition: Composition;
  readonly files: FoundFiles;
  readonly document: CouncilDocument;
  /** What stands there already, and is asked about. */
  readonly stands: "no" | "draft" | "signed";
  /** The moment its text tells of; undated documents are numbered in its year. */
  readonly at: Moment;
}

function stateBefore(read: Composing): Result<StateBefore> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const today = now();
  const composition = read(today);
  if (!composition.ok) return composition;
  const files = filesOf(composition.value);
  const version = versionToCompose(composition.value, files, today.year);
  if (!isKey(documentKey(version.document.id))) return failed(longId(version.document));
  return ok({ composition: composition.value, files, ...version, at: today });
}

function composed({ composition, files, document, at }: StateBefore, templates: Templates): FinalReply {
  const content = contentOf(document, composition, files, templates);
  if (!content.ok) return refused(...content.problems);

  const again = document.link !== making && files.of(document) !== undefined;
  const entered = enter(
    document.link === "" && !again ? { ...document, link: making } : document,
    composition,
    at.year,
    composingTold(document, again),
  );
  if (!entered.ok) return refused(...entered.problems);
  const file = makeFile(document, composition, files, content.value);
  const message = `Đã soạn “${file.name}”.\n${file.link}`;
  const linked = link(composition, document, at, file.link);
  return linked.ok ? { kind: "done", message } : { kind: "unfinished", message, problems: linked.problems };
}

/** What the audit trail tells of composing a document: "Soạn lại văn bản KH:D1: …". */
function composingTold({ id, title }: CouncilDocument, again: boolean): string {
  return `${again ? "Soạn lại" : "Soạn"} văn bản ${id}: ${title}`;
}

/** Which version is composed, and what stands there already. */
function versionToCompose(
  composition: Composition,
  files: FoundFiles,
  thisYear: number,
): Pick<StateBefore, "document" | "stands"> {
  const { latest, next } = composition;
  const exists = latest.link !== making && (latest.link !== "" || files.of(latest) !== undefined);
  const withNumber = (document: CouncilDocument) =>
    numbered(document, composition.book, composition, thisYear);
  return isSigned(latest) && exists
    ? { document: withNumber(next), stands: "signed" }
    : { document: withNumber(latest), stands: exists ? "draft" : "no" };
}

/** The document with a number of the council's own series where it keeps one and the document has none (domain.md 5). */
function numbered(
  document: CouncilDocument,
  book: readonly CouncilDocument[],
  { settings, byCouncil }: Pick<Composition, "settings" | "byCouncil">,
  thisYear: number,
): CouncilDocument {
  if (document.number !== null || !byCouncil || !kinds[document.kind].numbered) return document;
  return { ...document, number: nextNumber(document, book, settings.series, thisYear) };
}

/**
 * Keeps the document's row before its file is made: what was typed into it meanwhile (number, date, state) stays, and a
 * number of the council's own series must still be free.
 */
function enter(
  document: CouncilDocument,
  composition: Composition,
  thisYear: number,
  what: string,
): Result<null> {
  return unitOfWork(composition.command, { book: documentBook }, ({ book }) => {
    const known = book.find(({ id }) => id === document.id);
    const unnumbered = { ...document, number: known?.number ?? null };
    if (numbered(unnumbered, book.rows(), composition, thisYear).number !== document.number) {
      return failed(bookChanged);
    }
    const { number, symbol, title } = document;
    book.put({ ...(known ?? document), number, symbol, title, link: known?.link || document.link });
    return { value: null, what };
  });
}

/** Makes the Google Doc in its folder, or replaces the content of the one that is there. */
function makeFile(
  document: CouncilDocument,
  { folder, fileTitle }: Composition,
  files: FoundFiles,
  content: Uint8Array,
): DriveFile {
  const { id: register, name: registerName } = container();
  const key = documentKey(document.id);
  const title = fileTitle(document);
  const found = files.of(document);
  const mark = textMark(content);
  if (found) return replaceDocument(found.id, title, content, mark);
  const parent = files.byKey.get(folder.key) ?? makeFolder();
  return createDocument({ register, key }, title, parent.id, content, mark);

  function makeFolder(): DriveFile {
    const root =
      files.byKey.get(rootFolderKey) ??
      createFolder({ register, key: rootFolderKey }, `Sổ Thi đua - ${registerName}`, null);
    return createFolder({ register, key: folder.key }, folder.name, root.id);
  }
}

/**
 * Completes the row with the file's link, and keeps what the file says, which stands there by now; the audit trail tells of
 * the document already.
 */
function link(
  composition: Composition,
  document: CouncilDocument,
  at: Moment,
  address: string,
): Result<null> {
  const text = composedText(composition, document, at);
  return unitOfWork(composition.command, { texts: composedTexts, book: documentBook }, ({ texts, book }) => {
    const row = book.find(({ id }) => id === document.id);
    if (row) book.put({ ...row, link: address });
    if (row) texts.put(text);
    return { value: null, what: "" };
  });
}

/** A person typed it, or its codes are long and full of marks. */
function longId({ id }: CouncilDocument): Problem {
  return {
    what: `Mã văn bản “${id}” dài quá mức Google Drive nhận`,
    where: { tab: documentBook.tab },
    remedy: "Rút ngắn mã văn bản, hoặc mã đợt, mã kỳ xét, mã phần trong đó",
  };
}

const bookChanged: Problem = {
  what: "Sổ văn bản vừa được sửa trong lúc soạn",
  where: { tab: documentBook.tab },
  remedy: "Bấm lại lệnh này",
};
