import { comparableLabel } from "../../../vietnamese/text";
import { cellsOf } from "../../cells-of";
import type { Migration } from "../../migration";
import { grounds } from "./grounds";

/**
 * A register from before the law came in packs has no row of a pack: it gets them all, below what the school typed. A code
 * the school uses already stays the school's, and is told. A register that has any row of a pack is left alone: the school
 * may have deleted what it does not need.
 */
export const groundsMigration: Migration = {
  tabs: [grounds.tab],
  migrate(open) {
    const tab = open(grounds.tab);
    const rows = tab.rows();
    if (!tab.has("Gói mặc định") || rows.some((row) => row.text("Gói mặc định") !== "")) return [];
    const taken = new Set(rows.map((row) => comparableLabel(row.text("Mã căn cứ"))));
    const missing = grounds.initial.filter(({ code }) => !taken.has(comparableLabel(code)));
    for (const ground of missing) tab.add(cellsOf(grounds, ground));
    const own = grounds.initial.filter((ground) => !missing.includes(ground)).map(({ code }) => `“${code}”`);
    const kept = own.length === 0 ? "" : `; căn cứ ${own.join(", ")} giữ như trường đã ghi`;
    return [`thêm ${missing.length} căn cứ có sẵn vào tab “${grounds.tab}”${kept}`];
  },
};
