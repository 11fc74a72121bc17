import { documentKey, rootFolderKey, templateKey } from "../../documents/engine/files";
import { mergeTemplate } from "../../documents/engine/merge";
import type { Moment } from "../../domain/moment";
import { type CouncilDocument, countIn, isSigned } from "../../domain/papers/document";
import { countOf, formerId } from "../../domain/papers/document-id";
import { kindInSentence, kinds } from "../../domain/papers/kinds";
import { nextNumber } from "../../domain/papers/numbering";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Settings } from "../../domain/school/settings";
import { now } from "../../google/clock";
import {
  createDocument,
  createFolder,
  type DriveFile,
  exportDocument,
  findFiles,
  isKey,
  replaceDocument,
} from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { documentBook } from "../../register/tables/review/document-book";
import { composedTexts } from "../../register/tables/technical/composed-texts";
import { unitOfWork } from "../../register/unit-of-work";
import { type CommandName, menuPath } from "../../vietnamese/captions";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { composedText } from "./composed-text";

/** Stands for the link until the file is made: a row that still has it is of a run that was cut off (decision 0006). */
const making = "(đang tạo)";

/** A document to be composed: everything but its version, number and date, and what the secretary is asked. */
export interface Composition {
  /** The command's name in the audit trail. */
  readonly command: CommandName;
  readonly settings: Settings;
  /** The council issues it, and numbers it where it keeps a series of its own. */
  readonly byCouncil: boolean;
  readonly book: readonly CouncilDocument[];
  /** The version at hand, with its title and symbol; a draft not in the book yet where there is none. */
  readonly latest: CouncilDocument;
  /** What is composed instead once that one is signed. */
  readonly next: CouncilDocument;
  /** The codes of all that documents of its kind are of. */
  readonly subjects: readonly string[];
  readonly warnings: readonly Problem[];
  /** The folder it lies in, made where there is none. */
  readonly folder: { readonly key: string; readonly name: string };
  readonly questions: {
    /** The latest is signed: whether to make the next. */
    readonly signed: string;
    /** There is a draft: whether to replace its content. */
    readonly draft: string;
    /** There are warnings: whether to go on. */
    readonly anyway: string;
  };
  fileTitle(document: CouncilDocument): string;
  /** What the template is merged with; `replaced` is the signed document it replaces, null for none. */
  view(document: CouncilDocument, replaced: CouncilDocument | null): object;
}

/**
 * Reads what a document says by the register, or why it cannot be composed: the one at hand, or, where `made` is given,
 * that row of the book with its own number, date and version. `now` is the moment its text tells of.
 */
export type Composing = (now: Moment, made?: CouncilDocument) => Result<Composition>;

/**
 * Composes a document (docs/decisions/0006): reads and checks the register, merges the template, keeps the document's row
 * in the book, and makes or replaces the Google Doc in its folder. A draft's content is replaced; a signed document is
 * never touched: the next one is made. Both, and every warning, are asked about first. Nothing is changed where anything
 * is wrong. `read` gives what is composed on the day, and is asked anew after a question.
 */
export function composeDocument(read: Composing): Reply {
  return asking(() => stateBefore(read), askOrCompose, composed);
}

/** Asks where a document stands already or something is doubtful, else composes at once. */
function askOrCompose(before: StateBefore): Asked | FinalReply {
  const { warnings, questions } = before.composition;
  if (before.question === "" && warnings.length === 0) return composed(before);
  return { warnings, question: before.question === "" ? questions.anyway : before.question };
}

/** What the register and the folder hold before a document is composed, and which version is to be made. */
interface StateBefore {
  readonly composition: Composition;
  readonly files: FoundFiles;
  readonly document: CouncilDocument;
  /** What must be asked before; "" where nothing. */
  readonly question: string;
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

function composed({ composition, files, document, at }: StateBefore): FinalReply {
  const template = files.byKey.get(templateKey(document.kind));
  if (!template) return refused(noTemplate(document));
  const versions = [composition.latest, ...composition.book];
  const replaced = versions.find(({ id }) => id === document.replaces) ?? null;
  const merged = mergeTemplate(exportDocument(template.id), composition.view(document, replaced));
  if (!merged.ok) return refused(...merged.problems.map((problem) => brokenTemplate(template, problem)));

  const again = document.link !== making && files.of(document) !== undefined;
  const entered = enter(
    document.link === "" && !again ? { ...document, link: making } : document,
    composition,
    at.year,
    `${again ? "Soạn lại" : "Soạn"} văn bản ${document.id}: ${document.title}`,
  );
  if (!entered.ok) return refused(...entered.problems);
  const file = makeFile(document, composition, files, merged.content);
  const message = `Đã soạn “${file.name}”.\n${file.link}`;
  const linked = link(composition, document, at, file.link);
  return linked.ok ? { kind: "done", message } : { kind: "unfinished", message, problems: linked.problems };
}

/** What was found on Drive: by key, and the file of a document. */
interface FoundFiles {
  readonly byKey: ReadonlyMap<string, DriveFile>;
  of(document: CouncilDocument): DriveFile | undefined;
}

/** The files the document may need: its template, its folders, itself and the next one. One service call. */
function filesOf(composition: Composition): FoundFiles {
  const { latest, next, folder } = composition;
  const keys = [latest, next].flatMap((document) => keysOf(document, composition));
  const byKey = findFiles(container().id, [rootFolderKey, folder.key, templateKey(latest.kind), ...keys]);
  const of = (document: CouncilDocument) =>
    keysOf(document, composition).flatMap((key) => byKey.get(key) ?? [])[0];
  return { byKey, of };
}

/**
 * The keys a document's file may carry. One that was made before decision 0015, and whose row somebody deleted, carries
 * the former id: that is looked for, too, unless it may be another document's.
 */
function keysOf(document: CouncilDocument, { book, subjects }: Composition): readonly string[] {
  const { id, kind, part } = document;
  const former = formerId(document, countIn(document));
  if (former === null || former === id || book.some((other) => other.id === former)) return [documentKey(id)];
  const others = subjects.filter((subject) => subject !== document.subject);
  const isAnothers = others.some((subject) => countOf(former, { kind, subject, part }) !== null);
  return isAnothers ? [documentKey(id)] : [id, former].map(documentKey);
}

/** Which version is composed, and what must be asked before; "" where nothing. */
function versionToCompose(
  composition: Composition,
  files: FoundFiles,
  thisYear: number,
): { readonly document: CouncilDocument; readonly question: string } {
  const { latest, next, questions } = composition;
  const exists = latest.link !== making && (latest.link !== "" || files.of(latest) !== undefined);
  const withNumber = (document: CouncilDocument) =>
    numbered(document, composition.book, composition, thisYear);
  return isSigned(latest) && exists
    ? { document: withNumber(next), question: questions.signed }
    : { document: withNumber(latest), question: exists ? questions.draft : "" };
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
  if (found) return replaceDocument(found.id, title, content);
  return createDocument({ register, key }, title, (files.byKey.get(folder.key) ?? makeFolder()).id, content);

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

function noTemplate({ kind }: CouncilDocument): Problem {
  return {
    what: `Không thấy mẫu ${kindInSentence(kind)} trong thư mục của sổ`,
    remedy: `Bấm ${menuPath("setUpRegister")} để tạo lại mẫu`,
  };
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

function brokenTemplate(template: DriveFile, problem: string): Problem {
  return {
    what: `“${template.name}”: ${problem.replace(/[.\s]+$/, "")}`,
    remedy: `Mở mẫu để sửa: ${template.link} ; mẫu có từ bản trước của sổ thì xóa đi rồi bấm ${menuPath("setUpRegister")} để có mẫu mới`,
  };
}
