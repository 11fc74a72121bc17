import type { Attendance } from "./attendance";
import type { BallotLine, Slip } from "./ballot-line";
import type { BallotPaper } from "./ballot-notation";
import { slipName } from "./invariants";
import { type SeatRule, votersOf } from "./seats";
import type { SessionRule, VotingWay } from "./session";

/** A kind of paper of a session, or what stands for it in a vote without papers: the lines on it are counted together. */
export interface PaperKind extends BallotPaper {
  /** "main", "supplement", "apart 7". */
  readonly key: string;
  readonly slip: Slip;
  /** Of a slip apart, the number of its line; else 0. */
  readonly line: number;
  /** "Phiếu chính"; without papers "Cả danh sách". */
  readonly name: string;
  /** Codes of those who have a vote on each of its lines, in the order of the roll: no more papers of it are issued. */
  readonly voters: readonly string[];
}

/** The kinds of paper of a session's lines: the main one, the supplement, the slips apart by their lines. */
export function paperKinds(
  way: VotingWay,
  lines: readonly BallotLine[],
  rules: readonly SessionRule[],
  attendance: readonly Attendance[],
): readonly PaperKind[] {
  const byKey = new Map<string, BallotLine[]>();
  for (const line of [...lines].sort((a, b) => a.number - b.number)) {
    const key = line.slip === "apart" ? `apart ${line.number}` : line.slip;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const ruleOf = ({ award }: BallotLine) => rules.find((rule) => rule.award === award);
  return [...byKey.values()]
    .map((on) => kindOf(way, on, ruleOf, attendance))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function kindOf(
  way: VotingWay,
  on: readonly BallotLine[],
  ruleOf: (line: BallotLine) => SessionRule | undefined,
  attendance: readonly Attendance[],
): PaperKind {
  const [first] = on;
  const slip = first?.slip ?? "main";
  const line = slip === "apart" ? (first?.number ?? 0) : 0;
  const standing = on.filter(({ state }) => state === "standing");
  const counted = standing.length > 0 ? standing : on;
  const voting = counted.map((each) => votersOf(attendance, ruleOf(each) ?? noRule, each.recused));
  const everywhere = voting.reduce((some, voters) => some.filter((voter) => voters.includes(voter)));
  // Without papers nobody strikes out, and whoever raises no hand has no opinion.
  const struck =
    countings[way]?.papers === true && counted.every((each) => ruleOf(each)?.marking === "strikeOut");
  return {
    key: slip === "apart" ? `apart ${line}` : slip,
    slip,
    line,
    name: countings[way]?.papers ? slipName(slip, line) : listName(slip, line),
    lines: standing.map(({ number }) => number),
    marking: struck ? "strikeOut" : "twoBoxes",
    voters: everywhere.map(({ member }) => member),
  };
}

/** What a vote without papers calls the lines it counts together. */
function listName(slip: Slip, line: number): string {
  if (slip === "apart") return `Dòng ${line}`;
  return slip === "main" ? "Cả danh sách" : "Danh sách bổ sung";
}

/** Of an award whose rule is missing, which no session opens with. */
const noRule: SeatRule = {
  recusal: "none",
  standInsInDenominator: false,
  standInsVote: false,
  writtenOpinions: true,
};

function placeOf({ slip, line }: PaperKind): number {
  return { main: -2, supplement: -1, apart: line }[slip];
}

/**
 * How the votes of a way are typed: paper after paper (called by name, member after member), or line after line; whether there are
 * papers to be accounted for; and how often all is read. Papers are read twice, the second time blind. Hands and names are
 * counted before all, and once.
 */
export interface Counting {
  readonly by: "paper" | "line";
  readonly papers: boolean;
  readonly passes: 1 | 2;
}

/** How each way is counted on the page *Kiểm phiếu*; null: not there. */
export const countings: Readonly<Record<VotingWay, Counting | null>> = {
  paperByLine: { by: "line", papers: true, passes: 2 },
  paperByBallot: { by: "paper", papers: true, passes: 2 },
  consultation: { by: "paper", papers: true, passes: 2 },
  acclamation: { by: "line", papers: false, passes: 1 },
  hands: { by: "line", papers: false, passes: 1 },
  rollCall: { by: "paper", papers: false, passes: 1 },
  form: null,
};
