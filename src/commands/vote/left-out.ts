import type { Award } from "../../domain/awards/award";
import type { Problem } from "../../domain/problem";
import type { LeftOut } from "../../domain/vote/standings";
import { nominations } from "../../register/tables/review/nominations";
import { captionOf } from "../../vietnamese/captions";

/** Who may not be voted on, and why, as the secretary is told. */
export function leftOutProblem(awards: readonly Award[]): (leftOut: LeftOut) => Problem {
  const nameOf = new Map(awards.map(({ code, name }) => [code, name]));
  return ({ nomination, reasons }) => {
    const why = reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
    return {
      what: `Không lên phiếu: ${nomination.name} (${nameOf.get(nomination.award) ?? nomination.award})${why}`,
      where: { tab: nominations.tab },
      remedy: `Sửa hồ sơ rồi bấm ${captionOf("recheck")}, hoặc để lại kỳ họp sau`,
    };
  };
}
