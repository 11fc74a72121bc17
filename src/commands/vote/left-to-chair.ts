import { codeKey } from "../../domain/code-key";
import type { Problem } from "../../domain/problem";
import type { Outcome } from "../../domain/vote/outcome";
import type { SessionRecord } from "../../domain/vote/record";
import { isAtBound } from "../../domain/vote/threshold";
import { placeOf } from "../../register/table";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { namedVotes } from "../../register/tables/vote/named-votes";

/** What waits for the chair: equals that the rule leaves to the chair's word, or to how the chair voted, as long as neither is written. */
export function leftToChair(
  { rules, named, chair }: SessionRecord,
  outcomes: readonly Outcome[],
): readonly Problem[] {
  const voted = new Set(
    named.filter(({ member }) => codeKey(member) === codeKey(chair)).map(({ number }) => number),
  );
  const isEqual = (row: Outcome) =>
    row.outcome === "tied" || (row.outcome === "failed" && isAtBound(row, row.yes, row.total));
  return rules.flatMap(({ award, tie }) => {
    const own = outcomes.filter((row) => row.award === award);
    const tied = own.filter(({ outcome }) => outcome === "tied");
    if (tie === "chairDecides" && tied.length > 0) return [undecidedByChair(tied)];
    const unheard = own.filter((row) => isEqual(row) && !voted.has(row.number));
    return tie === "chairVoted" && unheard.length > 0 ? [unheardChair(unheard)] : [];
  });
}

const namesOf = (rows: readonly Outcome[]) => rows.map(({ number, name }) => `${number}. ${name}`).join("; ");

const undecidedByChair = (rows: readonly Outcome[]): Problem => ({
  what: `Bằng phiếu, quy tắc để chủ tọa quyết định: ${namesOf(rows)}`,
  where: placeOf(ballotLines, "chair"),
  remedy:
    "Chủ tọa quyết định xong thì ghi ở các dòng này, kèm lý do, rồi bấm lại; đóng bây giờ thì các dòng này vẫn là bằng phiếu",
});

const unheardChair = (rows: readonly Outcome[]): Problem => ({
  what: `Bằng phiếu, quy tắc theo phía chủ tọa đã biểu quyết, nhưng chưa ghi chủ tọa biểu quyết thế nào: ${namesOf(rows)}`,
  where: placeOf(namedVotes, "choice"),
  remedy:
    "Thêm ở tab này ý kiến của chủ tọa về từng số, rồi bấm lại; đóng bây giờ thì không ai trong số này đạt nhờ phía chủ tọa",
});
