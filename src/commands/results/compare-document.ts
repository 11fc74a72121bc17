import { documentKey, templateKey } from "../../documents/engine/files";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Moment } from "../../domain/moment";
import { type CouncilDocument, isComposed } from "../../domain/papers/document";
import { kindInSentence } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { now } from "../../google/clock";
import { findEveryFile } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import { documentBook } from "../../register/tables/review/document-book";
import { composedTexts } from "../../register/tables/technical/composed-texts";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { contentOf, templatesOnce } from "../papers/composed-content";
import { unknownDocument } from "../papers/list-documents";
import { standingText } from "../papers/standing-text";
import { comparisonText } from "./comparison-text";
import { composers } from "./composers";

/**
 * Holds a document of the book, as it stands in Google Docs, against the register (đối chiếu văn bản): it is composed in
 * memory by what composes its kind, with its own number, date and version, as of the moment it was composed last, and both
 * are compared line by line. Changes nothing.
 */
export function compareDocument(id: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const found = readRegister({ book: documentBook, texts: composedTexts }, ({ book, texts }) => {
    const row = book.find((document) => comparable(document.id) === comparable(id));
    if (!row) return failed(unknownDocument(id));
    const composed = texts.withKey({ document: row.id });
    return ok({ row, when: composed?.at ?? (row.date ? noonOf(row.date) : now()) });
  });
  if (!found.ok) return refused(...found.problems);
  const { row, when } = found.value;
  const [key, template] = [documentKey(row.id), templateKey(row.kind)];
  const files = findEveryFile(container().id, [key, template]);
  const [file] = files.get(key) ?? [];
  if (!file) return refused(noFile(row));

  const composition = composers[row.kind](row)(when, row);
  if (!composition.ok) return refused(notComposed(row), ...composition.problems);
  const content = contentOf(
    composition.value.latest,
    composition.value,
    { templates: files.get(template) ?? [] },
    templatesOnce(),
  );
  if (!content.ok) return refused(...content.problems);
  const standing = standingText(file, content.value);
  if (!standing) return refused(unreadable(row));
  return { kind: "done", message: comparisonText(row, file, standing) };
}

/** A document of a register that did not keep yet when documents were composed is of its day. */
function noonOf(date: CalendarDate): Moment {
  return { ...date, hour: 12, minute: 0, second: 0 };
}

function notComposed({ id, kind }: CouncilDocument): Problem {
  return {
    what: `Theo sổ hiện nay không dựng lại được ${kindInSentence(kind)} ${id} để đối chiếu, vì những điều sau`,
    where: { tab: documentBook.tab },
    remedy: "Sửa những điều đó rồi bấm lại; văn bản vẫn giữ nguyên",
  };
}

function noFile(document: CouncilDocument): Problem {
  const { id } = document;
  const made = isComposed(document);
  return {
    what: made
      ? `Tệp của văn bản ${id} không còn trong Google Drive (đã bị xóa, hoặc nằm trong thùng rác)`
      : `Văn bản ${id} chưa có tệp do sổ soạn`,
    where: { tab: documentBook.tab },
    remedy: made
      ? "Khôi phục tệp từ thùng rác của Google Drive, rồi bấm lại"
      : "Soạn văn bản này từ menu trước, rồi bấm lại",
  };
}

function unreadable({ id }: CouncilDocument): Problem {
  return {
    what: `Không đọc được nội dung của văn bản ${id} (tệp quá lớn, thường do chèn ảnh, hoặc đã hỏng)`,
    where: { tab: documentBook.tab },
    remedy: "Mở văn bản, bỏ ảnh hoặc phần không cần, rồi bấm lại",
  };
}
