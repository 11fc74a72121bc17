import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { rounds } from "../../register/tables/plan/rounds";

/** The rounds a command can be run for, in the order of their tab: at least one. Changes nothing. */
export function listRounds(): Result<readonly EmulationRound[]> {
  return readRegister({ rounds }, (open) =>
    open.rounds.rows().length > 0 ? ok(open.rounds.rows()) : failed(noRounds),
  );
}

const noRounds: Problem = {
  what: "Sổ chưa có đợt thi đua nào",
  where: { tab: rounds.tab },
  remedy: "Thêm đợt vào tab này; năm học của đợt phải có trong tab “Năm học”",
};
