import type { Dice } from "../../../support/dice";
import type { Choices } from "./choices";

/** A column by its headings from above. */
export interface Headed {
  readonly path: readonly string[];
}

/** The rows of headings: what a merged cell says stands in its first one, as spreadsheets put it on the clipboard. */
export function headerLines(
  dice: Dice,
  { heading, numbered, capitals }: Choices,
  columns: readonly Headed[],
): readonly (readonly string[])[] {
  if (heading === "none") return [];
  const most = heading === "three" ? 3 : heading === "two" ? 2 : 1;
  const depth = Math.min(most, Math.max(...columns.map(({ path }) => path.length)));
  const cased = (text: string) => (capitals ? text.toUpperCase() : text);
  const lines = Array.from({ length: depth }, (_, row) =>
    columns
      .map(({ path }, at) => {
        if (depth === 1) return path.join(" ");
        const before = columns[at - 1]?.path ?? [];
        const isShared =
          row < path.length - 1 && path.slice(0, row + 1).every((text, level) => text === before[level]);
        return isShared ? "" : (path[row] ?? "");
      })
      .map(cased),
  );
  const broken =
    heading === "broken" ? lines.map((cells) => cells.map((text) => brokenHeading(dice, text))) : lines;
  return numbered ? [...broken, numbersBelow(dice, columns)] : broken;
}

function brokenHeading(dice: Dice, text: string): string {
  const words = text.split(" ");
  if (words.length < 3) return text;
  const at = dice.between(1, words.length - 1);
  return `${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}`;
}

function numbersBelow(dice: Dice, columns: readonly Headed[]): readonly string[] {
  const way = dice.pick<(at: number) => string>([
    (at) => `(${at + 1})`,
    (at) => String(at + 1),
    (at) => (at < 2 ? "AB".charAt(at) : String(at - 1)),
  ]);
  return columns.map((_, at) => way(at));
}
