import { excerpt } from "../../cell-text";
import type { Initiative } from "../../school/initiative";
import { type Rating, ratingNames, ratings } from "../../school/rating";
import { fromStaffRow, likely } from "./by-name";
import type { Check, CheckResult } from "./check";
import { decimalText } from "./exact-share";
import type { Fold } from "./fold-once";
import { decisionKey } from "./initiative-index";
import type { Nominee } from "./nominee";

/**
 * As many initiatives of the nominee are recognised this school year as the figure says (1 without one), in the row's
 * scope: one of the sector counts for the school too. What the unit typed with a decision number, and the register does
 * not have, goes to a person. Where the row has a rating, who is rated so, or higher, needs no initiative (law of 2022,
 * article 23); who has no rating yet goes to a person.
 */
export const initiative: Check = {
  label: "Có sáng kiến",
  proposal: "Chỉ xét khi có quyết định công nhận sáng kiến",
  unitReads: { instead: "kiểm tra lại sáng kiến: tên, số quyết định công nhận" },
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, rule, { initiatives, people: { fold } }) {
    const { nomination, member } = nominee;
    if (nomination.kind === "collective") return null;
    const needed = rule.figure ?? 1;
    const wide = rule.scope === "sector";
    const own = initiatives.ofAuthor(member?.code ?? nomination.code);
    const counted = distinct(
      own.filter(({ scope }) => !wide || scope === "sector"),
      fold,
    );
    if (counted >= needed) return inDoubt(nominee, fold);
    const instead = rule.rating === null ? null : ratedInstead(nominee, rule.rating, fold);
    if (instead?.met) return instead.doubt;
    const rated = instead?.below ?? "";
    const wanted = `sáng kiến${wide ? " có phạm vi ảnh hưởng cấp bộ, tỉnh" : ""} được công nhận trong năm học`;
    const name = excerpt(nomination.initiative);
    const decision = excerpt(nomination.initiativeDecision);
    if (decision !== "" && !own.some((row) => isNamed(row, nominee, fold)))
      return {
        message: `Sáng kiến ${name === "" ? "" : `“${name}” `}theo quyết định ${decision} chưa đối chiếu được với danh sách sáng kiến${rated}`,
        severity: "review",
      };
    const have = counted === 0 ? "Chưa có" : `Mới có ${counted}/${decimalText(needed)}`;
    const typed = name === "" || decision !== "" ? "" : `; “${name}” chưa có số quyết định`;
    const narrow = wide && own.length > counted ? "; sáng kiến đã có là cấp trường" : "";
    const message = `${have} ${wanted}${narrow}${typed}${rated}`;
    return instead?.unknown ? { message, severity: "review" } : { message };
  },
};

/** What the year's rating says in place of an initiative. */
interface RatedInstead {
  readonly met: boolean;
  /** The rating is the nominee's by the name alone. */
  readonly doubt: CheckResult | null;
  /** What the message says where it is not met. */
  readonly below: string;
  /** Neither decided nor typed. */
  readonly unknown: boolean;
}

function ratedInstead(nominee: Nominee, needed: Rating, fold: Fold): RatedInstead {
  const decided = nominee.staffYear?.rating ?? null;
  const rating = decided ?? nominee.nomination.rating;
  if (rating === null) return { met: false, doubt: null, below: "; chưa có xếp loại", unknown: true };
  const name = ratingNames[rating];
  if (ratings.indexOf(rating) < ratings.indexOf(needed))
    return { met: false, doubt: null, below: `; xếp loại ${name}`, unknown: false };
  const doubt =
    decided !== null && !nominee.identified ? fromStaffRow(nominee, `Xếp loại ${name}`, fold) : null;
  return { met: true, doubt, below: "", unknown: false };
}

/** Recognised initiatives of somebody who may be the nominee are for a person to see. */
function inDoubt(nominee: Nominee, fold: Fold): CheckResult | null {
  const { identified, member } = nominee;
  if (identified || member === null) return null;
  return likely(nominee, member, `Sáng kiến của ${excerpt(member.name)} (${member.code})`, fold);
}

function distinct(initiatives: readonly Initiative[], fold: Fold): number {
  return new Set(initiatives.map(({ name }) => fold(name))).size;
}

function isNamed({ name, decision }: Initiative, { nomination }: Nominee, fold: Fold): boolean {
  const typed = fold(nomination.initiative);
  return typed === ""
    ? decisionKey(decision) === decisionKey(nomination.initiativeDecision)
    : typed === fold(name);
}
