/** Tells where a row of cells ends whose quoted cells hold line breaks. */
export interface QuotedLines {
  /** How many lines the row takes that begins at this line; null where its quotes quote nothing. */
  linesFrom(start: number): number | null;
}

/** No cell of Excel's or Google's has more lines; a quote that closes later than this does not belong to its cell. */
const longestRecord = 200;

/**
 * Of each line it is told once how it leaves a quoted cell, so that a text of thousands of opened quotes, of which each could close
 * far below, is read in a time that grows with its length.
 */
export function quotedLines(lines: readonly string[], delimiter: string): QuotedLines {
  const left = { inside: new Map<number, boolean | null>(), outside: new Map<number, boolean | null>() };
  const leaves = (at: number, inside: boolean): boolean | null => {
    const known = inside ? left.inside : left.outside;
    const before = known.get(at);
    const now = before === undefined ? isOpenAfter(lines[at] ?? "", inside, delimiter) : before;
    known.set(at, now);
    return now;
  };
  return {
    linesFrom: (start) => {
      for (let at = start; at < Math.min(lines.length, start + longestRecord); at++) {
        const isOpen = leaves(at, at > start);
        if (isOpen === null) return null;
        if (!isOpen) return at - start + 1;
      }
      return null;
    },
  };
}

/**
 * Whether a quoted cell is open at the end of a line, which begins inside one or not; null where a quote in it neither is doubled nor
 * closes its cell.
 */
function isOpenAfter(line: string, inside: boolean, delimiter: string): boolean | null {
  let open = inside;
  for (let at = 0; ; ) {
    if (!open) {
      if (line[at] !== '"') {
        const next = line.indexOf(delimiter, at);
        if (next < 0) return false;
        at = next + delimiter.length;
        continue;
      }
      open = true;
      at += 1;
    }
    const quote = line.indexOf('"', at);
    if (quote < 0) return true;
    if (line[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    at = quote + 1;
    while (line[at] === " ") at += 1;
    open = false;
    if (at >= line.length) return false;
    if (!line.startsWith(delimiter, at)) return null;
    at += delimiter.length;
  }
}
