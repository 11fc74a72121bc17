import { expect, test } from "vitest";
import { checkedNominations } from "../../../../src/domain/review/checks/check-nominations";
import type { Discipline } from "../../../../src/domain/school/staff";
import {
  check,
  empty,
  finding,
  knownOf,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { member, members, past, staffYear, unitYear } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

const half = [rule("TTLDTT", "share", { figure: 50, base: ["LDTT"] })];

test("share: 50 % exactly is enough, one member fewer is not; the rate shown never reaches what it misses", () => {
  const told = (have: number, all: number, figure = 50) =>
    check([nominateUnit("u", "TTLDTT"), ...nominateMembers(have, "LDTT")], {
      rules: [rule("TTLDTT", "share", { figure, base: ["LDTT"] })],
      staff: members(all),
    });
  const missed = (text: string) => [finding("u", "share", "block", text)];
  expect(told(10, 20)).toEqual([]);
  expect(told(9, 20)).toEqual(missed("Có 9/20 LĐTT, đạt 45,00%, cần từ 50%"));
  expect(told(10, 21)).toEqual(missed("Có 10/21 LĐTT, đạt 47,61%, cần từ 50%"));
  expect(told(14, 20, 70)).toEqual([]);
  expect(told(13, 20, 70)).toEqual(missed("Có 13/20 LĐTT, đạt 65,00%, cần từ 70%"));
  expect(told(20, 20, 100)).toEqual([]);
  expect(told(19, 20, 100)).toEqual(missed("Có 19/20 LĐTT, đạt 95,00%, cần từ 100%"));
  // 2 of 3 are 66,666… %: the figure 66,67 is not reached though the rate rounds to it.
  expect(told(2, 3, 66.66)).toEqual([]);
  expect(told(2, 3, 66.67)).toEqual(missed("Có 2/3 LĐTT, đạt 66,66%, cần từ 66,67%"));
});

test("share: who counts among a unit's members, and as a holder", () => {
  const staff = [
    ...members(2),
    member("GV089", "Vào Ngày Cuối Thử", { startedOn: dayOf("31/7/2023") }),
    member("GV090", "Đi Ngày Cuối Thử", { movedOutOn: dayOf("31/7/2023") }),
    member("GV091", "Đã Chuyển Thử", { movedOutOn: dayOf("30/7/2023") }),
    member("GV092", "Sắp Vào Thử", { startedOn: dayOf("01/8/2023") }),
    member("GV093", "Khoa Khác Thử", { unit: "K-DL" }),
  ];
  const [first, second] = nominateMembers(2, "LDTT");
  if (first === undefined || second === undefined) throw new Error("two were asked for");
  const unit = nominateUnit("u", "TTLDTT");
  const enough = { rules: half, staff };
  const one = [finding("u", "share", "block", "Có 1/4 LĐTT, đạt 25,00%, cần từ 50%")];
  expect(check([unit, first, second], enough)).toEqual([]);
  expect(check([unit, first], { ...enough, otherReviews: [{ ...second, review: "D1" }] })).toEqual([]);
  expect(check([unit, first], { ...enough, pastAwards: [past("GV002", "LDTT", "2022-2023")] })).toEqual([]);
  expect(check([unit, first, { ...second, code: "" }], enough)).toEqual([]);
  expect(check([unit, first, nominate("x", "LDTT", { code: "GV093" })], enough)).toEqual(one);
  expect(check([unit, first, { ...second, state: "leaving" }], enough)).toEqual(one);
  expect(check([unit, first, { ...first, id: "x~2" }], enough)).toEqual(one);
  const rules = [...half, rule("LDTT", "summary")];
  expect(check([unit, first, { ...second, summary: "" }], { rules, staff })).toEqual([
    finding("LDTT/GV002", "summary", "block", "Thiếu tóm tắt thành tích"),
    ...one,
  ]);
});

test("share: without a staff list the unit's own figures serve, and the message says so", () => {
  const told = (memberCount: number | null, goodWorkers: number | null, name = "Khoa Cơ khí") =>
    check([nominateUnit("u", "TTLDTT", { memberCount, goodWorkers, name })], { rules: half });
  expect(told(20, 10)).toEqual([]);
  expect(told(20, 9)).toEqual([
    finding("u", "share", "block", "Có 9/20 LĐTT, đạt 45,00%, cần từ 50% (theo số đơn vị khai)"),
  ]);
  expect(told(20, 21)).toEqual([
    finding("u", "share", "review", "Số LĐTT 21 nhiều hơn số người 20 (theo số đơn vị khai)"),
  ]);
  const unknown = [finding("u", "share", "review", "Chưa có số người và số LĐTT để tính tỷ lệ")];
  expect([told(null, 9), told(20, null), told(0, 0)]).toEqual([unknown, unknown, unknown]);
  // A team of the unit is no unit of the staff list.
  const team = nominateUnit("u", "TTLDTT", { name: "Tổ Thử", memberCount: 4, goodWorkers: 2 });
  expect(check([team], { rules: half, staff: members(20) })).toEqual([]);
});

test("the shares are told with where their figures are from", () => {
  const nominations = [
    nominateUnit("u", "TTLDTT"),
    nominateUnit("t", "TTLDTT", { name: "Tổ Thử", memberCount: 4, goodWorkers: 2 }),
    ...nominateMembers(1, "LDTT"),
  ];
  const share = { base: ["LDTT"], percent: 50 };
  expect(checkedNominations(nominations, { ...empty, rules: half, staff: members(3) }).shares).toEqual([
    { ...share, nomination: "t", have: 2, members: 4, source: "typed" },
    { ...share, nomination: "u", have: 1, members: 3, source: "staff" },
  ]);
});

test("holders: at least so many by the staff list, else as typed", () => {
  const rules = [rule("TTLDXS", "holders", { figure: 2, base: ["CSTDCS"] })];
  const told = (have: number) =>
    check([nominateUnit("u", "TTLDXS"), ...nominateMembers(have, "CSTDCS")], { rules, staff: members(5) });
  expect(told(2)).toEqual([]);
  expect(told(1)).toEqual([finding("u", "holders", "block", "Mới có 1 CSTĐCS, cần ít nhất 2")]);
  const typed = (champions: number | null) => check([nominateUnit("u", "TTLDXS", { champions })], { rules });
  expect(typed(2)).toEqual([]);
  expect(typed(1)).toEqual([
    finding("u", "holders", "block", "Mới có 1 CSTĐCS, cần ít nhất 2 (theo số đơn vị khai)"),
  ]);
  expect(typed(null)).toEqual([finding("u", "holders", "review", "Chưa có số CSTĐCS của tập thể")]);
});

test("completion: by the year's assessment, else as typed", () => {
  const rules = [rule("TTLDXS", "completion", { figure: 100 })];
  const told = (decided: number | null, completion: number | null) =>
    check([nominateUnit("u", "TTLDXS", { completion })], {
      rules,
      unitYears: [unitYear("K-CK", { completion: decided })],
    });
  expect(told(100, 90)).toEqual([]);
  expect(told(null, 100)).toEqual([]);
  expect(told(99.5, 100)).toEqual([
    finding("u", "completion", "block", "Hoàn thành 99,50% nhiệm vụ, cần từ 100%"),
  ]);
  expect(told(null, 99.5)).toEqual([
    finding("u", "completion", "block", "Hoàn thành 99,50% nhiệm vụ, cần từ 100% (theo số đơn vị khai)"),
  ]);
  expect(told(null, null)).toEqual([finding("u", "completion", "review", "Chưa có mức hoàn thành nhiệm vụ")]);
});

test("membersDiscipline: a warning or heavier bars the collective, a reprimand does not", () => {
  const rules = [rule("TTLDTT", "membersDiscipline")];
  const told = (...forms: readonly Discipline[]) =>
    check([nominateUnit("u", "TTLDTT", { disciplined: 3 })], {
      rules,
      staff: [...members(5), member("GV093", "Khoa Khác Thử", { unit: "K-DL" })],
      staffYears: [
        ...forms.map((discipline, index) => staffYear(`GV00${index + 1}`, { discipline })),
        staffYear("GV093", { discipline: "dismissal" }),
      ],
    });
  const message = "Có 1 người bị kỷ luật từ Cảnh cáo trở lên: Trần Thị Mẫu (GV001)";
  expect(told("reprimand", "none")).toEqual([]);
  expect(told("warning", "reprimand")).toEqual([finding("u", "membersDiscipline", "block", message)]);
  expect(told("warning", "warning", "demotion", "dismissal")).toEqual([
    finding(
      "u",
      "membersDiscipline",
      "block",
      "Có 4 người bị kỷ luật từ Cảnh cáo trở lên: Trần Thị Mẫu (GV001), Lê Văn Thử (GV002), " +
        "Phạm Thị Nháp (GV003) và 1 trường hợp khác",
    ),
  ]);
  const typed = (disciplined: number | null) =>
    check([nominateUnit("u", "TTLDTT", { disciplined })], { rules });
  expect([typed(null), typed(0)]).toEqual([[], []]);
  expect(typed(1)).toEqual([
    finding("u", "membersDiscipline", "block", "Có 1 người bị kỷ luật (theo số đơn vị khai)"),
  ]);
});

test("what the register knows of nominees: the decided rating, and a unit's champions and disciplined members", () => {
  const rules = [rule("TTLDXS", "holders", { figure: 1, base: ["CSTDCS"] })];
  const nominations = [
    nominateUnit("u", "TTLDTT", { champions: 9, disciplined: 9, rating: "excellent" }),
    nominateUnit("t", "TTLDTT", { name: "Tổ Thử" }),
    ...nominateMembers(1, "CSTDCS"),
    nominate("n", "LDTT", { code: "", name: "Trần Thị Mẫu", rating: "good" }),
  ];
  const staffYears = [
    staffYear("GV001", { rating: "complete", discipline: "none" }),
    staffYear("GV002", { discipline: "reprimand" }),
    staffYear("GV003", { discipline: "none" }),
  ];
  const register = {
    ...empty,
    rules,
    staff: members(3),
    staffYears,
    unitYears: [unitYear("K-CK", { rating: "good" })],
  };
  expect(checkedNominations(nominations, register).known).toEqual([
    knownOf("CSTDCS/GV001", { rating: "complete" }),
    // Found by the name alone, it may be somebody else.
    knownOf("n", { identified: false }),
    knownOf("t"),
    knownOf("u", { rating: "good", members: 3, champions: 1, disciplined: 1, undecided: [] }),
  ]);
  const [, , , unit] = checkedNominations(nominations, { ...register, staffYears: [], rules: [] }).known;
  expect(unit).toEqual(knownOf("u", { rating: "good", members: 3 }));
});

test("what a nominee has by the history, and what it rests on that is not decided yet", () => {
  const rules = [
    rule("CSTDCS", "requires", { base: ["LDTT"] }),
    rule("TTLDTT", "share", { base: ["LDTT"], figure: 50 }),
    rule("CSTDTQ", "chain", { base: ["CSTDCS"], figure: 2, thisYear: true }),
  ];
  const nominations = [
    nominate("a", "CSTDCS"),
    nominate("b", "LDTT"),
    nominate("c", "CSTDTQ"),
    nominateUnit("u", "TTLDTT"),
  ];
  const register = { ...empty, rules, staff: members(2) };
  const last = [past("GV001", "LDTT", "2021-2022")];
  const told = (pastAwards: readonly ReturnType<typeof past>[]) =>
    checkedNominations(nominations, { ...register, pastAwards }).known.map(
      ({ nomination, undecided, history }) => [nomination, undecided, history.length],
    );
  expect(told(last)).toEqual([
    ["a", ["LDTT"], 1],
    ["b", [], 1],
    ["c", ["CSTDCS"], 1],
    ["u", ["LDTT"], 0],
  ]);
  // Granted already, nothing hangs on the council; but the members' share still counts who is nominated.
  expect(told([...last, past("GV001", "LDTT", "2022-2023")])[0]).toEqual(["a", [], 2]);
});

test("members are told by their codes, whatever the order of the tab; who left or is to come is no member", () => {
  const rules = [
    rule("TTLDTT", "membersDiscipline"),
    rule("TTLDTT", "share", { figure: 100, base: ["LDTT"] }),
  ];
  const staff = [
    member("GV003", "Phạm Thị Nháp", { startedOn: dayOf("01/8/2023") }),
    member("GV005", "Vũ Văn Vẽ", { startedOn: dayOf("02/8/2023") }),
    member("GV002", "Lê Văn Thử", { movedOutOn: dayOf("31/7/2023"), startedOn: dayOf("31/7/2023") }),
    member("GV001", "Trần Thị Mẫu"),
    member("GV004", "Đã Đi Thử", { movedOutOn: dayOf("30/7/2023") }),
  ];
  const staffYears = staff.map(({ code }) => staffYear(code, { discipline: "warning" }));
  const found = check([nominateUnit("u", "TTLDTT")], { rules, staff, staffYears });
  expect(found.map(({ message }) => message)).toEqual([
    "Có 0/2 LĐTT, đạt 0,00%, cần từ 100%",
    "Có 2 người bị kỷ luật từ Cảnh cáo trở lên: Trần Thị Mẫu (GV001), Lê Văn Thử (GV002)",
  ]);
});
