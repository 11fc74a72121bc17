import { expect, test } from "vitest";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { pastAwards } from "../../../src/register/tables/records/past-awards";
import { grants } from "../../../src/register/tables/results/grants";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { clickNumber, decisionToSign } from "../../support/after-decision";
import { decidedReview } from "../../support/decided-review";
import { clickDecision, firstDecision, grantRows, sign } from "../../support/decisions";
import { typing } from "../../support/menu-item";
import { said, typeInto } from "../../support/register";
import { review, rowsOf, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

const book = (script: Parameters<typeof tabRows>[0], id = firstDecision) => {
  const row = tabRows(script, "Sổ văn bản").find((one) => one["Mã văn bản"] === id);
  return [row?.Số, row?.["Ngày ban hành"], row?.["Trạng thái"]];
};
const history = (script: Parameters<typeof tabRows>[0]) =>
  rowsOf(script, "Lịch sử khen thưởng", [
    "Họ tên, tên tập thể",
    "Năm học đạt",
    "Số quyết định",
    "Mã văn bản",
  ]);
const granted = (script: Parameters<typeof tabRows>[0]) =>
  rowsOf(script, "Đã khen thưởng", ["Số sổ vàng", "Họ tên, tên tập thể", "Tiền thưởng (đồng)", "Hiệu lực"]);

/** What a run said last, without the title and what it always ends with. */
const answer = (run: Parameters<typeof said>[0]) => (said(run).at(-1) ?? "").replace("Ghi số, ngày: ", "");

const names = ["Phạm Văn Ví Dụ", "Hoàng Thị Giả", "Lê Thị Mẫu", "Trần Văn Thử", "Đỗ Văn Nháp"];
const before = ["Trần Văn Thử", "2021-2022", "", ""];

test("the clerk's number and day: the book has them, the grants and the history are written, once", () => {
  const script = decisionToSign();
  const run = clickNumber(script, "45/QĐ-CĐTN; 17/7/2023");
  expect(run.dialogs.map(({ kind }) => kind)).toEqual(["prompt", "alert", "alert"]);
  expect(run.dialogs[1]?.message.split("\n\n").at(-1)).toBe(
    "Ghi số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023 cho quyết định khen thưởng QĐ1:CN-2023:LDTT (Công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023)? Sổ sẽ ghi: khen 05 dòng, tiền thưởng 2.700.000 đồng.",
  );
  expect(book(script)).toEqual(["45", "17/07/2023", "Đã ký, có số"]);
  expect(granted(script)).toEqual(names.map((name, at) => [String(at + 1), name, "540000", "Có hiệu lực"]));
  const written = [before, ...names.map((name) => [name, "2022-2023", "45/QĐ-CĐTN", firstDecision])];
  expect(history(script)).toEqual(written);

  const again = clickNumber(script, firstDecision, "45; 17/7/2023");
  expect(answer(again)).toContain("Không có văn bản nào chờ ghi số, ngày");
  expect([granted(script).length, history(script)]).toEqual([5, written]);
});

test("number, day and state typed by hand: what is missing is completed without a question", () => {
  const script = decisionToSign();
  sign(script, firstDecision, "45", "17/7/2023");
  const run = clickNumber(script);
  expect(run.dialogs.map(({ kind }) => kind)).toEqual(["alert"]);
  expect(answer(run)).toContain("Tab “Đã khen thưởng”: khen 05 dòng, tiền thưởng 2.700.000 đồng.");
  expect(answer(run)).toContain("Lưu ý: Kỳ xét “CN-2023” chưa có thông báo kết quả xét");
  expect([granted(script).length, history(script).length]).toEqual([5, 6]);
});

test("what cannot be read is refused, and nothing is written", () => {
  const script = decisionToSign();
  expect(answer(clickNumber(script, "45; 31/4/2023"))).toContain(
    "Không đọc được số và ngày từ “45; 31/4/2023”. Gõ số, dấu chấm phẩy, rồi ngày đủ bốn chữ số năm, ví dụ: 45; 12/7/2021.",
  );
  expect([book(script), granted(script)]).toEqual([["", "", "Dự thảo"], []]);
});

test("a day before the base salary rose is refused until the decision is composed for it; then it is taken", () => {
  const script = decisionToSign();
  const refused = answer(clickNumber(script, "45; 30/6/2023"));
  expect(refused).toContain(
    "Từ ngày soạn 15/7/2023 đến ngày ký 30/6/2023, căn cứ hoặc mức tiền của quyết định khen thưởng QĐ1:CN-2023:LDTT đã đổi: mức lương cơ sở: 1.800.000 đồng thành 1.490.000 đồng; ",
  );
  expect(refused).toContain("Ghi 30/6/2023 ở cột “Ngày ban hành” làm ngày dự kiến, soạn lại");
  expect([book(script), granted(script)]).toEqual([["", "", "Dự thảo"], []]);

  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Ngày ban hành", "30/6/2023");
  clickDecision(script, "LDTT");
  clickNumber(script, "45; 30/6/2023");
  // 0,3 × 1.490.000 = 447.000, rounded up to ten thousand.
  expect(granted(script).map((row) => row[2])).toEqual(["450000", "450000", "450000", "450000", "450000"]);
  // And the first day of the new salary is as the day of composing.
  const other = decisionToSign();
  clickNumber(other, "45; 01/7/2023");
  expect(granted(other).map((row) => row[2])).toEqual(["540000", "540000", "540000", "540000", "540000"]);
});

test("a register that changed since the decision was composed: refused, the paper says otherwise", () => {
  const script = decisionToSign();
  typeWhere(
    script,
    "Thủ trưởng quyết định",
    ["Họ tên, tên tập thể", "Lê Thị Mẫu"],
    "Thủ trưởng quyết định",
    "Để lại",
  );
  const refused = answer(clickNumber(script, "45; 17/7/2023"));
  expect(refused).toContain(
    "Sổ (hoặc phiên bản của sổ) đã đổi từ khi soạn quyết định khen thưởng QĐ1:CN-2023:LDTT (09 giờ 00 ngày 15/7/2023), văn bản soạn bây giờ sẽ khác",
  );
  expect(granted(script)).toEqual([]);
  clickDecision(script, "LDTT");
  clickNumber(script, "45; 17/7/2023");
  expect(granted(script).map((row) => row[1])).toEqual(names.filter((name) => name !== "Lê Thị Mẫu"));
});

test("a paper from which nothing follows keeps its number though the register moved on: told, not refused", () => {
  const script = decidedReview();
  script.click(["Sổ Thi đua", "Văn bản", "Báo cáo thẩm định"], { person: typing() });
  typeInto(script, "Đơn vị", 2, "Tên đơn vị", "Khoa Mộc và Nội thất");
  const run = clickNumber(script, "12; 15/7/2023");
  expect(run.dialogs[1]?.message).toContain("đã đổi từ khi soạn báo cáo thẩm định");
  expect(answer(run)).toContain("Đã ghi số 12/BC-HĐTĐKT ngày 15 tháng 7 năm 2023 cho báo cáo thẩm định");
});

test("a decision composed before it was kept what it says is taken with a warning", () => {
  const script = decisionToSign();
  script.spreadsheet.sheet("Bản soạn").deleteRows(2, 1);
  const run = clickNumber(script, "45; 17/7/2023");
  expect(run.dialogs[1]?.message).toContain(
    "Không biết quyết định khen thưởng QĐ1:CN-2023:LDTT đã soạn cho ngày nào nên không đối chiếu được với sổ",
  );
  expect(granted(script).length).toBe(5);
});

test("a number that was used, out of order, a day to come, another symbol, another printed day: all are told", () => {
  const script = decisionToSign();
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Ngày ban hành", "16/7/2023");
  clickDecision(script, "LDTT");
  clickDecision(script, "TTLDTT");
  clickNumber(script, firstDecision, "45; 16/7/2023");
  const run = clickNumber(script, "45/QĐ-KHAC; 20/7/2023");
  expect(run.dialogs[1]?.message.split("\n\n").slice(0, 4)).toEqual([
    "• Số 45/QĐ-CĐTN đã dùng cho văn bản QĐ1:CN-2023:LDTT trong năm 2023 (tab “Sổ văn bản”, dòng 3, cột “Số”). Hỏi lại văn thư số của một trong hai văn bản.",
    "• Ký hiệu gõ là “QĐ-KHAC”, văn bản in “QĐ-CĐTN” (tab “Sổ văn bản”, dòng 4, cột “Ký hiệu”). Hỏi lại văn thư; sổ giữ ký hiệu đã in.",
    "• Ngày 20/7/2023 chưa tới, hôm nay là 18/7/2023. Xem lại ngày văn thư ghi trên bản ký.",
    "• Kỳ xét “CN-2023” chưa có thông báo kết quả xét đã ký nên chưa lấy ý kiến trước quyết định (tab “Sổ văn bản”). Ghi số, ngày của thông báo trước; trường không lấy ý kiến thì đặt số ngày lấy ý kiến là 0 ở tab “Thông tin chung”.",
  ]);
  const third = decisionToSign();
  typeWhere(third, "Sổ văn bản", ["Mã văn bản", firstDecision], "Ngày ban hành", "16/7/2023");
  clickDecision(third, "LDTT");
  clickDecision(third, "TTLDTT");
  clickNumber(third, firstDecision, "45; 17/7/2023");
  expect(clickNumber(third, "44; 18/7/2023").dialogs[1]?.message).toContain(
    "Số 44 ngày 18/7/2023 không theo thứ tự: QĐ1:CN-2023:LDTT số 45 ngày 17/7/2023",
  );
});

test("a decision signed while comments on the result are taken is told, from the notice's own day to the last", () => {
  const warned = (notice: string, day: string) => {
    const script = decisionToSign();
    script.click(["Sổ Thi đua", "Văn bản", "Thông báo kết quả xét"], { person: typing() });
    clickNumber(script, "TBKQ:CN-2023", `30; ${notice}`);
    return clickNumber(script, `45; ${day}`).dialogs[1]?.message ?? "";
  };
  // Seven days by the settings: from 10/7 to the end of 17/7.
  expect(warned("10/7/2023", "17/7/2023")).toContain(
    "Ngày 17/7/2023 còn trong thời gian lấy ý kiến, đến hết ngày 17/7/2023",
  );
  expect(warned("10/7/2023", "18/7/2023")).not.toContain("lấy ý kiến");
});

test("LĐTT is decided no later than CSTĐCS of the same person", () => {
  const script = decisionToSign();
  const [first] = grantRows();
  if (!first) throw new Error("no grant");
  const title = {
    ...first,
    document: "QĐ1:CN-2023:CSTDCS",
    number: 1,
    award: "CSTDCS",
    awardName: "Chiến sĩ thi đua cơ sở",
    id: "x",
  };
  pasteSample(script, [
    pastable(grants, [title]),
    {
      table: documentBook,
      headers: [
        "Mã văn bản",
        "Loại văn bản",
        "Mã đợt",
        "Phần",
        "Số",
        "Ký hiệu",
        "Ngày ban hành",
        "Trạng thái",
      ],
      rows: [
        [
          "QĐ1:CN-2023:CSTDCS",
          "Quyết định khen thưởng",
          review,
          "CSTDCS",
          "44",
          "QĐ-CĐTN",
          "16/7/2023",
          "Đã ký, có số",
        ],
      ],
    },
  ]);
  expect(answer(clickNumber(script, "46; 17/7/2023"))).toContain(
    "Phạm Văn Ví Dụ: “Lao động tiên tiến” phải được quyết định không muộn hơn “Chiến sĩ thi đua cơ sở”; ngày 17/7/2023 muộn hơn quyết định số 44/QĐ-CĐTN ngày 16 tháng 7 năm 2023 (tab “Sổ văn bản”). Ghi ngày không muộn hơn 16/7/2023",
  );
  expect(granted(script).length).toBe(1);
  clickNumber(script, "43; 16/7/2023");
  expect(granted(script).length).toBe(6);
});

test("a row of the history that a person typed stays as it is, and is told where it says otherwise", () => {
  const script = decisionToSign();
  pasteSample(script, [
    {
      table: pastAwards,
      headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Mã danh hiệu", "Năm học đạt", "Số quyết định"],
      rows: [["004", "Hoàng Thị Giả", "LDTT", "2022-2023", "17/QĐ"]],
    },
  ]);
  const run = clickNumber(script, "45; 17/7/2023");
  expect(answer(run)).toContain(
    "Tab “Lịch sử khen thưởng” giữ dòng gõ tay “Hoàng Thị Giả, LDTT, 2022-2023” (17/QĐ); quyết định là 45/QĐ-CĐTN: sửa lại nếu cần.",
  );
  expect(history(script).filter(([name]) => name === "Hoàng Thị Giả")).toEqual([
    ["Hoàng Thị Giả", "2022-2023", "17/QĐ", ""],
  ]);
});

test("a number costs as many calls for a decision of two lines as of five", () => {
  const five = callCounts(clickNumber(decisionToSign(), "45; 17/7/2023"), "service");
  const other = decisionToSign();
  for (const name of names.slice(2))
    typeWhere(
      other,
      "Thủ trưởng quyết định",
      ["Họ tên, tên tập thể", name],
      "Thủ trưởng quyết định",
      "Để lại",
    );
  clickDecision(other, "LDTT");
  const two = callCounts(clickNumber(other, "45; 17/7/2023"), "service");
  expect(granted(other).length).toBe(2);
  expect(two).toEqual(five);
});
