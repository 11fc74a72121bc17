import { expect, test } from "vitest";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { lowerFirstLetter } from "../../../src/vietnamese/text";
import {
  clickAppraisal,
  clickNominationList,
  clickReminder,
  documentOf,
  filledRegister,
  muchLarger,
  ruledTables,
  runningText,
} from "../../support/filled-review";
import { everything, said, typeInto } from "../../support/register";
import { clickRecheck, pass, reviewName, rowsOf, schoolRegister, typeWhere } from "../../support/review";

const first = "Công văn đôn đốc CN-2023-1";
const title = `đôn đốc gửi hồ sơ ${lowerFirstLetter(reviewName)}`;

test("the whole letter: who is behind with what, since when, and nothing else", () => {
  const script = filledRegister();
  expect(said(clickReminder(script))).toEqual([
    `Công văn đôn đốc: Đã soạn “${first} - ${reviewName}”.\n${tabRows(script, "Sổ văn bản")[1]?.Tệp}`,
  ]);
  const letter = documentOf(script, first);
  expect(
    letter.tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.join("\n")))),
  ).toEqual([
    [
      [
        "TRƯỜNG CAO ĐẲNG\nTHỬ NGHIỆM\nHỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG\n",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
      ],
      [`Số:       /HĐTĐKT-TCHC\nV/v ${title}`, "Mai Lâm, ngày      tháng      năm 2023"],
    ],
    [["Kính gửi:", "- Khoa Mộc;\n- Phòng Đào tạo."]],
    [
      ["TT", "Đơn vị", "Còn thiếu", "Hạn nộp", "Ghi chú"],
      ["1", "Khoa Mộc", "Bổ sung hồ sơ BS-01", "10/7/2023", "Quá hạn 02 ngày"],
      [
        "2",
        "Phòng Đào tạo",
        "Xác nhận chốt danh sách đề nghị; báo cáo",
        "17 giờ 00, 07/7/2023",
        "Quá hạn 05 ngày",
      ],
    ],
    [
      [
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCHC.",
        "TM. HỘI ĐỒNG\nCHỦ TỊCH\n\n\n\n\nHIỆU TRƯỞNG\nNguyễn Văn Hiệu",
      ],
    ],
  ]);
  expect(runningText(letter)).toEqual([
    `Thực hiện Kế hoạch số 412/KH-CĐTN ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II, các đơn vị gửi hồ sơ ${lowerFirstLetter(reviewName)} về thường trực Hội đồng Thi đua - Khen thưởng chậm nhất là 17 giờ 00 ngày 07 tháng 7 năm 2023.`,
    "Đến 08 giờ 30 ngày 12 tháng 7 năm 2023, 01/03 đơn vị đã hoàn thành hồ sơ; 02 đơn vị còn thiếu. Những phần còn phải hoàn thành cụ thể như sau:",
    "Đề nghị các đơn vị có tên trên hoàn thành phần còn thiếu và gửi về thường trực Hội đồng Thi đua - Khen thưởng ngay khi nhận được công văn này.",
    "Trân trọng thông báo để các đơn vị biết, thực hiện./.",
  ]);
});

test("the letter stands in the document book and the audit trail, and lies in the review's folder", () => {
  const script = filledRegister();
  clickReminder(script);
  const files = script.files();
  const file = files.find(({ name }) => name === `${first} - ${reviewName}`);
  expect(files.find(({ id }) => id === file?.parents[0])?.name).toBe(`CN-2023 - ${reviewName}`);
  expect(tabRows(script, "Sổ văn bản")[1]).toEqual({
    "Mã văn bản": "CVĐĐ1:CN-2023",
    "Loại văn bản": "Công văn đôn đốc",
    "Mã đợt": "CN-2023",
    Phần: "",
    Số: "",
    "Ký hiệu": "HĐTĐKT-TCHC",
    "Ngày ban hành": "",
    "Trích yếu": title,
    "Trạng thái": "Dự thảo",
    "Thay thế": "",
    Tệp: `https://docs.google.com/document/d/${file?.id}/edit?usp=drivesdk`,
  });
  expect(tabRows(script, "Nhật ký").at(-1)).toEqual({
    Lúc: "12/07/2023 08:30:00",
    "Người làm": "thidua@truong.example",
    Lệnh: "Công văn đôn đốc",
    "Việc đã làm": `Soạn văn bản CVĐĐ1:CN-2023: ${title}`,
  });
});

test("a draft is replaced after a question; once it is signed, the next is a further letter and both stand", () => {
  const script = filledRegister();
  clickReminder(script);
  const before = everything(script);
  expect(said(clickReminder(script, ["NO"]))).toEqual([
    `Công văn đôn đốc: Công văn đôn đốc của kỳ xét “${reviewName}” đã có dự thảo. Không có gì thay đổi: dự thảo đúng với sổ từng chữ. Soạn lại chỉ đưa cách trình bày về theo mẫu. Vẫn soạn lại?`,
  ]);
  expect(everything(script)).toEqual(before);

  pass(script, 24 * 60);
  typeInto(script, "Sổ văn bản", 3, "Số", "58");
  typeInto(script, "Sổ văn bản", 3, "Ngày ban hành", "13/7/2023");
  clickReminder(script, ["YES"]);
  const sent = documentOf(script, first);
  expect(sent.tables[0]?.rows[1]?.cells).toEqual([
    ["Số: 58/HĐTĐKT-TCHC", `V/v ${title}`],
    ["Mai Lâm, ngày 13 tháng 7 năm 2023"],
  ]);
  expect(ruledTables(sent)[0]?.map((row) => row[4])).toEqual([
    "Ghi chú",
    "Quá hạn 03 ngày",
    "Quá hạn 06 ngày",
  ]);

  typeInto(script, "Sổ văn bản", 3, "Trạng thái", "Đã phát hành");
  expect(said(clickReminder(script, ["YES"]))[0]).toBe(
    `Công văn đôn đốc: Công văn đôn đốc CVĐĐ1:CN-2023 của kỳ xét “${reviewName}” đã ký. Soạn một công văn mới (CVĐĐ2:CN-2023)?`,
  );
  expect(documentOf(script, first)).toEqual(sent);
  expect(documentOf(script, "Công văn đôn đốc CN-2023-2").tables[0]?.rows[1]?.cells[0]?.[0]).toBe(
    "Số:       /HĐTĐKT-TCHC",
  );
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Trạng thái", "Thay thế"]).slice(1)).toEqual([
    ["CVĐĐ1:CN-2023", "Đã phát hành", ""],
    ["CVĐĐ2:CN-2023", "Dự thảo", ""],
  ]);
});

test("nothing is owed any more: refused, and nothing is made", () => {
  const script = filledRegister();
  for (const unit of ["K-MOC", "P-DT"])
    typeWhere(script, "Tình hình nộp", ["Mã đơn vị", unit], "Còn thiếu", "");
  const before = everything(script);
  expect(said(clickReminder(script))).toEqual([
    "Công văn đôn đốc: chưa làm gì, cần sửa trước: • Không có đơn vị nào còn thiếu hồ sơ (tab “Tình hình nộp”). Nếu tình hình đã cũ thì bấm Sổ Thi đua → Hồ sơ → Nhận hồ sơ trước.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("a review of which nothing is known yet says what to click first", () => {
  const script = schoolRegister();
  expect(said(clickReminder(script))).toEqual([
    "Công văn đôn đốc: chưa làm gì, cần sửa trước: • Chưa có tình hình nộp của kỳ xét này (tab “Tình hình nộp”). Bấm Sổ Thi đua → Hồ sơ → Kiểm tra lại, rồi bấm lại lệnh này.",
  ]);
  clickRecheck(script);
  // The sample's settings lack the drafting unit's letters, which is asked about.
  clickReminder(script, ["YES"]);
  expect(
    ruledTables(documentOf(script, first))[0]
      ?.slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ["Khoa Mộc", "Danh sách đề nghị; báo cáo", "17 giờ 00, 07/7/2023", ""],
    ["Phòng Đào tạo", "Danh sách đề nghị; báo cáo", "17 giờ 00, 07/7/2023", ""],
    ["Trung tâm Ngoại ngữ", "Danh sách đề nghị; báo cáo", "17 giờ 00, 07/7/2023", ""],
  ]);
});

test("a missing template and a missing tab are named with what brings them back; nothing is made", () => {
  const script = filledRegister();
  const template = script.files().find(({ name }) => name === "Mẫu Công văn đôn đốc");
  script.trashFile(template?.id ?? "");
  const before = everything(script);
  expect(said(clickReminder(script))).toEqual([
    "Công văn đôn đốc: chưa làm gì, cần sửa trước: • Mẫu công văn đôn đốc (“Mẫu Công văn đôn đốc”) đang ở trong thùng rác của Google Drive. Mở thùng rác, khôi phục mẫu hoặc thư mục chứa mẫu; hoặc bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo mẫu mới.",
  ]);
  expect(everything(script)).toEqual(before);
  script.spreadsheet.sheet("Tình hình nộp").delete();
  expect(said(clickReminder(script))).toEqual([
    "Công văn đôn đốc: chưa làm gì, cần sửa trước: • Sổ không có tab “Tình hình nộp”. Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tab đã bị đổi tên thì đổi lại tên cũ.",
  ]);
});

test("the council's own series: one for all it issues, or one a kind; the school's papers wait for the office", () => {
  const numbers = (series: string, body = "Hội đồng") => {
    const script = filledRegister();
    typeWhere(script, "Thông tin chung", ["Mục", "Cách lấy số"], "Giá trị", series);
    typeWhere(script, "Thông tin chung", ["Mục", "Cơ quan ban hành văn bản kỳ xét"], "Giá trị", body);
    clickReminder(script);
    clickNominationList(script, ["YES"]);
    clickAppraisal(script, ["YES"]);
    return rowsOf(script, "Sổ văn bản", ["Số", "Ký hiệu"])
      .slice(1)
      .map((cells) => cells.join("/"));
  };
  expect(numbers("Một dãy của hội đồng")).toEqual(["1/HĐTĐKT-TCHC", "2/DS-HĐTĐKT", "3/BC-HĐTĐKT"]);
  expect(numbers("Mỗi loại một dãy của hội đồng")).toEqual(["1/HĐTĐKT-TCHC", "1/DS-HĐTĐKT", "1/BC-HĐTĐKT"]);
  expect(numbers("Một dãy của hội đồng", "Trường")).toEqual(["/CĐTN-TCHC", "/DS-CĐTN", "1/BC-HĐTĐKT"]);
});

test("the calls are the same with a hundred times the rows", () => {
  const calls = callCounts(clickReminder(filledRegister()), "service");
  const large = filledRegister();
  muchLarger(large);
  expect(callCounts(clickReminder(large), "service")).toEqual(calls);
  expect(calls).toEqual({
    // The reviews to choose from; the letter's tables; the book and the ends of the audit trail; the book for the link; before and after the book is written,
    // it is read once more.
    "Lock.tryLock": 6,
    // What is kept of its text is read with the link, and before and after it is written.
    // Before all the forms are read, as something may have come: whether the review takes anything, its forms and the ledger.
    "Form.getResponses": 2,
    "FormApp.openById": 2,
    "FormResponse.getId": 11,
    "FormResponse.getTimestamp": 11,
    "Range.getValues": 1 + 1 + 3 + 9 + 1 + 2 + 1 + 2 * 2 + 3,
    "Lock.releaseLock": 6,
    "Properties.getProperty": 3,
    "Drive.Files.list": 1,
    "Drive.Files.export": 1,
    "Drive.Files.create": 1,
    "Range.setValues": 2,
    "Sheet.appendRow": 2,
    "SpreadsheetApp.flush": 2,
  });
});
