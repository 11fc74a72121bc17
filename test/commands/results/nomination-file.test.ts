import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Door } from "../../../src/door";
import { decidedReview } from "../../support/decided-review";
import { filledRegister, muchLarger } from "../../support/filled-review";
import { callDoor, goodValue } from "../../support/pages";
import { clickLockReview, review, serviceCalls, typeWhere } from "../../support/review";

type File = NonNullable<Door["nominationFile"]["out"]>;
type Found = Door["findNominations"]["out"];

const fileOf = (script: LocalAppsScript, id: string) =>
  goodValue<File | null>(callDoor(script, "nominationFile", { id }));

/** Puts the person on the first row of a tab that holds a text. */
function standOn(script: LocalAppsScript, tab: string, text: string): void {
  const sheet = script.spreadsheet.sheet(tab);
  const row = sheet.values().findIndex((line) => line.includes(text)) + 1;
  if (row === 0) throw new Error(`no ${text} in ${tab}`);
  sheet.select(row, 2);
}

const wood = `${review}/K-MOC/001/LDTT`;

describe("whose file is shown", () => {
  test.each([
    ["Đề nghị", "Lê Thị Mẫu", "Lê Thị Mẫu"],
    ["Kết quả kiểm tra", wood, "Trần Văn Thử"],
    ["Kết quả bỏ phiếu", "Hoàng Thị Giả", "Hoàng Thị Giả"],
    ["Thủ trưởng quyết định", "Hoàng Thị Giả", "Hoàng Thị Giả"],
  ])("that of the row one stands on, on “%s”", (tab, text, name) => {
    const script = decidedReview();
    standOn(script, tab, text);
    expect(fileOf(script, "")?.name).toBe(name);
  });

  test("a tab that names nobody, a heading and an empty row show none", () => {
    const script = filledRegister();
    standOn(script, "Đơn vị", "K-MOC");
    expect(fileOf(script, "")).toBeNull();
    script.spreadsheet.sheet("Đề nghị").select(1, 2);
    expect(fileOf(script, "")).toBeNull();
    script.spreadsheet.sheet("Đề nghị").select(900, 2);
    expect(fileOf(script, "")).toBeNull();
    // A return of a unit's whole submission names no nomination.
    standOn(script, "Trả lại bổ sung", "BS-01");
    expect(fileOf(script, "")).toBeNull();
  });

  test("one that is gone is told", () => {
    expect(callDoor(filledRegister(), "nominationFile", { id: "nobody" }).answer).toEqual({
      ok: false,
      problems: [
        "Đề nghị này không có ở tab đang làm việc: dòng đã bị xóa, hoặc năm học của nó đã lưu trữ (tab “Đề nghị”). Tìm lại đề nghị theo họ tên.",
      ],
    });
  });
});

test("a file: what was found and what it rests on, what the unit wrote, what befell it", () => {
  const file = fileOf(filledRegister(), wood);
  expect(file).toMatchObject({
    ...{ name: "Trần Văn Thử", award: "Lao động tiên tiến", unit: "Khoa Mộc", state: "Đang đề nghị" },
    ...{ finding: "warn", findingName: "Cảnh báo" },
    findings: [
      {
        ...{ rule: "Số liệu họp đơn vị khớp", severity: "warn", message: "Thiếu biên bản họp đơn vị" },
        restsOn: ["Quyết định ban hành Quy chế thi đua, khen thưởng (QCTDKT, chưa điền đủ số, ngày)"],
      },
    ],
    evidence: { state: "Chưa xác minh", text: "" },
    pastAwards: ["2021-2022: Lao động tiên tiến"],
  });
  expect(file?.facts).toEqual([
    { label: "Mã người, tập thể", text: "001" },
    { label: "Xếp loại", text: "Hoàn thành tốt nhiệm vụ" },
  ]);
  expect(file?.history.map(({ when, what }) => `${when}: ${what}`)).toEqual([
    "08 giờ 01 ngày 03/7/2023: Đơn vị gửi",
    "08 giờ 00 ngày 04/7/2023: Trả lại cả hồ sơ của đơn vị (BS-01), hạn 10/7/2023",
  ]);
});

describe("what a return would say", () => {
  test("the reason is what the unit may read of the findings; three days, or the review's own deadline", () => {
    const script = filledRegister();
    const back = fileOf(script, `${review}/P-DT/005/LDTT`)?.back;
    expect(back).toMatchObject({
      why: "",
      unit: "P-DT",
      hasMail: true,
      today: "2023-07-12",
      deadline: "2023-07-15",
    });
    const held = fileOf(script, `${review}/TT-NN/009/LDTT`)?.back;
    expect(held?.reason).not.toContain("BÍ MẬT");
    script.now = new Date(2023, 6, 3, 8);
    expect(fileOf(script, wood)?.back.deadline).toBe("2023-07-07");
    script.now = new Date(2023, 6, 5, 8);
    expect(fileOf(script, wood)?.back.deadline).toBe("2023-07-08");
  });

  test("nothing is returned of a review that is locked, nor of who stands no more", () => {
    const script = filledRegister();
    typeWhere(script, "Đề nghị", ["Mã đề nghị", wood], "Trạng thái", "Đơn vị rút");
    expect(fileOf(script, wood)?.back.why).toBe("Đề nghị này không còn được xét.");
    clickLockReview(script);
    expect(fileOf(script, wood)?.back.why).toBe(
      "Kỳ xét không nhận hồ sơ nên đơn vị không gửi bản bổ sung được.",
    );
  });
});

describe("looking for somebody", () => {
  const find = (query: Partial<Door["findNominations"]["in"]>) =>
    goodValue<Found>(
      callDoor(filledRegister(), "findNominations", { words: "", review: "", unit: "", award: "", ...query }),
    ).found.map(({ name, what }) => `${name}: ${what}`);

  test("by name with its marks, without any, by parts of it and by code", () => {
    const found = ["Đỗ Văn Nháp: Lao động tiên tiến, Phòng Đào tạo"];
    expect(find({ words: "đỗ văn nháp" })).toEqual(found);
    expect(find({ words: "do nhap" })).toEqual(found);
    expect(find({ words: "005" })).toEqual(found);
    expect(find({ words: "đô" })).toEqual([]);
  });

  test("by unit and award; who was withdrawn is not found", () => {
    expect(find({ award: "CSTDCS" })).toEqual(["Trần Văn Thử: Chiến sĩ thi đua cơ sở, Khoa Mộc"]);
    expect(find({ unit: "TT-NN" })).toEqual([
      "Đinh Văn Ô: Lao động tiên tiến, Trung tâm Ngoại ngữ",
      "Lý Thị Trang: Lao động tiên tiến, Trung tâm Ngoại ngữ",
    ]);
    expect(find({ review: "CN-1900" })).toEqual([]);
  });
});

test("the row of a nomination is shown wherever it stands by now, and a tab by its name", () => {
  const script = filledRegister();
  const sheet = script.spreadsheet.sheet("Đề nghị");
  sheet.insertRows(2, 3);
  goodValue(callDoor(script, "showNomination", { id: wood }));
  expect(fileOf(script, "")?.id).toBe(wood);
  goodValue(callDoor(script, "showTab", { tab: "Đơn vị" }));
  expect(fileOf(script, "")).toBeNull();
  expect(callDoor(script, "showTab", { tab: "Trang tính1" }).answer).toEqual({
    ok: false,
    problems: ["Sổ không có tab “Trang tính1”. Đóng trang này rồi mở lại từ menu."],
  });
});

test("a hundred times the rows cost no call more", () => {
  const calls = (script: LocalAppsScript, method: string, args: object) =>
    serviceCalls(callDoor(script, method, args).record);
  const small = filledRegister();
  const large = filledRegister();
  muchLarger(large);
  for (const [method, args] of [
    ["nominationFile", { id: wood }],
    ["findNominations", { words: "văn", review: "", unit: "", award: "" }],
    ["showNomination", { id: wood }],
  ] as const)
    expect([method, calls(large, method, args)]).toEqual([method, calls(small, method, args)]);
});
