import fc from "fast-check";
import { expect, test } from "vitest";
import {
  asKept,
  beginningOf,
  cleanedBeginning,
  clipped,
  clippedName,
  clippedRow,
  excerpt,
  fitsCell,
  storedLength,
  valueText,
  withinCell,
} from "../../src/domain/cell-text";
import { cleanCell } from "../../src/domain/pasted/cells";
import { comparable, recognisable } from "../../src/vietnamese/text";

const growing = ["\u0958", "\uFB2C", "\u{1D160}", "\u2ADC"];

test("a cell is measured as it is stored: in NFC, with the apostrophe that guards its beginning", () => {
  expect(["a".repeat(50_000), "a".repeat(50_001)].map(fitsCell)).toEqual([true, false]);
  expect([`=${"a".repeat(49_998)}`, `=${"a".repeat(49_999)}`].map(fitsCell)).toEqual([true, false]);
  expect([`- ${"a".repeat(49_997)}`, `- ${"a".repeat(49_998)}`].map(fitsCell)).toEqual([true, false]);
  // Two units as typed, two as stored; "ế" of three is one.
  expect(["\u0958".repeat(25_000), "\u0958".repeat(25_001)].map(fitsCell)).toEqual([true, false]);
  expect(fitsCell("e\u0302\u0301".repeat(50_000))).toBe(true);
  expect(growing.map(storedLength)).toEqual([2, 3, 6, 2]);
});

test("text is clipped as it is stored, with a mark where the whole is", () => {
  expect(clipped("a".repeat(45_000))).toBe("a".repeat(45_000));
  for (const text of [...growing, "a", "🏆"]) {
    const cut = clipped(text.repeat(45_001));
    expect(cut.length).toBeGreaterThan(44_990);
    expect(cut.length).toBeLessThanOrEqual(45_000);
    expect(cut.endsWith(" … (xem nguyên văn ở tab “Hồ sơ gửi về”)")).toBe(true);
    expect(cut.normalize("NFC")).toBe(cut);
  }
});

test("two long names that begin alike stay two", () => {
  const names = ["An", "Anh", "An"].map((end) => clippedName(`${"Nguyễn Văn ".repeat(5_000)}${end}`));
  expect(new Set(names).size).toBe(2);
  expect(clippedName("a".repeat(2_000))).toBe("a".repeat(2_000));
  expect(clippedName("a".repeat(2_001))).toMatch(/^a+ … #\w+ … \(xem nguyên văn ở tab “Hồ sơ gửi về”\)$/);
  expect(clippedName("a".repeat(50_000))).toHaveLength(2_000);
});

/** Text of pieces that cleaning shortens, makes longer, joins or takes away, each many times over. */
const pieced = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          "a",
          " ",
          "\r\n",
          "\t",
          "\u0000",
          "\u200B",
          "\u00A0",
          "e\u0302\u0301",
          "q\u0301",
          "\u0301",
          "🏆",
          "\uD83C",
        ],
        ...["\u1112\u1161\u11AB", "\u1161", "\u{1D160}", "\uFB2C", "Đ", "."],
      ),
      fc.integer({ min: 1, max: 400 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.map(([piece, count]) => piece.repeat(count)).join(""));

test("whoever keeps the beginning alone has of any text what cleaning the whole would give", () => {
  const cleanings = { asKept, cleanCell, comparable, recognisable };
  fc.assert(
    fc.property(pieced, fc.constantFrom(...Object.values(cleanings)), fc.nat(300), (text, clean, longest) => {
      const [whole, part] = [clean(text), cleanedBeginning(text, longest, clean)];
      expect(part.length > longest).toBe(whole.length > longest);
      expect(beginningOf(part, longest)).toBe(beginningOf(whole, longest));
    }),
    { numRuns: 500 },
  );
});

test("of a long text no more is cleaned than is kept", () => {
  let cleaned = 0;
  cleanedBeginning("Nguyễn Văn ".repeat(10_000), 100, (part) => {
    cleaned += part.length;
    return part;
  });
  expect(cleaned).toBeLessThan(1_000);
});

test("a value is no longer than 2.000 units, however many spaces stand around it", () => {
  expect(valueText("a".repeat(2_000))).toBe("a".repeat(2_000));
  expect(valueText("a".repeat(2_001))).toBeNull();
  expect(valueText(`${" ".repeat(50_000)}12/13${"\u200B".repeat(50_000)}`)).toBe("12/13");
});

test("what is no character goes, and half a surrogate pair shows that something stood there", () => {
  expect(asKept("a\u0000b\tc\r\nd\u009F\uFFFE")).toBe("ab\tc\nd");
  expect(asKept("\uD83C và \uDFC6, 🏆")).toBe("� và �, 🏆");
});

test("an excerpt never parts a letter from its marks, nor a character", () => {
  expect(excerpt("  Trần\n Thị  Mẫu ")).toBe("Trần Thị Mẫu");
  expect(excerpt("abcdef", 6)).toBe("abcdef");
  expect(excerpt("abcdefg", 6)).toBe("abcde…");
  // "q" with two marks that no letter of its own has.
  expect(excerpt("abq\u0302\u0301efg", 5)).toBe("ab…");
  expect(beginningOf("abc👨‍👩‍👧 đây", 6)).toBe("abc");
  expect(excerpt(`a${"\u0301\u0302".repeat(300)}`)).toBe("…");
});

test("any text: what is cut begins it, at a letter's end", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "e\u0302", "q\u0301", "🏆", "\u1112\u1161\u11AB", "\u0915\u093C"),
  });
  fc.assert(
    fc.property(text, fc.nat(20), (typed, length) => {
      const beginning = beginningOf(typed, length);
      const rest = typed.slice(beginning.length);
      expect(typed.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(length);
      expect(/^[\p{M}\u1160-\u11FF\uDC00-\uDFFF]/u.test(rest)).toBe(false);
    }),
  );
});

test("lines are within a cell together; those left over are counted, and told apart by a mark", () => {
  const lines = (last: string) => [...Array.from({ length: 600 }, () => "x".repeat(99)), last];
  const [a, b] = ["Mẫu", "Thử"].map((last) => withinCell(lines(last)));
  expect(a).toHaveLength(451);
  expect(a?.[450]).toMatch(/^… và 151 dòng nữa \(tab “Hồ sơ gửi về”; dấu \w+\)$/);
  expect(a?.[450]).not.toBe(b?.[450]);
  expect(withinCell(["một", "hai"])).toEqual(["một", "hai"]);
});

test("a row is clipped but for the columns that people write; one that fits is the same row", () => {
  const long = "a".repeat(50_000);
  const row = { name: long, note: long, messages: [long, "b"], count: 3, at: null };
  expect(clippedRow(row, ["note"])).toEqual({
    ...row,
    name: clipped(long),
    messages: [`${"a".repeat(1_999)}…`, "b"],
  });
  const short = { name: "a", messages: ["b"] };
  expect(clippedRow(short)).toBe(short);
});
