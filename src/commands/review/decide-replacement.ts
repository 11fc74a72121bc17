import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Replacement } from "../../domain/review/replacement";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { replacements } from "../../register/tables/review/replacements";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { momentText } from "../../vietnamese/dates";
import { takeIn } from "./intake";

/** A list that replaces an earlier one and waits for the secretary. */
export interface PendingReplacement {
  readonly submission: string;
  readonly review: string;
  readonly unit: string;
  /** "21/11/2026 08:05:09". */
  readonly at: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The replacement lists that wait for a decision, in the order they came. Changes nothing. */
export function pendingReplacements(): Result<readonly PendingReplacement[]> {
  return readRegister(working({ reviews: reviewPeriods, units, replacements }), (open) => {
    const pending = open.replacements
      .rows()
      .filter(({ decision }) => decision === "pending")
      .map(({ submission, review, unit, at, added, changed, gone }) => ({
        submission,
        review: open.reviews.withKey({ code: review })?.name ?? review,
        unit: open.units.withKey({ code: unit })?.name ?? unit,
        at: momentText(at),
        added,
        changed,
        gone,
      }));
    return ok(pending);
  });
}

/** What the secretary decides; `gone` is whom the page showed to her as dropped. */
export interface ReplacementDecision {
  readonly submission: string;
  readonly decision: Exclude<Replacement["decision"], "pending">;
  readonly gone: readonly string[];
}

/**
 * Approves a replacement list, so that those it lacks are dropped, or rejects that, so that they stay; then derives the
 * review anew. Deciding the same again changes nothing; what was decided otherwise meanwhile, or is not what the page
 * showed any more, is refused.
 */
export function decideReplacement({ submission, decision, gone }: ReplacementDecision): Result<string> {
  const decided = unitOfWork("decideReplacements", working({ replacements }), (open) => {
    const row = open.replacements.withKey({ submission });
    if (!row) return failed(noLonger);
    if (row.decision === decision) return { value: row, what: "" };
    if (row.decision !== "pending") return failed(otherwise(row));
    if (JSON.stringify(row.gone) !== JSON.stringify(gone)) return failed(noLonger);
    open.replacements.put({ ...row, decision });
    const words = decision === "approved" ? `bỏ ${gone.length} đề nghị` : `giữ lại ${gone.length} đề nghị`;
    return { value: row, what: `Duyệt danh sách thay thế của ${row.unit} (${row.review}): ${words}` };
  });
  if (!decided.ok) return decided;
  const { review, unit } = decided.value;
  const derived = takeIn("decideReplacements", "nothing", [review]);
  if (!derived.ok) return derived;
  const count = decided.value.gone.length;
  const message = decision === "approved" ? `đã bỏ ${count} đề nghị` : `giữ lại ${count} đề nghị`;
  return ok(`${unit}: ${message}.`);
}

const noLonger: Problem = {
  what: "Danh sách thay thế này đã đổi từ khi mở trang",
  where: { tab: replacements.tab },
  remedy: "Bấm Tải lại, xem lại danh sách rồi quyết định",
};

function otherwise({ decision }: Replacement): Problem {
  return {
    what: `Danh sách thay thế này đã được ghi “${decision === "approved" ? "Đã duyệt" : "Không duyệt"}”`,
    where: { tab: replacements.tab },
    remedy: "Bấm Tải lại để xem những danh sách còn chờ",
  };
}
