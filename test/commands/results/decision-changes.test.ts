import { expect, test } from "vitest";
import { callCounts } from "../../../scripts/fresh-register";
import { clickChange, clickNumber, numberedDecision, typeChanges } from "../../support/after-decision";
import { documentNamed, firstDecision, textOf } from "../../support/decisions";
import { said } from "../../support/register";
import { rowsOf, typeWhere } from "../../support/review";

type Script = ReturnType<typeof numberedDecision>;

const granted = (script: Script) =>
  rowsOf(script, "Đã khen thưởng", [
    "Số sổ vàng",
    "Họ tên, tên tập thể",
    "Tiền thưởng (đồng)",
    "Hiệu lực",
    "Sửa bởi",
  ]);
const history = (script: Script) =>
  rowsOf(script, "Lịch sử khen thưởng", ["Họ tên, tên tập thể", "Số quyết định"]).slice(1);
const answer = (run: Parameters<typeof said>[0]) => (said(run).at(-1) ?? "").replace(/^[^:]*: /, "");

const standing = [
  ["1", "Phạm Văn Ví Dụ", "540000", "Có hiệu lực", ""],
  ["2", "Hoàng Thị Giả", "540000", "Có hiệu lực", ""],
  ["3", "Lê Thị Mẫu", "540000", "Có hiệu lực", ""],
  ["4", "Trần Văn Thử", "540000", "Có hiệu lực", ""],
  ["5", "Đỗ Văn Nháp", "540000", "Có hiệu lực", ""],
];

test("a letter corrects a name; once it has its number the grant and the history have the new one", () => {
  const script = numberedDecision();
  typeChanges(
    script,
    "TD01",
    [["Đính chính", "3", "Họ tên, tên tập thể", "Lê Thị Mẫu", "Lê Thị Mậu"]],
    "lỗi đánh máy",
  );
  clickChange(script);
  const letter = documentNamed(script, "Công văn đính chính CN-2023 TD01-1");
  expect(textOf(letter).filter((line) => /đính chính|Lý do|Các nội dung/.test(line))).toEqual([
    "Tại danh sách kèm theo Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023 có sai sót về cách ghi. Hiệu trưởng Trường Cao đẳng Thử Nghiệm đính chính 01 chỗ như sau:",
    "Lý do: lỗi đánh máy.",
    "Các nội dung khác của Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 giữ nguyên. Công văn này được gửi và lưu cùng Quyết định; đề nghị các đơn vị, cá nhân liên quan biết, thực hiện./.",
  ]);
  expect(granted(script)).toEqual(standing);
  const run = clickNumber(script, "61; 24/7/2023");
  expect(run.dialogs[1]?.message).toContain("Sổ sẽ ghi: sửa 01 dòng của quyết định QĐ1:CN-2023:LDTT.");
  const changed = ["3", "Lê Thị Mậu", "540000", "Đã sửa", "CVĐC1:CN-2023:TD01"];
  expect(granted(script)).toEqual(standing.map((row) => (row[0] === "3" ? changed : row)));
  expect(
    history(script)
      .map(([name]) => name)
      .sort(),
  ).toEqual(["Hoàng Thị Giả", "Lê Thị Mậu", "Phạm Văn Ví Dụ", "Trần Văn Thử", "Đỗ Văn Nháp"].sort());
  expect(rowsOf(script, "Thay đổi sau quyết định", ["Đã thực hiện bằng"])).toEqual([["CVĐC1:CN-2023:TD01"]]);
  expect(answer(clickNumber(script))).toContain("Không có văn bản nào chờ ghi số, ngày");
  expect(answer(clickChange(script))).toContain("Không có thay đổi nào chờ soạn văn bản");
});

test("a letter corrects no sum and no award, a decision does: money follows", () => {
  const script = numberedDecision();
  typeChanges(script, "TD01", [["Đính chính", "3", "Tiền thưởng", "540.000", "1.800.000"]]);
  expect(answer(clickChange(script))).toContain(
    "Thay đổi TD01: Đính chính không sửa được “Tiền thưởng” (tab “Thay đổi sau quyết định”, dòng 2, cột “Mục được sửa”). Nội dung đã quyết định thì phải ra quyết định sửa đổi, bổ sung",
  );
  typeWhere(script, "Thay đổi sau quyết định", ["Mã thay đổi", "TD01"], "Loại thay đổi", "Sửa đổi, bổ sung");
  clickChange(script);
  const paper = textOf(documentNamed(script, "Quyết định sửa đổi, bổ sung CN-2023 TD01-1"));
  expect(paper.filter((line) => /^(Về việc|Điều|1\.|Căn cứ Quyết)/.test(line))).toEqual([
    "Về việc sửa đổi, bổ sung Quyết định số 45/QĐ-CĐTN ngày 17/7/2023",
    "Căn cứ Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023;",
    "Điều 1. Sửa đổi, bổ sung một số nội dung của Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 như sau:",
    "1. Tiền thưởng của Lê Thị Mẫu, Khoa Mộc (số thứ tự 03): sửa “540.000 đồng” thành “1.800.000 đồng”.",
    "Điều 2. Tổng số tiền thưởng kèm theo Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 nay là 3.960.000 đồng (Bằng chữ: Ba triệu chín trăm sáu mươi nghìn đồng), trước đây là 2.700.000 đồng.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký và là một phần của Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023; các nội dung khác của Quyết định đó giữ nguyên. Trưởng các đơn vị liên quan và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
  clickNumber(script, "52; 24/7/2023");
  expect(granted(script)[2]).toEqual(["3", "Lê Thị Mẫu", "1800000", "Đã sửa", "QĐSĐ1:CN-2023:TD01"]);
});

test("one line is annulled, then the whole decision: the history loses what the program wrote, the rest stands", () => {
  const script = numberedDecision();
  typeChanges(script, "TD01", [["Hủy bỏ", "4", "", "", ""]]);
  clickChange(script);
  expect(
    textOf(documentNamed(script, "Quyết định hủy bỏ CN-2023 TD01-1")).filter((line) =>
      /^(Điều|1\.)/.test(line),
    ),
  ).toEqual([
    "Điều 1. Hủy bỏ một phần Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 đối với 01 trường hợp sau:",
    "1. Trần Văn Thử, Khoa Mộc (số thứ tự 04): Lao động tiên tiến.",
    "Điều 2. Thu hồi giấy khen, giấy chứng nhận đã cấp và tiền thưởng đã chi cho trường hợp nêu tại Điều 1, tổng số 540.000 đồng (Bằng chữ: Năm trăm bốn mươi nghìn đồng).",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký; các nội dung khác của Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 giữ nguyên. Trưởng các đơn vị liên quan và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
  expect(answer(clickNumber(script, "52; 24/7/2023"))).toContain(
    "Tab “Lịch sử khen thưởng”: ghi 00 dòng, bỏ 01 dòng.",
  );
  expect(granted(script)[3]).toEqual(["4", "Trần Văn Thử", "540000", "Bị hủy bỏ", "QĐHB1:CN-2023:TD01"]);
  // The award of an earlier year, which a person typed, stays.
  expect(rowsOf(script, "Lịch sử khen thưởng", ["Họ tên, tên tập thể", "Năm học đạt"])).toContainEqual([
    "Trần Văn Thử",
    "2021-2022",
  ]);
  expect(history(script).length).toBe(4);

  typeChanges(script, "TD02", [["Hủy bỏ", "", "", "", ""]]);
  clickChange(script);
  clickNumber(script, "53; 25/7/2023");
  expect(granted(script).map((row) => row.slice(3))).toEqual([
    ...[1, 2, 3].map(() => ["Bị hủy bỏ", "QĐHB1:CN-2023:TD02"]),
    ["Bị hủy bỏ", "QĐHB1:CN-2023:TD01"],
    ["Bị hủy bỏ", "QĐHB1:CN-2023:TD02"],
  ]);
  expect(history(script)).toEqual([]);
});

test("who the head agreed to later is added to the list with the next number and the money of the day", () => {
  const script = numberedDecision();
  // The head takes back what he decided before the decision of LĐTT: here the line is granted nowhere.
  const id = "CN-2023/K-MOC/002/LDTT";
  const sheet = script.spreadsheet.sheet("Đã khen thưởng");
  sheet.deleteRows(4, 1);
  typeChanges(script, "TD01", [["Sửa đổi, bổ sung", "", "Thêm người", "", id]]);
  clickChange(script);
  expect(textOf(documentNamed(script, "Quyết định sửa đổi, bổ sung CN-2023 TD01-1"))).toContain(
    "1. Bổ sung vào danh sách, số thứ tự 06: Lê Thị Mẫu, Khoa Mộc; Lao động tiên tiến, tiền thưởng 540.000 đồng.",
  );
  clickNumber(script, "52; 24/7/2023");
  expect(granted(script).at(-1)).toEqual(["6", "Lê Thị Mẫu", "540000", "Đã sửa", "QĐSĐ1:CN-2023:TD01"]);
});

test.each([
  ["a line that is not there", ["Hủy bỏ", "9", "", "", ""], "Quyết định không có dòng số 9"],
  [
    "words that do not stand there",
    ["Đính chính", "3", "Họ tên, tên tập thể", "Lê Thị Mau", "Lê Thị Mậu"],
    "Dòng số 3 đang ghi “Lê Thị Mẫu”, không phải “Lê Thị Mau”",
  ],
  [
    "the same words",
    ["Đính chính", "3", "Họ tên, tên tập thể", "Lê Thị Mẫu", "Lê Thị Mẫu"],
    "Nội dung mới giống nội dung cũ",
  ],
  [
    "a sum that is none",
    ["Sửa đổi, bổ sung", "3", "Tiền thưởng", "540.000", "nhiều"],
    "“nhiều” không phải là một số tiền",
  ],
  [
    "an award of the body above",
    ["Sửa đổi, bổ sung", "3", "Danh hiệu, hình thức", "LDTT", "CSTDT"],
    "không do trường quyết định",
  ],
  [
    "somebody who was not agreed to",
    ["Sửa đổi, bổ sung", "", "Thêm người", "", "CN-2023/X/1/LDTT"],
    "Không thêm được “CN-2023/X/1/LDTT”",
  ],
  ["no field", ["Đính chính", "3", "", "", ""], "Chưa ghi sửa mục nào"],
] as const)("%s is refused with its place, and nothing is made", (_, row, what) => {
  const script = numberedDecision();
  const files = script.files().length;
  typeChanges(script, "TD01", [row]);
  const told = answer(clickChange(script));
  expect(told).toContain(what);
  expect(told).toContain("tab “Thay đổi sau quyết định”, dòng 2");
  expect([script.files().length, granted(script)]).toEqual([files, standing]);
});

test("no change is signed before its decision, and one that was changed since is composed again", () => {
  const script = numberedDecision();
  typeChanges(script, "TD01", [["Hủy bỏ", "4", "", "", ""]]);
  clickChange(script);
  expect(answer(clickNumber(script, "44; 16/7/2023"))).toContain(
    "Văn bản QĐHB1:CN-2023:TD01 không thể ký trước quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 mà nó sửa",
  );
  typeWhere(script, "Thay đổi sau quyết định", ["Mã thay đổi", "TD01"], "Số sổ vàng", "5");
  expect(answer(clickNumber(script, "52; 24/7/2023"))).toContain(
    "đã đổi từ khi soạn quyết định hủy bỏ QĐHB1:CN-2023:TD01",
  );
  expect(granted(script)).toEqual(standing);
  expect(firstDecision).toBe("QĐ1:CN-2023:LDTT");
});

test("an annulment costs as many calls for one line as for the whole decision", () => {
  const callsOf = (line: string) => {
    const script = numberedDecision();
    typeChanges(script, "TD01", [["Hủy bỏ", line, "", "", ""]]);
    const composed = callCounts(clickChange(script), "service");
    return [composed, callCounts(clickNumber(script, "52; 24/7/2023"), "service")["Range.getValues"]];
  };
  expect(callsOf("4")).toEqual(callsOf(""));
});
