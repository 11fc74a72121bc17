import type { AwardFigures } from "../../domain/results/year-figures";
import { dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { lead, paragraph, type ReportBlock, tableBlock } from "./report-blocks";
import type { ReportData } from "./report-told";

/** Figures of several awards together. */
type Sums = Omit<AwardFigures, "award" | "name" | "kind">;

const kinds = ["collective", "individual"] as const;
const groupTitles = { collective: "I. Tập thể", individual: "II. Cá nhân" } as const;
const kindWords = { collective: "tập thể", individual: "cá nhân" } as const;

/** What was proposed, passed and granted, by award, people and collectives apart; then how the awards came about. */
export function awardBlocks({ figures, scope }: ReportData): readonly ReportBlock[] {
  const { awards, rewards } = figures;
  if (awards.length === 0) return [paragraph("Chưa có đề nghị, khen thưởng nào được ghi vào sổ.")];
  const groups = kinds.flatMap((kind) => {
    const rows = awards.filter((row) => row.kind === kind);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  const received = awards.some(({ modes }) => receivedIn(modes) > 0);
  return [
    ...(rewards === 0
      ? []
      : [paragraph(`Tiền thưởng theo các quyết định của trường: ${dongText(rewards)}.`)]),
    lead(sentence(awards)),
    tableBlock("bảng kết quả", {
      nhóm: groups.map(({ kind, rows }) => ({
        "tên nhóm": groupTitles[kind],
        dòng: rows.map((row) => ({ "danh hiệu": row.name, ...cells(row) })),
        cộng: [{ "danh hiệu": `Cộng ${kindWords[kind]}`, ...cells(sum(rows)) }],
      })),
      "tổng cộng": [{ "danh hiệu": "Tổng cộng", ...cells(sum(awards)) }],
    }),
    ...(received
      ? [
          lead(
            `Số được khen${scope === "year" ? " trong năm" : ""}, kể cả cấp trên tặng, theo loại hình khen thưởng:`,
          ),
          tableBlock("bảng hình thức khen", {
            nhóm: groups.flatMap(({ kind, rows }) => {
              const own = rows.filter(({ modes }) => receivedIn(modes) > 0);
              return own.length === 0
                ? []
                : [
                    {
                      "tên nhóm": groupTitles[kind],
                      dòng: own.map((row) => ({ "danh hiệu": row.name, ...modeCells(row) })),
                    },
                  ];
            }),
            "tổng cộng": [{ "danh hiệu": "Tổng cộng", ...modeCells(sum(awards)) }],
          }),
        ]
      : []),
  ];
}

/** "Đề nghị 12 lượt (02 tập thể, 10 cá nhân); …": the counts of the table in words. */
function sentence(awards: readonly AwardFigures[]): string {
  const all = sum(awards);
  const of = (pick: (sums: Sums) => number) => {
    const parts = kinds.map((kind) => {
      const own = pick(sum(awards.filter((row) => row.kind === kind)));
      return `${twoDigits(own)} ${kindWords[kind]}`;
    });
    return `${twoDigits(pick(all))} lượt (${parts.join(", ")})`;
  };
  return [
    `Đề nghị khen thưởng ${of(({ proposed }) => proposed)}`,
    `Hội đồng thông qua ${of(({ passed }) => passed)}`,
    `đã khen thưởng ${of(({ granted }) => granted)}`,
    ...(all.above === 0 ? [] : [`cấp trên tặng ${of(({ above }) => above)}`]),
  ]
    .join("; ")
    .concat(".");
}

function sum(rows: readonly AwardFigures[]): Sums {
  const of = (pick: (row: AwardFigures) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    proposed: of(({ proposed }) => proposed),
    passed: of(({ passed }) => passed),
    granted: of(({ granted }) => granted),
    above: of(({ above }) => above),
    lastYear: rows.some(({ lastYear }) => lastYear === null) ? null : of(({ lastYear }) => lastYear ?? 0),
    modes: {
      regular: of(({ modes }) => modes.regular),
      thematic: of(({ modes }) => modes.thematic),
      sudden: of(({ modes }) => modes.sudden),
    },
  };
}

function receivedIn({ regular, thematic, sudden }: AwardFigures["modes"]): number {
  return regular + thematic + sudden;
}

/** Last year's figure stays empty where the register does not know it, to be filled in by hand. */
function cells(row: Sums): Readonly<Record<string, string>> {
  return {
    "đề nghị": String(row.proposed),
    "thông qua": String(row.passed),
    "được khen": String(row.granted),
    "cấp trên": String(row.above),
    "năm trước": row.lastYear === null ? "" : String(row.lastYear),
    "so với năm trước": comparison(row),
  };
}

/** By the school and above, against both of last year: the history has either. */
function comparison({ granted, above, lastYear }: Sums): string {
  if (lastYear === null) return "";
  const change = granted + above - lastYear;
  if (change === 0) return "Bằng";
  return change > 0 ? `Tăng ${change}` : `Giảm ${-change}`;
}

function modeCells({ modes }: Sums): Readonly<Record<string, string>> {
  return {
    "thường xuyên": String(modes.regular),
    "chuyên đề": String(modes.thematic),
    "đột xuất": String(modes.sudden),
    cộng: String(receivedIn(modes)),
  };
}
