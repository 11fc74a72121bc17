import { documentKey, rootFolderKey, roundFolderKey, templateKey } from "../documents/files";
import { mergeTemplate } from "../documents/merge";
import type { CouncilDocument } from "../domain/document";
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
import { rounds } from "../register/tables/rounds";
import { type Result, unitOfWork } from "../register/unit-of-work";
import { comparable } from "../vietnamese/text";
import { otherAccount } from "./operating-account";
import { type Outcome, refused } from "./outcome";
import { planTables, readPlan } from "./plan-sources";

const command = "Soạn kế hoạch";

/** The rounds a plan can be composed for, in the order of their tab: at least one. */
export function roundsToPlan(): Result<readonly EmulationRound[]> {
  return unitOfWork(command, { rounds }, (open) =>
    open.rounds.rows().length > 0 ? { value: open.rounds.rows(), what: "" } : { problems: [noRounds] },
  );
}

/**
 * Composes the launch plan of a round (domain.md 5.1): reads the register, merges the template, makes or replaces the
 * Google Doc in the round's folder, and keeps its row in the document book. A draft made before is replaced only with
 * `replaceDraft`; a signed document is never touched. Nothing is changed where anything is wrong.
 */
export function composePlan(
  roundCode: string,
  { replaceDraft }: { readonly replaceDraft: boolean },
): Outcome {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const composed = unitOfWork(command, planTables, (open) =>
    readPlan(open, comparable(roundCode), now().year),
  );
  if (!composed.ok) return refused(...composed.problems);
  const { round, document, view } = composed.value;
  if (document.link !== "" && !replaceDraft) {
    return {
      kind: "question",
      question: `Kế hoạch của đợt “${round.name}” đã có dự thảo. Soạn lại sẽ thay toàn bộ nội dung của dự thảo đó bằng nội dung trong sổ. Soạn lại?`,
    };
  }

  const { id: register, name: registerName } = container();
  const key = documentKey(document.id);
  const files = findFiles(register, [rootFolderKey, roundFolderKey(round.code), templateKey("plan"), key]);
  const template = files.get(templateKey("plan"));
  if (!template) return refused(noTemplate);
  const merged = mergeTemplate(exportDocument(template.id), view);
  if (!merged.ok) return refused(...merged.problems.map((problem) => brokenTemplate(template, problem)));

  const title = `Kế hoạch - ${round.name}`;
  const found = files.get(key);
  const file = found
    ? replaceDocument(found.id, title, merged.content)
    : createDocument(
        { register, key },
        title,
        roundFolder(files, round, register, registerName),
        merged.content,
      );
  const recorded = record({ ...document, link: file.link }, found !== undefined);
  if (!recorded.ok) return refused(...recorded.problems);
  return { kind: "done", message: `Đã soạn “${title}”.\n${file.link}` };
}

/** The folder of the round's documents, made where it is missing. */
function roundFolder(
  files: ReadonlyMap<string, DriveFile>,
  round: EmulationRound,
  register: string,
  registerName: string,
): string {
  const found = files.get(roundFolderKey(round.code));
  if (found) return found.id;
  const root =
    files.get(rootFolderKey) ??
    createFolder({ register, key: rootFolderKey }, `Sổ Thi đua - ${registerName}`, null);
  return createFolder({ register, key: roundFolderKey(round.code) }, `${round.code} - ${round.name}`, root.id)
    .id;
}

/** Keeps the document's row: what was typed into it meanwhile (number, date, state) stays. */
function record(document: CouncilDocument, replaced: boolean): Result<null> {
  return unitOfWork(command, { book: documentBook }, ({ book }) => {
    const { symbol, title, link } = document;
    book.put({ ...(book.find(({ id }) => id === document.id) ?? document), symbol, title, link });
    return { value: null, what: `${replaced ? "Soạn lại" : "Soạn"} văn bản ${document.id}: ${title}` };
  });
}

const noRounds: Problem = {
  what: "Sổ chưa có đợt thi đua nào",
  where: { tab: rounds.tab },
  remedy: "Thêm đợt vào tab này; năm học của đợt phải có trong tab “Năm học”",
};

const noTemplate: Problem = {
  what: "Không thấy mẫu kế hoạch trong thư mục của sổ",
  remedy: "Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại mẫu",
};

function brokenTemplate(template: DriveFile, problem: string): Problem {
  return {
    what: `“${template.name}”: ${problem.replace(/[.\s]+$/, "")}`,
    remedy: `Mở mẫu để sửa: ${template.link}`,
  };
}
