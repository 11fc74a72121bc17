import {
  documentKey,
  pdfKey,
  reviewFolderKey,
  rootFolderKey,
  roundFolderKey,
} from "../../documents/engine/files";
import type { CouncilDocument } from "../../domain/papers/document";
import { kindInSentence, kinds } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { createFile, type DriveFile, exportPdf, findFiles, replaceFile } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { documentBook } from "../../register/tables/review/document-book";

/**
 * Keeps a PDF of a document as it stands on Google Docs, in its folder under its name: made once, and replaced whenever it is made
 * again. Three service calls. A problem where there is no Google Doc, or it is too large.
 */
export function keepPdf(document: CouncilDocument): Result<DriveFile> {
  const { id, kind, subject } = document;
  const { id: register } = container();
  const folder = kinds[kind].of === "round" ? roundFolderKey(subject) : reviewFolderKey(subject);
  const files = findFiles(register, [documentKey(id), pdfKey(id), folder, rootFolderKey]);
  const source = files.get(documentKey(id));
  if (!source) return failed(noFile(document));
  const content = exportPdf(source.id);
  if (content === null) return failed(tooLarge(source));
  const pdf = { name: `${source.name}.pdf`, type: "application/pdf", content, version: "" };
  const known = files.get(pdfKey(id));
  if (known) return ok(replaceFile(known.id, pdf));
  const parent = files.get(folder) ?? files.get(rootFolderKey);
  return ok(createFile({ register, key: pdfKey(id) }, parent?.id ?? "root", pdf));
}

function noFile({ id, kind }: CouncilDocument): Problem {
  return {
    what: `Không có tệp Google Docs của văn bản “${id}” để xuất PDF`,
    where: { tab: documentBook.tab },
    remedy: `Soạn ${kindInSentence(kind)} từ menu, hoặc lấy lại tệp từ thùng rác của Google Drive, rồi bấm lại`,
  };
}

function tooLarge({ name, link }: DriveFile): Problem {
  return {
    what: `“${name}” quá lớn, Google không xuất PDF được (quá 10 MB, thường do chèn ảnh)`,
    remedy: `Mở văn bản (${link}), bỏ bớt ảnh rồi bấm lại, hoặc tải PDF ở Tệp → Tải xuống`,
  };
}
