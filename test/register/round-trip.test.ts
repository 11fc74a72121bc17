import fc from "fast-check";
import { expect, test } from "vitest";
import { freshRegister, tabRows } from "../../scripts/fresh-register";
import { columnOf, said, testNow } from "../support/register";

const hostile = [
  "=1+1",
  "'=1+1",
  "''",
  "'",
  "+84 912",
  "- gạch đầu dòng",
  "-1+1",
  "-",
  "-1",
  "@tôi",
  "01/3",
  "01/3/2023",
  "007",
  "1-2",
  "1.500.000",
  "85,71%",
  "TRUE",
  "{#rows}",
  "<script>",
  "a\tb\nc",
  "Đợt".normalize("NFD"),
  "\u200B\u00A0x",
  "=IMPORTXML(1)",
  "x".repeat(50_000),
];

/** Texts a person could paste into a cell: anything that is not blank, the hostile ones often. */
const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .tuple(fc.constantFrom("=", "'", "+", "-", "@", "01/", "0", ""), fc.string({ unit: "grapheme" }))
    .map((parts) => parts.join("")),
);

test("text stays text and is written as it was read, also in rows beyond the sheet's end", () => {
  const script = freshRegister("Sổ thử", testNow);
  const { spreadsheet } = script;
  spreadsheet.sheet("Năm học").paste(2, 1, [["2020", "Năm học 2020", "1/9/2020", "31/8/2021"]]);
  const content = spreadsheet.sheet("Nội dung kế hoạch");
  const column = columnOf(script, "Nội dung kế hoạch", "Nội dung");
  let run = 0;
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (typed) => {
      run += 1;
      // A pasted apostrophe at the beginning is swallowed; what is left must not be blank.
      const usable = typed.filter((text) =>
        /[^\s\u200B-\u200D\u2060\uFEFF]/.test(text.replace(/^'/, "").normalize("NFC")),
      );
      fc.pre(usable.length > 0);
      const source = `N${run}`;
      content.clear(2, 1, content.rowCount - 1, 4);
      spreadsheet.sheet("Đợt thi đua").clear(2, 1, 50, 14);
      spreadsheet
        .sheet("Đợt thi đua")
        .paste(2, 1, [[source, "Đợt", "2020", "Trường", "", "", "", "", "", "Trích yếu"]]);
      // The last rows of the grid, so that the copies fall beyond its end.
      const first = content.rowCount - usable.length + 1;
      content.paste(
        first,
        1,
        usable.map((text, index) => [source, String(index), "Đoạn văn", text]),
      );
      const copied = script.click(["Sổ Thi đua", "Kế hoạch", "Sao chép từ đợt trước"], {
        answers: [{ button: "OK", text: `M${run}` }],
      });
      expect(said(copied).at(-1)).toContain("Đã tạo đợt");
      const written = usable.map((_, index) => content.cell(first + usable.length + index, column));
      expect(written.map(({ value, format }) => ({ value, format }))).toEqual(
        usable
          .map((text) => ({ value: content.cell(first + usable.indexOf(text), column).value, format: "@" }))
          .map(({ value, format }) => ({
            value: typeof value === "string" ? value.normalize("NFC") : value,
            format,
          })),
      );
      expect(tabRows(script, "Nội dung kế hoạch")).toHaveLength(2 * usable.length);
    }),
    { numRuns: 60 },
  );
});
