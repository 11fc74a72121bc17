import { cellsOf } from "../../cells-of";
import type { MigratedRow, Migration } from "../../migration";
import { awards } from "./awards";
import { votingRules } from "./voting-rules";

const grounds = "Căn cứ của ngưỡng";

/** How each award was voted on before thresholds had days: columns of its own row, and what they began with. */
const before: Readonly<Record<string, string>> = {
  "Cách bỏ phiếu": "Phiếu kín",
  "Ngưỡng: tử số": "2",
  "Ngưỡng: mẫu số": "3",
  "So với ngưỡng": "Từ ngưỡng trở lên",
  "Tính trên": "Tổng thành viên",
  "Tính phiếu ý kiến vắng mặt": "Không",
  "Người không bỏ phiếu cho mình": "Giữ mẫu số",
  [grounds]: "Quy chế hoạt động của Hội đồng (điền số, ngày)",
};
const beforeOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CSTDTQ: {
    ...before,
    "Ngưỡng: tử số": "9",
    "Ngưỡng: mẫu số": "10",
    [grounds]: "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025",
  },
};
const headers = Object.keys(before);

/**
 * Thresholds stood in *Danh hiệu*, one for all time. What a school had set there becomes its own row of *Ngưỡng phiếu*, above
 * the packs'; what nobody changed gives way to the packs. The old cells are emptied: nothing counts in two places.
 */
export const votingRulesMigration: Migration = {
  tabs: [awards.tab, votingRules.tab],
  migrate(open) {
    const [from, to] = [open(awards.tab), open(votingRules.tab)];
    if (!to.has("Gói mặc định")) return [];
    const old = from
      .rows()
      .filter((row) => row.text("Mã danh hiệu") !== "" && headers.some((header) => row.text(header) !== ""));
    const own = old.filter(isSchools);
    for (const row of own) {
      const code = row.text("Mã danh hiệu");
      const standing = to
        .rows()
        .find(
          (rule) =>
            rule.text("Mã danh hiệu") === code &&
            rule.text("Hội đồng nào") === "Hội đồng trường" &&
            rule.cell("Hiệu lực từ") === "",
        );
      const cells = cellsFrom(row, code);
      if (standing) for (const [header, cell] of Object.entries(cells)) standing.set(header, cell);
      else to.add(cells);
    }
    for (const row of old) for (const header of headers) if (from.has(header)) row.set(header, "");
    if (old.length === 0) return [];
    const kept = own.map((row) => `“${row.text("Mã danh hiệu")}”`).join(", ");
    return [
      `cách bỏ phiếu và ngưỡng của ${old.length} danh hiệu chuyển sang tab “${votingRules.tab}”${kept === "" ? "" : `, giữ mức trường đã đặt cho ${kept}`}`,
    ];
  },
};

/** Whether anything was set otherwise than it began; an emptied cell says nothing. */
function isSchools(row: MigratedRow): boolean {
  const began = beforeOf[row.text("Mã danh hiệu")] ?? before;
  return headers.some((header) => row.text(header) !== "" && row.text(header) !== began[header]);
}

/** The school's own row: what it had set, and the usual for what it left empty. The default's words name the regulation by code. */
function cellsFrom(row: MigratedRow, code: string): ReturnType<typeof cellsOf> {
  const [usual] = votingRules.initial;
  if (!usual) throw new Error("No default threshold");
  const began = beforeOf[code] ?? before;
  const set = headers.filter(
    (header) => row.text(header) !== "" && !(header === grounds && row.text(header) === began[grounds]),
  );
  return {
    ...cellsOf(votingRules, { ...usual, award: code, pack: "" }),
    ...Object.fromEntries(set.map((header) => [header, row.cell(header)])),
  };
}
