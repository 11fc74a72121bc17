import { documentKey } from "../../documents/engine/files";
import type { CouncilDocument } from "../../domain/papers/document";
import { kindInSentence } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type DriveFile, exportDocument, findFiles } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { documentBook } from "../../register/tables/review/document-book";

/** A document of the book as it stands on Google Docs, edits by hand among it. */
export interface DocumentAsItStands {
  readonly file: DriveFile;
  /** The .docx of it. */
  readonly content: Uint8Array;
}

/** Exports a document of the book: two service calls. A problem where it was never composed, or its Doc is gone. */
export function exportedDocument(document: CouncilDocument): Result<DocumentAsItStands> {
  if (document.link === "") return failed(notComposed(document));
  const key = documentKey(document.id);
  const file = findFiles(container().id, [key]).get(key);
  return file ? ok({ file, content: exportDocument(file.id) }) : failed(gone(document));
}

function notComposed({ id, kind }: CouncilDocument): Problem {
  return {
    what: `Văn bản “${id}” chưa được soạn`,
    where: { tab: documentBook.tab },
    remedy: `Soạn ${kindInSentence(kind)} từ menu trước`,
  };
}

function gone({ id, kind, link }: CouncilDocument): Problem {
  return {
    what: `Không thấy tệp của văn bản “${id}” trên Google Drive (${link})`,
    where: { tab: documentBook.tab },
    remedy: `Lấy lại tệp từ thùng rác của Google Drive, hoặc soạn lại ${kindInSentence(kind)} từ menu`,
  };
}

/** The export is no .docx that could be read. */
export function unreadable({ name, link }: DriveFile): Problem {
  return {
    what: `Không đọc được “${name}”`,
    remedy: `Mở tệp trên Google Docs để kiểm tra (${link}), rồi bấm lại; nếu vẫn thế, soạn lại văn bản từ menu`,
  };
}
