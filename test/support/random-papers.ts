import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { LineMarks, NamedVote, PaperAccount } from "../../src/domain/vote/counting";
import type { SessionRule, VotingWay } from "../../src/domain/vote/session";
import type { Dice } from "./dice";
import { code, lineMarks, paperAccount } from "./vote";

/** Ways without papers. */
export const byHands: readonly VotingWay[] = ["acclamation", "hands", "rollCall"];

/** An account of each kind of paper that lines stand on. */
export function accountsOf(
  lines: readonly BallotLine[],
  way: VotingWay,
  votersOf: (line: BallotLine) => readonly string[],
  dice: Dice,
): readonly PaperAccount[] {
  const kinds = new Map(lines.map((line) => [accountKey(line), line]));
  return [...kinds].map(([key, { slip, number }]) => {
    const counted = lines.filter((line) => accountKey(line) === key && line.state === "standing");
    const everywhere = counted
      .map(votersOf)
      .reduce<readonly string[] | null>(
        (all, some) => (all === null ? some : all.filter((one) => some.includes(one))),
        null,
      );
    const most = everywhere?.length ?? 0;
    const issued = dice.chance(0.7) ? most : dice.between(Math.floor(most / 2), most);
    const line = slip === "apart" ? number : 0;
    if (byHands.includes(way)) return paperAccount(issued, { slip, line });
    const returned = dice.chance(0.7) ? issued : dice.between(0, issued);
    const invalid = dice.chance(0.8) ? 0 : dice.between(0, returned);
    const [unused, exchanged] = [dice.between(0, 3), dice.between(0, 2)];
    const printed = issued + exchanged + unused;
    return paperAccount(issued, { slip, line, returned, invalid, unused, exchanged, printed });
  });
}

function accountKey({ slip, number }: BallotLine): string {
  return slip === "apart" ? `apart ${number}` : slip;
}

/** Half of all lines lie about their bound. */
export function markedLine(
  { number, slip }: BallotLine,
  accounts: readonly PaperAccount[],
  { thresholdOf, thresholdIn }: SessionRule,
  members: number,
  dice: Dice,
): LineMarks {
  const account = accounts.find((one) => one.slip === slip && one.line === (slip === "apart" ? number : 0));
  const valid = account?.valid ?? 0;
  const total = dice.pick([members, valid, valid]);
  const about = Math.round((total * thresholdOf) / thresholdIn) + dice.between(-1, 1);
  const yes = dice.chance(0.6) ? Math.max(0, Math.min(valid, about)) : dice.between(0, valid);
  const others = valid - yes;
  const blank = dice.chance(0.3) ? dice.between(0, others) : 0;
  const { marks } = lineMarks(number, yes, others - blank, blank);
  return { session: code, number, marks: dice.shuffled([...marks]).join("") };
}

/** Called by name everybody who was counted says what the marks have; else the chair alone, where hands are raised. */
export function namedVotes(
  { number, marks }: LineMarks,
  lines: readonly BallotLine[],
  way: VotingWay,
  votersOf: (line: BallotLine) => readonly string[],
  finder: (line: BallotLine) => SessionRule,
  chair: string,
  dice: Dice,
): readonly NamedVote[] {
  const line = lines.find((one) => one.number === number);
  if (line === undefined || !byHands.includes(way)) return [];
  const choices = [...marks].map((letter) => (letter === "Đ" ? "yes" : letter === "K" ? "no" : "blank"));
  if (way === "rollCall") {
    // Who was called for one line of a paper was called for all.
    const everywhere = lines
      .filter((other) => other.state === "standing" && accountKey(other) === accountKey(line))
      .map(votersOf)
      .reduce((all, some) => all.filter((one) => some.includes(one)));
    return choices.map((choice, index) => ({
      session: code,
      number,
      member: everywhere[index] ?? "",
      choice,
    }));
  }
  const asked = finder(line).tie === "chairVoted" && votersOf(line).includes(chair) && dice.chance(0.7);
  const [choice] = choices;
  return asked && choice !== undefined ? [{ session: code, number, member: chair, choice }] : [];
}
