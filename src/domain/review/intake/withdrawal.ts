import { foldText } from "../../../vietnamese/collation";
import { isPresent } from "../nomination";
import { identityOf, type Nominee, nomineeOf } from "./identity";
import { wholeText } from "./read-submission";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import type { Row, Sent, UnitRows } from "./unit-rows";

/**
 * Withdraws the nominees listed, and no other: a line that names none of the unit's, or more than one person, withdraws
 * nobody and is told. `withdrawn` has the rows of each line.
 */
export function withdrawnBy(
  read: ReadSubmission,
  rows: UnitRows,
  sent: Sent,
): { readonly withdrawn: readonly (readonly Row[])[]; readonly unmatched: readonly Reason[] } {
  if (read.nominations.length === 0) {
    const reason = "Hồ sơ rút đề nghị mà không đọc được tên ai; chưa rút đề nghị nào";
    return { withdrawn: [], unmatched: [{ line: null, text: wholeText(read.submission), reason }] };
  }
  const unmatched: Reason[] = [];
  const withdrawn = read.nominations.map((nomination) => {
    const { line, text } = nomination;
    const meant = rowsMeant(nomination, rows, sent);
    if (typeof meant !== "string") {
      for (const row of meant) Object.assign(row, { state: "withdrawn", touchedBy: sent.id });
      return meant;
    }
    unmatched.push({ line, text, reason: meant });
    return [];
  });
  return { withdrawn, unmatched };
}

/**
 * The rows a line of a withdrawal means: those with its code; without one (or where nobody has it) those of its name, of
 * its class where it gives one. Else why it means none: a Vietnamese sentence without a full stop.
 */
function rowsMeant({ content }: ReadNomination, rows: UnitRows, sent: Sent): readonly Row[] | string {
  const { award, className, name } = content;
  const nominee = nomineeOf(content);
  const none = "Không có đề nghị nào đang xét như vậy để rút";
  if (nominee.coded) {
    const coded = award === "" ? rows.all.filter(isOf(nominee)) : rows.withIdentity(identityOf(content));
    // A nominee listed twice in one withdrawal is withdrawn once.
    const meant = coded.filter((row) => isPresent(row) || row.touchedBy === sent.id);
    if (coded.length > 0) return meant.length > 0 ? meant : none;
  }
  const named = rows
    .presentNamed(name, award)
    .filter((row) => !nominee.coded || !nomineeOf(row.content).coded);
  const ofClass = named.filter((row) => foldText(row.content.className) === foldText(className));
  const meant = className !== "" && ofClass.length > 0 ? ofClass : named;
  if (meant.length === 0) return none;
  const people = new Set(
    meant.map((row) => nomineeOf(row.content)).flatMap(({ coded, key }) => (coded ? key : [])),
  );
  const awards = new Set(meant.map((row) => row.content.award));
  return people.size > 1 || awards.size < meant.length
    ? "Có nhiều đề nghị cùng tên đang xét: cần ghi mã để biết rút ai"
    : meant;
}

function isOf({ key }: Nominee): (row: Row) => boolean {
  return ({ content }) => {
    const nominee = nomineeOf(content);
    return nominee.coded && nominee.key === key;
  };
}
