import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { clickReminder, filledRegister } from "../../support/filled-review";
import {
  clickComposePlan,
  clickSetUp,
  columnOf,
  said,
  settledThaiNguyen,
  typeInto,
} from "../../support/register";
import { rowsOf } from "../../support/review";

const book = "Sổ văn bản";

/** A register whose book was made before ids had their present form: its plan is a draft under its former id. */
function oldBook(id = "KH-2020-2021"): LocalAppsScript {
  const script = settledThaiNguyen();
  typeInto(script, book, 2, "Mã văn bản", id);
  typeInto(script, book, 2, "Trạng thái", "Dự thảo");
  clickComposePlan(script);
  return script;
}

function clearBook(script: LocalAppsScript): void {
  script.spreadsheet.sheet(book).clear(2, 1, 1, columnOf(script, book, "Tệp"));
}

/** Every plan's file by its name, with its id. */
function plans(script: LocalAppsScript): readonly (readonly [name: string, id: string])[] {
  return script
    .files()
    .flatMap(({ name, id }) => (name.startsWith("Kế hoạch ") ? [[name, id] as const] : []));
}

const ids = (script: LocalAppsScript) => tabRows(script, book).map((row) => row["Mã văn bản"]);

test("a draft of an old book keeps its row, its id and its file", () => {
  const script = oldBook();
  const before = plans(script);
  expect(before.map(([name]) => name)).toEqual(["Kế hoạch 2020-2021 - Thi đua năm học 2020 - 2021"]);
  clickComposePlan(script, ["YES"]);
  expect(plans(script)).toEqual(before);
  expect(ids(script)).toEqual(["KH-2020-2021"]);
});

test("a file made under a former id is found again where its row was deleted, and not made twice", () => {
  const script = oldBook();
  const before = plans(script);
  clearBook(script);
  expect(said(clickComposePlan(script, ["YES"]))[0]).toContain("đã có dự thảo");
  expect(said(clickComposePlan(script, ["YES"]))[0]).toContain("đã có dự thảo");
  expect(plans(script)).toEqual(before);
  expect(ids(script)).toEqual(["KH:2020-2021"]);
});

test("a former id that two rounds may have had is nobody's: no file is overwritten", () => {
  // The second version of the plan of 2020-2021; its row was deleted. A round of that very code comes later.
  const script = oldBook("KH-2020-2021.2");
  const before = plans(script);
  clearBook(script);
  const rounds = script.spreadsheet.sheet("Đợt thi đua");
  const [header = [], round = []] = rounds.values();
  rounds.paste(3, 1, [round.map((cell, at) => (header[at] === "Mã đợt" ? "2020-2021.2" : String(cell)))]);
  script.spreadsheet
    .sheet("Nội dung kế hoạch")
    .paste(29, 1, [["2020-2021.2", "1", "Đoạn văn", "Thi đua dạy tốt./."]]);
  const composed = clickComposePlan(script, [{ button: "OK", text: "2020-2021.2" }, "YES"]);
  expect(said(composed)[1]).toMatch(/Vẫn soạn kế hoạch\?$/);
  expect(ids(script)).toEqual(["KH:2020-2021.2"]);
  expect(plans(script)).toHaveLength(2);
  expect(plans(script)).toEqual(expect.arrayContaining([...before]));
});

test("a letter sent under a former id is counted, and the next follows it", () => {
  const script = filledRegister();
  clickReminder(script);
  typeInto(script, book, 3, "Mã văn bản", "CV-CN-2023-1");
  typeInto(script, book, 3, "Trạng thái", "Đã phát hành");
  expect(said(clickReminder(script, ["YES"]))[0]).toContain("Soạn một công văn mới (CVĐĐ2:CN-2023)?");
  expect(rowsOf(script, book, ["Mã văn bản", "Trạng thái", "Thay thế"]).slice(1)).toEqual([
    ["CV-CN-2023-1", "Đã phát hành", ""],
    ["CVĐĐ2:CN-2023", "Dự thảo", ""],
  ]);
});

test("a book without the column of parts is named with what adds it; then its documents go on", () => {
  const script = oldBook();
  script.spreadsheet.sheet(book).deleteColumns(columnOf(script, book, "Phần"));
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Thiếu cột “Phần” (tab “Sổ văn bản”, dòng 1). Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tiêu đề cột đã bị sửa thì gõ lại như cũ.",
  ]);
  expect(said(clickSetUp(script))[0]).toContain("Đã tạo: cột “Phần” của tab “Sổ văn bản”");
  expect(said(clickComposePlan(script, ["YES"]))[1]).toContain("Đã soạn “Kế hoạch 2020-2021 - ");
  expect(ids(script)).toEqual(["KH-2020-2021"]);
});

test("an id longer than Drive takes is refused before anything is made; one just as long is not", () => {
  // A key and its value have 124 bytes together: 20 go before the id.
  const refused = settledThaiNguyen();
  typeInto(refused, book, 2, "Trạng thái", "Dự thảo");
  const [longest, tooLong] = [`${"Ế".repeat(34)}AA`, `${"Ế".repeat(34)}AAA`];
  typeInto(refused, book, 2, "Mã văn bản", tooLong);
  expect(said(clickComposePlan(refused))).toEqual([
    `Soạn kế hoạch: chưa làm gì, cần sửa trước: • Mã văn bản “${tooLong}” dài quá mức Google Drive nhận (tab “Sổ văn bản”). Rút ngắn mã văn bản, hoặc mã đợt, mã kỳ xét, mã phần trong đó.`,
  ]);
  expect(plans(refused)).toEqual([]);
  typeInto(refused, book, 2, "Mã văn bản", longest);
  clickComposePlan(refused);
  expect(plans(refused)).toHaveLength(1);
});
