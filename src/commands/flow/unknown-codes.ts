import type { Problem } from "../../domain/problem";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { schoolYears } from "../../register/tables/school/school-years";
import { units } from "../../register/tables/school/units";
import type { Place } from "../../vietnamese/place";

/** A code that names no review period. */
export function unknownReview(code: string, known: readonly ReviewPeriod[]): Problem {
  const codes = known.map((review) => review.code).join(", ");
  return {
    what: `Không có kỳ xét mã “${code}”`,
    where: { tab: reviewPeriods.tab },
    remedy: codes === "" ? "Thêm kỳ xét vào tab này" : `Gõ một trong các mã: ${codes}`,
  };
}

/** A code that names no school year, and the cell it stands in. */
export function unknownYear(code: string, where: Place): Problem {
  return {
    what: `Không có năm học mã “${code}”`,
    where,
    remedy: `Chọn một mã có trong tab “${schoolYears.tab}”, hoặc thêm năm học vào tab đó`,
  };
}

/** A code that names no round of emulation, and the cell it stands in. */
export function unknownRound(code: string, where: Place): Problem {
  return {
    what: `Không có đợt thi đua mã “${code}”`,
    where,
    remedy: `Chọn một mã có trong tab “${rounds.tab}”, thêm đợt vào tab đó, hoặc để trống ô này`,
  };
}

/** What a page offers is gone from the register since the page was opened. */
const openPageAgain = "Đóng trang này rồi mở lại từ menu";

/** The school year chosen on a page is none any more. */
export function yearIsGone(code: string): Problem {
  return { ...unknownYear(code, { tab: schoolYears.tab }), remedy: openPageAgain };
}

/** The unit chosen on a page is none any more. */
export function unitIsGone(code: string): Problem {
  return { what: `Không có đơn vị mã “${code}”`, where: { tab: units.tab }, remedy: openPageAgain };
}
