import { excerpt } from "../../cell-text";
import { ratingNames, ratings } from "../../school/rating";
import { fromStaffRow } from "./by-name";
import type { Check } from "./check";
import { byTheRules } from "./rule";

/** The year's rating from the decision, else as the unit typed it, is at least the row's. */
export const rating: Check = {
  label: "Xếp loại tối thiểu",
  proposal: "Chỉ xét khi có quyết định xếp loại",
  unitReads: { instead: "kiểm tra lại xếp loại của năm học" },
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, rule, { people }) {
    const { nomination, staffYear, unitYear } = nominee;
    const decided = (nomination.kind === "collective" ? unitYear : staffYear)?.rating ?? null;
    const typed = nomination.rating;
    const shown = decided ?? typed;
    if (shown === null)
      return rule.rating === null ? null : { message: "Chưa có xếp loại", severity: "review" };
    const differs = decided !== null && typed !== null && decided !== typed;
    if (rule.rating !== null && ratings.indexOf(shown) < ratings.indexOf(rule.rating)) {
      const below = `Xếp loại ${ratingNames[shown]}, cần từ ${ratingNames[rule.rating]} trở lên`;
      if (decided === null) return { message: `${below} (theo đơn vị khai)` };
      return fromStaffRow(
        nominee,
        differs ? `${below}; đơn vị khai ${ratingNames[typed]}` : below,
        people.fold,
      );
    }
    return differs
      ? {
          message: `Đơn vị khai ${ratingNames[typed]}, quyết định xếp loại ${ratingNames[decided]}`,
          severity: "warn",
        }
      : null;
  },
};

/** A manager's own unit is rated at least as the row says (domain.md A5: a manager whose collective does badly). */
export const managerCollective: Check = {
  label: "Tập thể của người quản lý",
  proposal: "Hội đồng cân nhắc trách nhiệm của người quản lý",
  unitReads: byTheRules,
  councilReads: "message",
  restsOn: "nominee",
  check({ nomination, member }, rule, { people }) {
    if (nomination.kind === "collective" || rule.rating === null) return null;
    const unit = member?.unit ?? nomination.unit;
    const shown = people.unitYear(unit)?.rating ?? null;
    if (shown === null || ratings.indexOf(shown) >= ratings.indexOf(rule.rating)) return null;
    const name = excerpt(people.unit(unit)?.name ?? unit);
    return {
      message: `${name} xếp loại ${ratingNames[shown]}, tập thể của người quản lý cần từ ${ratingNames[rule.rating]} trở lên`,
    };
  },
};
