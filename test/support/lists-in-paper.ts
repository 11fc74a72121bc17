import type { Docx } from "./docx";

/** A row of a list of a paper: who stands in it, under which heading, with which of its cells. */
export interface ListedRow {
  /** What the rule above it says: "Giấy khen: 03 cá nhân"; "" where none does. */
  readonly heading: string;
  /** The name alone: without the form of address, and without what stands below it in the cell. */
  readonly name: string;
  /** By the labels of the head. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A table with names in a paper. */
export interface NameList {
  readonly ofPeople: boolean;
  readonly rows: readonly ListedRow[];
  /** What a last row says that sums up, by its texts. */
  readonly total: readonly string[];
}

const nameColumns = ["Họ và tên", "Họ và tên, tập thể", "Tập thể", "Xướng tên"];

/** The lists of names in a paper, in order: tables whose head has a column for names. */
export function nameLists({ tables }: Docx): readonly NameList[] {
  return tables.flatMap(({ rows: [head, ...rows] }) => {
    const labels = head?.cells.map(inOneLine) ?? [];
    const at = labels.findIndex((label) => nameColumns.includes(label));
    if (at < 0) return [];
    let heading = "";
    const listed: ListedRow[] = [];
    let total: readonly string[] = [];
    for (const { cells } of rows) {
      const texts = cells.map(inOneLine);
      if (texts[0] === "Tổng cộng") total = texts;
      else if (texts.length === 1) heading = texts[0] ?? "";
      else {
        const [first = ""] = (cells[at] ?? []).join("\n").split("\n");
        const name = labels[at] === "Xướng tên" ? first.replace(/^(?:Ông|Bà|Em|Tập thể) /, "") : first;
        const cellsByLabel = Object.fromEntries(labels.map((label, index) => [label, texts[index] ?? ""]));
        listed.push({ heading, name, cells: cellsByLabel });
      }
    }
    return [{ ofPeople: labels[at] !== "Tập thể", rows: listed, total }];
  });
}

/** The rows of a table found by a label of its head, by their labels; sections are rows of one cell. */
export function rowsUnder(
  { tables }: Docx,
  ...wanted: readonly string[]
): readonly (readonly [section: string, row: Readonly<Record<string, string>>])[] {
  const table = tables.find(({ rows: [head] }) => {
    const labels = head?.cells.map(inOneLine) ?? [];
    return wanted.every((label) => labels.includes(label));
  });
  if (!table) return [];
  const [head, ...rows] = table.rows;
  const labels = head?.cells.map(inOneLine) ?? [];
  let section = "";
  return rows.flatMap(({ cells }) => {
    const texts = cells.map(inOneLine);
    if (texts.length === 1) {
      section = texts[0] ?? "";
      return [];
    }
    // A total takes the place of the first columns.
    const own = labels.slice(labels.length - texts.length);
    const first = labels.find((label) => label !== "TT") ?? "";
    const row = Object.fromEntries(own.map((label, index) => [label, texts[index] ?? ""]));
    return [[section, own.length === labels.length ? row : { ...row, [first]: texts[0] ?? "" }] as const];
  });
}

/** The paragraphs that stand in no table and say something. */
export function bodyOf({ paragraphs }: Docx): readonly string[] {
  return paragraphs.filter(({ cell, text }) => cell === null && text.trim() !== "").map(({ text }) => text);
}

/** Everything a paper says, tables and all. */
export function wholeText({ paragraphs }: Docx): string {
  return paragraphs.map(({ text }) => text).join("\n");
}

function inOneLine(cell: readonly string[]): string {
  return cell.join(" ").replaceAll("\n", " ").trim();
}
