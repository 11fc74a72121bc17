import type { Problem } from "../../domain/problem";
import { awaitsWord } from "../../domain/review/intake/word";
import type { Quarantined } from "../../domain/review/quarantined";
import { quarantine } from "../../register/tables/review/quarantine";
import { menuPath } from "../../vietnamese/captions";

/** That submissions of a review wait for the secretary's word and count in nothing before it; none where none does. */
export function stillWaiting(rows: readonly Quarantined[], review: string): readonly Problem[] {
  const count = rows.filter((row) => row.review === review && awaitsWord(row)).length;
  if (count === 0) return [];
  return [
    {
      what: `Còn ${count} lần gửi chờ xác nhận, chưa được tính`,
      where: { tab: quarantine.tab },
      remedy: `Bấm ${menuPath("decideWaiting")}`,
    },
  ];
}
