import { diffArrays } from "diff";
import { recognisable } from "../../vietnamese/text";
import { type About, abouts } from "./difference";

/**
 * What two texts that differ, differ in: of several things the one that is looked for first. `column` heads the cell they
 * stand in, "" outside tables.
 */
export function aboutOf(written: string, found: string, column = ""): About {
  const [left, right] = [tokensOf(written), tokensOf(found)];
  const head = recognisable(column);
  const seen = new Set<About>();
  let [l, r] = [0, 0];
  for (const { added, removed, count } of diffArrays([...left], [...right])) {
    const [tokens, from] = added ? [right, r] : [left, l];
    if (added || removed) {
      for (let at = from; at < from + count; at++) seen.add(aboutToken(tokens, at, head));
    }
    if (!added) l += count;
    if (!removed) r += count;
  }
  return everyAbout.find((about) => seen.has(about)) ?? "wording";
}

const everyAbout = Object.keys(abouts).filter((name): name is About => name in abouts);

/** Words, figures with their points and commas, signs. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+|\d+(?:[.,/]\d+)*|\S/gu) ?? [];
}

function aboutToken(tokens: readonly string[], at: number, head: string): About {
  const token = tokens[at] ?? "";
  return /\d/.test(token) ? aboutFigure(tokens, at, head) : aboutWord(tokens, at, head);
}

/** Of sums of money, as tables of rewards head them. */
const moneyHead = /\b(so tien|thanh tien|muc tien|tien thuong|muc thuong|dong)\b/;
const nameHead = /\b(ho va ten|ho ten|ten tap the|tap the|ten)\b/;
const awardHead = /\b(danh hieu|hinh thuc|khen thuong|ket qua)\b/;

function aboutFigure(tokens: readonly string[], at: number, head: string): About {
  const token = tokens[at] ?? "";
  const [before, next, afterNext] = [tokens[at - 1], tokens[at + 1] ?? "", tokens[at + 2] ?? ""];
  if (/^\d{1,2}\/\d{1,2}(\/\d{4})?$/.test(token) && /\bngay\b/.test(head)) return "date";
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(token) || isOfDate(before)) return "date";
  if (isOfDate(tokens[at - 2]) && before === "học") return "date";
  if (next === "%" || token.includes("/") || /\b(ti le|%)/.test(head)) return "rate";
  if (/^(đồng|đ|VNĐ|VND)$/u.test(next) || moneyHead.test(head)) return "money";
  if (next === "/" && /^\p{Lu}/u.test(afterNext)) return "reference";
  return "count";
}

function isOfDate(word = ""): boolean {
  return /^(ngày|tháng|năm|quý|giờ|hồi|lúc)$/iu.test(word);
}

function aboutWord(tokens: readonly string[], at: number, head: string): About {
  const token = tokens[at] ?? "";
  if (token === "%") return "rate";
  if (/bằng chữ/iu.test(tokens.join(" "))) return "money";
  if (nameHead.test(head)) return "name";
  const near = recognisable(tokens.slice(Math.max(0, at - 5), at + 6).join(" "));
  if (awardHead.test(head) || awardNames.test(near)) return "award";
  const isName = (other = "") => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(other);
  return isName(token) && (isName(tokens[at - 1]) || isName(tokens[at + 1])) ? "name" : "wording";
}

const awardNames =
  /lao dong tien tien|lao dong xuat sac|chien si thi dua|co thi dua|don vi quyet thang|giay khen|bang khen|huan chuong|huy chuong|ki niem chuong/;
