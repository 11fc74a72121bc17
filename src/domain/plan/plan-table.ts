import type { RowLevel } from "./outline";
import { type MarkFault, type Run, textOf } from "./plan-text";

/** A table that stands in a plan's text. */
export interface PlanTable {
  /** With rules around its cells; pairs of a label and what belongs to it have none. */
  readonly ruled: boolean;
  readonly rows: readonly PlanTableRow[];
}

export interface PlanTableRow {
  /** Head rows repeat on every page. */
  readonly head: boolean;
  readonly cells: readonly PlanCell[];
}

/** A cell as it is printed: those that are joined to the one beside them are part of it. */
export interface PlanCell {
  readonly runs: readonly Run[];
  /** How many columns it takes. */
  readonly span: number;
  /** Whether it goes on in the cell below, or is itself what goes on from above, which prints nothing. */
  readonly down: "alone" | "starts" | "goesOn";
  readonly look: "text" | "centred" | "label";
}

/** The fewest and the most columns a table in the text may have: more do not fit between the margins. */
export const tableColumns = { least: 2, most: 8 } as const;

/** How many rows may head a table. */
const mostHeads = 2;

/** A cell that is part of the one above it, or of the one to its left. */
export const joinMarks = { above: "^", left: "<" } as const;

/** A row as it was typed: its level, and its cells printed. */
export interface TypedRow {
  readonly level: RowLevel;
  readonly cells: readonly (readonly Run[])[];
}

/** Whether a row goes on in a table of the rows above it; else it begins another one. */
export function goesOnWith(rows: readonly TypedRow[], { level }: TypedRow): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  if (level === "head") return rows.every((row) => row.level === "head");
  if (level === "row") return first.level === "head" || first.level === "row";
  return first.level === level;
}

/** What is wrong with a row by itself, or as one more row of a table. */
export function rowFault(
  { level, cells: { length } }: TypedRow,
  above: readonly TypedRow[],
): MarkFault | null {
  const { least, most } = tableColumns;
  if (length < least || length > most) {
    return {
      what: `Dòng bảng này có ${length} ô`,
      remedy: `Bảng có từ ${least} đến ${most} cột; các ô cách nhau bằng dấu |`,
    };
  }
  const [first] = above;
  if (level === "label" && length % 2 === 1 && first === undefined) {
    return {
      what: `Dòng nhãn này có ${length} ô`,
      remedy: "Viết từng cặp: nhãn | nội dung; hai cặp thì nhãn | nội dung | nhãn | nội dung",
    };
  }
  if (level === "head" && above.length >= mostHeads) {
    return {
      what: `Bảng có hơn ${mostHeads} dòng đầu`,
      remedy: "Gộp lại còn một hoặc hai dòng cấp “Đầu bảng |”; các dòng sau chọn cấp “Dòng bảng |”",
    };
  }
  if (first === undefined || length === first.cells.length) return null;
  return {
    what: `Dòng bảng này có ${length} ô, dòng đầu của bảng có ${first.cells.length}`,
    remedy: "Viết đủ ô; ô trống cũng có dấu |",
  };
}

/** A cell of the grid: what it says, and which cell it is part of. */
interface GridCell {
  readonly runs: readonly Run[];
  owner: readonly [row: number, column: number];
}

/**
 * The table that rows come to, or what is wrong with its joined cells, by row. In the rows of “Đầu bảng” an empty cell is part of the head
 * beside it, or above it; elsewhere a cell is joined by “^” and “<” alone, and an empty one stays empty.
 */
export function tableOf(
  rows: readonly TypedRow[],
): { readonly table: PlanTable } | { readonly row: number; readonly fault: MarkFault } {
  const typedHeads = rows.filter(({ level }) => level === "head").length;
  const heads = typedHeads > 0 ? typedHeads : rows[0]?.level === "row" ? 1 : 0;
  if (typedHeads === rows.length) return { row: rows.length - 1, fault: headAlone };
  const grid: GridCell[][] = [];
  const joins = joinsOf(rows, typedHeads);
  for (const [at, { cells }] of rows.entries()) {
    const line: GridCell[] = [];
    for (const [column, runs] of cells.entries()) {
      const join = joins[at]?.[column];
      const from = join === "left" ? line[column - 1] : join === "above" ? grid[at - 1]?.[column] : null;
      const crosses = join === "above" && at === heads;
      if (from === undefined || crosses) return { row: at, fault: nothingToJoin(join ?? "left") };
      line.push({ runs, owner: from?.owner ?? [at, column] });
    }
    grid.push(line);
  }
  const uneven = unevenRow(grid);
  if (uneven !== null) return { row: uneven, fault: notSquare };
  const looks = looksOf(rows, heads);
  return {
    table: {
      ruled: rows[0]?.level !== "label",
      rows: grid.map((line, at) => ({ head: at < heads, cells: cellsOf(grid, line, at, looks) })),
    },
  };
}

/** Which cells are part of another one. */
function joinsOf(
  rows: readonly TypedRow[],
  heads: number,
): readonly (readonly (keyof typeof joinMarks | null)[])[] {
  const typed = rows.map(({ cells }) =>
    cells.map((runs) => {
      const text = textOf(runs);
      return text === joinMarks.above ? "above" : text === joinMarks.left ? "left" : null;
    }),
  );
  const [top = [], below = []] = rows
    .slice(0, heads)
    .map(({ cells }) => cells.map((runs) => textOf(runs) === ""));
  const beside = typed[0]?.map((join, column) => join ?? (top[column] && column > 0 ? "left" : null)) ?? [];
  if (heads === 0) return typed;
  if (heads === 1) return [beside, ...typed.slice(1)];
  const under = typed[1]?.map((join, column) => {
    if (join !== null || !below[column]) return join;
    let [from, to] = [column, column + 1];
    while (from > 0 && beside[from] === "left") from -= 1;
    while (beside[to] === "left") to += 1;
    // Nothing stands below the head: it reaches down itself.
    if (below.slice(from, to).every((isEmpty, at) => isEmpty || typed[1]?.[from + at] === "above"))
      return "above";
    return column > from ? "left" : null;
  });
  return [beside, under ?? [], ...typed.slice(2)];
}

/** The first row in which joined cells are no rectangle. */
function unevenRow(grid: readonly (readonly GridCell[])[]): number | null {
  const boxes = new Map<string, { down: number; right: number; cells: number }>();
  for (const [row, line] of grid.entries()) {
    for (const [column, { owner }] of line.entries()) {
      const key = JSON.stringify(owner);
      const box = boxes.get(key) ?? { down: 0, right: 0, cells: 0 };
      boxes.set(key, {
        down: Math.max(box.down, row - owner[0] + 1),
        right: Math.max(box.right, column - owner[1] + 1),
        cells: box.cells + 1,
      });
    }
  }
  const uneven = grid.findIndex((line) =>
    line.some(({ owner }) => {
      const box = boxes.get(JSON.stringify(owner));
      return box !== undefined && box.cells !== box.down * box.right;
    }),
  );
  return uneven < 0 ? null : uneven;
}

function cellsOf(
  grid: readonly (readonly GridCell[])[],
  line: readonly GridCell[],
  row: number,
  looks: readonly PlanCell["look"][],
): readonly PlanCell[] {
  return line.flatMap(({ runs, owner }, column): readonly PlanCell[] => {
    if (owner[1] !== column) return [];
    const same = (other: GridCell | undefined) => other?.owner[0] === owner[0] && other.owner[1] === owner[1];
    const next = line.slice(column).findIndex((other) => !same(other));
    const span = next < 0 ? line.length - column : next;
    const down = owner[0] < row ? "goesOn" : same(grid[row + 1]?.[column]) ? "starts" : "alone";
    return [{ runs: down === "goesOn" ? [] : runs, span, down, look: looks[column] ?? "text" }];
  });
}

/** How the cells of each column look: figures and days are centred, running numbers among them; labels are bold. */
function looksOf(rows: readonly TypedRow[], heads: number): readonly PlanCell["look"][] {
  const [first] = rows;
  return (first?.cells ?? []).map((runs, column) => {
    if (first?.level === "label") return column % 2 === 0 ? "label" : "text";
    if (column === 0 && heads > 0 && /^(?:S?TT|số\s+TT|số\s+thứ\s+tự)$/iu.test(textOf(runs)))
      return "centred";
    const texts = rows.slice(heads).map(({ cells }) => textOf(cells[column] ?? []));
    const said = texts.filter((text) => text !== "" && text !== joinMarks.above && text !== joinMarks.left);
    return said.length > 0 && said.every((text) => figures.test(text)) ? "centred" : "text";
  });
}

/** "1.", "9,5", "100%", "+2", "15/9/2026". */
const figures = /^[+-]?\d[\d.,/]*\s?%?$/;

const headAlone: MarkFault = {
  what: "Bảng mới có dòng đầu, chưa có dòng nào ở dưới",
  remedy: "Thêm các dòng cấp “Dòng bảng |” ở dưới, hoặc xóa dòng đầu",
};

function nothingToJoin(side: keyof typeof joinMarks): MarkFault {
  const where = side === "above" ? "ở trên" : "ở bên trái";
  return {
    what: `Ô chỉ ghi “${joinMarks[side]}” là ô gộp, nhưng không có ô nào ${where} để gộp vào`,
    remedy: "Để trống ô ấy, hoặc viết nội dung của ô",
  };
}

const notSquare: MarkFault = {
  what: "Các ô gộp ở dòng này không thành hình chữ nhật",
  remedy:
    "Gộp ngang (<) thì gộp cả các ô cùng cột ở dòng dưới, gộp dọc (^) thì gộp cả các ô cùng dòng; hoặc bỏ dấu gộp",
};
