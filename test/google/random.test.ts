import { describe, expect, test } from "vitest";
import { type ByteSource, shuffled } from "../../src/google/random";
import { given, openModules } from "./google-project";

/** Gives these bytes one after another; asking for more is a fault of the test. */
function bytes(...listed: readonly number[]): ByteSource {
  const left = [...listed];
  return () => {
    const byte = left.shift();
    if (byte === undefined) throw new Error("no more bytes");
    return byte;
  };
}

describe("shuffled", () => {
  test("draws one item after another by the bytes", () => {
    expect(shuffled(["a", "b", "c"], bytes(2, 0, 0))).toEqual(["c", "a", "b"]);
    expect(shuffled([], bytes())).toEqual([]);
  });

  test("draws again where a byte would favour the first ones", () => {
    // 256 is no multiple of 3: 255 has no fellow.
    expect(shuffled(["a", "b", "c"], bytes(255, 254, 1, 0))).toEqual(["c", "b", "a"]);
  });

  test("of two to four items every order comes as often as any other, over all bytes", () => {
    for (const items of ["ab", "abc", "abcd"].map((text) => [...text])) {
      const orders = new Map<string, number>();
      // The fair bytes of each drawing, which stand for all 256: 12 is a multiple of 2, 3 and 4.
      const each = Array.from({ length: 12 }, (_, byte) => byte);
      for (const first of each)
        for (const second of each)
          for (const third of each) {
            const order = shuffled(items, bytes(first, second, third, 0)).join("");
            orders.set(order, (orders.get(order) ?? 0) + 1);
          }
      expect(new Set(orders.values()).size).toBe(1);
      expect(orders.size).toBe(items.reduce((product, _, index) => product * (index + 1), 1));
    }
  });

  test("of more than 256 items none is lost; two bytes draw each", () => {
    let at = 0;
    const items = Array.from({ length: 300 }, (_, n) => n);
    const drawn = shuffled(items, () => (at++ * 7) % 256);
    expect([...drawn].sort((a, b) => a - b)).toEqual(items);
    expect(drawn).not.toEqual(items);
    expect(() => shuffled(Array.from({ length: 65_537 }), () => 0)).toThrow("no chance among 65537");
  });
});

describe("the stream of bytes", () => {
  const open = () => openModules(["google/random", "../test/google/random-probe"]);

  test("is another one each time, and has each byte about as often as any other", () => {
    const { call } = open();
    const [one, other]: readonly (readonly number[])[] = [1, 2].map(() => given(call("drawBytes", 25_600)));
    expect(one).not.toEqual(other);
    const counts = new Map<number, number>();
    for (const byte of one ?? []) counts.set(byte, (counts.get(byte) ?? 0) + 1);
    expect(counts.size).toBe(256);
    // 100 expected each; six standard deviations to either side.
    expect(Math.min(...counts.values())).toBeGreaterThan(40);
    expect(Math.max(...counts.values())).toBeLessThan(160);
  });

  test("costs two UUIDs and a digest for each 32 bytes", () => {
    const calls = open()
      .call("drawBytes", 65)
      .calls.map(({ method }) => method);
    expect(calls).toEqual(["getUuid", "getUuid", "computeDigest", "computeDigest", "computeDigest"]);
  });
});
