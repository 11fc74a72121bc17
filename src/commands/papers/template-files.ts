import { rootFolderKey, templateKey, templatesFolderKey, templateTitle } from "../../documents/engine/files";
import { fingerprint } from "../../documents/engine/fingerprint";
import { type Original, originalOf } from "../../documents/engine/template-check";
import { documentKinds } from "../../documents/kinds";
import { kindTags } from "../../documents/tag-meanings";
import { type DocumentKind, everyKind, kindInSentence } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import {
  asMade,
  createFolder,
  createOriginal,
  type DriveFile,
  findEveryFile,
  fromBase64,
  setAside,
} from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { menuPath } from "../../vietnamese/captions";
import { upperFirst } from "../../vietnamese/text";

/** The folders and templates of the register, by key; of each key all files, the oldest first. */
export type TemplateFiles = ReadonlyMap<string, readonly DriveFile[]>;

/** Finds the folders and the templates of some kinds. One service call for each twenty keys. */
export function findTemplates(kinds: readonly DocumentKind[] = everyKind): TemplateFiles {
  return findEveryFile(container().id, [rootFolderKey, templatesFolderKey, ...kinds.map(templateKey)]);
}

/** What a kind's template may and must say. */
export function originalTemplate(kind: DocumentKind): Original {
  return originalOf(originalContent(kind), kindTags[kind].tables);
}

/** The .docx that a kind's template is made of. */
export function originalContent(kind: DocumentKind): Uint8Array {
  return fromBase64(documentKinds[kind].template);
}

/** Tells one original of a kind from another one. */
export function originalVersion(kind: DocumentKind): string {
  return fingerprint(documentKinds[kind].template);
}

/** Makes the Google Doc of a kind's template in the templates' folder. */
export function makeTemplate(kind: DocumentKind, { templates }: TemplateFolders): DriveFile {
  const key = { register: container().id, key: templateKey(kind) };
  return createOriginal(key, templateTitle(kind), templates, originalContent(kind), originalVersion(kind));
}

/** Keeps a template in its folder under another name; no document is made of it any more. */
export function setAsideTemplate(kind: DocumentKind, id: string, name: string): void {
  setAside(id, `aside:${templateKey(kind)}`, name);
}

/** The ids of the register's folder and of the templates' folder in it, and the names of those that had to be made. */
export interface TemplateFolders {
  readonly templates: string;
  readonly made: readonly string[];
}

/** Finds the folders that templates lie in, and makes those that are missing. */
export function templateFolders(files: TemplateFiles): TemplateFolders {
  const { id: register, name } = container();
  const made: string[] = [];
  function folder(key: string, title: string, parent: string | null): string {
    const [found] = files.get(key) ?? [];
    if (found) return found.id;
    made.push(title);
    return createFolder({ register, key }, title, parent).id;
  }
  const root = folder(rootFolderKey, `Sổ Thi đua - ${name}`, null);
  return { templates: folder(templatesFolderKey, "Mẫu văn bản", root), made };
}

/** Which of a kind's templates to use: the only one; or why there is none. `files` are those of its key. */
export function onlyTemplate(
  kind: DocumentKind,
  files: readonly DriveFile[],
): { readonly file: DriveFile } | { readonly problem: Problem } {
  const [file, other] = files;
  if (file === undefined) return { problem: noTemplate(kind) };
  return other === undefined ? { file } : { problem: severalTemplates(kind, files) };
}

/** None is left: it lies in the trash, alone or with its folder, or was deleted. Asks Drive which. */
function noTemplate(kind: DocumentKind): Problem {
  const key = templateKey(kind);
  const [trashed] = findEveryFile(container().id, [key], "trashed").get(key) ?? [];
  if (trashed === undefined) {
    return {
      what: `Không thấy mẫu ${kindInSentence(kind)} trong thư mục của sổ`,
      remedy: `Bấm ${menuPath("setUpRegister")} để tạo lại mẫu`,
    };
  }
  return {
    what: `Mẫu ${kindInSentence(kind)} (“${trashed.name}”) đang ở trong thùng rác của Google Drive`,
    remedy: `Mở thùng rác, khôi phục mẫu hoặc thư mục chứa mẫu; hoặc bấm ${menuPath("setUpRegister")} để tạo mẫu mới`,
  };
}

function severalTemplates(kind: DocumentKind, files: readonly DriveFile[]): Problem {
  const named = files.map(({ name, link }) => `“${name}” (${link})`).join(", ");
  return {
    what: `Có ${files.length} tệp cùng là mẫu ${kindInSentence(kind)}: ${named}`,
    remedy: `Để lại một tệp, đưa những tệp kia vào thùng rác; hoặc bấm ${menuPath("restoreTemplate")}: sổ giữ tất cả làm bản lưu và tạo lại mẫu gốc`,
  };
}

/** More of one template would fill a dialog; the rest are counted. */
const problemsShown = 5;

/** What is wrong with a template, all of it at once, and where to mend it. `problems` are sentences. */
export function brokenTemplate(kind: DocumentKind, file: DriveFile, problems: readonly string[]): Problem {
  const shown = problems.slice(0, problemsShown).map((problem) => problem.replace(/[.\s]+$/, ""));
  const rest = problems.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [`và ${rest} điều nữa`] : [])];
  const mend = `mở mẫu để sửa: ${file.link} ; hoặc bấm ${menuPath("restoreTemplate")} để có lại mẫu gốc, bản đã sửa vẫn được giữ`;
  const isFormer = asMade(file)?.version !== originalVersion(kind);
  return {
    what: `“${file.name}”:${lines.length === 1 ? ` ${lines.join("")}` : lines.map((line) => `\n– ${line}`).join(";")}`,
    remedy: isFormer
      ? `Mẫu có từ bản trước của sổ: bấm ${menuPath("setUpRegister")} trước. Còn báo thì ${mend}`
      : upperFirst(mend),
  };
}
