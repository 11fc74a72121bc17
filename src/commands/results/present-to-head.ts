import type { Problem } from "../../domain/problem";
import type { DecidedAward } from "../../domain/results/decided-award";
import type { HeadDecision } from "../../domain/results/head-decision";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { ofReview } from "../flow/reach";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { type OpenResults, type ReviewResults, readResults, resultTables } from "./result-sources";

/**
 * Puts what the council proposes before the head (domain.md 5): a row in *Thủ trưởng quyết định* for each outcome of the
 * review that reaches the head. What the head decided stays; of an outcome that was corrected since, the decision is taken back and
 * told, for it was about something else. Outcomes that are not final are left for the next time, and told.
 */
export function presentToHead(review: string): FinalReply {
  const code = comparable(review);
  const presented = unitOfWork("presentToHead", ofReview(resultTables, code), (open) => {
    const read = readResults(open, code);
    if (!read.ok) return read;
    const results = read.value;
    const rows = proposals(results);
    if (rows.length === 0) return { ok: false, problems: [...pendingProblems(results), nothingPassed(code)] };
    const done = put(rows, open);
    const what = `Trình thủ trưởng kỳ xét ${code}: ${rows.length} dòng, thêm ${done.added}, trình lại ${done.again.length}`;
    const changed = done.added + done.again.length + done.gone.length > 0;
    return { value: { ...done, total: rows.length, results }, what: changed ? what : "" };

    function put(lines: readonly DecidedAward[], tables: OpenResults) {
      const standing = new Map(tables.heads.rows().map((row) => [row.nomination, row]));
      const again: string[] = [];
      let added = 0;
      for (const line of lines) {
        const before = standing.get(line.id);
        if (before === undefined) added += 1;
        else if (line.stale !== "") again.push(line.name);
        open.heads.put(rowOf(line, before));
      }
      const proposed = new Set(lines.map(({ id }) => id));
      const left = tables.heads.rows().filter((row) => row.review === code && !proposed.has(row.nomination));
      // Only what nobody decided goes: a decision on what was passed once is told, and stays for a person to look at.
      open.heads.remove((row) => row.choice === null && left.includes(row));
      return { added, again, gone: left };
    }
  });
  if (!presented.ok) return refused(...presented.problems);
  const { total, added, again, gone, results } = presented.value;
  return doneUnless(
    [...pendingProblems(results), ...gone.filter(({ choice }) => choice !== null).map(noLongerProposed)],
    [
      `Tab “${headDecisions.tab}” có ${twoDigits(total)} dòng Hội đồng đề nghị của kỳ xét ${code}, thêm mới ${twoDigits(added)}.`,
      ...(again.length > 0
        ? [`Kết quả đã đính chính, thủ trưởng cần quyết định lại: ${again.join(", ")}.`]
        : []),
      `Thủ trưởng cho ý kiến xong thì ghi ở cột “${headDecisions.columns.choice.header}”; theo đề nghị tất cả thì bấm ${menuPath("acceptProposals")}.`,
    ].join("\n"),
  );
}

/** The rows of the vote: a sudden award's dossier has the head's decision itself. */
function proposals({ decided }: ReviewResults): readonly DecidedAward[] {
  return decided.filter(({ source }) => source === "vote");
}

function rowOf(line: DecidedAward, before: HeadDecision | undefined): HeadDecision {
  const { id, review, name, unitName, award, outcome, stale } = line;
  const kept = before !== undefined && stale === "";
  return {
    nomination: id,
    review,
    name,
    unitName,
    award: award.code,
    // Of the vote, so there is an outcome.
    outcome: outcome?.outcome ?? "passed",
    choice: kept ? before.choice : null,
    reason: kept ? before.reason : "",
  };
}

function pendingProblems({ pending }: ReviewResults): readonly Problem[] {
  return pending.map(({ problem }) => problem);
}

function nothingPassed(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có kết quả nào của Hội đồng để trình`,
    where: { tab: headDecisions.tab },
    remedy: "Đóng các lượt bỏ phiếu trước",
  };
}

function noLongerProposed({ name, award }: HeadDecision): Problem {
  return {
    what: `${name} (${award}): thủ trưởng đã quyết định nhưng nay Hội đồng không đề nghị nữa`,
    where: { tab: headDecisions.tab },
    remedy: "Xem lại; nếu kết quả đã đính chính thì xóa dòng này",
  };
}
