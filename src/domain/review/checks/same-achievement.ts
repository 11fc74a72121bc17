import type { Nomination } from "../nomination";
import { reviewPhraseOf } from "../review-name";
import type { Check } from "./check";
import type { Fold } from "./fold-once";
import { shortAwardName } from "./wording";

/** One achievement is not commended many times; the key is the achievement, not the person (domain.md A4, 3). */
export const sameAchievement: Check = {
  label: "Một thành tích không khen nhiều lần",
  proposal: "Giữ hình thức cao hơn",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, _rule, { awards, people, register, othersOf }) {
    const { nomination } = nominee;
    if (awards.get(nomination.award)?.kind !== "form") return null;
    for (const { other, sure } of othersOf(nominee)) {
      const twice = other.nomination;
      if (awards.get(twice.award)?.kind !== "form") continue;
      // The same award twice in one review is a duplicate, and told as one.
      if (other.here && twice.award === nomination.award) continue;
      const shared = sharedPart(nomination, twice, people.fold);
      if (shared === null) continue;
      const where = other.here ? "" : ` ở ${reviewPhraseOf(register.reviews, twice.review)}`;
      const message = `Cùng ${shared} với đề nghị ${shortAwardName(awards, twice.award)}${where}`;
      return sure ? { message } : { message: `${message} của người cùng họ tên`, severity: "review" };
    }
    return null;
  },
};

function sharedPart(a: Nomination, b: Nomination, fold: Fold): string | null {
  if (isSame(a.product, b.product, fold)) return "sản phẩm";
  return isSame(a.summary, b.summary, fold) ? "tóm tắt thành tích" : null;
}

function isSame(a: string, b: string, fold: Fold): boolean {
  const folded = fold(a);
  return folded !== "" && folded === fold(b);
}
