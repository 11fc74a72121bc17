import { grouped } from "../../domain/grouping";
import { evidenceNames, type Nomination } from "../../domain/review/nomination";
import type { AwardGroup, NominationLists } from "../../domain/review/nomination-list";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { lineView } from "../engine/frame-view";
import type { PartView } from "./appraisal-told";
import type { AppraisedReview } from "./appraised-review";

/** "V": how much of the evidence nobody has verified, by award and by unit. */
export function evidencePart(lists: NominationLists, { nominees }: AppraisedReview): PartView {
  const groups = [...lists.collectives, ...lists.individuals];
  const withEvidence = groups.flatMap(({ nominations }) => nominations).filter(hasEvidence);
  const open = withEvidence.filter(isOpen);
  const states = (["verified", "paper", "unreachable", "invalid"] as const).flatMap((state) => {
    const count = withEvidence.filter(({ evidenceState }) => evidenceState === state).length;
    return count === 0 ? [] : [`${evidenceNames[state].toLowerCase()} ${twoDigits(count)}`];
  });
  const counted = (rows: ReadonlyMap<string, readonly Nomination[]>) =>
    [...rows].map(([name, ofName]) => `${name} ${twoDigits(ofName.length)}`).join("; ");
  const byAward = grouped(open, ({ award }) => awardName(groups, award));
  const byUnit = grouped(open, ({ unit }) => nominees.unit(unit));
  return {
    heading: "MINH CHỨNG CHƯA XÁC MINH",
    view: {
      đoạn: [
        `${twoDigits(open.length)}/${twoDigits(withEvidence.length)} lượt đề nghị có minh chứng chưa được xác minh${states.length === 0 ? "" : ` (số còn lại: ${states.join(", ")})`}.`,
        ...(open.length === 0
          ? []
          : [`Theo danh hiệu, hình thức: ${counted(byAward)}.`, `Theo đơn vị: ${counted(byUnit)}.`]),
      ].map(lineView),
    },
  };
}

function awardName(groups: readonly AwardGroup[], code: string): string {
  return groups.find(({ award }) => award.code === code)?.award.name ?? code;
}

/** What became of the evidence of some nominations, each state once; "" where there is none. */
export function evidenceText(nominations: readonly Nomination[]): string {
  const states = nominations.filter(hasEvidence).map(({ evidenceState }) => evidenceNames[evidenceState]);
  return [...new Set(states)].join("; ");
}

/** Where there is no evidence, and nobody has found any, there is nothing to verify. */
function hasEvidence({ evidence, evidenceState }: Nomination): boolean {
  return evidenceState !== "unverified" || comparable(evidence) !== "";
}

function isOpen({ evidenceState }: Nomination): boolean {
  return evidenceState === "unverified";
}
