import { twoDigits } from "../../vietnamese/numbers";
import { comparableLabel } from "../../vietnamese/text";
import type { DecidedAward } from "./decided-award";
import type { DecisionPart } from "./decision-parts";
import type { Grant } from "./grant";
import type { Rewarded, RewardLine } from "./reward-money";

/** A line of a decision's annex. */
export interface DecisionLine {
  /** Its place in the whole annex, which is its number in the golden book (domain.md 5.11). */
  readonly number: number;
  readonly decided: DecidedAward;
  readonly money: RewardLine;
  /**
   * "hưởng mức thưởng của Chiến sĩ thi đua cơ sở", "đã tính thưởng ở số thứ tự 23" where the same award stands twice: why nothing
   * is paid here; "" where that needs no word.
   */
  readonly note: string;
}

/** What a decision grants: the lines of its annex, collectives before individuals, and their money (domain.md 5.8). */
export interface DecisionContent {
  readonly part: string;
  readonly collectives: readonly DecisionLine[];
  readonly individuals: readonly DecisionLine[];
  /** In đồng; null where the money of a line is not known. */
  readonly total: number | null;
}

/** Every line of a decision, in the order of its numbers. */
export function linesOf({ collectives, individuals }: DecisionContent): readonly DecisionLine[] {
  return [...collectives, ...individuals];
}

/**
 * The lines of a decision with their money. `all` are the awards given at one time, of which the part's are some, and
 * `rewards` theirs: a reward that another decision pays is named.
 */
export function decisionContent(
  { part, lines }: Pick<DecisionPart, "part" | "lines">,
  all: readonly DecidedAward[],
  rewards: readonly RewardLine[],
): DecisionContent {
  const money = new Map(rewards.map((reward) => [reward.id, reward]));
  const known = new Map(all.map((line) => [line.id, line]));
  const ordered = [
    ...lines.filter(({ kind }) => kind === "collective"),
    ...lines.filter(({ kind }) => kind === "individual"),
  ];
  const numbered = ordered.map((decided, index): DecisionLine => {
    const reward = money.get(decided.id);
    if (!reward) throw new Error(`No reward of ${decided.id}`);
    const payer = reward.paidBy === "" ? undefined : known.get(reward.paidBy);
    const note = payer ? paidElsewhere(decided, payer, ordered.indexOf(payer) + 1) : "";
    return { number: index + 1, decided, money: reward, note };
  });
  const amounts = numbered.map(({ money: { amount } }) => amount);
  return {
    part,
    collectives: numbered.filter(({ decided }) => decided.kind === "collective"),
    individuals: numbered.filter(({ decided }) => decided.kind === "individual"),
    total: amounts.includes(null) ? null : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  };
}

/** `number` is the paid line's place in the same annex, 0 where another decision has it. */
function paidElsewhere({ award }: DecidedAward, payer: DecidedAward, number: number): string {
  if (payer.award.code !== award.code) return `hưởng mức thưởng của ${payer.award.name}`;
  return number === 0 ? "đã tính thưởng một lần" : `đã tính thưởng ở số thứ tự ${twoDigits(number)}`;
}

/**
 * An award as its reward is counted. A title's achievement is its period's; what a sudden award is for is named. A
 * collective without a category is of `collectives`, the only category the register has for them, "" where there are several.
 */
export function rewardedOf(line: DecidedAward, collectives: string): Rewarded {
  const { id, nominee, kind, category, award, from, to, source, achievement } = line;
  return {
    ...{ id, nominee, kind, award, from, to },
    category: category === "" && kind === "collective" ? collectives : category,
    achievement: source === "sudden" ? comparableLabel(achievement) : "",
  };
}

/**
 * The rows of *Đã khen thưởng* that a signed decision makes: what its annex says, letter for letter. Throws where the money of
 * a line is not known: such a decision is never composed.
 */
export function grantsOfDecision(content: DecisionContent, document: string): readonly Grant[] {
  return linesOf(content).map(({ number, decided, money, note }): Grant => {
    const { id, review, kind, nominee, code, name, position, unit, unitName, category } = decided;
    const { award, achievement, from, to } = decided;
    if (money.amount === null) throw new Error(`The reward of ${id} is not known`);
    return {
      ...{ document, number, id, review, kind, nominee, code, name, position, unit, unitName, category },
      award: award.code,
      awardName: award.name,
      ...{ achievement, from, to },
      reward: money.amount,
      rewardNote: note,
      state: "inForce",
      changedBy: "",
    };
  });
}
