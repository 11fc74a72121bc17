import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { grants } from "../../../src/register/tables/results/grants";
import {
  bothTitles,
  clickDecision,
  documentNamed,
  firstDecision,
  grantRows,
  listOf,
  sign,
  textOf,
} from "../../support/decisions";
import { said } from "../../support/register";
import { review, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

const heads = "Thủ trưởng quyết định";

/** Name, money and note of each row of the list on LĐTT. */
const moneyOf = (script: Parameters<typeof documentNamed>[0]) =>
  listOf(script, "Quyết định khen thưởng CN-2023 LDTT-1")?.map(([, name, , money, note]) => [
    name,
    money,
    note,
  ]);

const higher = (script: Parameters<typeof documentNamed>[0], choice: string) =>
  typeWhere(script, heads, ["Mã danh hiệu", "CSTDCS"], "Thủ trưởng quyết định", choice);

test("who gets two titles is paid the higher alone, and the decision on the other says so", () => {
  const script = bothTitles();
  clickDecision(script, "LDTT");
  expect(moneyOf(script)).toEqual([
    ["Phạm Văn Ví Dụ", "540.000", ""],
    ["Hoàng Thị Giả", "540.000", ""],
    ["Lê Thị Mẫu", "540.000", ""],
    ["Trần Văn Thử", "", "Hưởng mức thưởng của Chiến sĩ thi đua cơ sở"],
    ["Đỗ Văn Nháp", "540.000", ""],
  ]);
  expect(textOf(documentNamed(script, "Quyết định khen thưởng CN-2023 LDTT-1"))).toEqual(
    expect.arrayContaining([
      "- Danh hiệu “Lao động tiên tiến”: 04 cá nhân × 540.000 đồng = 2.160.000 đồng (0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng).",
      "01 cá nhân hưởng mức thưởng khác được trao cùng lúc, không tính vào tổng số này.",
    ]),
  );
  clickDecision(script, "CSTDCS");
  expect(listOf(script, "Quyết định khen thưởng CN-2023 CSTDCS-1")).toEqual([
    ["1", "Trần Văn Thử", "Khoa Mộc", "1.800.000", ""],
  ]);
});

test("a decision waits for what the head, or the council, has still to decide on another award of its nominees", () => {
  const script = bothTitles();
  higher(script, "");
  expect(said(clickDecision(script, "LDTT")).at(-1)).toContain(
    "Thủ trưởng chưa quyết định 1 dòng: Trần Văn Thử (Chiến sĩ thi đua cơ sở)",
  );
  expect(said(clickDecision(script, "TTLDTT")).at(-1)).toContain("Đã soạn");
  higher(script, "Không khen");
  clickDecision(script, "LDTT");
  expect(moneyOf(script)).toContainEqual(["Trần Văn Thử", "540.000", ""]);
  expect(said(clickDecision(bothTitles(1), "LDTT")).at(-1)).toContain(
    "chưa đóng nên chưa có kết quả cuối cùng",
  );
});

test("money that a signed decision pays and a later one would pay otherwise is told, before either is paid twice", () => {
  const script = bothTitles();
  higher(script, "Để lại");
  clickDecision(script, "LDTT");
  sign(script, firstDecision, "45", "17/7/2023");
  pasteSample(script, [pastable(grants, grantRows())]);
  higher(script, "Theo đề nghị");
  expect(clickDecision(script, "CSTDCS").dialogs.at(-2)?.message).toContain(
    `• Trần Văn Thử: quyết định ${firstDecision} đã ghi thưởng 540.000 đồng cho Lao động tiên tiến; tính cùng quyết định này thì khoản đó là 0 đồng (tab “Đã khen thưởng”). Xem có phải trừ hoặc bù phần chênh lệch không.`,
  );
});

test("a title that was annulled pays for no other", () => {
  const script = bothTitles();
  const [, , , row] = grantRows();
  if (!row) throw new Error("no grant");
  const id = `${review}/K-MOC/001/CSTDCS`;
  const annulled = { ...row, document: `QĐ1:${review}:CSTDCS`, number: 1, id, award: "CSTDCS" } as const;
  pasteSample(script, [pastable(grants, [{ ...annulled, state: "annulled" }])]);
  clickDecision(script, "LDTT");
  expect(moneyOf(script)).toContainEqual(["Trần Văn Thử", "540.000", ""]);
});
