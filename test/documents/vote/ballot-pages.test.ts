import fc from "fast-check";
import { expect, test } from "vitest";
import { type BallotLayout, ballotPages, linesAPage } from "../../../src/documents/vote/ballot-pages";
import type { BallotLine } from "../../../src/domain/vote/ballot-line";
import { manyLines } from "../../support/meeting-papers";

const layout: BallotLayout = {
  marking: "twoBoxes",
  firstHead: 64,
  nextHead: 9,
  foot: 7,
  headOf: ({ unitName }) => unitName,
  whoOf: ({ position }) => position,
};

const counts = (lines: readonly BallotLine[], changes: Partial<BallotLayout> = {}) =>
  ballotPages(lines, { ...layout, ...changes }).map(
    ({ groups }) => groups.flatMap((group) => group.lines).length,
  );

test("thirty lines a page: 180 nominees of twelve units are six pages, one more a seventh", () => {
  expect(counts(manyLines(180))).toEqual([30, 30, 30, 30, 30, 30]);
  expect(counts(manyLines(181))).toEqual([30, 30, 30, 30, 30, 30, 1]);
  expect(counts(manyLines(30))).toEqual([25, 5]);
  expect(counts(manyLines(30, { unit: "U", unitName: "Khoa Mộc" }))).toEqual([30]);
  expect(counts(manyLines(1))).toEqual([1]);
});

test("a unit that goes over a page has its head on the next one, marked as continued", () => {
  const heads = ballotPages(manyLines(96), layout).map(({ groups }) =>
    groups.map(({ head, continued, lines }) => [head, continued, lines.length]),
  );
  expect(heads.slice(0, 2)).toEqual([
    [
      ["Phòng Đào tạo 1", false, 8],
      ["Khoa Cơ khí 2", false, 8],
      ["Khoa Du lịch 3", false, 8],
      ["Trung tâm Ngoại ngữ - Tin học 4", false, 6],
    ],
    [
      ["Trung tâm Ngoại ngữ - Tin học 4", true, 2],
      ["Phòng Đào tạo 5", false, 8],
      ["Khoa Cơ khí 6", false, 8],
      ["Khoa Du lịch 7", false, 8],
      ["Trung tâm Ngoại ngữ - Tin học 8", false, 4],
    ],
  ]);
});

test("names too long for a line take room from the others", () => {
  const name = "Nguyễn Phúc Hoàng Bảo Long Thiên Ân Đệ Nhị Trần Lê";
  expect(counts(manyLines(40, { name }))[0]).toBeLessThan(30);
  expect(counts(manyLines(40, { name })).reduce((sum, count) => sum + count)).toBe(40);
});

test("where the last page has no room for the signature, its last lines stand on one more page", () => {
  expect(counts(manyLines(30, { unit: "U", unitName: "Khoa Mộc" }), { foot: 7 })).toEqual([30]);
  const pages = counts(manyLines(30, { unit: "U", unitName: "Khoa Mộc" }), { foot: 52 });
  expect(pages).toHaveLength(2);
  expect(pages[0]).toBeLessThan(30);
});

test("every line stands on one page, in the order of the numbers, whatever the names and units", () => {
  const anyLine = fc.record({
    name: fc.string({ maxLength: 90 }),
    unitName: fc.constantFrom("A", "B", "Khoa C"),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 100 }), fc.integer({ min: 0, max: 60 }), (rows, foot) => {
      const lines = manyLines(rows.length).map((line, index) => ({ ...line, ...rows[index] }));
      const pages = ballotPages(lines, { ...layout, foot });
      expect(pages.flatMap(({ groups }) => groups.flatMap((group) => group.lines))).toEqual(lines);
      for (const { groups } of pages) {
        const count = groups.flatMap((group) => group.lines).length;
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(linesAPage);
      }
    }),
  );
});
