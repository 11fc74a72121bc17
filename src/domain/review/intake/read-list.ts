import { foldText } from "../../../vietnamese/collation";
import { foldName } from "../../../vietnamese/names";
import { comparableLabel } from "../../../vietnamese/text";
import { clipped, excerpt } from "../../cell-text";
import { isClassName } from "../../pasted/lines";
import { groupAwardsNote, type PastedLine, parseNominationList } from "../../pasted/list";
import { spoiltBySheet } from "../../pasted/list-notes";
import { unitNamed } from "../../pasted/units";
import { parseRating, parseVotes, parseYes } from "../../pasted/values";
import type { Unit } from "../../school/unit";
import type { NominationContent } from "../nomination";
import type { Answer } from "../submission";
import { isFilled, longText, parseCode, parseCount, parsePercent, readAs, shortText } from "./answer-values";
import { listedByChoice } from "./choices";
import { listPageFields } from "./fields";
import { consent, raw, readFields } from "./read-fields";
import { onPage } from "./read-pages";
import type { PageReading, ReadingContext, Reason } from "./read-types";

/**
 * Reads a pasted list of a unit (its code, "" where it is not known): a nomination a line and award. Lines the parser
 * cannot read, cells that say nothing it knows and a count that is not the list's own become reasons.
 */
export function readList(answers: readonly Answer[], context: ReadingContext, unit: string): PageReading {
  const page = onPage(answers, listPageFields);
  const { said, reasons: noted } = readFields(listPageFields, page, { list: raw, listConsent: consent });
  const list = parseNominationList(said.list, context.awards, context.schoolYear);
  const from = context.units.find(({ code }) => code === unit) ?? null;
  const read = list.lines.map((line) => readLine(line, said.listConsent, context, from));
  const about = (reason: string, text: string): Reason => ({ line: null, text: clipped(text), reason });
  const reasons = [
    ...noted,
    ...(list.miscounted === null
      ? []
      : [
          about(
            `Danh sách ghi tổng số ${list.miscounted.announced} nhưng có ${list.miscounted.rows} dòng`,
            said.list,
          ),
        ]),
    ...list.notes.map((note) => about(note, said.list)),
    ...list.reasons.map(({ line, text, reason }) => ({ line, text: clipped(text), reason })),
    ...read.flatMap((line) => line.reasons),
  ];
  return { nominations: read.flatMap((line) => line.nominations), reasons, readings: list.readings };
}

/** What one line of a list says. */
type LineReading = Omit<PageReading, "readings">;

/** A remark is all that a reason of its own has to say. */
const longestRemark = 1_000;

function readLine(
  pasted: PastedLine,
  allConsent: boolean,
  context: ReadingContext,
  from: Unit | null,
): LineReading {
  const { line, awards, guesses } = pasted;
  const text = clipped(pasted.text);
  const reasons: Reason[] = [];
  const note = (reason: string) => reasons.push({ line, text, reason });
  function cell<T>(typed: string, parse: (text: string) => T | null, what: string): T | null {
    const value = readAs(typed, parse);
    if (value === null && isFilled(typed)) note(`“${excerpt(typed)}” ${what}${spoiltBySheet(typed)}`);
    return value;
  }
  const byGroup = groupAwardsNote(pasted.group);
  // That awards are taken from the group's name is as it should be; the receipt shows them.
  for (const remark of pasted.notes) if (remark !== byGroup) note(remark);
  if (from !== null) {
    const other = otherUnit(pasted.unit, from, context.units) ?? otherUnit(pasted.group, from, context.units);
    if (other !== null)
      note(`Đơn vị “${excerpt(other)}” không phải là đơn vị gửi danh sách (${from.name}); hãy kiểm tra lại`);
  }
  const typedCategory = cell(
    pasted.category,
    (typed) => listedByChoice(context.categories, typed),
    "không phải là một đối tượng thi đua của trường",
  );
  // "II. Nhà giáo" above rows says their category as a column would.
  const category =
    typedCategory ??
    (isFilled(pasted.category)
      ? null
      : readAs(pasted.group, (group) => listedByChoice(context.categories, group)));
  const votes = cell(
    pasted.votes,
    parseVotes,
    "không phải là số phiếu bình xét, ví dụ 12/13 (số đồng ý không quá số người bỏ phiếu)",
  );
  const number = (typed: string, parse: (text: string) => number | null) =>
    cell(typed, parse, "không phải là số");
  // A remark goes with the summary; alone it is none, and would pass for one.
  const withRemark = isFilled(pasted.note) && isFilled(pasted.summary);
  if (isFilled(pasted.note) && !withRemark)
    note(`Ghi chú của đơn vị: “${excerpt(pasted.note, longestRemark)}”`);
  const nominee = {
    code: cell(pasted.code, parseCode, "dài quá, không thể là một mã") ?? "",
    name: shortText(pasted.name),
    position: shortText(pasted.position),
    className: shortText(pasted.className === "" ? classUnder(pasted.unit, context.units) : pasted.className),
    category: category?.code ?? "",
    rating: cell(pasted.rating, parseRating, "không phải là mức xếp loại"),
    initiative: longText(pasted.initiative),
    initiativeDecision: longText(pasted.initiativeDecision),
    pastAwards: longText(pasted.pastAwards),
    summary: longText(withRemark ? `${pasted.summary}\nGhi chú: ${pasted.note}` : pasted.summary),
    product: longText(pasted.product),
    evidence: longText(pasted.evidence),
    votesFor: votes?.yes ?? null,
    votesIn: votes?.total ?? null,
    consent: cell(pasted.consent, parseYes, "không rõ là có hay không đồng ý công khai") ?? allConsent,
    memberCount: number(pasted.total, parseCount),
    goodWorkers: number(pasted.ldtt, parseCount),
    champions: number(pasted.cstdcs, parseCount),
    disciplined: number(pasted.discipline, parseCount),
    completion: number(pasted.completion, parsePercent),
  };
  if (foldName(nominee.name) === "") {
    note("Thiếu họ và tên (hoặc tên tập thể)");
    return { nominations: [], reasons };
  }
  const nominations = awards.map((award) => {
    const kind = kindOf(award, pasted, category?.kind ?? null, context);
    const content: NominationContent = { ...nominee, kind, award };
    return { line, text, content: kind === "collective" ? { ...content, consent: true } : content, guesses };
  });
  return { nominations, reasons };
}

/** "CK1-K15" under "Đơn vị", as lists of students have it: no unit is called so. */
function classUnder(unit: string, units: readonly Unit[]): string {
  const isClass = isClassName(unit) && unitNamed(unit, units) === null;
  return isClass ? unit : "";
}

/** The text, where it names another of the school's units than the one that sends the list; parts of a unit are no units. */
function otherUnit(text: string, from: Unit, units: readonly Unit[]): string | null {
  const others = text.split("; ").filter((part) => {
    const named = part === "" ? null : unitNamed(part, units);
    return named !== null && named !== from.code;
  });
  return others[0] ?? null;
}

const collectiveWords =
  /^(tập thể|khoa|phòng|trung tâm|tổ|bộ môn|ban|viện|xưởng|lớp|chi đoàn|chi bộ|liên chi) /u;

/** Whose nomination a line is: as the award asks; where it is for both, as the category, the figures, the name say. */
function kindOf(
  award: string,
  pasted: PastedLine,
  categoryKind: NominationContent["kind"] | null,
  { awards, units }: ReadingContext,
): NominationContent["kind"] {
  const subject = awards.find(({ code }) => code === award)?.subject ?? "both";
  if (subject !== "both") return subject;
  if (categoryKind !== null) return categoryKind;
  const group = comparableLabel(pasted.group);
  if (group.startsWith("cá nhân")) return "individual";
  if (group.startsWith("tập thể")) return "collective";
  const name = foldText(pasted.name);
  const isUnit = units.some(
    (unit) => foldText(unit.name) === name || foldText(unit.code) === foldText(pasted.code),
  );
  return isUnit || isFilled(pasted.total) || collectiveWords.test(comparableLabel(pasted.name))
    ? "collective"
    : "individual";
}
