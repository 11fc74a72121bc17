import { comparableLabel, recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import { isCount, totalOfSomething } from "./counts";
import type { PastedColumn } from "./header";
import { type FilledCells, filledCells } from "./lines";

/** How many a list says it has. */
export interface Announced {
  /** As people are told: the last total of the whole list; without one, the sum of its groups' totals. */
  readonly count: number;
  /** What its totals can mean together, `count` among them; of each whether it counts persons or collectives by that name. */
  readonly sums: readonly { readonly count: number; readonly ofNominees: boolean }[];
}

/** What the lines of totals of a text announce; null where none says a number. */
export function announcedBy<Name extends string>(
  totals: readonly PastedRecord[],
  columns: readonly PastedColumn<Name>[],
): Announced | null {
  const each = totals.flatMap(({ cells }) => {
    // What stands under a column of awards or figures counts those.
    const counted = cells.filter((_, at) => {
      const { field = null, label = "" } = columns[at] ?? {};
      const counts = at > 1 || /^(?:tong so|so luong|so|sl) /.test(recognisable(label));
      return field !== null && field !== "counter" && counts;
    });
    return announcedIn(filledCells(cells, null), counted) ?? [];
  });
  const wholes = each.filter(({ whole }) => whole);
  const parts = each.filter(({ whole }) => !whole);
  const [last] = wholes.slice(-1);
  const count = last?.count ?? sumOf(parts);
  // A text of two lists has a total each; a list may have only its groups' sums, or a total of persons beside one of collectives.
  const together = [wholes, parts, each].filter(({ length }) => length > 0);
  const sums = [...wholes.map((one) => [one]), ...together].map((some) => ({
    count: sumOf(some),
    ofNominees: some.some(({ ofNominees }) => ofNominees),
  }));
  return each.length === 0 ? null : { count, sums };
}

/** Whether a list has as many as it says in any way it may have counted: rows, nominees, awards. */
export function isAsAnnounced(
  { sums }: Announced,
  has: { readonly nominees: readonly number[]; readonly awards: readonly number[] },
): boolean {
  return sums.some(
    ({ count, ofNominees }) => has.nominees.includes(count) || (!ofNominees && has.awards.includes(count)),
  );
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

const countedWords =
  /(?<!\d)(\d{1,5})\s?(?:\([^)]{0,80}\)\s?)?(?:người|cá nhân|tập thể|đồng chí|đ\/c|trường hợp|hssv|sinh viên|học sinh|giáo viên|giảng viên|viên chức|đơn vị)/gu;

/** What a total goes on to tell of its parts. */
const itsParts = /(?:,|;|:|\.|\()?\s(?:trong đó|bao gồm|cụ thể|gồm(?: có)?|chia ra)(?=[\s:,])/u;

/**
 * How many rows a total line says there are, and whether it counts the whole list rather than a group of it. `inColumns`:
 * its figures that stand under columns which count something themselves.
 */
function announcedIn(
  { counter, texts }: FilledCells,
  inColumns: readonly string[] = [],
): { count: number; whole: boolean; ofNominees: boolean } | null {
  const own = texts.filter((text) => !inColumns.includes(text) || !isCount(text));
  const all = comparableLabel([counter, ...own].join(" "));
  const whole = !/^[-–*\s(]*cộng/u.test(all);
  if (/^[-–*\s(]*(?:trong đó|bằng chữ|số lượng)/u.test(all) || totalOfSomething.test(all)) return null;
  if (/^\s*[-–+•*]\s*(?!tổng|cộng|danh sách)/u.test(all)) return null;
  const cut = all.search(itsParts);
  const before = cut < 0 ? all : all.slice(0, cut);
  const text = /\d/.test(before) ? before : all;
  const named = [...text.matchAll(countedWords)].map(([, number]) => Number(number));
  if (named.length > 0) {
    const count = named.reduce((sum, number) => sum + number, 0);
    return { count, whole, ofNominees: true };
  }
  if (/\d\s?(?:danh hiệu|lượt|đề nghị|giấy khen|tiết|lđtt|cstđcs|%)/u.test(text)) return null;
  const bare = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
  return bare.length === 1 && bare[0] !== undefined ? { count: bare[0], whole, ofNominees: false } : null;
}
