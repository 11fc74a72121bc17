import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { reviewFile } from "../../domain/results/filed-papers";
import { documentBook } from "../../register/tables/review/document-book";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";

/** Composes the index of a review's papers from the document book (mục lục hồ sơ, domain.md 5.12). */
export function composeDossierIndex(code: string): Reply {
  return composeDocument(composingDossierIndex(code));
}

/** What the index says (`Composing`): drafts are left out, and asked about. */
export function composingDossierIndex(code: string): Composing {
  return composingReviewDocument(
    "composeDossierIndex",
    "dossierIndex",
    code,
    { meetings, sessions: votingSessions },
    (open, { review, book }) => {
      const file = reviewFile(book, review);
      if (file.filed.length === 0) return failed(nothingFiled(review.code));
      const warnings = file.drafts.map((draft) => ({
        what: `Văn bản ${draft.id} còn là dự thảo nên không đưa vào mục lục`,
        where: open.book.place(draft, "state"),
        remedy: "Đã ký thì ghi số, ngày và chọn “Đã ký, có số”, rồi soạn lại",
      }));
      const parts = { meetings: open.meetings.rows(), sessions: open.sessions.rows() };
      return ok({ data: { file, parts }, warnings });
    },
  );
}

function nothingFiled(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có văn bản nào đã ký để lập mục lục`,
    where: { tab: documentBook.tab },
    remedy: "Ghi số, ngày và chọn “Đã ký, có số” cho các văn bản đã ký",
  };
}
