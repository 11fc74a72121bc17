import type { Problem } from "../../domain/problem";
import { captionOf } from "../../vietnamese/captions";
import type { Entry } from "../read";
import type { Table } from "../table";

/** Rows of an archive tab, as far as they were read, by their numbers there. */
export interface ArchivedRows<T> {
  /** The table as it stands on its archive tab. */
  readonly table: Table<T>;
  readonly entries: readonly Entry<T>[];
}

/** An archived row was to be changed. */
export function inArchive(
  archive: ArchivedRows<never> | ArchivedRows<unknown> | undefined,
  row: number,
): Problem {
  return {
    what: "Dòng này đã được lưu trữ cùng năm học của nó nên không sửa được nữa",
    ...(archive ? { where: { tab: archive.table.tab, row } } : {}),
    remedy: `Bấm ${captionOf("takeBackReview")} để đưa về các tab làm việc, rồi bấm lại lệnh này`,
  };
}
