import { expect, test } from "vitest";
import {
  awardMatrix,
  countOf,
  nominationLists,
  sortKeysOf,
} from "../../../src/domain/review/nomination-list";
import { nomination } from "../../support/example-school/nominations";
import { member } from "../../support/example-school/people";
import { awards, units } from "../../support/example-school/school";

const collective = { kind: "collective" } as const;
const nominations = [
  nomination("n1", "P-DT", "Lê Thử An", "LDTT"),
  nomination("n2", "K-CK", "Trần Mẫu Bình", "LDTT", { state: "leaving" }),
  nomination("n3", "K-CK", "Trần Mẫu Bình", "CSTDCS"),
  nomination("n4", "K-CK", "Nguyễn Giả Ánh", "LDTT"),
  nomination("n5", "K-DL", "Khoa Du lịch", "GK", collective),
  nomination("n6", "K-CK", "Khoa Cơ khí", "TTLDTT", collective),
  nomination("n7", "P-DT", "Võ Ví Dụ", "GK"),
  nomination("n8", "K-DL", "Phạm Đã Rút", "LDTT", { state: "withdrawn" }),
  nomination("n9", "K-DL", "Phạm Đã Bỏ", "LDTT", { state: "removed" }),
  nomination("n10", "K-DL", "Phạm Được Thay", "LDTT", { state: "replaced" }),
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
    nomination("n1", "K-CK", "K'Thử", "LDTT", { code: "GV021" }),
    nomination("n2", "K-CK", "Lê Thử An", "LDTT", { code: "GV022" }),
  ];
  const names = (staff: Parameters<typeof sortKeysOf>[0]) =>
    nominationLists(people, { ...order, sortKeys: sortKeysOf(staff) }).individuals[0]?.nominations.map(
      ({ name }) => name,
    );
  const keyed = (sortKey: string) => [member("GV021", "K'Thử", { sortKey }), member("GV022", "Lê Thử An")];
  expect(names(keyed(""))).toEqual(["Lê Thử An", "K'Thử"]);
  expect(names(keyed("Aa"))).toEqual(["K'Thử", "Lê Thử An"]);
});

test("an award or a unit that the register lacks goes by its code, behind the others", () => {
  const strange = [
    nomination("n1", "XXX", "Lê Thử An", "YYY"),
    nomination("n2", "P-DT", "Lê Thử Bình", "YYY"),
    nomination("n3", "P-DT", "Lê Thử Cúc", "GK"),
  ];
  const { individuals } = nominationLists(strange, order);
  expect(individuals.map(({ award }) => award.name)).toEqual(["Giấy khen", "YYY"]);
  expect(individuals[1]?.nominations.map(({ unit }) => unit)).toEqual(["P-DT", "XXX"]);
  expect(awardMatrix(strange, order).rows.map(({ unit }) => unit)).toEqual(["K-CK", "K-DL", "P-DT", "XXX"]);
});

test("the matrix has a row a unit and a column an award that is nominated for, with totals", () => {
  expect(awardMatrix(nominations, order)).toEqual({
    awards: ["CSTDCS", "TTLDTT", "LDTT", "GK"].map((code) => awards.find((award) => award.code === code)),
    rows: [
      { unit: "K-CK", counts: [1, 1, 2, 0], total: 4 },
      { unit: "K-DL", counts: [0, 0, 0, 1], total: 1 },
      { unit: "P-DT", counts: [0, 0, 1, 1], total: 2 },
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
