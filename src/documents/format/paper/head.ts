import { recognisable } from "../../../vietnamese/text";
import { inCapitals, type Line, sameCell } from "./lines";

/** The head of a document: what stands above its kind or its addressee (NĐ 30/2020, domain.md 5). Null where it is missing. */
export interface Head {
  readonly nationalName: Line | null;
  readonly motto: Line | null;
  /** What the youth union and the Party have instead: "ĐOÀN TNCS HỒ CHÍ MINH". */
  readonly ownTitle: Line | null;
  /** The bodies from the highest down, each with its lines: the last one issues the document. */
  readonly bodies: readonly (readonly Line[])[];
  readonly number: Line | null;
  readonly date: Line | null;
  /** "V/v …" of a letter, under its number. */
  readonly about: readonly Line[];
  /** The index of the first line behind the head. */
  readonly end: number;
}

/** How organisations with a head of their own write it. */
const ownTitles = ["Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đảng Cộng sản Việt Nam"];

/** No head takes more lines than these. */
const longestHead = 60;

/** Finds the head among the first lines, `before` being where something else begins. */
export function headOf(all: readonly Line[], before: number): Head {
  const lines = all.slice(0, Math.min(before, longestHead));
  const first = (pattern: RegExp) => lines.find(({ text }) => pattern.test(text)) ?? null;
  const named = (name: string) => lines.find(({ text }) => recognisable(text) === name) ?? null;
  const nationalName = named(recognisable("Cộng hòa xã hội chủ nghĩa Việt Nam"));
  const ownTitle = ownTitles.map((title) => named(recognisable(title))).find((line) => line !== null) ?? null;
  const motto = first(/^độc\s+lập\s*\p{Pd}?\s*tự\s+do/iu);
  const number = first(/^số\s*:|^số\s.*\//iu);
  const date = first(/^[^;:]{2,40},\s*ngày\s.{0,40}(?:tháng|năm)|^ngày\s.{0,30}tháng.{0,20}năm/iu);
  const about = aboutIn(lines);
  const bodies = bodiesIn(lines, [nationalName ?? ownTitle, motto, number, date, ...about]);
  const known = [nationalName, ownTitle, motto, number, date, ...about, ...bodies.flat()].filter(
    (line) => line !== null,
  );
  const blocks = new Set(known.filter(({ cell }) => cell !== null).map(({ block }) => block));
  const inHead = lines.filter((line) => known.includes(line) || blocks.has(line.block));
  return {
    ...{ nationalName, motto, ownTitle, bodies, number, date, about },
    end: Math.max(-1, ...inHead.map(({ index }) => index)) + 1,
  };
}

function aboutIn(lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ text }) => /^(?:v\s*\/\s*v|về\s+việc)(?!\p{L})/iu.test(text));
  if (first === undefined) return [];
  const more = lines.slice(first.index + 1);
  const end = more.findIndex((line) => line.paragraph !== first.paragraph);
  return [first, ...more.slice(0, end === -1 ? more.length : end)].filter(({ text }) => text !== "");
}

/** What names of bodies begin with: a paragraph that begins so names another body than the one before. */
const bodyWord =
  /^(?:bộ|sở|phòng|ủy\s+ban|uỷ\s+ban|ubnd|đại\s+học|học\s+viện|viện|trường|trung\s+tâm|khoa|hội\s+đồng|công\s+đoàn|đoàn|đảng|ban|tổng|cục|liên\s+đoàn|tập\s+đoàn|công\s+ty|tổ|chi\s+bộ)(?!\p{L})/iu;

/**
 * The bodies: all that is written in capitals before the number, and is not the nation's name. In a table they stand in
 * another cell than that.
 */
function bodiesIn(lines: readonly Line[], others: readonly (Line | null)[]): readonly (readonly Line[])[] {
  const [nationalName, motto, number] = others;
  const end = number?.index ?? lines.length;
  const table = (nationalName ?? motto)?.cell?.table;
  const own = lines.filter(
    (line) =>
      line.index < end &&
      line.text !== "" &&
      !/^\*+$/.test(line.text) &&
      !others.includes(line) &&
      (table === undefined
        ? line.cell === null && (inCapitals(line.text) || bodyWord.test(line.text))
        : line.cell?.table === table && !(nationalName && sameCell(line, nationalName)) && !isNote(line)),
  );
  const bodies: Line[][] = [];
  for (const line of own) {
    const before = bodies[bodies.length - 1];
    const last = before?.[before.length - 1];
    const goesOn =
      last !== undefined &&
      (last.paragraph === line.paragraph || (!bodyWord.test(line.text) && isBold(last) === isBold(line)));
    if (before && goesOn) before.push(line);
    else bodies.push([line]);
  }
  return bodies;
}

function isNote({ text }: Line): boolean {
  return /^\(.*\)$/.test(text);
}

function isBold({ runs }: Line): boolean {
  return runs.every(({ look }) => look.bold);
}
