import { describe, expect, test } from "vitest";
import type { CheckSources } from "../../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../../src/domain/review/nomination";
import { check, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";

/** "a: message" of one rule for every award. */
function told(
  name: "duplicate" | "twoUnits" | "sameName" | "sameAchievement",
  nominations: readonly Nomination[],
  more: Partial<CheckSources> = {},
) {
  return check(nominations, { rules: [rule("", name)], ...more }).map(
    ({ nomination, message }) => `${nomination}: ${message}`,
  );
}

describe("the same nominee again", () => {
  test("in a review's own rows that stand among the year's is not again", () => {
    expect(told("duplicate", [nominate("a", "GK")], { otherReviews: [nominate("b", "GK")] })).toEqual([]);
  });

  test("for another award is no duplicate; each review is told once, in one order", () => {
    const again = (review: string, award = "LDTT") => nominate(`${review}/${award}`, award, { review });
    expect(told("duplicate", [nominate("a", "LDTT")], { otherReviews: [again("D1", "GK")] })).toEqual([]);
    const otherReviews = [again("D2"), { ...again("D1"), id: "D1/x" }, again("D1")];
    expect(told("duplicate", [nominate("a", "LDTT")], { otherReviews })).toEqual([
      "a: Đã được đề nghị LĐTT ở kỳ xét D1, kỳ xét D2 cùng năm học",
    ]);
  });

  test("is a further one by the number behind its id, and not by one inside it", () => {
    const ids = ["CN23/K~2/GV001/LDTT", "CN23/K-CK/GV001/LDTT~12"];
    expect(ids.map((id) => told("duplicate", [nominate(id, "LDTT")]).length)).toEqual([0, 1]);
  });

  test("by two more units is told with both, in the order of their codes", () => {
    const nominations = ["P-DT", "K-DL", "K-CK"].map((unit, at) => nominate(`${at}`, "LDTT", { unit }));
    expect(told("twoUnits", nominations)).toEqual([
      "0: Khoa Cơ khí, Khoa Du lịch cũng đề nghị Trần Thị Mẫu (GV001)",
      "1: Khoa Cơ khí, Phòng Đào tạo cũng đề nghị Trần Thị Mẫu (GV001)",
      "2: Khoa Du lịch, Phòng Đào tạo cũng đề nghị Trần Thị Mẫu (GV001)",
    ]);
    expect(
      told("twoUnits", [nominate("a", "LDTT", { unit: "K-DL" }), nominate("b", "LDTT", { unit: "K-X" })]),
    ).toEqual([
      "a: K-X cũng đề nghị Trần Thị Mẫu (GV001)",
      "b: Khoa Du lịch cũng đề nghị Trần Thị Mẫu (GV001)",
    ]);
  });

  test("in what the council passed elsewhere is not of this review", () => {
    const granted = [nominate("x", "LDTT", { unit: "K-DL", review: "D1" })];
    expect(told("twoUnits", [nominate("a", "LDTT")], { granted })).toEqual([]);
  });
});

describe("the same name", () => {
  const named = { name: "Đội Xung Kích Thử", code: "" };

  test("of a person and of a collective is nobody's twice", () => {
    const person = nominate("p", "GK", named);
    const here = nominateUnit("c", "GK", named);
    const there = nominateUnit("c", "GK", { ...named, unit: "K-DL" });
    expect([
      told("sameName", [person, here]),
      told("twoUnits", [person, there]),
      told("sameAchievement", [person, { ...here, award: "BK" }]),
      told("sameAchievement", [{ ...person, award: "BK" }, here]),
    ]).toEqual([[], [], [], []]);
  });

  test("in another review of the year is told there", () => {
    const person = nominate("p", "GK", named);
    const otherReviews = [nominate("x", "GK", { ...named, review: "D1" })];
    expect([
      told("sameName", [person], { otherReviews }),
      told("twoUnits", [{ ...person, unit: "K-DL" }], { otherReviews }),
    ]).toEqual([[], []]);
  });

  test("of three is told with how many they are", () => {
    const three = ["a", "b", "c"].map((id) => nominate(id, "GK", named));
    expect(told("sameName", three)[0]).toBe(
      "a: Đơn vị đề nghị 3 người tên Đội Xung Kích Thử, chưa đủ mã để phân biệt",
    );
  });
});

describe("the same achievement", () => {
  test("of a title and a form, or of one award that is there twice, is told elsewhere or not at all", () => {
    expect(told("sameAchievement", [nominate("a", "GK"), nominate("b", "LDTT")])).toEqual([]);
    expect(told("sameAchievement", [nominate("a", "GK"), nominate("b", "GK")])).toEqual([]);
    const exemplar = [nominate("a", "GK"), nominate("b", "GUONG")];
    expect(told("sameAchievement", exemplar)).toEqual([]);
    expect(told("sameAchievement", [nominate("a", "GK"), nominate("b", "XX")])).toEqual([]);
  });

  test("by the name alone is for a person to see, and of two namesakes with codes nobody's", () => {
    const rules = [rule("", "sameAchievement")];
    const found = (code: string) =>
      check([nominate("a", "GK"), nominate("b", "BK", { code })], { rules }).map(
        ({ nomination, severity, message }) => `${nomination} ${severity}: ${message}`,
      );
    expect(found("")).toEqual([
      "a review: Cùng sản phẩm với đề nghị Bằng khen của người cùng họ tên",
      "b review: Cùng sản phẩm với đề nghị Giấy khen của người cùng họ tên",
    ]);
    expect(found("GV009")).toEqual([]);
    const uncoded = [nominate("a", "GK", { code: "" }), nominate("b", "BK", { code: "" })];
    expect(check(uncoded, { rules }).map(({ severity }) => severity)).toEqual(["block", "block"]);
  });
});
