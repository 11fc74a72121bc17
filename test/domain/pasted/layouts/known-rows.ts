import type { Rating } from "../../../../src/domain/school/rating";
import type { Dice } from "../../../support/dice";
import * as words from "./words";

/** A row whose every fact is known before it is printed. What a layout has no column for is not expected of its reading. */
export interface KnownRow {
  readonly kind: "individual" | "collective";
  readonly code: string;
  readonly name: string;
  readonly position: string;
  /** A category's code and name. */
  readonly category: { readonly code: string; readonly name: string };
  readonly rating: Rating;
  /** Codes, from the lower to the higher; empty for one who is listed and not proposed. */
  readonly awards: readonly string[];
  readonly initiative: string;
  readonly initiativeDecision: string;
  /** By year, from the earlier to the later; "" for a year without. */
  readonly pastAwards: readonly string[];
  readonly summary: string;
  readonly product: string;
  readonly evidence: string;
  readonly votesFor: number;
  readonly votesIn: number;
  readonly consent: boolean;
  readonly className: string;
  readonly memberCount: number;
  readonly goodWorkers: number;
  readonly champions: number;
  readonly disciplined: number;
  readonly completion: number;
  readonly note: string;
  /** What lists also say and a nomination has no place for. */
  readonly team: string;
  readonly female: boolean;
  readonly born: { readonly day: number; readonly month: number; readonly year: number };
}

export type ListKind = "people" | "collectives" | "mixed" | "students";

const categories = {
  CBQL: { code: "CBQL", name: "Cán bộ quản lý" },
  GV: { code: "GV", name: "Nhà giáo" },
  HSSV: { code: "HSSV", name: "Học sinh, sinh viên" },
  TT: { code: "TT", name: "Tập thể phòng, khoa, trung tâm" },
};

/** Rows of a list, each name once. */
export function knownRows(dice: Dice, kind: ListKind): readonly KnownRow[] {
  const length = dice.chance(0.1) ? dice.between(10, 25) : dice.between(1, 8);
  const style = dice.between(0, 2);
  const rows: KnownRow[] = [];
  for (let at = 0; rows.length < length && at < 60; at++) {
    const ofCollective = kind === "collectives" || (kind === "mixed" && rows.length === 0);
    const row = ofCollective ? collectiveRow(dice) : personRow(dice, kind === "students", style, at);
    if (!rows.some(({ name }) => name === row.name)) rows.push(row);
  }
  return rows;
}

const often = (dice: Dice, items: readonly string[]) => (dice.chance(0.7) ? dice.pick(items) : "");

function personRow(dice: Dice, student: boolean, style: number, at: number): KnownRow {
  const number = String(dice.between(0, 2) * 100 + at + 1).padStart(3, "0");
  const votesIn = dice.between(3, 25);
  const awards = student ? ["GK"] : dice.pick(awardsOfPeople);
  return {
    ...sharedFacts(dice, votesIn),
    kind: "individual",
    code: student ? `SV${number}` : ([number, `GV${number}`, `VC-${number}`][style] ?? number),
    name: words.nameOf(dice),
    position: student ? "" : dice.pick(words.positions),
    category: student ? categories.HSSV : dice.pick([categories.CBQL, categories.GV]),
    awards,
    className: student ? dice.pick(words.classes) : "",
    ...{ memberCount: 0, goodWorkers: 0, champions: 0, disciplined: 0, completion: 0 },
  };
}

const awardsOfPeople = [
  ["LDTT"],
  ["LDTT"],
  ["LDTT"],
  ["CSTDCS"],
  ["LDTT", "CSTDCS"],
  ["GK"],
  ["LDTT", "GK"],
  ["BK"],
];

function collectiveRow(dice: Dice): KnownRow {
  const memberCount = dice.between(5, 40);
  const goodWorkers = dice.between(0, memberCount);
  return {
    ...sharedFacts(dice, dice.between(5, 40)),
    kind: "collective",
    code: "",
    name: dice.pick([...words.units, ...words.teams]),
    position: "",
    category: categories.TT,
    awards: dice.pick([["TTLDTT"], ["TTLDTT"], ["TTLDTT", "TTLDXS"], ["TTLDTT", "GK"]]),
    className: "",
    ...{ memberCount, goodWorkers, champions: dice.between(0, goodWorkers), disciplined: dice.between(0, 1) },
    completion: dice.pick([100, 98.5, 95, 99.25]),
  };
}

function sharedFacts(dice: Dice, votesIn: number) {
  return {
    rating: dice.pick<Rating>(["excellent", "good", "good", "complete"]),
    initiative: often(dice, words.initiatives),
    initiativeDecision: often(dice, ["12/QĐ-CĐTN", "15/QĐ-CĐTN ngày 05/7/2022", "QĐ số 07/QĐ-CĐTN"]),
    pastAwards: [often(dice, words.pastAwardTexts), often(dice, words.pastAwardTexts)],
    summary: dice.pick(words.summaries),
    product: often(dice, words.products),
    evidence: often(dice, words.evidences),
    votesFor: dice.between(Math.ceil(votesIn / 2), votesIn),
    votesIn,
    consent: dice.chance(0.7),
    note: dice.chance(0.3) ? dice.pick(words.notes) : "",
    team: dice.pick(words.teams),
    female: dice.chance(0.5),
    born: { day: dice.between(1, 28), month: dice.between(1, 12), year: dice.between(1962, 2000) },
  };
}
