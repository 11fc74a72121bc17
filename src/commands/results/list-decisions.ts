import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isForDecision } from "../../domain/results/decided-award";
import { type DecisionPart, decisionParts, groupNames, wholePart } from "../../domain/results/decision-parts";
import { readRegister } from "../../register/read-register";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import type { Offered } from "../flow/offered";
import { ofReview } from "../flow/reach";
import { readResults, resultTables } from "./result-sources";

/** The code of a part as a person typed it. */
export function partTyped(typed: string): string {
  const code = comparable(typed);
  return code.toUpperCase() === wholePart ? "" : code;
}

/** The decisions of a review that may be made, whether the head has decided or not: at least one. Changes nothing. */
export function listDecisions(review: string): Result<readonly Offered[]> {
  return readRegister(ofReview({ ...resultTables, settings: settingsTable }, comparable(review)), (open) => {
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const results = readResults(open, comparable(review));
    if (!results.ok) return results;
    const { decided, pending } = results.value;
    const ofSchool = decided.filter(({ award }) => award.grantedBy === "school");
    const parts = decisionParts(ofSchool, settings.value.decisionGrouping);
    if (parts.length > 0) return ok(parts.map(offered));
    return failed(...pending.map(({ problem }) => problem), nothingPassed(comparable(review)));
  });
}

/** The dossiers of sudden awards, in the order of their tab: at least one. Changes nothing. */
export function listDossiers(): Result<readonly Offered[]> {
  return readRegister({ sudden: suddenAwards }, ({ sudden }) => {
    const rows = sudden.rows();
    return rows.length > 0
      ? ok(rows.map(({ code, name, award }) => ({ code, name: `${name} (${award})` })))
      : failed(noSuddenDossiers);
  });
}

/** "LDTT: Lao động tiên tiến, khen 12/14 dòng". */
function offered({ part, awards, lines }: DecisionPart): Offered {
  const granted = lines.filter(isForDecision).length;
  const [line] = lines;
  const sudden = line?.source === "sudden";
  const group = Object.entries(groupNames).find(([code]) => code === part)?.[1];
  const name = sudden
    ? `${line.name}, ${awards[0]?.name ?? ""}`
    : part === ""
      ? "một quyết định chung"
      : (group ?? awards[0]?.name ?? part);
  const counts = sudden ? "" : `, khen ${twoDigits(granted)}/${twoDigits(lines.length)} dòng`;
  return { code: part === "" ? wholePart : part, name: `${name}${counts}` };
}

export function nothingPassed(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có ai được Hội đồng hoặc Thường trực đề nghị khen ở cấp trường`,
    remedy: `Đóng các lượt bỏ phiếu rồi bấm ${menuPath("presentToHead")}; khen đột xuất thì ghi hồ sơ và ý kiến thường trực ở tab “${suddenAwards.tab}”`,
  };
}

export const noSuddenDossiers: Problem = {
  what: "Sổ chưa có hồ sơ khen đột xuất nào",
  where: { tab: suddenAwards.tab },
  remedy: "Ghi hồ sơ vào tab này, mỗi hồ sơ một dòng",
};
