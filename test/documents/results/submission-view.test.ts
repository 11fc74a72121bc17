import { expect, test } from "vitest";
import type { SubmissionTold } from "../../../src/documents/results/submission-told";
import { submissionTitle, submissionView } from "../../../src/documents/results/submission-view";
import { firstDocument } from "../../../src/domain/papers/document";
import { july, review } from "../../support/example-school/review";
import { settings } from "../../support/example-school/school";
import { ground } from "../../support/ground-example";
import { outcome, upwardLine } from "../../support/upward-example";
import { meeting } from "../../support/vote-register";

const an = upwardLine("Lò Văn An", "CC-0011", "CSTDT", {
  achievement: "Dạy 420 tiết (mã CC-0011), sinh ngày 12/02/1971",
  outcome: outcome(13, { thresholdOf: 9, thresholdIn: 10, outcome: "tied" }),
});
const ba = upwardLine("Vàng Thị Ba", "CC-0012", "CSTDT", {
  outcome: outcome(14, { thresholdOf: 9, thresholdIn: 10 }),
});
const unit = upwardLine("Khoa Cơ khí", "K-CK", "TTLDXS", { kind: "collective", outcome: outcome(12) });
const certificate = upwardLine("Lò Văn An", "CC-0011", "BK", {
  source: "sudden",
  outcome: null,
  from: { year: 2023, month: 6, day: 20 },
  to: { year: 2023, month: 6, day: 20 },
  ground: "Công văn số 5/UBND ngày 21/6/2023",
});

const minutes = { ...firstDocument("meetingMinutes", review.code, meeting.code), symbol: "BB-HĐTĐKT" };

function view(told: Partial<SubmissionTold> = {}, more: Partial<typeof settings> = {}) {
  return submissionView({
    settings: { ...settings, ...more },
    review,
    byCouncil: false,
    document: { ...firstDocument("submission", review.code), symbol: "TTr-CĐSM" },
    replaced: null,
    plan: null,
    units: [],
    signer: null,
    recipients: ["- Như trên;", "- Lưu: VT, TCHC."],
    now: july(19),
    lines: [unit, an, ba],
    grounds: [ground("QC", "Quy chế", "12/QC-CĐSM", "05/9/2022")],
    meetings: [{ meeting, minutes, counts: [] }],
    enclosures: [],
    ...told,
  });
}

const texts = (lines: readonly { readonly t: string }[]) => lines.map(({ t }) => t);
const parts = (of: ReturnType<typeof view>) => of.phần.map((part) => [part["tiêu đề"], ...texts(part.đoạn)]);

test("titles and forms are told apart, each award with its count and what its rates are counted on", () => {
  expect(parts(view({ lines: [unit, an, ba, certificate] }))).toEqual([
    [
      "1. Danh hiệu thi đua",
      "a) Tập thể lao động xuất sắc: 01 tập thể, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023; tỷ lệ phiếu tính trên tổng số thành viên Hội đồng (15), đạt khi có từ 80% trở lên đồng ý;",
      "b) Chiến sĩ thi đua cấp bộ, tỉnh: 02 cá nhân, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023; tỷ lệ phiếu tính trên tổng số thành viên Hội đồng (15), đạt khi có từ 90% trở lên đồng ý.",
    ],
    ["2. Hình thức khen thưởng", "Bằng khen cấp bộ, tỉnh: 01 cá nhân, thành tích ngày 20 tháng 6 năm 2023."],
  ]);
});

test("one period for all is told once, before the awards", () => {
  const all = view();
  expect(texts(all["đoạn mở đầu"])[1]).toContain(
    "sau đây, thành tích từ ngày 01 tháng 8 năm 2022 đến ngày 31 tháng 7 năm 2023:",
  );
  expect(parts(all)[0]?.[1]).toMatch(/^a\) Tập thể lao động xuất sắc: 01 tập thể; tỷ lệ/);
});

test("the list has collectives and people apart, rates as the minutes print them, and nobody's code or birth date", () => {
  const [list] = view({ lines: [unit, an, ba, certificate] })["danh sách kèm theo"];
  const people = list?.["danh sách cá nhân"][0]?.dòng;
  expect(list?.["danh sách tập thể"][0]?.dòng).toEqual([
    {
      tt: "1",
      "họ tên": "Khoa Cơ khí",
      "chức vụ, đơn vị": "Trường Cao đẳng Sông Mây",
      "thành tích": "",
      "đề nghị": "Tập thể lao động xuất sắc",
      "tỷ lệ": "80,00%\n(12/15)",
    },
  ]);
  // 13/15 is 86,67 %, below the 90 %: it is printed as it is. A sudden award nobody voted on has no rate.
  expect(people?.map((row) => [row.tt, row["họ tên"], row["thành tích"], row["tỷ lệ"]])).toEqual([
    ["1", "Lò Văn An", "Dạy 420 tiết", "86,67%\n(13/15)"],
    ["2", "Vàng Thị Ba", "", "93,33%\n(14/15)"],
    ["3", "Lò Văn An", "", ""],
  ]);
});

test("a rate just below its threshold is never rounded up to it", () => {
  const near = upwardLine("A", "1", "CSTDT", {
    outcome: outcome(89_999, { total: 100_000, thresholdOf: 9, thresholdIn: 10 }),
  });
  const [list] = view({ lines: [near] })["danh sách kèm theo"];
  expect(list?.["danh sách cá nhân"][0]?.dòng[0]?.["tỷ lệ"]).toBe("89,99%\n(89999/100000)");
});

test("counts in the text are the rows of the lists; where somebody is proposed twice, they are told as such", () => {
  expect(texts(view()["đoạn tiếp theo"])[0]).toBe(
    "Tổng cộng 01 tập thể, 02 cá nhân, tên và tỷ lệ phiếu của từng trường hợp có trong danh sách kèm theo.",
  );
  const twice = view({ lines: [unit, an, ba, certificate] });
  expect(texts(twice["đoạn tiếp theo"])[0]).toContain("Tổng cộng 01 lượt tập thể, 03 lượt cá nhân,");
  expect(texts(twice["danh sách kèm theo"][0]?.["số lượng"] ?? [])).toEqual([
    "Danh sách có 01 lượt tập thể, 03 lượt cá nhân./.",
  ]);
  const people = view({ lines: [an, ba] })["danh sách kèm theo"][0];
  expect([people?.["danh sách tập thể"], people?.["danh sách cá nhân"].length]).toEqual([[], 1]);
});

test("the minutes are cited by number and day, and by the meeting's day while they have none; sudden awards by their ground", () => {
  const numbered = { ...minutes, number: "5", date: { year: 2023, month: 7, day: 14 } };
  const grounds = (told: Partial<SubmissionTold>) => texts(view(told)["căn cứ"]).slice(1);
  expect(grounds({ meetings: [{ meeting, minutes: numbered, counts: [] }] })).toEqual([
    "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng số 05/BB-HĐTĐKT ngày 14 tháng 7 năm 2023.",
  ]);
  expect(grounds({ lines: [an, certificate] })).toEqual([
    "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 14 tháng 7 năm 2023;",
    "Xét Công văn số 5/UBND ngày 21/6/2023.",
  ]);
  const consultation = { ...meeting, kind: "consultation" as const };
  expect(grounds({ meetings: [{ meeting: consultation, minutes: null, counts: [] }] })).toEqual([
    "Căn cứ Biên bản tổng hợp ý kiến thành viên Hội đồng Thi đua - Khen thưởng ngày 14 tháng 7 năm 2023.",
  ]);
});

test("it goes to the body above unless the setting names others, each on a line of its own", () => {
  expect(view()["kính gửi"]).toEqual([{ t: "Ủy ban nhân dân tỉnh Hoa Ban" }]);
  const two = view({}, { submissionAddressee: "Hội đồng Thi đua - Khen thưởng tỉnh\nSở Nội vụ" });
  expect([two["kính gửi"], two["kính gửi nhiều nơi"]]).toEqual([
    [],
    [{ "nơi gửi": [{ t: "- Hội đồng Thi đua - Khen thưởng tỉnh;" }, { t: "- Sở Nội vụ." }] }],
  ]);
  expect(texts(two["đoạn kết"])).toEqual([
    "Kính đề nghị Hội đồng Thi đua - Khen thưởng tỉnh, Sở Nội vụ xem xét, quyết định./.",
  ]);
});

test("what goes along is listed with how many dossiers have it", () => {
  const enclosures = [
    { name: "Biên bản họp", dossiers: null, copies: 1 },
    { name: "Báo cáo thành tích cá nhân", dossiers: 2, copies: 3 },
    { name: "Xác nhận", dossiers: 1, copies: null },
  ];
  expect(texts(view({ enclosures })["đoạn tiếp theo"]).slice(2)).toEqual([
    "Hồ sơ kèm theo tờ trình gồm:",
    "- Biên bản họp: 01 bản;",
    "- Báo cáo thành tích cá nhân: 02 hồ sơ, mỗi hồ sơ 03 bản;",
    "- Xác nhận: 01 hồ sơ.",
  ]);
});

test("the summary names the year of a year's review, and others by their names", () => {
  const about = "Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng";
  expect(submissionTitle(review)).toEqual([about, "năm học 2022-2023"]);
  expect(submissionTitle({ ...review, schoolYear: "2023" })).toEqual([about, "năm 2023"]);
  expect(submissionTitle({ ...review, kind: "thematic", name: "Hội giảng" })).toEqual([
    about,
    "kỳ xét “Hội giảng”",
  ]);
});
