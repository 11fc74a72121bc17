import { reminderTitle, reminderView } from "../../documents/review/reminder-view";
import { recipientsToPrint } from "../../documents/review/review-words";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { type ReceivedState, receivedState } from "../../domain/review/owed";
import { readRegister } from "../../register/read-register";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { type ReviewDocument, readReview, reviewComposition, reviewTables } from "./review-sources";

const tables = { ...reviewTables, progress, returns: returnsForCorrection };

const reminder: ReviewDocument = {
  kind: "reminder",
  title: reminderTitle,
  alwaysCouncil: false,
  signer: "letterSigner",
};

/**
 * Composes the reminder to the units that owe something by the board (domain.md 5.2). One that has been signed stands;
 * the next one is a letter of its own.
 */
export function composeReminder(reviewCode: string): Reply {
  return composeDocument((at) => {
    const read = readRegister(tables, (open) => {
      const sources = readReview(open, comparable(reviewCode), reminder);
      if (!sources.ok) return sources;
      const { review, units } = sources.value;
      const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
      const problem = nothingToRemindOf(state);
      return problem ? failed(problem) : ok({ ...sources.value, state });
    });
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = recipientsToPrint(
      sources.recipients,
      { first: "Như trên", usual: [] },
      sources.settings,
    );
    return ok({
      ...reviewComposition(sources, "composeReminder"),
      view: (document) => reminderView({ ...sources, document, recipients, now: at }),
    });
  });
}

function nothingToRemindOf({ units, owing }: ReceivedState): Problem | null {
  if (units === 0) {
    return {
      what: "Chưa có tình hình nộp của kỳ xét này",
      where: { tab: progress.tab },
      remedy: `Bấm ${menuPath("recheck")}, rồi bấm lại lệnh này`,
    };
  }
  if (owing.length > 0) return null;
  return {
    what: "Không có đơn vị nào còn thiếu hồ sơ",
    where: { tab: progress.tab },
    remedy: `Nếu tình hình đã cũ thì bấm ${menuPath("receiveSubmissions")} trước`,
  };
}
