import { expect, test } from "vitest";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { grants } from "../../../src/register/tables/results/grants";
import { clickAccept, clickPresent, decidedReview, votedReview } from "../../support/decided-review";
import {
  clickDecision,
  decisionsOf,
  documentNamed,
  firstDecision,
  grantRows,
  listOf,
  sign,
  signedReview,
  textOf,
} from "../../support/decisions";
import { said, typeInto } from "../../support/register";
import { typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

const heads = "Thủ trưởng quyết định";

test("a decision an award: chosen by its code, in the head's words, with its list on a page of its own", () => {
  const script = decidedReview();
  const run = clickDecision(script, "LDTT");
  expect(run.dialogs[0]?.message).toBe(
    "Gõ mã quyết định.\n\nTTLDTT: Tập thể lao động tiên tiến, khen 01/01 dòng\nLDTT: Lao động tiên tiến, khen 05/05 dòng",
  );
  const paper = documentNamed(script, "Quyết định khen thưởng CN-2023 LDTT-1");
  const lines = textOf(paper);
  expect(lines.slice(0, 3)).toEqual([
    "QUYẾT ĐỊNH",
    "Về việc công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
    "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG THỬ NGHIỆM",
  ]);
  expect(lines.slice(lines.indexOf("QUYẾT ĐỊNH:") - 2)).toEqual([
    "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 14 tháng 7 năm 2023;",
    "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023 cho 05 cá nhân thuộc Trường Cao đẳng Thử Nghiệm, thành tích từ ngày 01 tháng 9 năm 2022 đến ngày 31 tháng 8 năm 2023 (có danh sách kèm theo).",
    "Điều 2. Tiền thưởng kèm theo Quyết định này có tổng số là 2.700.000 đồng (Bằng chữ: Hai triệu bảy trăm nghìn đồng), gồm:",
    "- Danh hiệu “Lao động tiên tiến”: 05 cá nhân × 540.000 đồng = 2.700.000 đồng (0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng).",
    "Mức thưởng thực hiện theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017; Nghị định số 24/2023/NĐ-CP ngày 14/5/2023.",
    "Tiền thưởng chi từ nguồn kinh phí thi đua, khen thưởng của trường.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các đơn vị liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    "DANH SÁCH",
    "Công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
    "(Kèm theo Quyết định số       /QĐ-CĐTN ngày      tháng      năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm)",
    "Danh sách này có 05 cá nhân; tổng số tiền thưởng là 2.700.000 đồng (Bằng chữ: Hai triệu bảy trăm nghìn đồng)./.",
  ]);
  expect(listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")).toEqual([
    ["1", "Phạm Văn Ví Dụ", "Khoa Mộc", "540.000", ""],
    ["2", "Hoàng Thị Giả", "Khoa Mộc", "540.000", ""],
    ["3", "Lê Thị Mẫu", "Khoa Mộc", "540.000", ""],
    ["4", "Trần Văn Thử", "Khoa Mộc", "540.000", ""],
    ["5", "Đỗ Văn Nháp", "Trưởng phòng, Phòng Đào tạo", "540.000", ""],
  ]);
  expect(paper.sections.map(({ titlePage, from }) => [titlePage, from])).toEqual([
    [true, null],
    [true, 1],
  ]);
  expect(tabRows(script, "Sổ văn bản").filter((row) => row["Mã văn bản"] === firstDecision)).toMatchObject([
    {
      "Loại văn bản": "Quyết định khen thưởng",
      "Ký hiệu": "QĐ-CĐTN",
      "Trích yếu": "Công nhận danh hiệu “Lao động tiên tiến” năm học 2022-2023",
      "Trạng thái": "Dự thảo",
    },
  ]);
});

test("one decision for all that the review passed, collectives first, the awards in a column of their own", () => {
  const script = decidedReview();
  typeWhere(script, "Thông tin chung", ["Mục", "Quyết định khen thưởng"], "Giá trị", "Một quyết định chung");
  clickDecision(script);
  const paper = documentNamed(script, "Quyết định khen thưởng CN-2023-1");
  expect(textOf(paper)).toContain("- Danh hiệu “Tập thể lao động tiên tiến”: 01 tập thể;");
  expect(textOf(paper).filter((line) => /^I+\. /.test(line))).toEqual(["I. TẬP THỂ", "II. CÁ NHÂN"]);
  const lists = paper.tables.filter(({ rows }) => rows[0]?.cells[0]?.join() === "TT");
  expect(lists.map(({ rows }) => rows.slice(1).map(({ cells }) => `${cells[0]} ${cells[1]}`))).toEqual([
    ["1 Khoa Mộc"],
    ["2 Phạm Văn Ví Dụ", "3 Hoàng Thị Giả", "4 Lê Thị Mẫu", "5 Trần Văn Thử", "6 Đỗ Văn Nháp"],
  ]);
  const [upright, onItsSide] = paper.sections;
  expect([
    upright && upright.width < upright.height,
    onItsSide && onItsSide.width > onItsSide.height,
  ]).toEqual([true, true]);
});

test("whom the head refuses or puts off is in no list, and whoever is undecided keeps the decision waiting", () => {
  const script = decidedReview();
  const type = (name: string, text: string) =>
    typeWhere(script, heads, ["Họ tên, tên tập thể", name], "Thủ trưởng quyết định", text);
  type("Lê Thị Mẫu", "Không khen");
  type("Trần Văn Thử", "Để lại");
  type("Đỗ Văn Nháp", "");
  expect(said(clickDecision(script, "LDTT")).at(-1)).toBe(
    "Quyết định khen thưởng: chưa làm gì, cần sửa trước: • Thủ trưởng chưa quyết định 1 dòng: Đỗ Văn Nháp (Lao động tiên tiến) (tab “Thủ trưởng quyết định”). Ghi ở cột “Thủ trưởng quyết định”; chưa có dòng thì bấm Sổ Thi đua → Kết quả → Trình thủ trưởng.",
  );
  type("Đỗ Văn Nháp", "Theo đề nghị");
  expect(clickDecision(script, "LDTT").dialogs[0]?.message).toContain(
    "LDTT: Lao động tiên tiến, khen 03/05 dòng",
  );
  expect(listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")?.map(([, name]) => name)).toEqual([
    "Phạm Văn Ví Dụ",
    "Hoàng Thị Giả",
    "Đỗ Văn Nháp",
  ]);
});

test("where the head grants nobody there is no decision", () => {
  const script = decidedReview();
  typeWhere(script, heads, ["Mã danh hiệu", "TTLDTT"], "Thủ trưởng quyết định", "Không khen");
  expect(said(clickDecision(script, "TTLDTT")).at(-1)).toBe(
    "Quyết định khen thưởng: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023”, phần TTLDTT: không có ai được khen theo quyết định của trường. Thủ trưởng không khen hoặc để lại cả; không cần quyết định.",
  );
  expect(decisionsOf(script)).toEqual([]);
});

test("before anything is put before the head there is nothing to decide on", () => {
  const script = votedReview();
  expect(said(clickDecision(script, "LDTT")).at(-1)).toContain("Thủ trưởng chưa quyết định 5 dòng: ");
  clickPresent(script);
  clickAccept(script);
  expect(said(clickDecision(script, "LDTT")).at(-1)).toContain(
    "Đã soạn “Quyết định khen thưởng CN-2023 LDTT-1",
  );
});

test("money that no row tells, or that comes from nowhere, keeps the decision from being made", () => {
  const script = decidedReview();
  const row = tabRows(script, "Mức thưởng").findIndex((each) => each["Mã danh hiệu"] === "LDTT") + 2;
  typeInto(script, "Mức thưởng", row, "Hệ số", "");
  expect(said(clickDecision(script, "LDTT")).at(-1)).toContain(
    "• Dòng mức thưởng của “Lao động tiên tiến” (đối tượng GV) chưa có hệ số, cũng chưa có số tiền (Phạm Văn Ví Dụ, Hoàng Thị Giả, Lê Thị Mẫu và 1 dòng nữa) (tab “Mức thưởng”). Điền hệ số hoặc số tiền ở tab này; không thưởng tiền thì ghi số tiền 0.",
  );
  typeInto(script, "Mức thưởng", row, "Số tiền (đồng)", "0");
  clickDecision(script, "LDTT");
  expect(textOf(documentNamed(script, "Quyết định khen thưởng CN-2023 LDTT-1"))).not.toContainEqual(
    expect.stringContaining("tiền thưởng"),
  );
  typeWhere(script, "Thông tin chung", ["Mục", "Nguồn chi tiền thưởng"], "Giá trị", "");
  expect(said(clickDecision(script, "TTLDTT")).at(-1)).toContain("Chưa có mục “Nguồn chi tiền thưởng”");
});

test("money is counted by the base salary of the day typed for the decision", () => {
  const script = decidedReview();
  clickDecision(script, "LDTT");
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Ngày ban hành", "30/6/2023");
  clickDecision(script, "LDTT");
  const rate = () =>
    textOf(documentNamed(script, "Quyết định khen thưởng CN-2023 LDTT-1")).find((line) =>
      line.startsWith("- Danh hiệu"),
    );
  expect(rate()).toContain(
    "05 cá nhân × 450.000 đồng = 2.250.000 đồng (0,3 lần mức lương cơ sở 1.490.000 đồng, làm tròn lên 450.000 đồng)",
  );
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Ngày ban hành", "01/7/2023");
  clickDecision(script, "LDTT");
  expect(rate()).toContain(
    "05 cá nhân × 540.000 đồng = 2.700.000 đồng (0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng)",
  );
});

test("a signed decision stands; what it granted is not granted again, and nobody else is left", () => {
  const script = signedReview();
  expect(said(clickDecision(script, "LDTT")).at(-1)).toBe(
    "Quyết định khen thưởng: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023”, phần LDTT: cả 5 dòng đã có quyết định khen (tab “Đã khen thưởng”). Xem các quyết định ở tab “Sổ văn bản”; khen thêm thì phải có kết quả mới của Hội đồng.",
  );
  expect(decisionsOf(script)).toEqual([firstDecision]);
});

test("whom the head had put off is granted by a decision of its own, once the others are signed", () => {
  const script = decidedReview();
  const late = ["Họ tên, tên tập thể", "Đỗ Văn Nháp"] as const;
  typeWhere(script, heads, late, "Thủ trưởng quyết định", "Để lại");
  clickDecision(script, "LDTT");
  sign(script, firstDecision, "45", "17/7/2023");
  pasteSample(script, [pastable(grants, grantRows().slice(0, 4))]);
  typeWhere(script, heads, late, "Thủ trưởng quyết định", "Theo đề nghị");
  const asked = clickDecision(script, "LDTT");
  expect(asked.dialogs.at(-2)?.message).toContain(
    "Quyết định khen thưởng (LDTT) QĐ1:CN-2023:LDTT của kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023” đã ký. Soạn một quyết định khen thưởng mới (QĐ2:CN-2023:LDTT)?",
  );
  expect(
    listOf(script, "Quyết định khen thưởng CN-2023 LDTT-2")?.map(([number, name]) => [number, name]),
  ).toEqual([["1", "Đỗ Văn Nháp"]]);
  expect(listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")).toHaveLength(4);
});

test("who was granted and annulled since is granted by no later decision, and the secretary is told", () => {
  const script = decidedReview();
  pasteSample(script, [
    pastable(
      grants,
      grantRows(new Map([[1, { state: "annulled", document: "QĐ9:CN-2023:LDTT" }]])).slice(0, 1),
    ),
  ]);
  const asked = clickDecision(script, "LDTT");
  expect(asked.dialogs.at(-2)?.message).toContain(
    "Phạm Văn Ví Dụ (Lao động tiên tiến) đã bị hủy bỏ sau khi khen nên không có trong quyết định này",
  );
  expect(listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")?.map(([, name]) => name)).not.toContain(
    "Phạm Văn Ví Dụ",
  );
});

test("a decision taken back to a draft is composed again with all of its lines, though they stand as granted", () => {
  const script = signedReview();
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", firstDecision], "Trạng thái", "Dự thảo");
  clickDecision(script, "LDTT");
  expect(listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")).toHaveLength(5);
  expect(decisionsOf(script)).toEqual([firstDecision]);
});
