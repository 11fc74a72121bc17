import { grouped } from "../../domain/grouping";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import { compareNumbers } from "../../domain/papers/document-number";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Grant } from "../../domain/results/grant";
import type { TableView } from "../../register/open-table";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { menuPath } from "../../vietnamese/captions";

/** The tables that say what signed decisions granted. */
export interface OpenGrants {
  readonly grants: TableView<Grant>;
  readonly book: TableView<CouncilDocument>;
}

/** A signed decision with its lines, annulled ones among them, in the order of its annex. */
export interface GrantedDecision {
  readonly decision: CouncilDocument;
  readonly lines: readonly Grant[];
}

/**
 * The decisions of a review that granted something, by number and day. Refused where a
 * decision is not in the book any more, or has lost its number, its day or its state there: nothing is told of it then.
 */
export function grantedDecisions(open: OpenGrants, review: string): Result<readonly GrantedDecision[]> {
  const own = open.grants.rows().filter((row) => row.review === review);
  const byDocument = [...grouped(own, ({ document }) => document)];
  const problems = byDocument.flatMap(([id, [first]]) => (first ? gaps(id, first, open) : []));
  if (problems.length > 0) return failed(...problems);
  const found = byDocument.flatMap(([id, lines]): GrantedDecision[] => {
    const decision = open.book.withKey({ id });
    return decision ? [{ decision, lines: [...lines].sort((a, b) => a.number - b.number) }] : [];
  });
  return ok(found.sort((a, b) => compareDecisions(a.decision, b.decision)));
}

/** The signed decisions that corrected, amended or annulled some lines, each once. */
export function changesOf(
  lines: readonly Grant[],
  book: TableView<CouncilDocument>,
): readonly CouncilDocument[] {
  const ids = new Set(lines.map(({ changedBy }) => changedBy).filter((id) => id !== ""));
  return book.rows().filter(({ id }) => ids.has(id));
}

/** That no decision was signed yet, and what to do. */
export function nothingGranted(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có quyết định khen thưởng nào đã ký, có số`,
    where: { tab: grants.tab },
    remedy,
  };
}

/** Other decisions of the review are signed, this one is not. */
export function notSignedYet(part: string, signed: readonly string[]): Problem {
  return {
    what: `Quyết định ${part === "" ? "chung" : `“${part}”`} chưa ký, chưa có số; đã ký: ${signed.join(", ")}`,
    where: { tab: grants.tab },
    remedy,
  };
}

const remedy = `Soạn (${menuPath("composeDecision")}), trình ký, rồi ghi số, ngày của quyết định vào sổ trước`;

/** Why nothing of a review is granted: nothing is signed, or all of it was annulled. */
export function nothingInForce(review: string, decisions: readonly GrantedDecision[]): Problem {
  return decisions.length === 0
    ? nothingGranted(review)
    : allAnnulled(decisions.map(({ decision }) => decision.id));
}

/** Nothing of the decision is left to be announced. */
export function allAnnulled(ids: readonly string[]): Problem {
  return {
    what: `Mọi dòng của quyết định ${ids.join(", ")} đã bị hủy bỏ`,
    where: { tab: grants.tab },
    remedy: "Công khai quyết định hủy bỏ, không công khai quyết định này",
  };
}

function gaps(id: string, first: Grant, open: OpenGrants): readonly Problem[] {
  const decision = open.book.withKey({ id });
  if (!decision) {
    return [
      {
        what: `Quyết định ${id} không có trong tab “${documentBook.tab}”`,
        where: open.grants.place(first, "document"),
        remedy: "Khôi phục dòng của quyết định trong sổ văn bản từ lịch sử phiên bản",
      },
    ];
  }
  const column =
    decision.number === null
      ? "number"
      : decision.date === null
        ? "date"
        : isSigned(decision)
          ? null
          : "state";
  if (column === null) return [];
  const { header } = documentBook.columns[column];
  return [
    {
      what: `Quyết định ${id} chưa ${column === "state" ? "ký" : `có “${header}”`} nên chưa công bố được`,
      where: open.book.place(decision, column),
      remedy: `Ghi lại cột “${header}” theo bản đã ký`,
    },
  ];
}

function compareDecisions(a: CouncilDocument, b: CouncilDocument): number {
  const day = ({ date }: CouncilDocument) => (date ? date.year * 10_000 + date.month * 100 + date.day : 0);
  return day(a) - day(b) || compareNumbers(a.number ?? "", b.number ?? "");
}
