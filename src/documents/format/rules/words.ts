import { slipsIn } from "../../../domain/plan/slips/slips";
import { lowerFirst } from "../../../vietnamese/text";
import { type Line, quotedLine } from "../paper/lines";
import type { PaperParts } from "../paper/paper";
import { everyForm, type Fault, type FormatRule, official } from "./rule";

/**
 * The slips that are looked for in a plan before it is made (`domain/plan/slips`), in all that a document says: but for its own
 * number and date and its recipients, which have rules of their own.
 */
export const words: FormatRule = {
  label: "Câu chữ, ngày tháng, viện dẫn",
  says: "Đúng chính tả; ngày tháng có trong lịch, viết đúng mẫu; số, ký hiệu và tên văn bản được dẫn đúng",
  source: "NĐ 30/2020, Phụ lục I và Phụ lục II; kiểm tra của sổ",
  restsOn: "words",
  forms: [...official, "annex"],
  check(paper, { ownAgencies, symbol }) {
    const lines = proseOf(paper);
    const texts = lines.map(({ text }, row) => ({ text: withoutBraces(text), place: { tab: "", row } }));
    const own = [...ownAgencies, ...agenciesInHead(paper).filter((group) => group !== symbol)];
    const { errors, warnings } = slipsIn(texts, { ownAgencies: own });
    const faults = (found: typeof errors, doubtful: boolean): readonly Fault[] =>
      found.flatMap(({ what, where, remedy }) => {
        const line = lines[where?.row ?? -1];
        if (!line) return [];
        const fault = {
          what: `${what}; ${lowerFirst(remedy)}`,
          where: quotedLine(line),
        };
        return [doubtful ? { ...fault, doubtful: true as const } : fault];
      });
    return [...faults(errors, false), ...faults(warnings, true)];
  },
};

/** The groups of the document's own symbol: what its body cites of its own names no issuing body. */
function agenciesInHead({ head }: PaperParts): readonly string[] {
  const [, symbol = ""] = head.number?.text.split("/") ?? [];
  return symbol.trim().split("-");
}

/** In a document a brace is a leftover, which another rule tells of; here it would hide what stands in it. */
function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, " ");
}

function proseOf({ lines, head, foot }: PaperParts): readonly Line[] {
  const apart = [head.number, head.date, foot?.recipients?.head, ...(foot?.recipients?.list ?? [])];
  return lines.filter((line) => line.text !== "" && !apart.includes(line));
}

/** What no document is to be printed with: marks of the template, and words of the program. */
export const leftovers: FormatRule = {
  label: "Chỗ chưa điền",
  says: "Không để lại thẻ của mẫu, chữ của chương trình, chỗ chờ điền",
  source: "Kiểm tra của sổ",
  restsOn: "words",
  forms: everyForm,
  check: ({ lines }) =>
    lines.flatMap((line) => {
      const where = quotedLine(line);
      const [program] = /\b(?:undefined|null|NaN)\b|\[object [^\]]*\]|\(điền[^)]*\)/u.exec(line.text) ?? [];
      // People write braces, too.
      const [tag] = /\{[^{}]*\}/u.exec(line.text) ?? [];
      return [
        ...(program === undefined ? [] : [{ what: `Còn để “${program}”`, where }]),
        ...(tag === undefined ? [] : [{ what: `Còn để “${tag}”`, where, doubtful: true as const }]),
      ];
    }),
};
