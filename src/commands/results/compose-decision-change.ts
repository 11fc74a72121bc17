import { decisionInShort } from "../../documents/results/change-words";
import { groundLine } from "../../domain/papers/ground";
import { failed, ok } from "../../domain/result";
import type { DecisionChange } from "../../domain/results/decision-change";
import { grounds } from "../../register/tables/plan/grounds";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { documentGrounds, groundsDay } from "../papers/grounds";
import { composingDocumentFound } from "../review/compose-review-document";
import { changeRows, changeTables, readChange } from "./change-sources";

const tables = { ...changeTables, grounds };

/**
 * Composes what changes a signed decision (domain.md 5.14): a letter that corrects its form, a decision that amends it, or one
 * that annuls it or some of its lines; the rows of a code in *Thay đổi sau quyết định* say which.
 */
export function composeDecisionChange(code: string): Reply {
  return composeDocument(composingDecisionChange(code));
}

const verbs: Readonly<Record<DecisionChange["kind"], string>> = {
  erratum: "đính chính",
  amendment: "Sửa đổi, bổ sung",
  annulment: "Hủy bỏ",
};

/** What it says (`Composing`). */
export function composingDecisionChange(typed: string): Composing {
  const code = comparable(typed);
  return composingDocumentFound(
    "composeDecisionChange",
    tables,
    (open) => {
      const found = changeRows(open, code);
      if (!found.ok) return found;
      const { rows, decision } = found.value;
      return ok({ kind: rows[0].kind, review: decision.subject, part: code });
    },
    (open, { review, settings, told }, now) => {
      const day = groundsDay(told, now);
      const read = readChange(open, code, told.id, day, settings);
      if (!read.ok) return read;
      const { kind, rows, decision, applied, before, standing, changed } = read.value;
      const cited = documentGrounds(
        open.grounds,
        { round: review.round, sector: settings.sector, day },
        true,
      );
      if (kind !== "erratum" && cited.stops.length > 0) return failed(...cited.stops);
      const news = new Map(changed.map((grant) => [grant.number, grant]));
      const known = new Set(standing.map(({ number }) => number));
      const after = [
        ...standing.map((grant) => news.get(grant.number) ?? grant),
        ...changed.filter(({ number }) => !known.has(number)),
      ];
      const partly = kind === "annulment" && rows.every(({ line }) => line !== null) ? " một phần" : "";
      return ok({
        data: { decision, applied, before, after, grounds: cited.grounds.map(groundLine) },
        title: `${verbs[kind]}${partly} ${decisionInShort(decision)}`,
        warnings: [...read.value.warnings, ...(kind === "erratum" ? [] : cited.warnings)],
      });
    },
  );
}
