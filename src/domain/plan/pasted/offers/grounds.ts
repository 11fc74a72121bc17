import { comparable, comparableLabel, upperFirst } from "../../../../vietnamese/text";
import { citation, type Ground, isComplete } from "../../../papers/ground";
import type { Offer, PasteContext } from "./offer";
import { dateOf, dateSource, longDateSource } from "./typed-date";

const openings = "Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Triển khai|Thi hành";
const kinds =
  "Nghị định|Thông tư|Quyết định|Kế hoạch|Chỉ thị|Hướng dẫn|Công văn|Nghị quyết|Quy chế|Tờ trình|Chương trình|Kết luận|Thông báo";
const day = `(?:${longDateSource}|ngày\\s+${dateSource})`;

const law = "(?:Bộ luật|Luật|Pháp lệnh)\\s+[^;:]{2,120}?";
const other = `(?:${kinds})(?:\\s+[^;:,]*?)??`;
const numberAndDay = `(?:\\s*,?\\s+số\\s*:?\\s*(\\d+\\S*?))?\\s*,?\\s+${day}`;

/** "Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2023": what it is, its number where it has one, its day. */
const paper = new RegExp(`(${law}|${other})${numberAndDay}`, "iu");

/** The same within a text, where a law's name could reach as far as the next paper's day. */
const cited = new RegExp(`(${other})${numberAndDay}`, "giu");

/** "của Ủy ban nhân dân tỉnh" up to what it is about. */
const issuerFirst =
  /^\s*,?\s*của\s+(.+?)(?=\s+(?:về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|triển khai|phát động)\s|$)/iu;

/** A ground that stands on a line of its own: the words before it stay, the rest is the mark. */
export function groundLineOffers(text: string, context: PasteContext): readonly Offer[] {
  const opening = new RegExp(`^(${openings})\\s+`, "iu").exec(text)?.[0] ?? "";
  if (opening === "") return [];
  const body = text.slice(opening.length).replace(/[;.,\s]+$/, "");
  const ground = groundIn(body, comparable(opening), context);
  if (ground === null) return [];
  const known = context.grounds.find((each) => isSamePaper(each, ground));
  return offered(text, opening.length, text.length, known ?? ground, known === undefined);
}

/**
 * Papers named within the text: one of the register's whose citation stands there word by word, else the number alone of one that is the
 * round's own. In the sentence that opens a plan a paper nobody has entered yet is offered as a new one.
 */
export function citedOffers(text: string, context: PasteContext, opens: boolean): readonly Offer[] {
  const offers: Offer[] = [];
  for (const found of text.matchAll(cited)) {
    const at = found.index ?? 0;
    const number = found[2] ?? "";
    if (number === "") continue;
    const same = context.grounds.filter((each) => comparableLabel(each.number) === comparableLabel(number));
    const whole = same.filter(isComplete).find((each) => text.startsWith(citation(each), at));
    if (whole) {
      offers.push(...offered(text, at, at + citation(whole).length, whole, false));
      continue;
    }
    const own = same.find(({ round }) => round === context.round);
    const start = at + found[0].indexOf(number);
    if (own) offers.push(...numberOffer(text, start, number, own, false));
    else if (opens && same.length === 0) {
      const sentence = text.slice(at).split(/(?<=[^.\s]{2})\.\s+(?=\p{Lu})/u)[0] ?? "";
      const opening = new RegExp(`(${openings})\\s+$`, "iu").exec(text.slice(0, at))?.[1] ?? "Thực hiện";
      const ground = groundIn(sentence.replace(/[;.,\s]+$/, ""), opening, context);
      if (ground) offers.push(...numberOffer(text, start, number, ground, true));
    }
  }
  return offers;
}

/** Reads "Kế hoạch số … ngày … của … về …"; null where it has neither number nor a name of a law, or no day. */
function groundIn(body: string, opening: string, { round, grounds }: PasteContext): Ground | null {
  const found = paper.exec(body);
  if (!found || found.index > 0) return null;
  const [whole, kind = "", number = "", ...digits] = found;
  const [ld = "", lm = "", ly = "", sd = "", sm = "", sy = ""] = digits.map((each) => each ?? "");
  const date = dateOf(ld || sd, lm || sm, ly || sy);
  if (date === null || (number === "" && !/luật|pháp lệnh|quy chế/iu.test(kind))) return null;
  const rest = body.slice(whole.length);
  const first = issuerFirst.exec(rest);
  const last = first ? null : /\s+của\s+((?!Chính phủ quy định)\p{Lu}[^,;]{2,60})$/u.exec(rest);
  const issuer = comparable(first?.[1] ?? last?.[1] ?? "");
  const summary = comparable(first ? rest.slice(first[0].length) : rest.slice(0, last?.index ?? rest.length));
  const own: Ground = {
    code: "",
    ...{ round, sector: "", rank: null, listed: "yes", pack: "", note: "" },
    ...{ opening: upperFirst(opening.toLowerCase()), kind: upperFirst(comparable(kind)), number, date },
    ...{ issuer, summary: summary.replace(/^,\s*/, ""), validFrom: null, validUntil: null },
    order: Math.max(0, ...grounds.filter((each) => each.round === round).map(({ order }) => order)) + 1,
  };
  return { ...own, code: newCode(own, grounds) };
}

/** "KH2117", "ND91", "LUAT2022"; with a figure more where another has it. */
function newCode({ kind, number, date }: Ground, grounds: readonly Ground[]): string {
  const letters = kind
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "D").charAt(0).toUpperCase())
    .join("");
  const stem = number === "" ? `LUAT${date?.year ?? ""}` : `${letters}${/^\d+/.exec(number)?.[0] ?? ""}`;
  const taken = new Set(grounds.map(({ code }) => comparableLabel(code)));
  let code = stem;
  for (let more = 2; taken.has(comparableLabel(code)); more++) code = `${stem}-${more}`;
  return code;
}

function isSamePaper(a: Ground, b: Ground): boolean {
  if (b.number !== "") return comparableLabel(a.number) === comparableLabel(b.number);
  if (a.number !== "" || a.date === null || b.date === null) return false;
  return (
    comparableLabel(a.kind) === comparableLabel(b.kind) && JSON.stringify(a.date) === JSON.stringify(b.date)
  );
}

function offered(text: string, start: number, end: number, ground: Ground, isNew: boolean): readonly Offer[] {
  if (!isComplete(ground)) return [];
  return [
    {
      ...{ kind: "ground", start, end, typed: text.slice(start, end), mark: `{căn cứ: ${ground.code}}` },
      ...{ computed: citation(ground), adds: isNew ? { table: "grounds", row: ground } : null },
    },
  ];
}

function numberOffer(
  text: string,
  start: number,
  number: string,
  ground: Ground,
  isNew: boolean,
): readonly Offer[] {
  const end = start + number.length;
  // Its sentence stays in the text: listed among the grounds it would be printed twice.
  const row: Ground = { ...ground, listed: "no" };
  return [
    {
      ...{ kind: "ground", start, end, typed: text.slice(start, end), mark: `{số văn bản: ${ground.code}}` },
      ...{ computed: ground.number, adds: isNew ? { table: "grounds", row } : null },
    },
  ];
}
