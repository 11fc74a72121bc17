import { expect, test } from "vitest";
import type { LocalAppsScript, Mail } from "../../../local/local-apps-script";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { holds } from "../../../src/register/tables/records/holds";
import { clickPresent, votedReview } from "../../support/decided-review";
import { muchLarger } from "../../support/filled-review";
import { grantedReview, pasteGrants } from "../../support/granted-review";
import { clickClose, clickCorrect, countPapers, meetingRegister } from "../../support/held-meeting";
import { typing } from "../../support/menu-item";
import { everything, said } from "../../support/register";
import { clickRecheck, secrets, typeWhere } from "../../support/review";
import { pasteAnswers, upwardReview } from "../../support/upward-review";
import { firstSession } from "../../support/vote-register";

const click = (script: LocalAppsScript) =>
  script.click(["Sổ Thi đua", "Kết quả", "Gửi kết quả cho đơn vị"], { person: typing() });

/** The letters with results, in the order they were sent. */
function letters(script: LocalAppsScript): readonly Mail[] {
  return script.mails().filter(({ subject }) => subject.startsWith("Kết quả xét thi đua, khen thưởng"));
}

/** Whom, and the lines that tell of a nomination. */
function told({ to, body }: Mail): readonly string[] {
  return [to, ...body.split("\n").filter((line) => /^\d+\. |\(\d+\):$/.test(line))];
}

/** Two of the first session miss the votes. */
const struck = ["1-5 sạch", "6-15: 1, 3"];
const proposed = "Hội đồng thông qua, đề nghị Hiệu trưởng quyết định khen thưởng";
const toWood = [
  "khoa-moc@truong.example",
  "Được thông qua, được đề nghị hoặc đã được khen thưởng (03):",
  `1. Khoa Mộc - Tập thể lao động tiên tiến: ${proposed}`,
  `2. Hoàng Thị Giả - Lao động tiên tiến: ${proposed}`,
  `3. Trần Văn Thử - Lao động tiên tiến: ${proposed}`,
  "Các đề nghị khác (03):",
  "1. Trần Văn Thử - Chiến sĩ thi đua cơ sở: không đưa ra bỏ phiếu: Thiếu tóm tắt thành tích",
  "2. Phạm Văn Ví Dụ - Lao động tiên tiến: không đủ số phiếu theo quy định",
  "3. Lê Thị Mẫu - Lao động tiên tiến: không đủ số phiếu theo quy định",
];
const toTraining = [
  "dao-tao@truong.example,dt2@truong.example",
  "Được thông qua, được đề nghị hoặc đã được khen thưởng (01):",
  `1. Đỗ Văn Nháp - Lao động tiên tiến: ${proposed}`,
  "Các đề nghị khác (02):",
  "1. Bùi Văn Cột - Lao động tiên tiến: không đưa ra bỏ phiếu: chưa đủ điều kiện theo quy định",
  "2. Vũ Thị Bảng - Lao động tiên tiến: không đưa ra bỏ phiếu: cần đối chiếu mã, họ tên, đơn vị",
];

test("each unit is told of its own nominations, why some failed, and of no votes; a second click tells nobody anything", () => {
  const script = votedReview("two struck", struck);
  const [asked, done] = said(click(script));
  expect(asked).toContain("01 đơn vị chưa có thư điện tử nên chưa được báo kết quả: Trung tâm Ngoại ngữ");
  expect(asked).toContain(
    "Gửi kết quả kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023” cho 02 đơn vị: Khoa Mộc, Phòng Đào tạo?",
  );
  expect(done).toBe(
    "Gửi kết quả cho đơn vị: Đã soạn thư kết quả cho 02 đơn vị.\nChưa có thư điện tử, chưa báo: Trung tâm Ngoại ngữ.\nĐã gửi 2 thư.",
  );
  expect(letters(script).map(told)).toEqual([toWood, toTraining]);
  const before = everything(script);
  expect(said(click(script)).at(-1)).toContain(
    "Đã gửi từ trước và không có gì thay đổi: Khoa Mộc, Phòng Đào tạo.",
  );
  expect(letters(script)).toHaveLength(2);
  expect(everything(script)).toEqual(before);
});

test("after a correction a new letter says what changed, to those alone whom it is about", () => {
  const script = votedReview("two struck", struck);
  click(script);
  clickCorrect(script, firstSession, "ghi nhầm số phiếu");
  countPapers(script, firstSession, 15, ["1-5 sạch", "6-15: 1"]);
  clickClose(script, firstSession);
  const [asked] = said(click(script));
  expect(asked).toContain("Thư nói rõ điều thay đổi so với thư trước: Khoa Mộc.");
  expect(asked).toContain("Đã gửi và không có gì thay đổi: Phòng Đào tạo.");
  const [, , again, ...more] = letters(script);
  expect(more).toEqual([]);
  expect(again?.subject).toContain("Kết quả xét thi đua, khen thưởng (có thay đổi)");
  expect(again && told(again).slice(0, 3)).toEqual([
    "khoa-moc@truong.example",
    "Thay đổi so với thư ngày 15/7/2023 (01):",
    `1. Lê Thị Mẫu - Lao động tiên tiến: ${proposed}`,
  ]);
  // Taken back: the third letter tells what the first one did.
  clickCorrect(script, firstSession, "ghi nhầm lần nữa");
  countPapers(script, firstSession, 15, struck);
  clickClose(script, firstSession);
  click(script);
  const third = letters(script).at(-1);
  expect(third && told(third).slice(0, 3)).toEqual([
    "khoa-moc@truong.example",
    "Thay đổi so với thư ngày 15/7/2023 (01):",
    "1. Lê Thị Mẫu - Lao động tiên tiến: không đủ số phiếu theo quy định",
  ]);
  expect(letters(script)).toHaveLength(4);
});

test("the head's refusal goes to the unit with its reason, and the signed decision with its number", () => {
  const script = votedReview();
  clickPresent(script);
  const tab = "Thủ trưởng quyết định";
  const decide = (name: string, header: string, text: string) =>
    typeWhere(script, tab, ["Họ tên, tên tập thể", name], header, text);
  decide("Lê Thị Mẫu", "Thủ trưởng quyết định", "Không khen");
  decide("Lê Thị Mẫu", "Lý do", "đã được tỉnh khen cùng thành tích (mã 002).");
  decide("Trần Văn Thử", "Thủ trưởng quyết định", "Để lại");
  const [asked] = said(click(script));
  expect(asked).toContain("Thủ trưởng chưa quyết định 04 dòng: thư chỉ nói Hội đồng đề nghị");
  expect(
    told(letters(script)[0] as Mail).filter((line) => /Hiệu trưởng (?:quyết định không|để lại)/.test(line)),
  ).toEqual([
    "2. Lê Thị Mẫu - Lao động tiên tiến: Hiệu trưởng quyết định không khen thưởng; lý do: đã được tỉnh khen cùng thành tích",
    "3. Trần Văn Thử - Lao động tiên tiến: Hiệu trưởng để lại, chưa quyết định khen thưởng",
  ]);
  pasteGrants(script, (grant) =>
    grant.name === "Hoàng Thị Giả" ? { ...grant, state: "annulled", changedBy: "QĐ1:CN-2023:TTLDTT" } : grant,
  );
  click(script);
  const wood = letters(script).filter(({ to }) => to === "khoa-moc@truong.example");
  expect(wood).toHaveLength(2);
  expect(told(wood[1] as Mail)).toContain(
    "1. Khoa Mộc - Tập thể lao động tiên tiến: được khen thưởng theo Quyết định số 31/QĐ-CĐTN ngày 25 tháng 7 năm 2023",
  );
  expect(wood[1]?.body).toContain(
    "Hoàng Thị Giả - Lao động tiên tiến: khen thưởng đã bị hủy bỏ theo Quyết định số 31/QĐ-CĐTN",
  );
});

test("what the body above made of what was submitted is told with its decision, or that it did not grant it; until then what the council proposes", () => {
  const script = upwardReview();
  click(script);
  const wood = () => letters(script).filter(({ to }) => to === "khoa-moc@truong.example");
  const above = "Hội đồng thông qua, đề nghị trình cấp có thẩm quyền khen thưởng";
  expect(told(wood()[0] as Mail)).toContain(`2. Phạm Văn Ví Dụ - Lao động tiên tiến: ${above}`);
  pasteAnswers(script, {
    "Khoa Mộc": {},
    "Lê Thị Mẫu": { outcome: "other", grantedAward: "BK" },
    "Trần Văn Thử": { outcome: "notGranted", decision: "", decidedOn: null, body: "" },
    // Nobody has said yet which.
    "Hoàng Thị Giả": { outcome: "other" },
  });
  click(script);
  const decision = "Quyết định số 88/QĐ-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Thử Nghiệm";
  expect(wood()).toHaveLength(2);
  expect(told(wood()[1] as Mail).slice(0, 5)).toEqual([
    "khoa-moc@truong.example",
    "Thay đổi so với thư ngày 15/7/2023 (03):",
    `1. Khoa Mộc - Tập thể lao động tiên tiến: được cấp trên khen thưởng theo ${decision}`,
    `2. Lê Thị Mẫu - Lao động tiên tiến: được cấp trên tặng Bằng khen cấp bộ, tỉnh theo ${decision}`,
    "3. Trần Văn Thử - Lao động tiên tiến: đã trình, cấp có thẩm quyền không khen thưởng",
  ]);
  expect(told(wood()[1] as Mail)).toContain(`3. Hoàng Thị Giả - Lao động tiên tiến: ${above}`);
  expect(told(wood()[1] as Mail).slice(-4)).toEqual([
    `4. Lê Thị Mẫu - Lao động tiên tiến: được cấp trên tặng Bằng khen cấp bộ, tỉnh theo ${decision}`,
    "Các đề nghị khác (02):",
    "1. Trần Văn Thử - Chiến sĩ thi đua cơ sở: không đưa ra bỏ phiếu: Thiếu tóm tắt thành tích",
    "2. Trần Văn Thử - Lao động tiên tiến: đã trình, cấp có thẩm quyền không khen thưởng",
  ]);
});

test("what is not final is told as that, and its session to the secretary", () => {
  const script = votedReview();
  typeWhere(script, "Lượt bỏ phiếu", ["Thứ tự", "2"], "Trạng thái", "Đã kiểm phiếu");
  const [asked] = said(click(script));
  expect(asked).toContain("Lượt CN2023-P1-L2 chưa đóng nên chưa có kết quả cuối cùng");
  expect(letters(script)[0]?.body).toContain(
    "Khoa Mộc - Tập thể lao động tiên tiến: chưa có kết quả cuối cùng",
  );
});

test("of who is held the unit is told that and nothing more, of a namesake what is told of all who are not identified", () => {
  const script = votedReview("held", struck);
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "TT-NN"], "Thư điện tử", "ngoai-ngu@truong.example");
  pasteSample(script, [
    {
      table: holds,
      headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Từ ngày", "Lý do"],
      rows: [["", "Vũ Thị Bảng", "01/6/2023", "LÝ DO KHÁC"]],
    },
  ]);
  clickRecheck(script);
  click(script);
  const centre = letters(script).find(({ to }) => to === "ngoai-ngu@truong.example");
  expect(centre && told(centre)).toEqual([
    "ngoai-ngu@truong.example",
    "Các đề nghị khác (02):",
    "1. Đinh Văn Ô - Lao động tiên tiến: tạm dừng xem xét theo quy định",
    "2. Lý Thị Trang - Lao động tiên tiến: không đưa ra bỏ phiếu: chưa đủ điều kiện theo quy định",
  ]);
  const training = letters(script).find(({ to }) => to.startsWith("dao-tao"));
  expect(training && told(training).at(-1)).toBe(toTraining.at(-1));
});

/** What must not stand in a mail to a unit (domain.md 9), beside what it is told. */
const untold: readonly RegExp[] = [
  new RegExp(secrets.holdReason, "i"),
  ...secrets.birthDates.map((date) => new RegExp(date.replace(/\b0?(\d+)\//g, "0?$1/"))),
  /19[6789]\d/,
  new RegExp(`\\b${secrets.leaveDays.replace(",", "[,.]")}\\b`),
  /nghỉ \d|kỷ luật|khiển trách/i,
  /\b0(0[1-9]|10)\b/,
  // Votes, rates, what was needed.
  /\d+\/\d+ phiếu|\d ?%|cần \d/,
];

test("no letter tells a vote, a code, leave, discipline, a hold's reason, or anybody of another unit", () => {
  const script = votedReview("private", struck);
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "TT-NN"], "Thư điện tử", "ngoai-ngu@truong.example");
  click(script);
  const own: Readonly<Record<string, RegExp>> = {
    "khoa-moc@truong.example": /Nháp|Cột|Bảng|Đinh Văn Ô|Trang|Phòng Đào tạo|Ngoại ngữ/,
    "dao-tao@truong.example,dt2@truong.example":
      /Thử(?! Nghiệm)|Mẫu|Ví Dụ|Giả|Đinh Văn Ô|Trang|Khoa Mộc|Ngoại ngữ/,
    "ngoai-ngu@truong.example": /Thử(?! Nghiệm)|Mẫu|Ví Dụ|Giả|Nháp|Cột|Bảng|Khoa Mộc|Đào tạo/,
  };
  const sent = letters(script);
  expect(sent.map(({ to }) => to).sort()).toEqual(Object.keys(own).sort());
  for (const { to, subject, body } of sent) {
    const text = `${subject}\n${body}`;
    expect([...untold, own[to] ?? /./].filter((secret) => secret.test(text))).toEqual([]);
  }
});

test("before anything was voted on there is nothing to send", () => {
  const script = meetingRegister();
  expect(said(click(script)).at(-1)).toContain(
    "Kỳ xét “CN-2023” chưa có kết quả nào để gửi (tab “Đơn vị”). Đóng các lượt bỏ phiếu trước",
  );
  expect(letters(script)).toEqual([]);
});

test("a letter stands in the outbox by its kind, and the audit trail tells how many were sent", () => {
  const script = grantedReview();
  click(script);
  const kinds = tabRows(script, "Thư").filter((row) => row["Loại thư"] === "Kết quả xét");
  expect(kinds.map((row) => [row["Mã đơn vị"], row["Trạng thái"]])).toEqual([
    ["K-MOC", "Đã gửi"],
    ["P-DT", "Đã gửi"],
  ]);
});

test("the calls are the same with a hundred times the nominations", () => {
  const small = callCounts(click(votedReview()), "service");
  const large = votedReview();
  muchLarger(large, "withdrawn");
  expect(callCounts(click(large), "service")).toEqual(small);
}, 60_000);
