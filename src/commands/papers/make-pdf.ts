import { failed, ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { documentBook } from "../../register/tables/review/document-book";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { keepPdf } from "./keep-pdf";
import { unknownDocument } from "./list-documents";

/** Exports a document of the book as it stands on Google Docs, edits by hand among it, as a PDF beside it. */
export function makePdf(id: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const found = readRegister({ book: documentBook }, ({ book }) => {
    const row = book.find((document) => comparable(document.id) === comparable(id));
    return row ? ok(row) : failed(unknownDocument(id));
  });
  if (!found.ok) return refused(...found.problems);
  const file = keepPdf(found.value);
  if (!file.ok) return refused(...file.problems);
  return { kind: "done", message: `Đã xuất “${file.value.name}”.\n${file.value.link}` };
}
