import { describe, expect, test } from "vitest";
import { type CitedFor, groundsCited, mayBeCited, referenceCiter } from "../../../src/domain/papers/citing";
import type { Ground } from "../../../src/domain/papers/ground";
import { grounds } from "../../../src/register/tables/plan/grounds";
import { dayOf, ground } from "../../support/ground-example";

const catalogue = grounds.initial;

function cited(rows: readonly Ground[], day: string, more: Partial<CitedFor> = {}) {
  const found = groundsCited(rows, { round: "", sector: "Giáo dục", day: dayOf(day), ...more });
  const codes = (list: readonly Ground[]) => list.map(({ code }) => code);
  const { incomplete, notInForce, without } = found;
  return { cited: codes(found.cited), incomplete: codes(incomplete), notInForce: codes(notInForce), without };
}

describe("the packs of the default catalogue (domain.md 3)", () => {
  const old = ["LTDKT2003", "LTDKT2005", "LTDKT2013", "ND91", "TT12-2019"];
  test.each([
    ["03/11/2020", [...old, "TT21-2020"]],
    ["31/12/2023", [...old, "TT21-2020"]],
    ["01/01/2024", ["LTDKT2022", "ND98"]],
    ["15/4/2024", ["LTDKT2022", "ND98", "TT01-2024", "TT29-2023"]],
    ["30/6/2025", ["LTDKT2022", "ND98", "TT01-2024", "TT29-2023"]],
    ["01/7/2025", ["LTDKT2022", "ND152", "TT29-2023"]],
    ["04/8/2025", ["LTDKT2022", "ND152", "TT29-2023"]],
    ["05/8/2025", ["LTDKT2022", "ND152", "TT15-2025", "TT29-2023"]],
    ["01/4/2026", ["LTDKT2022", "ND152", "TT15-2025", "TT29-2023"]],
    ["02/4/2026", ["LTDKT2022", "ND152", "TT15-2025", "TT07-2026"]],
    ["30/9/2026", ["LTDKT2022", "ND152", "TT15-2025", "TT07-2026"]],
    ["01/10/2026", ["LTDKT2022", "LTDKT2026", "ND152", "TT15-2025", "TT07-2026"]],
    ["28/02/2027", ["LTDKT2022", "LTDKT2026", "ND152", "TT15-2025", "TT07-2026"]],
  ])("a document of %s cites the law of its day", (day, codes) => {
    expect(cited(catalogue, day)).toEqual({
      cited: codes,
      incomplete: ["QCTDKT"],
      notInForce: [],
      without: [],
    });
  });

  test("once decree 152/2025 has lapsed and nothing replaces it, that is told", () => {
    expect(cited(catalogue, "01/3/2027")).toEqual({
      cited: ["LTDKT2022", "LTDKT2026", "TT07-2026"],
      incomplete: ["QCTDKT"],
      notInForce: [],
      without: ["decree"],
    });
  });

  test("no text is cited before the day it was signed, whether or not its first day is known", () => {
    expect(cited(catalogue, "13/6/2005").cited).toEqual(["LTDKT2003"]);
    expect(cited(catalogue, "14/6/2005").cited).toEqual(["LTDKT2003", "LTDKT2005"]);
    expect(cited(catalogue, "03/11/2019").cited).not.toContain("TT12-2019");
    expect(cited(catalogue, "04/11/2019").cited).toContain("TT12-2019");
  });

  test("a school of another sector, or of none, has no circular of education", () => {
    const health = cited(catalogue, "02/4/2026", { sector: "Y tế" }).cited;
    expect(health).toEqual(["LTDKT2022", "ND152", "TT15-2025"]);
    expect(cited(catalogue, "02/4/2026", { sector: "" }).cited).toEqual(health);
    expect(cited(catalogue, "02/4/2026", { sector: " giáo  dục" }).cited).toContain("TT07-2026");
  });
});

const law = ground("LTDKT2022", "Luật Thi đua, khen thưởng", "", "15/6/2022", {
  validFrom: dayOf("01/01/2024"),
  pack: "2022",
});
const decree = ground("ND98", "Nghị định", "98/2023/NĐ-CP", "31/12/2023", {
  issuer: "Chính phủ",
  summary: "quy định chi tiết",
  validFrom: dayOf("01/01/2024"),
  validUntil: dayOf("30/6/2025"),
  pack: "2022/98",
});
const regulation = ground("QC", "Quyết định", "12/QĐ-CĐTN", "05/9/2022", {
  summary: "ban hành Quy chế thi đua, khen thưởng",
});

describe("the order of grounds", () => {
  test("from the law on organisation to the request, by rank or by kind, whatever the rows' order", () => {
    const rows = [
      ground("TTr", "Tờ trình", "3/TTr-P", "01/6/2024", { opening: "Theo đề nghị tại" }),
      ground("BB", "Biên bản họp Hội đồng", "", "01/6/2024"),
      ground("KH", "Kế hoạch", "7/KH-UBND", "01/02/2024", { opening: "Thực hiện", issuer: "UBND" }),
      regulation,
      ground("QCT", "Quyết định", "3/2024/QĐ-UBND", "02/01/2024", { issuer: "Ủy ban nhân dân tỉnh" }),
      ground("TTN", "Thông tư", "29/2023/TT-BGDĐT", "29/12/2023"),
      ground("TT", "Thông tư", "01/2024/TT-BNV", "24/02/2024"),
      decree,
      law,
      ground("LGD", "Luật Giáo dục", "", "14/6/2019"),
      ground("DL", "Điều lệ", "", "01/01/2020", { rank: "organisation", order: 2 }),
    ];
    const order = ["LGD", "DL", "LTDKT2022", "ND98", "TT", "TTN", "QCT", "QC", "KH", "BB", "TTr"];
    expect(cited(rows, "02/6/2024").cited).toEqual(order);
    expect(cited([...rows].reverse(), "02/6/2024").cited).toEqual(order);
  });

  test("of one round, or of every round; a row that is not listed is cited by its code alone", () => {
    const rows = [
      { ...regulation, listed: "no" as const },
      ground("A", "Kế hoạch", "1/KH-UBND", "01/02/2024", { round: "D1" }),
      ground("B", "Kế hoạch", "2/KH-UBND", "01/02/2024", { round: "D2" }),
    ];
    expect(cited(rows, "01/3/2024", { round: "D2" }).cited).toEqual(["B"]);
    expect(cited(rows, "01/3/2024").cited).toEqual([]);
  });
});

describe("one text twice in the register", () => {
  const own = {
    ...law,
    code: "LTĐKT",
    kind: "Luật Thi đua, Khen thưởng năm 2022",
    validFrom: null,
    pack: "",
  };

  test("is cited once: the round's row, else the school's, else the pack's", () => {
    expect(cited([law, own], "01/01/2024").cited).toEqual(["LTĐKT"]);
    const ofRound = { ...decree, code: "ND98-D1", round: "D1", pack: "" };
    expect(cited([ofRound, decree], "01/01/2024", { round: "D1" }).cited).toEqual(["ND98-D1"]);
    expect(cited([ofRound, decree], "01/01/2024").cited).toEqual(["ND98"]);
  });

  test("has the days of the row that knows them", () => {
    expect(cited([own, law], "31/12/2023").cited).toEqual([]);
    expect(mayBeCited(own, [own, law], dayOf("31/12/2023"))).toBe(false);
    expect(mayBeCited(own, [own], dayOf("31/12/2023"))).toBe(true);
  });

  test("is not one where only the number is the same, of another year", () => {
    const plan = (code: string, date: string) => ground(code, "Kế hoạch", "05/KH-UBND", date);
    expect(cited([plan("A", "02/01/2023"), plan("B", "02/01/2024")], "01/6/2024").cited).toEqual(["A", "B"]);
  });
});

test("what is not filled in is left out and named: no day, no number where its kind has one, a gap in words", () => {
  const rows: readonly Ground[] = [
    law,
    { ...regulation, code: "A", date: null },
    { ...regulation, code: "B", number: "" },
    { ...regulation, code: "C", summary: "ban hành Quy chế (điền tên)" },
    { ...regulation, code: "D", number: "…/QĐ-CĐTN" },
    { ...regulation, code: "E", number: "", summary: "ban hành kèm theo Quyết định số 12/QĐ-CĐTN" },
    ground("G", "Nghị quyết hội nghị viên chức", "", "05/10/2023"),
  ];
  expect(cited(rows, "01/01/2024")).toMatchObject({
    cited: ["LTDKT2022", "E", "G"],
    incomplete: ["A", "B", "C", "D"],
  });
});

test("the round's own ground that is not in force is named; what every round may cite passes with its time", () => {
  const lapsed = {
    ...decree,
    code: "CU",
    number: "1/2010/NĐ-CP",
    round: "D1",
    validUntil: dayOf("31/12/2023"),
  };
  expect(cited([law, lapsed], "01/01/2024", { round: "D1" }).notInForce).toEqual(["CU"]);
  expect(cited([law, { ...lapsed, round: "" }, decree], "01/01/2024").notInForce).toEqual([]);
});

describe("what a rule rests on", () => {
  const rows = [law, decree, regulation, { ...regulation, code: "QCHD", number: "", date: null }];
  const cite = (written: string, day: string) => {
    const { incomplete, notInForce, ...rest } = referenceCiter(rows, dayOf(day))(written);
    const codes = (list: readonly Ground[]) => list.map(({ code }) => code);
    return { ...rest, incomplete: codes(incomplete), notInForce: codes(notInForce) };
  };
  const nothing = { texts: [], unknown: [], incomplete: [], unfinished: [], notInForce: [] };

  test("is cited with its article, a law short, the school's own with its title", () => {
    expect(cite("LTDKT2022, Điều 23; ND98; QC, Điều 5", "01/01/2024")).toEqual({
      ...nothing,
      texts: [
        "Điều 23 Luật Thi đua, khen thưởng ngày 15/6/2022",
        "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023",
        "Điều 5 Quyết định số 12/QĐ-CĐTN ngày 05/9/2022 ban hành Quy chế thi đua, khen thưởng",
      ],
    });
  });

  test("is the one of several that is in force on the day; that none is, is told", () => {
    expect(cite("ND98; QC", "01/7/2025").texts).toEqual([
      "Quyết định số 12/QĐ-CĐTN ngày 05/9/2022 ban hành Quy chế thi đua, khen thưởng",
    ]);
    expect(cite("ND98, Điều 30", "30/6/2025").texts).toEqual([
      "Điều 30 Nghị định số 98/2023/NĐ-CP ngày 31/12/2023",
    ]);
    expect(cite("ND98, Điều 30", "01/7/2025")).toEqual({ ...nothing, notInForce: ["ND98"] });
  });

  test("is never printed with a gap, and a code nobody knows is told", () => {
    expect(cite("QCHD, Điều 8; LTDKT2202, Điều 23", "01/01/2024")).toEqual({
      ...nothing,
      incomplete: ["QCHD"],
      unknown: ["LTDKT2202"],
    });
    const words = "Quy chế của trường (điền số, ngày)";
    expect(cite(words, "01/01/2024")).toEqual({ ...nothing, unfinished: [words] });
    expect(cite("Quy chế số 12/QC-CĐTN ngày 05/9/2022", "01/01/2024")).toEqual({
      ...nothing,
      texts: ["Quy chế số 12/QC-CĐTN ngày 05/9/2022"],
    });
  });
});
