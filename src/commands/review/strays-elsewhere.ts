import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { RegisterFault } from "../../domain/review/register-fault";
import { allTables } from "../../register/all-tables";
import { working } from "../../register/archive/reach";
import type { ReadTogether } from "../../register/named-codes";
import { namingColumns } from "../../register/named-codes";
import { readRegister } from "../../register/read-register";
import { columnName, judgedColumns, straysIn } from "../../register/stray-codes";
import type { Table } from "../../register/table";
import { intakeTables } from "./intake-tables";
import { faultOf } from "./unread-rows";

/** What belongs to nothing on tabs, and which columns were looked at for it, as `columnName` names them. */
export interface StraysFound {
  readonly strays: readonly Problem[];
  readonly judged: ReadonlySet<string>;
}

/**
 * Looks for codes that name nothing (docs/decisions/0046) where an intake does not see them: in the columns people type on other
 * tabs, and in those that name rows of other tabs. Nothing where a tab is gone or its headers were changed: whoever needs the
 * tab tells that.
 */
export function straysElsewhere(): StraysFound {
  const found = readRegister(
    working(tablesElsewhere()),
    (_, __, read): Result<StraysFound> => ok({ strays: straysIn(read), judged: judgedColumns(read) }),
    "rowByRow",
  );
  return found.ok ? found.value : { strays: [], judged: new Set() };
}

/** The tables whose columns people type and intake alone cannot judge, and those that they name. */
function tablesElsewhere(): Readonly<Record<string, Table<object>>> {
  const own = new Set(Object.values(intakeTables).map(({ tab }) => tab));
  const asked = allTables.flatMap((table) => {
    const beyond = namingColumns(table).filter(
      ({ names, isPeoples }) =>
        isPeoples && (!own.has(table.tab) || names.of.some(({ tab }) => !own.has(tab))),
    );
    return beyond.length === 0
      ? []
      : [table.tab, ...beyond.flatMap(({ names }) => names.of.map(({ tab }) => tab))];
  });
  const tabs = new Set(asked);
  return Object.fromEntries(allTables.filter(({ tab }) => tabs.has(tab)).map((table) => [table.tab, table]));
}

/** Where nothing was looked for elsewhere. */
export const noneLookedFor: StraysFound = { strays: [], judged: new Set() };

/** What a code that names nothing stops. */
const strayStops = "Dòng, mã này không được dùng ở đâu cho đến khi sửa";

/**
 * The lines for what belongs to nothing: by the tables of this intake, by what was found `elsewhere`, and, of columns that this
 * run could not judge, those that stand. A cell that other `faults` tell of already is not told again.
 */
export function strayFaults(
  standing: readonly RegisterFault[],
  contents: ReadTogether,
  elsewhere: StraysFound,
  faults: readonly RegisterFault[],
): readonly RegisterFault[] {
  const own = judgedColumns(contents);
  const isOwn = ({ where }: Problem) => own.has(columnName(where?.tab ?? "", where?.column ?? ""));
  const isJudged = ({ tab, column }: RegisterFault) =>
    own.has(columnName(tab, column)) || elsewhere.judged.has(columnName(tab, column));
  const cellOf = ({ tab, row, column }: RegisterFault) => JSON.stringify([tab, row, column]);
  const told = new Set(faults.map(cellOf));
  return [
    ...[...straysIn(contents), ...elsewhere.strays.filter((stray) => !isOwn(stray))].map((stray) =>
      faultOf(stray, strayStops),
    ),
    ...standing.filter((fault) => fault.stops === strayStops && !isJudged(fault)),
  ].filter((fault) => !told.has(cellOf(fault)));
}
