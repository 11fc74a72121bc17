import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import type { Grant } from "../../../src/domain/results/grant";
import { holds } from "../../../src/register/tables/records/holds";
import { grants } from "../../../src/register/tables/results/grants";
import {
  clickDecision,
  clickPaymentList,
  clickSuddenOpinion,
  decisionsOf,
  documentNamed,
  grantRows,
  textOf,
} from "../../support/decisions";
import { said } from "../../support/register";
import { secrets } from "../../support/review";
import { dossier, suddenRegister, suddenReview } from "../../support/sudden";
import { pastable } from "../../support/vote-rows";

type Script = ReturnType<typeof suddenRegister>;

/** What a run refused, without what begins every refusal. */
const refusals = (run: ReturnType<typeof clickDecision>) =>
  said(run)
    .at(-1)
    ?.replace(/^.*cần sửa trước: /, "");

const decide = (script: Script, code = "DX01") => clickDecision(script, suddenReview.code, code);

test("within a day and without a form: the standing office's page, the decision, the money", () => {
  const script = suddenRegister({});
  expect(said(clickSuddenOpinion(script)).at(-1)).toContain("Đã soạn “Phiếu trình khen đột xuất DX2023 DX01");
  const page = documentNamed(script, "Phiếu trình khen đột xuất DX2023 DX01", suddenReview.name);
  expect(
    page.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.join(" ")))).slice(1),
  ).toEqual([
    ["Mục", "Nội dung"],
    ["Cá nhân", "Lê Thị Mẫu"],
    ["Chức vụ, đơn vị", "Giảng viên, Khoa Mộc"],
    ["Đề nghị", "Giấy khen"],
    ["Thành tích", "Dũng cảm cứu người đuối nước"],
    ["Ngày lập thành tích", "ngày 05 tháng 3 năm 2023"],
    ["Căn cứ", "Tờ trình số 12/TTr-KM ngày 06/3/2023 của Khoa Mộc"],
    ["Minh chứng", "Xác nhận của Ủy ban nhân dân xã Mai Lâm"],
    ["Tiền thưởng", "450.000 đồng theo mức đang áp dụng"],
    ["", "Mai Lâm, ngày      tháng      năm 2023"],
    ["THƯỜNG TRỰC HỘI ĐỒNG     ", "HIỆU TRƯỞNG     Nguyễn Văn Hiệu"],
  ]);
  expect(textOf(page)).toEqual([
    "PHIẾU TRÌNH",
    "Khen thưởng đột xuất",
    "Kính gửi: Hiệu trưởng Trường Cao đẳng Thử Nghiệm",
    "Ý kiến của Thường trực Hội đồng",
    "Thường trực Hội đồng Thi đua - Khen thưởng đồng ý với đề nghị khen thưởng (người cho ý kiến: Tạ Thị Ký).",
    "Thành tích rõ ràng, có xác nhận của địa phương.",
    "Quyết định của thủ trưởng (đánh dấu một ô)",
    "☒ Theo đề nghị",
    "☐ Không khen",
    "☐ Để lại",
    expect.stringContaining("Lý do, ý kiến khác: …"),
  ]);

  decide(script);
  expect(decisionsOf(script)).toEqual(["QĐ1:DX2023:DX01"]);
  const lines = textOf(documentNamed(script, "Quyết định khen thưởng DX2023 DX01-1", suddenReview.name));
  expect(lines.slice(1, 2)).toEqual(["Về việc tặng Giấy khen vì có thành tích đột xuất"]);
  expect(lines.slice(lines.indexOf("QUYẾT ĐỊNH:") - 2)).toEqual([
    "Xét Tờ trình số 12/TTr-KM ngày 06/3/2023 của Khoa Mộc;",
    "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Tặng Giấy khen cho 01 cá nhân: Lê Thị Mẫu, Giảng viên, Khoa Mộc; đã có thành tích dũng cảm cứu người đuối nước, ngày 05 tháng 3 năm 2023.",
    "Điều 2. Tiền thưởng kèm theo Quyết định này có tổng số là 450.000 đồng (Bằng chữ: Bốn trăm năm mươi nghìn đồng), gồm:",
    "- Giấy khen: 01 cá nhân × 450.000 đồng = 450.000 đồng (0,3 lần mức lương cơ sở 1.490.000 đồng, làm tròn lên 450.000 đồng).",
    "Mức thưởng thực hiện theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017; Nghị định số 38/2019/NĐ-CP ngày 09/5/2019.",
    "Tiền thưởng chi từ nguồn kinh phí thi đua, khen thưởng của trường.",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các đơn vị liên quan và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ]);
  expect(said(clickPaymentList(script, suddenReview.code, "DX01")).at(-1)).toContain(
    "Đã soạn “Bảng kê chi tiền",
  );
});

test("what the standing office has not said, or is against, does not reach the head", () => {
  const silent = suddenRegister({ opinion: null });
  expect(refusals(clickSuddenOpinion(silent))).toBe(
    "• Hồ sơ DX01: Thường trực Hội đồng chưa cho ý kiến (tab “Khen đột xuất”, dòng 2, cột “Ý kiến thường trực”). Ghi ý kiến, người cho ý kiến.",
  );
  expect(refusals(decide(silent))).toContain(
    "Kỳ xét “DX2023” chưa có ai được Hội đồng hoặc Thường trực đề nghị khen",
  );
  const against = suddenRegister({ opinion: "no" });
  expect(said(clickSuddenOpinion(against)).at(-1)).toContain("Đã soạn");
  expect(refusals(decide(against))).toContain(
    "Kỳ xét “DX2023” chưa có ai được Hội đồng hoặc Thường trực đề nghị khen",
  );
});

test("the head decides: without a choice nothing is granted, and what is refused has no decision", () => {
  expect(refusals(decide(suddenRegister({ choice: null })))).toContain(
    "Thủ trưởng chưa quyết định 1 dòng: Lê Thị Mẫu (Giấy khen) (tab “Khen đột xuất”)",
  );
  expect(refusals(decide(suddenRegister({ choice: "refused", reason: "trùng" })))).toContain(
    "không có ai được khen",
  );
});

test("each fault of a dossier is told with its cell, and the decision is refused", () => {
  const faults = [
    [{ review: "CN-2023" }, "kỳ xét “CN-2023” không phải loại Đột xuất"],
    [{ nomineeCode: "003" }, "mã “003” là của Phạm Văn Ví Dụ"],
    [{ unit: "K-XXX" }, "không có đơn vị mã “K-XXX”"],
    [{ award: "TTLDTT" }, "Tập thể lao động tiên tiến không dành cho cá nhân"],
    [{ award: "BK" }, "Bằng khen cấp bộ, tỉnh do cấp trên quyết định"],
    [{ code: "GK" }, "mã hồ sơ trùng mã danh hiệu hoặc mã quyết định chung"],
    [{ ground: "Tờ trình số … của Khoa Mộc" }, "còn chỗ phải điền"],
    [{ achievedOn: { year: 2023, month: 3, day: 8 } }, "ngày lập thành tích sau ngày hôm nay"],
    [{ kind: "collective", nomineeCode: "K-XXX" }, "không có đơn vị mã “K-XXX”"],
  ] as const;
  for (const [changed, message] of faults) {
    const told = refusals(clickSuddenOpinion(suddenRegister(changed)));
    expect(told).toContain(
      `Hồ sơ ${"code" in changed ? changed.code : "DX01"}: ${message} (tab “Khen đột xuất”, dòng 2, cột`,
    );
  }
});

test("doubts about a dossier are asked about", () => {
  const doubts = [
    [{ nomineeCode: "" }, "chưa có mã; danh sách nhân sự có người cùng họ tên: 002"],
    [{ nomineeCode: "2301", position: "Lớp CK21A" }, "danh sách nhân sự không có mã “2301”"],
    [{ unit: "P-DT" }, "danh sách nhân sự ghi Lê Thị Mẫu ở đơn vị K-MOC"],
    [{ achievedOn: null }, "chưa có ngày lập thành tích"],
    [{ kind: "collective", nomineeCode: "K-MOC", name: "Tổ Mộc mỹ nghệ" }, "đơn vị K-MOC tên là “Khoa Mộc”"],
  ] as const;
  for (const [changed, message] of doubts) {
    const run = clickSuddenOpinion(suddenRegister(changed));
    expect(run.dialogs.at(-2)?.message).toContain(`Hồ sơ DX01: ${message}`);
    expect(said(run).at(-1)).toContain("Đã soạn");
  }
});

test("nobody on hold is awarded, by code for sure and by name in doubt; why stays in the register", () => {
  const held = (code: string) => {
    const script = suddenRegister({});
    const from = { year: 2023, month: 3, day: 1 };
    pasteSample(script, [
      pastable(holds, [{ code, name: dossier.name, from, until: null, reason: secrets.holdReason }]),
    ]);
    return clickSuddenOpinion(script);
  };
  expect(refusals(held("002"))).toContain("Lê Thị Mẫu đang tạm dừng xem xét theo quy định");
  const byName = held("");
  expect(byName.dialogs.at(-2)?.message).toContain(
    "có người, tập thể cùng tên đang tạm dừng xem xét theo quy định",
  );
  for (const run of [held("002"), byName])
    expect(run.dialogs.map(({ message }) => message).join()).not.toContain(secrets.holdReason);
});

test("the same achievement of the same nominee is not rewarded twice; another one is, and so is another's", () => {
  const granted = (changed: Partial<Grant>) => {
    const script = suddenRegister({});
    const [row] = grantRows();
    if (!row) throw new Error("no grant");
    const before = { document: "QĐ1:DX2023:DX00", id: "DX00", review: suddenReview.code, award: "GK" };
    const same = { code: "002", name: dossier.name, achievement: "dũng cảm cứu  người đuối nước" };
    pasteSample(script, [pastable(grants, [{ ...row, ...before, ...same, ...changed }])]);
    return refusals(clickSuddenOpinion(script));
  };
  expect(granted({})).toContain("Lê Thị Mẫu đã được khen về thành tích này theo quyết định QĐ1:DX2023:DX00");
  expect(granted({ achievement: "Bắt cướp" })).toContain("Đã soạn");
  expect(granted({ code: "003", name: "Phạm Văn Ví Dụ" })).toContain("Đã soạn");
  expect(granted({ state: "annulled" })).toContain("Đã soạn");
});

test("each dossier has a decision of its own, chosen by its code", () => {
  const script = suddenRegister(
    {},
    { code: "DX02", nomineeCode: "003", name: "Phạm Văn Ví Dụ", achievement: "Bắt cướp" },
  );
  const run = decide(script, "DX02");
  expect(run.dialogs[1]?.message).toBe(
    "Gõ mã quyết định.\n\nDX01: Lê Thị Mẫu, Giấy khen\nDX02: Phạm Văn Ví Dụ, Giấy khen",
  );
  expect(decisionsOf(script)).toEqual(["QĐ1:DX2023:DX02"]);
});
