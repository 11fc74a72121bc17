import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { reviewPeriods } from "../../../src/register/tables/plan/review-periods";
import { staff } from "../../../src/register/tables/records/staff";
import {
  clickAppraisal,
  documentOf,
  filledRegister,
  muchLarger,
  ruledTables,
  runningText,
} from "../../support/filled-review";
import { columnOf, everything, said, typeInto } from "../../support/register";
import { openRegister, reviewName, rowsOf, typeWhere } from "../../support/review";

const name = "Báo cáo thẩm định CN-2023";
const details = "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng";

/** The law of July 2023, and the plan. */
const lawOf2023 = [
  "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
  "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005;",
  "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;",
  `Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${details};`,
  `Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ ${details};`,
  "Căn cứ Thông tư số 21/2020/TT-BGDĐT ngày 31 tháng 7 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục;",
];
const byPlan =
  "Thực hiện Kế hoạch số 412/KH-CĐTN ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II.";

/** Who reports, on what, and how far the submissions are. */
const opening =
  "Thường trực Hội đồng Thi đua - Khen thưởng đã thẩm định hồ sơ đề nghị khen thưởng để xét danh hiệu cuối năm học 2022 - 2023 và báo cáo Hội đồng kết quả như sau. Đến 08 giờ 30 ngày 12 tháng 7 năm 2023, đã nhận hồ sơ của 03/03 đơn vị; 01 lượt đề nghị nộp muộn.";

/** What the secretary is asked about before the report of the filled review. */
const openMatters = [
  "• Còn 1 nội dung gửi về chưa xử lý (tab “Chờ xử lý”). Xử lý trong tab này rồi bấm Kiểm tra lại.",
  "• Còn 1 đề nghị chờ duyệt bỏ theo danh sách thay thế (tab “Đề nghị”). Bấm Sổ Thi đua → Hồ sơ → Duyệt danh sách thay thế.",
  "• Căn cứ “QCTDKT” chưa điền số, ký hiệu nên không in (tab “Căn cứ”, dòng 16, cột “Số, ký hiệu”). Điền ô này, hoặc ghi Không ở cột “Ghi ở phần căn cứ”.",
];

test("the whole report: the counts, the quotas, what has to be decided, what is open, and all nominees", () => {
  const script = filledRegister();
  expect(said(clickAppraisal(script, ["YES"]))).toEqual([
    `Báo cáo thẩm định: ${[...openMatters, "Vẫn soạn báo cáo thẩm định?"].join("\n\n")}`,
    `Báo cáo thẩm định: Đã soạn “${name} - ${reviewName}”.\n${tabRows(script, "Sổ văn bản")[1]?.Tệp}`,
  ]);
  const report = documentOf(script, name);
  expect(runningText(report)).toEqual([
    "BÁO CÁO",
    `Kết quả thẩm định hồ sơ đề nghị khen thưởng\n${reviewName}`,
    ...lawOf2023,
    byPlan,
    opening,
    "I. SỐ LƯỢNG VÀ KẾT QUẢ THẨM ĐỊNH",
    "11 lượt đề nghị: 01 của tập thể, 10 của cá nhân; 00/01 lượt có minh chứng chưa được xác minh.",
    "II. CHỈ TIÊU",
    "- Chiến sĩ thi đua cơ sở: 15% × 4 LĐTT = 0,6 → 00 (làm tròn xuống); đề nghị hợp lệ 00, trong chỉ tiêu. Số đề nghị hợp lệ tính trong cả năm học, chưa kể 01 lượt cần đối chiếu.",
    "III. TRƯỜNG HỢP CẦN HỘI ĐỒNG QUYẾT ĐỊNH",
    "IV. TÌNH HÌNH NỘP HỒ SƠ",
    "Hạn nhận hồ sơ: 17 giờ 00 ngày 07 tháng 7 năm 2023.",
    "Còn 02 đơn vị chưa hoàn thành hồ sơ: Khoa Mộc: bổ sung hồ sơ BS-01 (quá hạn 02 ngày); Phòng Đào tạo: chốt danh sách đề nghị (quá hạn 05 ngày), báo cáo (quá hạn 05 ngày).",
    "Thiếu biên bản họp đơn vị: Khoa Mộc, Phòng Đào tạo, Trung tâm Ngoại ngữ.",
    "Còn 01 nội dung gửi về đang được thường trực làm rõ với đơn vị, chưa tính vào các số liệu của báo cáo này.",
    "V. CÁC TRƯỜNG HỢP CÓ ĐIỀU CẦN BIẾT",
    "Kèm theo báo cáo có Phụ lục các trường hợp đủ điều kiện và Danh sách tổng hợp đề nghị. Thường trực Hội đồng báo cáo để các thành viên xem xét, biểu quyết./.",
    "PHỤ LỤC",
    "CÁC TRƯỜNG HỢP ĐỦ ĐIỀU KIỆN, KHÔNG CÓ LƯU Ý",
    "(Kèm theo Báo cáo số       /BC-HĐTĐKT ngày      tháng      năm 2023 của Hội đồng Thi đua - Khen thưởng)",
  ]);
  const empty = ["", ""];
  expect(ruledTables(report)).toEqual([
    [
      [
        ...["Danh hiệu, hình thức", "Đề nghị", "Đủ điều kiện", "Cần Hội đồng xem xét", "Cần đối chiếu"],
        ...["Chưa đủ điều kiện", "Tạm dừng xem xét", "Minh chứng chưa xác minh"],
      ],
      ["Tập thể lao động tiên tiến", "1", "1", "", "", "", "", ""],
      ["Chiến sĩ thi đua cơ sở", "1", "", "", "", "1", "", ""],
      ["Lao động tiên tiến", "9", "5", "", "1", "2", "1", ""],
      ["Tổng số", "11", "6", "0", "1", "3", "1", "0"],
    ],
    [
      ["TT", "Nội dung", "Danh hiệu, người, tập thể", "Đề xuất của Thường trực"],
      [
        ...["1", "Cần đối chiếu: 01 lượt", "Lao động tiên tiến: Vũ Thị Bảng (Phòng Đào tạo)"],
        "Chưa đưa vào phiếu bầu; đơn vị xác nhận lại mã, họ tên.",
      ],
      [
        ...["2", "Tạm dừng xem xét theo quy định: 01 lượt"],
        "Lao động tiên tiến: Đinh Văn Ô (Trung tâm Ngoại ngữ)",
        "Chưa xét; xét ở phiên họp sau khi hết tạm dừng.",
      ],
      [
        ...["3", "Không còn trong danh sách thay thế của đơn vị: 01 lượt"],
        "Lao động tiên tiến: Phạm Văn Ví Dụ (Khoa Mộc)",
        "Hỏi lại đơn vị, giữ hay bỏ trước phiên họp.",
      ],
    ],
    [
      [
        ...["TT", "Họ và tên, tập thể, chức vụ, đơn vị", "Tóm tắt thành tích", "Minh chứng"],
        "Kết quả thẩm định",
      ],
      ["Chiến sĩ thi đua cơ sở: 01 trong 01 lượt đề nghị"],
      ["1", "Trần Văn Thử\nKhoa Mộc", ...empty, "Chưa đủ điều kiện: thiếu tóm tắt thành tích."],
      ["Lao động tiên tiến: 05 trong 09 lượt đề nghị"],
      ["2", "Phạm Văn Ví Dụ\nKhoa Mộc", ...empty, "Đủ điều kiện.\nChờ duyệt bỏ khỏi danh sách."],
      ["3", "Vũ Thị Bảng\nPhòng Đào tạo", ...empty, "Cần đối chiếu"],
      [
        ...["4", "Bùi Văn Cột\nPhòng Đào tạo", ...empty],
        "Chưa đủ điều kiện theo quy định về thời gian công tác.",
      ],
      ["5", "Đinh Văn Ô\nTrung tâm Ngoại ngữ", "Dạy 420 tiết", "", "Tạm dừng xem xét theo quy định"],
      ["6", "Lý Thị Trang\nTrung tâm Ngoại ngữ", ...empty, "Chưa đủ điều kiện theo quy định về kỷ luật."],
    ],
    [
      ["TT", "Họ và tên, tập thể, chức vụ", "Đề nghị", "Tóm tắt thành tích", "Minh chứng"],
      ["Khoa Mộc: 04 lượt đề nghị"],
      ["1", "Khoa Mộc", "Tập thể lao động tiên tiến (nếu được công nhận LĐTT năm học này)", ...empty],
      ["2", "Hoàng Thị Giả", "Lao động tiên tiến", ...empty],
      ["3", "Lê Thị Mẫu", "Lao động tiên tiến", ...empty],
      ["4", "Trần Văn Thử", "Lao động tiên tiến", ...empty],
      ["Phòng Đào tạo: 01 lượt đề nghị"],
      [
        ...["5", "Đỗ Văn Nháp\nTrưởng phòng", "Lao động tiên tiến"],
        ...["Xếp lịch 40 lớp\nSản phẩm: Phần mềm xếp lịch\nÝ kiến thẩm định: Đồng ý đề nghị", "Đã xác minh"],
      ],
    ],
  ]);
});

test("the counts add up, and everybody stands once: among those there is something to know of, or in the annex", () => {
  const script = filledRegister();
  clickAppraisal(script, ["YES"]);
  const [counts = [], , told = [], annex = []] = ruledTables(documentOf(script, name));
  const figures = counts.slice(1).map((row) => row.slice(1, 7).map(Number));
  expect(figures.map(([all, ...outcomes]) => [all, outcomes.reduce((sum, count) => sum + count, 0)])).toEqual(
    figures.map(([all]) => [all, all]),
  );
  const groups = [...told, ...annex].flatMap(
    (row) => /: (\d+)(?: trong \d+)? lượt/.exec(row[0] ?? "")?.[1] ?? [],
  );
  expect(groups.reduce((sum, count) => sum + Number(count), 0)).toBe(11);
  expect(figures.at(-1)?.[0]).toBe(11);
});

test("where the settings name nobody, the standing office signs, and who signs for it is written by hand", () => {
  const script = filledRegister();
  typeWhere(script, "Thông tin chung", ["Mục", "Người ký danh sách, báo cáo thẩm định"], "Giá trị", "");
  clickAppraisal(script, ["YES"]);
  const foot = documentOf(script, name)
    .tables.filter(({ borders }) => !borders.includes("single"))
    .pop();
  expect(foot?.rows[0]?.cells[1]).toEqual(["THƯỜNG TRỰC HỘI ĐỒNG", "", "", "", "", ""]);
});

test("the report is the council's, whoever issues the rest; it stands in the book and the audit trail", () => {
  const script = filledRegister();
  typeWhere(script, "Thông tin chung", ["Mục", "Cơ quan ban hành văn bản kỳ xét"], "Giá trị", "Trường");
  clickAppraisal(script, ["YES"]);
  const file = script.files().find((each) => each.name === `${name} - ${reviewName}`);
  expect(tabRows(script, "Sổ văn bản")[1]).toEqual({
    "Mã văn bản": "BCTĐ:CN-2023",
    "Loại văn bản": "Báo cáo thẩm định",
    "Mã đợt": "CN-2023",
    Phần: "",
    Số: "",
    "Ký hiệu": "BC-HĐTĐKT",
    "Ngày ban hành": "",
    "Trích yếu": `Kết quả thẩm định hồ sơ đề nghị khen thưởng: ${reviewName}`,
    "Trạng thái": "Dự thảo",
    "Thay thế": "",
    Tệp: `https://docs.google.com/document/d/${file?.id}/edit?usp=drivesdk`,
  });
  expect(rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).at(-1)).toEqual([
    "Báo cáo thẩm định",
    `Soạn văn bản BCTĐ:CN-2023: Kết quả thẩm định hồ sơ đề nghị khen thưởng: ${reviewName}`,
  ]);
});

test("a draft is replaced in its file; a signed report becomes a new version that names it", () => {
  const script = filledRegister();
  clickAppraisal(script, ["YES"]);
  const { id } = script.files().find((each) => each.name.startsWith(name)) ?? {};
  typeInto(script, "Sổ văn bản", 3, "Số", "9");
  typeInto(script, "Sổ văn bản", 3, "Ngày ban hành", "13/7/2023");
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Ý kiến thẩm định", "Nên xét");
  expect(said(clickAppraisal(script, ["YES"]))[0]).toContain("đã có dự thảo. Soạn lại sẽ đổi 04 chỗ.");
  expect(
    script
      .files()
      .filter((each) => each.name.startsWith(name))
      .map((each) => each.id),
  ).toEqual([id]);
  const signed = documentOf(script, name);
  expect(ruledTables(signed)[3]?.[4]?.[3]).toBe("Ý kiến thẩm định: Nên xét");
  typeInto(script, "Sổ văn bản", 3, "Trạng thái", "Đã ký, có số");
  clickAppraisal(script, ["YES"]);
  expect(documentOf(script, name)).toEqual(signed);
  expect(runningText(documentOf(script, `${name}.2`)).find((text) => text.startsWith("Báo cáo này"))).toBe(
    "Báo cáo này thay thế báo cáo số 09/BC-HĐTĐKT ngày 13 tháng 7 năm 2023.",
  );
});

test("quotas count the school year's other reviews, but not what was only registered for", () => {
  const quotaWith = (kind: string) => {
    const script = filledRegister();
    pasteSample(script, [
      {
        table: reviewPeriods,
        headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét"],
        rows: [["KHAC", "Kỳ khác", "2022-2023", kind]],
      },
    ]);
    const sheet = script.spreadsheet.sheet("Đề nghị");
    const [header = [], ...rows] = sheet.values();
    const others = rows
      .filter((row) => row.includes("LDTT") && row.includes("Đang đề nghị"))
      .map((row) => row.map((cell) => cell.replace(/^CN-2023/, "KHAC").replace(/^0(\d\d)$/, "9$1")));
    sheet.paste(rows.length + 2, 1, others);
    const [names, codes] = ["Họ tên, tập thể", "Mã người, tập thể"].map((column) => header.indexOf(column));
    pasteSample(script, [
      {
        table: staff,
        headers: ["Mã nhân sự", "Họ và tên", "Mã đơn vị"],
        rows: others.map((row) => [row[codes ?? 0] ?? "", row[names ?? 0] ?? "", "K-MOC"]),
      },
    ]);
    expect(header[0]).toBe("Mã kỳ xét");
    const options = { answers: [{ button: "OK" as const, text: "CN-2023" }, "YES" as const] };
    script.click(["Sổ Thi đua", "Văn bản", "Báo cáo thẩm định"], options);
    return runningText(documentOf(script, name)).find((text) => text.includes("15%"));
  };
  expect(quotaWith("Đăng ký thi đua")).toContain("15% × 5 LĐTT");
  expect(quotaWith("Theo đợt")).toContain("15% × 12 LĐTT");
});

/** The report's lines from its first ground to the plan it carries out. */
function groundsOf(script: LocalAppsScript): readonly string[] {
  const texts = runningText(documentOf(script, name));
  return texts.slice(
    2,
    texts.findIndex((text) => text.startsWith("Thường trực")),
  );
}

function fillIn(script: LocalAppsScript, code: string, number: string, date: string): void {
  typeWhere(script, "Căn cứ", ["Mã căn cứ", code], "Số, ký hiệu", number);
  typeWhere(script, "Căn cứ", ["Mã căn cứ", code], "Ngày văn bản", date);
}

test("the school's own regulation is cited once it is filled in, among the grounds and beside what blocks", () => {
  const script = filledRegister();
  fillIn(script, "QCTDKT", "12/QĐ-CĐTN", "05/9/2022");
  expect(said(clickAppraisal(script, ["YES"]))[0]).not.toContain("Căn cứ");
  expect(groundsOf(script)).toEqual([
    ...lawOf2023,
    "Căn cứ Quyết định số 12/QĐ-CĐTN ngày 05 tháng 9 năm 2022 của Hiệu trưởng ban hành Quy chế thi đua, khen thưởng;",
    byPlan,
  ]);
  expect(ruledTables(documentOf(script, name))[2]?.[2]?.at(-1)).toContain(
    "Chưa đủ điều kiện: thiếu tóm tắt thành tích (căn cứ Quyết định số 12/QĐ-CĐTN ngày 05/9/2022 của Hiệu trưởng ban hành Quy chế thi đua, khen thưởng).",
  );
});

test("a report of another day cites the law of that day, and one of another sector no circular of education", () => {
  const script = filledRegister();
  typeWhere(script, "Thông tin chung", ["Mục", "Ngành"], "Giá trị", "Y tế");
  clickAppraisal(script, ["YES"]);
  expect(groundsOf(script)).toEqual([...lawOf2023.slice(0, -1), byPlan]);
  typeWhere(script, "Sổ văn bản", ["Loại văn bản", "Báo cáo thẩm định"], "Ngày ban hành", "02/01/2024");
  clickAppraisal(script, ["YES"]);
  expect(groundsOf(script)).toEqual([
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    `Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ ${details};`,
    byPlan,
  ]);
});

test("that nothing of the register's law is in force on the report's day is told", () => {
  const script = filledRegister();
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "ND91"], "Hiệu lực đến", "11/7/2023");
  const [asked] = said(clickAppraisal(script, ["NO"]));
  expect(asked).toContain(
    "• Không có nghị định nào ở tab “Căn cứ” có hiệu lực vào ngày của văn bản, 12/7/2023 (tab “Căn cứ”, dòng 12, cột “Hiệu lực đến”).",
  );
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "ND91"], "Hiệu lực đến", "12/7/2023");
  expect(said(clickAppraisal(script, ["NO"]))[0]).not.toContain("hiệu lực");
});

test("a report whose only ground is not filled in is refused with the place; nothing of it is printed", () => {
  const script = filledRegister();
  const rows = script.spreadsheet.sheet("Căn cứ");
  const at = rows.values().findIndex((row) => row[0] === "QCTDKT") + 1;
  rows.clear(2, 1, at - 2, 20);
  script.spreadsheet.sheet("Sổ văn bản").clear(2, 1, 1, 12);
  const before = everything(script);
  // The rules that cite what was cleared are told behind it.
  expect(said(clickAppraisal(script)).map((text) => text.split("\n\nCó chỗ trong sổ")[0])).toEqual([
    "Báo cáo thẩm định: chưa làm gì, cần sửa trước: • Căn cứ “QCTDKT” chưa điền số, ký hiệu (tab “Căn cứ”, dòng 16, cột “Số, ký hiệu”). Điền ô này, hoặc ghi Không ở cột “Ghi ở phần căn cứ”.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("beside what blocks, a rule's words with a gap and a code nobody knows are not printed, but told", () => {
  const script = filledRegister();
  fillIn(script, "QCTDKT", "12/QĐ-CĐTN", "05/9/2022");
  const findings = script.spreadsheet.sheet("Kết quả kiểm tra");
  const column = columnOf(script, "Kết quả kiểm tra", "Căn cứ");
  const retype = (text: string) =>
    findings.values().forEach((row, at) => {
      if (row[column - 1] === "QCTDKT" || row[column - 1]?.startsWith("X"))
        findings.type(at + 1, column, text);
    });
  retype("X9, Điều 4; Xem Quy chế (điền số, ngày); Xem sổ tay, mục 5");
  const [asked] = said(clickAppraisal(script, ["YES"]));
  expect(asked).toContain(
    "• Không có căn cứ mã “X9” nên không in (tab “Điều kiện danh hiệu”, cột “Căn cứ”).",
  );
  expect(asked).toContain("• Căn cứ “Xem Quy chế (điền số, ngày)” còn chỗ phải điền nên không in");
  const text = JSON.stringify(ruledTables(documentOf(script, name)));
  expect(text).toContain("Chưa đủ điều kiện: thiếu tóm tắt thành tích (căn cứ Xem sổ tay, mục 5).");
  expect(text).not.toMatch(/X9|điền/);
});

test("nothing is nominated: refused; a missing template and a missing tab are named", () => {
  expect(said(clickAppraisal(openRegister()))).toEqual([
    "Báo cáo thẩm định: chưa làm gì, cần sửa trước: • Kỳ xét này chưa có đề nghị nào (tab “Đề nghị”). Bấm Sổ Thi đua → Hồ sơ → Nhận hồ sơ trước.",
  ]);
  const script = filledRegister();
  const template = script.files().find((file) => file.name === "Mẫu Báo cáo thẩm định");
  script.trashFile(template?.id ?? "");
  const before = everything(script);
  expect(said(clickAppraisal(script, ["YES"])).at(-1)).toBe(
    "Báo cáo thẩm định: chưa làm gì, cần sửa trước: • Mẫu báo cáo thẩm định (“Mẫu Báo cáo thẩm định”) đang ở trong thùng rác của Google Drive. Mở thùng rác, khôi phục mẫu hoặc thư mục chứa mẫu; hoặc bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo mẫu mới.",
  );
  expect(everything(script)).toEqual(before);
  script.spreadsheet.sheet("Căn cứ").delete();
  expect(said(clickAppraisal(script))[0]).toContain("Sổ không có tab “Căn cứ”.");
});

test("the calls are the same with a hundred times the rows", () => {
  const calls = callCounts(clickAppraisal(filledRegister(), ["YES"]), "service");
  const large = filledRegister();
  muchLarger(large);
  expect(callCounts(clickAppraisal(large, ["YES"]), "service")).toEqual(calls);
  expect(calls).toEqual({
    // The reviews to choose from; the report's tables, before and after the question; the book and the ends of the audit
    // trail; the book for the link; before and after the book is written,
    // it is read once more.
    "Lock.tryLock": 7,
    // What is kept of its text is read with the link, and before and after it is written.
    // Before all the forms are read, as something may have come: whether the review takes anything, its forms and the ledger.
    "Form.getResponses": 2,
    "FormApp.openById": 2,
    "FormResponse.getId": 11,
    "FormResponse.getTimestamp": 11,
    "Range.getValues": 1 + 1 + 3 + 2 * 24 + 1 + 2 + 1 + 2 * 2 + 3,
    "Lock.releaseLock": 7,
    "Properties.getProperty": 4,
    "Drive.Files.list": 2,
    "Drive.Files.export": 1,
    "Drive.Files.create": 1,
    "Range.setValues": 2,
    "Sheet.appendRow": 2,
    "SpreadsheetApp.flush": 2,
  });
}, 60_000);

test("a name with emoji is told and printed without them; what a summary tells in private is told", () => {
  const script = filledRegister();
  const [row] = tabRows(script, "Đề nghị").filter((each) => each["Trạng thái"] === "Đang đề nghị");
  const who = row?.["Họ tên, tập thể"] ?? "";
  const id = row?.["Mã đề nghị"] ?? "";
  typeWhere(script, "Đề nghị", ["Mã đề nghị", id], "Tóm tắt thành tích", "Vừa điều trị ung thư vừa dạy");
  typeWhere(script, "Đề nghị", ["Mã đề nghị", id], "Họ tên, tập thể", `${who} 🌸`);
  const told = said(clickAppraisal(script, ["YES"])).join("\n");
  expect(told).toContain(`Họ tên, tên tập thể có hình (emoji): ${who} 🌸; văn bản in bỏ hình, giữ chữ`);
  expect(told).toContain(`Thành tích của ${who} 🌸 có thể nói đến chuyện riêng`);
  const text = JSON.stringify([ruledTables(documentOf(script, name)), runningText(documentOf(script, name))]);
  expect([text.includes(who), text.includes("🌸")]).toEqual([true, false]);
});
