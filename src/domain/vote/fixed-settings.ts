import { type GroundReference, referencesText } from "../awards/ground-reference";
import type { FixedSetting, VotingRule } from "../awards/voting-rule";
import { type CalendarDate, compareDates } from "../calendar-date";
import { codeKey } from "../code-key";
import { isInForce, type Validity } from "../validity";
import { type GradedProblem, refusal } from "./graded-problem";
import type { SettingPlace } from "./rule-problems";

/** A setting the law may fix: what it is called, the column it is told at, and whether a row keeps to it: a stricter threshold does. */
interface Fixable {
  readonly named: string;
  readonly column: keyof VotingRule;
  readonly keeps: (own: VotingRule, law: VotingRule) => boolean;
}

const fixables: Readonly<Record<FixedSetting, Fixable>> = {
  ballot: { named: "cách bỏ phiếu", column: "ballot", keeps: (own, law) => own.ballot === law.ballot },
  denominator: {
    named: "mẫu số",
    column: "denominator",
    keeps: (own, law) => own.denominator === law.denominator,
  },
  threshold: {
    named: "ngưỡng phiếu",
    column: "thresholdOf",
    keeps: (own, law) => {
      const above = own.thresholdOf * law.thresholdIn - law.thresholdOf * own.thresholdIn;
      return (
        above > 0 || (above === 0 && (own.comparator === law.comparator || own.comparator === "moreThan"))
      );
    },
  },
  writtenOpinions: {
    named: "việc xin ý kiến người vắng mặt",
    column: "writtenOpinions",
    keeps: (own, law) => own.writtenOpinions === law.writtenOpinions,
  },
};

/**
 * What a row of the school's own sets otherwise than a row of a law pack about the same award and council that fixes it:
 * refused, with the article (`VotingRule.fixed`). Both must be in force on the `day` the rule is judged on; without one, as a
 * row is saved, on some day. `cite` writes the article as the council reads it.
 */
export function fixedProblems(
  own: VotingRule,
  rows: readonly VotingRule[],
  day: CalendarDate | null,
  place: SettingPlace,
  cite: (grounds: readonly GroundReference[]) => string = referencesText,
): readonly GradedProblem[] {
  if (own.pack !== "") return [];
  const laws = rows.filter(
    (row) =>
      row.pack !== "" &&
      codeKey(row.award) === codeKey(own.award) &&
      row.council === own.council &&
      (day === null ? coincide(row, own) : isInForce(row, day) && isInForce(own, day)),
  );
  return laws.flatMap((law) => {
    const article = cite(law.grounds);
    const others = law.fixed.filter((setting) => !fixables[setting].keeps(own, law));
    // Who does not vote takes nothing off a denominator that the law fixes.
    const reduces = law.fixed.includes("denominator") && own.recusal === "reduces";
    return [
      ...others.map((setting) => {
        const { named, column } = fixables[setting];
        return told(column, `${article} đã ấn định ${named}, dòng của trường ghi khác`);
      }),
      ...(reduces
        ? [told("recusal", `${article} đã ấn định mẫu số, không giảm khi có người không bỏ phiếu`)]
        : []),
    ];
  });

  function told(column: keyof VotingRule, what: string): GradedProblem {
    const where = place(column);
    const remedy = "Ghi như dòng có sẵn của văn bản này, hoặc bỏ dòng của trường";
    return refusal(where === undefined ? { what, remedy } : { what, where, remedy });
  }
}

/** Both are in force on some day. */
function coincide(a: Validity, b: Validity): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd({ validFrom }: Validity, { validUntil }: Validity): boolean {
  return validFrom === null || validUntil === null || compareDates(validFrom, validUntil) <= 0;
}
