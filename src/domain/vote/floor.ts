import type { Moment } from "../moment";
import type { Nomination } from "../review/nomination";
import type { BallotLine } from "./ballot-line";

/** Who the council proposes at its meeting. */
export type FloorNominee = Pick<
  BallotLine,
  "award" | "kind" | "code" | "name" | "position" | "unit" | "category"
> & {
  /** What is awarded, in the proposer's words: it stands where a unit's summary would. */
  readonly reason: string;
};

/** Who moved that a paper be changed, and the show of hands on it. */
export interface Motion {
  readonly session: string;
  readonly proposedBy: string;
  readonly handsFor: number;
  readonly handsAgainst: number;
  readonly handsNone: number;
  readonly reason: string;
}

const prefix = "hội đồng";

/** The id of a nomination from the floor: by its nominee and award, so that no two stand for the same. */
export function floorId(review: string, { award, code, name, unit }: Omit<FloorNominee, "reason">): string {
  return [review, prefix, unit, code === "" ? name : code, award].join("/");
}

/** Whether a nomination's id says that the council proposed it. */
export function isFromFloor(nomination: string): boolean {
  return nomination.split("/")[1] === prefix;
}

/** A nomination from the floor as the checks see it: what the register does not know of it stands open. */
export function floorNomination(review: string, nominee: FloorNominee, at: Moment): Nomination {
  const { award, kind, code, name, position, unit, category, reason } = nominee;
  return {
    id: floorId(review, nominee),
    review,
    unit,
    state: "active",
    submission: "",
    at,
    late: false,
    finding: null,
    messages: [],
    evidenceState: "unverified",
    opinion: "",
    note: "",
    kind,
    code,
    name,
    position,
    className: "",
    category,
    award,
    rating: null,
    initiative: "",
    initiativeDecision: "",
    pastAwards: "",
    summary: reason,
    product: reason,
    evidence: reason,
    votesFor: null,
    votesIn: null,
    consent: true,
    memberCount: null,
    goodWorkers: null,
    champions: null,
    disciplined: null,
    completion: null,
  };
}

/**
 * The nomination a line is about, as the line has it: who it is, of which unit and category, for which award. `known` is what the
 * register has of it beside that, where it has it still.
 */
export function lineNomination(
  review: string,
  line: BallotLine,
  at: Moment,
  known: Nomination | undefined,
): Nomination {
  const { nomination: id, award, kind, code, name, unit, category } = line;
  const content = known ?? floorNomination(review, { ...line, reason: "" }, at);
  return { ...content, id, review, state: "active", award, kind, code, name, unit, category };
}

/** The nominations from the floor that stand on some lines, each once. */
export function floorNominations(
  review: string,
  lines: readonly BallotLine[],
  at: Moment,
): readonly Nomination[] {
  const found = new Map<string, Nomination>();
  for (const line of lines)
    if (line.origin === "floor" && line.state !== "withdrawn")
      found.set(line.nomination, floorNomination(review, line, at));
  return [...found.values()];
}
