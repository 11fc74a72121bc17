import type { Level } from "./outline";
import { isGround, type PlanParagraph, type PlanPart } from "./plan-part";
import { type MarkFault, upright } from "./plan-text";

/** What is printed before the signature, with its "./."; and what stops it or is told of a document of this name. */
export function ended(
  parts: readonly PlanPart[],
  name: string,
): {
  readonly parts: readonly PlanPart[];
  readonly fault?: MarkFault;
  readonly told?: MarkFault;
} {
  const last = parts[parts.length - 1];
  if (last === undefined) return { parts };
  const before = punctuatedGrounds(parts).slice(0, parts.length - 1);
  if ("rows" in last) {
    // A table cannot end "./.": a line of its own does, which the signature is kept with.
    const end: PlanParagraph = { level: "paragraph", runs: [{ text: "./.", ...upright }] };
    return { parts: [...before, last, end], told: tableEnd(name) };
  }
  return closingLevels.has(last.level)
    ? { parts: [...before, closed(last)] }
    : { parts: [...before, last], fault: openEnd(name) };
}

/** Why an appendix cannot be printed. */
export function appendixFault(parts: readonly PlanPart[]): MarkFault | null {
  const last = parts[parts.length - 1];
  if (last === undefined) return emptyAppendix;
  return "rows" in last ||
    closingLevels.has(last.level) ||
    last.level === "centred" ||
    last.level === "ground"
    ? null
    : openAppendix;
}

/** Levels a plan may end on: text that can end "./.", and numbered clauses, which many bodies write their text as. */
const closingLevels: ReadonlySet<Level> = new Set<Level>([
  "paragraph",
  "article",
  "numberedArticle",
  "numbered",
  "subnumbered",
  "point",
  "bracketed",
  "dash",
  "plus",
  "clause",
  "subclause",
]);

function openEnd(name: string): MarkFault {
  return {
    what: `${name} kết thúc bằng một tiêu đề, chưa có gì ở dưới`,
    remedy: "Thêm đoạn kết (cấp “Đoạn văn”) vào cuối nội dung",
  };
}

const emptyAppendix = {
  what: "Phụ lục chưa có nội dung",
  remedy: "Thêm nội dung ở dưới dòng “Phụ lục”, hoặc xóa dòng ấy",
};

const openAppendix = {
  what: "Phụ lục kết thúc bằng một tiêu đề, chưa có gì ở dưới",
  remedy: "Thêm nội dung ở dưới tiêu đề ấy, hoặc chọn cấp khác",
};

function tableEnd(name: string): MarkFault {
  return {
    what: `${name} kết thúc bằng bảng, dấu “./.” in thành dòng riêng`,
    remedy: `Nên thêm đoạn kết (cấp “Đoạn văn”), ví dụ: Trên đây là ${name} …`,
  };
}

/** Grounds that stand together end ";" and the last one "." (NĐ 30/2020, domain.md 6). */
export function punctuatedGrounds(parts: readonly PlanPart[]): readonly PlanPart[] {
  return parts.map((part, index) => {
    if (!isGround(part)) return part;
    return endingWith(part, isGround(parts[index + 1]) ? ";" : ".");
  });
}

/** The last paragraph ends "./." whatever was typed at its end (domain.md 5.1, 6). */
function closed(paragraph: PlanParagraph): PlanParagraph {
  return endingWith(paragraph, "./.");
}

function endingWith(paragraph: PlanParagraph, end: string): PlanParagraph {
  const last = paragraph.runs[paragraph.runs.length - 1];
  if (!last) return paragraph;
  const text = `${last.text.replace(/[\s./;,]+$/, "")}${end}`;
  return { ...paragraph, runs: [...paragraph.runs.slice(0, -1), { ...last, text }] };
}
