import { expect, test } from "vitest";
import type { Person } from "../../../local/local-apps-script";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { clickPaper, closedMeeting } from "../../support/closed-meeting";
import { composedRegisters } from "../../support/composed-documents";
import { clickCompare, editByHand, fileOfDocument, lastSaid, retype } from "../../support/document-in-hand";
import {
  clickAppraisal,
  clickNominationList,
  clickReminder,
  filledRegister,
  muchLarger,
} from "../../support/filled-review";
import { typing } from "../../support/menu-item";
import { everything, registerOf, typeInto } from "../../support/register";
import { withPicture } from "../../support/resaved";
import { pass, typeWhere } from "../../support/review";
import { firstSession, meeting } from "../../support/vote-register";

const list = "DSTH:CN-2023";
const minutes = `BBKP:CN-2023:${firstSession}`;

const byHand = `Sổ và mẫu không đổi từ lần soạn gần nhất: khác vì văn bản đã sửa tay.

Nếu sổ đúng thì soạn lại văn bản từ menu, hoặc sửa trong văn bản; nếu văn bản đúng thì sửa sổ.`;
const leftBlank =
  "Số, ngày của văn bản còn để trống trong Docs, sổ đã có: điền tay trên bản giấy thì không cần sửa.";
const signedStays =
  "Văn bản đã ký nên giữ nguyên, kể cả khi sổ đổi sau ngày ký. Nếu phải sửa thì soạn bản thay thế từ menu.";

/** The register with the list of nominations composed; the book has the plan, too, so the id is typed. */
function withList() {
  const script = filledRegister();
  clickNominationList(script, ["YES"]);
  return script;
}

test("a document of every kind that nobody touched agrees, days after it was composed", () => {
  const said = composedRegisters().flatMap((script) => {
    pass(script, 3 * 24 * 60);
    const rows = tabRows(script, documentBook.tab);
    const composed = rows.filter((row) => row.Tệp !== "");
    return composed.map((row) => ({
      numbered: row.Số !== "" && row["Trạng thái"] === "Đã ký, có số",
      text: lastSaid(clickCompare(script, composed.length > 1 ? row["Mã văn bản"] : undefined)),
    }));
  });
  const agrees = ": khớp với sổ từng chữ, từng số.";
  // Where the number was written into the book after composing, the gaps on the paper are told beside it.
  const wrong = said.filter(
    ({ text, numbered }) =>
      !text.endsWith(agrees) && !(numbered && text.endsWith(`${agrees}\n\n${leftBlank}`)),
  );
  expect(wrong).toEqual([]);
  expect(said.filter(({ numbered }) => numbered).length).toBeGreaterThan(2);
  expect(said.length).toBeGreaterThan(10);
}, 240_000);

test("and so does every document when its school year is in the archive", () => {
  const yes: Person = ({ buttons }) => (buttons.includes("YES") ? "YES" : "OK");
  let compared = 0;
  const wrong = composedRegisters().flatMap((script) => {
    for (const row of tabRows(script, "Kỳ xét")) {
      typeWhere(script, "Kỳ xét", ["Mã kỳ xét", row["Mã kỳ xét"] ?? ""], "Nhận hồ sơ", "Đã khóa");
    }
    script.now = new Date(2027, 9, 1, 8, 0);
    const record = script.click(["Sổ Thi đua", "Hồ sơ", "Lưu trữ năm học cũ"], { person: yes });
    if (!lastSaid(record).includes("Đã lưu trữ")) return [];
    const rows = tabRows(script, documentBook.tab).filter((row) => row.Tệp !== "");
    compared += rows.length;
    return rows.flatMap((row) => {
      const text = lastSaid(clickCompare(script, rows.length > 1 ? row["Mã văn bản"] : undefined));
      return text.includes(": khớp với sổ từng chữ, từng số.") ? [] : [`${row["Mã văn bản"]}: ${text}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(10);
}, 240_000);

test("names, counts and wording changed by hand are told with their places, figures first; the register stays", () => {
  const script = withList();
  editByHand(script, list, (held) => {
    retype(held, "Phạm Văn Ví Dụ", "Phạm Văn Vi Dụ");
    retype(held, "Lao động tiên tiến: 09 cá nhân", "Lao động tiên tiến: 08 cá nhân");
    retype(held, "3 (75,00%)", "3 (57,00%)");
    retype(held, "đã báo đơn vị", "");
    retype(held, "Tổng hợp đề nghị khen thưởng", "Tổng hợp đề nghị");
    held.tables()[2]?.removeRow(1);
    held.tables()[1]?.swapRows(5, 10);
  });
  const before = everything(script);
  expect(lastSaid(clickCompare(script))).toBe(
    `Đối chiếu văn bản: Danh sách tổng hợp DSTH:CN-2023: có 08 chỗ khác với sổ.

Số lượng:
• Bảng 2, dòng 3: văn bản ghi “Lao động tiên tiến: 08 cá nhân”, theo sổ là “Lao động tiên tiến: 09 cá nhân”
• Bảng 3, TT 2: văn bản thiếu “2 | Phòng Đào tạo | 3 | 3”, sổ có

Tỷ lệ:
• Bảng 1, TT 1 (Khoa Mộc), cột “LĐTT (SL, %)”: văn bản ghi “3 (57,00%)”, theo sổ là “3 (75,00%)”

Họ tên:
• Bảng 2, TT 2, cột “Họ và tên”: văn bản ghi “Phạm Văn Vi Dụ”, theo sổ là “Phạm Văn Ví Dụ”
• Bảng 2, TT 4: “4 | Lê Thị Mẫu | Khoa Mộc | Hoàn thành tốt nhiệm vụ | Đủ điều kiện” đứng sai thứ tự so với sổ
• Bảng 2, TT 9: “9 | Đinh Văn Ô | Trung tâm Ngoại ngữ | Hoàn thành tốt nhiệm vụ | Tạm dừng xem xét theo quy định” đứng sai thứ tự so với sổ

Câu chữ:
• Đoạn “Tổng hợp đề nghị Xét danh hiệu cuối năm học 2022 …”: văn bản ghi “Tổng hợp đề nghị Xét danh hiệu cuối …”, theo sổ là “Tổng hợp đề nghị khen thưởng Xét danh hiệu cuối …”
• Bảng 2, TT 7 (Bùi Văn Cột), cột “Ghi chú”: văn bản ghi (để trống), theo sổ là “đã báo đơn vị”

${byHand}`,
  );
  expect(everything(script)).toEqual(before);
});

test("a tone mark on another letter of the syllable is a difference of its own kind", () => {
  const script = withList();
  editByHand(script, list, (held) => retype(held, "Thời khóa biểu", "Thời khoá biểu"));
  expect(lastSaid(clickCompare(script))).toContain(
    "văn bản ghi “Thời khoá biểu tự động (15/QĐ-CĐTN)”, theo sổ là “Thời khóa biểu tự động (15/QĐ-CĐTN)” (khác cách đặt dấu)",
  );
});

test("a signed report whose number stands in the book alone agrees, and the gaps on the paper are told", () => {
  const script = filledRegister();
  clickAppraisal(script, ["YES"]);
  const row = ["Mã văn bản", "BCTĐ:CN-2023"] as const;
  typeWhere(script, documentBook.tab, row, "Số", "9");
  typeWhere(script, documentBook.tab, row, "Ngày ban hành", "13/7/2023");
  typeWhere(script, documentBook.tab, row, "Trạng thái", "Đã ký, có số");
  expect(lastSaid(clickCompare(script))).toBe(
    `Đối chiếu văn bản: Báo cáo thẩm định BCTĐ:CN-2023: khớp với sổ từng chữ, từng số.\n\n${leftBlank}`,
  );
  editByHand(script, "BCTĐ:CN-2023", (held) => retype(held, "Số:       /BC-HĐTĐKT", "Số: 19/BC-HĐTĐKT"));
  expect(lastSaid(clickCompare(script))).toContain(
    "Số, ký hiệu:\n• Phần đầu văn bản: văn bản ghi “Số: 19/BC-HĐTĐKT”, theo sổ là “Số: 09/BC-HĐTĐKT”",
  );
});

/** A law that ends between the day a document is composed and the day that is planned for it. */
const lawEnds = {
  plan: ["KH:D1-2026", "ND91", "02/11/2020", "03/11/2020"],
  appraisal: ["BCTĐ:CN-2023", "ND91", "31/7/2023", "13/8/2023"],
} as const;

test.each([
  ["plan", () => registerOf("samples/hoa-mai"), ["Kế hoạch", "Soạn kế hoạch"]],
  ["appraisal", filledRegister, ["Văn bản", "Báo cáo thẩm định"]],
] as const)(
  "a signed %s is held against the law of its own day, not of the day it was composed",
  (kind, register, item) => {
    const [id, ground, end, day] = lawEnds[kind];
    const script = register();
    const compose = () => script.click(["Sổ Thi đua", ...item], { person: typing("D1-2026") });
    compose();
    typeWhere(script, "Căn cứ", ["Mã căn cứ", ground], "Hiệu lực đến", end);
    typeWhere(script, documentBook.tab, ["Mã văn bản", id], "Ngày ban hành", day);
    compose();
    typeWhere(script, documentBook.tab, ["Mã văn bản", id], "Trạng thái", "Đã ký, có số");
    expect(lastSaid(clickCompare(script, id))).toContain(`${id}: khớp với sổ từng chữ, từng số.`);
    // Had it been in force on that day the paper would say it.
    typeWhere(script, "Căn cứ", ["Mã căn cứ", ground], "Hiệu lực đến", "");
    expect(lastSaid(clickCompare(script, id))).toMatch(/: có \d+ chỗ khác với sổ/);
  },
);

test("a signed document whose register has moved on differs, and stays", () => {
  const script = withList();
  typeWhere(script, documentBook.tab, ["Mã văn bản", list], "Trạng thái", "Đã ký, có số");
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Ghi chú", "Nộp bổ sung ngày 20/7/2023");
  const moved =
    "Ngày, tháng:\n• Bảng 2, TT 4 (Lê Thị Mẫu), cột “Ghi chú”: văn bản ghi (để trống), theo sổ là “Nộp bổ sung ngày 20/7/2023”";
  expect(lastSaid(clickCompare(script))).toBe(
    `Đối chiếu văn bản: Danh sách tổng hợp DSTH:CN-2023: có 01 chỗ khác với sổ.\n\n${moved}\n\nVăn bản chưa bị sửa tay từ lần soạn gần nhất: khác vì sổ hoặc mẫu đã đổi từ đó.\n\n${signedStays}`,
  );
  editByHand(script, list, (held) => retype(held, "Vũ Thị Bảng", "Vũ Thị Băng"));
  expect(lastSaid(clickCompare(script))).toBe(
    `Đối chiếu văn bản: Danh sách tổng hợp DSTH:CN-2023: có 02 chỗ khác với sổ.\n\n${moved}\n\nHọ tên:\n• Bảng 2, TT 6, cột “Họ và tên”: văn bản ghi “Vũ Thị Băng”, theo sổ là “Vũ Thị Bảng”\n\nTừ lần soạn gần nhất sổ hoặc mẫu đã đổi, và văn bản đã sửa tay.\n\n${signedStays}`,
  );
});

test("a letter that replaced nothing is held against its own row, not against the latest", () => {
  const script = filledRegister();
  clickReminder(script);
  typeWhere(script, documentBook.tab, ["Mã văn bản", "CVĐĐ1:CN-2023"], "Số", "58");
  typeWhere(script, documentBook.tab, ["Mã văn bản", "CVĐĐ1:CN-2023"], "Ngày ban hành", "13/7/2023");
  clickReminder(script, ["YES"]);
  typeWhere(script, documentBook.tab, ["Mã văn bản", "CVĐĐ1:CN-2023"], "Trạng thái", "Đã ký, có số");
  pass(script, 24 * 60);
  clickReminder(script, ["YES"]);
  expect(lastSaid(clickCompare(script, "CVĐĐ1:CN-2023"))).toBe(
    "Đối chiếu văn bản: Công văn đôn đốc CVĐĐ1:CN-2023: khớp với sổ từng chữ, từng số.",
  );
  expect(lastSaid(clickCompare(script, "CVĐĐ2:CN-2023"))).toBe(
    "Đối chiếu văn bản: Công văn đôn đốc CVĐĐ2:CN-2023: khớp với sổ từng chữ, từng số.",
  );
});

test("a rate in the minutes of a count is told with whose it is", () => {
  const script = closedMeeting("closed");
  clickPaper("Biên bản kiểm phiếu", firstSession)(script);
  editByHand(script, minutes, (held) => retype(held, "73,33% (11/15)", "73,33% (12/15)"));
  expect(lastSaid(clickCompare(script))).toBe(
    `Đối chiếu văn bản: Biên bản kiểm phiếu ${minutes}: có 01 chỗ khác với sổ.\n\nTỷ lệ:\n• Bảng 1, dòng 5 (Người Thứ 4 Dũng), cột “Tỷ lệ (%)”: văn bản ghi “73,33% (12/15)”, theo sổ là “73,33% (11/15)”\n\n${byHand}`,
  );
});

test("no such document, none composed, one in the trash, one too large to be read, a review that is gone", () => {
  const script = withList();
  clickAppraisal(script, ["YES"]);
  const refused = "Đối chiếu văn bản: chưa làm gì, cần sửa trước: • ";
  expect(lastSaid(clickCompare(script, "QĐ:1"))).toBe(
    `${refused}Không có văn bản mã “QĐ:1” (tab “Sổ văn bản”). Gõ một mã có ở cột “Mã văn bản” của tab này.`,
  );
  expect(lastSaid(clickCompare(script, "KH-D2-2023"))).toBe(
    `${refused}Văn bản KH-D2-2023 chưa có tệp do sổ soạn (tab “Sổ văn bản”). Soạn văn bản này từ menu trước, rồi bấm lại.`,
  );
  const file = fileOfDocument(script, list);
  script.replaceContent(file.id, withPicture(script.fileContent(file.id)));
  expect(lastSaid(clickCompare(script, list))).toBe(
    `${refused}Không đọc được nội dung của văn bản ${list} (tệp quá lớn, thường do chèn ảnh, hoặc đã hỏng) (tab “Sổ văn bản”). Mở văn bản, bỏ ảnh hoặc phần không cần, rồi bấm lại.`,
  );
  script.trashFile(file.id);
  expect(lastSaid(clickCompare(script, list))).toBe(
    `${refused}Tệp của văn bản ${list} không còn trong Google Drive (đã bị xóa, hoặc nằm trong thùng rác) (tab “Sổ văn bản”). Khôi phục tệp từ thùng rác của Google Drive, rồi bấm lại.`,
  );
  typeInto(script, "Kỳ xét", 2, "Mã kỳ xét", "CN-2024");
  const gone = lastSaid(clickCompare(script, "BCTĐ:CN-2023"));
  expect(gone).toContain(
    `${refused}Theo sổ hiện nay không dựng lại được báo cáo thẩm định BCTĐ:CN-2023 để đối chiếu, vì những điều sau (tab “Sổ văn bản”). Sửa những điều đó rồi bấm lại; văn bản vẫn giữ nguyên.`,
  );
  expect(gone).toContain("Không có kỳ xét mã “CN-2023” (tab “Kỳ xét”)");
});

test("a meeting that became a consultation has no invitation any more", () => {
  const script = closedMeeting("closed");
  clickPaper("Giấy mời họp, xin ý kiến")(script);
  typeWhere(script, "Phiên họp", ["Mã phiên họp", meeting.code], "Hình thức", "Xin ý kiến bằng văn bản");
  expect(lastSaid(clickCompare(script))).toContain(
    `Theo sổ hiện nay, thay cho giấy mời họp GM:CN-2023:${meeting.code} phải là công văn xin ý kiến (tab “Sổ văn bản”).`,
  );
});

test("the calls are the same with a hundred times the rows", () => {
  const small = withList();
  const large = filledRegister();
  muchLarger(large, "withdrawn");
  clickNominationList(large, ["YES"]);
  expect(callCounts(clickCompare(large), "service")).toEqual(callCounts(clickCompare(small), "service"));
}, 60_000);
