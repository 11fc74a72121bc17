import { failed, ok } from "../../domain/result";
import { rewardLines } from "../../domain/results/reward-money";
import type { SuddenAward } from "../../domain/results/sudden-award";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { baseSalaries } from "../../register/tables/school/base-salaries";
import { overlapRules } from "../../register/tables/school/overlap-rules";
import { rewards } from "../../register/tables/school/rewards";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { groundsDay } from "../papers/grounds";
import { composingDocumentFound } from "../review/compose-review-document";
import { dossierProblems } from "./check-sudden";
import { dossierTables } from "./dossier-tables";

const tables = { ...dossierTables, rewards, baseSalaries, overlapRules };

/** Composes what the standing office puts before the head of a sudden award (domain.md A6): a page. */
export function composeSuddenOpinion(dossier: string): Reply {
  return composeDocument(composingSuddenOpinion(dossier));
}

/** What the paper says (`Composing`). */
export function composingSuddenOpinion(code: string): Composing {
  const wanted = comparable(code);
  return composingDocumentFound(
    "composeSuddenOpinion",
    tables,
    (open) => {
      const dossier = open.sudden.find((row) => row.code === wanted);
      if (!dossier) return failed(unknownDossier(wanted, open.sudden.rows()));
      return ok({ kind: "suddenOpinion", review: dossier.review, part: dossier.code });
    },
    (open, { settings, told }, now) => {
      const day = groundsDay(told, now);
      const dossier = open.sudden.find((row) => row.code === wanted);
      if (!dossier) return failed(unknownDossier(wanted, open.sudden.rows()));
      const { stops, warnings } = dossierProblems(open, dossier, day);
      const award = open.awards.find((row) => row.code === dossier.award);
      if (stops.length > 0 || !award) return failed(...stops);
      const { kind, category } = dossier;
      const one = {
        id: dossier.code,
        nominee: dossier.code,
        kind,
        category,
        award,
        achievement: dossier.code,
      };
      const rules = {
        rewards: open.rewards.rows(),
        baseSalaries: open.baseSalaries.rows(),
        overlapRules: open.overlapRules.rows(),
        doubling: settings.collectiveDoubling,
      };
      const [money] = rewardLines([{ ...one, from: day, to: day }], rules, day);
      return ok({ data: { dossier, award, reward: money?.amount ?? null }, warnings });
    },
  );
}

function unknownDossier(code: string, known: readonly SuddenAward[]) {
  const codes = known.map((row) => row.code).join(", ");
  return {
    what: `Không có hồ sơ khen đột xuất mã “${code}”`,
    where: { tab: suddenAwards.tab },
    remedy: codes === "" ? "Ghi hồ sơ vào tab này" : `Gõ một trong các mã: ${codes}`,
  };
}
