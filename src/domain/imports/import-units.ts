import { comparable, comparableLabel, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { codeKey } from "../code-key";
import type { Cells } from "../pasted/fields";
import { codeIn } from "../pasted/values";
import { type Unit, unitKinds } from "../school/unit";
import { proposedCode, unitKindOf } from "../school/unit-code";
import { faultsOf, lengthFaults, readCell, readValue } from "./cell-reading";
import type { ImportChange, ImportReport, UnreadLine } from "./import-report";
import { listedLines } from "./listed-lines";
import { differences, type Looks } from "./staff-differences";
import { isMail } from "./typed-lines";
import { type UnitField, unitFields, unitLabel } from "./unit-columns";

/** What a list of units adds and changes. */
export interface UnitsImport {
  readonly report: ImportReport;
  /** New and changed rows, to be put into the register. */
  readonly units: readonly Unit[];
}

/**
 * Reads a school's list of units: pasted with its headings, or typed, a unit a line. A unit that stands is known by its code, or
 * by its name; a cell left blank never erases what stands. One that is new gets the code the list gives, or a proposed
 * one. A line that cannot be read is left out as a whole and told of.
 */
export function importUnitList(text: string, known: readonly Unit[]): UnitsImport {
  const { lines, unread: unreadable, about } = listedLines(text, unitFields, fieldOfPart);
  const standing = new Map(known.map((unit) => [codeKey(unit.code), unit]));
  const taken = new Set([...standing.keys(), ...lines.map(({ cells }) => codeKey(codeIn(cells.code)))]);
  const seen = new Map<string, number>();
  const units: Unit[] = [];
  const added: string[] = [];
  const changed: ImportChange[] = [];
  const unread: UnreadLine[] = [...unreadable];
  let unchanged = 0;
  for (const { line, text: whole, cells } of lines) {
    const reading = readUnit(cells, known, standing, taken);
    const keys = "faults" in reading ? [] : keysOf(reading.unit, reading.before !== undefined);
    const earlier = keys.flatMap((key) => seen.get(key) ?? [])[0];
    if ("faults" in reading || earlier !== undefined) {
      const reasons = "faults" in reading ? reading.faults : [`Đơn vị này đã có ở dòng ${earlier}`];
      unread.push({ line, text: whole, reason: reasons.join("; ") });
      continue;
    }
    const { unit, before } = reading;
    for (const key of keys) seen.set(key, line);
    taken.add(codeKey(unit.code));
    const who = `${excerpt(unit.name)} (${unit.code})`;
    const changes = before ? differences(unitLooks, before, unit) : [];
    if (!before) added.push(`${who}, ${unitKinds[unit.kind].toLowerCase()}${toldOf(unit)}`);
    else if (changes.length > 0) changed.push({ who, changes });
    else unchanged += 1;
    if (!before || changes.length > 0) units.push(unit);
  }
  unread.sort((a, b) => a.line - b.line);
  return { report: { added, changed, unchanged, unread, ...about }, units };
}

/** By what a line is known for one that was there already: of a unit that is new its name, too, as its code was proposed. */
function keysOf({ code, name }: Unit, stands: boolean): readonly string[] {
  return [`code ${codeKey(code)}`, ...(stands ? [] : [`name ${recognisable(name)}`])];
}

/** Of a typed line the name comes first; a mail, a number, a code and a kind are known by what they are, other words are the head's name. */
function fieldOfPart(part: string, known: ReadonlyMap<UnitField, string>): UnitField {
  if (!known.has("name")) return "name";
  if (isMail(part)) return "mails";
  if (/^\d{1,5}$/.test(part)) return "headCount";
  if (/^[\p{Lu}\d][\p{Lu}\d._-]*$/u.test(part)) return "code";
  return kindNamed(part) !== null ? "kind" : "head";
}

type UnitReading =
  | { readonly unit: Unit; readonly before: Unit | undefined }
  | { readonly faults: readonly string[] };

function readUnit(
  cells: Cells<UnitField>,
  known: readonly Unit[],
  standing: ReadonlyMap<string, Unit>,
  taken: ReadonlySet<string>,
): UnitReading {
  const code = codeIn(cells.code);
  const name = comparable(cells.name ?? "");
  const sameName = known.filter((unit) => recognisable(unit.name) === recognisable(name));
  const before = code === "" ? sameName[0] : standing.get(codeKey(code));
  const readings = {
    kind: readCell(
      cells.kind,
      unitLabel("kind"),
      kindNamed,
      `không phải là ${Object.values(unitKinds).join(", ")}`,
    ),
    mails: readCell(cells.mails, unitLabel("mails"), mailsIn, "không phải là địa chỉ thư"),
    headCount: readCell(cells.headCount, unitLabel("headCount"), countIn, "không phải là số người"),
  };
  const [other] = sameName;
  const faults = [
    ...(name === "" && before === undefined ? ["Thiếu tên đơn vị"] : []),
    ...(code.length > longestCode ? [`Mã “${excerpt(code)}” dài quá ${longestCode} ký tự`] : []),
    ...(code === "" && sameName.length > 1 ? [`Tên “${excerpt(name)}” là của nhiều đơn vị, cần có mã`] : []),
    ...(code !== "" && before === undefined && other !== undefined
      ? [`${excerpt(name)} trong sổ có mã ${other.code}, không phải ${excerpt(code)}`]
      : []),
    ...lengthFaults(name, unitLabel("name")),
    ...faultsOf(readings),
  ];
  if (faults.length > 0) return { faults };
  const head = comparable(cells.head ?? "");
  const unit: Unit = {
    code: before?.code ?? (code === "" ? proposedCode(name, taken) : code),
    // Found by its name it keeps its own spelling.
    name: before !== undefined && (name === "" || code === "") ? before.name : name,
    kind: readValue(readings.kind) ?? before?.kind ?? unitKindOf(name),
    head: head === "" ? (before?.head ?? "") : head,
    mails: readValue(readings.mails) ?? before?.mails ?? [],
    headCount: readValue(readings.headCount) ?? before?.headCount ?? null,
  };
  return { unit, before };
}

/** As the register's codes are at most. */
const longestCode = 24;

function kindNamed(text: string): Unit["kind"] | null {
  const kinds = Object.keys(unitKinds) as Unit["kind"][];
  return kinds.find((kind) => comparableLabel(unitKinds[kind]) === comparableLabel(text)) ?? null;
}

function mailsIn(text: string): readonly string[] | null {
  const mails = text
    .split(/[;,\s]+/)
    .map(comparable)
    .filter((one) => one !== "");
  return mails.every(isMail) ? [...new Set(mails)] : null;
}

function countIn(text: string): number | null {
  return /^\d{1,5}$/.test(comparable(text)) ? Number(comparable(text)) : null;
}

const unitLooks: Looks<Unit> = [
  [unitLabel("name"), ({ name }) => name],
  [unitLabel("kind"), ({ kind }) => unitKinds[kind]],
  [unitLabel("head"), ({ head }) => head],
  [unitLabel("mails"), ({ mails }) => mails.join("; ")],
  [unitLabel("headCount"), ({ headCount }) => (headCount === null ? "" : String(headCount))],
];

/** What else a new unit brings. */
function toldOf({ head, mails, headCount }: Unit): string {
  return [
    ...(head === "" ? [] : [`, trưởng đơn vị ${excerpt(head)}`]),
    ...(mails.length === 0 ? [] : [`, ${mails.join(", ")}`]),
    ...(headCount === null ? [] : [`, ${headCount} người`]),
  ].join("");
}
