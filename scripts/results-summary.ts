import type { LocalAppsScript } from "../local/local-apps-script";
import { isGranted } from "../src/domain/results/grant";
import { grants } from "../src/register/tables/results/grants";
import { documentBook } from "../src/register/tables/review/document-book";
import { registerRows } from "./decoded-rows";
import { summaryNumber } from "./summary-number";

/**
 * What the signed decisions grant, and what is paid by them, in the order of the decisions' lists (docs/samples.md): what was
 * annulled is in neither, what was corrected is. `decisions` has a row a decision and award.
 */
export function summariseResults(script: LocalAppsScript) {
  const book = new Map(registerRows(script, documentBook).map((document) => [document.id, document]));
  const granted = registerRows(script, grants).filter(isGranted);
  const rows = granted.map((grant) => ({
    ...grant,
    decision: grant.document,
    decisionNumber: summaryNumber(book.get(grant.document)?.number ?? null),
  }));
  const decisions = new Map<string, DecisionSummary>();
  for (const { decision, decisionNumber, award, reward } of rows) {
    const key = JSON.stringify([decision, award]);
    const before = decisions.get(key);
    decisions.set(key, {
      ...{ award, number: decisionNumber, document: decision },
      rows: (before?.rows ?? 0) + 1,
      total: (before?.total ?? 0) + reward,
    });
  }
  return {
    decisions: [...decisions.values()],
    payments: rows
      .filter(({ reward }) => reward > 0)
      .map(({ decisionNumber, number, name, kind, unit, award, reward }) => ({
        decision: decisionNumber,
        number,
        nominee: name,
        ...{ kind, unit, award },
        amount: reward,
      })),
  };
}

/** An award's rows in a decision. */
interface DecisionSummary {
  readonly award: string;
  /** null where the book has no number for it. */
  readonly number: number | string | null;
  readonly document: string;
  readonly rows: number;
  /** In đồng. */
  readonly total: number;
}
