import { expect, test } from "vitest";
import {
  awardMatrix,
  countOf,
  nominationLists,
  sortKeysOf,
} from "../../../src/domain/review/nomination-list";
import { awards, nomination, person, units } from "../../support/review-example";

const collective = { kind: "collective" } as const;
const nominations = [
  nomination("n1", "PDT", "Lê Thử An", "LDTT"),
  nomination("n2", "KCK", "Trần Mẫu Bình", "LDTT", { state: "leaving" }),
  nomination("n3", "KCK", "Trần Mẫu Bình", "CSTDCS"),
  nomination("n4", "KCK", "Nguyễn Giả Ánh", "LDTT"),
  nomination("n5", "KDL", "Khoa Du lịch", "GK", collective),
  nomination("n6", "KCK", "Khoa Cơ khí", "TTLDTT", collective),
  nomination("n7", "PDT", "Võ Ví Dụ", "GK"),
  nomination("n8", "KDL", "Phạm Đã Rút", "LDTT", { state: "withdrawn" }),
  nomination("n9", "KDL", "Phạm Đã Bỏ", "LDTT", { state: "removed" }),
  nomination("n10", "KDL", "Phạm Được Thay", "LDTT", { state: "replaced" }),
];
const order = { awards, units };

test("awards go from high to low, units in the order of the register, people by their given names", () => {
  const { collectives, individuals } = nominationLists(nominations, order);
  const told = (groups: typeof individuals) =>
    groups.map(({ award, nominations: ofAward }) => [award.code, ofAward.map(({ name }) => name)]);
  expect({ collectives: told(collectives), individuals: told(individuals) }).toEqual({
    collectives: [
      ["TTLDTT", ["Khoa Cơ khí"]],
      ["GK", ["Khoa Du lịch"]],
    ],
    individuals: [
      ["CSTDCS", ["Trần Mẫu Bình"]],
      ["LDTT", ["Nguyễn Giả Ánh", "Trần Mẫu Bình", "Lê Thử An"]],
      ["GK", ["Võ Ví Dụ"]],
    ],
  });
});

test("a sort key stands for a name that does not sort by itself", () => {
  const people = [
    nomination("n1", "KCK", "K'Thử", "LDTT", { code: "GV1" }),
    nomination("n2", "KCK", "Lê Thử An", "LDTT", { code: "GV2" }),
  ];
  const names = (staff: Parameters<typeof sortKeysOf>[0]) =>
    nominationLists(people, { ...order, sortKeys: sortKeysOf(staff) }).individuals[0]?.nominations.map(
      ({ name }) => name,
    );
  expect(names([person("GV1", ""), person("GV2", "")])).toEqual(["Lê Thử An", "K'Thử"]);
  expect(names([person("GV1", "Aa"), person("GV2", "")])).toEqual(["K'Thử", "Lê Thử An"]);
});

test("an award or a unit that the register lacks goes by its code, behind the others", () => {
  const strange = [
    nomination("n1", "XXX", "Lê Thử An", "YYY"),
    nomination("n2", "PDT", "Lê Thử Bình", "YYY"),
    nomination("n3", "PDT", "Lê Thử Cúc", "GK"),
  ];
  const { individuals } = nominationLists(strange, order);
  expect(individuals.map(({ award }) => award.name)).toEqual(["Giấy khen", "YYY"]);
  expect(individuals[1]?.nominations.map(({ unit }) => unit)).toEqual(["PDT", "XXX"]);
  expect(awardMatrix(strange, order).rows.map(({ unit }) => unit)).toEqual(["KCK", "KDL", "PDT", "XXX"]);
});

test("the matrix has a row a unit and a column an award that is nominated for, with totals", () => {
  expect(awardMatrix(nominations, order)).toEqual({
    awards: ["CSTDCS", "TTLDTT", "LDTT", "GK"].map((code) => awards.find((award) => award.code === code)),
    rows: [
      { unit: "KCK", counts: [1, 1, 2, 0], total: 4 },
      { unit: "KDL", counts: [0, 0, 0, 1], total: 1 },
      { unit: "PDT", counts: [0, 0, 1, 1], total: 2 },
    ],
    totals: [1, 1, 3, 2],
    total: 7,
  });
});

test("the totals of the matrix are the rows of the lists", () => {
  const { collectives, individuals } = nominationLists(nominations, order);
  const { awards: columns, totals, total } = awardMatrix(nominations, order);
  const groups = [...collectives, ...individuals];
  const rows = columns.map(({ code }) => countOf(groups.filter(({ award }) => award.code === code)));
  expect(rows).toEqual(totals);
  expect(countOf(groups)).toBe(total);
});
