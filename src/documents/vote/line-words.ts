import type { BallotLine } from "../../domain/vote/ballot-line";
import type { CouncilMember } from "../../domain/vote/council";
import { personalDataRemover } from "../review/appraisal-words";
import type { SessionFacts } from "./meeting-facts";
import { gap, handsWords, numberRanges } from "./vote-words";

/** What the council changed of the list: who was withdrawn or added, on whose proposal, by which hands, and why. */
export function changedLines({ lines }: SessionFacts): readonly string[] {
  const clean = personalDataOut(lines);
  return lines.flatMap((line) => {
    const who = `Số ${line.number}, ${line.name}`;
    if (line.state === "ineligible")
      return [`${who}: không còn đủ điều kiện, không bỏ phiếu${reasonOf(line, clean)}`];
    if (line.state === "withdrawn")
      return [`${who}: rút khỏi phiếu${proposalOf(line)}${reasonOf(line, clean)}`];
    if (line.origin === "floor")
      return [`${who}: Hội đồng bổ sung tại phiên họp${proposalOf(line)}${reasonOf(line, clean)}`];
    return [];
  });
}

function proposalOf(line: BallotLine): string {
  return `, theo đề xuất của ${line.proposedBy === "" ? gap : line.proposedBy}, biểu quyết: ${handsWords(line)}`;
}

/** Leaves codes and birth dates of the nominees out of a text: a paper of the council has none (domain.md 9). */
export function personalDataOut(lines: readonly BallotLine[]): (text: string) => string {
  return personalDataRemover(lines.filter(({ kind }) => kind === "individual").map(({ code }) => code));
}

function reasonOf({ reason }: BallotLine, clean: (text: string) => string): string {
  const text = clean(reason.trim()).replace(/[\s.;]+$/, "");
  return text === "" ? "" : `; lý do: ${text}`;
}

/** The conflicts shown before the vote, each with the numbers it is about, and who does not vote on what. */
export function conflictLines(
  { session, lines }: SessionFacts,
  members: readonly CouncilMember[],
): readonly string[] {
  const numbers = new Map<string, number[]>();
  const put = (text: string, number: number) => {
    const known = numbers.get(text);
    if (known) known.push(number);
    else numbers.set(text, [number]);
  };
  for (const line of lines) {
    for (const conflict of line.conflicts) put(conflict.trim().replace(/[\s.;]+$/, ""), line.number);
    for (const code of line.recused) {
      put(`${members.find((member) => member.code === code)?.name ?? code} không bỏ phiếu`, line.number);
    }
  }
  return [...numbers].map(([text, of]) => `${text} (lượt ${session.order}, số ${numberRanges(of)})`);
}
