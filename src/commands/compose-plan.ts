import { documentKey, rootFolderKey, roundFolderKey, templateKey } from "../documents/files";
import { mergeTemplate } from "../documents/merge";
import { planView } from "../documents/plan-view";
import type { CalendarDate } from "../domain/calendar-date";
import { type CouncilDocument, isSigned, nextVersion } from "../domain/document";
import type { EmulationRound } from "../domain/emulation-round";
import type { Problem } from "../domain/problem";
import { now } from "../google/clock";
import {
  createDocument,
  createFolder,
  type DriveFile,
  exportDocument,
  findFiles,
  replaceDocument,
} from "../google/drive";
import { container } from "../google/spreadsheet";
import { documentBook } from "../register/tables/document-book";
import { type Result, unitOfWork } from "../register/unit-of-work";
import { comparable } from "../vietnamese/text";
import { otherAccount } from "./operating-account";
import { type Answer, type Outcome, refused } from "./outcome";
import { identified, numbered, type PlanSources, planTables, readPlan } from "./plan-sources";

const command = "Soạn kế hoạch";

/** Stands for the link until the file is made: a row that still has it is of a run that was cut off (decision 0006). */
const making = "(đang tạo)";

/**
 * Composes the launch plan of a round (domain.md 5.1): reads and checks the register, merges the template, keeps the
 * plan's row in the document book, and makes or replaces the Google Doc in the round's folder. A draft's content is
 * replaced; a signed document is never touched: the plan becomes a new version that names it. Both, and every warning,
 * are asked about first. Nothing is changed where anything is wrong.
 */
export function composePlan(roundCode: string): Outcome {
  const before = stateBefore(roundCode);
  if (!before.ok) return refused(...before.problems);
  const { question } = before.value.version;
  const { warnings } = before.value.sources;
  if (question === "" && warnings.length === 0) return composed(before.value);
  return {
    kind: "question",
    warnings,
    question: question === "" ? "Vẫn soạn kế hoạch?" : question,
    goOn: () => composeAnyway(roundCode),
  };
}

/** Composes without a question. The dialog may have stood open for long, so everything is read anew. */
function composeAnyway(roundCode: string): Answer {
  const before = stateBefore(roundCode);
  return before.ok ? composed(before.value) : refused(...before.problems);
}

/** What the register and the folder hold before the plan is composed, and which version is to be made. */
interface StateBefore {
  readonly sources: PlanSources;
  readonly files: ReadonlyMap<string, DriveFile>;
  readonly version: ReturnType<typeof versionToCompose>;
  readonly today: CalendarDate;
}

function stateBefore(roundCode: string): Result<StateBefore> {
  const stranger = otherAccount();
  if (stranger) return { ok: false, problems: [stranger] };
  const today = now();
  const read = unitOfWork(command, planTables, (open) => readPlan(open, comparable(roundCode), today));
  if (!read.ok) return read;
  const sources = read.value;
  const files = filesOf(sources);
  return { ok: true, value: { sources, files, version: versionToCompose(sources, files, today), today } };
}

function composed({ sources, files, version, today }: StateBefore): Answer {
  const template = files.get(templateKey("plan"));
  if (!template) return refused(noTemplate);
  const { document } = version;
  const view = planView({ ...sources, document, replaced: version.replaced, year: today.year });
  const merged = mergeTemplate(exportDocument(template.id), view);
  if (!merged.ok) return refused(...merged.problems.map((problem) => brokenTemplate(template, problem)));

  const again = document.link !== making && files.has(documentKey(document.id));
  const entered = enter(
    document.link === "" && !again ? { ...document, link: making } : document,
    sources,
    today.year,
    `${again ? "Soạn lại" : "Soạn"} văn bản ${document.id}: ${document.title}`,
  );
  if (!entered.ok) return refused(...entered.problems);
  const file = makeFile(document, sources.round, files, merged.content);
  const message = `Đã soạn “${file.name}”.\n${file.link}`;
  const linked = link(document.id, file.link);
  return linked.ok ? { kind: "done", message } : { kind: "unfinished", message, problems: linked.problems };
}

/** The files the plan may need: its template, its folders, its document and the next version's. One service call. */
function filesOf({ round, latest }: PlanSources): ReadonlyMap<string, DriveFile> {
  return findFiles(container().id, [
    rootFolderKey,
    roundFolderKey(round.code),
    templateKey("plan"),
    documentKey(latest.id),
    documentKey(nextVersion(latest).id),
  ]);
}

/** Which version is composed, what it replaces, and what must be asked before; "" where nothing. */
function versionToCompose(sources: PlanSources, files: ReadonlyMap<string, DriveFile>, today: CalendarDate) {
  const { latest, book, settings, round } = sources;
  const exists = latest.link !== making && (latest.link !== "" || files.has(documentKey(latest.id)));
  const withNumber = (document: CouncilDocument) => numbered(document, book, settings, round, today.year);
  if (isSigned(latest) && exists) {
    const next = identified(nextVersion(latest), round, latest.symbol.replace(/^[^-]*-/, ""));
    return {
      document: withNumber(next),
      replaced: latest,
      question: `Kế hoạch của đợt “${round.name}” đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (${next.id}) thay thế?`,
    };
  }
  return {
    document: withNumber(latest),
    replaced: book.find(({ id }) => id === latest.replaces) ?? null,
    question: exists
      ? `Kế hoạch của đợt “${round.name}” đã có dự thảo. Soạn lại sẽ thay toàn bộ nội dung của dự thảo đó bằng nội dung trong sổ. Soạn lại?`
      : "",
  };
}

/**
 * Keeps the document's row before its file is made: what was typed into it meanwhile (number, date, state) stays, and a
 * number of the council's own series must still be free.
 */
function enter(
  document: CouncilDocument,
  sources: PlanSources,
  thisYear: number,
  what: string,
): Result<null> {
  return unitOfWork(command, { book: documentBook }, ({ book }) => {
    const known = book.find(({ id }) => id === document.id);
    const unnumbered = { ...document, number: known?.number ?? null };
    if (
      numbered(unnumbered, book.rows(), sources.settings, sources.round, thisYear).number !== document.number
    ) {
      return { problems: [bookChanged] };
    }
    const { number, symbol, title } = document;
    book.put({ ...(known ?? document), number, symbol, title, link: known?.link || document.link });
    return { value: null, what };
  });
}

/** Makes the Google Doc in the round's folder, or replaces the content of the one that is there. */
function makeFile(
  document: CouncilDocument,
  round: EmulationRound,
  files: ReadonlyMap<string, DriveFile>,
  content: Uint8Array,
): DriveFile {
  const { id: register, name: registerName } = container();
  const key = documentKey(document.id);
  const title = `Kế hoạch ${document.id.replace(/^KH-/, "")} - ${round.name}`;
  const found = files.get(key);
  if (found) return replaceDocument(found.id, title, content);
  const folder = files.get(roundFolderKey(round.code)) ?? makeRoundFolder();
  return createDocument({ register, key }, title, folder.id, content);

  function makeRoundFolder(): DriveFile {
    const root =
      files.get(rootFolderKey) ??
      createFolder({ register, key: rootFolderKey }, `Sổ Thi đua - ${registerName}`, null);
    return createFolder(
      { register, key: roundFolderKey(round.code) },
      `${round.code} - ${round.name}`,
      root.id,
    );
  }
}

/** Completes the row with the file's link; the audit trail tells of the document already. */
function link(id: string, address: string): Result<null> {
  return unitOfWork(command, { book: documentBook }, ({ book }) => {
    const row = book.find((document) => document.id === id);
    if (row) book.put({ ...row, link: address });
    return { value: null, what: "" };
  });
}

const noTemplate: Problem = {
  what: "Không thấy mẫu kế hoạch trong thư mục của sổ",
  remedy: "Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại mẫu",
};

const bookChanged: Problem = {
  what: "Sổ văn bản vừa được sửa trong lúc soạn",
  where: { tab: documentBook.tab },
  remedy: "Bấm lại lệnh này",
};

function brokenTemplate(template: DriveFile, problem: string): Problem {
  return {
    what: `“${template.name}”: ${problem.replace(/[.\s]+$/, "")}`,
    remedy: `Mở mẫu để sửa: ${template.link}`,
  };
}
