import type { EmulationRound } from "../../domain/plan/round";
import {
  followingYear,
  hasTypedYear,
  movedMilestone,
  movedRound,
  renamedYear,
} from "../../domain/plan/round-copy";
import type { Problem } from "../../domain/problem";
import { type Failed, failed } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import { sameRow } from "../../register/same-row";
import { assignments } from "../../register/tables/plan/assignments";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { planContent } from "../../register/tables/plan/plan-content";
import { recipients } from "../../register/tables/plan/recipients";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { schoolYears } from "../../register/tables/school/school-years";
import { type Done, type Opened, unitOfWork } from "../../register/unit-of-work";
import { describePlace } from "../../vietnamese/place";
import { comparable } from "../../vietnamese/text";
import { type FinalReply, refused } from "../flow/reply";
import { unknownYear } from "../flow/unknown-codes";
import { unknownRound } from "./plan-problems";

/** The round itself is written last: while it is missing, a copy that was cut off can be run again. */
const tables = {
  grounds,
  years: schoolYears,
  content: planContent,
  milestones,
  targets,
  assignments,
  recipients,
  rounds,
};
type Open = Opened<typeof tables>;

/**
 * Copies a round with its content, milestones, targets, assignments and own recipients into the following school year,
 * which is added where it is missing. Dates move on by the years between; anniversaries need nothing, they are computed.
 * The message lists what to look at: texts with a year or a date in them, and grounds, which are not copied.
 */
export function copyRound(sourceCode: string, newCode: string): FinalReply {
  const code = comparable(newCode);
  const copied = unitOfWork("copyRound", tables, (open) => copy(open, comparable(sourceCode), code));
  if (!copied.ok) return refused(...copied.problems);
  const { round, look } = copied.value;
  const heading = `Đã tạo đợt “${round.code}” (${round.name}).`;
  const shown = look.slice(0, linesShown);
  const rest = look.length - shown.length;
  const lines = [...shown, ...(rest > 0 ? [`và ${rest} chỗ nữa`] : [])].map((line) => `• ${line}`);
  return {
    kind: "done",
    message: lines.length === 0 ? heading : `${heading}\n\nCần xem lại:\n${lines.join("\n")}`,
  };
}

/** More would not fit into a dialog. */
const linesShown = 20;

interface Copied {
  readonly round: EmulationRound;
  /** What the secretary should look at. */
  readonly look: readonly string[];
}

function copy(open: Open, source: string, code: string): Done<Copied> | Failed {
  const round = open.rounds.find((row) => row.code === source);
  if (!round) return failed(unknownRound(source, open.rounds.rows()));
  const old = open.years.find((row) => row.code === round.schoolYear);
  if (!old) return failed(unknownYear(round.schoolYear, open.rounds.place(round, "schoolYear")));
  const next = followingYear(old, open.years.rows());
  const moved = movedRound(round, code, old, next);
  const there = open.rounds.find((row) => row.code === code);
  // The very copy stands there: an earlier run was cut off after its last write, or the click came twice.
  if (there && sameRow(there, moved)) return { value: { round: there, look: [] }, what: "" };
  if (code === "" || there) return failed(takenCode(code));

  open.years.put(next);
  const years = next.from.year - old.from.year;
  const look = [...copyContent(open, source, code, old, next), ...copyMilestones(open, source, code, years)];
  for (const target of open.targets.rows().filter((row) => row.round === source)) {
    open.targets.put({ ...target, round: code, result: "", met: null });
  }
  for (const assignment of open.assignments.rows().filter((row) => row.round === source)) {
    open.assignments.put({ ...assignment, round: code, inspectedOn: null, inspection: "" });
  }
  for (const recipient of open.recipients.rows().filter((row) => row.round === source)) {
    open.recipients.put({ ...recipient, round: code });
  }
  const left = open.grounds.rows().filter((ground) => ground.round === source);
  if (left.length > 0) {
    const codes = left.map((ground) => ground.code).join(", ");
    look.push(`tab “${grounds.tab}”: căn cứ của đợt cũ (${codes}) không sao chép; nhập văn bản của năm mới`);
  }
  open.rounds.put(moved);
  look.unshift(`${describePlace(open.rounds.place(moved, "planSummary"))}: “${moved.planSummary}”`);
  return {
    value: { round: moved, look },
    what: `Sao chép đợt ${source} thành đợt ${code}, năm học ${next.code}`,
  };
}

function copyContent(open: Open, source: string, code: string, old: SchoolYear, next: SchoolYear): string[] {
  const blocks = open.content.rows().filter((block) => block.round === source);
  return blocks.flatMap((block) => {
    const moved = { ...block, round: code, text: renamedYear(block.text, old, next) };
    open.content.put(moved);
    if (!hasTypedYear(moved.text)) return [];
    return [`${describePlace(open.content.place(moved, "text"))}: ${excerpt(moved.text)}`];
  });
}

function copyMilestones(open: Open, source: string, code: string, years: number): string[] {
  const ofSource = open.milestones.rows().filter((milestone) => milestone.round === source);
  for (const milestone of ofSource) open.milestones.put(movedMilestone(milestone, code, years));
  return ofSource.length === 0
    ? []
    : [`tab “${milestones.tab}”: ${ofSource.length} mốc đã dời thêm ${years} năm, xem lại thứ trong tuần`];
}

/** The words around the first year or date of a text. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(/\b(19|20)\d\d\b|\d{1,2}\/\d{1,2}/) - 30);
  const words = text
    .slice(at, at + 80)
    .replace(/\s+/g, " ")
    .trim();
  return `“${at > 0 ? "…" : ""}${words}${at + 80 < text.length ? "…" : ""}”`;
}

function takenCode(code: string): Problem {
  return {
    what: code === "" ? "Chưa gõ mã đợt mới" : `Đã có đợt mã “${code}”`,
    where: { tab: rounds.tab },
    remedy: "Gõ một mã khác cho đợt mới",
  };
}
