import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, foldText } from "../../src/vietnamese/collation";
import { compareNames, foldName } from "../../src/vietnamese/names";

/** Names as typed, with every letter and tone, degrees, look-alikes of đ, odd spaces and foreign letters. */
const typedNames = fc
  .array(
    fc.oneof(
      fc.constantFrom("Nguyễn", "Đỗ", "Ðỗ", "Hoà", "Hòa", "Thuỷ", "Thủy", "Ân", "An", "Ăn", "ThS.", "Zara"),
      fc.constantFrom(
        "Muñoz",
        "Thu-Hà",
        "tổ 10",
        "",
        "Lê\u00A0Văn",
        "quý",
        "qúy",
        "Ü",
        "中",
        "a\u0301\u0300",
      ),
      fc.string({ unit: fc.constantFrom(..."aăâeêioôơuưyđdbhnàảãáạ\u0300\u0301\u0323-1 "), maxLength: 5 }),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(" "));

describe("foldName", () => {
  test("forms of address are not of the name; Ông is, before two words", () => {
    const written = [
      "Đ/c Nguyễn Văn Mẫu",
      "đồng chí: Nguyễn Văn Mẫu",
      "Ông Nguyễn Văn Mẫu",
      "Thầy Nguyễn Văn Mẫu",
      "Đ/c ThS. Nguyễn Văn Mẫu",
    ];
    expect(written.map(foldName)).toEqual(written.map(() => foldName("Nguyễn Văn Mẫu")));
    expect(foldName("Bà Lê Mẫu")).toBe(foldName("Lê Mẫu"));
    expect(["Ông Ích Mẫu", "Cô Mẫu"].map(foldName)).toEqual(["Ông Ích Mẫu", "Cô Mẫu"].map(foldText));
  });

  test.each([
    ["Hoàng Thị Hoà", "Hoàng Thị Hòa"],
    ["Lê Thuỷ", "Lê Thủy"],
    ["Khoẻ", "Khỏe"],
    ["Trần Qúy", "Trần Quý"],
    ["NGUYỄN VĂN AN", "nguyễn văn an"],
    ["Nguyễn\u00A0 Văn\u200B An ", "Nguyễn Văn An"],
    ["Nguyễn Đức Bình".normalize("NFD"), "Nguyễn Đức Bình"],
    ["Ðỗ Thị ðào", "Đỗ Thị Đào"],
    ["ƉỖ THỊ LAN", "Đỗ Thị Lan"],
    ["ThS. Nguyễn Văn An", "Nguyễn Văn An"],
    ["PGS.TS. Nguyễn Văn An", "Nguyễn Văn An"],
    ["GS.TSKH Nguyễn Văn An", "Nguyễn Văn An"],
    ["PGS, TS Nguyễn Văn An", "Nguyễn Văn An"],
    ["Ths Nguyễn Văn An", "Nguyễn Văn An"],
    ["BS.CKII. Nguyễn Văn An", "Nguyễn Văn An"],
    ["KS. CN. Nguyễn Văn An", "Nguyễn Văn An"],
    ["Nguyễn Văn An, ThS.", "Nguyễn Văn An"],
    ["Nguyễn Văn An (TS)", "Nguyễn Văn An"],
  ])("%s is the same name as %s", (typed, name) => {
    expect(foldName(typed)).toBe(foldName(name));
  });

  test.each([
    ["Nguyễn Văn An", "Nguyễn Văn Ân"],
    ["Hòa", "Hóa"],
    ["Đung", "Dung"],
    ["Thầy An", "An"],
    ["Cô An", "An"],
    ["Tsu An", "An"],
    ["Lê An, Ts An", "Lê An"],
  ])("%s is not %s", (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test("a cell that holds a degree alone keeps it", () => {
    expect([foldName("ThS."), foldName("TS"), foldName(" ")]).toEqual(["ths.", "ts", ""]);
  });

  test("folding once more changes nothing", () => {
    fc.assert(
      fc.property(typedNames, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("order", () => {
  test("given name first, then family name, then middle names", () => {
    const inOrder = [
      "Bình",
      "Lê An",
      "Lê Thị An",
      "Lê Văn An",
      "ThS. Nguyễn Văn An",
      "Trần An",
      "Lê Văn Ân",
      "Đỗ Thị Bình",
    ];
    expect([...inOrder].reverse().sort(compareNames)).toEqual([
      "Lê An",
      "Lê Thị An",
      "Lê Văn An",
      "ThS. Nguyễn Văn An",
      "Trần An",
      "Lê Văn Ân",
      "Bình",
      "Đỗ Thị Bình",
    ]);
  });

  test("the alphabet, with f, j, w and z in their Latin places", () => {
    const letters = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
    expect([...letters].reverse().sort(compareText)).toEqual(letters);
  });

  test("tones: none, huyền, hỏi, ngã, sắc, nặng", () => {
    const inOrder = ["ba", "bà", "bả", "bã", "bá", "bạ", "bã an", "bac", "băm", "bầu"];
    expect([...inOrder].reverse().sort(compareText)).toEqual([
      ...["ba", "bà", "bả", "bã", "bã an", "bá", "bạ", "bac", "băm", "bầu"],
    ]);
  });

  test("letters decide before tones, and words before what follows them", () => {
    expect(["Hoá", "Hoàng", "Hòa Bình", "Hoà"].sort(compareText)).toEqual([
      "Hoà",
      "Hòa Bình",
      "Hoá",
      "Hoàng",
    ]);
  });

  test("digits stand before letters, a foreign mark after the plain letter, other scripts last", () => {
    expect(["中", "Ân", "über", "uber", "v", "10", "(a)"].sort(compareText)).toEqual([
      "(a)",
      "10",
      "Ân",
      "uber",
      "über",
      "v",
      "中",
    ]);
  });

  test.each([
    ["compareNames", compareNames, foldName],
    ["compareText", compareText, foldText],
  ] as const)("%s is a total order that knows equal from alike", (_, compare, fold) => {
    fc.assert(
      fc.property(typedNames, typedNames, typedNames, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(fold(a) === fold(b));
        const [first = "", second = "", third = ""] = [a, b, c].sort(compare);
        expect(compare(first, second)).toBeLessThanOrEqual(0);
        expect(compare(second, third)).toBeLessThanOrEqual(0);
        expect(compare(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
