import fc from "fast-check";
import { expect, test } from "vitest";
import { readPastedPlan, wantedRows } from "../../../../src/domain/plan/pasted/pasted-plan";
import { textParts } from "../../../../src/domain/plan/pasted/text-parts";

const words = fc.constantFrom(
  ...[
    "KẾ HOẠCH",
    "Căn cứ",
    "I.",
    "1.",
    "1.1",
    "a)",
    "- ",
    "+",
    "•",
    "Điều 1.",
    "Chương I",
    "(1)",
    "Phụ lục II",
    "(Kèm theo",
    "Nơi nhận:",
    "./.",
    "\t",
    "|",
    ";",
    ":",
  ],
  ...[
    "Lưu: VT",
    "HIỆU TRƯỞNG",
    "PHỤ LỤC",
    "thi đua",
    "Dạy tốt",
    "20/11/2020",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ],
);
const line = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" "));

/** The letters and figures of a text in their order, without those of markers, which the program prints. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

test("whatever is pasted, every line of it stands among the content or among what is told as not taken", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const { lines: read } = readPastedPlan(textParts(lines.join("\n")));
      const given = lines.map(letters).join("");
      const shown = read.map(({ marker, text }) => letters(marker + text)).join("");
      // A letterhead that is two columns is read column by column.
      expect([...shown].sort()).toEqual([...given].sort());
      const rows = wantedRows(read);
      const taken = rows.flatMap((row) => row.lines);
      const apart = read.flatMap(({ kind }, at) => (kind === "apart" ? [at] : []));
      expect([...taken, ...apart].sort((a, b) => a - b)).toEqual(read.map((_, at) => at));
    }),
  );
});
