import { expect, test } from "vitest";
import { type CouncilDocument, firstDocument, launchOn } from "../../../src/domain/papers/document";
import { groundLine } from "../../../src/domain/papers/ground";
import { citesPaper, citesSymbol, groundOfLaunch, isSamePaper } from "../../../src/domain/plan/parent-launch";

const signed = {
  ...firstDocument("plan", "D1"),
  ...{ number: "05", symbol: "KH-HĐTĐKT", state: "signed" as const },
  date: { year: 2026, month: 10, day: 2 },
};
const paper = groundOfLaunch(signed, { issuer: "Hội đồng Thi đua - Khen thưởng", about: "phát động đợt I" });

test("what launched the larger round is a ground with number, day, issuer and summary", () => {
  expect(groundLine(paper)).toBe(
    "Thực hiện Kế hoạch số 05/KH-HĐTĐKT ngày 02 tháng 10 năm 2026 của Hội đồng Thi đua - Khen thưởng về việc phát động đợt I",
  );
  expect(groundLine(groundOfLaunch(signed, { issuer: "", about: "" }))).toBe(
    "Thực hiện Kế hoạch số 05/KH-HĐTĐKT ngày 02 tháng 10 năm 2026",
  );
});

test.each([
  ["Thực hiện Kế hoạch số 05/KH-HĐTĐKT ngày 02 tháng 10 năm 2026;", true],
  ["Thực hiện kế hoạch số 5/KH-HĐTĐKT ngày 02/10/2026 của Hội đồng", true],
  ["theo Kế hoạch 05 /KH-HĐTĐKT", true],
  ["theo {số văn bản: khd1}", true],
  ["Thực hiện {căn cứ: KHD1}", true],
  ["Thực hiện {căn cứ: KHCU}", false],
  ["Thực hiện Kế hoạch số 05/KH-HĐTĐKT ngày 03 tháng 10 năm 2025", false],
  ["Thực hiện Kế hoạch số 15/KH-HĐTĐKT", false],
  ["Thực hiện Kế hoạch số 05/KH-HĐTĐKTX", false],
  ["Thực hiện Kế hoạch số 05/KH", false],
  ["năm 2026/KH-HĐTĐKT", false],
])("%s: cites it, %s", (text, expected) => {
  const typed = { ...paper, code: "KHD1", number: "5/KH-HĐTĐKT" };
  const former = { ...typed, code: "KHCU", date: { year: 2025, month: 10, day: 3 } };
  expect(citesPaper(text, paper, [typed, former])).toBe(expected);
  expect([isSamePaper(typed, paper), isSamePaper(former, paper)]).toEqual([true, false]);
});

test("a paper of one symbol is known whatever its number", () => {
  expect(
    ["số 7/KH-HĐTĐKT", "12a/kh-hđtđkt", "7/KH-HĐTĐK", "số 7", "7/QĐ-HĐTĐKT"].map((text) =>
      citesSymbol(text, "KH-HĐTĐKT"),
    ),
  ).toEqual([true, true, false, false, false]);
  expect(citesSymbol("Kế hoạch số 07-KH/ĐTN ngày 01/3/2026", "KH/ĐTN")).toBe(true);
});

test("of several versions the one that stood on the day; a draft never, one that replaced it without a number is told by having none", () => {
  const day = (d: number) => ({ year: 2026, month: 10, day: d });
  const second: CouncilDocument = {
    ...signed,
    id: "KH:D1.2",
    number: "09",
    replaces: signed.id,
    date: day(20),
  };
  const draft: CouncilDocument = { ...second, state: "draft" };
  expect(launchOn([signed, second], "D1", day(1))).toBeUndefined();
  expect(launchOn([signed, second], "D1", day(2))).toBe(signed);
  expect(launchOn([signed, second], "D1", day(19))).toBe(signed);
  expect(launchOn([signed, second], "D1", day(20))).toBe(second);
  expect(launchOn([signed, draft], "D1", day(20))).toBe(signed);
  expect(launchOn([signed, { ...second, date: null, number: null }], "D1", day(20))?.number).toBeNull();
  expect(launchOn([signed], "D2", day(20))).toBeUndefined();
});
