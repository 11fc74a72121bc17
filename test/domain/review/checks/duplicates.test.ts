import { expect, test } from "vitest";
import { check, finding, nominate, nominateUnit, rule } from "./example";

test("duplicate: a code twice in a unit's list, or again in another review of the year", () => {
  const rules = [rule("", "duplicate")];
  const nominations = [
    nominate("CN22/K1/GV01/LDTT", "LDTT"),
    nominate("CN22/K1/GV01/LDTT~2", "LDTT"),
    nominate("CN22/K1/nguyen thu/LDTT", "LDTT", { code: "" }),
    nominate("CN22/K1/nguyen thu/LDTT~2", "LDTT", { code: "" }),
    nominate("CN22/K1/GV05/GK", "GK", { code: "GV05", name: "Lê Thử Năm" }),
    nominate("CN22/K1/GV05/LDTT", "LDTT", { code: "GV05", name: "Lê Thử Năm" }),
    nominateUnit("CN22/K1/khoa mot/TTLDTT~2", "TTLDTT"),
  ];
  const otherReviews = [
    nominate("D1/K1/GV05/GK", "GK", { review: "D1", code: "gv05 ", name: "Lê Thử Năm" }),
    nominate("D1/K1/GV05/LDTT", "LDTT", { review: "D1", code: "GV05", name: "Lê Thử Năm" }),
    nominate("D1/K1/GV01/LDTT", "LDTT", { review: "D1", state: "withdrawn" }),
  ];
  expect(check(nominations, { rules, otherReviews })).toEqual([
    finding(
      "CN22/K1/GV01/LDTT~2",
      "duplicate",
      "block",
      "Nguyễn Thử Một (GV01) đã được đơn vị đề nghị LĐTT ở dòng khác",
    ),
    finding(
      "CN22/K1/GV05/GK",
      "duplicate",
      "warn",
      "Lê Thử Năm (GV05) đã được đề nghị Giấy khen ở kỳ xét D1 cùng năm học",
    ),
    finding(
      "CN22/K1/GV05/LDTT",
      "duplicate",
      "block",
      "Lê Thử Năm (GV05) đã được đề nghị LĐTT ở kỳ xét D1 cùng năm học",
    ),
    finding(
      "CN22/K1/khoa mot/TTLDTT~2",
      "duplicate",
      "block",
      "Khoa Một đã được đơn vị đề nghị TTLĐTT ở dòng khác",
    ),
  ]);
});

test("twoUnits: the code says so, the name alone asks a person to look, two codes are two people", () => {
  const rules = [rule("", "twoUnits")];
  const twice = [nominate("a", "LDTT"), nominate("b", "LDTT", { unit: "K2" })];
  expect(check(twice, { rules })).toEqual([
    finding("a", "twoUnits", "block", "Khoa Hai cũng đề nghị Nguyễn Thử Một (GV01)"),
    finding("b", "twoUnits", "block", "Khoa Một cũng đề nghị Nguyễn Thử Một (GV01)"),
  ]);
  const named = [
    nominate("a", "LDTT"),
    nominate("b", "LDTT", { unit: "K2", code: "", name: "NGUYỄN  thử một" }),
  ];
  expect(check(named, { rules })).toEqual([
    finding("a", "twoUnits", "review", "Khoa Hai cũng đề nghị Nguyễn Thử Một, cần xem có phải một người"),
    finding("b", "twoUnits", "review", "Khoa Một cũng đề nghị NGUYỄN thử một, cần xem có phải một người"),
  ]);
  const others = [
    nominate("a", "LDTT"),
    nominate("b", "LDTT", { unit: "K2", code: "GV99" }),
    nominate("c", "GK", { unit: "K2" }),
    nominate("d", "LDTT", { unit: "K2", state: "leaving" }),
  ];
  expect(check(others, { rules })).toEqual([
    finding("d", "twoUnits", "block", "Khoa Một cũng đề nghị Nguyễn Thử Một (GV01)"),
  ]);
});

test("sameName: in one unit for one award, unless both have codes", () => {
  const rules = [rule("", "sameName", { severity: "warn" })];
  const message = "Đơn vị đề nghị 2 người tên Nguyễn Thử Hoà, chưa đủ mã để phân biệt";
  const named = (id: string, code: string, more = {}) =>
    nominate(id, "LDTT", { code, name: "Nguyễn Thử Hoà", ...more });
  expect(check([named("a", ""), named("b", "GV02")], { rules })).toEqual([
    finding("a", "sameName", "warn", message),
    finding("b", "sameName", "warn", message),
  ]);
  expect(check([named("a", ""), named("b", "", { name: "nguyễn thử hòa" })], { rules })).toHaveLength(2);
  expect(check([named("a", "GV01"), named("b", "GV02")], { rules })).toEqual([]);
  expect(check([named("a", ""), named("b", "", { award: "CSTDCS" })], { rules })).toEqual([]);
  expect(check([named("a", ""), named("b", "", { unit: "K2" })], { rules })).toEqual([]);
});

test("sameAchievement: two forms for one product or summary, also across the year's reviews; a title beside a form is none", () => {
  const rules = [rule("", "sameAchievement", { severity: "review" })];
  const work = { product: "Bộ đề thi thử", summary: "" };
  const nominations = [
    nominate("a", "GK", work),
    nominate("b", "BK", { product: " bộ đề  thi thử", summary: "" }),
    nominate("c", "LDTT", work),
    nominate("d", "GK", { ...work, code: "GV02", name: "Trần Thử Hai" }),
  ];
  expect(check(nominations, { rules })).toEqual([
    finding("a", "sameAchievement", "review", "Cùng sản phẩm với đề nghị Bằng khen"),
    finding("b", "sameAchievement", "review", "Cùng sản phẩm với đề nghị Giấy khen"),
  ]);
  const round = [nominate("x", "GK", { review: "D1", product: "Khác", summary: "Đạt giải" })];
  expect(
    check([nominate("a", "GK", { product: "", summary: "đạt giải" })], { rules, otherReviews: round }),
  ).toEqual([
    finding("a", "sameAchievement", "review", "Cùng tóm tắt thành tích với đề nghị Giấy khen ở kỳ xét D1"),
  ]);
  const other = [nominate("a", "GK", work), nominate("b", "BK", { product: "", summary: "" })];
  expect(check(other, { rules })).toEqual([]);
});
