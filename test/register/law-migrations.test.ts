import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { cellsOf } from "../../src/register/cells-of";
import { applyMigrations, type Migration } from "../../src/register/migration";
import { columnsOf, type Table } from "../../src/register/table";
import { grounds } from "../../src/register/tables/plan/grounds";
import { groundsMigration } from "../../src/register/tables/plan/grounds-migration";
import { awardRules } from "../../src/register/tables/school/award-rules";
import { awards } from "../../src/register/tables/school/awards";
import {
  awardRulesMigration,
  rewardsMigration,
} from "../../src/register/tables/school/dated-rules-migration";
import { rewards } from "../../src/register/tables/school/rewards";
import { votingRules } from "../../src/register/tables/school/voting-rules";
import { votingRulesMigration } from "../../src/register/tables/school/voting-rules-migration";

type Row = Readonly<Record<string, Cell>>;

/** A tab with today's columns, and others an older register had, as cells. */
function tabOf<T>(
  table: Table<T>,
  rows: readonly Row[],
  more: readonly string[] = [],
): readonly (readonly Cell[])[] {
  const headers = [...columnsOf(table).map(([, { header }]) => header), ...more];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

/** What the migration says and leaves, and that it has nothing to do on what it left. */
function migrated(migration: Migration, tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const read = new Map(Object.entries(tabs));
  const { told, changes } = applyMigrations([migration], read);
  const after = new Map(
    [...read].map(([tab, cells]) => {
      const lines = cells.map((line) => [...line]);
      for (const { row, column, cells: block } of changes.get(tab) ?? [])
        block.forEach((line, index) => {
          const at = row - 1 + index;
          const changed = lines[at] ?? [];
          line.forEach((cell, offset) => {
            changed[column - 1 + offset] = cell;
          });
          lines[at] = changed;
        });
      return [tab, lines] as const;
    }),
  );
  expect(applyMigrations([migration], after)).toEqual({ told: [], changes: new Map() });
  const rows = (tab: string): readonly Row[] => {
    const [header = [], ...rest] = after.get(tab) ?? [];
    return rest.map((line) => Object.fromEntries(header.map((name, at) => [String(name), line[at] ?? ""])));
  };
  return { told, rows };
}

describe("conditions of awards", () => {
  const law = "Luật Thi đua, khen thưởng ngày 15/6/2022";
  const base = { "Nếu không đạt": "Chặn", "Tính cả năm nay": "Không" };
  const champion = {
    ...base,
    "Mã danh hiệu": "CSTDCS",
    "Điều kiện": "Có sáng kiến",
    "Phạm vi": "Trường",
    "Căn cứ": law,
  };
  const shown = (rows: readonly Row[]) =>
    rows.map((row) =>
      ["Mã danh hiệu", "Con số", "Xếp loại từ", "Căn cứ", "Hiệu lực từ", "Gói mặc định"].map(
        (header) => row[header],
      ),
    );
  const run = (rows: readonly Row[]) => {
    const { told, rows: after } = migrated(awardRulesMigration, {
      [awardRules.tab]: tabOf(awardRules, rows),
    });
    return { told, rows: shown(after(awardRules.tab)) };
  };

  test("a default row nobody changed is its pack's, and the other pack's row is added", () => {
    const leave = {
      ...base,
      "Mã danh hiệu": "LDTT",
      "Điều kiện": "Số ngày nghỉ",
      "Con số": 40,
      "Căn cứ": "Quy chế thi đua, khen thưởng của trường (điền số, ngày)",
    };
    const day = (date: number, month: number, year: number) => ({ year, month, day: date });
    expect(run([leave, { ...champion, "Con số": 1 }])).toEqual({
      told: [
        "2 dòng có sẵn ở tab “Điều kiện danh hiệu” ghi căn cứ theo mã và hiệu lực",
        "thêm 1 dòng của gói luật khác ở tab “Điều kiện danh hiệu”",
      ],
      rows: [
        ["LDTT", 40, "", "QCTDKT", "", "Chung"],
        ["CSTDCS", 1, "", "LTDKT2003, Điều 23", day(1, 7, 2004), "2003/91"],
        ["CSTDCS", 1, "Hoàn thành xuất sắc nhiệm vụ", "LTDKT2022, Điều 23", day(1, 1, 2024), "2022"],
      ],
    });
  });

  test("the school's figure stays its own, its words stay as typed", () => {
    const words = "Quy chế số 12/QC-CĐTN ngày 05/9/2022";
    expect(
      run([
        { ...champion, "Con số": 2 },
        { ...champion, "Mã danh hiệu": "GK", "Căn cứ": words },
      ]),
    ).toEqual({
      told: ["1 dòng trường đã sửa ở tab “Điều kiện danh hiệu” ghi căn cứ theo mã"],
      rows: [
        ["CSTDCS", 2, "", "LTDKT2003, Điều 23; LTDKT2022, Điều 23", "", ""],
        ["GK", "", "", words, "", ""],
      ],
    });
  });

  test("a whole default catalogue of before becomes today's", () => {
    const words = (row: Row) => {
      const text = String(row["Căn cứ"]);
      if (text.startsWith("QCTDKT")) return "Quy chế thi đua, khen thưởng của trường (điền số, ngày)";
      return text.startsWith("LTDKT") ? law : "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025";
    };
    const today = awardRules.initial.map((row) => cellsOf(awardRules, row));
    const old = today
      .filter((row) => row["Gói mặc định"] !== "2022")
      .map((row) => ({
        ...row,
        "Căn cứ": words(row),
        "Hiệu lực từ": "",
        "Hiệu lực đến": "",
        "Gói mặc định": "",
      }));
    const { rows } = migrated(awardRulesMigration, { [awardRules.tab]: tabOf(awardRules, old) });
    const sorted = (list: readonly Row[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(sorted(rows(awardRules.tab))).toEqual(sorted(today));
  });
});

test("rewards: a province's Bằng khen gets its factor of before 2024; a sum the school fixed stays", () => {
  const words = "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, Điều 49 đến Điều 54";
  const row = (award: string, more: Row) => ({
    "Mã danh hiệu": award,
    "Căn cứ của mức thưởng": words,
    ...more,
  });
  const { rows } = migrated(rewardsMigration, {
    [rewards.tab]: tabOf(rewards, [row("BK", { "Hệ số": 1.5 }), row("GK", { "Số tiền (đồng)": 500000 })]),
  });
  expect(
    rows(rewards.tab).map((each) =>
      ["Mã danh hiệu", "Hệ số", "Số tiền (đồng)", "Căn cứ của mức thưởng", "Gói mặc định"].map(
        (header) => each[header],
      ),
    ),
  ).toEqual([
    ["BK", 1.5, "", "ND98; ND152, Điều 49 đến Điều 54", "2022"],
    ["GK", "", 500000, "ND91; ND98; ND152, Điều 49 đến Điều 54", ""],
    ["BK", 1, "", "ND91", "2003/91"],
  ]);
});

describe("thresholds", () => {
  const before = {
    ...{ "Cách bỏ phiếu": "Phiếu kín", "Ngưỡng: tử số": 2, "Ngưỡng: mẫu số": 3 },
    ...{ "So với ngưỡng": "Từ ngưỡng trở lên", "Tính trên": "Tổng thành viên" },
    ...{ "Tính phiếu ý kiến vắng mặt": "Không", "Người không bỏ phiếu cho mình": "Giữ mẫu số" },
    "Căn cứ của ngưỡng": "Quy chế hoạt động của Hội đồng (điền số, ngày)",
  };
  const headers = Object.keys(before);

  test("what the school had set is its own row; what nobody changed gives way; the old cells are emptied", () => {
    const { told, rows } = migrated(votingRulesMigration, {
      [awards.tab]: tabOf(
        awards,
        [
          { "Mã danh hiệu": "CSTDCS", ...before },
          {
            "Mã danh hiệu": "LDTT",
            ...before,
            "So với ngưỡng": "Hơn ngưỡng",
            "Ngưỡng: tử số": 1,
            "Ngưỡng: mẫu số": 2,
          },
          { "Mã danh hiệu": "BK", ...before, "Căn cứ của ngưỡng": "Quy chế số 3/QC" },
        ],
        headers,
      ),
      [votingRules.tab]: tabOf(
        votingRules,
        votingRules.initial.map((row) => cellsOf(votingRules, row)),
      ),
    });
    expect(told).toEqual([
      "cách bỏ phiếu và ngưỡng của 3 danh hiệu chuyển sang tab “Ngưỡng phiếu”, giữ mức trường đã đặt cho “LDTT”, “BK”",
    ]);
    expect(rows(awards.tab).flatMap((row) => headers.map((header) => row[header]))).toEqual(
      Array(24).fill(""),
    );
    const own = rows(votingRules.tab).filter((row) => row["Gói mặc định"] === "");
    expect(rows(votingRules.tab)).toHaveLength(votingRules.initial.length + 1);
    expect(
      own.map((row) =>
        [
          "Mã danh hiệu",
          "Hội đồng nào",
          "Ngưỡng: tử số",
          "Ngưỡng: mẫu số",
          "So với ngưỡng",
          "Căn cứ của ngưỡng",
        ].map((header) => row[header]),
      ),
    ).toEqual([
      ["LDTT", "Hội đồng trường", 1, 2, "Hơn ngưỡng", "QCHD"],
      ["BK", "Hội đồng trường", 2, 3, "Từ ngưỡng trở lên", "Quy chế số 3/QC"],
    ]);
  });
});

describe("grounds", () => {
  const own = { "Mã căn cứ": "nd152", "Thứ tự": 20, "Số, ký hiệu": "152/2025/NĐ-CP" };

  test("a register without packs gets them below its own rows; its own codes stay, and are told", () => {
    const { told, rows } = migrated(groundsMigration, { [grounds.tab]: tabOf(grounds, [own]) });
    expect(told).toEqual([
      `thêm ${grounds.initial.length - 1} căn cứ có sẵn vào tab “Căn cứ”; căn cứ “ND152” giữ như trường đã ghi`,
    ]);
    expect(rows(grounds.tab).map((row) => row["Mã căn cứ"])).toEqual([
      "nd152",
      ...grounds.initial.map(({ code }) => code).filter((code) => code !== "ND152"),
    ]);
  });

  test("one that has a pack's row keeps what its secretary deleted deleted", () => {
    const packed = { ...own, "Mã căn cứ": "ND98", "Gói mặc định": "2022/98" };
    expect(migrated(groundsMigration, { [grounds.tab]: tabOf(grounds, [packed]) }).told).toEqual([]);
  });
});
