import { expect, test } from "vitest";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { reviewPeriods } from "../../../src/register/tables/plan/review-periods";
import {
  clickNominationList,
  documentOf,
  filledRegister,
  muchLarger,
  ruledTables,
  runningText,
} from "../../support/filled-review";
import { everything, said, typeInto } from "../../support/register";
import { openRegister, review, reviewName, rowsOf, typeWhere } from "../../support/review";

const name = "Danh sách tổng hợp CN-2023";

/** What must be settled first, and is asked about: this is so in the filled review. */
const openMatters = [
  "• Còn 1 nội dung gửi về chưa xử lý (tab “Chờ xử lý”). Xử lý trong tab này rồi bấm Kiểm tra lại.",
  "• Còn 1 đề nghị chờ duyệt bỏ theo danh sách thay thế (tab “Đề nghị”). Bấm Sổ Thi đua → Hồ sơ → Duyệt danh sách thay thế.",
];

const good = "Hoàn thành tốt nhiệm vụ";
const ldtt = "Lao động tiên tiến";
const group = (text: string) => [text];

test("the whole list: collectives, individuals, units by awards; awards high to low, then units, then given names", () => {
  const script = filledRegister();
  expect(said(clickNominationList(script, ["YES"]))).toEqual([
    `Danh sách tổng hợp: ${[...openMatters, "Vẫn soạn danh sách tổng hợp?"].join("\n\n")}`,
    `Danh sách tổng hợp: Đã soạn “${name} - ${reviewName}”.\n${tabRows(script, "Sổ văn bản")[1]?.Tệp}`,
  ]);
  const list = documentOf(script, name);
  expect(runningText(list)).toEqual([
    "DANH SÁCH",
    `Tổng hợp đề nghị khen thưởng\n${reviewName}`,
    "(Kèm theo Báo cáo số       /BC-HĐTĐKT ngày      tháng      năm 2023 của Hội đồng Thi đua - Khen thưởng)",
    "I. TẬP THỂ",
    "* Do đơn vị ghi, chưa đối chiếu được với số liệu của trường.",
    "Danh sách có 01 lượt đề nghị tập thể, gồm: Tập thể lao động tiên tiến: 01.",
    "II. CÁ NHÂN",
    "* Do đơn vị ghi, chưa đối chiếu được với số liệu của trường.",
    "Danh sách có 10 lượt đề nghị cá nhân, gồm: Chiến sĩ thi đua cơ sở: 01; Lao động tiên tiến: 09.",
    "III. TỔNG HỢP THEO ĐƠN VỊ VÀ DANH HIỆU",
    "Tổng số: 11 lượt đề nghị, trong đó 01 của tập thể, 10 của cá nhân./.",
  ]);
  expect(ruledTables(list)).toEqual([
    [
      [
        ...["TT", "Tập thể", "Tổng số", "LĐTT (SL, %)", "CSTĐCS", "Kỷ luật", "Xếp loại", "Ý kiến thẩm định"],
        "Ghi chú",
      ],
      group("Tập thể lao động tiên tiến: 01 tập thể"),
      // The unit typed 1 CSTĐCS; the one it nominates is blocked. Nobody's discipline is known but by the unit.
      [
        ...["1", "Khoa Mộc", "4", "3 (75,00%)", "0", "0*", good],
        ...["Đủ điều kiện nếu được công nhận LĐTT năm học này", "Đơn vị ghi: CSTĐCS 1"],
      ],
    ],
    [
      [
        ...["TT", "Họ và tên", "Chức vụ, đơn vị", "Xếp loại", "Sáng kiến", "Danh hiệu đã đạt"],
        ...["Bình xét đơn vị", "Ý kiến thẩm định", "Ghi chú"],
      ],
      group("Chiến sĩ thi đua cơ sở: 01 cá nhân"),
      ["1", "Trần Văn Thử", "Khoa Mộc", good, "", "LĐTT 2021-2022", "", "Chưa đủ điều kiện", ""],
      group("Lao động tiên tiến: 09 cá nhân"),
      // The replacement list lacks this one: nobody has decided yet.
      ["2", "Phạm Văn Ví Dụ", "Khoa Mộc", good, "", "", "", "Đủ điều kiện", "Chờ duyệt bỏ"],
      ["3", "Hoàng Thị Giả", "Khoa Mộc", good, "", "", "", "Đủ điều kiện", ""],
      ["4", "Lê Thị Mẫu", "Khoa Mộc", good, "", "", "", "Đủ điều kiện", ""],
      ["5", "Trần Văn Thử", "Khoa Mộc", good, "", "LĐTT 2021-2022", "", "Đủ điều kiện", ""],
      ["6", "Vũ Thị Bảng", "Phòng Đào tạo", good, "", "", "", "Cần đối chiếu", "Nộp muộn"],
      ["7", "Bùi Văn Cột", "Phòng Đào tạo", good, "", "", "", "Chưa đủ điều kiện", "đã báo đơn vị"],
      [
        ...["8", "Đỗ Văn Nháp", "Trưởng phòng, Phòng Đào tạo", good, "Thời khóa biểu tự động (15/QĐ-CĐTN)"],
        ...["LĐTT 2021-2022*", "3/4", "Đủ điều kiện. Đồng ý đề nghị", ""],
      ],
      // Held: neither the secretary's opinion nor her note is printed.
      ["9", "Đinh Văn Ô", "Trung tâm Ngoại ngữ", good, "", "", "", "Tạm dừng xem xét theo quy định", ""],
      ["10", "Lý Thị Trang", "Trung tâm Ngoại ngữ", good, "", "", "", "Chưa đủ điều kiện", ""],
    ],
    [
      ["TT", "Đơn vị", "Chiến sĩ thi đua cơ sở", "Tập thể lao động tiên tiến", ldtt, "Tổng số"],
      ["1", "Khoa Mộc", "1", "1", "4", "6"],
      ["2", "Phòng Đào tạo", "", "", "3", "3"],
      ["3", "Trung tâm Ngoại ngữ", "", "", "2", "2"],
      ["", "Tổng số", "1", "1", "9", "11"],
    ],
  ]);
  expect(list.tables.at(-1)?.rows[0]?.cells).toEqual([
    [""],
    ["TM. HỘI ĐỒNG", "THƯ KÝ", "", "", "", "", "Lý Thị Trang"],
  ]);
});

test("counts in the texts are the rows of the tables, and the matrix adds up to the same", () => {
  const script = filledRegister();
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lý Thị Trang"], "Trạng thái", "Đơn vị rút");
  clickNominationList(script, ["YES"]);
  const list = documentOf(script, name);
  const [collectives = [], individuals = [], matrix = []] = ruledTables(list);
  const rowsIn = (table: typeof matrix) => table.filter(([number = ""]) => /^\d+$/.test(number));
  // The figure in a group's heading, and the rows between it and the next heading.
  const groupsIn = (table: typeof matrix) => {
    const heads = table.flatMap((row, at) => (at > 0 && row.length === 1 ? [at] : []));
    return heads.map((at, index) => [
      Number(/: (\d+) /.exec(table[at]?.[0] ?? "")?.[1]),
      (heads[index + 1] ?? table.length) - at - 1,
    ]);
  };
  expect(groupsIn(collectives)).toEqual([[1, 1]]);
  expect(groupsIn(individuals)).toEqual([
    [1, 1],
    [8, 8],
  ]);
  const [ofCollectives, ofIndividuals] = [collectives, individuals].map((table) => rowsIn(table).length);
  expect([ofCollectives, ofIndividuals]).toEqual([1, 9]);
  expect(runningText(list).at(-1)).toBe(
    "Tổng số: 10 lượt đề nghị, trong đó 01 của tập thể, 09 của cá nhân./.",
  );
  const figures = matrix.slice(1).map((row) => row.slice(2).map(Number));
  const [totals = [], ...units] = figures.reverse();
  expect(totals).toEqual([1, 1, 8, 10]);
  expect(totals.map((_, at) => units.reduce((sum, row) => sum + (row[at] ?? 0), 0))).toEqual(totals);
  expect(units.map((row) => row.slice(0, -1).reduce((sum, count) => sum + count, 0))).toEqual(
    units.map((row) => row.at(-1)),
  );
});

test("the list stands in the document book and the audit trail; on no nothing is made", () => {
  const script = filledRegister();
  const before = everything(script);
  clickNominationList(script, ["NO"]);
  expect(everything(script)).toEqual(before);
  clickNominationList(script, ["YES"]);
  const file = script.files().find((each) => each.name === `${name} - ${reviewName}`);
  expect(tabRows(script, "Sổ văn bản")[1]).toEqual({
    "Mã văn bản": "DSTH:CN-2023",
    "Loại văn bản": "Danh sách tổng hợp",
    "Mã đợt": "CN-2023",
    Phần: "",
    Số: "",
    "Ký hiệu": "DS-HĐTĐKT",
    "Ngày ban hành": "",
    "Trích yếu": `Tổng hợp đề nghị khen thưởng: ${reviewName}`,
    "Trạng thái": "Dự thảo",
    "Thay thế": "",
    Tệp: `https://docs.google.com/document/d/${file?.id}/edit?usp=drivesdk`,
  });
  expect(rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).at(-1)).toEqual([
    "Danh sách tổng hợp",
    `Soạn văn bản DSTH:CN-2023: Tổng hợp đề nghị khen thưởng: ${reviewName}`,
  ]);
});

test("a signed list stays as it is; the next is a new version that says which one it replaces", () => {
  const script = filledRegister();
  clickNominationList(script, ["YES"]);
  typeInto(script, "Sổ văn bản", 3, "Số", "7");
  typeInto(script, "Sổ văn bản", 3, "Ngày ban hành", "13/7/2023");
  typeInto(script, "Sổ văn bản", 3, "Trạng thái", "Đã ký, có số");
  const signed = documentOf(script, name);
  expect(said(clickNominationList(script, ["YES"]))[0]).toBe(
    `Danh sách tổng hợp: ${[...openMatters, `Danh sách tổng hợp của kỳ xét “${reviewName}” đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (DSTH2:CN-2023) thay thế?`].join("\n\n")}`,
  );
  expect(documentOf(script, name)).toEqual(signed);
  expect(runningText(documentOf(script, `${name}.2`)).slice(-2)).toEqual([
    "Danh sách này thay thế danh sách số 07/DS-HĐTĐKT ngày 13 tháng 7 năm 2023.",
    "Tổng số: 11 lượt đề nghị, trong đó 01 của tập thể, 10 của cá nhân./.",
  ]);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Trạng thái", "Thay thế"]).slice(1)).toEqual([
    ["DSTH:CN-2023", "Đã ký, có số", ""],
    ["DSTH2:CN-2023", "Dự thảo", "DSTH:CN-2023"],
  ]);
});

test("yesterday's findings: what the register would now find otherwise is told; who is held since is held", () => {
  const script = filledRegister();
  const holds = script.spreadsheet.sheet("Tạm dừng xem xét");
  holds.paste(3, 1, [["002", "Lê Thị Mẫu"]]);
  typeWhere(script, "Tạm dừng xem xét", ["Mã người, tập thể", "002"], "Từ ngày", "11/7/2023");
  typeWhere(script, "Tạm dừng xem xét", ["Mã người, tập thể", "002"], "Lý do", "đơn thư");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "004"], "Số ngày nghỉ", "40");
  // These two, and their collective, which has too few LĐTT without them.
  const [asked] = said(clickNominationList(script, ["YES"]));
  expect(asked).toContain(
    "• Sổ đã đổi sau lần kiểm tra gần nhất, kết quả của 3 đề nghị không còn đúng (tab “Kết quả kiểm tra”). Bấm Sổ Thi đua → Hồ sơ → Kiểm tra lại, rồi bấm lại lệnh này.",
  );
  const verdicts = ruledTables(documentOf(script, name))[1]?.map((row) => [row[1], row[7]]);
  expect(verdicts).toContainEqual(["Lê Thị Mẫu", "Tạm dừng xem xét theo quy định"]);
  expect(verdicts).toContainEqual(["Hoàng Thị Giả", "Đủ điều kiện"]);
});

test("nothing is nominated, or the school year is unknown: refused, and nothing is made", () => {
  expect(said(clickNominationList(openRegister()))).toEqual([
    "Danh sách tổng hợp: chưa làm gì, cần sửa trước: • Kỳ xét này chưa có đề nghị nào (tab “Đề nghị”). Bấm Sổ Thi đua → Hồ sơ → Nhận hồ sơ trước.",
  ]);
  const script = filledRegister();
  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Năm học", "2020-2021");
  const before = everything(script);
  expect(said(clickNominationList(script))[0]).toContain(
    "Không có năm học mã “2020-2021” (tab “Kỳ xét”, dòng 2, cột “Năm học”).",
  );
  expect(everything(script)).toEqual(before);
});

test("a missing template and a missing tab are named; another account composes nothing", () => {
  const script = filledRegister();
  const template = script.files().find((file) => file.name === "Mẫu Danh sách tổng hợp đề nghị");
  script.trashFile(template?.id ?? "");
  expect(said(clickNominationList(script, ["YES"])).at(-1)).toBe(
    "Danh sách tổng hợp: chưa làm gì, cần sửa trước: • Mẫu danh sách tổng hợp (“Mẫu Danh sách tổng hợp đề nghị”) đang ở trong thùng rác của Google Drive. Mở thùng rác, khôi phục mẫu hoặc thư mục chứa mẫu; hoặc bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo mẫu mới.",
  );
  expect(tabRows(script, "Sổ văn bản")).toHaveLength(1);
  script.spreadsheet.sheet("Kết quả kiểm tra").delete();
  expect(said(clickNominationList(script))[0]).toContain("Sổ không có tab “Kết quả kiểm tra”.");
  script.user = "khac@truong.example";
  expect(said(clickNominationList(script))[0]).toContain("do tài khoản thidua@truong.example vận hành");
});

test("with several reviews the secretary types which one; an unknown code is named", () => {
  const script = filledRegister();
  pasteSample(script, [
    {
      table: reviewPeriods,
      headers: ["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét"],
      rows: [["DX-01", "Đột xuất tháng 6", "2022-2023", "Đột xuất"]],
    },
  ]);
  const type = (text: string) =>
    script.click(["Sổ Thi đua", "Văn bản", "Danh sách tổng hợp"], { answers: [{ button: "OK", text }] });
  expect(said(type("DX-1"))).toEqual([
    `Danh sách tổng hợp: Gõ mã kỳ xét.\n\nCN-2023: ${reviewName}\nDX-01: Đột xuất tháng 6`,
    "Danh sách tổng hợp: chưa làm gì, cần sửa trước: • Không có kỳ xét mã “DX-1” (tab “Kỳ xét”). Gõ một trong các mã: CN-2023, DX-01.",
  ]);
  expect(said(type("DX-01"))[1]).toContain("Kỳ xét này chưa có đề nghị nào");
});

test("the calls are the same with a hundred times the rows", () => {
  const calls = callCounts(clickNominationList(filledRegister(), ["YES"]), "service");
  const large = filledRegister();
  muchLarger(large, "withdrawn");
  expect(callCounts(clickNominationList(large, ["YES"]), "service")).toEqual(calls);
  expect(calls).toEqual({
    // The reviews to choose from; the list's tables, before and after the question; the book and the ends of the audit
    // trail; the book for the link; before and after the book is written,
    // it is read once more.
    "Lock.tryLock": 7,
    // What is kept of its text is read with the link, and before and after it is written.
    // Before all the forms are read, as something may have come: whether the review takes anything, its forms and the ledger.
    "Form.getResponses": 2,
    "FormApp.openById": 2,
    "FormResponse.getId": 11,
    "FormResponse.getTimestamp": 11,
    "Range.getValues": 1 + 1 + 3 + 2 * 21 + 1 + 2 + 1 + 2 * 2 + 3,
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
