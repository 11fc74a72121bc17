import type { Difference } from "../../src/documents/engine/difference";
import { comparedText } from "../../src/documents/engine/difference";
import type { Dice } from "./dice";
import type { HeldDocx, HeldParagraph, HeldTable } from "./docx-hands";

/** What a comparison must say of an edit: nothing but this. */
export interface Told {
  readonly kinds: readonly (readonly Difference["kind"][])[];
  readonly region: string;
  /** The row's name; undefined where it may have several. */
  readonly row?: string;
  readonly column?: string;
  /** What stands there now. */
  readonly found?: string;
}

/** Makes one change by hand, and says what must be told of it; null where the document has nothing to change so. */
type Edit = (held: HeldDocx, dice: Dice) => Told | null;

/** Letters that a hand mistakes for each other. */
const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấờ";

/** Replaces one character of a text that `which` matches. */
function replaced(text: string, which: RegExp, dice: Dice, by: (old: string) => string): string {
  const places = [...text.matchAll(which)].flatMap(({ index, 0: { length } }) =>
    Array.from({ length }, (_, at) => index + at).filter((at) => /[\p{L}\d]/u.test(text[at] ?? "")),
  );
  const at = dice.pick(places);
  return text.slice(0, at) + by(text[at] ?? "") + text.slice(at + 1);
}

/** Changes one character in a paragraph, of those whose text has it. */
function character(which: RegExp, other: (old: string, dice: Dice) => string): Edit {
  return (held, dice) => {
    const tables = held.tables();
    const paragraphs = held.paragraphs().filter(({ text }) => text.search(which) >= 0);
    if (paragraphs.length === 0) return null;
    const paragraph = dice.pick(paragraphs);
    const text = replaced(paragraph.text, which, dice, (old) => other(old, dice));
    paragraph.write(text);
    return { ...toldOf(paragraph, tables), ...(paragraph.cell ? {} : { found: comparedText(text) }) };
  };
}

function toldOf({ cell, text }: HeldParagraph, tables: readonly HeldTable[]): Told {
  // Of a few letters one changed leaves nothing alike.
  const kinds: Told["kinds"] =
    text.trim().length < 8 ? [["changed"], ["missing", "extra"], ["extra", "missing"]] : [["changed"]];
  if (cell === null) return { kinds, region: "" };
  const region = `Bảng ${cell.table + 1}`;
  const table = tables[cell.table];
  const row = table?.rows[cell.row];
  if (cell.row < 0 || !table || !row) return { kinds: [["changed"]], region, row: "tiêu đề bảng" };
  const whole = row.length === table.head.length;
  const column = whole ? { column: table.head[cell.column] ?? "" } : {};
  const running = table.head.findIndex((label) => /^(Số )?TT$/.test(label));
  const own = cell.column === running;
  return { kinds: [["changed"]], region, ...column, ...(own ? {} : { row: rowName(table, cell.row) }) };
}

function rowName({ rows, head }: HeldTable, row: number): string {
  const number = rows[row]?.[head.findIndex((label) => /^(Số )?TT$/.test(label))] ?? "";
  return /^\d+$/.test(number) ? `TT ${number}` : `dòng ${row + 1}`;
}

function otherDigit(old: string, dice: Dice): string {
  return dice.pick([..."0123456789"].filter((digit) => digit !== old));
}

function otherLetter(old: string, dice: Dice): string {
  const lower = old.toLowerCase();
  const letter = dice.pick([...letters].filter((each) => each !== lower));
  return old === lower ? letter : letter.toUpperCase();
}

/** A table with at least so many rows below its head, and its place. */
function someTable(held: HeldDocx, dice: Dice, least: number): readonly [HeldTable, number] | null {
  const tables = held.tables();
  const places = tables.flatMap(({ rows }, at) => (rows.length >= least ? [at] : []));
  if (places.length === 0) return null;
  const at = dice.pick(places);
  const table = tables[at];
  return table ? [table, at] : null;
}

/** What a row says without its running number. */
function saying({ rows, head }: HeldTable, row: number): string {
  const running = head.findIndex((label) => /^(Số )?TT$/.test(label));
  return (rows[row] ?? []).filter((_, at) => at !== running).join("|");
}

/** The ways in which a secretary, or somebody else, changes a document by hand. */
export const edits: Readonly<Record<string, Edit>> = {
  "a letter": character(/\p{L}/gu, otherLetter),
  "a letter of a name": character(/\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+/gu, otherLetter),
  "a digit": character(/\d/g, otherDigit),
  "a count": character(/\d+ (?=người|cá nhân|tập thể|phiếu|đơn vị|thành viên|đề nghị)/g, otherDigit),
  "a rate": character(/\d+(?:,\d+)?%|\d+\/\d+(?!\/)/g, otherDigit),
  "a sum": character(/\d{1,3}(?:\.\d{3})+/g, otherDigit),
  "a date": character(/\d{1,2}\/\d{1,2}\/\d{4}|(?<=ngày |tháng |năm )\d+/g, otherDigit),

  "the place of a tone mark"(held, dice) {
    const tables = held.tables();
    const paragraphs = held.paragraphs().filter(({ text }) => /[òóỏõọ][ae](?!\p{L})/iu.test(text));
    if (paragraphs.length === 0) return null;
    const paragraph = dice.pick(paragraphs);
    const text = paragraph.text.replace(/([òóỏõọ])([ae])(?!\p{L})/iu, (_, o: string, a: string) => {
      const [, tone = ""] = o.normalize("NFD");
      return `${o.normalize("NFD").charAt(0)}${(a + tone).normalize("NFC")}`;
    });
    paragraph.write(text);
    return toldOf(paragraph, tables);
  },

  "a paragraph less"(held, dice) {
    const paragraphs = held.paragraphs().filter(({ text, cell }) => cell === null && text.trim().length > 10);
    if (paragraphs.length === 0) return null;
    dice.pick(paragraphs).remove();
    return { kinds: [["missing"]], region: "" };
  },

  "a paragraph more"(held, dice) {
    const paragraphs = held.paragraphs().filter(({ cell }) => cell === null);
    dice.pick(paragraphs).addAfter("Câu này do người khác gõ thêm, ngày 12 tháng 8 năm 2031.");
    return {
      kinds: [["extra"]],
      region: "",
      found: "Câu này do người khác gõ thêm, ngày 12 tháng 8 năm 2031.",
    };
  },

  "a row less"(held, dice) {
    const chosen = someTable(held, dice, 1);
    if (!chosen) return null;
    const [table, at] = chosen;
    const row = dice.between(0, table.rows.length - 1);
    table.removeRow(row);
    return { kinds: [["missing"]], region: `Bảng ${at + 1}`, column: "" };
  },

  "two rows swapped"(held, dice) {
    const chosen = someTable(held, dice, 2);
    if (!chosen) return null;
    const [table, at] = chosen;
    const [one, other] = dice.shuffled(table.rows.map((_, row) => row));
    if (one === undefined || other === undefined || saying(table, one) === saying(table, other)) return null;
    const alone = (row: number) =>
      table.rows.filter((_, each) => saying(table, each) === saying(table, row)).length === 1;
    if (!alone(one) || !alone(other)) return null;
    table.swapRows(one, other);
    return { kinds: [["moved"], ["moved", "moved"]], region: `Bảng ${at + 1}` };
  },

  "a row more"(held, dice) {
    const chosen = someTable(held, dice, 1);
    if (!chosen) return null;
    const [table, at] = chosen;
    const row = dice.between(0, table.rows.length - 1);
    const texts = (table.rows[row] ?? []).map((_, column) => `Thêm tay ${column + 31}`);
    table.addRow(row, texts);
    return { kinds: [["extra"]], region: `Bảng ${at + 1}`, found: texts.join(" | ") };
  },

  "a cell emptied"(held, dice) {
    const tables = held.tables();
    const paragraphs = held
      .paragraphs()
      .filter(({ text, cell }) => cell !== null && cell.row >= 0 && text.trim() !== "");
    if (paragraphs.length === 0) return null;
    const paragraph = dice.pick(paragraphs);
    const { cell } = paragraph;
    const row = cell && tables[cell.table]?.rows[cell.row];
    // A row that says nothing any more, and a cell that is a whole row, are a row less.
    if (!row || row.filter((text) => text.trim() !== "").length < 3) return null;
    paragraph.write("");
    return toldOf(paragraph, tables);
  },

  "a word in the header"(held) {
    const [header] = held.headers();
    if (!header) return null;
    header.addAfter("Bản dự thảo, không lưu hành");
    return { kinds: [["extra"]], region: "đầu trang", found: "Bản dự thảo, không lưu hành" };
  },
};
