import { describe, expect, test } from "vitest";
import {
  type CheckSources,
  checkedNominations,
} from "../../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../../src/domain/review/nomination";
import {
  check,
  empty,
  finding,
  nominate,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { firstMember, member, past, staffYear, unitYear } from "../../../support/example-school/people";
import { unit, units } from "../../../support/example-school/school";
import { dayOf } from "../../../support/ground-example";

/** Whether the register knows who is nominated. */
function isKnown(one: Partial<Nomination>, more: Partial<CheckSources>): boolean | undefined {
  const { nominees } = checkedNominations([nominate("a", "GK", one)], { ...empty, ...more });
  return nominees[0]?.identified;
}

describe("whom the register knows", () => {
  const staff = [member("010", "Lê Văn Thử"), member("011", "Phạm Thị Nháp")];
  const student = { className: "K45A", code: "SV01", name: "Sinh Viên Thử" };

  test("in a school with a list only who stands on it, or has a class", () => {
    const stranger = { code: "777", name: "Ai Đó Thử" };
    expect([
      isKnown(stranger, { staff }),
      isKnown({ ...stranger, className: "K45A" }, { staff }),
      isKnown(stranger, {}),
      isKnown({ ...stranger, code: "" }, {}),
    ]).toEqual([false, true, true, false]);
  });

  test("a row of the list that has no code yet is nobody's who has none either", () => {
    const uncoded = { staff: [member("", "Trần Thị Mẫu"), member("010", "Lê Văn Thử")] };
    expect([isKnown({ code: "" }, uncoded), isKnown({ code: "GV001" }, uncoded)]).toEqual([false, false]);
    const rules = [rule("", "staffList")];
    const told = (more: Partial<Nomination>) =>
      check([nominate("a", "GK", more)], { rules, ...uncoded }).map(({ message }) => message);
    expect(told({ code: "", name: "Ai Đó Thử" })).toEqual([
      "Chưa ghi mã nhân sự, danh sách nhân sự không có họ tên này",
    ]);
  });

  test("a student is nobody of the staff, though the history has the code under the student's name", () => {
    const reused = { staff, pastAwards: [past("010", "GK", "2021-2022", { name: "Sinh Viên Thử" })] };
    expect(isKnown({ ...student, code: "010" }, reused)).toBe(false);
  });

  test("rows that have a code or a name alone say nothing of who has the other", () => {
    const hold = { from: dayOf("01/7/2023"), until: null, reason: "đơn tố cáo" };
    expect([
      isKnown(student, { holds: [{ ...hold, code: "SV01", name: "" }] }),
      isKnown(student, { pastAwards: [past("", "GK", "2021-2022", { name: "Sinh Viên Thử" })] }),
      isKnown(student, { pastAwards: [past("SV09", "GK", "2021-2022", { name: "Sinh Viên Thử" })] }),
    ]).toEqual([true, true, false]);
  });
});

describe("whose row of the staff list serves where nobody is sure", () => {
  const rules = [rule("", "rating", { rating: "good" })];
  const below = "Xếp loại Hoàn thành nhiệm vụ, cần từ Hoàn thành tốt nhiệm vụ trở lên (đối chiếu theo";
  /** What is found of the nominee's rating, where everybody of the list is below the row's. */
  const told = (one: Partial<Nomination>, staff: CheckSources["staff"]) =>
    check([nominate("a", "GK", one)], {
      rules,
      staff,
      staffYears: staff.map(({ code }) => staffYear(code, { rating: "complete" })),
    }).map(({ message }) => message);
  const unknown = ["Chưa có xếp loại"];
  const named = { code: "", name: "Đỗ Thử Trùng" };
  const here = member("011", "Đỗ Thử Trùng");
  const elsewhere = member("012", "Đỗ Thử Trùng", { unit: "k-dl" });

  test("of two of the name that of the nominee's unit, of one that one, of two of the unit neither", () => {
    expect([
      told(named, [here, elsewhere]),
      told({ ...named, unit: "K-DL" }, [elsewhere, here]),
      told({ ...named, unit: "P-DT" }, [here, elsewhere]),
      told({ ...named, unit: "P-DT" }, [elsewhere]),
      told(named, [here, { ...elsewhere, unit: "K-CK" }]),
    ]).toEqual([[`${below} họ tên)`], [`${below} họ tên)`], unknown, [`${below} họ tên)`], unknown]);
  });

  test("that of the unit, and not of the other one", () => {
    const years = [staffYear("011", { rating: "excellent" }), staffYear("012", { rating: "complete" })];
    const found = (of: string) =>
      check([nominate("a", "GK", { ...named, unit: of })], {
        rules,
        staff: [here, elsewhere],
        staffYears: years,
      }).length;
    expect([found("K-CK"), found("K-DL")]).toEqual([0, 1]);
  });

  test("by the code alone where one code is alike, and none where two are", () => {
    const wrong = { code: "9", name: "Ai Đó Thử" };
    const alike = [member("009", "Lê Văn Thử"), member("09", "Phạm Thị Nháp")];
    expect([told(wrong, alike.slice(1)), told(wrong, alike), told({ ...wrong, code: "" }, alike)]).toEqual([
      [`${below} mã)`],
      unknown,
      unknown,
    ]);
  });

  test("none of a student, nor of last year", () => {
    expect(told({ ...named, className: "K45A" }, [here])).toEqual(unknown);
    const last = [staffYear("GV001", { rating: "complete", schoolYear: "2021-2022" })];
    expect(
      check([nominate("a", "GK")], { rules, staff: [firstMember], staffYears: last }).map(
        ({ message }) => message,
      ),
    ).toEqual(unknown);
  });
});

describe("a hold", () => {
  const rules = [rule("", "hold")];
  const staff = [member("009", "Trần Thị Mẫu"), member("010", "Lê Văn Thử")];
  const told = (
    one: Partial<Nomination>,
    on: readonly [code: string, name: string],
    more: Partial<CheckSources> = {},
  ) => {
    const [code, name] = on;
    const holds = [{ code, name, from: dayOf("01/7/2023"), until: null, reason: "đơn tố cáo" }];
    return check([nominate("a", "GK", { code: "009", ...one })], { rules, staff, holds, ...more }).map(
      ({ severity, message }) => `${severity}: ${message}`,
    );
  };
  const held = ["block: Tạm dừng xem xét theo quy định"];
  const near = ["review: Có thể là người đang tạm dừng xem xét, cần đối chiếu mã và họ tên"];
  const namesake = ["review: Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu"];

  test("of a code that differs in zeros is for a person to compare, unless somebody, or a unit, has that code", () => {
    expect(told({}, ["9", ""])).toEqual(near);
    expect(told({}, ["9", ""], { staff: [...staff, member("9", "Phạm Thị Nháp")] })).toEqual([]);
    expect(told({}, ["9", ""], { units: [...units, unit("9", "Tổ Chín")] })).toEqual([]);
  });

  test("of a code and name as the unit wrote them is theirs, though the list has the code for somebody else", () => {
    expect(told({ code: "010" }, ["010", "Trần Thị Mẫu"])).toEqual(held);
    expect(told({ code: "010" }, ["010", "Lê Văn Thử"])).toEqual(near);
  });

  test("of a code alone is that of whoever has it: the list says who, else the nomination does", () => {
    expect(told({ code: "010" }, ["010", ""])).toEqual(near);
    expect(told({ code: "777", name: "Ai Đó Thử" }, ["777", ""])).toEqual(held);
    expect(told({ code: "777", name: "Ai Đó Thử" }, ["777", "Người Khác Thử"])).toEqual(near);
  });

  test("without a code or without a name meets nobody by what it lacks", () => {
    expect(told({ code: "", name: "Ai Đó Thử" }, ["", "Trần Thị Mẫu"])).toEqual([]);
    expect(told({ code: "", name: "Ai Đó Thử" }, ["010", ""])).toEqual([]);
    expect(told({ code: "", name: "" }, ["010", ""])).toEqual([]);
    expect(told({ code: "", name: "Trần Thị Mẫu" }, ["", "Trần Thị Mẫu"])).toEqual(namesake);
  });
});

describe("a collective", () => {
  const rules = [rule("", "rating", { rating: "good" }), rule("", "twoUnits"), rule("", "duplicate")];
  const told = (nominations: readonly Nomination[], more: Partial<CheckSources> = {}) =>
    check(nominations, { rules, ...more }).map(({ nomination, rule: name }) => `${nomination} ${name}`);
  const rated = { unitYears: [unitYear("K-CK", { rating: "complete" })] };

  test("is its unit by the unit's name, its code, or where it has no name of its own", () => {
    const names = ["Khoa Cơ khí", "tập thể Khoa cơ khí", "K-CK", ""];
    expect(names.map((name) => told([nominateUnit("u", "GK", { name, rating: "good" })], rated))).toEqual(
      names.map(() => ["u rating"]),
    );
    // Another unit of that name does not take its place.
    const twice = { ...rated, units: [...units, unit("K-CK2", "Khoa Cơ khí")] };
    expect(told([nominateUnit("u", "GK")], twice)).toEqual(["u rating"]);
    // Nor does a row of the tab that has no code yet.
    expect(told([nominateUnit("u", "GK")], { ...rated, units: [...units, unit("", "Chưa có mã")] })).toEqual([
      "u rating",
    ]);
  });

  test("of another unit, and another team of the same unit, is another one", () => {
    const good = { rating: "good" } as const;
    const nominations = [
      nominateUnit("CN23/K-CK/a", "TTLDTT", good),
      nominateUnit("CN23/K-DL/b", "TTLDTT", { ...good, unit: "K-DL", name: "Khoa Du lịch" }),
      nominateUnit("CN23/K-CK/c", "TTLDTT", { ...good, name: "Tổ Hàn" }),
      nominateUnit("CN23/K-DL/d", "TTLDTT", { ...good, unit: "K-DL", name: "Tổ Hàn" }),
    ];
    expect(told(nominations)).toEqual([]);
    const both = ["CN23/K-CK/a", "CN23/K-CK/c"].map((id) =>
      nominateUnit(id, "GK", { ...good, name: "Tổ Hàn" }),
    );
    expect(told(both.map((one, index) => ({ ...one, review: `D${index}` })))).toEqual([]);
    const otherReviews = [nominateUnit("D1/K-CK/c", "GK", { ...good, name: "Tổ Tiện", review: "D1" })];
    expect(told(both.slice(0, 1), { otherReviews })).toEqual([]);
  });

  test("answers for itself where a rule is a person's", () => {
    const personal = [
      rule("GK", "consent"),
      rule("GK", "managerCollective", { rating: "good" }),
      rule("GK", "sameName"),
    ];
    expect(check([nominateUnit("u", "GK")], { rules: personal, ...rated })).toEqual([]);
  });
});

test("a person answers for nobody where a rule is a collective's", () => {
  const collective = (["share", "holders", "completion"] as const).map((name) =>
    rule("GK", name, { figure: 100, base: ["LDTT"] }),
  );
  const rules = [...collective, rule("GK", "membersDiscipline")];
  const typed = { memberCount: 3, goodWorkers: 1, champions: 1, completion: 50, disciplined: 1 };
  const { findings, shares } = checkedNominations([nominate("a", "GK", typed)], { ...empty, rules });
  expect([findings, shares]).toEqual([[], []]);
});

describe("women first among equals (domain.md 3)", () => {
  const women = (n: number, all: number) =>
    Array.from({ length: all }, (_, index) =>
      member(`GV${index}`, `Thử Người ${index}`, { sex: index < n ? "female" : "male" }),
    );
  const woman = (one: Nomination, staff: CheckSources["staff"]) =>
    checkedNominations([one], { ...empty, staff }).nominees.map((nominee) => nominee.woman);

  test("of a person by the staff list, where it is sure to be the person", () => {
    const told = (sex: "female" | "male" | null, code = "GV001") =>
      woman(nominate("a", "LDTT", { code }), [{ ...firstMember, sex }]);
    expect([told("female"), told("male"), told(null), told("female", "")]).toEqual([
      [true],
      [false],
      [null],
      [null],
    ]);
  });

  test("of a collective from 70 % of its members on, where the list says it of everybody", () => {
    const unitOf = nominateUnit("u", "TTLDTT");
    expect([woman(unitOf, women(7, 10)), woman(unitOf, women(6, 10)), woman(unitOf, women(9, 9))]).toEqual([
      [true],
      [false],
      [true],
    ]);
    expect(woman(unitOf, [...women(9, 9), member("GV10", "Chưa Ghi Thử")])).toEqual([null]);
    expect([woman(unitOf, []), woman({ ...unitOf, name: "Tổ Hàn" }, women(9, 9))]).toEqual([[null], [null]]);
  });

  test("what else is known of whom a nomination is of", () => {
    const nominations = [
      nominate("a", "LDTT", { category: "" }),
      nominate("b", "LDTT", { category: "", code: "", name: "Lê Văn Thử" }),
      nominate("c", "LDTT", { category: "", code: "SV01", name: "Sinh Viên Thử", className: "K45A" }),
      nominateUnit("u", "TTLDTT", { unit: "k-ck" }),
    ];
    const staff = [firstMember, member("GV002", "Lê Văn Thử")];
    expect(checkedNominations(nominations, { ...empty, staff }).nominees).toEqual([
      { nomination: "a", identified: true, identity: "person/GV001", category: "GV", woman: null },
      { nomination: "b", identified: false, identity: null, category: "", woman: null },
      { nomination: "c", identified: true, identity: "person/SV01", category: "", woman: null },
      { nomination: "u", identified: true, identity: "unit/K-CK", category: "TT", woman: null },
    ]);
  });
});

test("a rule that fails over one nomination is for a person to look at there, and stops no other", () => {
  const broken: Partial<Nomination> = JSON.parse('{ "summary": null }');
  const rules = [rule("GK", "summary"), rule("GK", "product")];
  const nominations = [nominate("a", "GK", { ...broken, product: "" }), nominate("b", "GK", { summary: "" })];
  expect(check(nominations, { rules })).toEqual([
    finding(
      "a",
      "summary",
      "review",
      expect.stringMatching(/^Sổ gặp lỗi khi kiểm tra điều kiện này, cần xem bằng mắt \(TypeError: .+\)$/),
    ),
    finding("a", "product", "block", "Thiếu sản phẩm"),
    finding("b", "summary", "block", "Thiếu tóm tắt thành tích"),
  ]);
});
