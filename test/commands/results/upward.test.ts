import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { dossierPartTable } from "../../../src/register/tables/results/dossier-parts";
import { clickPaper, paperNamed } from "../../support/closed-meeting";
import { sign } from "../../support/decisions";
import { ruledTables, runningText, wholeText } from "../../support/filled-review";
import { everything, said, typeInto } from "../../support/register";
import { reviewName, rowsOf, secrets, typeWhere } from "../../support/review";
import {
  clickDossiers,
  clickIndex,
  clickReport,
  clickResults,
  clickSubmission,
  completeDossiers,
  upwardReview,
} from "../../support/upward-review";
import { firstSession } from "../../support/vote-register";

const dossiers = "Hồ sơ trình cấp trên";
const results = "Kết quả cấp trên";
const history = "Lịch sử khen thưởng";

/** The row of somebody in a tab, from 2. */
const rowIn = (script: LocalAppsScript, tab: string, name: string) =>
  tabRows(script, tab).findIndex((row) => row["Họ tên, tên tập thể"] === name) + 2;

const last = (record: Parameters<typeof said>[0]) => said(record).at(-1);

/** Whose dossiers, in their order: code, name, award. */
const dossiersOf = (script: LocalAppsScript) => [
  ...new Set(
    rowsOf(script, dossiers, ["Mã hồ sơ", "Họ tên, tên tập thể", "Mã danh hiệu"]).map((row) => row.join(" ")),
  ),
];

/** Complete dossiers, and a Tờ trình with its own minutes signed. */
function submitted(): LocalAppsScript {
  const script = upwardReview();
  clickDossiers(script);
  completeDossiers(script);
  clickSubmission(script);
  sign(script, "TTR:CN-2023", "5", "16/7/2023");
  return script;
}

const decision = {
  "Số quyết định": "88/QĐ-UBND",
  "Ngày quyết định": "01/8/2023",
  "Cơ quan quyết định": "Ủy ban nhân dân tỉnh Thử Nghiệm",
};

function answer(script: LocalAppsScript, name: string, cells: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(cells))
    typeInto(script, results, rowIn(script, results, name), header, text);
}

const historyOf = (script: LocalAppsScript) =>
  rowsOf(script, history, [
    ...["Mã người, tập thể", "Họ tên, tên tập thể", "Mã danh hiệu", "Năm học đạt", "Số quyết định"],
    ...["Ngày quyết định", "Đột xuất, chuyên đề"],
  ]).slice(1);

test("each line that goes upward has a dossier, in the order of lists, with the parts it needs", () => {
  const script = upwardReview();
  expect(last(clickDossiers(script))).toBe(
    "Lập hồ sơ trình: Kỳ xét CN-2023 có 07 hồ sơ trình cấp trên; thêm mới 15 dòng ở tab “Hồ sơ trình cấp trên”.\nCó thành phần nào thì chọn “Đã có” ở cột “Tình trạng”; báo cáo thành tích thì bấm Sổ Thi đua → Văn bản → Báo cáo thành tích.",
  );
  expect(dossiersOf(script)).toEqual([
    "T01 Khoa Mộc TTLDTT",
    "T02 Phạm Văn Ví Dụ LDTT",
    "T03 Hoàng Thị Giả LDTT",
    "T04 Lê Thị Mẫu LDTT",
    "T05 Trần Văn Thử LDTT",
    "T06 Đỗ Văn Nháp LDTT",
    "T07 Ngô Thị Dòng BK",
  ]);
  expect(
    rowsOf(script, dossiers, ["Mã hồ sơ", "Thành phần", "Mẫu số", "Bắt buộc", "Tình trạng"]).filter(
      ([code]) => code === "T07",
    ),
  ).toEqual([
    ["T07", "Báo cáo thành tích cá nhân", "Mẫu số 02", "Có", ""],
    ["T07", "Xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến, đề tài", "", "Không", ""],
    ["T07", "Bản sao các quyết định khen thưởng đã nêu trong báo cáo", "", "Không", ""],
  ]);
});

test("made again nothing changes; what people marked stays when a line is refused by the head later", () => {
  const script = upwardReview();
  clickDossiers(script);
  typeWhere(script, dossiers, ["Mã hồ sơ", "T04"], "Người giữ", "Tạ Thị Ký");
  const before = everything(script);
  clickDossiers(script);
  expect(everything(script)).toEqual(before);
  const heads = "Thủ trưởng quyết định";
  typeInto(script, heads, rowIn(script, heads, "Lê Thị Mẫu"), "Thủ trưởng quyết định", "Không khen");
  typeInto(script, heads, rowIn(script, heads, "Đỗ Văn Nháp"), "Thủ trưởng quyết định", "Để lại");
  expect(last(clickDossiers(script))).toContain(
    "Hồ sơ T04 của Lê Thị Mẫu: “Báo cáo thành tích cá nhân” nay không cần nữa nhưng dòng này đã có người ghi nên giữ lại (tab “Hồ sơ trình cấp trên”, dòng 8, cột “Tình trạng”).",
  );
  expect(
    rowsOf(script, dossiers, ["Mã hồ sơ", "Mã thành phần", "Người giữ"]).filter(([code]) => code === "T04"),
  ).toEqual([["T04", "BCTT-CN", "Tạ Thị Ký"]]);
  expect(dossiersOf(script).filter((row) => row.includes("Nháp"))).toEqual([]);
});

test("without anything decided to go upward there is no dossier, no Tờ trình and no report to choose", () => {
  const script = upwardReview();
  for (const code of ["LDTT", "TTLDTT", "BK"])
    typeWhere(script, "Danh hiệu", ["Mã danh hiệu", code], "Cấp quyết định", "Trường");
  const before = everything(script);
  expect(last(clickDossiers(script))).toContain(
    "Kỳ xét “CN-2023” chưa có dòng nào thủ trưởng đồng ý trình cấp trên (tab “Thủ trưởng quyết định”). Bấm Sổ Thi đua → Kết quả → Trình thủ trưởng,",
  );
  expect(last(clickSubmission(script))).toContain(
    "Kỳ xét “CN-2023” không có dòng nào thủ trưởng đồng ý trình cấp trên",
  );
  expect(last(clickReport(script))).toContain(
    "Sổ chưa có hồ sơ trình cấp trên nào (tab “Hồ sơ trình cấp trên”). Bấm Sổ Thi đua → Kết quả → Lập hồ sơ trình trước.",
  );
  expect(everything(script)).toEqual(before);
});

test("a Tờ trình waits for mandatory parts, each dossier named; what is optional is asked about", () => {
  const script = upwardReview();
  expect(last(clickSubmission(script))).toContain(
    "Chưa lập hồ sơ trình của Khoa Mộc (Tập thể lao động tiên tiến)",
  );
  clickDossiers(script);
  completeDossiers(script);
  const type = (part: string, text: string) => {
    const row = tabRows(script, dossiers).findIndex(
      (each) => each["Mã hồ sơ"] === "T05" && each["Mã thành phần"] === part,
    );
    typeInto(script, dossiers, row + 2, "Tình trạng", text);
  };
  type("BCTT-CN", "");
  expect(last(clickSubmission(script))).toBe(
    "Tờ trình: chưa làm gì, cần sửa trước: • Hồ sơ T05 của Trần Văn Thử (Lao động tiên tiến) còn thiếu: Báo cáo thành tích cá nhân (tab “Hồ sơ trình cấp trên”, dòng 10, cột “Tình trạng”). Có rồi thì chọn “Đã có”; không phải nộp thì chọn “Không cần”.",
  );
  type("BCTT-CN", "Không cần");
  type("BSQD", "Chưa có");
  const [asked, done] = said(clickSubmission(script));
  expect(asked).toContain(
    "Hồ sơ T05 của Trần Văn Thử (Lao động tiên tiến) còn thiếu: Bản sao các quyết định",
  );
  expect(asked).toContain("Vẫn soạn tờ trình?");
  expect(done).toContain(`Đã soạn “Tờ trình CN-2023 - ${reviewName}”.`);
  const text = wholeText(paperNamed(script, "Tờ trình CN-2023"));
  expect(text).toContain("- Báo cáo thành tích cá nhân: 05 hồ sơ, mỗi hồ sơ 01 bản;");
});

test("a part that the school made mandatory keeps a Tờ trình back, and one without a validity any more does not", () => {
  const script = upwardReview();
  pasteSample(script, [
    {
      table: dossierPartTable,
      headers: [
        "Mã thành phần",
        "Dành cho",
        "Thứ tự",
        "Tên thành phần",
        "Bắt buộc",
        "Của ai",
        "Hiệu lực đến",
      ],
      rows: [
        ["LLTP", "Cá nhân", "9", "Lý lịch trích ngang", "Có", "Từng người, tập thể", ""],
        ["CU", "Cá nhân", "9", "Thành phần cũ", "Có", "Từng người, tập thể", "14/7/2023"],
      ],
    },
  ]);
  clickDossiers(script);
  const parts = new Set(rowsOf(script, dossiers, ["Thành phần"]).flat());
  expect([parts.has("Lý lịch trích ngang"), parts.has("Thành phần cũ")]).toEqual([true, false]);
  expect(last(clickSubmission(script))).toContain(
    "Hồ sơ T02 của Phạm Văn Ví Dụ (Lao động tiên tiến) còn thiếu: Báo cáo thành tích cá nhân; Lý lịch trích ngang",
  );
});

test("names and rates are the outcomes' own, counts are the list's rows, and the minutes are a ground", () => {
  const script = upwardReview("split", ["1-12 sạch", "13-15: 3"]);
  clickPaper("Biên bản họp")(script, ["YES"]);
  const minutes = tabRows(script, "Sổ văn bản").find((row) => row["Loại văn bản"] === "Biên bản họp");
  sign(script, minutes?.["Mã văn bản"] ?? "", "3", "14/7/2023");
  clickDossiers(script);
  completeDossiers(script);
  clickSubmission(script);
  const paper = paperNamed(script, "Tờ trình CN-2023");
  const [collectives = [], people = []] = ruledTables(paper);
  const printed = [...collectives, ...people]
    .filter(([number]) => number !== "TT")
    .map(([, name, , , , rate]) => [name, rate]);
  const outcomes = new Map(
    tabRows(script, "Kết quả bỏ phiếu").map((row) => [
      row["Họ tên, tên tập thể"],
      `(${row["Đồng ý"]}/${row["Mẫu số"]})`,
    ]),
  );
  const upward = dossiersOf(script).map((row) => row.replace(/^T\d+ | [A-Z]+$/g, ""));
  expect(printed.map(([name]) => name)).toEqual(upward);
  expect(printed.map(([name, rate]) => [name, rate === "" ? undefined : rate?.split("\n")[1]])).toEqual(
    upward.map((name) => [name, outcomes.get(name)]),
  );
  expect(printed.flatMap(([, rate]) => rate ?? [])).toContain("80,00%\n(12/15)");
  const text = runningText(paper).join("\n");
  expect(text).toContain(
    "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng số 03/BB-HĐTĐKT ngày 14 tháng 7 năm 2023;",
  );
  expect(text).toContain("Tổng cộng 01 tập thể, 06 cá nhân,");
  expect(text).toContain("Danh sách có 01 tập thể, 06 cá nhân./.");
  expect([collectives.length, people.length]).toEqual([2, 7]);
});

test("a Tờ trình is refused while an outcome is corrected and the head has not decided again, and while none is final", () => {
  const script = upwardReview("corrected");
  clickDossiers(script);
  completeDossiers(script);
  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã kiểm phiếu");
  expect(last(clickSubmission(script))).toContain(
    `Lượt ${firstSession} chưa đóng nên chưa có kết quả cuối cùng`,
  );
  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã đóng");
  const heads = "Thủ trưởng quyết định";
  typeInto(script, heads, rowIn(script, heads, "Lê Thị Mẫu"), "Thủ trưởng quyết định", "");
  expect(last(clickSubmission(script))).toContain(
    "Thủ trưởng chưa quyết định 1 dòng: Lê Thị Mẫu (Lao động tiên tiến) (tab “Thủ trưởng quyết định”)",
  );
});

test("a signed Tờ trình stands: what is composed next replaces it, and says so", () => {
  const script = submitted();
  expect(said(clickSubmission(script))[0]).toContain(
    "đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (TTR2:CN-2023) thay thế?",
  );
  expect(wholeText(paperNamed(script, "Tờ trình CN-2023.2"))).toContain(
    "Tờ trình này thay thế tờ trình số 05/TTr-CĐTN ngày 16 tháng 7 năm 2023.",
  );
});

test("a report of achievements is filled in from the register, what it does not know is dotted, and the checklist is behind it", () => {
  const script = upwardReview();
  typeWhere(script, history, ["Mã người, tập thể", "001"], "Số quyết định", "21/QĐ-CĐTN");
  typeWhere(script, history, ["Mã người, tập thể", "001"], "Ngày quyết định", "20/7/2022");
  clickDossiers(script);
  typeWhere(script, dossiers, ["Mã hồ sơ", "T05"], "Tình trạng", "Đã có");
  clickReport(script, "t05");
  const paper = paperNamed(script, "Báo cáo thành tích CN-2023 T05");
  const text = runningText(paper);
  expect(text.slice(0, 12)).toEqual([
    "BÁO CÁO THÀNH TÍCH",
    "Đề nghị tặng danh hiệu Lao động tiên tiến",
    "(Mẫu số 02 ban hành kèm theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017)",
    "Trần Văn Thử, Trưởng khoa, Khoa Mộc",
    "I. SƠ LƯỢC LÝ LỊCH",
    "- Họ tên: Trần Văn Thử",
    "- Sinh ngày, tháng, năm: 12/02/1971    Giới tính: Nam",
    expect.stringMatching(/^- Quê quán: …+$/),
    expect.stringMatching(/^- Trú quán: …+$/),
    "- Đơn vị công tác: Khoa Mộc, Trường Cao đẳng Thử Nghiệm",
    "- Chức vụ (Đảng, chính quyền, đoàn thể): Trưởng khoa",
    expect.stringMatching(/^- Trình độ chuyên môn, nghiệp vụ: …+$/),
  ]);
  expect(text).toContain(
    "- Năm học 2022-2023: Hoàn thành tốt nhiệm vụ; Sáng kiến, đề tài: Khuôn bào cong (công nhận tại Quyết định số 12/QĐ-CĐTN).",
  );
  expect(text.filter((line) => /^- Năm học/.test(line)).map((line) => line.replace(/:.*/, ""))).toEqual([
    "- Năm học 2018-2019",
    "- Năm học 2019-2020",
    "- Năm học 2020-2021",
    "- Năm học 2021-2022",
    "- Năm học 2022-2023",
  ]);
  const [titles, forms, checklist] = ruledTables(paper);
  expect(titles?.slice(1)).toEqual([
    [
      "2021-2022",
      "Lao động tiên tiến",
      "Quyết định số 21/QĐ-CĐTN ngày 20/7/2022 của Trường Cao đẳng Thử Nghiệm",
    ],
  ]);
  expect(forms?.slice(1)).toEqual([["", "", ""]]);
  expect(checklist?.slice(4)).toEqual([
    ["4", "Báo cáo thành tích cá nhân", "Mẫu số 02", "01", "Có", "Đã có", ""],
    ["5", "Bản sao các quyết định khen thưởng đã nêu trong báo cáo", "", "01", "Không", "Chưa có", ""],
  ]);
  expect(text).toContain("Hồ sơ T05: Trần Văn Thử, đề nghị tặng Lao động tiên tiến");
});

test("a collective's report has its own parts and is answered for by its head", () => {
  const script = upwardReview();
  clickDossiers(script);
  clickReport(script, "T01");
  const paper = paperNamed(script, "Báo cáo thành tích CN-2023 T01");
  const text = wholeText(paper);
  expect(runningText(paper).filter((line) => /^(I+\.|\d\.)/.test(line))).toEqual([
    "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
    "1. Đặc điểm, tình hình",
    "2. Chức năng, nhiệm vụ được giao",
    "II. THÀNH TÍCH ĐẠT ĐƯỢC",
    "1. Thành tích của tập thể",
    "2. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; hoạt động của các đoàn thể",
    "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
    "1. Danh hiệu thi đua",
    "2. Hình thức khen thưởng",
  ]);
  expect(text).toContain("- Tổng số viên chức, người lao động: 4");
  expect(text).toContain("NGƯỜI ĐỨNG ĐẦU\nTẬP THỂ");
});

test("what a report cannot know is asked about: a form's number after the decree changed, awards of the same name without a code", () => {
  const script = upwardReview();
  clickDossiers(script);
  const sheet = script.spreadsheet.sheet(history);
  const row = sheet.values().length + 1;
  typeInto(script, history, row, "Họ tên, tên tập thể", "Trần Văn Thử");
  typeInto(script, history, row, "Mã danh hiệu", "CSTDCS");
  typeInto(script, history, row, "Năm học đạt", "2020-2021");
  script.now = new Date(2025, 6, 15, 9, 0);
  const [, asked] = said(clickReport(script, "T05"));
  expect(asked).toContain(
    "Chưa biết số của mẫu báo cáo thành tích nên không in (tab “Thành phần hồ sơ trình”, dòng 10,",
  );
  expect(asked).toContain("Nghị định 152/2025/NĐ-CP");
  expect(asked).toContain(
    "Lịch sử có CSTDCS 2020-2021 của Trần Văn Thử nhưng không có mã nên không đưa vào báo cáo",
  );
  expect(wholeText(paperNamed(script, "Báo cáo thành tích CN-2023 T05"))).not.toContain("Mẫu số 02 ban hành");
});

test("a report whose line goes upward no more, or a code nobody has, is refused", () => {
  const script = upwardReview();
  clickDossiers(script);
  expect(last(clickReport(script, "T99"))).toContain(
    "Không có hồ sơ trình cấp trên mã “T99” (tab “Hồ sơ trình cấp trên”). Gõ một trong các mã: T01, T02,",
  );
  const heads = "Thủ trưởng quyết định";
  typeInto(script, heads, rowIn(script, heads, "Lê Thị Mẫu"), "Thủ trưởng quyết định", "Không khen");
  expect(last(clickReport(script, "T04"))).toContain("Lê Thị Mẫu không còn trong danh sách trình cấp trên");
});

test("the index lists what is signed by its day, and asks about drafts it leaves out", () => {
  const script = submitted();
  clickReport(script, "T05");
  clickPaper("Biên bản họp")(script, ["YES"]);
  const [asked] = said(clickIndex(script));
  expect(asked).toContain("Văn bản BBH:CN-2023:CN2023-P1 còn là dự thảo nên không đưa vào mục lục");
  const paper = paperNamed(script, "Mục lục hồ sơ CN-2023");
  expect(ruledTables(paper)[0]).toEqual([
    ["TT", "Số, ký hiệu", "Ngày", "Trích yếu", "Tờ số", "Ghi chú"],
    ["1", "412", "27/02/2023", "Kế hoạch", "", ""],
    [
      "2",
      "05/TTr-CĐTN",
      "16/7/2023",
      "Tờ trình về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng năm học 2022-2023",
      "",
      "",
    ],
    ["3", "", "", `Báo cáo thành tích đề nghị khen thưởng, hồ sơ T05: ${reviewName}`, "", ""],
  ]);
  expect(runningText(paper)).toEqual(
    expect.arrayContaining([
      "Còn là dự thảo, chưa đưa vào mục lục:",
      "Mục lục có 03 văn bản, tài liệu, lập ngày 15 tháng 7 năm 2023; hồ sơ gồm …… tờ.",
    ]),
  );
});

test("results wait for a signed Tờ trình, then each of its lines has a row", () => {
  const script = upwardReview();
  clickDossiers(script);
  completeDossiers(script);
  clickSubmission(script);
  expect(last(clickResults(script))).toContain(
    "Kỳ xét “CN-2023” chưa có tờ trình đã ký (tab “Sổ văn bản”, cột “Trạng thái”).",
  );
  sign(script, "TTR:CN-2023", "5", "16/7/2023");
  expect(last(clickResults(script))).toBe(
    "Ghi kết quả cấp trên: Tab “Kết quả cấp trên” có 07 dòng của kỳ xét CN-2023, thêm mới 07.\nĐã ghi 00 dòng vào tab “Lịch sử khen thưởng”.\nCòn 07 dòng chưa có kết quả: khi có trả lời của cấp trên thì ghi ở cột “Kết quả” rồi bấm lại lệnh này.",
  );
  expect(rowsOf(script, results, ["Họ tên, tên tập thể", "Đã trình", "Mã người, tập thể"])).toEqual([
    ["Khoa Mộc", "TTLDTT", "K-MOC"],
    ["Phạm Văn Ví Dụ", "LDTT", "003"],
    ["Hoàng Thị Giả", "LDTT", "004"],
    ["Lê Thị Mẫu", "LDTT", "002"],
    ["Trần Văn Thử", "LDTT", "001"],
    ["Đỗ Văn Nháp", "LDTT", "005"],
    ["Ngô Thị Dòng", "BK", "008"],
  ]);
});

test("who was voted on after the signed Tờ trình cannot be in it, and is told of", () => {
  const script = submitted();
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", "TTR:CN-2023"], "Ngày ban hành", "13/7/2023");
  const told = last(clickResults(script)) ?? "";
  expect(told).toContain("Tab “Kết quả cấp trên” có 01 dòng của kỳ xét CN-2023, thêm mới 01.");
  expect(told).toContain(
    "Xét sau ngày của tờ trình đã ký nên chưa có trong tờ trình đó: Khoa Mộc (TTLDTT), Phạm Văn Ví Dụ (LDTT),",
  );
  expect(rowsOf(script, results, ["Họ tên, tên tập thể"])).toEqual([["Ngô Thị Dòng"]]);
  // The day of the vote itself may be that of the paper.
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", "TTR:CN-2023"], "Ngày ban hành", "14/7/2023");
  expect(last(clickResults(script))).toContain("có 07 dòng của kỳ xét CN-2023, thêm mới 06.");
});

test("what was granted, or granted instead, goes into the history once; corrected, it changes its own row; taken back, it goes", () => {
  const script = submitted();
  clickResults(script);
  answer(script, "Khoa Mộc", { "Kết quả": "Được khen như đề nghị", ...decision });
  answer(script, "Lê Thị Mẫu", { "Kết quả": "Được khen hình thức khác", "Được tặng": "BK", ...decision });
  answer(script, "Đỗ Văn Nháp", { "Kết quả": "Không được khen" });
  answer(script, "Ngô Thị Dòng", { "Kết quả": "Được khen như đề nghị", ...decision });
  expect(last(clickResults(script))).toContain("Đã ghi 03 dòng vào tab “Lịch sử khen thưởng”.\nCòn 03 dòng");
  const written = [
    ["K-MOC", "Khoa Mộc", "TTLDTT", "2022-2023", "88/QĐ-UBND", "01/08/2023", "Không"],
    ["002", "Lê Thị Mẫu", "BK", "2022-2023", "88/QĐ-UBND", "01/08/2023", "Không"],
    ["008", "Ngô Thị Dòng", "BK", "2022-2023", "88/QĐ-UBND", "01/08/2023", "Có"],
  ];
  expect(historyOf(script)).toEqual(written);

  const before = everything(script);
  clickResults(script);
  expect(everything(script)).toEqual(before);

  answer(script, "Khoa Mộc", { "Số quyết định": "98/QĐ-UBND" });
  answer(script, "Lê Thị Mẫu", { "Được tặng": "KNC" });
  answer(script, "Ngô Thị Dòng", { "Kết quả": "Không được khen" });
  expect(last(clickResults(script))).toContain(
    "Đã ghi 02 dòng vào tab “Lịch sử khen thưởng”, bỏ 01 dòng đã ghi trước.",
  );
  expect(historyOf(script)).toEqual([
    ["K-MOC", "Khoa Mộc", "TTLDTT", "2022-2023", "98/QĐ-UBND", "01/08/2023", "Không"],
    ["002", "Lê Thị Mẫu", "KNC", "2022-2023", "88/QĐ-UBND", "01/08/2023", "Không"],
  ]);
  expect(tabRows(script, "Nhật ký").at(-1)?.["Việc đã làm"]).toBe(
    "Kết quả cấp trên kỳ xét CN-2023: 7 dòng; đã ghi lịch sử: Khoa Mộc TTLDTT (98/QĐ-UBND ngày 01/8/2023); Lê Thị Mẫu KNC (88/QĐ-UBND ngày 01/8/2023)",
  );
});

test("rows that cannot be taken over are told with their cells and stop no other; people's own history stays", () => {
  const script = submitted();
  clickResults(script);
  const row = script.spreadsheet.sheet(history).values().length + 1;
  const own = { "Mã người, tập thể": "003", "Họ tên, tên tập thể": "Phạm Văn Ví Dụ", "Mã danh hiệu": "LDTT" };
  for (const [header, text] of Object.entries({
    ...own,
    "Năm học đạt": "2022-2023",
    "Số quyết định": "7/QĐ",
  }))
    typeInto(script, history, row, header, text);
  answer(script, "Phạm Văn Ví Dụ", { "Kết quả": "Được khen như đề nghị", ...decision });
  answer(script, "Hoàng Thị Giả", {
    "Kết quả": "Được khen như đề nghị",
    ...decision,
    "Cơ quan quyết định": "",
  });
  answer(script, "Lê Thị Mẫu", { "Kết quả": "Được khen hình thức khác", ...decision });
  answer(script, "Trần Văn Thử", { "Kết quả": "Được khen như đề nghị", ...decision });
  const told = last(clickResults(script)) ?? "";
  expect(told.split("\n\n").slice(1)).toEqual([
    "• Phạm Văn Ví Dụ (LDTT): lịch sử khen thưởng đã có LDTT của năm này với quyết định 7/QĐ, khác dòng này (tab “Kết quả cấp trên”, dòng 3, cột “Số quyết định”). Đối chiếu với quyết định của cấp trên rồi sửa dòng này, hoặc sửa dòng ở tab “Lịch sử khen thưởng”.",
    "• Hoàng Thị Giả (LDTT): được khen nhưng chưa có cơ quan quyết định (tab “Kết quả cấp trên”, dòng 4, cột “Cơ quan quyết định”). Điền ô này theo quyết định của cấp trên.",
    "• Lê Thị Mẫu (LDTT): được khen hình thức khác nhưng chưa ghi là danh hiệu, hình thức nào (tab “Kết quả cấp trên”, dòng 5, cột “Được tặng”). Chọn mã danh hiệu được tặng.",
  ]);
  expect(historyOf(script)).toEqual([
    ["003", "Phạm Văn Ví Dụ", "LDTT", "2022-2023", "7/QĐ", "", ""],
    ["001", "Trần Văn Thử", "LDTT", "2022-2023", "88/QĐ-UBND", "01/08/2023", "Không"],
  ]);
});

test("what was granted above is told in the next report with who decided", () => {
  const script = submitted();
  clickResults(script);
  answer(script, "Trần Văn Thử", { "Kết quả": "Được khen như đề nghị", ...decision });
  clickResults(script);
  clickReport(script, "T05");
  const [titles] = ruledTables(paperNamed(script, "Báo cáo thành tích CN-2023 T05"));
  expect(titles?.at(-1)).toEqual([
    "2022-2023",
    "Lao động tiên tiến",
    "Quyết định số 88/QĐ-UBND ngày 01/8/2023 của Ủy ban nhân dân tỉnh Thử Nghiệm",
  ]);
});

test("papers that go upward tell no hold, no leave, no code; a birth date stands in its own report alone", () => {
  const script = submitted();
  clickReport(script, "T05");
  const submission = wholeText(paperNamed(script, "Tờ trình CN-2023"));
  const report = wholeText(paperNamed(script, "Báo cáo thành tích CN-2023 T05"));
  const codes = /(?<!\d)0(?:0\d|10)(?!\d)/;
  for (const text of [submission, report]) {
    expect([secrets.holdReason, secrets.leaveDays].filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(codes);
  }
  expect(secrets.birthDates.filter((day) => submission.includes(day))).toEqual([]);
  expect(secrets.birthDates.filter((day) => report.includes(day))).toEqual(["12/02/1971"]);
  const others = ["Phạm Văn Ví Dụ", "Hoàng Thị Giả", "Lê Thị Mẫu", "Đỗ Văn Nháp", "Ngô Thị Dòng"];
  expect(others.filter((name) => report.includes(name))).toEqual([]);
});

test("a hundred times the rows cost the calls of few", () => {
  const few = submitted();
  const many = submitted();
  for (const tab of [dossiers, history]) {
    const sheet = many.spreadsheet.sheet(tab);
    const [header = [], ...rows] = sheet.values();
    const key = header.indexOf(tab === dossiers ? "Mã hồ sơ" : "Họ tên, tên tập thể");
    const nominee = header.indexOf("Mã đề nghị");
    const copies = Array.from({ length: 99 }, (_, copy) =>
      rows.map((row) =>
        row.map((cell, at) =>
          at === key || at === nominee ? `${cell}~${copy}` : at === 0 ? `X${copy}` : cell,
        ),
      ),
    );
    sheet.paste(rows.length + 2, 1, copies.flat());
  }
  const runs = (script: LocalAppsScript) =>
    [
      clickDossiers(script),
      clickResults(script),
      clickReport(script, "T05"),
      clickIndex(script),
      clickSubmission(script),
    ].map((run) => callCounts(run, "service"));
  expect(runs(many)).toEqual(runs(few));
}, 120_000);
