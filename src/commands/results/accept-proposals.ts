import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { HeadDecision } from "../../domain/results/head-decision";
import { readRegister } from "../../register/read-register";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { type FinalReply, type Reply, refused } from "../flow/reply";

const tables = { heads: headDecisions };

/**
 * Records that the head follows the proposal on every line of a review that has no decision yet, after asking: decisions a
 * person wrote stay as they are.
 */
export function acceptProposals(review: string): Reply {
  const code = comparable(review);
  const undecided = readRegister(tables, (open) => undecidedOf(open, code));
  return asking(
    () => undecided,
    (rows) => {
      if (rows.length === 0) return allDecided(code);
      return {
        warnings: [],
        question: `Thủ trưởng đồng ý theo đề nghị của Hội đồng với ${twoDigits(rows.length)} dòng chưa quyết định của kỳ xét ${code}?\n${namesOf(rows)}`,
      };
    },
    (asked) => accept(code, new Set(asked.map(({ nomination }) => nomination))),
  );
}

function undecidedOf(open: Readable<typeof tables>, review: string): Result<readonly HeadDecision[]> {
  const own = open.heads.rows().filter((row) => row.review === review);
  if (own.length === 0) return failed(notPresented(review));
  const undecided = own.filter(({ choice }) => choice === null);
  return ok(undecided);
}

/** Only the lines that were asked about: one that was proposed since waits for its own question. */
function accept(review: string, asked: ReadonlySet<string>): FinalReply {
  const written = unitOfWork("acceptProposals", tables, (open) => {
    const rows = open.heads
      .rows()
      .filter((row) => row.review === review && row.choice === null && asked.has(row.nomination));
    for (const row of rows) open.heads.put({ ...row, choice: "asProposed" });
    const what = `Kỳ xét ${review}: thủ trưởng theo đề nghị ${rows.length} dòng`;
    return { value: rows.length, what: rows.length === 0 ? "" : what };
  });
  if (!written.ok) return refused(...written.problems);
  return {
    kind: "done",
    message: `Đã ghi “Theo đề nghị” ở ${twoDigits(written.value)} dòng của tab “${headDecisions.tab}”.`,
  };
}

const shown = 10;

function namesOf(rows: readonly HeadDecision[]): string {
  const lines = rows.slice(0, shown).map(({ name, award }) => `${name} (${award})`);
  const rest = rows.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… và ${rest} dòng nữa`] : [])].join("\n");
}

const notPresented = (review: string): Problem => ({
  what: `Kỳ xét “${review}” chưa trình thủ trưởng dòng nào`,
  where: { tab: headDecisions.tab },
  remedy: `Bấm ${menuPath("presentToHead")} trước`,
});

const allDecided = (review: string): FinalReply => ({
  kind: "done",
  message: `Kỳ xét ${review} không còn dòng nào chưa có quyết định của thủ trưởng. Muốn đổi thì sửa ở tab “${headDecisions.tab}”.`,
});
