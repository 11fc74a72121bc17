import { recognisable } from "../../vietnamese/text";
import { align, textLikeness } from "./align";
import { comparedText, type Difference, type Place } from "./difference";
import { aboutOf } from "./difference-about";
import type { RowText, TableText } from "./docx-text";

/** A row as it is compared: its cells' texts. */
interface Row {
  readonly cells: readonly string[];
  /** Its place below the head, counted from 1. */
  readonly number: number;
}

/** What a table's columns are, by what heads them. */
interface Columns {
  readonly labels: readonly string[];
  /** The column of running numbers (TT), -1 for none: they follow from the rows' order. */
  readonly running: number;
  /** The column that names whom a row is of, -1 for none. */
  readonly naming: number;
}

/** How many rows a table begins with that repeat on every page; one without any is no list but a frame for text. */
export function headRows({ rows }: TableText): number {
  const body = rows.findIndex(({ head }) => !head);
  return body < 0 ? rows.length : body;
}

/** Compares two tables row by row, then cell by cell. `region` is what its reader calls the table. */
export function compareTables(written: TableText, found: TableText, region: string): readonly Difference[] {
  const heads = headRows(written);
  const foundHeads = headRows(found) || Math.min(heads, found.rows.length);
  const [labels, foundLabels] = [labelsOf(written.rows, heads), labelsOf(found.rows, foundHeads)];
  const columns: Columns = {
    labels,
    running: labels.findIndex((label) => /^(so )?(tt|stt|so thu tu)$/.test(recognisable(label))),
    naming: labels.findIndex((label) => /\b(ho va ten|ho ten|ten|tap the)\b/.test(recognisable(label))),
  };
  const taken = columnsTaken(labels, foundLabels);
  const rowsOf = (
    { rows }: TableText,
    from: number,
    width: number,
    kept?: readonly number[],
  ): readonly Row[] =>
    rows.slice(from).map(({ cells }, index) => ({
      cells: keptCells(
        cells.map(({ paragraphs }) => wordsOf(paragraphs)),
        kept,
        width,
      ),
      number: index + 1,
    }));
  const left = rowsOf(written, heads, labels.length, taken?.written);
  const right = rowsOf(found, foundHeads, foundLabels.length, taken?.found);
  const at = taken ? withColumns(columns, taken.written) : columns;
  return [
    ...(taken
      ? columnDifferences(labels, foundLabels, taken, region)
      : headDifferences(written.rows.slice(0, heads), found.rows.slice(0, foundHeads), region)),
    ...rowDifferences(left, right, at, region),
  ];
}

/** Compares the rows below the head. */
function rowDifferences(
  left: readonly Row[],
  right: readonly Row[],
  columns: Columns,
  region: string,
): readonly Difference[] {
  const { running, naming } = columns;
  const unnumbered = ({ cells }: Row) => cells.filter((_, at) => at !== running).join("\u0001");
  const { pairs, moved } = align(left, right, {
    keys: [
      ({ cells }) => cells.join("\u0001"),
      ...(running < 0 ? [] : [unnumbered]),
      ({ cells }) => (naming < 0 || cells.length <= naming ? null : cells[naming] || null),
    ],
    movedBy: running < 0 ? 1 : 2,
    alike: rowLikeness,
    least: 0.35,
  });
  const place = (row: Row | undefined, column: string): Place => ({
    region,
    row: rowName(row, running),
    name: nameOf(row, columns),
    column,
  });
  const whole = (row: Row | undefined) => row?.cells.filter((text) => text !== "").join(" | ") ?? "";
  const following = followingNumbers(right, running);
  const rowAbout = (row: Row | undefined) =>
    naming >= 0 && row?.cells[naming] ? "name" : aboutOf(whole(row), "");
  const told = pairs.flatMap(({ left: l, right: r }): readonly Difference[] => {
    const [was, is] = [l === null ? undefined : left[l], r === null ? undefined : right[r]];
    if (was && is) return cellDifferences(was, is, columns, place, following[r ?? 0] ?? "");
    const row = was ?? is;
    const kind = is ? "extra" : "missing";
    return [{ kind, place: place(row, ""), written: whole(was), found: whole(is), about: rowAbout(row) }];
  });
  const elsewhere = moved.map(({ left: l, right: r }): Difference => {
    const [was, is] = [left[l], right[r]];
    return {
      ...{ kind: "moved", place: place(is, ""), written: whole(was), found: whole(is) },
      about: rowAbout(is),
    };
  });
  return [...told, ...elsewhere];
}

/** Of each row the running number that follows the one above it; "1" for the first. */
function followingNumbers(rows: readonly Row[], running: number): readonly string[] {
  let above = 0;
  return rows.map(({ cells }) => {
    const follows = String(above + 1);
    const number = cells[running] ?? "";
    if (/^\d+$/.test(number)) above = Number(number);
    return follows;
  });
}

function cellDifferences(
  was: Row,
  is: Row,
  { labels, running }: Columns,
  place: (row: Row, column: string) => Place,
  following: string,
): readonly Difference[] {
  if (was.cells.length !== is.cells.length) {
    const [written, found] = [was, is].map(({ cells }) => cells.filter((text) => text !== "").join(" | "));
    if (written === undefined || found === undefined || written === found) return [];
    return [{ kind: "changed", place: place(is, ""), written, found, about: aboutOf(written, found) }];
  }
  const spanning = was.cells.length !== labels.length;
  return was.cells.flatMap((written, at): readonly Difference[] => {
    const found = is.cells[at] ?? "";
    // A running number that follows the one above is right; any other one was changed by hand.
    if (written === found || (at === running && found === following)) return [];
    const column = spanning ? "" : (labels[at] ?? "");
    return [
      { kind: "changed", place: place(is, column), written, found, about: aboutOf(written, found, column) },
    ];
  });
}

/** Two rows of one table: half by how many cells are the same, half by their letters. */
function rowLikeness(a: Row, b: Row): number {
  if (a.cells.length !== b.cells.length) return 0;
  const same = a.cells.filter((text, at) => text === b.cells[at]).length / a.cells.length;
  return (same + textLikeness(a.cells.join(" "), b.cells.join(" "))) / 2;
}

/** "TT 12", "dòng 12". */
function rowName(row: Row | undefined, running: number): string {
  if (row === undefined) return "";
  const number = row.cells[running] ?? "";
  return /^\d+$/.test(number) ? `TT ${number}` : `dòng ${row.number}`;
}

/** The name a row is of, or its first words. */
function nameOf(row: Row | undefined, { running, naming }: Columns): string {
  const worded = row?.cells.find((text, at) => at !== running && /\p{L}/u.test(text)) ?? "";
  return row?.cells[naming] || worded;
}

function wordsOf(paragraphs: readonly string[]): string {
  return comparedText(paragraphs.join(" "));
}

/** What heads each column of the grid: "Số phiếu / Đồng ý" where heads stand above each other. */
function labelsOf(rows: readonly RowText[], heads: number): readonly string[] {
  const width = Math.max(0, ...rows.slice(0, Math.max(1, heads)).map(({ cells }) => widthOf(cells)));
  const labels = Array.from({ length: width }, () => [] as string[]);
  for (const { cells } of rows.slice(0, heads)) {
    let at = 0;
    for (const { paragraphs, span } of cells) {
      const text = wordsOf(paragraphs);
      // A row of "(1)", "(2)" heads nothing.
      const says = text !== "" && !/^\(?\d+\)?$/.test(text);
      for (let end = at + span; at < end; at++) if (says && labels[at]?.[0] !== text) labels[at]?.push(text);
    }
  }
  return labels.map((texts) => texts.join(" / "));
}

function widthOf(cells: RowText["cells"]): number {
  return cells.reduce((sum, { span }) => sum + span, 0);
}

/** The columns that both tables have, by their places; null where both have as many. */
interface Taken {
  readonly written: readonly number[];
  readonly found: readonly number[];
}

function columnsTaken(labels: readonly string[], foundLabels: readonly string[]): Taken | null {
  if (labels.length === foundLabels.length) return null;
  const { pairs } = align(labels, foundLabels, {
    keys: [(label) => label],
    movedBy: 0,
    alike: textLikeness,
    least: 0.5,
  });
  const both = pairs.flatMap(({ left, right }) => (left === null || right === null ? [] : [{ left, right }]));
  return { written: both.map(({ left }) => left), found: both.map(({ right }) => right) };
}

function withColumns({ labels, running, naming }: Columns, kept: readonly number[]): Columns {
  return {
    labels: kept.map((at) => labels[at] ?? ""),
    running: kept.indexOf(running),
    naming: kept.indexOf(naming),
  };
}

/** A row's cells in the columns that are kept; one whose cells span several columns stays as it is. */
function keptCells(
  cells: readonly string[],
  kept: readonly number[] | undefined,
  width: number,
): readonly string[] {
  return kept === undefined || cells.length !== width ? cells : kept.map((at) => cells[at] ?? "");
}

/** Whole columns that one of the tables has more, one difference each. */
function columnDifferences(
  labels: readonly string[],
  foundLabels: readonly string[],
  { written, found }: Taken,
  region: string,
): readonly Difference[] {
  const whole = (column: string): Place => ({ region, row: "", name: "", column });
  return [
    ...labels.flatMap((label, at): readonly Difference[] =>
      written.includes(at)
        ? []
        : [{ kind: "missing", place: whole(label), written: label, found: "", about: "wording" }],
    ),
    ...foundLabels.flatMap((label, at): readonly Difference[] =>
      found.includes(at)
        ? []
        : [{ kind: "extra", place: whole(label), written: "", found: label, about: "wording" }],
    ),
  ];
}

/** What the heads themselves say, cell by cell; with columns more or less they are told as columns. */
function headDifferences(
  written: readonly RowText[],
  found: readonly RowText[],
  region: string,
): readonly Difference[] {
  return written.flatMap(({ cells }, row) =>
    cells.flatMap(({ paragraphs }, at): readonly Difference[] => {
      const [text, other] = [wordsOf(paragraphs), wordsOf(found[row]?.cells[at]?.paragraphs ?? [])];
      if (text === other) return [];
      const place = { region, row: "tiêu đề bảng", name: "", column: text };
      return [{ kind: "changed", place, written: text, found: other, about: aboutOf(text, other) }];
    }),
  );
}
