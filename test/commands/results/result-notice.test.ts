import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { clickPaper, paperNamed } from "../../support/closed-meeting";
import { clickPresent, decidedReview, votedReview } from "../../support/decided-review";
import { muchLarger, ruledTables, runningText, wholeText } from "../../support/filled-review";
import { meetingRegister } from "../../support/held-meeting";
import { everything, said, typeInto } from "../../support/register";
import { secrets, typeWhere } from "../../support/review";

const click = clickPaper("Thông báo kết quả xét");
const notice = (script: LocalAppsScript) => paperNamed(script, "Thông báo kết quả xét CN-2023");
const named = (script: LocalAppsScript) =>
  ruledTables(notice(script))
    .flat()
    .map((row) => row.join(" | "));

/** Two of the first session miss the votes. */
const struck = ["1-5 sạch", "6-15: 1, 3"];

test("what the council passed is announced before the head decides: names, units and awards, and nothing of those who failed", () => {
  const script = votedReview("two struck", struck);
  expect(said(click(script)).at(-1)).toContain("Đã soạn “Thông báo kết quả xét CN-2023");
  expect(named(script)).toEqual([
    "TT | Tập thể",
    "Tập thể lao động tiên tiến: 01 tập thể",
    "1 | Khoa Mộc",
    "TT | Họ và tên | Đơn vị",
    "Lao động tiên tiến: 03 cá nhân",
    "1 | Hoàng Thị Giả | Khoa Mộc",
    "2 | Trần Văn Thử | Khoa Mộc",
    "3 | Đỗ Văn Nháp | Phòng Đào tạo",
  ]);
  expect(runningText(notice(script)).slice(0, 9)).toEqual([
    "THÔNG BÁO",
    "Kết quả xét danh hiệu cuối năm học 2022 - 2023",
    "Căn cứ kết quả bỏ phiếu tại phiên họp ngày 14 tháng 7 năm 2023, Hội đồng Thi đua - Khen thưởng thông báo kết quả xét danh hiệu cuối năm học 2022 - 2023 như sau:",
    "1. Hội đồng thông qua, đề nghị Hiệu trưởng quyết định khen thưởng: 01 tập thể, 03 cá nhân, gồm:",
    "- Tập thể lao động tiên tiến: 01 tập thể;",
    "- Lao động tiên tiến: 03 cá nhân.",
    "2. Danh sách kèm theo Thông báo này.",
    "3. Thông báo được niêm yết tại bảng tin của trường. Thời gian nhận ý kiến: 07 ngày kể từ ngày ký Thông báo này.",
    "4. Ý kiến về kết quả xét gửi về: Thường trực Hội đồng Thi đua - Khen thưởng.",
  ]);
  const text = wholeText(notice(script));
  const untold = [/Phạm Văn Ví Dụ/, /Lê Thị Mẫu/, /phiếu đồng ý/, /15\/15|5\/15/, /không đạt/i, /19[6789]\d/];
  expect(
    [...untold, new RegExp(secrets.holdReason), /\b0(0[1-9]|10)\b/].filter((secret) => secret.test(text)),
  ).toEqual([]);
});

test("a notice with a date tells the days themselves, one without comments none; the minutes are cited by their number", () => {
  const script = votedReview();
  clickPaper("Biên bản họp")(script, ["YES"]);
  for (const [header, value] of [
    ["Số", "3"],
    ["Ngày ban hành", "14/7/2023"],
    ["Trạng thái", "Đã ký, có số"],
  ] as const)
    typeWhere(script, "Sổ văn bản", ["Loại văn bản", "Biên bản họp"], header, value);
  click(script);
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", "TBKQ:CN-2023"], "Ngày ban hành", "15/7/2023");
  click(script, ["YES"]);
  expect(wholeText(notice(script))).toContain(
    "Thời gian nhận ý kiến: từ ngày 15 tháng 7 năm 2023 đến hết ngày 22 tháng 7 năm 2023.",
  );
  expect(wholeText(notice(script))).toContain(
    "tại phiên họp ngày 14 tháng 7 năm 2023 (Biên bản số 03/BB-HĐTĐKT ngày 14 tháng 7 năm 2023), Hội đồng",
  );
  typeWhere(script, "Thông tin chung", ["Mục", "Số ngày lấy ý kiến về kết quả xét"], "Giá trị", "0");
  typeWhere(script, "Thông tin chung", ["Mục", "Nơi niêm yết thông báo"], "Giá trị", "");
  click(script, ["YES"]);
  expect(wholeText(notice(script))).not.toMatch(/ý kiến|niêm yết/i);
});

test("an award the school cannot grant is proposed upward", () => {
  const script = votedReview("above");
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "TTLDTT"], "Cấp quyết định", "Trình cấp trên");
  click(script);
  expect(runningText(notice(script)).slice(3, 7)).toEqual([
    "1. Hội đồng thông qua, đề nghị Hiệu trưởng quyết định khen thưởng: 05 cá nhân, gồm:",
    "- Lao động tiên tiến: 05 cá nhân.",
    "2. Hội đồng thông qua, đề nghị trình cấp có thẩm quyền khen thưởng: 01 tập thể, gồm:",
    "- Tập thể lao động tiên tiến: 01 tập thể.",
  ]);
  expect(named(script)[1]).toBe("Tập thể lao động tiên tiến (đề nghị cấp trên): 01 tập thể");
});

test("what the head refused or put off is left out and told; an award that is not final waits", () => {
  const script = votedReview();
  clickPresent(script);
  const tab = "Thủ trưởng quyết định";
  typeWhere(script, tab, ["Họ tên, tên tập thể", "Lê Thị Mẫu"], "Thủ trưởng quyết định", "Không khen");
  typeWhere(script, tab, ["Họ tên, tên tập thể", "Trần Văn Thử"], "Thủ trưởng quyết định", "Để lại");
  typeWhere(script, "Lượt bỏ phiếu", ["Thứ tự", "2"], "Trạng thái", "Đã kiểm phiếu");
  const [asked] = said(click(script, ["YES"]));
  expect(asked).toContain(
    "Chưa đưa vào thông báo: Lượt CN2023-P1-L2 chưa đóng nên chưa có kết quả cuối cùng",
  );
  expect(asked).toContain(
    "Không đưa vào thông báo: Lê Thị Mẫu (Lao động tiên tiến), thủ trưởng đã quyết định không khen hoặc để lại",
  );
  expect(named(script)).toEqual([
    "TT | Họ và tên | Đơn vị",
    "Lao động tiên tiến: 03 cá nhân",
    "1 | Phạm Văn Ví Dụ | Khoa Mộc",
    "2 | Hoàng Thị Giả | Khoa Mộc",
    "3 | Đỗ Văn Nháp | Phòng Đào tạo",
  ]);
  expect(wholeText(notice(script))).not.toMatch(/không khen|để lại|Lượt/);
});

test("nothing final is refused, with what is missing", () => {
  const script = meetingRegister();
  const before = everything(script);
  expect(said(click(script)).at(-1)).toContain(
    "Kỳ xét “CN-2023” chưa có ai được Hội đồng thông qua (tab “Kết quả bỏ phiếu”). Đóng các lượt bỏ phiếu trước.",
  );
  expect(everything(script)).toEqual(before);
  const open = votedReview();
  for (const order of ["1", "2"])
    typeWhere(open, "Lượt bỏ phiếu", ["Thứ tự", order], "Trạng thái", "Đã kiểm phiếu");
  expect(said(click(open)).at(-1)).toContain("Lượt CN2023-P1-L1 chưa đóng nên chưa có kết quả cuối cùng");
});

test("a later notice says which signed one it replaces", () => {
  const script = decidedReview();
  click(script);
  for (const [header, value] of [
    ["Số", "7"],
    ["Ngày ban hành", "15/7/2023"],
    ["Trạng thái", "Đã ký, có số"],
  ] as const)
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", "TBKQ:CN-2023"], header, value);
  click(script, ["YES"]);
  expect(wholeText(paperNamed(script, "Thông báo kết quả xét CN-2023.2"))).toContain(
    "Thông báo này thay thế thông báo số 07/TB-HĐTĐKT ngày 15 tháng 7 năm 2023.",
  );
  const notices = tabRows(script, "Sổ văn bản").filter(
    (row) => row["Loại văn bản"] === "Thông báo kết quả xét",
  );
  expect(notices.map((row) => [row["Mã văn bản"], row["Ký hiệu"]])).toEqual([
    ["TBKQ:CN-2023", "TB-HĐTĐKT"],
    ["TBKQ2:CN-2023", "TB-HĐTĐKT"],
  ]);
});

test("a row that was edited after the session was closed keeps the notice from being made", () => {
  const script = votedReview();
  typeInto(script, "Kết quả bỏ phiếu", 2, "Họ tên, tên tập thể", "Ai Đó Khác");
  expect(said(click(script)).at(-1)).toContain("kết quả không còn như khi niêm phong");
});

test("the calls are the same with a hundred times the nominations", () => {
  const small = callCounts(click(votedReview()), "service");
  const large = votedReview();
  muchLarger(large, "withdrawn");
  expect(callCounts(click(large), "service")).toEqual(small);
}, 60_000);
