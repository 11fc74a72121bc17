import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { quotedLines } from "../../../src/domain/pasted/quoted-lines";

test.each<[string, number | null]>([
  ['"Dạy 420 tiết\n- chủ nhiệm"\tLĐTT', 2],
  ['Lê An\t"một\n"" hai ""\nba"', 3],
  ['màn hình 24"\tLĐTT', 1],
  ['"Trần" Văn\tLĐTT', null],
  ['"Trần Văn\tLĐTT\nLê An\tGK', null],
  ['"một\n"hai"\tba', null],
  ['"một\nhai"   \tba', 2],
])("%j: its first row takes %j lines", (text, lines) => {
  expect(quotedLines(text.split("\n"), "\t").linesFrom(0)).toBe(lines);
});

test("a row ends where Papa ends it, and has no end where Papa finds a fault", () => {
  const line = fc
    .array(fc.constantFrom('"', '"', "a", "\t", " ", '""'), { maxLength: 8 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = `${lines.join("\n")}\n`;
      const options = { delimiter: "\t", newline: "\n", preview: 1, fastMode: false } as const;
      const { errors, meta } = Papa.parse(text, options);
      const read = text.slice(0, meta.cursor).replace(/\n$/, "");
      const expected = errors.length === 0 ? read.split("\n").length : null;
      expect(quotedLines(lines, "\t").linesFrom(0)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test("each line is looked at once, however many quotes are opened", () => {
  let looks = 0;
  const lines = new Proxy(Array<string>(3_000).fill('x"\t"y'), {
    get: (of, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(of, key);
    },
  });
  const quotes = quotedLines(lines, "\t");
  for (let at = 0; at < lines.length; at++) quotes.linesFrom(at);
  expect(looks).toBeLessThanOrEqual(2 * lines.length);
});
