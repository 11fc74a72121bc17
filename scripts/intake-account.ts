import type { LocalAppsScript } from "../local/local-apps-script";
import { severityNames } from "../src/domain/awards/severity";
import { excerpt } from "../src/domain/cell-text";
import { ruleLabels } from "../src/domain/review/checks/checks";
import { findings } from "../src/register/tables/review/findings";
import { nominations, stateLabels } from "../src/register/tables/review/nominations";
import { progress, progressLabels } from "../src/register/tables/review/progress";
import { quarantine } from "../src/register/tables/review/quarantine";
import { unitReports } from "../src/register/tables/review/unit-reports";
import { awardRules } from "../src/register/tables/school/award-rules";
import { registerRows } from "./decoded-rows";

/** What a summary tells of a nomination: its findings by the rules' names. */
export interface NominationSummary {
  readonly id: string;
  readonly unit: string;
  readonly nominee: string;
  readonly award: string;
  readonly state: string;
  readonly findings: Readonly<Record<string, string>>;
}

/** Every nomination of the register, in its order. */
export function summariseNominations(script: LocalAppsScript): readonly NominationSummary[] {
  const found = registerRows(script, findings);
  return registerRows(script, nominations).map(({ id, unit, name, award, state }) => ({
    id,
    unit,
    nominee: name,
    award,
    state,
    findings: Object.fromEntries(
      found
        .filter(({ nomination }) => nomination === id)
        .map(({ rule, severity }) => [rule, severity] as const),
    ),
  }));
}

/** Some lines on what came of a sample's submissions: units, nominations, findings, quarantine, reports, mails. */
export function intakeAccount(script: LocalAppsScript): readonly string[] {
  const all = registerRows(script, nominations);
  const found = registerRows(script, findings);
  const unread = registerRows(script, quarantine);
  const fine = all.filter(({ state, finding }) => state === "active" && finding === null).length;
  const known = new Set(registerRows(script, awardRules).map(({ rule }) => rule));
  const silent = [...known].filter((rule) => found.every((finding) => finding.rule !== rule));
  return [
    `units: ${counted(registerRows(script, progress).map(({ state }) => progressLabels[state]))}`,
    `nominations: ${counted(all.map(({ state }) => stateLabels[state]))}; nothing against ${fine}`,
    ...(["block", "review", "warn"] as const).map((severity) => {
      const rules = found
        .filter((finding) => finding.severity === severity)
        .map(({ rule }) => ruleLabels[rule]);
      return `findings, ${severityNames[severity]}: ${counted(rules)}`;
    }),
    `rules without a finding: ${silent.map((rule) => ruleLabels[rule]).join(", ") || "none"}`,
    `quarantine: ${counted(unread.map(({ reason }) => excerpt(reason, 60)))}`,
    `reports: ${counted(registerRows(script, unitReports).map(({ late }) => (late ? "late" : "in time")))}`,
    `mails: ${script.mails().length}`,
  ];
}

/** "12 (Muộn 2, Đã chốt 10)", the most frequent first. */
function counted(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([text, count]) => `${text} ${count}`);
  return parts.length === 0 ? "0" : `${texts.length} (${parts.join(", ")})`;
}
