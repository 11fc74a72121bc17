import { inCapitals, type Line } from "./lines";

/** An annex: its head, and the line that says what it belongs to. */
export interface Annex {
  readonly head: readonly Line[];
  readonly attached: Line | null;
}

/** "(Kèm theo Quyết định số …)". */
export const attachedTo = /^\(?\s*(?:ban\s+hành\s+)?kèm\s+theo(?!\p{L})/iu;
const annexName = /^(?:phụ\s+lục|danh\s+sách|bảng|biểu|mẫu)(?!\p{L})/iu;

/** How far below the top of its page an annex may say that it is one. */
const longestHead = 8;

/** The annexes behind the foot, which ends before the block `from`. */
export function annexesOf(lines: readonly Line[], from: number): readonly Annex[] {
  const texts = lines.filter(({ block, cell, text }) => block >= from && cell === null && text !== "");
  const annexes: Annex[] = [];
  texts.forEach((line, at) => {
    const below = texts.slice(at, at + longestHead);
    const next = below.findIndex((each, offset) => offset > 0 && each.opensPage);
    const onPage = next === -1 ? below : below.slice(0, next);
    const attachedAt = onPage.findIndex(({ text }) => attachedTo.test(text));
    const begins = line.opensPage && (attachedAt > 0 || (annexName.test(line.text) && inCapitals(line.text)));
    if (begins) {
      const head = attachedAt > 0 ? onPage.slice(0, attachedAt) : capitalsFrom(onPage);
      annexes.push({ head, attached: onPage[attachedAt] ?? null });
    } else if (attachedTo.test(line.text) && !annexes.some(({ attached }) => attached === line)) {
      // No page of its own: its head is what is centred above.
      annexes.push({ head: centredBefore(texts, at), attached: line });
    }
  });
  return annexes;
}

function capitalsFrom(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }) => !inCapitals(text));
  return end === -1 ? lines : lines.slice(0, end);
}

function centredBefore(lines: readonly Line[], at: number): readonly Line[] {
  let from = at;
  while (lines[from - 1]?.paragraph.look.alignment === "centre") from -= 1;
  return lines.slice(from, at);
}
