/**
 * What parts the cells of a pasted text: a sign, runs of spaces under which columns stand ("spaces"), " - " or ": " behind a
 * name ("dash"), or nothing but a number or a bullet before each line ("none").
 */
export type Delimiter = "\t" | "|" | ";" | "," | "spaces" | "dash" | "none";

const gap = /\S {2,}\S/;
const dashed = /\S(?: [-–—] |: ?)\S/;

/** How the cells of these lines are parted; a tab anywhere is no accident, of typed signs that of most lines counts. */
export function delimiterOf(lines: readonly string[]): Delimiter {
  const filled = lines.filter((line) => line.trim() !== "");
  const having = (test: (line: string) => boolean) => filled.filter(test).length;
  if (having((line) => line.includes("\t")) > 0) return "\t";
  const bars = having((line) => line.includes("|"));
  const semicolons = having((line) => line.includes(";"));
  const commas = having((line) => line.includes(","));
  const most = (count: number) => 2 * count >= filled.length;
  // A comma stands in any sentence: it parts cells only where most lines have one, and more than have another sign.
  if (bars > 0 && bars >= semicolons && (bars >= commas || !most(commas))) return "|";
  const [gaps, dashes] = [having((line) => gap.test(line)), having((line) => dashed.test(line))];
  const isSpaced = gaps >= 2 && most(gaps);
  // Columns under each other may hold "LĐTT; GK".
  if (semicolons > 0 && (semicolons >= commas || !most(commas)) && !(isSpaced && semicolons < gaps))
    return ";";
  if (isSpaced) return "spaces";
  // "1) Trần Văn Thử: LĐTT, CSTĐCS" is parted by the colon, the comma parts its awards.
  if (dashes > 0 && most(dashes) && dashes >= commas) return "dash";
  return commas > 0 && most(commas) ? "," : "none";
}

/** How many of the sign most lines have that have any, 1 at least. */
export function typicalCount(lines: readonly string[], delimiter: Delimiter): number {
  if (delimiter.length > 1) return 1;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [most = [1, 0]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most[0];
}

/** The number or bullet that begins a typed line, as a cell of its own: "1. Trần Văn Thử", "- Lê Thị Mẫu". */
export function withoutNumber(line: string): readonly string[] {
  const numbered = /^\s*(\d{1,3}[.)])\s*(?=\p{L})(.*)$/su.exec(line);
  if (numbered) return [numbered[1] ?? "", numbered[2] ?? ""];
  const bulleted = /^\s*[-–•*+]\s*(?=\p{L})(.*)$/su.exec(line);
  return bulleted ? ["", bulleted[1] ?? ""] : [line];
}

/** "Trần Văn Thử - LĐTT": the name and what is said behind it. */
export function atDash(text: string): readonly string[] {
  const parted = /^(.*?\S)(?: [-–—] |: ?)(?=\S)(.*)$/su.exec(text);
  return parted ? [parted[1] ?? "", parted[2] ?? ""] : [text];
}

/** A cell and the place in its line where it begins. */
interface Placed {
  readonly start: number;
  readonly text: string;
}

function placedCells(line: string): readonly Placed[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ start: index, text }));
}

/**
 * Lines whose columns stand under each other, parted by two spaces or more. Where a line has fewer cells than the widest, each must
 * begin where a column of that begins, so that it is certain which cells are blank; else the line stays one cell.
 */
export function alignedCells(lines: readonly string[]): readonly (readonly string[])[] {
  const placed = lines.map(placedCells);
  const widest = placed.reduce((most, cells) => (cells.length > most.length ? cells : most), []);
  const columnAt = new Map(
    widest.flatMap(
      ({ start }, at) =>
        [
          [start - 1, at],
          [start, at],
          [start + 1, at],
        ] as const,
    ),
  );
  return placed.map((cells, index) => {
    if (cells.length <= 1 || cells.length === widest.length) return cells.map(({ text }) => text);
    const row: string[] = widest.map(() => "");
    for (const { start, text } of cells) {
      const column = columnAt.get(start);
      if (column === undefined || row[column] !== "") return [lines[index] ?? ""];
      row[column] = text;
    }
    return row;
  });
}
