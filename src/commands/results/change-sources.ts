import type { CalendarDate } from "../../domain/calendar-date";
import type { CouncilDocument } from "../../domain/papers/document";
import { isSigned } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import {
  type AppliedChange,
  type ChangeFault,
  changeKinds,
  type DecisionChange,
  readChanges,
} from "../../domain/results/decision-change";
import { grantsOfDecision } from "../../domain/results/decision-content";
import { type Grant, isGranted } from "../../domain/results/grant";
import type { Settings } from "../../domain/school/settings";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { decisionTables, readDecision } from "./decision-sources";

/** What changes of decisions are made of. */
export const changeTables = { ...decisionTables, decisionChanges };

type Open = Readable<typeof changeTables>;

/** What a document changes of a decision. */
export interface ChangeRead {
  readonly kind: DecisionChange["kind"];
  readonly rows: readonly DecisionChange[];
  readonly decision: CouncilDocument;
  readonly applied: readonly AppliedChange[];
  /** What the decision granted before the document, as it stands, and the lines that are another afterwards. */
  readonly before: readonly Grant[];
  readonly standing: readonly Grant[];
  readonly changed: readonly Grant[];
  readonly warnings: readonly Problem[];
}

/** The rows of a code, of one kind and about one signed decision; or why they make no document. */
export function changeRows(
  open: Pick<Open, "decisionChanges" | "book">,
  code: string,
): Result<{
  readonly rows: readonly [DecisionChange, ...DecisionChange[]];
  readonly decision: CouncilDocument;
}> {
  const [first, ...more] = open.decisionChanges.rows().filter((row) => row.code === code);
  if (!first) return failed(unknownChange(code, open.decisionChanges.rows()));
  const other = more.find((row) => row.kind !== first.kind || row.decision !== first.decision);
  if (other) return failed(severalDocuments(other, first, open));
  const decision = open.book.withKey({ id: first.decision });
  if (decision?.kind !== "decision" || !isSigned(decision) || decision.number === null)
    return failed(notSigned(first, open));
  return ok({ rows: [first, ...more], decision });
}

/**
 * Reads what the rows of a code change, for the document `id` of a day. Refused where a row does not say what stands in the decision, or took effect by
 * another document already.
 */
export function readChange(
  open: Open,
  code: string,
  id: string,
  day: CalendarDate,
  settings: Settings,
): Result<ChangeRead> {
  const found = changeRows(open, code);
  if (!found.ok) return found;
  const { rows, decision } = found.value;
  const done = rows.find(({ document }) => document !== "" && document !== id);
  if (done) return failed(doneAlready(done, open));
  const standing = open.grants.rows().filter((grant) => grant.document === decision.id);
  if (standing.length === 0) return failed(noGrants(decision));
  const tookEffect = rows.every(({ document }) => document === id);
  const read = readChanges(
    rows,
    {
      grants: standing,
      awards: open.awards.rows(),
      units: open.units.rows(),
      added: (nomination, number) => addedGrant(open, decision, id, { nomination, number, day, settings }),
    },
    id,
  );
  // What took effect may have been changed again since: it is told as its rows say it.
  if (read.faults.length > 0 && !tookEffect)
    return failed(...read.faults.map((fault) => faultProblem(fault, open)));
  const applied = tookEffect && read.faults.length > 0 ? asTold(rows, standing) : read.applied;
  return ok({
    ...{ kind: rows[0].kind, rows, decision, applied, before: read.before, standing },
    changed: tookEffect ? [] : read.grants,
    warnings: [...reasonMissing(rows, open), ...paidInstead(read.grants, open)],
  });
}

function asTold(rows: readonly DecisionChange[], standing: readonly Grant[]): readonly AppliedChange[] {
  const lines = new Map(standing.map((grant) => [grant.number, grant]));
  return rows.map((change) => {
    const line = change.line === null ? undefined : lines.get(change.line);
    const added = standing.find(({ id }) => change.field === "added" && id === change.to);
    return { change, before: line ?? null, after: line ?? added ?? null };
  });
}

/** The grant that an outcome the head agreed to would be in the decision, with its money on the day; or why it cannot be. */
function addedGrant(
  open: Open,
  { id: decision, subject, part }: CouncilDocument,
  document: string,
  wanted: {
    readonly nomination: string;
    readonly number: number;
    readonly day: CalendarDate;
    readonly settings: Settings;
  },
): Grant | string {
  const { nomination, number, day, settings } = wanted;
  const read = readDecision(open, { review: subject, part, document, day, settings });
  if (!read.ok) return read.problems.map(({ what }) => what).join("; ");
  const grant = grantsOfDecision(read.value.content, decision).find(({ id }) => id === nomination);
  return grant ? { ...grant, number } : "thủ trưởng chưa quyết định theo đề nghị, hoặc đã có quyết định khen";
}

/** Rewards that were paid instead of others: what is annulled or changed pays nothing for them any more. */
function paidInstead(changed: readonly Grant[], open: Open): readonly Problem[] {
  const lost = new Set(
    changed
      .filter((grant) => !isGranted(grant) && grant.reward > 0)
      .map(({ kind, nominee }) => `${kind} ${nominee}`),
  );
  return open.grants
    .rows()
    .filter((grant) => isGranted(grant) && grant.reward === 0 && lost.has(`${grant.kind} ${grant.nominee}`))
    .filter((grant) => !changed.some((one) => one.document === grant.document && one.number === grant.number))
    .map((grant) => ({
      what: `${grant.name} (${grant.awardName}) không có tiền thưởng vì hưởng mức của danh hiệu khác: ${grant.rewardNote}`,
      where: open.grants.place(grant, "reward"),
      remedy: "Xem có phải sửa tiền thưởng của dòng này bằng quyết định sửa đổi không",
    }));
}

function reasonMissing(rows: readonly DecisionChange[], open: Open): readonly Problem[] {
  const [first] = rows;
  if (!first || rows.some(({ reason }) => reason.trim() !== "")) return [];
  return [
    {
      what: `Thay đổi ${first.code} chưa ghi lý do nên văn bản không nêu lý do`,
      where: open.decisionChanges.place(first, "reason"),
      remedy: "Ghi lý do sẽ in, ngắn gọn, không nêu điều riêng tư",
    },
  ];
}

function faultProblem({ change, column, what, remedy }: ChangeFault, open: Open): Problem {
  return {
    what: `Thay đổi ${change.code}: ${what}`,
    where: open.decisionChanges.place(change, column),
    remedy,
  };
}

function unknownChange(code: string, known: readonly DecisionChange[]): Problem {
  const codes = [...new Set(known.map((row) => row.code))].join(", ");
  return {
    what: `Không có thay đổi mã “${code}”`,
    where: { tab: decisionChanges.tab },
    remedy: codes === "" ? "Ghi thay đổi vào tab này, mỗi chỗ đổi một dòng" : `Gõ một trong các mã: ${codes}`,
  };
}

function severalDocuments(
  other: DecisionChange,
  first: DecisionChange,
  open: Pick<Open, "decisionChanges">,
): Problem {
  const column = other.kind === first.kind ? "decision" : "kind";
  return {
    what: `Các dòng mã “${first.code}” không cùng một ${column === "kind" ? "loại thay đổi" : "quyết định"}`,
    where: open.decisionChanges.place(other, column),
    remedy: "Mỗi văn bản một mã: đặt mã khác cho dòng này",
  };
}

function notSigned(row: DecisionChange, open: Pick<Open, "decisionChanges">): Problem {
  return {
    what: `“${row.decision}” không phải là quyết định khen thưởng đã ký, có số`,
    where: open.decisionChanges.place(row, "decision"),
    remedy: `Ghi mã văn bản của quyết định ở tab “${documentBook.tab}”; quyết định chưa ký thì soạn lại, không cần ${changeKinds[row.kind].toLowerCase()}`,
  };
}

function doneAlready(row: DecisionChange, open: Pick<Open, "decisionChanges">): Problem {
  return {
    what: `Thay đổi ${row.code} đã thực hiện bằng văn bản ${row.document}`,
    where: open.decisionChanges.place(row, "document"),
    remedy: "Đổi thêm thì ghi dòng mới với mã khác",
  };
}

function noGrants(decision: CouncilDocument): Problem {
  return {
    what: `Quyết định ${decision.id} đã ký nhưng tab “${grants.tab}” chưa có dòng nào`,
    where: { tab: grants.tab },
    remedy: `Bấm ${menuPath("recordNumber")} cho quyết định đó trước`,
  };
}
