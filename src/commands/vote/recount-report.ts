import { compareOutcomes, type Difference, outcomeTab } from "../../domain/vote/recount/compare";
import { readRecord } from "../../domain/vote/recount/read-record";
import { recount } from "../../domain/vote/recount/recount";
import type { Unreadable } from "../../domain/vote/recount/tab-rows";
import { type ChangedRow, checkSeal, type SealCheck, type Seals } from "../../register/check-seal";
import { sealedTables } from "../../register/seal";
import type { TabTexts } from "../../register/tab-texts";
import type { Table } from "../../register/table";
import { meetings } from "../../register/tables/vote/meetings";
import { sealedRows } from "../../register/tables/vote/sealed-rows";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { describePlace } from "../../vietnamese/place";
import { inGroups } from "../../vietnamese/seal-code";
import { upperFirst } from "../../vietnamese/text";

/** The tables that a recount reads. */
export const recountTables: readonly Table<object>[] = [
  ...sealedTables.map(({ table }) => table),
  sealedRows,
  meetings,
];

/** What the recount of a session says. */
export interface SessionRecount {
  readonly session: string;
  /** What does not agree, a line each; none where all agrees. */
  readonly faults: readonly string[];
  /** How many outcomes and sealed rows agree. */
  readonly outcomes: number;
  readonly rows: number;
  /** The seal of the rows as they stand now. */
  readonly total: string;
}

/**
 * Counts a session again from its tabs, and holds its rows against its seal. `digest` is the SHA-256 of a text. What does not
 * agree is told in the order in which one would look: the seal first, then what cannot be read or counted, then outcomes.
 */
export function recountSession(
  tabs: TabTexts,
  seals: Seals,
  session: string,
  digest: (text: string) => string,
): SessionRecount {
  const seal = checkSeal(tabs, seals, session, digest);
  const counted = countAgain(tabs, session);
  return {
    session,
    faults: [...sealFaults(seal), ...counted.faults],
    outcomes: counted.agreeing,
    rows: seal?.whole ?? 0,
    total: seal?.total ?? "",
  };
}

function countAgain(
  tabs: TabTexts,
  session: string,
): { readonly faults: readonly string[]; readonly agreeing: number } {
  const read = readRecord(tabs, session);
  if (!read.ok) return { faults: read.unreadable.map(unreadableText), agreeing: 0 };
  const counted = recount(read.record);
  if (!counted.ok)
    return { faults: counted.broken.map((what) => `Không kiểm lại được: ${what}`), agreeing: 0 };
  const notes: Unreadable[] = [];
  const differences = compareOutcomes(tabs, session, counted.outcomes, notes);
  const wrong = differences.filter(({ kind }) => kind !== "tooMany").length;
  return {
    faults: [...notes.map(unreadableText), ...differences.map(differenceText)],
    agreeing: counted.outcomes.length - wrong,
  };
}

function sealFaults(seal: SealCheck | null): readonly string[] {
  if (seal === null) return [`Lượt này không có mã niêm phong ở tab “${sealedRows.tab}”`];
  const { changes, total, sealedTotal, sessionTotal } = seal;
  const kept = [
    [sealedRows.tab, sealedTotal],
    [votingSessions.tab, sessionTotal],
  ] as const;
  const otherTotals = kept
    .filter(([, code]) => code !== total)
    .map(([tab, code]) =>
      code === ""
        ? `${upperFirst(describePlace({ tab }))}: không còn mã niêm phong của lượt`
        : `${upperFirst(describePlace({ tab }))}: mã niêm phong là ${inGroups(code)}, khác mã tính lại`,
    );
  return [...changes.map(changeText), ...otherTotals];
}

const changes: Readonly<Record<ChangedRow["kind"], string>> = {
  edited: "bị sửa sau khi niêm phong",
  added: "được thêm sau khi niêm phong",
  removed: "có khi niêm phong, nay không còn",
};

function changeText({ kind, tab, name, row }: ChangedRow): string {
  const place = describePlace(row === null ? { tab } : { tab, row });
  return `${upperFirst(place)} (${name}): ${changes[kind]}`;
}

function unreadableText({ kind, tab, row, header, text }: Unreadable): string {
  switch (kind) {
    case "cell": {
      const place = upperFirst(describePlace({ tab, row, column: header }));
      return text === "" ? `${place}: để trống` : `${place}: không đọc được “${text}”`;
    }
    case "column":
      return `${upperFirst(describePlace({ tab }))}: thiếu cột “${header}”`;
    case "session":
      return `${upperFirst(describePlace({ tab }))}: lượt “${text}” không có đúng một dòng`;
  }
}

function differenceText({ number, name, row, kind, cells }: Difference): string {
  const place = describePlace(row === null ? { tab: outcomeTab } : { tab: outcomeTab, row });
  const who = `${upperFirst(place)}, số ${number} (${name})`;
  switch (kind) {
    case "missing":
      return `${who}: không có kết quả, kiểm lại thì có`;
    case "tooMany":
      return `${who}: có kết quả, nhưng lượt không bỏ phiếu cho số này`;
    case "differs":
      return `${who}: ${cells
        .map(({ header, recorded, recounted }) =>
          recounted === null
            ? `cột “${header}” để trống`
            : `cột “${header}” ghi “${recorded}”, kiểm lại là “${recounted}”`,
        )
        .join("; ")}`;
  }
}
