import type { Dice } from "../../../support/dice";
import type { Choices } from "./choices";
import { asTyped, blank, type Cell } from "./column";

/** A text of a row with the quotes and line breaks people type into it; they may be kept or taken off, the words not. */
export function dressed(dice: Dice, { quotes }: Choices, field: string, text: string): Cell {
  if (text === "" || field === "evidence" || field === "initiativeDecision") return asTyped(field, text);
  switch (quotes) {
    case "none":
      return asTyped(field, text);
    case "breaks": {
      const broken = dice.pick([
        `- ${text}\n- Tham gia phong trào`,
        `${text}\n\nĐạt giải Ba "cấp trường"`,
        `${text};\n2. Chủ nhiệm lớp 12A1`,
      ]);
      return asTyped(field, field === "summary" ? broken : text);
    }
    case "inches":
      return dice.chance(0.6) ? asTyped(field, `${text} 24"`) : asTyped(field, text);
    case "titles": {
      const [first = "", ...rest] = text.split(" ");
      const titled = dice.pick([
        `"${text}"`,
        `"${first}" ${rest.join(" ")}`.trim(),
        `${first} "${rest.join(" ")}"`,
        `“${text}”`,
      ]);
      return rest.length === 0
        ? asTyped(field, text)
        : asTyped(field, titled, titled.replace(/^"([^"]*)"$/, "$1"));
    }
    case "opened":
      return dice.chance(0.5)
        ? asTyped(field, `"${text}`, text)
        : dice.chance(0.2)
          ? blank
          : asTyped(field, text);
  }
}
