import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { archivedWith, erasedWith, type YearToArchive, yearsToArchive } from "../../domain/review/archiving";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { readRegister } from "../../register/read-register";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { captionOf } from "../../vietnamese/captions";
import type { Place } from "../../vietnamese/place";
import { archiveEach, yearsText } from "./archive-years";
import { erasedYear, yearOfReviews } from "./list-reviews";
import { takeBackYear } from "./move-year";
import { unmarkedArchive } from "./unmarked-archive";

/** What is moved when a review is opened (docs/decisions/0033). */
export interface Room {
  readonly review: ReviewPeriod;
  /** The archived reviews of its own school year, which come back: its checks look at the whole year. */
  readonly back: readonly ReviewPeriod[];
  /** Earlier school years that are over and done with, which go: what comes in reads no more than in the first year. */
  readonly away: readonly YearToArchive[];
}

/**
 * What is to be moved when a review is opened; refused where its rows are in the archive and it is not marked so, as `intakeCell`
 * should say. Sessions are read only where a year could go.
 */
export function roomFor(
  review: ReviewPeriod,
  reviews: readonly ReviewPeriod[],
  years: readonly SchoolYear[],
  intakeCell: Place,
): Result<Room> {
  if (erasedWith(review, reviews).length > 0) return failed(erasedYear(review));
  const back = archivedWith(review, reviews);
  const unmarked = back.length > 0 ? [] : unmarkedArchive(review, years, intakeCell);
  if (unmarked.length > 0) return failed(...unmarked);
  const own = years.find(({ code }) => code === review.schoolYear);
  const away = (sessions: Parameters<typeof yearsToArchive>[0]["sessions"]) =>
    own ? yearsToArchive({ years, reviews, sessions }, own.from).ready : [];
  if (away([]).length === 0) return ok({ review, back, away: [] });
  return readRegister({ sessions: votingSessions }, ({ sessions }) =>
    ok({ review, back, away: away(sessions.rows()) }),
  );
}

/** What the secretary should know of it before she says yes. */
export function roomWarnings({ review, back, away }: Room): readonly Problem[] {
  return [
    ...(back.length === 0
      ? []
      : [
          {
            what: `Hồ sơ năm học ${yearOfReviews(review.schoolYear, back)} đang ở lưu trữ`,
            remedy: "Sổ đưa về các tab làm việc trước khi mở",
          },
        ]),
    ...(away.length === 0
      ? []
      : [
          {
            what: `Hồ sơ các năm học đã qua còn ở các tab làm việc: ${yearsText(away)}`,
            remedy: `Sổ chuyển sang các tab lưu trữ sau khi mở; văn bản, kết quả của các năm đó vẫn soạn được. Cần sửa hồ sơ cũ thì bấm ${captionOf("takeBackReview")}`,
          },
        ]),
  ];
}

/** Brings back what the review's own year has in the archive. */
export function bringBack({ review, back }: Room): readonly Problem[] {
  if (back.length === 0) return [];
  const came = takeBackYear("openReview", review.schoolYear, back);
  return came.ok ? [] : came.problems;
}

/** Moves away what the years before have in the working tabs; says what was moved and what stood in the way. */
export function clearAway({ away }: Room): ReturnType<typeof archiveEach> {
  return archiveEach("openReview", away);
}
