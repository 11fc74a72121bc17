import { excerpt } from "../../cell-text";
import { reviewPhraseOf } from "../review-name";
import type { Check } from "./check";
import type { Nominee } from "./nominee";
import { byTheRules } from "./rule";
import { nomineeLabel, shortAwardName, someOf } from "./wording";

/**
 * The same nominee and award only once a school year. Only a code (or a collective's name in its unit) says it is the
 * same. A title is the year's; a form or an exemplar may come again in another review for another achievement
 * (domain.md 3), so there it is a warning at most, and `sameAchievement` looks at the achievement.
 */
export const duplicate: Check = {
  label: "Không đề nghị trùng",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, _rule, { awards, nominationsOf, register }) {
    const { nomination, identity } = nominee;
    if (identity === null) return null;
    const award = shortAwardName(awards, nomination.award);
    // The first keeps the plain id, further ones of the same unit, nominee and award are numbered (docs/decisions/0008).
    if (/~\d+$/.test(nomination.id)) return { message: `Đã được đơn vị đề nghị ${award} ở dòng khác` };
    const elsewhere = nominationsOf(identity).filter(
      (other) => !other.here && other.nomination.award === nomination.award,
    );
    if (elsewhere.length === 0) return null;
    const reviews = [...new Set(elsewhere.map((other) => other.nomination.review))];
    const called = reviews.map((code) => reviewPhraseOf(register.reviews, code));
    const message = `Đã được đề nghị ${award} ở ${someOf(called)} cùng năm học`;
    return awards.get(nomination.award)?.kind === "title" ? { message } : { message, severity: "warn" };
  },
};

/** Two units nominate the same nominee for the same award; the name alone only says that somebody should look. */
export const twoUnits: Check = {
  label: "Không hai đơn vị cùng đề nghị",
  proposal: "Giữ một đề nghị, của đơn vị đang quản lý",
  unitReads: byTheRules,
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, _rule, { people, namesakesOf, nominationsOf }) {
    const { nomination, identity } = nominee;
    function unitsOf(others: readonly Nominee[]): string {
      const codes = others.map((other) => other.nomination.unit).filter((unit) => unit !== nomination.unit);
      return someOf([...new Set(codes)].sort().map((code) => people.unit(code)?.name ?? code));
    }
    const same = unitsOf(
      (identity === null ? [] : nominationsOf(identity)).filter(
        (other) => other.here && other.nomination.award === nomination.award,
      ),
    );
    if (same !== "") return { message: `${same} cũng đề nghị ${nomineeLabel(nominee)}` };
    if (nomination.kind === "collective") return null;
    const named = unitsOf(
      namesakesOf(nominee).filter((other) => identity === null || other.identity === null),
    );
    return named === ""
      ? null
      : {
          message: `${named} cũng đề nghị ${excerpt(nomination.name)}, cần xem có phải một người`,
          severity: "review",
        };
  },
};

/** Two of the same name in a unit, at least one without a code: they may be one person or two (domain.md 7). */
export const sameName: Check = {
  label: "Không trùng họ tên trong đơn vị",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, _rule, { namesakesOf }) {
    const { nomination, identity } = nominee;
    if (nomination.kind === "collective") return null;
    const others = namesakesOf(nominee).filter(
      (other) => other.nomination.unit === nomination.unit && (identity === null || other.identity === null),
    );
    if (others.length === 0) return null;
    const count = others.length + 1;
    return {
      message: `Đơn vị đề nghị ${count} người tên ${excerpt(nomination.name)}, chưa đủ mã để phân biệt`,
    };
  },
};
