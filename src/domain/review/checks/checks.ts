import { awardOpen } from "./award-open";
import { category } from "./category";
import { chain } from "./chain";
import type { Check } from "./check";
import { completion, holders, share } from "./collective-figures";
import { discipline, membersDiscipline } from "./discipline";
import { duplicate, sameName, twoUnits } from "./duplicates";
import { hold } from "./hold";
import { initiative } from "./initiative";
import { initiativeReuse } from "./initiative-reuse";
import { late } from "./late";
import { leave } from "./leave";
import { meeting } from "./meeting";
import { quota } from "./quota";
import { managerCollective, rating } from "./rating";
import { consent, evidence, product, summary } from "./required-parts";
import { requires } from "./requires";
import { sameAchievement } from "./same-achievement";
import { service } from "./service";
import { staffList } from "./staff-list";

const registry = {
  awardOpen,
  category,
  staffList,
  summary,
  product,
  evidence,
  consent,
  meeting,
  late,
  duplicate,
  twoUnits,
  sameName,
  sameAchievement,
  hold,
  discipline,
  rating,
  service,
  leave,
  requires,
  initiative,
  initiativeReuse,
  chain,
  share,
  holders,
  completion,
  membersDiscipline,
  managerCollective,
  quota,
} satisfies Readonly<Record<string, Check>>;

/** What a rule is called in code. */
export type RuleName = keyof typeof registry;

/** Every rule, in the order its findings are told: a rule that is entered here is one. */
export const checks: Readonly<Record<RuleName, Check>> = registry;

/** The rules in the order their findings are told. */
export const ruleNames = Object.keys(checks) as readonly RuleName[];

/** What the secretary calls each rule. */
export const ruleLabels = Object.fromEntries(
  ruleNames.map((name) => [name, checks[name].label] as const),
) as Readonly<Record<RuleName, string>>;
