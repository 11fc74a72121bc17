import { expect, test } from "vitest";
import type { NamedReview } from "../../../../src/domain/review/review-name";
import { check, finding, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { firstMember } from "../../../support/example-school/people";

test("duplicate: a code twice in a unit's list, or again in another review of the year", () => {
  const rules = [rule("", "duplicate")];
  const nominations = [
    nominate("CN23/K-CK/GV001/LDTT", "LDTT"),
    nominate("CN23/K-CK/GV001/LDTT~2", "LDTT"),
    nominate("CN23/K-CK/tran thi mau/LDTT", "LDTT", { code: "" }),
    nominate("CN23/K-CK/tran thi mau/LDTT~2", "LDTT", { code: "" }),
    nominate("CN23/K-CK/GV005/GK", "GK", { code: "GV005", name: "Lê Thử Năm" }),
    nominate("CN23/K-CK/GV005/LDTT", "LDTT", { code: "GV005", name: "Lê Thử Năm" }),
    nominateUnit("CN23/K-CK/khoa co khi/TTLDTT~2", "TTLDTT"),
  ];
  const otherReviews = [
    nominate("D1/K-CK/GV005/GK", "GK", { review: "D1", code: "gv005 ", name: "Lê Thử Năm" }),
    nominate("D1/K-CK/GV005/LDTT", "LDTT", { review: "D1", code: "GV005", name: "Lê Thử Năm" }),
    nominate("D1/K-CK/GV001/LDTT", "LDTT", { review: "D1", state: "withdrawn" }),
  ];
  expect(check(nominations, { rules, otherReviews })).toEqual([
    finding("CN23/K-CK/GV001/LDTT~2", "duplicate", "block", "Đã được đơn vị đề nghị LĐTT ở dòng khác"),
    finding("CN23/K-CK/GV005/GK", "duplicate", "warn", "Đã được đề nghị Giấy khen ở kỳ xét D1 cùng năm học"),
    finding("CN23/K-CK/GV005/LDTT", "duplicate", "block", "Đã được đề nghị LĐTT ở kỳ xét D1 cùng năm học"),
    finding(
      "CN23/K-CK/khoa co khi/TTLDTT~2",
      "duplicate",
      "block",
      "Đã được đơn vị đề nghị TTLĐTT ở dòng khác",
    ),
  ]);
});

test("twoUnits: the code says so, the name alone asks a person to look, two codes are two people", () => {
  const rules = [rule("", "twoUnits")];
  const twice = [nominate("a", "LDTT"), nominate("b", "LDTT", { unit: "K-DL" })];
  expect(check(twice, { rules })).toEqual([
    finding("a", "twoUnits", "block", "Khoa Du lịch cũng đề nghị Trần Thị Mẫu (GV001)"),
    finding("b", "twoUnits", "block", "Khoa Cơ khí cũng đề nghị Trần Thị Mẫu (GV001)"),
  ]);
  const named = [
    nominate("a", "LDTT"),
    nominate("b", "LDTT", { unit: "K-DL", code: "", name: "TRẦN  thị mẫu" }),
  ];
  expect(check(named, { rules })).toEqual([
    finding("a", "twoUnits", "review", "Khoa Du lịch cũng đề nghị Trần Thị Mẫu, cần xem có phải một người"),
    finding("b", "twoUnits", "review", "Khoa Cơ khí cũng đề nghị TRẦN thị mẫu, cần xem có phải một người"),
  ]);
  const others = [
    nominate("a", "LDTT"),
    nominate("b", "LDTT", { unit: "K-DL", code: "GV099" }),
    nominate("c", "GK", { unit: "K-DL" }),
    nominate("d", "LDTT", { unit: "K-DL", state: "leaving" }),
  ];
  expect(check(others, { rules })).toEqual([
    finding("d", "twoUnits", "block", "Khoa Cơ khí cũng đề nghị Trần Thị Mẫu (GV001)"),
  ]);
});

test("sameName: in one unit for one award, unless both have codes", () => {
  const rules = [rule("", "sameName", { severity: "warn" })];
  const message = "Đơn vị đề nghị 2 người tên Nguyễn Thử Hoà, chưa đủ mã để phân biệt";
  const named = (id: string, code: string, more = {}) =>
    nominate(id, "LDTT", { code, name: "Nguyễn Thử Hoà", ...more });
  expect(check([named("a", ""), named("b", "GV008")], { rules })).toEqual([
    finding("a", "sameName", "warn", message),
    finding("b", "sameName", "warn", message),
  ]);
  expect(check([named("a", ""), named("b", "", { name: "nguyễn thử hòa" })], { rules })).toHaveLength(2);
  expect(check([named("a", "GV007"), named("b", "GV008")], { rules })).toEqual([]);
  expect(check([named("a", ""), named("b", "", { award: "CSTDCS" })], { rules })).toEqual([]);
  expect(check([named("a", ""), named("b", "", { unit: "K-DL" })], { rules })).toEqual([]);
});

test("sameAchievement: two forms for one product or summary, also across the year's reviews; a title beside a form is none", () => {
  const rules = [rule("", "sameAchievement", { severity: "review" })];
  const work = { product: "Bộ đề thi thử", summary: "" };
  const nominations = [
    nominate("a", "GK", work),
    nominate("b", "BK", { product: " bộ đề  thi thử", summary: "" }),
    nominate("c", "LDTT", work),
    nominate("d", "GK", { ...work, code: "GV002", name: "Lê Văn Thử" }),
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

test("another review is told by its name, and by its code only where the register has no such review", () => {
  const rules = [rule("", "duplicate")];
  const before = { ...nominate("D1/K-CK/GV001/LDTT", "LDTT"), review: "D1" };
  const told = (reviews: readonly NamedReview[]) =>
    check([nominate("a", "LDTT")], { rules, staff: [firstMember], otherReviews: [before], reviews }).map(
      ({ message }) => message,
    );
  expect(told([{ code: "D1", name: "Xét danh hiệu đợt I" }])).toEqual([
    "Đã được đề nghị LĐTT ở kỳ xét danh hiệu đợt I cùng năm học",
  ]);
  expect(told([{ code: "D1", name: "Hội giảng" }])).toEqual([
    "Đã được đề nghị LĐTT ở kỳ xét “Hội giảng” cùng năm học",
  ]);
  expect(told([{ code: "D2", name: "Khác" }])).toEqual(["Đã được đề nghị LĐTT ở kỳ xét D1 cùng năm học"]);
});
