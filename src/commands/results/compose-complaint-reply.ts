import { awardNames } from "../../documents/vote/vote-words";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Complaint } from "../../domain/results/complaint";
import { extractOf, type OutcomeExtract, outcomesAsked } from "../../domain/results/complaint-extract";
import { complaints } from "../../register/tables/results/complaints";
import { earnedAwards } from "../../register/tables/vote/earned-awards";
import { sessionQuotas } from "../../register/tables/vote/session-quotas";
import type { Readable } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import { notFinal, type ReviewResults, readResults, resultTables } from "./result-sources";

const tables = { ...resultTables, complaints, quotas: sessionQuotas, earned: earnedAwards };

type Open = Readable<typeof tables>;

/** Composes the reply to a complaint, with the extract of the nominee it is about (domain.md 5.14). */
export function composeComplaintReply(code: string): Reply {
  return composeDocument(composingComplaintReply(code));
}

/** What the reply says (`Composing`): nothing of any other nominee. */
export function composingComplaintReply(typed: string): Composing {
  const code = comparable(typed);
  return composingDocumentFound(
    "composeComplaintReply",
    tables,
    (open) => {
      const complaint = open.complaints.withKey({ code });
      if (!complaint) return failed(unknownComplaint(code, open.complaints.rows()));
      return ok({ kind: "complaintReply", review: complaint.review, part: code });
    },
    (open, { review }) => {
      const complaint = open.complaints.withKey({ code });
      if (!complaint) return failed(unknownComplaint(code, open.complaints.rows()));
      const award = open.awards.find((row) => row.code === complaint.award);
      if (!award) return failed(unknownAward(complaint, open));
      const read = readResults(open, review.code);
      if (!read.ok) return read;
      const extract = extractAsked(open, complaint, read.value);
      if (!extract.ok) return extract;
      const id = extract.value?.outcome.nomination;
      const own = open.grants
        .rows()
        .filter((grant) =>
          id === undefined
            ? grant.review === review.code &&
              grant.award === award.code &&
              grant.name === comparable(complaint.name)
            : grant.id === id,
        );
      const grant = own.pop() ?? null;
      const decision = grant === null ? undefined : open.book.withKey({ id: grant.document });
      return ok({
        data: {
          ...{ complaint, award, extract: extract.value },
          granted: grant !== null && decision !== undefined ? { grant, decision } : null,
        },
        warnings: [
          ...notFinal(read.value, new Set([award.code])),
          ...(complaint.reply.trim() === "" ? [nothingReplied(complaint, open)] : []),
        ],
      });
    },
  );
}

/** The vote on the nominee the complaint is about; null where no vote was held in the review. */
function extractAsked(
  open: Open,
  complaint: Complaint,
  { outcomes, votes }: ReviewResults,
): Result<OutcomeExtract | null> {
  const sources = {
    ...{ outcomes, lines: votes.lines, rules: votes.rules },
    quotas: open.quotas.rows(),
    earned: open.earned.rows(),
    nameOf: awardNames(open.awards.rows()),
  };
  const asked = outcomesAsked(complaint, sources);
  const [one, other] = asked;
  if (one && !other) return ok(extractOf(one.outcome, one.line, sources));
  if (one)
    return failed(
      severalAsked(
        complaint,
        asked.map(({ line }) => line.unitName),
        open,
      ),
    );
  const sudden = open.sudden
    .rows()
    .some((row) => row.review === complaint.review && comparable(row.name) === comparable(complaint.name));
  return sudden ? ok(null) : failed(nobodyAsked(complaint, open));
}

function unknownComplaint(code: string, known: readonly Complaint[]): Problem {
  const codes = known.map((row) => row.code).join(", ");
  return {
    what: `Không có kiến nghị mã “${code}”`,
    where: { tab: complaints.tab },
    remedy:
      codes === "" ? "Ghi kiến nghị vào tab này, mỗi kiến nghị một dòng" : `Gõ một trong các mã: ${codes}`,
  };
}

function unknownAward(row: Complaint, open: Open): Problem {
  return {
    what: `Kiến nghị ${row.code}: không có danh hiệu mã “${row.award}”`,
    where: open.complaints.place(row, "award"),
    remedy: "Chọn một mã có trong tab “Danh hiệu”",
  };
}

function severalAsked(row: Complaint, units: readonly string[], open: Open): Problem {
  return {
    what: `Kiến nghị ${row.code}: có ${units.length} người, tập thể tên “${row.name}” được bỏ phiếu (${[...new Set(units)].join("; ")})`,
    where: open.complaints.place(row, "unit"),
    remedy: "Ghi mã đơn vị của người được hỏi",
  };
}

function nobodyAsked(row: Complaint, open: Open): Problem {
  return {
    what: `Kiến nghị ${row.code}: không có kết quả bỏ phiếu “${row.award}” của “${row.name}” trong kỳ xét ${row.review}`,
    where: open.complaints.place(row, "name"),
    remedy: "Ghi tên đúng như trên phiếu, và mã danh hiệu được hỏi",
  };
}

function nothingReplied(row: Complaint, open: Open): Problem {
  return {
    what: `Kiến nghị ${row.code} chưa ghi nội dung trả lời: công văn chỉ có phần trích kết quả`,
    where: open.complaints.place(row, "reply"),
    remedy: "Ghi nội dung trả lời rồi soạn lại, nếu cần",
  };
}
