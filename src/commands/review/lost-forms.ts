import type { Problem } from "../../domain/problem";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { reviewForms } from "../../register/tables/technical/review-forms";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";

type Register = Readable<{ readonly reviews: typeof reviewPeriods; readonly forms: typeof reviewForms }>;

/**
 * Reviews that take submissions and have no form to read, as its row was deleted, and forms of reviews that nobody knows any
 * more, as a code was changed: what units send there would wait for ever while all is said to be well.
 */
export function lostForms(open: Register): readonly Problem[] {
  const reviews = open.reviews.rows().filter(({ intake }) => intake === "open");
  const lacks = (review: ReviewPeriod, kind: "nomination" | "report") =>
    !open.forms.withKey({ review: review.code, kind });
  const orphans = new Set(
    open.forms
      .rows()
      .filter(({ review, state }) => state !== "locked" && !open.reviews.withKey({ code: review }))
      .map(({ review }) => review),
  );
  return [
    ...reviews.filter((review) => lacks(review, "nomination")).map((review) => noForm(open, review)),
    ...[...orphans].map(unknownCode),
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
