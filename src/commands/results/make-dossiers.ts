import type { Problem } from "../../domain/problem";
import { failed } from "../../domain/result";
import { type DossierItem, dossierRows } from "../../domain/results/dossier-item";
import { now } from "../../google/clock";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { dossierPartTable } from "../../register/tables/results/dossier-parts";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { ofReview } from "../flow/reach";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { readResults } from "./result-sources";
import { awardsAbove, dossiersOf, upwardLines, upwardTables } from "./upward-sources";

/**
 * Makes the dossiers of a review's upward nominees (domain.md 5.15): a row of *Hồ sơ trình cấp trên* for each part by today's
 * *Thành phần hồ sơ trình*. What people marked stays; rows nobody marked go with what they were for. Lines that are not decided
 * yet are left for the next time, and told.
 */
export function makeDossiers(review: string): FinalReply {
  const code = comparable(review);
  const today = now();
  const made = unitOfWork("makeDossiers", ofReview(upwardTables, code), (open) => {
    const read = readResults(open, code);
    if (!read.ok) return read;
    const above = awardsAbove(open);
    const pending = read.value.pending
      .filter(({ awards }) => awards.some((award) => above.has(award)))
      .map(({ problem }) => problem);
    const waiting = read.value.decided.filter(
      ({ award, choice }) => above.has(award.code) && choice === null,
    );
    const lines = upwardLines(read.value);
    if (lines.length === 0) return failed(...pending, nothingUpward(code, waiting.length));
    const standing = open.items.rows();
    const taken = open.book.rows().flatMap(({ kind, part }) => (kind === "achievementReport" ? [part] : []));
    const changed = dossierRows(code, dossiersOf(lines, open, today), standing, taken);
    if (changed.rows.length === 0) return failed(noParts);
    for (const row of changed.rows) open.items.put(row);
    const dropped = new Set(changed.dropped);
    if (dropped.size > 0) open.items.remove((row) => dropped.has(row));
    const problems = [
      ...pending,
      ...(waiting.length > 0 ? [undecided(waiting.length)] : []),
      ...changed.kept.map((row) => noLongerNeeded(row, open.items.place(row, "state"))),
    ];
    const what = `Lập hồ sơ trình kỳ xét ${code}: ${lines.length} hồ sơ, thêm ${changed.added.length} dòng, bỏ ${dropped.size} dòng`;
    const isNews = open.items.changes().size > 0;
    return { value: { ...changed, problems, dossiers: lines.length }, what: isNews ? what : "" };
  });
  if (!made.ok) return refused(...made.problems);
  const { dossiers, added, problems } = made.value;
  return doneUnless(
    problems,
    [
      `Kỳ xét ${code} có ${twoDigits(dossiers)} hồ sơ trình cấp trên; thêm mới ${twoDigits(added.length)} dòng ở tab “${dossierItems.tab}”.`,
      `Có thành phần nào thì chọn “Đã có” ở cột “${dossierItems.columns.state.header}”; báo cáo thành tích thì bấm ${menuPath("composeAchievementReport")}.`,
    ].join("\n"),
  );
}

function nothingUpward(review: string, undecidedLines: number): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có dòng nào thủ trưởng đồng ý trình cấp trên`,
    where: { tab: headDecisions.tab },
    remedy:
      undecidedLines > 0
        ? `Ghi quyết định của thủ trưởng ở cột “${headDecisions.columns.choice.header}”`
        : `Bấm ${menuPath("presentToHead")}, rồi ghi quyết định của thủ trưởng`,
  };
}

function undecided(lines: number): Problem {
  return {
    what: `Còn ${twoDigits(lines)} dòng trình cấp trên mà thủ trưởng chưa quyết định nên chưa lập hồ sơ`,
    where: { tab: headDecisions.tab },
    remedy: "Ghi quyết định của thủ trưởng rồi bấm lại lệnh này",
  };
}

function noLongerNeeded({ code, name, partName }: DossierItem, where: Problem["where"]): Problem {
  return {
    what: `Hồ sơ ${code} của ${name}: “${partName}” nay không cần nữa nhưng dòng này đã có người ghi nên giữ lại`,
    ...(where ? { where } : {}),
    remedy: "Xem lại; không cần nữa thì xóa dòng này",
  };
}

const noParts: Problem = {
  what: "Không có thành phần hồ sơ nào cho các danh hiệu trình cấp trên",
  where: { tab: dossierPartTable.tab },
  remedy: "Thêm thành phần của từng người, tập thể vào tab này",
};
