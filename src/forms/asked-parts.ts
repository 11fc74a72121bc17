import type { Award } from "../domain/awards/award";
import type { AwardRule } from "../domain/awards/award-rule";
import { checks, type RuleName } from "../domain/review/checks/checks";
import type { AskedPart } from "../domain/review/checks/rule";

/**
 * "Bắt buộc khi đề nghị Gương điển hình tiên tiến." for the awards without which a nomination is blocked if the part is
 * missing, as the register's rules have it; "" where no award asks. A rule for one category alone counts as asking.
 */
export function askedFor(
  part: AskedPart,
  awards: readonly Award[],
  rules: readonly AwardRule<RuleName>[],
): string {
  const rows = rules.filter(({ rule }) => checks[rule].asksFor === part);
  const asking = awards.filter(({ code }) => {
    const own = rows.filter(({ award }) => award === code);
    // A row of the award's own for every category holds before those for all awards.
    const general = own.some(({ category }) => category === "")
      ? []
      : rows.filter(({ award }) => award === "");
    return [...own, ...general].some(({ severity }) => severity === "block");
  });
  return asking.length === 0 ? "" : `Bắt buộc khi đề nghị ${asking.map(({ name }) => name).join("; ")}.`;
}

/** The help of a question on a part that some of these awards ask for. */
export function partHelp(
  part: AskedPart,
  awards: readonly Award[],
  rules: readonly AwardRule<RuleName>[],
  more = "",
) {
  const help = [askedFor(part, awards, rules), more].filter((text) => text !== "").join(" ");
  return help === "" ? {} : { help };
}
