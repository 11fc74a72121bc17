import type { Dice } from "./dice";

/**
 * What a counting board types of papers that came out of the box, in all the forms of docs/votes.md, "Notation of a count".
 * Nothing of the readers that are tested is used here.
 */

/** A paper by the letters of its lines ("Đ" left out); null: the whole paper does not count. */
export type CastPaper = ReadonlyMap<number, string> | null;

const typedLetters: Readonly<Record<string, string>> = { K: "", T: "t", H: "h" };

/** Entries for papers numbered from 1, some of the identical ones in a bundle; `lines` are those that stand on the paper. */
export function typedPapers(
  papers: readonly CastPaper[],
  lines: readonly number[],
  dice: Dice,
): readonly string[] {
  const bundles = new Map<string, number[]>();
  papers.forEach((paper, index) => {
    const contents = paper === null ? "hỏng" : JSON.stringify([...paper].sort(([a], [b]) => a - b));
    const key = dice.chance(0.7) ? contents : `${index} ${contents}`;
    bundles.set(key, [...(bundles.get(key) ?? []), index + 1]);
  });
  const entries = [...bundles.values()].map((numbers) => {
    const [first = 1] = numbers;
    const about = numbersText(numbers, dice);
    const times = numbers.length > 1 && dice.chance(0.3) ? ` (×${numbers.length})` : "";
    const paper = papers[first - 1];
    if (paper === null || paper === undefined) return `${about}${times} ${dice.pick(["hỏng", "HỎNG"])}`;
    if (paper.size === 0) return `${about}${times} ${dice.pick(["sạch", "Sạch"])}`;
    return `${about}${times}: ${struckText(paper, lines, dice)}`;
  });
  return dice.shuffled(entries);
}

/** A paper typed by itself: "10: 3 7". */
export function typedPaper(number: number, paper: CastPaper, lines: readonly number[], dice: Dice): string {
  if (paper === null) return `${number} hỏng`;
  return paper.size === 0 ? `${number} sạch` : `${number}: ${struckText(paper, lines, dice)}`;
}

/** "3 7 12-15 t5 h9": neighbours on the paper with the same mark are now and then a range. */
function struckText(paper: ReadonlyMap<number, string>, lines: readonly number[], dice: Dice): string {
  const runs: { readonly letter: string; readonly numbers: number[] }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const letter = paper.get(line) ?? "";
    const last = runs[runs.length - 1];
    if (last?.letter === letter && dice.chance(0.7)) last.numbers.push(line);
    else runs.push({ letter, numbers: [line] });
  }
  const tokens = runs
    .filter(({ letter }) => letter !== "")
    .map(({ letter, numbers }) => {
      const [from = 0, to = from] = [numbers[0], numbers[numbers.length - 1]];
      const range = from === to ? String(from) : `${from}${dice.pick(["-", "–", " - "])}${to}`;
      return `${typedLetters[letter] ?? letter}${range}`;
    });
  return dice.shuffled(tokens).join(dice.pick([" ", ", ", ","]));
}

/** "1-4 7 9". */
function numbersText(numbers: readonly number[], dice: Dice): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1] === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}${dice.pick(["-", "–"])}${run.at(-1)}`))
    .join(dice.pick([" ", ", "]));
}

/** The letters of a line, counted. */
export function lettersOf(marks: string): Readonly<Record<"Đ" | "K" | "T" | "H", number>> {
  const count = (letter: string) => [...marks].filter((each) => each === letter).length;
  return { Đ: count("Đ"), K: count("K"), T: count("T"), H: count("H") };
}

/** Lines with their letters as they are typed: those alike together, those that all said yes to often left for the rest. */
export function typedLines(
  marks: ReadonlyMap<number, string>,
  dice: Dice,
): { readonly entries: readonly string[]; readonly rest: string | null } {
  const leavesClean = dice.chance(0.7);
  const alike = new Map<string, { readonly figures: string; readonly lines: number[] }>();
  let left = 0;
  for (const [line, letters] of marks) {
    const { Đ, K, T, H } = lettersOf(letters);
    if (leavesClean && K + T + H === 0) {
      left++;
      continue;
    }
    const figures = dice.chance(0.4) ? `${Đ} ${K} ${T} ${H}` : exceptionsText(K, T, H, dice);
    const key = dice.chance(0.6) ? figures : `${line} ${figures}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { figures, lines: [line] });
    else known.lines.push(line);
  }
  const entries = [...alike.values()].map(({ figures, lines }) => `${numbersText(lines, dice)}: ${figures}`);
  return { entries: dice.shuffled(entries), rest: left > 0 ? dice.pick(["", "0"]) : null };
}

/** A line typed by itself, its figures in full: "7: 12 2 1 0". */
export function typedLine(line: number, letters: string): string {
  const { Đ, K, T, H } = lettersOf(letters);
  return `${line}: ${Đ} ${K} ${T} ${H}`;
}

/** "2", "2 t1 h1", "t3". */
function exceptionsText(no: number, blank: number, invalid: number, dice: Dice): string {
  const said = [
    ...(no > 0 ? [String(no)] : []),
    ...(blank > 0 ? [`t${blank}`] : []),
    ...(invalid > 0 ? [`h${invalid}`] : []),
  ];
  return said.length === 0 ? "0" : dice.shuffled(said).join(" ");
}
