import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patternOf } from "../../../local/forms/text-validation";
import { ballotCodeOf, ballotCodePattern, newBallotCode } from "../../../src/domain/vote/ballot-code";

const alphabet = "23456789CFHJKMNPRTX";

/** Codes from any bytes. */
const codes = fc.array(fc.integer({ min: 0, max: 246 }), { minLength: 12, maxLength: 12 }).map((bytes) => {
  const left = [...bytes];
  return newBallotCode(() => left.shift() ?? 0);
});

const signsOf = (code: string) => code.replaceAll("-", "");

describe("a new code", () => {
  test("is twelve signs of chance and one that checks them, in groups", () => {
    let byte = 0;
    expect(newBallotCode(() => byte++)).toMatch(/^2345-6789-CFHJ[2-9CFHJKMNPRTX]$/);
  });

  test("passes over bytes that would favour the first signs", () => {
    const given = [247, 255, ...Array.from({ length: 12 }, () => 246)];
    expect(newBallotCode(() => given.shift() ?? 0)).toMatch(/^XXXX-XXXX-XXXX/);
  });

  test("has at least 50 bits of chance", () => {
    expect(12 * Math.log2(alphabet.length)).toBeGreaterThan(50);
    expect(new Set(alphabet).size).toBe(alphabet.length);
  });
});

describe("what people type", () => {
  test("is the code in any case, with any spaces and dashes, with signs that look alike", () => {
    const between = fc.constantFrom("", " ", "-", " - ", ".", "–", "\t");
    const looks: Readonly<Record<string, string>> = { "8": "B", "5": "s", "2": "z", "6": "G" };
    fc.assert(
      fc.property(
        codes,
        fc.array(fc.tuple(between, fc.boolean(), fc.boolean()), { minLength: 14, maxLength: 14 }),
        (code, ways) => {
          const typed = [...signsOf(code)].map((sign, index) => {
            const [gap, small, alike] = ways[index] ?? ["", false, false];
            const spelled = alike ? (looks[sign] ?? sign) : sign;
            return gap + (small ? spelled.toLowerCase() : spelled);
          });
          const text = typed.join("") + (ways[13]?.[0] ?? "");
          expect(ballotCodeOf(text)).toBe(code);
          expect(patternOf(ballotCodePattern)?.test(text)).toBe(true);
        },
      ),
    );
  });

  test("with one sign wrong is no code", () => {
    fc.assert(
      fc.property(codes, fc.nat(12), fc.nat(17), (code, place, step) => {
        const signs = [...signsOf(code)];
        const at = alphabet.indexOf(signs[place] ?? "");
        signs[place] = alphabet.charAt((at + 1 + step) % alphabet.length);
        expect(ballotCodeOf(signs.join(""))).toBeNull();
      }),
    );
  });

  test("with two neighbours swapped is no code, unless they are the same", () => {
    fc.assert(
      fc.property(codes, fc.nat(11), (code, place) => {
        const signs = [...signsOf(code)];
        const [one = "", other = ""] = signs.splice(place, 2);
        signs.splice(place, 0, other, one);
        expect(ballotCodeOf(signs.join(""))).toBe(one === other ? code : null);
      }),
    );
  });

  test.each([
    "",
    "2345-6789-CFH",
    "2345-6789-CFHJ-22",
    "O345-6789-CFHJ2",
    "2345-6789-CFHJÊ",
    "💥".repeat(13),
  ])("%j is no code", (text) => {
    expect(ballotCodeOf(text)).toBeNull();
  });

  test.each(["", "2345", "2345-6789-CFHJ-2X", "O345-6789-CFHJ2", "2345-6789-CFHÊ2", "2345_6789_CFHJ2"])(
    "the form refuses %j",
    (text) => {
      expect(patternOf(ballotCodePattern)?.test(text)).toBe(false);
    },
  );
});
