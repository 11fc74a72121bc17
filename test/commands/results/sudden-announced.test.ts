import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import { firstDocument } from "../../../src/domain/papers/document";
import { grants } from "../../../src/register/tables/results/grants";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { documentNamed } from "../../support/decisions";
import { ruledTables, wholeText } from "../../support/filled-review";
import { grantOf } from "../../support/granted-review";
import { menuItem, typing } from "../../support/menu-item";
import { said } from "../../support/register";
import { dossier, suddenRegister, suddenReview } from "../../support/sudden";
import { pastable } from "../../support/vote-rows";

/** With the other review in the register the sudden one's code is typed first. */
const sudden = suddenReview.code;

function sendResults(script: LocalAppsScript) {
  return script.click(["Sổ Thi đua", "Kết quả", "Gửi kết quả cho đơn vị"], { person: typing(sudden) });
}

const letters = (script: LocalAppsScript) =>
  script
    .mails()
    .filter(({ subject }) => subject.startsWith("Kết quả"))
    .map(({ body }) => body.split("\n").filter((line) => /^\d+\. /.test(line)));

/** The decision on a dossier, signed. */
function sign(script: LocalAppsScript): void {
  const decision = {
    ...firstDocument("decision", sudden, dossier.code),
    number: "12",
    symbol: "QĐ-CĐTN",
    date: { year: 2023, month: 3, day: 7 },
    title: "Tặng Giấy khen đột xuất",
    state: "signed" as const,
  };
  const grant = grantOf(decision, 1, {
    review: sudden,
    id: dossier.code,
    name: dossier.name,
    code: dossier.nomineeCode,
    position: dossier.position,
    award: "GK",
    awardName: "Giấy khen",
  });
  pasteSample(script, [pastable(documentBook, [decision]), pastable(grants, [grant])]);
}

test("a sudden award is no result of a vote: it is announced when its decision is signed", () => {
  const script = suddenRegister({});
  expect(said(menuItem("Văn bản", "Thông báo kết quả xét")(script, sudden)).at(-1)).toContain(
    "Kỳ xét “DX2023” là khen đột xuất, không bỏ phiếu nên không có kết quả xét để thông báo",
  );
  sign(script);
  menuItem("Văn bản", "Công khai quyết định")(script, sudden);
  const notice = documentNamed(script, "Công khai quyết định DX2023 DX01", suddenReview.name);
  expect(wholeText(notice)).toContain(
    "công khai Quyết định số 12/QĐ-CĐTN ngày 07 tháng 3 năm 2023 của Hiệu trưởng Trường Cao đẳng Thử Nghiệm về việc tặng Giấy khen đột xuất như sau:",
  );
  expect(ruledTables(notice).flat().at(-1)).toEqual(["1", "Lê Thị Mẫu", "Khoa Mộc"]);
});

test("the unit is told what became of its dossiers: agreed to, refused with the head's reason, not agreed to, not decided", () => {
  const script = suddenRegister(
    {},
    { code: "DX02", name: "Phạm Văn Ví Dụ", nomineeCode: "003", choice: "refused", reason: "đã khen ở xã" },
    { code: "DX03", name: "Hoàng Thị Giả", nomineeCode: "004", opinion: "no", choice: null },
    { code: "DX04", name: "Trần Văn Thử", nomineeCode: "001", opinion: null, choice: null },
  );
  sendResults(script);
  expect(letters(script)).toEqual([
    [
      "1. Lê Thị Mẫu - Giấy khen: đã được đề nghị Hiệu trưởng quyết định khen thưởng",
      "1. Phạm Văn Ví Dụ - Giấy khen: Hiệu trưởng quyết định không khen thưởng; lý do: đã khen ở xã",
      "2. Hoàng Thị Giả - Giấy khen: thường trực Hội đồng chưa đề nghị khen thưởng",
      "3. Trần Văn Thử - Giấy khen: chưa có kết quả cuối cùng",
    ],
  ]);
  sign(script);
  sendResults(script);
  expect(letters(script)[1]?.[0]).toBe(
    "1. Lê Thị Mẫu - Giấy khen: được khen thưởng theo Quyết định số 12/QĐ-CĐTN ngày 07 tháng 3 năm 2023",
  );
});
