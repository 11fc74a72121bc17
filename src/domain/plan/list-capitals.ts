import { firstFew, lowerFirst } from "../../vietnamese/text";
import type { Problem } from "../problem";
import type { PlacedLine } from "./plan-line";
import { textOf } from "./plan-text";

/** The levels of lists whose lines no number tells apart, from the higher to the lower, and how messages call them. */
const bullets = { dash: "Gạch đầu dòng", plus: "Dấu +" } as const;
type Bullet = keyof typeof bullets;
type Line = NonNullable<PlacedLine>;

/**
 * Lists of which some lines begin with a capital and others do not, each told once, at the first line of those that are fewer. What
 * begins with a name, a body, an abbreviation, a figure, a quotation or a mark says nothing of how its list is written.
 */
export function capitalWarnings(lines: readonly PlacedLine[]): readonly Problem[] {
  return listsIn(lines).flatMap(({ bullet, lines: list }) => {
    const small = list.filter((line) => beginning(line) === "small");
    const capital = list.filter((line) => beginning(line) === "capital");
    const [odd, others] = capital.length < small.length ? [capital, small] : [small, capital];
    const [first] = odd;
    const [other] = others;
    if (first === undefined || other === undefined) return [];
    const shown = firstFew(odd.map(opening), 3, "dòng");
    return [
      {
        what: `${bullets[bullet]} cùng một danh sách chỗ viết hoa, chỗ viết thường: ${shown}, còn ${opening(other)}`,
        where: first.place,
        remedy: "Viết hoa chữ đầu mỗi dòng (NĐ 30/2020, Phụ lục II), hoặc để nguyên nếu là tên riêng",
      },
    ];
  });
}

/** Lines of one level on which nothing but lower ones stands between; text that goes on in the same cell belongs to its line. */
function listsIn(lines: readonly PlacedLine[]): readonly { bullet: Bullet; lines: readonly Line[] }[] {
  const found: { bullet: Bullet; lines: Line[] }[] = [];
  const open: Partial<Record<Bullet, Line[]>> = {};
  let last: Line | null = null;
  for (const line of lines) {
    if (line?.level === "dash" || line?.level === "plus") {
      if (line.level === "dash") delete open.plus;
      let list = open[line.level];
      if (list === undefined) {
        list = [];
        open[line.level] = list;
        found.push({ bullet: line.level, lines: list });
      }
      list.push(line);
      last = line;
    } else if (line === null || line.place !== last?.place) {
      delete open.dash;
      delete open.plus;
      last = null;
    }
  }
  return found;
}

/** Bodies, offices and papers that are written with a capital within a sentence, too, though their second word has none. */
const capitalised =
  /^(?:(?:hội đồng|nhà trường|nhà nước|trường|công đoàn|đảng|chi bộ|hiệu trưởng|phó hiệu trưởng|giám đốc|chủ tịch|bí thư|trưởng ban|luật|nghị định|thông tư|tết|ủy ban)|đoàn(?! kết)|ban(?! hành| bố)|phòng(?! chống| ngừa| tránh)|khoa(?! học)|tổ(?! chức))(?!\p{L})/iu;

function beginning({ runs, opensWithMark }: Line): "capital" | "small" | null {
  const text = textOf(runs);
  // "e-learning", "đ/c", "vnEdu": written so wherever they stand.
  if (opensWithMark || /^\p{Ll}[\p{Ll}\p{M}]*[\p{Lu}\d./@-]/u.test(text)) return null;
  if (/^\p{Ll}/u.test(text)) return "small";
  if (!/^\p{Lu}/u.test(text) || lowerFirst(text) === text || capitalised.test(text)) return null;
  return "capital";
}

/** “Tổ chức các hoạt động …”: enough of a line to find it. */
function opening({ runs }: Line): string {
  const words = textOf(runs).trim().split(/\s+/);
  return `“${words.slice(0, 4).join(" ")}${words.length > 4 ? " …" : ""}”`;
}
