import { comparableLabel } from "../../../vietnamese/text";
import type { Row } from "../docx/model";
import { isRuled } from "../paper/foot";
import { type PlacedTable, paragraphsIn, textOf } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import { everyForm, type FormatRule, official, ownPractice } from "./rule";

/** Tables with rules; a document counts them as its readers do. */
function ruledTables({ tables }: PaperParts): readonly PlacedTable[] {
  return tables.filter(isRuled);
}

function textsIn({ cells }: Row): readonly string[] {
  return cells.map(({ blocks }) =>
    paragraphsIn(blocks)
      .map(({ runs }) => textOf(runs).trim())
      .join("\n")
      .trim(),
  );
}

/** Whether a row heads a table: its numbers' column says so, or all it says is bold. */
function isHead(row: Row): boolean {
  const texts = textsIn(row);
  if (/^(?:tt|stt|số tt|số)$/.test(comparableLabel(texts[0] ?? ""))) return true;
  const runs = row.cells.flatMap(({ blocks }) => paragraphsIn(blocks).flatMap((each) => each.runs));
  const printing = runs.filter(({ text }) => text.trim() !== "");
  return printing.length > 1 && printing.every(({ look }) => look.bold);
}

export const headRows: FormatRule = {
  label: "Dòng tiêu đề của bảng",
  says: "Dòng tiêu đề của bảng lặp lại ở trang sau",
  source: ownPractice,
  restsOn: "look",
  forms: everyForm,
  check: (paper) =>
    ruledTables(paper).flatMap(({ table }, index) => {
      const [first] = table.rows;
      if (!first || first.head || table.rows.length < 2 || !isHead(first)) return [];
      return [
        { what: "Dòng tiêu đề của bảng chưa đặt lặp lại ở trang sau", where: `bảng ${index + 1}, dòng 1` },
      ];
    }),
};

export const wholeRows: FormatRule = {
  label: "Dòng của bảng không bị ngắt",
  says: "Dòng của bảng không bị ngắt qua hai trang",
  source: ownPractice,
  restsOn: "look",
  forms: everyForm,
  check: (paper) =>
    ruledTables(paper).flatMap(({ table }, index) =>
      table.rows.flatMap(({ whole }, row) =>
        whole
          ? []
          : [
              {
                what: "Dòng của bảng có thể bị ngắt qua hai trang",
                where: `bảng ${index + 1}, dòng ${row + 1}`,
              },
            ],
      ),
    ),
};

export const emptyCells: FormatRule = {
  label: "Ô trống",
  says: "Ô không có nội dung để trống, không ghi gạch hay dấu chấm",
  source: ownPractice,
  restsOn: "words",
  forms: [...official, "annex"],
  check: (paper) =>
    ruledTables(paper).flatMap(({ table }, index) =>
      table.rows.flatMap((row, rowIndex) =>
        textsIn(row).flatMap((text, column) => {
          if (!/^(?:[-–—/.…*]+|x|n\/a|không có dữ liệu)$/i.test(text)) return [];
          const where = `bảng ${index + 1}, dòng ${rowIndex + 1}, cột ${column + 1}`;
          return [{ what: `Ô chỉ ghi “${text}”, nên để trống`, where, doubtful: true as const }];
        }),
      ),
    ),
};
