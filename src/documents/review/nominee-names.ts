import { type Award, compareAwards } from "../../domain/awards/award";
import { grouped } from "../../domain/grouping";
import type { Nomination } from "../../domain/review/nomination";
import { type NomineeWords, nomineeKey } from "./nominee-words";

/**
 * Nominations in as few words as tell them apart, a line for each choice of awards: "Giấy khen, Lao động tiên tiến: Trần Thị
 * Đậu, Lê Văn Thước (Khoa Cơ khí); Thạch Văn Nón Lá (Đoàn thanh niên)". Who stands for several awards is named once.
 */
export function nomineeNames(
  nominations: readonly Nomination[],
  awards: readonly Award[],
  words: NomineeWords,
): readonly string[] {
  const order = [...awards].sort(compareAwards).map(({ code }) => code);
  const awardName = new Map(awards.map(({ code, name }) => [code, name]));
  const nominees = [...grouped(nominations, (each) => nomineeKey(each, words)).values()];
  const byAwards = grouped(nominees, (ofNominee) =>
    [...new Set(ofNominee.map(({ award }) => award))]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((code) => awardName.get(code) ?? code)
      .join(", "),
  );
  return [...byAwards].map(([title, rows]) => `${title}: ${byUnit(rows.flatMap(([first]) => first ?? []))}`);

  function byUnit(firsts: readonly Nomination[]): string {
    return [...grouped(firsts, ({ unit }) => unit)]
      .map(([unit, ofUnit]) => {
        const name = words.unit(unit);
        const names = ofUnit.map(words.name).join(", ");
        return names === name ? name : `${names} (${name})`;
      })
      .join("; ");
  }
}
