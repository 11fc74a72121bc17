import type { PastedRecord } from "./cells";
import type { PastedColumn, PastedHeader } from "./header";
import type { LabelBook } from "./label-book";

const manyCells = (typed: string) => `Dòng có nhiều ô hơn số cột; hiểu dấu “${typed}” thừa nằm trong một ô`;

/** What rows of too many cells are set right by. */
interface Realigning<Name extends string> {
  /** The sign that parts cells. */
  readonly typed: string;
  readonly book: LabelBook<Name>;
  readonly holds: (name: Name, text: string) => boolean;
}

/**
 * Rows typed with a sign that also stands inside a cell ("LĐTT; CSTĐCS" among semicolons) have more cells than the table
 * has columns. Where joining neighbours in one column alone, of several values or of text, makes every cell one that its
 * column can hold, it is done, as a guess; else the row stays as it is.
 */
export function realigned<Name extends string>(
  records: readonly PastedRecord[],
  headers: ReadonlyMap<number, PastedHeader<Name>>,
  by: Realigning<Name>,
): readonly PastedRecord[] {
  let columns: readonly PastedColumn<Name>[] = [];
  let headerEnd = 0;
  return records.map((record, index) => {
    const header = headers.get(index);
    if (header) {
      columns = header.columns;
      headerEnd = index + header.records;
    }
    const over = record.cells.length - columns.length;
    if (index < headerEnd || columns.length === 0 || over <= 0 || over > mostJoined) return record;
    const ways = columns.flatMap((column, at) => {
      const { many = false, aspect } = by.book.field(column.field) ?? {};
      const joins = many || aspect !== undefined;
      const cells = joins ? joined(record.cells, at, over, by.typed) : null;
      return cells?.every((text, each) => canHold(text, columns[each], by)) ? [cells] : [];
    });
    const [cells] = ways;
    return cells && ways.length === 1
      ? { ...record, cells, guesses: [...record.guesses, manyCells(by.typed)] }
      : record;
  });
}

const mostJoined = 20;

function joined(cells: readonly string[], at: number, over: number, typed: string): readonly string[] {
  return [
    ...cells.slice(0, at),
    cells.slice(at, at + over + 1).join(`${typed} `),
    ...cells.slice(at + over + 1),
  ];
}

function canHold<Name extends string>(
  text: string,
  column: PastedColumn<Name> | undefined,
  { holds }: Realigning<Name>,
): boolean {
  const field = column?.field ?? null;
  if (text === "" || field === null) return true;
  return field === "counter" ? /^\d{1,4}[.)]?$/.test(text) : holds(field, text);
}
