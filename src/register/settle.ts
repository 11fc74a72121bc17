import type { Problem } from "../domain/problem";
import { besidePeople } from "./beside-people";
import type { TableChanges } from "./changes";
import { programsAlone } from "./programs-alone";
import { missingTab } from "./read";
import { isProgramsAlone, readStanding, type Standing, samePositions } from "./standing";
import { perform } from "./step";
import type { Table } from "./table";

/** Somebody who sorts or inserts all the time is not waited for longer. */
export const rounds = 16;

/**
 * Writes a table's changes and reads the tab again until they stand where they should (docs/decisions/0013): once, unless
 * somebody moves rows meanwhile. `before` is the reading right before; run again after a fault there is none, and the tab
 * is read. Answers with what stands in the way; a part may be written then, and running the command again writes the rest.
 */
export function settle<T>(
  table: Table<T>,
  changes: TableChanges,
  before: Standing | null,
): readonly Problem[] {
  const base = before ?? readStanding(table);
  if (!base) return [missingTab(table)];
  const left = isProgramsAlone(table, base)
    ? programsAlone(changes, base)
    : besidePeople(table, changes, base);
  let now = base;
  for (let round = 0; round < rounds; round += 1) {
    const steps = left(now);
    if (steps.length === 0) return [];
    for (const step of steps) perform(table.tab, step);
    const again = readStanding(table);
    if (!again || !samePositions(base, again)) return [columnsMoved(table)];
    now = again;
  }
  return [neverAtRest(table)];
}

function columnsMoved<T>({ tab }: Table<T>): Problem {
  return {
    what: `Cột của tab “${tab}” bị dời, đổi tên hoặc xóa đúng lúc sổ đang ghi`,
    where: { tab },
    remedy: "Xem lại tab này (Tệp → Nhật ký phiên bản), sửa chỗ ghi nhầm cột, rồi bấm lại lệnh",
  };
}

function neverAtRest<T>({ tab }: Table<T>): Problem {
  return {
    what: `Các dòng của tab “${tab}” bị dời liên tục nên chưa ghi xong`,
    where: { tab },
    remedy: "Đợi người đang sửa tab này xong rồi bấm lại lệnh: việc dở dang sẽ được làm tiếp",
    passing: true,
  };
}
