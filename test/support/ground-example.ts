import type { CalendarDate } from "../../src/domain/calendar-date";
import type { CompleteGround } from "../../src/domain/papers/ground";

/** "15/6/2022" as a day. */
export function dayOf(text: string): CalendarDate {
  const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
  return { year, month, day };
}

/** A ground that documents list, for every round and sector, without an end; what is not said is empty. */
export function ground(
  code: string,
  kind: string,
  number: string,
  date: string,
  more: Partial<CompleteGround> = {},
): CompleteGround {
  return {
    ...{ code, kind, number, date: dayOf(date), issuer: "", summary: "", opening: "Căn cứ" },
    ...{ round: "", sector: "", rank: null, order: 1, validFrom: null, validUntil: null },
    ...{ listed: "yes", pack: "", note: "" },
    ...more,
  };
}
