import { inCapitals, type Line } from "./lines";

/** An annex: its head, and the line that says what it belongs to. */
export interface Annex {
  readonly head: readonly Line[];
  readonly attached: Line | null;
}

/** "(Kèm theo Quyết định số …)". */
export const attachedTo =
  /^\(\s*(?:ban\s+hành\s+)?kèm\s+theo(?!\p{L})|^(?:ban\s+hành\s+)?kèm\s+theo\s+\p{L}+(?:\s\p{L}+){0,3}\s+số(?!\p{L})/iu;
const annexName = /^(?:phụ\s+lục|danh\s+sách|bảng|biểu|mẫu)(?!\p{L})/iu;

/** How far below the top of its page an annex may say that it is one. */
const longestHead = 8;

/** The annexes that begin a page, behind the block `from`. */
export function annexesOnPages(lines: readonly Line[], from: number): readonly Annex[] {
  const texts = freeTexts(lines, from);
  return texts.flatMap((line, at): readonly Annex[] => {
    if (!line.opensPage) return [];
    const below = texts.slice(at, at + longestHead);
    const next = below.findIndex((each, offset) => offset > 0 && each.opensPage);
    const onPage = next === -1 ? below : below.slice(0, next);
    const attachedAt = onPage.findIndex(({ text }) => attachedTo.test(text));
    if (attachedAt > 0) return [{ head: onPage.slice(0, attachedAt), attached: onPage[attachedAt] ?? null }];
    const named = annexName.test(line.text) && inCapitals(line.text);
    return named ? [{ head: capitalsFrom(onPage), attached: null }] : [];
  });
}

/** The annexes behind the foot that say they are attached without a page of their own: their head is what is centred above. */
export function annexesWithoutPages(
  lines: readonly Line[],
  from: number,
  known: readonly Annex[],
): readonly Annex[] {
  const texts = freeTexts(lines, from);
  return texts.flatMap((line, at) =>
    attachedTo.test(line.text) && !known.some(({ attached }) => attached === line)
      ? [{ head: centredBefore(texts, at), attached: line }]
      : [],
  );
}

/** The lines that stand in no table and hold text; one opens a page where nothing but empty ones stands above it there. */
function freeTexts(lines: readonly Line[], from: number): readonly Line[] {
  let opens = false;
  return lines.flatMap((line) => {
    opens = opens || line.opensPage;
    const isEmpty = line.text === "";
    if (isEmpty && line.cell === null) return [];
    const opensPage = opens;
    opens = false;
    if (line.block < from || line.cell !== null) return [];
    return [opensPage === line.opensPage ? line : { ...line, opensPage }];
  });
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
