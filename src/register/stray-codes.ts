import { codeKey, looseCodeKey, nearCode } from "../domain/code-key";
import type { Problem } from "../domain/problem";
import { comparableLabel } from "../vietnamese/text";
import type { ColumnReference } from "./column";
import { codesIn, knownCodes, namingColumns, type ReadTogether } from "./named-codes";
import { columnsOf, type Table } from "./table";

/** More of one column would say nothing more; the rest are counted. */
const mostOfColumn = 20;

/** A column that can be judged by what was read: what stands in it that belongs to nothing. */
interface Judged {
  readonly header: string;
  readonly isStray: (code: string) => boolean;
  readonly problem: (code: string) => Omit<Problem, "where">;
  readonly name: string;
  /** Whether people type it. */
  readonly isPeoples: boolean;
}

/**
 * What belongs to nothing in tables that were read together (docs/decisions/0046): each code that names no row of the tables it
 * should name, and each word that is none of the closed list of its column. Columns whose tables were not all read are
 * passed over (`judgedColumns`). Each problem names its cell. `typed`: only what stands in columns that people type.
 */
export function straysIn(read: ReadTogether, columns: "all" | "typed" = "all"): readonly Problem[] {
  return [...read.values()].flatMap(({ table, entries }) =>
    judgedOf(table, read).flatMap(({ name, header, isPeoples, isStray, problem }) => {
      if (columns === "typed" && !isPeoples) return [];
      const strays = entries.flatMap(({ row, value }) =>
        codesIn(Reflect.get(value, name))
          .filter(isStray)
          .map((code) => ({ row, code })),
      );
      const rest = strays.length - mostOfColumn;
      return strays.slice(0, mostOfColumn).map(({ row, code }, index): Problem => {
        const { what, remedy } = problem(code);
        const more = rest > 0 && index === mostOfColumn - 1 ? `; cột này còn ${rest} ô như thế` : "";
        return { what: `${what}${more}`, where: { tab: table.tab, row, column: header }, remedy };
      });
    }),
  );
}

/** Which columns `straysIn` judges by these tables, as `columnName` names them. */
export function judgedColumns(read: ReadTogether): ReadonlySet<string> {
  return new Set(
    [...read.values()].flatMap(({ table }) =>
      judgedOf(table, read).map(({ header }) => columnName(table.tab, header)),
    ),
  );
}

/** A column by its tab and header, as one string. */
export function columnName(tab: string, header: string): string {
  return JSON.stringify([tab, header]);
}

function judgedOf(table: Table<object>, read: ReadTogether): readonly Judged[] {
  const ofCodes = namingColumns(table).flatMap(({ name, header, names, isPeoples }): readonly Judged[] => {
    const known = knownCodes(names.of, read);
    if (known === null) return [];
    const loose = new Set([...known.keys()].map(looseCodeKey));
    return [
      {
        name,
        header,
        isPeoples,
        isStray: (code) =>
          !known.has(codeKey(code)) && (names.others === undefined || loose.has(looseCodeKey(code))),
        problem: (code) => ({
          what: `Mã “${code}” không có ở ${described(names.of)}`,
          remedy: remedyFor(nearCode(code, known.values()), names.of),
        }),
      },
    ];
  });
  const ofWords = columnsOf(table).flatMap(([name, { header, known }]): readonly Judged[] => {
    if (known === undefined) return [];
    const words = new Set(known.map(comparableLabel));
    return [
      {
        name,
        header,
        // A row of the closed list is the program's; one beside it a person made.
        isPeoples: true,
        isStray: (word) => !words.has(comparableLabel(word)),
        problem: (word) => {
          const near = nearCode(word, known);
          return {
            what: `Sổ không có mục nào tên “${word}”, điều ghi ở dòng này không được dùng`,
            remedy: `Sửa tên mục${near === null ? " cho đúng" : ` thành “${near}”`}, hoặc xóa dòng này`,
          };
        },
      },
    ];
  });
  return [...ofCodes, ...ofWords];
}

function described(of: readonly ColumnReference[]): string {
  const tabs = [...new Set(of.map(({ tab }) => `“${tab}”`))];
  return tabs.length === 1 ? `tab ${tabs[0]}` : `các tab ${tabs.join(", ")}`;
}

function remedyFor(near: string | null, of: readonly ColumnReference[]): string {
  if (near !== null)
    return `Sửa thành “${near}” nếu đúng là mã đó, nếu không thì thêm mã này vào ${described(of)}`;
  return `Sửa thành một mã có ở ${described(of)}, hoặc thêm mã này vào đó`;
}
