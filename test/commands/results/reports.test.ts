import { beforeAll, describe, expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { complaints } from "../../../src/register/tables/results/complaints";
import { grants } from "../../../src/register/tables/results/grants";
import { upwardResults } from "../../../src/register/tables/results/upward-results";
import { nominations } from "../../../src/register/tables/review/nominations";
import { votedReview } from "../../support/decided-review";
import { type Docx, readDocx } from "../../support/docx";
import { documentOf, ruledTables, runningText, unspeakable, wholeText } from "../../support/filled-review";
import { everything, said } from "../../support/register";
import {
  answeredAbove,
  clickInterim,
  clickSummary,
  complained,
  granted,
  grantedReview,
  manyMore,
  suddenReview,
} from "../../support/reported-review";
import { review, rowsOf, secrets, serviceCalls, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

let paper: Docx;
let asked: string;

beforeAll(() => {
  const script = grantedReview();
  const dialogs = said(clickSummary(script, review));
  asked = dialogs[1] ?? "";
  paper = documentOf(script, "Báo cáo tổng kết CN-2023");
}, 120_000);

describe("the report of a year", () => {
  test("tells what was proposed, passed and granted by award, and against last year", () => {
    const [, awards] = ruledTables(paper);
    expect(awards).toEqual([
      [
        ...["Danh hiệu, hình thức", "Đề nghị", "Hội đồng thông qua", "Được khen", "Cấp trên tặng"],
        ...["Năm trước", "So với năm trước"],
      ],
      ["I. Tập thể"],
      ["Tập thể lao động tiên tiến", "1", "1", "1", "0", "1", "Bằng"],
      ["Cộng tập thể", "1", "1", "1", "0", "1", "Bằng"],
      ["II. Cá nhân"],
      ["Chiến sĩ thi đua cấp bộ, tỉnh", "0", "0", "0", "0", "1", "Giảm 1"],
      ["Chiến sĩ thi đua cơ sở", "1", "0", "0", "0", "0", "Bằng"],
      ["Lao động tiên tiến", "9", "5", "4", "0", "3", "Tăng 1"],
      ["Giấy khen", "1", "1", "1", "0", "0", "Tăng 1"],
      ["Gương điển hình tiên tiến", "0", "0", "1", "0", "0", "Tăng 1"],
      ["Cộng cá nhân", "11", "6", "6", "0", "4", "Tăng 2"],
      ["Tổng cộng", "12", "7", "7", "0", "5", "Tăng 2"],
    ]);
  });

  test("tells how the awards came about, what each unit sent and got, the rounds and the targets", () => {
    const [rounds, , modes, units, targets] = ruledTables(paper);
    expect(rounds).toEqual([
      ["TT", "Đợt thi đua", "Thời gian", "Kế hoạch", "Đã phát động"],
      [
        ...["1", "Đợt II", "01/9/2022 - 31/8/2023", "Số 412/KH-CĐTN ngày 27 tháng 02 năm 2023"],
        "01/03 đơn vị",
      ],
    ]);
    expect(modes?.slice(1)).toEqual([
      ["I. Tập thể"],
      ["Tập thể lao động tiên tiến", "1", "0", "0", "1"],
      ["II. Cá nhân"],
      ["Lao động tiên tiến", "4", "0", "0", "4"],
      ["Giấy khen", "0", "0", "1", "1"],
      ["Gương điển hình tiên tiến", "1", "0", "0", "1"],
      ["Tổng cộng", "6", "0", "1", "7"],
    ]);
    expect(units?.slice(1)).toEqual([
      ["1", "Khoa Mộc", "Đã gửi", "7", "1", "4", "0"],
      ["2", "Phòng Đào tạo", "Đã gửi; muộn; không báo cáo", "3", "0", "2", "0"],
      ["3", "Trung tâm Ngoại ngữ", "Đã gửi", "2", "0", "0", "0"],
      ["Tổng cộng", "12", "1", "6", "0"],
    ]);
    expect(targets?.slice(1)).toEqual([
      ["1", "100% đơn vị phát động trong tuần đầu", "01/03 đơn vị", "Chưa đạt"],
      ["2", "Mỗi khoa có ít nhất 02 tiết hội giảng", "", "Chưa đánh giá"],
    ]);
  });

  test("says it in words: who did not report by name, direct labour with its base, the secretary's own text as typed, dots where she wrote none", () => {
    expect(runningText(paper).slice(runningText(paper).indexOf("I. TÌNH HÌNH TRIỂN KHAI"))).toEqual([
      "I. TÌNH HÌNH TRIỂN KHAI",
      "Đã ban hành 01 kế hoạch: Kế hoạch số 412/KH-CĐTN ngày 27 tháng 02 năm 2023 về việc phát động thi đua đợt II.",
      "Tham gia 01 phong trào thi đua: Xây dựng trường học hạnh phúc (Công đoàn ngành chủ trì).",
      "Tổ chức 01 phong trào thi đua của trường: Hội giảng nhà giáo.",
      "Các đợt thi đua và việc phát động ở đơn vị:",
      "Đợt II, các đơn vị phát động ngày 06/3/2023: Khoa Mộc. Chưa ghi nhận việc phát động: Phòng Đào tạo, Trung tâm Ngoại ngữ.",
      "II. KẾT QUẢ",
      "1. Kết quả khen thưởng",
      "Đề nghị khen thưởng 12 lượt (01 tập thể, 11 cá nhân); Hội đồng thông qua 07 lượt (01 tập thể, 06 cá nhân); đã khen thưởng 07 lượt (01 tập thể, 06 cá nhân).",
      "Số được khen trong năm, kể cả cấp trên tặng, theo loại hình khen thưởng:",
      "Tiền thưởng theo các quyết định của trường: 4.140.000 đồng.",
      "2. Sự tham gia của các đơn vị",
      "Xét danh hiệu cuối năm học 2022 - 2023: 03/03 đơn vị gửi hồ sơ; 01 đơn vị có nội dung nộp muộn: Phòng Đào tạo; 02/03 đơn vị gửi báo cáo; 01 đơn vị không báo cáo: Phòng Đào tạo.",
      "Số người tham gia theo báo cáo của 02/03 đơn vị: 8 người.",
      "3. Khen thưởng người lao động trực tiếp",
      "Có 05 người được khen, mỗi người tính một lần; trong đó 04 người thuộc danh sách nhân sự của trường, 01 học sinh, sinh viên.",
      "Người lao động trực tiếp được khen: 02/04 người thuộc danh sách nhân sự (50,00%).",
      "4. Thực hiện chỉ tiêu",
      "Có 02 chỉ tiêu: chưa đạt 01, chưa đánh giá 01.",
      "5. Điển hình tiên tiến",
      "Cá nhân điển hình tiên tiến (01): Đỗ Văn Nháp (Phòng Đào tạo).",
      "6. Kiến nghị, khiếu nại về khen thưởng",
      "Không nhận được kiến nghị, khiếu nại nào.",
      "III. ĐÁNH GIÁ",
      "1. Ưu điểm",
      "Phong trào được triển khai đồng bộ, đúng kế hoạch.",
      "Các khoa {tích cực} tham gia hội giảng.",
      "2. Hạn chế",
      "…………………………………………………………",
      "IV. PHƯƠNG HƯỚNG",
      "…………………………………………………………",
      "V. KIẾN NGHỊ",
      "Đề nghị cấp trên hướng dẫn sớm chỉ tiêu xét tặng.",
      "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm học 2022-2023./.",
    ]);
  });

  test("asks about every gap before it is made", () => {
    expect(asked.split("\n\n").slice(1)).toEqual([
      "• 01 chỉ tiêu chưa ghi kết quả hoặc chưa ghi đạt hay chưa (tab “Chỉ tiêu”). Điền cột “Kết quả chỉ tiêu” và “Đạt chỉ tiêu”; để trống thì báo cáo để trống.",
      "• Chưa viết phần “Hạn chế”, “Phương hướng” của báo cáo nên để trống (tab “Nội dung báo cáo”). Thêm dòng cho kỳ xét này ở tab đó, hoặc ghi vào báo cáo đã soạn.",
      "Vẫn soạn báo cáo tổng kết?",
    ]);
  });

  test("every name and figure but names of units and an exemplar stays in the register", () => {
    const text = wholeText(paper);
    const named = tabRows(grantedReview(), nominations.tab).map((row) => row["Họ tên, tập thể"] ?? "");
    expect(named.filter((name) => text.includes(name))).toEqual(["Khoa Mộc", "Đỗ Văn Nháp"]);
    for (const secret of [secrets.holdReason, unspeakable.discipline, unspeakable.leaveDays, "0042"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("targets say what the plan printed for their marks; a mark that prints nothing any more is left out and told", () => {
    const script = grantedReview();
    typeWhere(script, "Chỉ tiêu", ["Thứ tự", "1"], "Chỉ tiêu", "100% {từ chỉ đơn vị} {đậm: phát động}");
    typeWhere(script, "Chỉ tiêu", ["Thứ tự", "2"], "Chỉ tiêu", "Hội giảng {mốc: CU}");
    const [, told = ""] = said(clickSummary(script, review));
    const [, , , , targets] = ruledTables(documentOf(script, "Báo cáo tổng kết CN-2023"));
    expect(targets?.slice(1).map(([, target]) => target)).toEqual(["100% đơn vị phát động", "Hội giảng"]);
    expect(told).toContain(
      "• Đợt “D2-2023” không có mốc mã “CU”, trong “Hội giảng {mốc: CU}” ở tab “Chỉ tiêu”",
    );
  });

  test("its figures follow an annulment and a row of the history that is written in", () => {
    const script = grantedReview();
    typeWhere(script, grants.tab, ["Họ tên, tên tập thể", "Phạm Văn Ví Dụ"], "Hiệu lực", "Bị hủy bỏ");
    clickSummary(script, review);
    const [, awards] = ruledTables(documentOf(script, "Báo cáo tổng kết CN-2023"));
    expect(awards?.find(([name]) => name === "Lao động tiên tiến")?.slice(3)).toEqual([
      "3",
      "0",
      "3",
      "Bằng",
    ]);
  });
});

describe("what the body above made of what was submitted, and complaints", () => {
  const script = () =>
    grantedReview("answered", (register) =>
      pasteSample(register, [pastable(upwardResults, answeredAbove), pastable(complaints, complained)]),
    );

  test("awards from above are counted by award, mode and unit, as what they are and not as what was submitted", () => {
    const year = script();
    const [, warned = ""] = said(clickSummary(year, review));
    expect(warned).toContain(
      "01 dòng trình cấp trên chưa có kết quả trong sổ nên không tính là được khen (tab “Kết quả cấp trên”, cột “Kết quả”). Có trả lời thì bấm Sổ Thi đua → Kết quả → Ghi kết quả cấp trên, ghi kết quả, rồi soạn lại báo cáo.",
    );
    const summary = documentOf(year, "Báo cáo tổng kết CN-2023");
    const [, awards = [], modes = [], units = []] = ruledTables(summary);
    const above = [
      ["Tập thể lao động xuất sắc", "0", "0", "0", "1", "0", "Tăng 1"],
      ["Chiến sĩ thi đua cấp bộ, tỉnh", "0", "0", "0", "1", "1", "Bằng"],
      ["Bằng khen cấp bộ, tỉnh", "0", "0", "0", "1", "0", "Tăng 1"],
      ["Tổng cộng", "12", "7", "7", "3", "5", "Tăng 5"],
    ];
    const named = new Set(above.map(([name]) => name));
    expect(awards.filter(([name]) => named.has(name))).toEqual(above);
    expect(modes.filter(([name]) => named.has(name))).toEqual([
      ["Tập thể lao động xuất sắc", "1", "0", "0", "1"],
      ["Chiến sĩ thi đua cấp bộ, tỉnh", "1", "0", "0", "1"],
      ["Bằng khen cấp bộ, tỉnh", "0", "0", "1", "1"],
      ["Tổng cộng", "8", "0", "2", "10"],
    ]);
    expect(units.slice(1).map((row) => [row[1], row.at(-1)])).toEqual([
      ["Khoa Mộc", "3"],
      ["Phòng Đào tạo", "0"],
      ["Trung tâm Ngoại ngữ", "0"],
      ["12", "3"],
    ]);
    expect(runningText(summary)).toContain(
      "Đề nghị khen thưởng 12 lượt (01 tập thể, 11 cá nhân); Hội đồng thông qua 07 lượt (01 tập thể, 06 cá nhân); đã khen thưởng 07 lượt (01 tập thể, 06 cá nhân); cấp trên tặng 03 lượt (01 tập thể, 02 cá nhân).",
    );
  });

  test("complaints are counted by what became of them, an interim report's of its own reviews", () => {
    const year = script();
    clickSummary(year, review);
    clickInterim(year, review);
    const toldIn = (report: string) =>
      runningText(documentOf(year, report)).find((text) => text.startsWith("Đã nhận"));
    expect(toldIn("Báo cáo tổng kết CN-2023")).toBe(
      "Đã nhận 04 kiến nghị, khiếu nại; đã trả lời 02; người gửi đã rút 01; đang giải quyết 01.",
    );
    expect(toldIn("Báo cáo sơ kết CN-2023")).toBe(
      "Đã nhận 03 kiến nghị, khiếu nại; đã trả lời 01; người gửi đã rút 01; đang giải quyết 01.",
    );
  });
});

test("the interim report tells of the review's round alone, and compares with no year", () => {
  const script = grantedReview();
  clickInterim(script, review);
  const interim = documentOf(script, "Báo cáo sơ kết CN-2023");
  const [, awards] = ruledTables(interim);
  expect(awards?.[0]).toEqual([
    ...["Danh hiệu, hình thức", "Đề nghị", "Hội đồng thông qua", "Được khen", "Cấp trên tặng"],
  ]);
  expect(awards?.map(([name]) => name)).not.toContain("Giấy khen");
  expect(awards?.at(-1)).toEqual(["Tổng cộng", "11", "6", "6", "0"]);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Ký hiệu", "Trích yếu"]).at(-1)).toEqual([
    `BCSK:${review}`,
    "BC-HĐTĐKT",
    "Sơ kết công tác thi đua, khen thưởng: Xét danh hiệu cuối năm học 2022 - 2023",
  ]);
  clickInterim(script, suddenReview);
  const sudden = documentOfSudden(script);
  expect(ruledTables(sudden)[0]?.slice(1)).toEqual([
    ["Cá nhân"],
    ["Giấy khen", "1", "1", "1", "0"],
    ["Tổng cộng", "1", "1", "1", "0"],
  ]);
});

function documentOfSudden(script: LocalAppsScript): Docx {
  const name = `Báo cáo sơ kết ${suddenReview} - Khen đột xuất năm học 2022 - 2023`;
  const [file, other] = script.files().filter((each) => each.name === name);
  if (!file || other) throw new Error(`not one file “${name}”`);
  return readDocx(script.fileContent(file.id));
}

test("nothing is reported while the head has not decided, and what is not signed is told", () => {
  const open = votedReview();
  const before = everything(open);
  expect(said(clickOne(open)).at(-1)).toMatch(
    /Thủ trưởng chưa quyết định 6 dòng: Khoa Mộc \(Tập thể lao động/,
  );
  expect(everything(open)).toEqual(before);
  const script = grantedReview();
  const sheet = script.spreadsheet.sheet(grants.tab);
  sheet.deleteRows(2, granted.length);
  expect(said(clickSummary(script, review))[1]).toContain(
    "07 dòng thủ trưởng đã đồng ý chưa có trong quyết định đã ký nên không tính là được khen (tab “Đã khen thưởng”).",
  );
});

/** Where there is one review no code is asked for. */
function clickOne(script: LocalAppsScript): CallRecord {
  return script.click(["Sổ Thi đua", "Văn bản", "Báo cáo tổng kết"]);
}

test("a report of a thousand grants costs the calls of eight", () => {
  const [small, large] = [0, 1000].map((more) => {
    const script = grantedReview();
    pasteSample(script, [pastable(grants, manyMore(more))]);
    return [clickSummary(script, review), clickInterim(script, review)].map(serviceCalls);
  });
  expect(large).toEqual(small);
}, 120_000);
