import type { AwardFigures } from "../../domain/results/year-figures";
import { dongText } from "../../vietnamese/money";
import { romanNumeral, twoDigits } from "../../vietnamese/numbers";
import { lead, paragraph, type ReportBlock, tableBlock } from "./report-blocks";
import type { ReportData } from "./report-told";

/** Figures of several awards together. */
type Sums = Omit<AwardFigures, "award" | "name" | "kind">;

const kinds = ["collective", "individual"] as const;
const groupTitles = { collective: "Tập thể", individual: "Cá nhân" } as const;
const kindWords = { collective: "tập thể", individual: "cá nhân" } as const;

/** "II. Cá nhân"; a group that stands alone bears no number. */
function groupTitle(kind: AwardFigures["kind"], index: number, count: number): string {
  return count === 1 ? groupTitles[kind] : `${romanNumeral(index + 1)}. ${groupTitles[kind]}`;
}

/** What was proposed, passed and granted, by award, people and collectives apart; then how the awards came about. */
export function awardBlocks({ figures, scope }: ReportData): readonly ReportBlock[] {
  const { awards, rewards } = figures;
  if (awards.length === 0) return [paragraph("Chưa có đề nghị, khen thưởng nào được ghi vào sổ.")];
  const groups = kinds.flatMap((kind) => {
    const rows = awards.filter((row) => row.kind === kind);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  const received = awards.some(({ modes }) => receivedIn(modes) > 0);
  const inModes = groups.flatMap(({ kind, rows }) => {
    const own = rows.filter(({ modes }) => receivedIn(modes) > 0);
    return own.length === 0 ? [] : [{ kind, rows: own }];
  });
  return [
    lead(sentence(awards)),
    tableBlock("bảng kết quả", {
      nhóm: groups.map(({ kind, rows }, index) => ({
        "tên nhóm": groupTitle(kind, index, groups.length),
        dòng: rows.map((row) => ({ "danh hiệu": row.name, ...cells(row) })),
        // Of one group the total is its own.
        cộng: groups.length === 1 ? [] : [{ "danh hiệu": `Cộng ${kindWords[kind]}`, ...cells(sum(rows)) }],
      })),
      "tổng cộng": [{ "danh hiệu": "Tổng cộng", ...cells(sum(awards)) }],
    }),
    ...(received
      ? [
          lead(
            `Số được khen${scope === "year" ? " trong năm" : ""}, kể cả cấp trên tặng, theo loại hình khen thưởng:`,
          ),
          tableBlock("bảng hình thức khen", {
            nhóm: inModes.map(({ kind, rows }, index) => ({
              "tên nhóm": groupTitle(kind, index, inModes.length),
              dòng: rows.map((row) => ({ "danh hiệu": row.name, ...modeCells(row) })),
            })),
            "tổng cộng": [{ "danh hiệu": "Tổng cộng", ...modeCells(sum(awards)) }],
          }),
        ]
      : []),
    ...(rewards === 0
      ? []
      : [paragraph(`Tiền thưởng theo các quyết định của trường: ${dongText(rewards)}.`)]),
  ];
}

/** "Đề nghị 12 lượt (02 tập thể, 10 cá nhân); …": the counts of the table in words. */
function sentence(awards: readonly AwardFigures[]): string {
  const all = sum(awards);
  const of = (pick: (sums: Sums) => number) => {
    const parts = kinds.flatMap((kind) => {
      const own = pick(sum(awards.filter((row) => row.kind === kind)));
      return own === 0 ? [] : [{ own, words: kindWords[kind] }];
    });
    const [only, other] = parts;
    if (only && !other) return `${twoDigits(only.own)} lượt ${only.words}`;
    const told = parts.map(({ own, words }) => `${twoDigits(own)} ${words}`).join(", ");
    return `${twoDigits(pick(all))} lượt${told === "" ? "" : ` (${told})`}`;
  };
  return [
    `Đề nghị khen thưởng ${of(({ proposed }) => proposed)}`,
    `Hội đồng thông qua ${of(({ passed }) => passed)}${all.added === 0 ? "" : `, trong đó ${twoDigits(all.added)} lượt do Hội đồng đề xuất thêm`}`,
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
    added: of(({ added }) => added),
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
