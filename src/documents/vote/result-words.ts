import type { BallotLine } from "../../domain/vote/ballot-line";
import { type Outcome, outcomeStates } from "../../domain/vote/outcome";
import { twoDigits } from "../../vietnamese/numbers";
import { type BlockView, listed, paragraph, resultBlock } from "./blocks";
import { groupsUnder, type LineHeads, lineHeads } from "./line-groups";
import { personalDataOut } from "./line-words";
import type { MeetingFacts, SessionFacts } from "./meeting-facts";
import { awardNames, denominatorWords, numberRanges, rateWords, thresholdWords } from "./vote-words";

/** More names than this would hide the table that has them: then they are told by their numbers. */
const namedAtMost = 40;

/** What it says where nothing is voted on a line any more. */
const withdrawn = "RÚT";

/**
 * The results of a closed session: for each award what its rates are counted on, the table, and who passed and who did not by
 * name. The minutes of the count and those of the meeting both print this, so they agree to the figure.
 */
export function resultBlocks(
  at: SessionFacts,
  { awards }: Pick<MeetingFacts, "awards">,
): readonly BlockView[] {
  const nameOf = awardNames(awards);
  const heads = lineHeads(at.lines, nameOf, true);
  const outcomes = new Map(at.outcomes.map((outcome) => [outcome.number, outcome]));
  const ordered = at.rules
    .map(({ award }) => award)
    .filter((award) => at.lines.some((line) => line.award === award));
  return [
    ...listed(ordered.map((award) => `${nameOf(award)}: ${baseWords(award, at)}`)),
    resultBlock({
      nhóm: ordered.flatMap((award) =>
        groupsUnder(
          at.lines.filter((line) => line.award === award),
          heads,
        ).map((group) => ({
          "tên nhóm": group.head,
          dòng: group.lines.map((line) => rowView(line, outcomes.get(line.number), heads)),
        })),
      ),
    }),
    ...ordered.flatMap((award) => namedResults(award, at, nameOf(award))),
  ];
}

/** "tỷ lệ tính trên tổng số thành viên Hội đồng (15), đạt khi có từ 80% trở lên, cần ít nhất 12 phiếu đồng ý". */
function baseWords(award: string, { rules, outcomes }: SessionFacts): string {
  const rule = rules.find((row) => row.award === award);
  const own = outcomes.filter((outcome) => outcome.award === award);
  const [first] = own;
  const base = first?.denominator ?? rule?.denominator;
  const threshold = first ?? rule;
  const grounds = rule?.grounds.trim() ?? "";
  return [
    ...(base === undefined ? [] : [`tỷ lệ tính trên ${denominatorWords(base)}${totalsWords(own)}`]),
    ...(threshold === undefined ? [] : [`đạt khi có ${thresholdWords(threshold)} đồng ý${neededWords(own)}`]),
    ...(grounds === "" ? [] : [`căn cứ: ${grounds.replace(/[\s.;]+$/, "")}`]),
  ].join("; ");
}

function totalsWords(outcomes: readonly Outcome[]): string {
  const totals = [...new Set(outcomes.map(({ total }) => total))].sort((a, b) => a - b);
  return totals.length === 0 ? "" : ` (${totals.map(twoDigits).join(" hoặc ")})`;
}

function neededWords(outcomes: readonly Outcome[]): string {
  const needed = [...new Set(outcomes.map((outcome) => outcome.needed))].sort((a, b) => a - b);
  return needed.length === 0 ? "" : `, ít nhất ${needed.map(twoDigits).join(" hoặc ")} phiếu`;
}

function rowView(
  line: BallotLine,
  outcome: Outcome | undefined,
  { whoOf }: LineHeads,
): Readonly<Record<string, string>> {
  const figure = (count: number | undefined) => (count === undefined ? "" : String(count));
  return {
    tt: String(line.number),
    "họ tên": line.name,
    "chức vụ, đơn vị": whoOf(line),
    "đồng ý": figure(outcome?.yes),
    "không đồng ý": figure(outcome?.no),
    trống: figure(outcome?.blank),
    "không hợp lệ": figure(outcome?.invalid),
    "tỷ lệ": outcome === undefined ? "" : rateWords(outcome.yes, outcome.total, outcome),
    "kết quả": outcome === undefined ? withdrawn : outcomeStates[outcome.outcome],
  };
}

function namedResults(
  award: string,
  { lines, outcomes, rules }: SessionFacts,
  name: string,
): readonly BlockView[] {
  const own = outcomes.filter((outcome) => outcome.award === award);
  const clean = personalDataOut(lines);
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const passed = own.filter(({ outcome }) => outcome === "passed");
  const others = own.filter(({ outcome }) => outcome !== "passed");
  const whom =
    passed.length > namedAtMost
      ? `các số ${numberRanges(passed.map(({ number }) => number))}`
      : namesOf(passed, byNumber);
  const count = `${twoDigits(passed.length)}/${twoDigits(own.length)}`;
  const chairWords = lines.filter((line) => line.award === award).flatMap(chairDecision);
  return [
    paragraph(`${name}: ${count} đạt${passed.length === 0 ? "." : `, gồm: ${whom}.`}`),
    ...listed(others.map((outcome) => `Số ${outcome.number}, ${outcome.name}: ${notPassed(outcome, clean)}`)),
    ...listed(rules.some((rule) => rule.award === award) ? chairWords : []),
  ];
}

function namesOf(outcomes: readonly Outcome[], byNumber: ReadonlyMap<number, BallotLine>): string {
  return outcomes
    .map(({ name, number }) => {
      const unit = byNumber.get(number)?.unitName ?? "";
      return unit === "" || unit === name ? name : `${name} (${unit})`;
    })
    .join("; ");
}

/** "Không đạt (11/15 phiếu, cần 12 …)": the arithmetic as the outcome keeps it. */
function notPassed({ outcome, reason }: Outcome, clean: (text: string) => string): string {
  const arithmetic = clean(reason.trim()).replace(/[\s.;]+$/, "");
  return `${outcomeStates[outcome]}${arithmetic === "" ? "" : `; ${arithmetic}`}`;
}

function chairDecision({ number, name, chair, chairReason }: BallotLine): readonly string[] {
  if (chair === null) return [];
  const reason = chairReason.trim() === "" ? "" : `, lý do: ${chairReason.trim().replace(/[\s.;]+$/, "")}`;
  return [
    `Số ${number}, ${name}: chủ tọa quyết định ${chair === "yes" ? "đồng ý" : "không đồng ý"}${reason}`,
  ];
}
