/** A source with one change. */
export interface Mutant {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly original: string;
}

/** Operators and words, each with what stands in its place. Those that could be of a type need spaces around them. */
const swaps: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/===|!==/g, (found) => (found === "===" ? "!==" : "===")],
  [/(?<= )(?:<|<=|>|>=)(?= )/g, (found) => (found.endsWith("=") ? found.slice(0, -1) : `${found}=`)],
  [/&&|\|\|/g, (found) => (found === "&&" ? "||" : "&&")],
  [/\b(?:true|false)\b/g, (found) => (found === "true" ? "false" : "true")],
  [/(?<![\w.$#])\d+(?![\w.])/g, (found) => String(Number(found) + 1)],
  [/(?<![\w.$#])[1-9]\d*(?![\w.])/g, (found) => String(Number(found) - 1)],
  [/(?<=[\s(,[{:?>.])!(?=[\w(])/g, () => ""],
  [/(?<=[\w)\]] )[+-](?= [\w("'`])/g, (found) => (found === "+" ? "-" : "+")],
  // A statement that is a call and stands on a line of its own.
  [/^ +(?:[\w.?]|\[\w+\])+\([^;{}]*\);$/gm, () => ""],
  [/(?<=^ +return )[^;{}]+(?=;$)/gm, () => "undefined as never"],
];

/** Every mutant of a source, in the order of their kinds and places. */
export function mutantsOf(path: string, original: string): readonly Mutant[] {
  const code = codeOnly(original);
  const mutant = (at: number, from: string, to: string): Mutant => ({
    path,
    line: original.slice(0, at).split("\n").length,
    from,
    to,
    text: original.slice(0, at) + to + original.slice(at + from.length),
    original,
  });
  const swapped = swaps.flatMap(([pattern, swap]) =>
    [...code.matchAll(pattern)].map((match) => {
      const from = original.slice(match.index, match.index + match[0].length);
      return mutant(match.index, from, swap(from));
    }),
  );
  const negated = [...code.matchAll(/\bif \(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1;
    const close = closing(code, open);
    if (close < 0) return [];
    const condition = original.slice(open, close + 1);
    return [mutant(open, condition, `(!${condition})`)];
  });
  return [...swapped, ...negated];
}

/** The place of the parenthesis that closes the one at `open`, or −1. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === "(") depth += 1;
    if (code[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/**
 * The source with spaces for all that is no code to be changed: comments, texts, patterns, imports, interfaces and
 * types. As long as the source, so that places are the same.
 */
function codeOnly(source: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  return source
    .replace(
      /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=[(,=:&|!?[] *)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
      blank,
    )
    .replace(/^import\b[\s\S]*?;$/gm, blank)
    .replace(/^(?:export )?interface [\s\S]*?^\}$/gm, blank)
    .replace(/^(?:export )?type [\s\S]*?;$/gm, blank);
}
