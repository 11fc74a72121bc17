import type { CouncilDocument } from "../../domain/papers/document";
import { documentKindLabels } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { documentBook } from "../../register/tables/review/document-book";
import type { Offered } from "../flow/offered";

/**
 * The documents of the book a command can be run for, the newest first: at least one. Without `suits` those that were composed.
 * Changes nothing.
 */
export function listDocuments(
  suits: (document: CouncilDocument) => boolean = ({ link }) => link !== "",
): Result<readonly Offered[]> {
  return readRegister({ book: documentBook }, (open) => {
    const rows = open.book.rows().filter(suits).reverse();
    return rows.length > 0 ? ok(rows.map(offered)) : failed(noDocuments);
  });
}

/** "QĐ1:CN2023:LDTT: Quyết định khen thưởng, Công nhận danh hiệu …". */
export function offered({ id, kind, title }: CouncilDocument): Offered {
  const label = documentKindLabels[kind];
  return { code: id, name: title === "" ? label : `${label}, ${title}` };
}

/** The book is empty, or holds none of the kind. */
const noDocuments: Problem = {
  what: "Sổ văn bản chưa có văn bản nào để chọn",
  where: { tab: documentBook.tab },
  remedy: "Soạn văn bản từ menu trước",
};

/** A code that names no document of the book. */
export function unknownDocument(code: string): Problem {
  return {
    what: `Không có văn bản mã “${code}”`,
    where: { tab: documentBook.tab },
    remedy: "Gõ một mã có ở cột “Mã văn bản” của tab này",
  };
}
