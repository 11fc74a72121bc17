import { excerpt } from "../../cell-text";
import { reviewPhraseOf } from "../review-name";
import type { Check } from "./check";
import { initiative } from "./initiative";
import { decisionKey } from "./initiative-index";
import { byTheRules } from "./rule";
import { nomineeLabel, someOf } from "./wording";

/**
 * An initiative serves once: not for the same award, or another that asks for one, in another school year (by name or
 * decision), and not for two nominees of this review unless the register has both as its authors. Between two people
 * the name decides alone, as one decision recognises many initiatives.
 */
export const initiativeReuse: Check = {
  label: "Sáng kiến chưa dùng",
  proposal: "Không tính sáng kiến đã dùng",
  unitReads: byTheRules,
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, _rule, { initiatives, ruleFor, register, people: { fold } }) {
    const { nomination } = nominee;
    const name = fold(nomination.initiative);
    const decision = decisionKey(nomination.initiativeDecision);
    if (nomination.kind === "collective") return null;

    const asksForOne = (award: string) =>
      award === nomination.award || ruleFor(initiative, award, nominee.category) !== null;
    const used = initiatives
      .ofOtherYears(nomination.code)
      .filter(
        (other) =>
          asksForOne(other.award) &&
          ((name !== "" && fold(other.initiative) === name) ||
            (decision !== "" && decisionKey(other.initiativeDecision) === decision)),
      );
    const typed = excerpt(nomination.initiative);
    const shown = typed === "" ? "" : ` “${typed}”`;
    if (used.length > 0) {
      const reviews = [...new Set(used.map(({ review }) => review))].sort();
      const called = reviews.map((code) => reviewPhraseOf(register.reviews, code));
      return { message: `Sáng kiến${shown} đã dùng ở ${someOf(called)}` };
    }

    const others = initiatives
      .naming(name)
      .filter(
        (other) =>
          asksForOne(other.nomination.award) &&
          !isSamePerson(nominee, other) &&
          !initiatives.isShared(name, nomination.code, other.nomination.code),
      );
    if (others.length === 0) return null;
    const labels = [...new Set(others.map(nomineeLabel))];
    return {
      message: `Sáng kiến${shown} cũng được dùng cho ${someOf(labels)}, chưa thấy là đồng tác giả`,
    };
  },
};

type Named = Parameters<Check["check"]>[0];

function isSamePerson(a: Named, b: Named): boolean {
  if (a.identity !== null || b.identity !== null) return a.identity === b.identity;
  return a.name === b.name && a.nomination.unit === b.nomination.unit;
}
