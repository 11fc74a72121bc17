import { inRuns } from "../../domain/grouping";
import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Unit } from "../../domain/school/unit";
import { readRegister } from "../../register/read-register";
import { units as unitsTable } from "../../register/tables/school/units";
import type { Reply } from "../flow/reply";
import { type StepAnswer, stepAnswerOf } from "../flow/step-answer";
import type { UnitsChosen } from "../flow/unit-problems";
import { makeEvidenceFolders } from "./make-evidence-folders";
import { sendListSheets } from "./send-list-sheets";

/** Commands whose calls grow with the units: of a school of many they take longer than one run of Google may. */
const works: Readonly<Record<UnitWorkName, (review: string, only?: UnitsChosen) => Reply>> = {
  makeEvidenceFolders,
  sendListSheets,
};

export type UnitWorkName = "makeEvidenceFolders" | "sendListSheets";

/** What is asked before the work begins, and the units a step each. */
export interface UnitWork {
  readonly warnings: readonly string[];
  readonly question: string;
  readonly jobs: readonly {
    readonly id: string;
    readonly label: string;
    readonly units: readonly string[];
  }[];
}

/** A unit takes Google up to ten calls of half a second or so: a step stays below half a minute. */
const unitsAtOnce = 5;

/** What the command would ask for all units, and its steps; or why it cannot be done. Changes nothing. */
export function unitWork({
  work,
  review,
}: {
  readonly work: UnitWorkName;
  readonly review: string;
}): Result<UnitWork> {
  const reply = works[work](review);
  if (reply.kind === "refused") return failed(...reply.problems);
  const { warnings, question } = reply.kind === "question" ? reply : { warnings: [], question: "" };
  const read = readRegister({ units: unitsTable }, (open) => ok(open.units.rows()));
  if (!read.ok) return read;
  const jobs = inRuns(read.value, unitsAtOnce).map(jobOf);
  return ok({ warnings: warnings.map(describeProblem), question, jobs });
}

function jobOf(group: readonly Unit[]): UnitWork["jobs"][number] {
  const units = group.map(({ code }) => code);
  return { id: units.join(" "), label: group.map(({ name }) => name).join(", "), units };
}

/** Does the work for some units, as the command does; done already, it makes and sends nothing a second time. */
export function unitWorkStep({
  work,
  review,
  units,
}: {
  readonly work: UnitWorkName;
  readonly review: string;
  readonly units: readonly string[];
}): Result<StepAnswer> {
  const wanted = new Set(units);
  const read = readRegister({ units: unitsTable }, (open) =>
    ok(units.filter((code) => open.units.withKey({ code }) === undefined)),
  );
  if (!read.ok) return read;
  if (read.value.length > 0) return failed(goneUnits(read.value));
  return stepAnswerOf(
    works[work](review, ({ code }) => wanted.has(code)),
    true,
  );
}

/** Units that were there when the page was opened. */
function goneUnits(codes: readonly string[]): Problem {
  return {
    what: `Không còn đơn vị mã ${codes.join(", ")}: đã bị xóa hoặc đổi mã từ khi mở trang này`,
    where: { tab: unitsTable.tab },
    remedy: "Bấm Tải lại để chia lại các nhóm đơn vị; việc đã xong không làm hai lần",
  };
}
