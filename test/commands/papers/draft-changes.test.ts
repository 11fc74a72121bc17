import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts } from "../../../scripts/fresh-register";
import { draftQuestion } from "../../../src/commands/papers/draft-changes";
import { editByHand, fileOfDocument, retype } from "../../support/document-in-hand";
import {
  clickNominationList,
  documentOf,
  filledRegister,
  muchLarger,
  wholeText,
} from "../../support/filled-review";
import { everything, said } from "../../support/register";
import { withPicture } from "../../support/resaved";
import { reviewName, typeWhere } from "../../support/review";

const list = "DSTH:CN-2023";
const begins = `Danh sách tổng hợp của kỳ xét “${reviewName}” đã có dự thảo.`;

function composed(): LocalAppsScript {
  const script = filledRegister();
  clickNominationList(script, ["YES"]);
  return script;
}

/** What composing again asks about the draft, behind the warnings about the register. */
function asked(script: LocalAppsScript, answer: "YES" | "NO" = "NO"): string {
  const [question = ""] = said(clickNominationList(script, [answer]));
  return question.slice(question.indexOf(begins));
}

const noteTyped = (script: LocalAppsScript) =>
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Ghi chú", "Nộp bổ sung");

test("where nothing would change it says so, and the draft stays unless its look is wanted anew", () => {
  const script = composed();
  const before = everything(script);
  expect(asked(script)).toBe(
    `${begins} Không có gì thay đổi: dự thảo đúng với sổ từng chữ. Soạn lại chỉ đưa cách trình bày về theo mẫu. Vẫn soạn lại?`,
  );
  expect(everything(script)).toEqual(before);
});

test("edits by hand are told apart from what changed in the register, and are gone after yes", () => {
  const script = composed();
  editByHand(script, list, (held) => {
    retype(held, "Phạm Văn Ví Dụ", "Phạm Văn Ví Dụ (xin rút)");
    retype(held, "Lao động tiên tiến: 09 cá nhân", "Lao động tiên tiến: 08 cá nhân");
    held.tables()[1]?.removeRow(11);
  });
  const byHand = `• Bảng 2, dòng 3: “Lao động tiên tiến: 08 cá nhân” → “Lao động tiên tiến: 09 cá nhân”
• Bảng 2, TT 2, cột “Họ và tên”: “Phạm Văn Ví Dụ (xin rút)” → “Phạm Văn Ví Dụ”
`;
  const row =
    "• Bảng 2, TT 10: thêm “10 | Lý Thị Trang | Trung tâm Ngoại ngữ | Hoàn thành tốt nhiệm vụ | Chưa đủ điều kiện”";
  expect(asked(script)).toBe(
    `${begins} Soạn lại sẽ đổi 02 chỗ, thêm 01 dòng. Sổ và mẫu không đổi từ lần soạn trước; đây là những chỗ sửa tay trong văn bản, soạn lại sẽ mất:

${byHand}${row}

Soạn lại?`,
  );
  noteTyped(script);
  expect(asked(script, "YES")).toBe(
    `${begins} Soạn lại sẽ đổi 03 chỗ, thêm 01 dòng. Từ lần soạn trước sổ hoặc mẫu đã đổi, và văn bản đã sửa tay; chỗ sửa tay sẽ mất:

${byHand}• Bảng 2, TT 4 (Lê Thị Mẫu), cột “Ghi chú”: (để trống) → “Nộp bổ sung”
${row}

Soạn lại?`,
  );
  expect(wholeText(documentOf(script, "Danh sách tổng hợp CN-2023"))).not.toContain("xin rút");
  expect(asked(script)).toContain("Không có gì thay đổi");
});

test("a draft that nobody touched says that the register has changed; rows that come and go are a row each", () => {
  const script = composed();
  noteTyped(script);
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Hoàng Thị Giả"], "Trạng thái", "Đơn vị rút");
  const question = asked(script);
  expect(question).toContain("Văn bản chưa bị sửa tay từ lần soạn trước; khác nhau vì sổ hoặc mẫu đã đổi:");
  expect(question.split("\n").filter((line) => line.startsWith("• Bảng 2"))).toEqual([
    "• Bảng 2, dòng 3: “Lao động tiên tiến: 09 cá nhân” → “Lao động tiên tiến: 08 cá nhân”",
    "• Bảng 2, TT 3: bớt “3 | Hoàng Thị Giả | Khoa Mộc | Hoàn thành tốt nhiệm vụ | Đủ điều kiện”",
    "• Bảng 2, TT 4 (Lê Thị Mẫu), cột “Ghi chú”: (để trống) → “Nộp bổ sung”",
  ]);
});

test("a draft whose file was made before this was kept cannot tell who changed what", () => {
  const place = { region: "Bảng 2", row: "TT 2", name: "Phạm Văn Ví Dụ", column: "Họ và tên" };
  const change = {
    kind: "changed",
    place,
    written: "Phạm Văn Ví Dụ",
    found: "Phạm Văn Vi Dụ",
    about: "name",
  } as const;
  expect(draftQuestion("Có dự thảo.", { differences: [change], since: "unknown" })).toBe(
    `Có dự thảo. Soạn lại sẽ đổi 01 chỗ. Khác nhau vì sổ hoặc mẫu đã đổi, hoặc vì văn bản đã sửa tay; chỗ sửa tay sẽ mất:

• Bảng 2, TT 2 (Phạm Văn Ví Dụ), cột “Họ và tên”: “Phạm Văn Vi Dụ” → “Phạm Văn Ví Dụ”

Soạn lại?`,
  );
});

test("a draft whose file is in the trash is made anew; one too large to be read is replaced unseen", () => {
  const script = composed();
  const file = fileOfDocument(script, list);
  script.replaceContent(file.id, withPicture(script.fileContent(file.id)));
  expect(asked(script)).toBe(
    `${begins} Không đọc được nội dung đang có nên không cho biết trước được chỗ nào đổi; soạn lại sẽ thay toàn bộ bằng nội dung trong sổ. Soạn lại?`,
  );
  script.trashFile(file.id);
  expect(asked(script, "YES")).toBe(
    `${begins} Tệp của dự thảo không còn trong Google Drive (đã bị xóa, hoặc nằm trong thùng rác). Soạn lại sẽ tạo tệp mới. Soạn lại?`,
  );
  const files = script
    .files()
    .filter(({ name, trashed }) => name.startsWith("Danh sách tổng hợp") && !trashed);
  expect(files.map(({ id }) => id === file.id)).toEqual([false]);
});

test("a thousand changes are counted, and the first dozen named", () => {
  const script = composed();
  muchLarger(script);
  const question = asked(script);
  expect(question.split("\n").filter((line) => line.startsWith("• "))).toHaveLength(12);
  expect(question).toMatch(/… và \d+ chỗ nữa\.\n\nSoạn lại\?$/);
}, 60_000);

test("composing again costs one export more than composing did, however long the draft is", () => {
  const exports = (script: LocalAppsScript) =>
    callCounts(clickNominationList(script, ["YES"]), "service")["Drive.Files.export"];
  const fresh = filledRegister();
  expect([exports(fresh), exports(fresh)]).toEqual([1, 2]);
  const large = filledRegister();
  muchLarger(large, "withdrawn");
  clickNominationList(large, ["YES"]);
  const again = callCounts(clickNominationList(large, ["YES"]), "service");
  expect(again).toEqual(callCounts(clickNominationList(composed(), ["YES"]), "service"));
}, 60_000);
