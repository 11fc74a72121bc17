import type { AwardRule } from "../../awards/award-rule";
import { codeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { RuleName } from "./checks";
import type { Nominee, People } from "./nominee";

/** The tables of facts that checks look up, by the names under which whoever checks opens them. */
export type FactTable = keyof typeof restingOn;

/** A row of the register that could not be read, or not in all its cells (docs/decisions/0031). */
export interface UnreadFact {
  readonly table: FactTable;
  /** Where it stands, in words. */
  readonly place: string;
  /** The columns that could not be read, by their names in the domain. */
  readonly columns: readonly string[];
  /** Whether the row is known but for those columns. */
  readonly stands: boolean;
  /** What could be read of it. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const counted = ["share", "holders", "quota"] as const;
const elsewhere = ["duplicate", "twoUnits", "sameAchievement", "requires", "quota"] as const;

/**
 * Which rules rest on a column of a table; on columns that are not named no rule does. A row that is not known at all
 * is missed by all rules of its table. Of a row of the rules its own rule is judged by it (`rulesOf`).
 */
const restingOn = {
  staff: {
    unit: ["staffList", "managerCollective", "membersDiscipline", ...counted],
    category: ["category", "quota"],
    startedOn: ["service", ...counted],
    movedInOn: ["service"],
    movedOutOn: ["staffList", "service", "membersDiscipline", ...counted],
    name: ["staffList", "hold"],
  },
  staffYears: {
    rating: ["rating", "initiative"],
    leaveDays: ["leave"],
    discipline: ["discipline", "membersDiscipline"],
  },
  unitYears: { rating: ["rating", "managerCollective"], completion: ["completion"] },
  initiatives: { authors: ["initiative", "initiativeReuse"], scope: ["initiative"] },
  pastAwards: { award: ["chain", "requires"], sudden: ["chain", "requires"] },
  holds: { from: ["hold"], until: ["hold"] },
  rules: {},
  awards: { kind: ["sameAchievement"], subject: ["awardOpen"], categories: ["category"] },
  categories: { kind: ["category"] },
  units: { name: ["staffList", "managerCollective", "completion", ...counted] },
  years: { from: ["chain", "initiativeReuse"], to: ["chain", "initiativeReuse"] },
  rounds: {},
  reviews: { schoolYear: ["chain", "initiativeReuse", ...elsewhere] },
  nominations: { code: ["initiativeReuse", ...elsewhere], state: ["initiativeReuse", ...elsewhere] },
  findings: { severity: ["requires", "share", "holders", "quota"] },
} satisfies Readonly<Record<string, Readonly<Record<string, readonly RuleName[]>>>>;

const tables: Readonly<Record<FactTable, Readonly<Record<string, readonly RuleName[]>>>> = restingOn;

/** Whether a table is one of those that checks look up. */
export function isFactTable(name: string): name is FactTable {
  return name in tables;
}

/** The rules that cannot be judged where a row concerns the nominee. Of a row of no known rule it is told by the first of `all`. */
export function rulesOf(fact: UnreadFact, all: readonly RuleName[]): readonly RuleName[] {
  if (fact.table === "rules") {
    const own = all.find((rule) => rule === fact.fields.rule);
    return own === undefined ? all.slice(0, 1) : [own];
  }
  const byColumn = tables[fact.table];
  const missed = fact.stands
    ? fact.columns.flatMap((column) => byColumn[column] ?? [])
    : Object.values(byColumn).flat();
  return [...new Set(missed)];
}

/**
 * Which unread rows keep a rule from being judged of a nominee; `row` is the rule's row for the award, null where the
 * register has none, as far as it can be read.
 */
export type Doubts = (rule: RuleName, nominee: Nominee, row: AwardRule | null) => readonly UnreadFact[];

/** Finds the doubts among the unread rows, for nominees known by `people`. */
export function doubtsAmong(unread: readonly UnreadFact[], people: People, all: readonly RuleName[]): Doubts {
  const byRule = new Map<RuleName, UnreadFact[]>();
  for (const fact of unread) for (const rule of rulesOf(fact, all)) groupIn(byRule, rule, fact);
  return (rule, nominee, row) => {
    const facts = byRule.get(rule) ?? [];
    return facts.filter((fact) => {
      if (row === null && fact.table !== "rules") return false;
      return mayConcern(fact, rule, nominee, row, people);
    });
  };
}

function mayConcern(
  fact: UnreadFact,
  rule: RuleName,
  nominee: Nominee,
  row: AwardRule | null,
  people: People,
): boolean {
  const { nomination } = nominee;
  const text = (column: string) => {
    const value = fact.fields[column];
    return fact.columns.includes(column) || typeof value !== "string" ? null : value;
  };
  switch (fact.table) {
    case "rules": {
      const award = text("award");
      return award === null || award === "" || award === nomination.award;
    }
    case "awards": {
      const code = text("code");
      return code === null || code === nomination.award;
    }
    case "staff":
      return countsUnits(rule)
        ? row?.scope === "school" || isOfUnit(text("unit"), nominee)
        : isPerson(text("code"), text("name"), nominee, people);
    case "staffYears":
      return countsUnits(rule) || isPerson(text("code"), null, nominee, people);
    case "holds":
    case "pastAwards":
    case "nominations":
      return isPerson(text("code"), text("name"), nominee, people);
    case "initiatives": {
      const { authors } = fact.fields;
      if (!Array.isArray(authors) || authors.length === 0) return true;
      return authors.some((author) => isPerson(String(author), null, nominee, people));
    }
    case "unitYears":
    case "units":
      return isOfUnit(text(fact.table === "units" ? "code" : "unit"), nominee);
    default:
      return true;
  }
}

/** Whether a rule counts a unit's people rather than looking at the nominee. */
function countsUnits(rule: RuleName): boolean {
  return rule === "membersDiscipline" || counted.some((each) => each === rule);
}

function isOfUnit(unit: string | null, { nomination, collective, member }: Nominee): boolean {
  if (unit === null || unit === "") return true;
  const own = [nomination.unit, collective?.code ?? "", member?.unit ?? ""];
  return own.some((code) => codeKey(code) === codeKey(unit));
}

/** Whether a code and a name, as far as they can be read, may be the nominee's. */
function isPerson(code: string | null, name: string | null, nominee: Nominee, { fold }: People): boolean {
  const key = codeKey(code ?? "");
  const { nomination, member, candidates, collective } = nominee;
  const codes = [
    nomination.code,
    member?.code ?? "",
    collective?.code ?? "",
    ...candidates.map((each) => each.code),
  ];
  if (key !== "" && codes.some((each) => codeKey(each) === key)) return true;
  if (name !== null && name !== "") return fold(name) === nominee.name;
  return key === "";
}
