import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { edited, inParagraph, replacing, sized, worded } from "../../support/edited-docx";
import { clickComposePlan, everything, said, settledThaiNguyen, typeInto } from "../../support/register";
import { serviceCalls } from "../../support/review";

const tab = "Kiểm tra thể thức";

/** The register of a college with its plan composed: KH:2020-2021. */
function composed(): LocalAppsScript {
  const script = settledThaiNguyen();
  typeInto(script, "Sổ văn bản", 2, "Mã văn bản", "KH-2019-2020");
  typeInto(script, "Sổ văn bản", 2, "Mã đợt", "2019-2020");
  typeInto(script, "Sổ văn bản", 2, "Tệp", "");
  clickComposePlan(script);
  return script;
}

function clickCheck(script: LocalAppsScript, ...typed: readonly string[]): CallRecord {
  return script.click(["Sổ Thi đua", "Văn bản", "Kiểm tra thể thức"], {
    answers: typed.map((text) => ({ button: "OK", text }) as const),
  });
}

function planFile(script: LocalAppsScript): string {
  const file = script.files().find(({ name }) => name.startsWith("Kế hoạch "));
  if (!file) throw new Error("No plan was composed");
  return file.id;
}

/** A person edits the plan in Google Docs. */
function edit(script: LocalAppsScript, ...edits: Parameters<typeof edited>[1][]): void {
  const id = planFile(script);
  script.replaceContent(id, edited(script.fileContent(id), ...edits));
}

const rows = (script: LocalAppsScript) =>
  tabRows(script, tab).map((row) => [row["Mã văn bản"], row.TT, row.Mức, row["Điều cần sửa"], row["Ở đâu"]]);

const joined = [
  "Căn cứ viết liền với lời dẫn, nên tách thành dòng riêng in nghiêng",
  "đoạn “Thực hiện kế hoạch số 1999/KH-ĐHTN ngày 21/10/2020 về việc …”",
] as const;

test("what was edited by hand is found, told with its place and rule, and kept on the tab; mended, it goes", () => {
  const script = composed();
  expect(said(clickCheck(script))).toEqual([
    expect.stringMatching(
      /^Kiểm tra thể thức: “Kế hoạch 2020-2021[^”]*”: 01 cần xem lại\.\n\n• Cần xem lại: Căn cứ viết liền với lời dẫn/,
    ),
  ]);
  edit(script, inParagraph("KẾ HOẠCH", sized(16)), worded("Nơi nhận:", "Nơi nhận"));
  const [message = ""] = said(clickCheck(script));
  expect(message).toContain("02 sai, 01 cần xem lại.");
  expect(message).toContain(
    "• Sai: Tên loại: cỡ chữ 16, phải từ 13 đến 14 (đoạn “KẾ HOẠCH”). NĐ 30/2020, Phụ lục I, Phần I, mục II.5.",
  );
  expect(rows(script)).toEqual([
    ["KH:2020-2021", "1", "Sai", "Tên loại: cỡ chữ 16, phải từ 13 đến 14", "đoạn “KẾ HOẠCH”"],
    ["KH:2020-2021", "2", "Cần xem lại", ...joined],
    [
      "KH:2020-2021",
      "3",
      "Sai",
      "Viết “Nơi nhận”, thiếu dấu hai chấm, phải là “Nơi nhận:”",
      "đoạn “Nơi nhận”",
    ],
  ]);
  edit(script, inParagraph("KẾ HOẠCH", sized(14)), worded("Nơi nhận", "Nơi nhận:"));
  clickCheck(script);
  expect(rows(script)).toEqual([["KH:2020-2021", "1", "Cần xem lại", ...joined]]);
  expect(
    tabRows(script, "Nhật ký")
      .slice(-3)
      .map((row) => row["Việc đã làm"]),
  ).toEqual([
    "Kiểm tra thể thức văn bản KH:2020-2021: 01 cần xem lại",
    "Kiểm tra thể thức văn bản KH:2020-2021: 02 sai, 01 cần xem lại",
    "Kiểm tra thể thức văn bản KH:2020-2021: 01 cần xem lại",
  ]);
});

test("more than a dialog holds is counted; the tab has it all", () => {
  const script = composed();
  edit(
    script,
    replacing(/<w:sz w:val="\d+"\/>/, '<w:sz w:val="22"/>'),
    replacing(/<w:jc w:val="\w+"\/>/, ""),
  );
  const [message = ""] = said(clickCheck(script));
  const count = rows(script).length;
  expect(count).toBeGreaterThan(14);
  expect(message.match(/^• /gm)).toHaveLength(12);
  expect(message).toContain(`… và ${count - 12} điều nữa.`);
});

test("of several documents the newest stands first; another one's findings stay", () => {
  const script = composed();
  pasteSample(script, [
    {
      table: documentBook,
      headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Trạng thái", "Tệp"],
      rows: [["CVĐĐ:X", "Công văn đôn đốc", "X", "Dự thảo", "https://docs.google.com/document/d/khac/edit"]],
    },
  ]);
  const [question] = clickCheck(script, "KH:2020-2021").dialogs;
  expect(
    question?.message
      .split("\n")
      .slice(2)
      .map((line) => line.split(":")[0]),
  ).toEqual(["CVĐĐ", "KH"]);
  expect(rows(script)).toHaveLength(1);
  const before = everything(script);
  expect(said(clickCheck(script, "CVĐĐ:X")).at(-1)).toBe(
    "Kiểm tra thể thức: chưa làm gì, cần sửa trước: • Không thấy tệp của văn bản “CVĐĐ:X” trên Google Drive (https://docs.google.com/document/d/khac/edit) (tab “Sổ văn bản”). Lấy lại tệp từ thùng rác của Google Drive, hoặc soạn lại công văn đôn đốc từ menu.",
  );
  expect(said(clickCheck(script, "KH:9")).at(-1)).toContain("Không có văn bản mã “KH:9” (tab “Sổ văn bản”)");
  expect(said(clickCheck(script, "KH-2019-2020")).at(-1)).toContain("Văn bản “KH-2019-2020” chưa được soạn");
  expect(everything(script)).toEqual(before);
});

test("a book without a document, a deleted Doc and one that cannot be read are told, and nothing changes", () => {
  const empty = settledThaiNguyen();
  typeInto(empty, "Sổ văn bản", 2, "Tệp", "");
  expect(said(clickCheck(empty))).toEqual([
    "Kiểm tra thể thức: chưa làm gì, cần sửa trước: • Sổ văn bản chưa có văn bản nào để chọn (tab “Sổ văn bản”). Soạn văn bản từ menu trước.",
  ]);
  const script = composed();
  const id = planFile(script);
  script.trashFile(id);
  expect(said(clickCheck(script))[0]).toContain("Không thấy tệp của văn bản “KH:2020-2021”");
  script.restoreFile(id);
  clickCheck(script);
  const before = everything(script);
  clickCheck(script);
  expect(rows(script)).toHaveLength(1);
  expect(before).not.toBeNull();
});

test("a check is one search, one export and one write, whatever the book holds", () => {
  const calls = [1, 100].map((count) => {
    const script = composed();
    pasteSample(script, [
      {
        table: documentBook,
        headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Trạng thái", "Tệp"],
        rows: Array.from({ length: count }, (_, index) => [
          `KH:${index}`,
          "Kế hoạch",
          `${index}`,
          "Dự thảo",
          "…",
        ]),
      },
    ]);
    return serviceCalls(clickCheck(script, "KH:2020-2021"));
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.filter((call) => /Drive/.test(call))).toEqual(["Drive.Files.list", "Drive.Files.export"]);
});
