import type { ListSheet } from "../../documents/sheets/list-sheet";
import { compareAwards } from "../../domain/awards/award";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { ratingNames, ratings } from "../../domain/school/rating";
import type { Unit } from "../../domain/school/unit";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { staff } from "../../register/tables/records/staff";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import { compareNames } from "../../vietnamese/names";
import { comparable } from "../../vietnamese/text";

/** What units' list sheets are made of. */
export const listTables = { units, reviews: reviewPeriods, categories: nomineeCategories, awards, staff };

/**
 * The list sheet of a unit: those of its staff who have not left by `today`, by name; and what may be chosen in it, as
 * the reader of pasted lists knows it. Nothing else of a person is on it.
 */
export function listSheetOf(
  open: Readable<typeof listTables>,
  review: ReviewPeriod,
  unit: Unit,
  today: CalendarDate,
): ListSheet {
  const categories = open.categories.rows();
  const categoryNames = new Map(categories.map(({ code, name }) => [code, name]));
  const people = open.staff
    .rows()
    .filter((each) => each.unit === unit.code)
    .filter(({ movedOutOn }) => movedOutOn === null || compareDates(movedOutOn, today) > 0)
    .sort((a, b) => compareNames(a.sortKey || a.name, b.sortKey || b.name));
  const reviewed = open.awards
    .rows()
    .filter(({ code }) => review.awards.length === 0 || review.awards.includes(code));
  return {
    title: comparable(`Danh sách đề nghị khen thưởng - ${unit.name} - ${review.name}`),
    people: people.map(({ code, name, position, category }) => ({
      code,
      name: comparable(name),
      position: comparable(position),
      category: comparable(categoryNames.get(category) ?? category),
    })),
    categories: categories.map(({ name }) => comparable(name)),
    awards: [...reviewed].sort(compareAwards).map(({ name }) => comparable(name)),
    ratings: [...ratings].reverse().map((rating) => ratingNames[rating]),
  };
}

/** The name of the file a unit gets. */
export function listFileName(unit: Unit): string {
  return `${comparable(`Danh sách đề nghị - ${unit.name}`)}.xlsx`;
}
