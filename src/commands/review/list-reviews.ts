import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { menuPath } from "../../vietnamese/captions";

/** The review periods a command can be run for, in the order of their tab: at least one. Changes nothing. */
export function listReviews(): Result<readonly ReviewPeriod[]> {
  return readRegister({ reviews: reviewPeriods }, ({ reviews }) =>
    reviews.rows().length > 0 ? ok(reviews.rows()) : failed(noReviews),
  );
}

/** The tab of review periods is empty. */
export const noReviews: Problem = {
  what: "Sổ chưa có kỳ xét nào",
  where: { tab: reviewPeriods.tab },
  remedy: "Thêm kỳ xét vào tab này; năm học của kỳ xét phải có trong tab “Năm học”",
};

/** A review whose rows are in the archive: what would change them waits until they are back. */
export function archivedReview({ code }: Pick<ReviewPeriod, "code">): Problem {
  return {
    what: `Kỳ xét “${code}” đã được lưu trữ cùng năm học của nó`,
    where: { tab: reviewPeriods.tab },
    remedy: `Bấm ${menuPath("takeBackReview")} trước`,
  };
}

/** "2020-2021 (kỳ xét A, B)". */
export function yearOfReviews(schoolYear: string, reviews: readonly Pick<ReviewPeriod, "code">[]): string {
  return `${schoolYear} (kỳ xét ${reviews.map(({ code }) => code).join(", ")})`;
}

/** A school year of which the personal data were erased after their term. */
export function erasedYear({ schoolYear }: Pick<ReviewPeriod, "schoolYear">): Problem {
  return {
    what: `Hồ sơ của năm học ${schoolYear} đã xóa theo thời hạn nên không mở lại, không soạn lại từ hồ sơ được`,
    where: { tab: reviewPeriods.tab },
    remedy: "Dùng văn bản đã soạn trước khi xóa; kết quả, quyết định, lịch sử khen thưởng vẫn còn trong sổ",
  };
}

/** A review whose forms were never made. */
export function notOpened(code: string): Problem {
  return {
    what: `Kỳ xét “${code}” chưa có biểu mẫu`,
    remedy: `Bấm ${menuPath("openReview")} trước`,
  };
}
