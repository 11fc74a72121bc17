import { expect, test } from "vitest";
import type { Ground } from "../../../../src/domain/papers/ground";
import { type Milestone, wholeDays } from "../../../../src/domain/plan/milestone";
import {
  recipientsStand,
  targetListIn,
  withTargetsMark,
} from "../../../../src/domain/plan/pasted/offers/lists";
import type { PasteContext } from "../../../../src/domain/plan/pasted/offers/offer";
import { isDifferent, offersFor, withMarks } from "../../../../src/domain/plan/pasted/offers/offers";
import type { WantedRow } from "../../../../src/domain/plan/pasted/pasted-plan";

const date = (day: number, month: number, year: number) => ({ year, month, day });

const known: Ground = {
  ...{ code: "KH9", round: "D1", sector: "", rank: null, order: 1, opening: "Thực hiện", kind: "Kế hoạch" },
  ...{ number: "9/KH-SVD", date: date(5, 9, 2022), issuer: "Sở Ví Dụ", summary: "về thi đua" },
  ...{ listed: "yes", pack: "", note: "", validFrom: null, validUntil: null },
};
const registering: Milestone = {
  ...{ code: "DK", round: "D1", order: 1, what: "đăng ký", from: null, to: date(15, 9, 2022) },
  ...{ end: "exclusive", ...wholeDays, who: "", toWhom: "" },
};
const context: PasteContext = {
  round: "D1",
  kind: "plan",
  planSummary: "",
  period: { from: date(1, 9, 2022), to: date(31, 8, 2023) },
  days: [{ code: "20-11", name: "ngày Nhà giáo Việt Nam", founded: date(20, 11, 1982), foundedYear: null }],
  grounds: [known],
  milestones: [registering],
  targets: [],
  assignments: [],
  recipients: [],
  content: [],
};

const row = (text: string, level: WantedRow["level"] = "paragraph"): WantedRow => ({
  level,
  text,
  lead: "",
  lines: [0],
});

/** What is offered for a text: the mark, whether it says something else, the code of a new row. */
function offered(text: string, level: WantedRow["level"] = "paragraph") {
  return offersFor([row(text, level)], context).map((offer) => [
    offer.mark,
    isDifferent(offer) ? `≠ ${offer.computed}` : "=",
    offer.adds === null ? "" : `${offer.adds.table} ${offer.adds.row.code}`,
  ]);
}

test("an anniversary: by its dates, its count, its name; the years are computed, whatever was typed", () => {
  expect(offered("chào mừng 40 năm ngày Nhà giáo Việt Nam (20/11/1982-20/11/2022).")).toEqual([
    ["{kỷ niệm: 20-11}", "=", ""],
  ]);
  expect(offered("chào mừng 39 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11//2022)")).toEqual([
    ["{kỷ niệm: 20-11}", "≠ 40 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022)", ""],
  ]);
  expect(offered("40 năm ngày lễ của thầy cô 20/11/1982 - 20/11/2022")).toEqual([
    ["{số năm: 20-11} năm ngày lễ của thầy cô {từ đến: 20-11}", "=", ""],
  ]);
  expect(offered("40 năm ngày Nhà giáo Việt Nam 20/11")).toEqual([["{số năm: 20-11}", "=", ""]]);
  expect(offered("92 năm ngày thành lập Đoàn (26/3/1931-26/3/2023)")).toEqual([
    ["{kỷ niệm: 26-3}", "=", "days 26-3"],
  ]);
});

test("no anniversary: a school year's days, a span, a figure before another word", () => {
  expect(offered("Năm học từ 01/9/2022 - 01/9/2023")).toEqual([]);
  expect(offered("Trường có 40 năm kinh nghiệm; 05 năm qua đạt nhiều giải.")).toEqual([]);
});

test("days and spans: the register's own milestone, else a new one; history is none", () => {
  expect(offered("Các khoa đăng ký trước ngày 15/9/2022.")).toEqual([["{mốc: DK}", "=", ""]]);
  expect(offered("Trước ngày 15/9/2022 các khoa đăng ký.")).toEqual([["Trước ngày {mốc đến: DK}", "=", ""]]);
  expect(offered("Hội thi từ ngày 05/3 đến ngày 07/3/2023.")).toEqual([
    ["{mốc từ: M1} đến ngày {mốc đến: M1}", "≠ 05/3/2023 đến ngày 07/3/2023", "milestones M1"],
  ]);
  expect(offered("Gửi báo cáo chậm nhất ngày 20/5/2023.")).toEqual([
    ["chậm nhất ngày {mốc đến: M1}", "=", "milestones M1"],
  ]);
  expect(offered("Trường lập trước ngày 30/4/1975, từ 01/3/1970 đến 07/3/1971.")).toEqual([]);
});

test("a day that is one of the register's own steps is offered; one that ends a span or is a cited paper's is not", () => {
  const contest: Milestone = {
    ...registering,
    code: "THI",
    from: date(13, 11, 2022),
    to: date(13, 11, 2022),
    end: "inclusive",
  };
  const known = { ...context, milestones: [registering, contest] };
  const marks = (text: string) => offersFor([row(text)], known).map(({ mark, adds }) => [mark, adds]);
  expect(marks("Hội thi: thứ Sáu, ngày 13/11/2022 tại sân trường")).toEqual([["{mốc: THI}", null]]);
  expect(marks("Hội thi ngày 14/11/2022")).toEqual([]);
  const hours = { ...contest, fromTime: "7:30", toTime: "10:30" };
  const timed = (text: string) =>
    offersFor([row(text)], { ...context, milestones: [hours] }).map(({ mark }) => mark);
  expect(timed("Thứ Sáu, từ 07 giờ 30 đến 10 giờ 30 ngày 13/11/2022.")).toEqual(["{mốc: THI}"]);
  expect(timed("Thứ Sáu, từ 08 giờ 30 đến 10 giờ 30 ngày 13/11/2022.")).toEqual([]);
  for (const text of [
    "Công văn số 9/SVD ngày 13/11/2022",
    "kể từ ngày 13/11/2022",
    "Kế hoạch 9/KH-SVD ngày 13/11/2022",
  ])
    expect(marks(text).filter(([mark]) => mark === "{mốc: THI}")).toEqual([]);
});

test("recipients are those of what launches the round", () => {
  const recipients = [
    { kind: "plan" as const, round: "", order: 1, name: "Các tổ" },
    { kind: "program" as const, round: "", order: 1, name: "Các chi đoàn" },
  ];
  const stand = (kind: "plan" | "program") =>
    recipientsStand(["Các chi đoàn"], { ...context, kind, recipients });
  expect(stand("program")).toEqual({ kind: "same" });
  expect(stand("plan")).toEqual({
    ...{ kind: "new", instead: ["Các tổ"] },
    rows: [{ kind: "plan", round: "D1", order: 1, name: "Các chi đoàn" }],
  });
});

test("a new milestone says what is done, from the words around its date", () => {
  const [offer] = offersFor(
    [row("- Tổng kết: các khoa gửi báo cáo về Phòng Tổ chức trước ngày 20/5/2023")],
    context,
  );
  expect(offer?.adds?.table === "milestones" && offer.adds.row.what).toBe(
    "các khoa gửi báo cáo về Phòng Tổ chức",
  );
});

test("grounds: a line is one of the register's or a new one; in the text a citation or the number alone", () => {
  expect(
    offered("Thực hiện Kế hoạch số 9/KH-SVD ngày 05 tháng 9 năm 2022 của Sở Ví Dụ về thi đua;", "ground"),
  ).toEqual([["{căn cứ: KH9}", "=", ""]]);
  expect(offered("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "ground")).toEqual([
    ["{căn cứ: LUAT2022}", "=", "grounds LUAT2022"],
  ]);
  expect(offered("Theo Kế hoạch số 9/KH-SVD ngày 05/9/2022, các khoa phát động.")).toEqual([
    ["{số văn bản: KH9}", "=", ""],
  ]);
  expect(offered("Theo quy định hiện hành, các khoa phát động;", "ground")).toEqual([]);
});

test("two places that need one new row name the same one", () => {
  const text = "92 năm ngày thành lập Đoàn (26/3/1931-26/3/2023)";
  const offers = offersFor([row(text), { ...row(text), lines: [1] }], context);
  expect(offers.map(({ adds }) => adds?.row.code)).toEqual(["26-3", "26-3"]);
  expect(withMarks(`Chào mừng ${text}.`, offersFor([row(`Chào mừng ${text}.`)], context))).toBe(
    "Chào mừng {kỷ niệm: 26-3}.",
  );
});

test("the lines below a heading that names targets are a list; two lists or a single line are none", () => {
  const rows = [
    row("Chỉ tiêu thi đua", "clause"),
    row("100% đơn vị đăng ký;", "dash"),
    row("90% lớp tiên tiến.", "dash"),
    row("Giải pháp", "clause"),
  ];
  const list = targetListIn(rows, context);
  expect(list?.targets.map(({ target }) => target)).toEqual(["100% đơn vị đăng ký", "90% lớp tiên tiến"]);
  expect(list && withTargetsMark(rows, list).map(({ text }) => text)).toEqual([
    ...["Chỉ tiêu thi đua", "{chỉ tiêu}", "Giải pháp"],
  ]);
  expect(targetListIn(rows.slice(0, 2), context)).toBeNull();
  expect(targetListIn([row("Mục tiêu", "clause"), ...rows.slice(1)], context)).toBeNull();
});
