import type { Dice } from "./dice";
import { holdDocx } from "./docx-hands";

/** Changes a paper by one slip of the hand, of a name, a count, a rate or a sum; null where it has nothing to slip on. */
export type Slip = (content: Uint8Array, names: readonly string[], dice: Dice) => Uint8Array | null;

/** One character of what a pattern finds in some paragraph, the digits of a figure, a letter of a name. */
function slipIn(pattern: RegExp, which: RegExp, others: string): Slip {
  return (content, _, dice) => {
    const held = holdDocx(content);
    const found = held
      .paragraphs()
      .flatMap((paragraph) => [...paragraph.text.matchAll(pattern)].map((match) => ({ paragraph, match })));
    if (found.length === 0) return null;
    const { paragraph, match } = dice.pick(found);
    const places = [...match[0].matchAll(which)].map(({ index }) => match.index + index);
    const at = dice.pick(places);
    const { text } = paragraph;
    const other = dice.pick([...others].filter((each) => each !== text[at]?.toLowerCase()));
    paragraph.write(text.slice(0, at) + other + text.slice(at + 1));
    return held.saved();
  };
}

const anyOf = (names: readonly string[]) =>
  new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");

/** The slips that a paper must not survive. */
export const slips: Readonly<Record<string, Slip>> = {
  "a letter of a name": (content, names, dice) =>
    slipIn(anyOf(names), /\p{L}/gu, "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấờ")(content, names, dice),
  "a count": slipIn(
    /(?<![\d.,/])\d+(?= (?:lượt )?(?:tập thể|cá nhân|người được|lượt \())/g,
    /\d/g,
    "0123456789",
  ),
  "a sum": slipIn(/(?<![\d.,])\d{1,3}(?:\.\d{3})+/g, /\d/g, "123456789"),
  "a rate": slipIn(/\d+,\d\d(?=%)/g, /\d/g, "0123456789"),
  "a name for another": (content, names, dice) => {
    const held = holdDocx(content);
    const rows = held.paragraphs().filter(({ text, cell }) => cell !== null && names.includes(text));
    if (rows.length === 0) return null;
    const row = dice.pick(rows);
    row.write(dice.pick(names.filter((name) => name !== row.text)));
    return held.saved();
  },
  "a row less": (content, names, dice) => {
    const held = holdDocx(content);
    const rows = held
      .tables()
      .flatMap((table) =>
        table.rows.flatMap((row, at) => (row.some((text) => names.includes(text)) ? [{ table, at }] : [])),
      );
    if (rows.length === 0) return null;
    const { table, at } = dice.pick(rows);
    table.removeRow(at);
    return held.saved();
  },
  "a row twice": (content, names, dice) => {
    const held = holdDocx(content);
    const rows = held
      .tables()
      .flatMap((table) =>
        table.rows.flatMap((row, at) =>
          row.some((text) => names.includes(text)) ? [{ table, at, row }] : [],
        ),
      );
    if (rows.length === 0) return null;
    const { table, at, row } = dice.pick(rows);
    table.addRow(at, row);
    return held.saved();
  },
};
