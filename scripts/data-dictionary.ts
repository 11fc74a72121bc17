import { allTables } from "../src/register/all-tables";
import type { Column } from "../src/register/column";
import { columnsOf, ownerOf, type Table } from "../src/register/table";
import { tones } from "../src/register/tones";

/** The data dictionary, in Markdown: every tab and column as the tables in `src/register/tables/` define them. */
export function dataDictionary(): string {
  const title =
    "# Từ điển dữ liệu\n\nMade from `src/register/tables/` by `npm run docs`; do not edit.\n\n“Phải điền”: ô trống thì dòng không đọc được.\n\n“Của ai”: cột của người thì sổ không ghi đè, trừ khi lệnh đổi chính giá trị ấy; cột của sổ thì không gõ vào. Chữ trong ngoặc sau một giá trị là màu của ô khi mang giá trị ấy.";
  return `${[title, ...allTables.map(section)].join("\n\n")}\n`;
}

function section(table: Table<object>): string {
  const columns = columnsOf(table);
  const key = columns.filter(([name]) => table.key.includes(name)).map(([, { header }]) => `“${header}”`);
  const named = key.length > 0 ? ` Mỗi dòng được gọi bằng ${key.join(", ")}.` : "";
  const rows = columns.map(
    ([, column]) =>
      `| ${[column.header, kindOf(column), mustBeFilled(column) ? "phải điền" : "", owners[ownerOf(table, column)], column.note].map(escaped).join(" | ")} |`,
  );
  return [
    `## ${table.tab}`,
    "",
    `${table.purpose}${named}`,
    "",
    "| Cột | Kiểu | Phải điền | Của ai | Ghi chú |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** Whether an empty cell is refused, by the column's own codec. */
function mustBeFilled({ codec }: Column<unknown>): boolean {
  return "fault" in codec.decode("");
}

/** Whose a column is (docs/decisions/0013). */
const owners = { people: "người", program: "sổ" } as const;

const formats: Readonly<Record<Column<unknown>["format"], string>> = {
  "@": "chữ",
  "dd/MM/yyyy": "ngày",
  "0": "số nguyên",
  General: "số",
};

function kindOf({ choices, format, toned = [] }: Column<unknown>): string {
  if (choices === undefined) return formats[format];
  if ("tab" in choices) return `chọn từ tab “${choices.tab}”`;
  const colourOf = new Map(toned.map(({ word, tone }) => [word, ` (${tones[tone].name})`]));
  return choices.map((word) => word + (colourOf.get(word) ?? "")).join(" / ");
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
