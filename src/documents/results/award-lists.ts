import { grouped } from "../../domain/grouping";
import { namesakeNumber } from "../../domain/vote/candidates";
import { twoDigits } from "../../vietnamese/numbers";

/** Who has an award, as a public list names it: a name, a unit and an award, nothing else (domain.md 9). */
export interface ListedAward {
  readonly kind: "individual" | "collective";
  /** Equal for all awards of one person or unit. */
  readonly nominee: string;
  readonly name: string;
  readonly unitName: string;
  /** The award's name as it is printed. */
  readonly awardName: string;
  /** What stands behind the award's name in its head: "đề nghị cấp trên khen thưởng"; "" for nothing. */
  readonly remark: string;
}

/**
 * The lists of an announcement as its template names things (`templates/results/award-lists.ts`), in the order of `lines`. `end`
 * closes what they come to: "./." where nothing follows.
 */
export function awardListsView(lines: readonly ListedAward[], end: "./." | "." = "./.") {
  const [collectives, individuals] = byKind(lines);
  return {
    "danh sách tập thể": listView(collectives, "tập thể", (line) => ({ "tập thể": collectiveCell(line) })),
    "danh sách cá nhân": listView(individuals, "cá nhân", ({ name, unitName }) => ({
      "họ và tên": name,
      "đơn vị": unitName,
    })),
    "số lượng": `Danh sách có ${countWords(lines)}${end}`,
  };
}

/** "Khoa Mộc (số 1)": the unit, with the number that tells apart who shares a name in it; positions are not published (domain.md 9). */
export function withNumber(unitName: string, position: string): string {
  const number = namesakeNumber(position);
  return number === "" ? unitName : `${unitName} ${number}`.trim();
}

/** "03 tập thể, 12 cá nhân"; where somebody stands in a list twice, how often and how many: "15 lượt cá nhân (12 người)". */
export function countWords(lines: readonly ListedAward[]): string {
  const [collectives, individuals] = byKind(lines);
  return [...countOf(collectives, "tập thể", "tập thể"), ...countOf(individuals, "cá nhân", "người")].join(
    ", ",
  );
}

/** "Tập thể, cá nhân": whom the lists are of. */
export function whom(lines: readonly ListedAward[]): string {
  const [collectives, individuals] = byKind(lines);
  if (individuals.length === 0) return "Tập thể";
  return collectives.length === 0 ? "Cá nhân" : "Tập thể, cá nhân";
}

/** "- Lao động tiên tiến: 10 cá nhân": how many have each award, in the order of the lists. */
export function awardCounts(lines: readonly ListedAward[]): readonly string[] {
  return [...grouped(lines, ({ awardName }) => awardName)].map(
    ([name, own]) => `${name}: ${countWords(own)}`,
  );
}

function byKind(lines: readonly ListedAward[]): readonly [readonly ListedAward[], readonly ListedAward[]] {
  return [
    lines.filter(({ kind }) => kind === "collective"),
    lines.filter(({ kind }) => kind === "individual"),
  ];
}

function countOf(lines: readonly ListedAward[], what: string, each: string): readonly string[] {
  if (lines.length === 0) return [];
  const nominees = new Set(lines.map(({ nominee }) => nominee)).size;
  const count = twoDigits(lines.length);
  return [
    nominees === lines.length ? `${count} ${what}` : `${count} lượt ${what} (${twoDigits(nominees)} ${each})`,
  ];
}

/** A list in groups, one an award, its running numbers through all of them; none where nobody is on it. */
function listView(
  lines: readonly ListedAward[],
  what: string,
  cells: (line: ListedAward) => Readonly<Record<string, string>>,
): readonly object[] {
  if (lines.length === 0) return [];
  let number = 0;
  const groups = [...grouped(lines, ({ awardName, remark }) => JSON.stringify([awardName, remark]))];
  return [
    {
      nhóm: groups.map(([, own]) => ({
        "tên nhóm": headOf(own, what),
        dòng: own.map((line) => {
          number += 1;
          return { tt: String(number), ...cells(line) };
        }),
      })),
    },
  ];
}

function headOf(lines: readonly ListedAward[], what: string): string {
  const [first] = lines;
  const remark = first?.remark ? ` (${first.remark})` : "";
  return `${first?.awardName ?? ""}${remark}: ${twoDigits(lines.length)} ${what}`;
}

/** A collective that is no unit of its own stands over the unit it belongs to. */
function collectiveCell({ name, unitName }: ListedAward): string {
  return unitName === "" || unitName === name ? name : `${name}\n${unitName}`;
}
