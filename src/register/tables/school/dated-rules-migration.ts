import { comparable } from "../../../vietnamese/text";
import { cellsOf } from "../../cells-of";
import type { Migration } from "../../migration";
import { awardRules } from "./award-rules";
import { rewards } from "./rewards";

type Cells = ReturnType<typeof cellsOf>;

/** What a tab of rules had before its rows had days and named their grounds by code. */
interface Undated {
  readonly tab: string;
  /** The rows of the default catalogue, as cells. */
  readonly defaults: readonly Cells[];
  /** The headers that name what a row is about. */
  readonly about: readonly string[];
  /** The headers that say what it asks or gives. */
  readonly figures: readonly string[];
  readonly grounds: string;
  /** The texts the default rows rested on. */
  readonly words: readonly string[];
}

const pack = "Gói mặc định";
const days = ["Hiệu lực từ", "Hiệu lực đến"] as const;

/**
 * Rows of a register from before the law came in packs. A default row nobody changed becomes the row of its pack, and the
 * other packs' rows about the same thing are added; one with the school's figures stays the school's own, and names its
 * grounds by code where they are the default's words. All other words stay as they are: they are still printed.
 */
function datedMigration({ tab, defaults, about, figures, grounds, words }: Undated): Migration {
  const same = (header: string, cells: Cells, text: string) => comparable(String(cells[header])) === text;
  const old = new Set(words);
  return {
    tabs: [tab],
    migrate(open) {
      const opened = open(tab);
      if (![...days, pack, grounds].every(opened.has)) return [];
      let [dated, named, added] = [0, 0, 0];
      for (const row of opened.rows()) {
        if (row.text(pack) !== "" || !old.has(row.text(grounds))) continue;
        const alike = defaults.filter((cells) =>
          about.every((header) => same(header, cells, row.text(header))),
        );
        const untouched = alike.find((cells) =>
          figures.every((header) => same(header, cells, row.text(header))),
        );
        if (untouched) {
          for (const header of [grounds, ...days, pack]) row.set(header, untouched[header] ?? "");
          const others = alike.filter((cells) => cells !== untouched);
          others.forEach(opened.add);
          dated += 1;
          added += others.length;
        } else if (alike.length > 0) {
          const texts = alike.map((cells) => String(cells[grounds]));
          row.set(grounds, [...new Set(texts)].join("; "));
          named += 1;
        }
      }
      return [
        ...(dated === 0 ? [] : [`${dated} dòng có sẵn ở tab “${tab}” ghi căn cứ theo mã và hiệu lực`]),
        ...(named === 0 ? [] : [`${named} dòng trường đã sửa ở tab “${tab}” ghi căn cứ theo mã`]),
        ...(added === 0 ? [] : [`thêm ${added} dòng của gói luật khác ở tab “${tab}”`]),
      ];
    },
  };
}

export const awardRulesMigration = datedMigration({
  tab: awardRules.tab,
  defaults: awardRules.initial.map((row) => cellsOf(awardRules, row)),
  about: ["Mã danh hiệu", "Điều kiện", "Mã đối tượng"],
  figures: [
    ...["Nếu không đạt", "Con số", "Danh hiệu làm cơ sở", "Xếp loại từ", "Phạm vi", "Làm tròn"],
    ...["Cách nhau (năm)", "Tính cả năm nay"],
  ],
  grounds: "Căn cứ",
  words: [
    "Quy chế thi đua, khen thưởng của trường (điền số, ngày)",
    "Luật Thi đua, khen thưởng ngày 15/6/2022",
    "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025",
  ],
});

export const rewardsMigration = datedMigration({
  tab: rewards.tab,
  defaults: rewards.initial.map((row) => cellsOf(rewards, row)),
  about: ["Mã danh hiệu", "Mã đối tượng"],
  figures: ["Hệ số", "Số tiền (đồng)"],
  grounds: "Căn cứ của mức thưởng",
  words: ["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, Điều 49 đến Điều 54"],
});
