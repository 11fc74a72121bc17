import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { allTables } from "../../../src/register/all-tables";
import type { Column } from "../../../src/register/column";
import { namingColumns } from "../../../src/register/named-codes";
import { columnsOf, type Table } from "../../../src/register/table";
import { clickComposePlan, registerOf, said, thaiNguyen, typeInto } from "../../support/register";
import {
  clickReceive,
  clickRecheck,
  list,
  openRegister,
  rowsOf,
  send,
  typeWhere,
} from "../../support/review";

const mistyped = "KHÔNG-CÓ";

/** A word that can be read in a column; of dates that say since when a rule holds one that no row has. */
function wordFor(name: string, { choices, format, codec }: Column<unknown>): string {
  if (Array.isArray(choices)) return String(choices[0] ?? "");
  if (name === "validFrom") return "03/7/2023";
  if ("value" in codec.decode("")) return "";
  if (format === "@") return "value" in codec.decode("Ví dụ") ? "Ví dụ" : "21/11/2026 08:05:09";
  return format === "dd/MM/yyyy" ? "03/7/2023" : "1";
}

/** Types below all rows of a tab one whose every code that must name a row names none. */
function typeStrayRow(script: LocalAppsScript, table: Table<object>): void {
  const sheet = script.spreadsheet.sheet(table.tab);
  const names = new Set(strict(table).map(({ name }) => name));
  const row = sheet.values().length + 1;
  for (const [name, column] of columnsOf(table)) {
    const text = names.has(name) ? mistyped : wordFor(name, column);
    if (text !== "") typeInto(script, table.tab, row, column.header, text);
  }
}

function strict(table: Table<object>) {
  return namingColumns(table).filter(({ isPeoples, names }) => isPeoples && names.others === undefined);
}

/** Tab and column of each line on the tab of what is to be mended. */
function places(script: LocalAppsScript): readonly string[] {
  return rowsOf(script, "Cần sửa trong sổ", ["Tab", "Cột"]).map((cells) => cells.join(", "));
}

test("a mistyped code in any column people type, on any tab, stands on the tab of what is to be mended", () => {
  const script = openRegister();
  const tables = allTables.filter((table) => strict(table).length > 0);
  for (const table of tables) typeStrayRow(script, table);
  const answers = [{ button: "OK", text: "CN-2023" }] as const;
  const message = said(clickRecheck(script, { answers })).join("\n");
  expect(message).toContain("Có chỗ trong sổ không thuộc về đâu, nên không được dùng:");
  const expected = tables.flatMap((table) => strict(table).map(({ header }) => `${table.tab}, ${header}`));
  const told = new Set(places(script));
  expect(expected.filter((place) => !told.has(place))).toEqual([]);
});

test("a row of a round that is none is told where the plan is composed, on the tab, and not once it is mended", () => {
  const script = registerOf(thaiNguyen);
  typeInto(script, "Nội dung kế hoạch", 5, "Mã đợt", "2020-2012");
  const told =
    "• Mã “2020-2012” không có ở tab “Đợt thi đua” (tab “Nội dung kế hoạch”, dòng 5, cột “Mã đợt”). Sửa thành “2020-2021” nếu đúng là mã đó, nếu không thì thêm mã này vào tab “Đợt thi đua”.";
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain(told);
  typeInto(script, "Nội dung kế hoạch", 5, "Mã đợt", "2020-2021");
  expect(said(clickComposePlan(script, ["NO"]))[0]).not.toContain("không thuộc về đâu");
});

test("a code in small letters is the same code: the plan has its paragraphs, and nobody is told anything", () => {
  const script = registerOf(thaiNguyen);
  typeWhere(script, "Đợt thi đua", ["Mã đợt", "2020-2021"], "Mã đợt", "CN2021");
  for (const tab of ["Nội dung kế hoạch", "Căn cứ", "Nơi nhận"]) {
    const rows = tabRows(script, tab);
    rows.forEach((row, index) => {
      const typed = index % 2 === 0 ? "cn2021" : " Cn2021 ";
      if (row["Mã đợt"] !== "") typeInto(script, tab, index + 2, "Mã đợt", typed);
    });
  }
  const told = said(clickComposePlan(script, ["YES"])).join("\n");
  expect(told).not.toContain("không thuộc về đâu");
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản"])).toContainEqual(["KH:CN2021"]);
  expect(rowsOf(script, "Nội dung kế hoạch", ["Mã đợt"])[0]).toEqual(["cn2021"]);
});

test("what was found on other tabs stays told while a trigger takes in what came, and goes once it is mended", () => {
  const script = openRegister();
  for (const table of allTables) if (table.tab === "Mốc thời gian") typeStrayRow(script, table);
  clickReceive(script);
  expect(places(script)).toEqual(["Mốc thời gian, Mã đợt"]);
  send(script, "K-MOC", list([["002", "Lê Thị Mẫu", "LDTT", "Hoàn thành tốt nhiệm vụ"]]));
  expect(places(script)).toEqual(["Mốc thời gian, Mã đợt"]);
  typeWhere(script, "Mốc thời gian", ["Mã đợt", mistyped], "Mã đợt", "");
  typeInto(script, "Mốc thời gian", 2, "Mã đợt", tabRows(script, "Đợt thi đua")[0]?.["Mã đợt"] ?? "");
  expect(said(clickReceive(script))[0]).not.toContain("cần sửa trong sổ");
  expect(places(script)).toEqual([]);
});
