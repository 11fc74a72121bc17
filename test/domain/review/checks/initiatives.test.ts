import { describe, expect, test } from "vitest";
import type { CheckSources } from "../../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../../src/domain/review/nomination";
import { usedInitiativesOf } from "../../../../src/domain/review/used-initiative";
import { check, finding, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { firstMember, initiative, member } from "../../../support/example-school/people";

describe("an initiative is not used twice", () => {
  const rules = [
    rule("CSTDCS", "initiativeReuse", { severity: "review" }),
    rule("TTLDXS", "initiativeReuse", { severity: "review" }),
    rule("CSTDT", "initiative", { category: "GV", severity: "warn" }),
  ];
  const named = { initiative: "Bài giảng số" };
  const decided = { initiativeDecision: "12/QĐ-CĐ" };
  const messages = (nominations: readonly Nomination[], more: Partial<CheckSources> = {}) =>
    check(nominations, { rules, ...more })
      .filter((found) => found.rule === "initiativeReuse")
      .map(({ nomination, message }) => `${nomination}: ${message}`);
  const usedAfter = (now: Partial<Nomination>, ...used: readonly Partial<Nomination>[]) =>
    messages([nominate("a", "CSTDCS", now)], {
      otherYears: usedInitiativesOf(
        used.map((each, index) => nominate(`x${index}`, "CSTDCS", { review: "CN22", ...each })),
      ),
    });

  test("where two nominations leave the name or the decision empty, they have nothing in common", () => {
    expect(usedAfter(named, { initiative: "Sổ tay thực hành" })).toEqual([]);
    expect(usedAfter(decided, { initiativeDecision: "45/QĐ-CĐ" })).toEqual([]);
    expect(usedAfter(named, decided)).toEqual([]);
    expect(messages([nominate("a", "CSTDCS"), nominate("b", "CSTDCS", { code: "GV002" })])).toEqual([]);
  });

  test("by the decision alone it is told without a name", () => {
    expect(usedAfter(decided, { ...named, ...decided })).toEqual(["a: Sáng kiến đã dùng ở kỳ xét CN22"]);
  });

  test("each review is told once, the earlier first", () => {
    expect(usedAfter(named, named, { ...named, review: "CN21" }, named)).toEqual([
      "a: Sáng kiến “Bài giảng số” đã dùng ở kỳ xét CN21, kỳ xét CN22",
    ]);
  });

  test("an award that asks some categories alone for an initiative uses one up for them alone", () => {
    const used = usedInitiativesOf([nominate("x", "CSTDT", { ...named, review: "CN22" })]);
    const by = (category: string) =>
      messages([nominate("a", "CSTDCS", { ...named, category })], { otherYears: used });
    expect([by("GV"), by("CBQL")]).toEqual([["a: Sáng kiến “Bài giảng số” đã dùng ở kỳ xét CN22"], []]);
  });

  test("who is nominated without a code is not held against those who were of another year", () => {
    expect(usedAfter({ ...named, code: "" }, { ...named, code: "" }, named)).toEqual([]);
  });

  test("a collective's is its members': it is asked nothing", () => {
    expect(messages([nominateUnit("u", "TTLDXS", named), nominate("a", "CSTDCS", named)])).toEqual([]);
    const forms = [rule("GK", "initiativeReuse")];
    const used = usedInitiativesOf([nominate("x", "GK", { ...named, code: "K-CK", review: "CN22" })]);
    expect(
      messages([nominateUnit("u", "GK", { ...named, code: "K-CK" })], { rules: forms, otherYears: used }),
    ).toEqual([]);
  });

  test("one person's two nominations share it, with a code or without", () => {
    const both = (more: Partial<Nomination>) =>
      messages([
        nominate("a", "CSTDCS", { ...named, ...more }),
        nominate("b", "CSTDT", { ...named, ...more }),
      ]);
    expect([both({}), both({ code: "" })]).toEqual([[], []]);
  });

  test("without codes the same name in another unit is somebody else, and so is one with a code", () => {
    const used = (more: Partial<Nomination>) =>
      messages([
        nominate("a", "CSTDCS", { ...named, code: "" }),
        nominate("b", "CSTDT", { ...named, code: "", ...more }),
      ]);
    const also = "a: Sáng kiến “Bài giảng số” cũng được dùng cho";
    expect(used({ unit: "K-DL" })).toEqual([`${also} Trần Thị Mẫu, chưa thấy là đồng tác giả`]);
    expect(used({ name: "Lê Văn Thử" })).toEqual([`${also} Lê Văn Thử, chưa thấy là đồng tác giả`]);
    const coded = [nominate("a", "CSTDCS", named), nominate("b", "CSTDT", { ...named, code: "" })];
    expect(messages(coded)).toEqual([`${also} Trần Thị Mẫu, chưa thấy là đồng tác giả`]);
    expect(used({ code: "GV001" })).toEqual([`${also} Trần Thị Mẫu (GV001), chưa thấy là đồng tác giả`]);
  });

  test("who uses it for two awards is told once; who leaves the list uses nothing", () => {
    const other = { ...named, code: "GV002", name: "Lê Văn Thử" };
    const nominations = [
      nominate("a", "CSTDCS", named),
      nominate("b", "CSTDT", other),
      nominate("c", "CSTDCS", other),
      nominate("d", "CSTDCS", { ...named, code: "GV003", state: "leaving" }),
    ];
    expect(messages(nominations)[0]).toBe(
      "a: Sáng kiến “Bài giảng số” cũng được dùng cho Lê Văn Thử (GV002), chưa thấy là đồng tác giả",
    );
  });

  test("of three who use it, who is no co-author is told, and not the co-author", () => {
    const nominations = ["GV001", "GV002", "GV003"].map((code) =>
      nominate(code, "CSTDCS", { ...named, code, name: `Trần Thử ${code}` }),
    );
    expect(messages(nominations, { initiatives: [initiative("Bài giảng số", ["GV001", "GV002"])] })).toEqual([
      "GV001: Sáng kiến “Bài giảng số” cũng được dùng cho Trần Thử GV003 (GV003), chưa thấy là đồng tác giả",
      "GV002: Sáng kiến “Bài giảng số” cũng được dùng cho Trần Thử GV003 (GV003), chưa thấy là đồng tác giả",
      "GV003: Sáng kiến “Bài giảng số” cũng được dùng cho Trần Thử GV001 (GV001), Trần Thử GV002 (GV002), chưa thấy là đồng tác giả",
    ]);
  });

  test("a co-author of an initiative of another year is one still", () => {
    const nominations = ["GV001", "GV002"].map((code) =>
      nominate(code, "CSTDCS", { ...named, code, name: `Trần Thử ${code}` }),
    );
    const shared = initiative("bài giảng số", ["gv001", "GV002 "], { schoolYear: "2021-2022" });
    expect(messages(nominations, { initiatives: [shared] })).toEqual([]);
  });
});

describe("an initiative that is asked for", () => {
  const one = [rule("CSTDCS", "initiative")];
  const wide = [rule("CSTDCS", "initiative", { figure: 2, scope: "sector" })];
  const told = (more: Partial<Nomination>, sources: Partial<CheckSources>) =>
    check([nominate("a", "CSTDCS", more)], { rules: one, ...sources });
  const none = "Chưa có sáng kiến được công nhận trong năm học";

  test("a row without a figure asks for one", () => {
    expect(told({}, {})).toEqual([finding("a", "initiative", "block", none)]);
    expect(told({}, { initiatives: [initiative("Bài giảng số", ["GV001"])] })).toEqual([]);
  });

  test("a collective is asked for none", () => {
    const rules = [rule("TTLDXS", "initiative")];
    expect(check([nominateUnit("u", "TTLDXS")], { rules })).toEqual([]);
  });

  test("one that two rows of the register have counts once", () => {
    const rules = [rule("CSTDCS", "initiative", { figure: 2 })];
    const twice = [initiative("Bài giảng số", ["GV001"]), initiative("BÀI GIẢNG SỐ", ["GV001"])];
    expect(told({}, { rules, initiatives: twice })).toEqual([
      finding("a", "initiative", "block", "Mới có 1/2 sáng kiến được công nhận trong năm học"),
    ]);
    expect(told({}, { rules, initiatives: [...twice, initiative("Sổ tay", ["GV001"])] })).toEqual([]);
  });

  test("of a wider scope: how many there are, and that the others are the school's", () => {
    const sector = (name: string) => initiative(name, ["GV001"], { scope: "sector" });
    const message = "Mới có 1/2 sáng kiến có phạm vi ảnh hưởng cấp bộ, tỉnh được công nhận trong năm học";
    expect(told({}, { rules: wide, initiatives: [sector("Bài giảng số")] })).toEqual([
      finding("a", "initiative", "block", message),
    ]);
    const mixed = [sector("Bài giảng số"), initiative("Sổ tay", ["GV001"])];
    expect(told({}, { rules: wide, initiatives: mixed })).toEqual([
      finding("a", "initiative", "block", `${message}; sáng kiến đã có là cấp trường`),
    ]);
  });

  test("who is found on the staff list by the name has that person's, for the secretary to see", () => {
    const sources = {
      staff: [firstMember],
      initiatives: [initiative("Bài giảng số", ["GV001"])],
    };
    expect(told({ code: "" }, sources)).toEqual([
      finding("a", "initiative", "review", "Sáng kiến của Trần Thị Mẫu (GV001) (đối chiếu theo họ tên)"),
    ]);
    expect(told({}, sources)).toEqual([]);
    // Found by a code whose zeros a spreadsheet ate, under another name.
    const byCode = {
      staff: [member("009", "Lê Văn Thử")],
      initiatives: [initiative("Bài giảng số", ["009"])],
    };
    expect(told({ code: "9" }, byCode)).toEqual([
      finding("a", "initiative", "review", "Sáng kiến của Lê Văn Thử (009) (đối chiếu theo mã)"),
    ]);
  });

  test("what was typed is known by its name, or without one by its decision", () => {
    const school = initiative("Bài giảng số", ["GV001"], { decision: "12/QĐ-CĐ" });
    const message = `${none.replace("sáng kiến", "sáng kiến có phạm vi ảnh hưởng cấp bộ, tỉnh")}; sáng kiến đã có là cấp trường`;
    const narrow = [finding("a", "initiative", "block", message)];
    const typed = (name: string, decision: string) =>
      told(
        { initiative: name, initiativeDecision: decision },
        { rules: [rule("CSTDCS", "initiative", { scope: "sector" })], initiatives: [school] },
      );
    expect(typed("bài giảng  số", "99/QĐ-CĐ")).toEqual(narrow);
    expect(typed("", "12 / qđ-cđ")).toEqual(narrow);
    expect(typed("", "99/QĐ-CĐ")).toEqual([
      finding(
        "a",
        "initiative",
        "review",
        "Sáng kiến theo quyết định 99/QĐ-CĐ chưa đối chiếu được với danh sách sáng kiến",
      ),
    ]);
    expect(typed("Sổ tay", "12/QĐ-CĐ")).toEqual([
      finding(
        "a",
        "initiative",
        "review",
        "Sáng kiến “Sổ tay” theo quyết định 12/QĐ-CĐ chưa đối chiếu được với danh sách sáng kiến",
      ),
    ]);
  });

  test("a rating in its place: exactly the row's is enough, and what is missing is told beside it", () => {
    const rules = [rule("CSTDCS", "initiative", { rating: "good" })];
    const rated = (rating: Nomination["rating"], more: Partial<Nomination> = {}) =>
      told({ rating, ...more }, { rules });
    expect([rated("excellent"), rated("good")]).toEqual([[], []]);
    // What the unit typed is the nominee's own, whoever of the staff list that may be.
    expect(told({ rating: "good", code: "" }, { rules, staff: [firstMember] })).toEqual([]);
    expect(rated("complete")).toEqual([
      finding("a", "initiative", "block", `${none}; xếp loại Hoàn thành nhiệm vụ`),
    ]);
    expect(rated(null, { initiative: "Sổ tay", initiativeDecision: "12/QĐ-CĐ" })).toEqual([
      finding(
        "a",
        "initiative",
        "review",
        "Sáng kiến “Sổ tay” theo quyết định 12/QĐ-CĐ chưa đối chiếu được với danh sách sáng kiến; chưa có xếp loại",
      ),
    ]);
  });
});
