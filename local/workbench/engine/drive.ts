import { reportImport } from "../../drive/docx-import";
import { withoutLosses } from "../../drive/docx-losses";
import { DOCX, FOLDER, GOOGLE_DOCUMENT, GOOGLE_FORM } from "../../drive/drive-store";
import type { ListedFile } from "../../local-apps-script";
import { addressesIn } from "../../mail/addresses";
import type { DriveMethods, FileLine } from "../protocol/drive";
import { lossWords } from "./drive-words";
import { safeFileName } from "./file-names";
import type { Download, EngineHost, Handlers } from "./host";
import { wallTime } from "./wall-time";

/** A file or folder of this id. Throws, in Vietnamese, when there is none. */
function fileIn({ script }: EngineHost, id: string): ListedFile {
  const file = script.listFiles().find((each) => each.id === id);
  if (file === undefined) throw new Error("Tệp này không còn trong Drive.");
  return file;
}

/** What a person does in the folder. */
export function driveHandlers(host: EngineHost): Handlers<DriveMethods> {
  const { script } = host;
  return {
    "drive.list": () => {
      const files = script.listFiles();
      const folders = new Set(files.filter(({ mimeType }) => mimeType === FOLDER).map(({ id }) => id));
      return files
        .map((file) => viewFile(file, folders))
        .sort((left, right) =>
          left.modified < right.modified ? 1 : left.modified > right.modified ? -1 : 0,
        );
    },
    "drive.rename": ({ id, name }) => {
      fileIn(host, id);
      if (name.trim() === "") throw new Error("Tên tệp không được để trống. Gõ tên mới rồi lưu lại.");
      script.renameFile(id, name.trim());
      return {};
    },
    "drive.trash": ({ id, trashed }) => {
      fileIn(host, id);
      if (trashed) script.trashFile(id);
      else script.restoreFile(id);
      return {};
    },
    "drive.share": ({ id, address }) => {
      fileIn(host, id);
      const [given, ...more] = addressesIn(address);
      if (given === undefined || !given.isValid || more.length > 0)
        throw new Error(`“${address}” không phải là một địa chỉ thư. Gõ một địa chỉ như an@truong.example.`);
      script.shareFile(id, given.bare);
      return {};
    },
    "drive.replace": ({ id, base64, acceptLosses }) => {
      const file = fileIn(host, id);
      if (file.mimeType !== GOOGLE_DOCUMENT)
        throw new Error(`“${file.name}” không phải là văn bản, nên không thay bằng tệp .docx được.`);
      const bytes = new Uint8Array(Buffer.from(base64, "base64"));
      const { refusal, losses } = reportImport(bytes);
      if (refusal !== undefined)
        throw new Error(
          "Tệp đã chọn không phải là tệp .docx đọc được. Mở tệp bằng Word, lưu lại kiểu Word Document (.docx) rồi chọn lại; văn bản trong Drive vẫn như cũ.",
        );
      if (losses.length > 0 && !acceptLosses) return { replaced: false, losses: losses.flatMap(lossWords) };
      script.replaceContent(id, losses.length > 0 ? withoutLosses(bytes) : bytes);
      return { replaced: true, losses: losses.flatMap(lossWords) };
    },
  };
}

/** The bytes of files: as they are kept, a document as .docx; or a document as a PDF. */
export function driveDownloads(host: EngineHost): Readonly<Record<string, (args: never) => Download>> {
  return {
    "drive.file": ({ id }: { readonly id: string }) => {
      const { name, mimeType, size } = fileIn(host, id);
      if (size === undefined) throw new Error(`“${name}” không có nội dung để tải về.`);
      const isDocument = mimeType === GOOGLE_DOCUMENT;
      return {
        name: safeFileName(name, isDocument ? ".docx" : ""),
        type: isDocument ? DOCX : mimeType,
        bytes: host.script.fileContent(id),
      };
    },
    "drive.pdf": ({ id }: { readonly id: string }) => {
      const { name, mimeType } = fileIn(host, id);
      if (mimeType !== GOOGLE_DOCUMENT && mimeType !== DOCX)
        throw new Error(`“${name}” không phải là văn bản, nên không in ra PDF được.`);
      const bytes = host.printPdf(host.script.fileContent(id), name);
      return { name: safeFileName(name, ".pdf"), type: "application/pdf", bytes };
    },
  };
}

function viewFile(file: ListedFile, folders: ReadonlySet<string>): FileLine {
  const { id, name, mimeType, parents, owner, writers = [], trashed, size } = file;
  const kind = kindOf(mimeType);
  return {
    ...{ id, name, kind, owner, writers, trashed },
    kindName: KIND_NAMES[mimeType] ?? /\.(\w{1,8})$/.exec(name)?.[1]?.toUpperCase() ?? "Tệp",
    parent: parents.find((parent) => folders.has(parent)) ?? null,
    created: wallTime(new Date(file.createdTime)),
    modified: wallTime(new Date(file.modifiedTime)),
    version: file.modifiedTime,
    anyone: file.anyoneMayRespond,
    size: size ?? null,
  };
}

function kindOf(mimeType: string): FileLine["kind"] {
  if (mimeType === FOLDER) return "folder";
  if (mimeType === GOOGLE_FORM) return "form";
  return mimeType === GOOGLE_DOCUMENT || mimeType === DOCX ? "document" : "file";
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  [FOLDER]: "Thư mục",
  [GOOGLE_FORM]: "Biểu mẫu",
  [GOOGLE_DOCUMENT]: "Văn bản",
  [DOCX]: "Word",
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Bảng tính Excel",
  "text/csv": "Bảng CSV",
  "text/plain": "Văn bản thường",
  "application/json": "JSON",
  "application/zip": "Tệp nén",
};
