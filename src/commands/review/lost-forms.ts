import type { Problem } from "../../domain/problem";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { reviewForms } from "../../register/tables/technical/review-forms";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";

type Register = Readable<{ readonly reviews: typeof reviewPeriods; readonly forms: typeof reviewForms }>;

/** The code of a review whose form cannot be read, and why. */
export interface LostForm {
  readonly review: string;
  readonly problem: Problem;
}

/**
 * Reviews that take submissions and have no form to read, as its row was deleted, and forms of reviews that nobody knows any
 * more, as a code was changed: what units send there would wait for ever while all is said to be well.
 * `known` are codes of reviews whose rows cannot be read, which is told by itself.
 */
export function lostForms(open: Register, known: ReadonlySet<unknown>): readonly LostForm[] {
  const reviews = open.reviews.rows().filter(({ intake }) => intake === "open");
  const hasForm = ({ code: review }: ReviewPeriod) => open.forms.withKey({ review, kind: "nomination" });
  const isKnown = (code: string) => known.has(code) || open.reviews.withKey({ code });
  const orphans = new Set(
    open.forms
      .rows()
      .filter(({ review, state }) => state !== "locked" && !isKnown(review))
      .map(({ review }) => review),
  );
  return [
    ...reviews
      .filter((review) => !hasForm(review))
      .map((review) => ({ review: review.code, problem: noForm(open, review) })),
    ...[...orphans].map((review) => ({ review, problem: unknownCode(review) })),
  ];
}

function noForm(open: Register, review: ReviewPeriod): Problem {
  return {
    what: `Kỳ xét “${review.name}” ghi là đang nhận hồ sơ mà tab “${reviewForms.tab}” không có biểu mẫu của mã “${review.code}”`,
    where: open.reviews.place(review, "code"),
    remedy: `Mã kỳ xét vừa đổi thì gõ lại mã cũ; dòng ở tab “${reviewForms.tab}” bị xóa thì lấy lại bằng Tệp → Nhật ký phiên bản, hoặc bấm ${menuPath("openReview")}`,
  };
}

function unknownCode(code: string): Problem {
  return {
    what: `Biểu mẫu của kỳ xét mã “${code}” đang mở mà tab “${reviewPeriods.tab}” không có mã này, nên hồ sơ gửi vào đó chưa được nhận`,
    where: { tab: reviewForms.tab },
    remedy: `Gõ lại mã “${code}” cho kỳ xét của biểu mẫu này ở tab “${reviewPeriods.tab}”`,
  };
}
