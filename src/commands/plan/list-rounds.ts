import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { rounds } from "../../register/tables/plan/rounds";
import { unitOfWork } from "../../register/unit-of-work";

/** The rounds a command can be run for, in the order of their tab: at least one. Changes nothing. */
export function listRounds(): Result<readonly EmulationRound[]> {
  return unitOfWork("", { rounds }, (open) =>
    open.rounds.rows().length > 0 ? { value: open.rounds.rows(), what: "" } : { problems: [noRounds] },
  );
}

const noRounds: Problem = {
  what: "Sổ chưa có đợt thi đua nào",
  where: { tab: rounds.tab },
  remedy: "Thêm đợt vào tab này; năm học của đợt phải có trong tab “Năm học”",
};
