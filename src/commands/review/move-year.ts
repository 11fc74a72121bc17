import { failed, ok, type Result } from "../../domain/result";
import type { YearToArchive } from "../../domain/review/archiving";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import { usedInitiativesOf } from "../../domain/review/used-initiative";
import { underLock } from "../../google/lock";
import { removeModel } from "../../google/tab-layout";
import { type ArchivedTable, archivedTables } from "../../register/archive/archived-tables";
import { fromArchive } from "../../register/archive/from-archive";
import { working } from "../../register/archive/reach";
import { toArchive } from "../../register/archive/to-archive";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { usedInitiatives } from "../../register/tables/records/used-initiatives";
import { nominations } from "../../register/tables/review/nominations";
import { busy, unitOfWork } from "../../register/unit-of-work";
import type { CommandName } from "../../vietnamese/captions";

/** What is told where something stood in the way of the move. */
export const halfMoved =
  "Chưa chuyển hết. Không dòng nào bị mất; sửa điều dưới đây rồi bấm lại để chuyển tiếp.";

/**
 * Moves all rows of a school year's locked reviews to the archive tabs (docs/decisions/0033). The reviews are marked first, so
 * that nothing derives them anew while a part of their rows is gone; what was cut off is finished by calling it again.
 */
export function archiveYear(command: CommandName, { year, reviews }: YearToArchive): Result<number> {
  const codes = new Set(reviews.map(({ code }) => code));
  const marked = unitOfWork(
    command,
    working({ reviews: reviewPeriods, nominations, used: usedInitiatives }),
    (open) => {
      const locked = open.reviews.rows().filter(({ code, intake }) => codes.has(code) && intake === "locked");
      for (const row of locked) open.reviews.put({ ...row, intake: "archiving" });
      const own = open.nominations.rows().filter(({ review }) => codes.has(review));
      usedInitiativesOf(own).forEach(open.used.put);
      const what = `Lưu trữ năm học ${year.code}: kỳ xét ${[...codes].join(", ")}`;
      return { value: new Set(own.map(({ id }) => id)), what: locked.length === 0 ? "" : what };
    },
  );
  if (!marked.ok) return marked;
  const moved = underLock(() => moveToArchive(year.code, codes, marked.value));
  if (moved === null) return failed(busy);
  return moved.value.ok ? settled(command, codes, "archived", moved.value.value) : moved.value;
}

function moveToArchive(
  year: string,
  reviews: ReadonlySet<string>,
  nominationIds: ReadonlySet<string>,
): Result<number> {
  try {
    return ofEachTable((table) => toArchive(table, year, { reviews, nominations: nominationIds }));
  } finally {
    // The tab that new archive tabs were copied from stays no longer than the move, whatever stood in its way.
    removeModel();
  }
}

/** Moves the rows of one table after the other, until something stands in the way; how many went in all. */
function ofEachTable(move: (table: ArchivedTable) => Result<number>): Result<number> {
  let count = 0;
  for (const table of archivedTables) {
    const moved = move(table);
    if (!moved.ok) return moved;
    count += moved.value;
  }
  return ok(count);
}

/** Moves all rows of an archived school year back to the working tabs; its reviews are locked then, as they were before. */
export function takeBackYear(
  command: CommandName,
  year: string,
  reviews: readonly ReviewPeriod[],
): Result<number> {
  const codes = new Set(reviews.map(({ code }) => code));
  const marked = unitOfWork(command, { reviews: reviewPeriods }, (open) => {
    const archived = open.reviews
      .rows()
      .filter(({ code, intake }) => codes.has(code) && intake === "archived");
    for (const row of archived) open.reviews.put({ ...row, intake: "archiving" });
    const what = `Lấy lại năm học ${year} từ lưu trữ: kỳ xét ${[...codes].join(", ")}`;
    return { value: null, what: archived.length === 0 ? "" : what };
  });
  if (!marked.ok) return marked;
  const moved = underLock(() => ofEachTable((table) => fromArchive(table, year)));
  if (moved === null) return failed(busy);
  return moved.value.ok ? settled(command, codes, "locked", moved.value.value) : moved.value;
}

/** Marks what was moved as moved, last of all; the audit trail tells of it already. */
function settled(
  command: CommandName,
  codes: ReadonlySet<string>,
  intake: "archived" | "locked",
  count: number,
): Result<number> {
  return unitOfWork(command, { used: usedInitiatives, reviews: reviewPeriods }, (open) => {
    const own = open.reviews.rows().filter((row) => codes.has(row.code) && isArchived(row));
    for (const row of own) open.reviews.put({ ...row, intake });
    if (intake === "locked") open.used.remove(({ review }) => codes.has(review));
    return { value: count, what: "" };
  });
}
