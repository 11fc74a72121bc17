import { documentReference, latestDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { announcedResults, type Unannounced } from "../../domain/results/announced";
import type { DecidedAward } from "../../domain/results/decided-award";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { meetings } from "../../register/tables/vote/meetings";
import { outcomes } from "../../register/tables/vote/outcomes";
import type { Readable } from "../../register/unit-of-work";
import { longDate } from "../../vietnamese/dates";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";
import { notFinal, type ReviewResults, readResults, resultTables } from "./result-sources";

const tables = { ...resultTables, meetings };

/** Composes the announcement of the vote's result before the decision (thông báo kết quả xét, domain.md 5.9). */
export function composeResultNotice(code: string): Reply {
  return composeDocument(composingResultNotice(code));
}

/**
 * What the announcement says (`Composing`): what is final. Awards whose outcomes are not are left out and told; it is refused
 * where nothing is final.
 */
export function composingResultNotice(code: string): Composing {
  return composingReviewDocument("composeResultNotice", "resultNotice", code, tables, (open, { review }) => {
    const read = readResults(open, review.code);
    if (!read.ok) return read;
    const results = read.value;
    const pending = new Set(results.pending.flatMap(({ awards }) => awards));
    const { granted, submitted, leftOut } = announcedResults(results.decided, pending);
    const waiting = notFinal(results, pending);
    if (granted.length + submitted.length === 0)
      return failed(...(waiting.length > 0 ? waiting : [nothingPassed(results)]));
    return ok({
      data: { granted, submitted, meetings: meetingWords(results, open) },
      warnings: [...waiting.map(leftForLater), ...leftOut.map(({ line, why }) => notAnnounced(line, why))],
    });
  });
}

/** Where what is announced was voted on, in the order of the days. */
function meetingWords({ votes, review, outcomes: own }: ReviewResults, open: Readable<typeof tables>) {
  const voted = new Set(own.map(({ session }) => session));
  const codes = new Set(votes.sessions.flatMap((row) => (voted.has(row.code) ? [row.meeting] : [])));
  return open.meetings
    .rows()
    .filter((meeting) => codes.has(meeting.code))
    .sort((a, b) => dayKey(a.day) - dayKey(b.day))
    .map((meeting) => {
      const day = meeting.day === null ? "" : ` ${longDate(meeting.day)}`;
      const minutes = latestDocument(open.book.rows(), "meetingMinutes", review.code, meeting.code);
      const reference = minutes ? documentReference(minutes) : "";
      const what =
        meeting.kind === "meeting" ? `phiên họp${day}` : `lần xin ý kiến bằng văn bản các thành viên${day}`;
      return `${what}${reference === "" ? "" : ` (Biên bản ${reference})`}`;
    });
}

function dayKey(day: { readonly year: number; readonly month: number; readonly day: number } | null): number {
  return day === null ? Number.MAX_SAFE_INTEGER : (day.year * 100 + day.month) * 100 + day.day;
}

function nothingPassed({ review, decided }: ReviewResults): Problem {
  if (decided.some(({ source }) => source === "sudden")) {
    return {
      what: `Kỳ xét “${review.code}” là khen đột xuất, không bỏ phiếu nên không có kết quả xét để thông báo`,
      where: { tab: suddenAwards.tab },
      remedy: "Sau khi quyết định đã ký thì soạn công khai quyết định",
    };
  }
  return {
    what: `Kỳ xét “${review.code}” chưa có ai được Hội đồng thông qua`,
    where: { tab: outcomes.tab },
    remedy: "Đóng các lượt bỏ phiếu trước",
  };
}

/** Why an award is not told of yet; it warns, and the next announcement has it. */
function leftForLater({ what, ...rest }: Problem): Problem {
  return { ...rest, what: `Chưa đưa vào thông báo: ${what}` };
}

const reasons: Readonly<Record<Unannounced, string>> = {
  leftToHead: "Hội đồng chưa thông qua, để thủ trưởng quyết định",
  notGranted: "thủ trưởng đã quyết định không khen hoặc để lại",
};

function notAnnounced({ name, award }: DecidedAward, why: Unannounced): Problem {
  return {
    what: `Không đưa vào thông báo: ${name} (${award.name}), ${reasons[why]}`,
    where: { tab: headDecisions.tab },
    remedy: "Không cần làm gì nếu đúng như vậy",
  };
}
