import { describeProblem, type Problem } from "../../domain/problem";
import { straysSeen } from "../../register/readings-seen";
import { registerFaults } from "../../register/tables/review/register-faults";
import { captionOf } from "../../vietnamese/captions";

/** More would hide what the command itself has to say; all of them stand on the tab of what is to be mended. */
const mostTold = 4;

/**
 * What belongs to nothing in the tabs that a command read (docs/decisions/0046), as it is told behind what the command says:
 * nothing where there is none, or where `told` names the very cells.
 */
export function straysToTell(told: readonly Problem[]): readonly string[] {
  const lines = strayLines(told);
  return lines.length === 0
    ? []
    : [
        "Có chỗ trong sổ không thuộc về đâu, nên không được dùng:",
        ...lines.map((line) => (line.startsWith("…") ? line : `• ${line}`)),
      ];
}

/** The same, a line each, for a page that lists what is told. */
export function strayLines(told: readonly Problem[]): readonly string[] {
  const cells = new Set(told.map(({ where }) => JSON.stringify(where)));
  const strays = straysSeen().filter(({ where }) => !cells.has(JSON.stringify(where)));
  const rest = strays.length - mostTold;
  return [
    ...strays.slice(0, mostTold).map(describeProblem),
    ...(rest > 0
      ? [`… và ${rest} chỗ nữa; bấm ${captionOf("recheck")} rồi xem tab “${registerFaults.tab}”.`]
      : []),
  ];
}
