import type { Place } from "../../../vietnamese/place";
import type { Problem } from "../../problem";
import { citationRules } from "./citations";
import { dateRules } from "./dates";
import { joinRules } from "./joins";
import { blankedMark, type SlipContext, type SlipRule } from "./slip-rule";
import { wordRules } from "./words";
import { yearRules } from "./years";

export type { SlipContext } from "./slip-rule";

/** A text of a plan with the cell it was read from. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

const rules: readonly SlipRule[] = [...dateRules, ...yearRules, ...wordRules, ...joinRules, ...citationRules];

/**
 * The slips in the texts of one plan, before it is made (domain.md 2, the list under its table). Errors stop it; with
 * warnings the secretary may go on. Each is told once a cell, in the order of the texts. What stands in a mark's
 * braces is not looked at.
 */
export function slipsIn(
  texts: readonly PlacedText[],
  context: SlipContext,
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const lines = texts.flatMap(({ text, place }, cell) =>
    withoutMarks(text)
      .split(/\r?\n/)
      .map((line) => ({ line, place, cell })),
  );
  const bare = lines.map(({ line }) => line);

  function problems(stops: boolean): readonly Problem[] {
    const slips = rules
      .filter((rule) => rule.stops === stops)
      .flatMap((rule) => rule.find(bare, context))
      .sort((a, b) => a.line - b.line || a.at - b.at);
    const told = new Set<string>();
    return slips.flatMap(({ line, what, remedy }) => {
      const source = lines[line];
      const key = JSON.stringify([source?.cell, what]);
      if (source === undefined || told.has(key)) return [];
      told.add(key);
      return [{ what, where: source.place, remedy }];
    });
  }

  return { errors: problems(true), warnings: problems(false) };
}

/**
 * The text in NFC without zero-width characters, each mark one blank; the words of {nghiêng: …} and {đậm: …} are printed, so they
 * stay. A lone brace stays too: it is a fault of its own.
 */
function withoutMarks(text: string): string {
  let bare = text.normalize("NFC").replace(/[\u200B-\u200D\u2060\uFEFF]/g, "");
  // From the innermost outwards, since an italic stretch may hold marks.
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(
      /\{\s*(?:nghiêng|đậm)\s*:([^{}]*)\}|\{[^{}]*\}/giu,
      (_mark, words?: string) => words ?? blankedMark,
    );
  }
  return bare;
}

const degrees =
  "PGS|GS|TSKH|TS|Th\\.?S|CN|KS|KTS|BSCKII|BSCKI|BS|DS|NGND|NGƯT|phó\\s+giáo\\s+sư|giáo\\s+sư|tiến\\s+s[ĩỹ]|" +
  "thạc\\s+s[ĩỹ]|cử\\s+nhân|kỹ\\s+sư|bác\\s+s[ĩỹ]|dược\\s+s[ĩỹ]|nhà\\s+giáo\\s+(?:ưu\\s+tú|nhân\\s+dân)";
const degreesBeforeName = new RegExp(`^((?:(?:${degrees})(?:\\s*[.,]\\s*|\\s+))+)(?=\\p{L})`, "iu");

/**
 * The degree that stands before a signer's name, "PGS.TS." of "PGS.TS. Nguyễn Văn An", or null. It is allowed in
 * education where the ministry says so: a warning at most (domain.md 2, seed A; NĐ 30/2020).
 */
export function degreeBefore(name: string): string | null {
  const degree = degreesBeforeName.exec(name.normalize("NFC").trim())?.[1];
  return degree === undefined ? null : degree.replace(/[\s,]+$/, "");
}
