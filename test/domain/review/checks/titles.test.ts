import { describe, expect, test } from "vitest";
import type { PastAward } from "../../../../src/domain/awards/past-award";
import { usedInitiativesOf } from "../../../../src/domain/review/used-initiative";
import type { Rating } from "../../../../src/domain/school/rating";
import { check, finding, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { firstMember, initiative, past, staffYear } from "../../../support/example-school/people";

describe("requires", () => {
  const rules = [rule("CSTDCS", "requires", { base: ["LDTT"] }), rule("LDTT", "leave", { figure: 40 })];
  const champion = nominate("b", "CSTDCS");
  const none = finding("b", "requires", "block", "Chưa có hoặc chưa được đề nghị LĐTT cùng năm học");

  test("a nomination here, in another review of the year, or the year's history", () => {
    expect(check([champion, nominate("z", "LDTT", { unit: "K-DL" })], { rules })).toEqual([]);
    expect(check([champion], { rules, otherReviews: [nominate("z", "LDTT", { review: "D1" })] })).toEqual([]);
    expect(check([champion], { rules, pastAwards: [past("GV001", "LDTT", "2022-2023")] })).toEqual([]);
    expect(check([champion], { rules })).toEqual([none]);
  });

  test("not one of another person, year or state", () => {
    const nominations = [
      champion,
      nominate("x", "LDTT", { code: "GV002", name: "Lê Văn Thử" }),
      nominate("y", "LDTT", { state: "withdrawn" }),
      nominate("z", "LDTT", { state: "leaving" }),
    ];
    expect(check(nominations, { rules, pastAwards: [past("GV001", "LDTT", "2021-2022")] })).toEqual([none]);
  });

  test("a blocked one is told as blocked, and why stays with it", () => {
    const away = { staff: [firstMember], staffYears: [staffYear("GV001", { leaveDays: 41 })] };
    expect(check([champion, nominate("a", "LDTT")], { rules, ...away })).toEqual([
      finding("a", "leave", "block", "Nghỉ 41 ngày, từ 40 ngày trở lên không xét"),
      finding("b", "requires", "block", "Đề nghị LĐTT cùng năm học đang bị chặn"),
    ]);
    const otherReviews = [nominate("z", "LDTT", { review: "D1" })];
    const blocked = finding("z", "leave", "block", "Nghỉ 41 ngày");
    expect(check([champion], { rules, otherReviews, otherFindings: [blocked] })).toEqual([
      finding("b", "requires", "block", "Đề nghị LĐTT cùng năm học đang bị chặn"),
    ]);
    for (const finding of [{ ...blocked, severity: "warn" } as const, { ...blocked, rule: "quota" } as const])
      expect(check([champion], { rules, otherReviews, otherFindings: [finding] })).toEqual([]);
  });

  test("one that is only warned of, or for a person to see, stands", () => {
    for (const severity of ["warn", "review"] as const)
      expect(
        check([champion, nominate("a", "LDTT", { summary: "" })], {
          rules: [rule("CSTDCS", "requires", { base: ["LDTT"] }), rule("LDTT", "summary", { severity })],
        }),
      ).toEqual([finding("a", "summary", severity, "Thiếu tóm tắt thành tích")]);
  });

  test("without codes the name in the unit serves; where one line has a code a person looks", () => {
    const bare = { code: "" };
    expect(check([nominate("a", "LDTT", bare), nominate("b", "CSTDCS", bare)], { rules })).toEqual([]);
    expect(check([nominate("a", "LDTT", bare), champion], { rules })).toEqual([
      finding("b", "requires", "review", "Có đề nghị LĐTT cùng năm học theo họ tên, chưa đủ mã để đối chiếu"),
    ]);
    expect(
      check([nominate("a", "LDTT", { code: "", unit: "K-DL" }), nominate("b", "CSTDCS", bare)], { rules }),
    ).toEqual([none]);
  });

  test("a chain of requirements falls link by link, and a circle does not hang", () => {
    const chained = [...rules, rule("CSTDT", "requires", { base: ["CSTDCS"] }), rule("LDTT", "summary")];
    const blocked = (award: string) => `Đề nghị ${award} cùng năm học đang bị chặn`;
    expect(
      check([nominate("a", "CSTDT"), champion, nominate("c", "LDTT", { summary: "" })], { rules: chained }),
    ).toEqual([
      finding("a", "requires", "block", blocked("CSTĐCS")),
      finding("b", "requires", "block", blocked("LĐTT")),
      finding("c", "summary", "block", "Thiếu tóm tắt thành tích"),
    ]);
    const circle = [...rules, rule("LDTT", "requires", { base: ["CSTDCS"] })];
    expect(check([champion, nominate("c", "LDTT")], { rules: circle })).toEqual([]);
  });
});

describe("chain", () => {
  const rules = [rule("CSTDT", "chain", { figure: 3, base: ["CSTDCS"], spacing: 1, thisYear: true })];
  const both = [nominate("a", "CSTDT"), nominate("b", "CSTDCS")];
  const oldest = past("GV077", "LDTT", "2011-2012");
  const years = (...starts: readonly number[]) =>
    starts.map((year) => past("GV001", "CSTDCS", `${year}-${year + 1}`));
  const told = (pastAwards: readonly PastAward[], nominations = both) =>
    check(nominations, { rules, pastAwards: [oldest, ...pastAwards] });

  test("three consecutive times with this year's", () => {
    expect(told(years(2020, 2021))).toEqual([]);
    expect(told(years(2021))).toEqual([
      finding(
        "a",
        "chain",
        "block",
        "Mới có 2/3 lần CSTĐCS liên tục (2021-2022, 2022-2023); thiếu 2020-2021",
      ),
    ]);
  });

  test("a gap goes to a person, with the years named", () => {
    expect(told(years(2019, 2021))).toEqual([
      finding(
        "a",
        "chain",
        "review",
        "Mới có 2/3 lần CSTĐCS liên tục (2021-2022, 2022-2023); thiếu 2020-2021; ngắt quãng, còn có 2019-2020",
      ),
    ]);
    expect(told(years(2020))).toEqual([
      finding(
        "a",
        "chain",
        "review",
        "Mới có 2/3 lần CSTĐCS liên tục (2020-2021, 2022-2023); thiếu 2021-2022; ngắt quãng",
      ),
    ]);
  });

  test("missing history never refuses: none of the nominee, or none of that year in the register", () => {
    const start = "Mới có 1/3 lần CSTĐCS liên tục (2022-2023); thiếu 2020-2021, 2021-2022";
    expect(told([])).toEqual([
      finding("a", "chain", "review", `${start}; chưa có lịch sử khen thưởng của chính người, tập thể này`),
    ]);
    expect(told([past("GV001", "LDTT", "2021-2022")])).toEqual([finding("a", "chain", "block", start)]);
    expect(check(both, { rules, pastAwards: years(2021) })).toEqual([
      finding(
        "a",
        "chain",
        "review",
        "Mới có 2/3 lần CSTĐCS liên tục (2021-2022, 2022-2023); thiếu 2020-2021; lịch sử khen thưởng hiện có bắt đầu sau năm đó",
      ),
    ]);
  });

  test("sudden ones do not count", () => {
    expect(told([...years(2021), past("GV001", "CSTDCS", "2020-2021", { sudden: true })])).toEqual(
      told(years(2021)),
    );
    expect(told(years(2021))).toHaveLength(1);
  });

  test("this year's nomination is needed, and must stand", () => {
    const alone = [nominate("a", "CSTDT")];
    const message = "Mới có 2/3 lần CSTĐCS liên tục (2020-2021, 2021-2022); thiếu 2022-2023";
    expect(told(years(2020, 2021), alone)).toEqual([
      finding("a", "chain", "block", `${message}; năm nay chưa được đề nghị`),
    ]);
    expect(told(years(2019, 2020, 2021), alone)).toEqual([
      finding("a", "chain", "review", `${message}; ngắt quãng, còn có 2019-2020`),
    ]);
    const blocked = check([nominate("a", "CSTDT"), nominate("b", "CSTDCS", { summary: "" })], {
      rules: [...rules, rule("CSTDCS", "summary")],
      pastAwards: [oldest, ...years(2020, 2021)],
    });
    expect(blocked).toEqual([
      finding("a", "chain", "block", `${message}; đề nghị năm nay đang bị chặn`),
      finding("b", "summary", "block", "Thiếu tóm tắt thành tích"),
    ]);
    expect(told([...years(2020, 2021), past("GV001", "CSTDCS", "2022-2023")], alone)).toEqual([]);
  });

  test("rows known by the name alone are for a person to see", () => {
    const nameless = [past("", "CSTDCS", "2020-2021"), past("", "CSTDCS", "2021-2022")];
    const message =
      "Đủ 3 lần CSTĐCS liên tục (2020-2021, 2021-2022, 2022-2023) nếu tính cả lần đối chiếu theo họ tên";
    expect(told(nameless)).toEqual([finding("a", "chain", "review", message)]);
    expect(
      told(years(2020, 2021), [nominate("a", "CSTDT", { code: "" }), nominate("b", "CSTDCS", { code: "" })]),
    ).toEqual([finding("a", "chain", "review", message)]);
  });

  test("two times three years apart; this year not counted", () => {
    const apart = (pastAwards: readonly PastAward[], thisYear: boolean) =>
      check([nominate("a", "CSTDTQ"), nominate("b", "CSTDT")], {
        rules: [rule("CSTDTQ", "chain", { figure: 2, base: ["CSTDT"], spacing: 3, thisYear })],
        pastAwards: [oldest, ...pastAwards],
      });
    const title = (...starts: readonly number[]) =>
      starts.map((year) => past("GV001", "CSTDT", `${year}-${year + 1}`));
    expect(apart(title(2019), true)).toEqual([]);
    const short =
      "Mới có 1/2 lần CSTĐT liên tục cách nhau 3 năm (2022-2023); thiếu 2019-2020; ngắt quãng, còn có";
    expect(apart(title(2018), true)).toEqual([finding("a", "chain", "review", `${short} 2018-2019`)]);
    expect(apart(title(2020), true)).toEqual([finding("a", "chain", "review", `${short} 2020-2021`)]);
    expect(apart(title(2017, 2020), false)).toEqual([]);
    expect(apart(title(2016, 2019), false)).toEqual([]);
    expect(apart(title(2019), false)).toEqual([
      finding(
        "a",
        "chain",
        "block",
        "Mới có 1/2 lần CSTĐT liên tục cách nhau 3 năm (2019-2020); thiếu 2016-2017",
      ),
    ]);
  });

  test("a collective's history is its unit's", () => {
    const flag = [rule("TTLDXS", "chain", { figure: 1, base: ["TTLDTT"] })];
    expect(
      check([nominateUnit("a", "TTLDXS")], {
        rules: flag,
        pastAwards: [past("K-CK", "TTLDTT", "2021-2022")],
      }),
    ).toEqual([]);
  });
});

describe("initiative", () => {
  const rules = [rule("CSTDCS", "initiative", { figure: 1, scope: "school" })];
  const wide = [rule("CSTDCS", "initiative", { figure: 1, scope: "sector" })];
  const two = [rule("CSTDCS", "initiative", { figure: 2, scope: "school" })];

  test("recognised this school year, by the author's code and the scope", () => {
    const told = (row: ReturnType<typeof initiative>, which = rules) =>
      check([nominate("a", "CSTDCS")], { rules: which, initiatives: [row] });
    const none = finding("a", "initiative", "block", "Chưa có sáng kiến được công nhận trong năm học");
    expect(told(initiative("Bài giảng số", ["GV007", "gv001"]))).toEqual([]);
    expect(told(initiative("Bài giảng số", ["GV001"], { scope: "sector" }))).toEqual([]);
    expect(told(initiative("Bài giảng số", ["GV001"], { scope: "sector" }), wide)).toEqual([]);
    expect(told(initiative("Bài giảng số", ["GV007"]))).toEqual([none]);
    expect(told(initiative("Bài giảng số", ["GV001"], { schoolYear: "2021-2022" }))).toEqual([none]);
    expect(told(initiative("Bài giảng số", ["GV001"]), wide)).toEqual([
      finding(
        "a",
        "initiative",
        "block",
        "Chưa có sáng kiến có phạm vi ảnh hưởng cấp bộ, tỉnh được công nhận trong năm học; sáng kiến đã có là cấp trường",
      ),
    ]);
    expect(told(initiative("Bài giảng số", ["GV001"]), two)).toEqual([
      finding("a", "initiative", "block", "Mới có 1/2 sáng kiến được công nhận trong năm học"),
    ]);
  });

  describe("or a rating in its place, as the law of 2022 has it for a CSTĐCS", () => {
    const either = [rule("CSTDCS", "initiative", { figure: 1, scope: "school", rating: "excellent" })];
    const decided = (rating: Rating | null) => ({
      staff: [firstMember],
      staffYears: [staffYear("GV001", { rating })],
    });
    const told = (typed: Rating | null, more: Parameters<typeof check>[1] = {}, code = "GV001") =>
      check([nominate("a", "CSTDCS", { rating: typed, code })], { rules: either, ...more });
    const none = "Chưa có sáng kiến được công nhận trong năm học";

    test("who is rated xuất sắc needs no initiative, and who has one no such rating", () => {
      expect(told(null, decided("excellent"))).toEqual([]);
      expect(told("excellent")).toEqual([]);
      const own = { initiatives: [initiative("Bài giảng số", ["GV001"])] };
      expect(told("good", { ...decided("good"), ...own })).toEqual([]);
      expect(told(null, own)).toEqual([]);
    });

    test("who has neither is blocked with both told; the decided rating goes before the typed one", () => {
      const both = finding("a", "initiative", "block", `${none}; xếp loại Hoàn thành tốt nhiệm vụ`);
      expect(told("good")).toEqual([both]);
      expect(told("excellent", decided("good"))).toEqual([both]);
      expect(told("excellent", { ...decided("good"), rules })).toEqual([
        finding("a", "initiative", "block", none),
      ]);
    });

    test("without a rating a person looks, and so where it is the nominee's by the name alone", () => {
      expect(told(null)).toEqual([finding("a", "initiative", "review", `${none}; chưa có xếp loại`)]);
      expect(told(null, decided("excellent"), "")).toEqual([
        finding("a", "initiative", "review", "Xếp loại Hoàn thành xuất sắc nhiệm vụ (đối chiếu theo họ tên)"),
      ]);
    });
  });

  test("typed with a decision a person compares, typed without one it is none", () => {
    const told = (typed: string, decision: string) =>
      check([nominate("a", "CSTDCS", { initiative: typed, initiativeDecision: decision })], { rules });
    expect(told("Bài giảng số", "12/QĐ-CĐ")).toEqual([
      finding(
        "a",
        "initiative",
        "review",
        "Sáng kiến “Bài giảng số” theo quyết định 12/QĐ-CĐ chưa đối chiếu được với danh sách sáng kiến",
      ),
    ]);
    expect(told("Bài giảng số", "")).toEqual([
      finding(
        "a",
        "initiative",
        "block",
        "Chưa có sáng kiến được công nhận trong năm học; “Bài giảng số” chưa có số quyết định",
      ),
    ]);
  });
});

describe("initiativeReuse", () => {
  const rules = [
    rule("CSTDCS", "initiativeReuse", { severity: "review" }),
    rule("CSTDT", "initiative", { severity: "warn" }),
  ];
  const told = (
    now: Parameters<typeof nominate>[2],
    before: Parameters<typeof nominate>[2],
    award = "CSTDCS",
  ) =>
    check([nominate("a", "CSTDCS", now)], {
      rules,
      otherYears: usedInitiativesOf([nominate("x", award, { review: "CN22", ...before })]),
    });

  test("in another school year, by name or decision, for an award that asks for an initiative", () => {
    const now = { initiative: "Bài giảng số", initiativeDecision: "12/QĐ-CĐ" };
    const used = [
      finding("a", "initiativeReuse", "review", "Sáng kiến “Bài giảng số” đã dùng ở kỳ xét CN22"),
    ];
    expect(told(now, { initiative: "bài  giảng số" })).toEqual(used);
    expect(told(now, { initiative: "Khác", initiativeDecision: "12 /qđ-cđ" })).toEqual(used);
    expect(told(now, { initiative: "bài giảng số" }, "CSTDT")).toEqual(used);
    expect(told(now, { initiative: "bài giảng số" }, "GK")).toEqual([]);
    expect(told(now, { initiative: "bài giảng số", code: "GV002" })).toEqual([]);
    expect(told(now, { initiative: "bài giảng số", state: "withdrawn" })).toEqual([]);
    expect(told({}, {})).toEqual([]);
  });

  test("by two nominees, unless the register has both as authors; one decision recognises many", () => {
    const pair = [
      nominate("a", "CSTDCS", { initiative: "Bài giảng số", initiativeDecision: "12/QĐ-CĐ" }),
      nominate("b", "CSTDCS", { initiative: "Bài giảng số", code: "GV002", name: "Lê Văn Thử" }),
      nominate("c", "CSTDCS", { initiative: "Khác", initiativeDecision: "12/QĐ-CĐ", code: "GV003" }),
      nominate("d", "GK", { initiative: "Bài giảng số", code: "GV004" }),
    ];
    const message = "Sáng kiến “Bài giảng số” cũng được dùng cho";
    expect(check(pair, { rules })).toEqual([
      finding("a", "initiativeReuse", "review", `${message} Lê Văn Thử (GV002), chưa thấy là đồng tác giả`),
      finding("b", "initiativeReuse", "review", `${message} Trần Thị Mẫu (GV001), chưa thấy là đồng tác giả`),
    ]);
    expect(check(pair, { rules, initiatives: [initiative("bài giảng số", ["GV001", "GV002"])] })).toEqual([]);
    expect(check(pair, { rules, initiatives: [initiative("bài giảng số", ["GV001"])] })).toHaveLength(2);
  });
});
