import type { Recounted } from "./record";
import { folded, type TabRow, type TabTexts, tabRows, type Unreadable } from "./tab-rows";
import { comparatorWords, denominatorWords, outcomeWords, wayWords, wordOf } from "./words";

/** An outcome that does not say what the recount says: each cell that differs, or a row too many or too few. */
export interface Difference {
  readonly number: string;
  readonly name: string;
  /** Where the outcome stands on its tab; null where the recount has one that the tab has not. */
  readonly row: number | null;
  readonly kind: "differs" | "missing" | "tooMany";
  readonly cells: readonly DifferentCell[];
}

export interface DifferentCell {
  readonly header: string;
  readonly recorded: string;
  /** null: any text, but one must stand there. */
  readonly recounted: string | null;
}

/** The tab of outcomes. */
export const outcomeTab = "Kết quả bỏ phiếu";

/** The cells of an outcome, by their headers. How the sentence is worded is not counted again, only that there is one. */
const outcomeColumns: Readonly<Record<string, (outcome: Recounted) => string | number>> = {
  "Mã lượt": ({ session }) => session,
  "Số trên phiếu": ({ number }) => number,
  "Họ tên, tên tập thể": ({ name }) => name,
  "Mã danh hiệu": ({ award }) => award,
  "Kết quả": ({ outcome }) => wordOf(outcomeWords, outcome),
  "Cách thu phiếu": ({ way }) => wordOf(wayWords, way),
  "Tổng thành viên": ({ members }) => members,
  "Được bỏ phiếu": ({ eligible }) => eligible,
  "Có mặt": ({ present }) => present,
  "Có mặt hoặc được xin ý kiến": ({ asked }) => asked,
  "Phát ra": ({ issued }) => issued,
  "Thu về": ({ returned }) => returned,
  "Hợp lệ": ({ valid }) => valid,
  "Đồng ý": ({ yes }) => yes,
  "Không đồng ý": ({ no }) => no,
  "Để trống": ({ blank }) => blank,
  "Dòng không hợp lệ": ({ invalid }) => invalid,
  "Không bỏ phiếu": ({ recused }) => recused,
  "Tính trên": ({ denominator }) => wordOf(denominatorWords, denominator),
  "Mẫu số": ({ total }) => total,
  "Ngưỡng: tử số": ({ thresholdOf }) => thresholdOf,
  "Ngưỡng: mẫu số": ({ thresholdIn }) => thresholdIn,
  "So với ngưỡng": ({ comparator }) => wordOf(comparatorWords, comparator),
  Cần: ({ needed }) => needed,
  "Người, tập thể": ({ nominee }) => nominee,
  "Mã đề nghị": ({ nomination }) => nomination,
};

const reasonHeader = "Cách tính";

/** The headers a recount reads of the tab of outcomes. */
export const outcomeHeaders: readonly string[] = [...Object.keys(outcomeColumns), reasonHeader];

/** Holds the outcomes that stand on the tab against those of the recount; a header that is missing is noted. */
export function compareOutcomes(
  tabs: TabTexts,
  session: string,
  recounted: readonly Recounted[],
  notes: Unreadable[],
): readonly Difference[] {
  const rows = tabRows(tabs, outcomeTab, outcomeHeaders, notes).filter(
    (row) => row.text("Mã lượt") === session,
  );
  const left = new Set(rows);
  const differences = recounted.flatMap((outcome): readonly Difference[] => {
    const number = String(outcome.number);
    const { name } = outcome;
    const row = rows.find((each) => each.text("Số trên phiếu") === number);
    if (!row) return [{ number, name, row: null, kind: "missing", cells: [] }];
    left.delete(row);
    const different = differentCells(row, outcome);
    return different.length === 0 ? [] : [{ number, name, row: row.row, kind: "differs", cells: different }];
  });
  const surplus = [...left].map(
    (row): Difference => ({
      number: row.text("Số trên phiếu"),
      name: row.text("Họ tên, tên tập thể"),
      row: row.row,
      kind: "tooMany",
      cells: [],
    }),
  );
  return [...differences, ...surplus];
}

function differentCells(row: TabRow, outcome: Recounted): readonly DifferentCell[] {
  const figures = Object.entries(outcomeColumns)
    .map(([header, cell]) => ({
      header,
      recorded: row.text(header),
      recounted: folded(String(cell(outcome))),
    }))
    .filter(({ recorded, recounted }) => recorded !== recounted);
  const reason = { header: reasonHeader, recorded: "", recounted: null };
  return row.text(reasonHeader) === "" ? [...figures, reason] : figures;
}
