import { excerpt } from "../../cell-text";
import { groupIn } from "../../grouping";
import type { Reason } from "./read-types";

/** So many reasons are told of one line, each in a row of its own; what else is wrong with it is told in one more. */
const mostOfLine = 10;

/** So many rows the desk takes of one submission; what is left over is told in one more. */
const mostOfSubmission = 1_000;

/**
 * The reasons as the desk takes them: a submission that is nothing but faults must not fill the register. What is told
 * together says how much it is, and stands last, so that the rows before it keep their ids.
 */
export function boundedReasons(reasons: readonly Reason[]): readonly Reason[] {
  const counts = new Map<number | null, number>();
  const more = new Map<number | null, Reason[]>();
  const told = reasons.filter((reason) => {
    const count = (counts.get(reason.line) ?? 0) + 1;
    counts.set(reason.line, count);
    if (count > mostOfLine) groupIn(more, reason.line, reason);
    return count <= mostOfLine;
  });
  return withinSubmission([...told, ...[...more.values()].flatMap(moreOfLine)]);
}

function moreOfLine(rest: readonly Reason[]): readonly Reason[] {
  const [first] = rest;
  if (!first || rest.length === 1) return rest;
  return [{ ...first, reason: `Còn ${rest.length} điều nữa phải xem ở đây, trước hết: ${first.reason}` }];
}

function withinSubmission(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length <= mostOfSubmission) return reasons;
  const rest = reasons.slice(mostOfSubmission);
  const text = rest.map((each) => `${each.line === null ? "" : `Dòng ${each.line}: `}${excerpt(each.text)}`);
  const reason = `Còn ${rest.length} chỗ nữa của lần gửi này phải xem; nguyên văn ở tab “Hồ sơ gửi về”`;
  return [...reasons.slice(0, mostOfSubmission), { line: null, text: text.join("\n"), reason }];
}
