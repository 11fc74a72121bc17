import type { CouncilDocument } from "../../domain/papers/document";
import { numberAndSymbol } from "../../domain/papers/document";
import { repeatedNumber } from "../../domain/papers/numbering";
import type { Problem } from "../../domain/problem";
import type { TableView } from "../../register/open-table";

/** A warning where the document's number stands on another one of the year. */
export function numberWarnings(
  document: CouncilDocument,
  book: TableView<CouncilDocument>,
): readonly Problem[] {
  const twin = repeatedNumber(document, book.rows());
  if (!twin) return [];
  return [
    {
      what: `Số ${numberAndSymbol(document)} đã dùng cho văn bản ${twin.id} trong năm ${document.date?.year}`,
      where: book.place(twin, "number"),
      remedy: "Hỏi lại văn thư số của một trong hai văn bản",
    },
  ];
}
