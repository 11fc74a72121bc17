import type { Dice } from "../../../support/dice";
import type { Choices } from "./choices";
import { blank, type Cell, type Column, column } from "./column";
import { headingOf } from "./headings";
import type { KnownRow } from "./known-rows";
import { awardHeading, awardsText, notProposed, ticks } from "./spellings";

const titles = new Set(["LDTT", "CSTDCS", "TTLDTT", "TTLDXS"]);

/** The columns that say what is proposed, and beside them what was registered or given before. */
export function awardColumns(dice: Dice, choices: Choices, rows: readonly KnownRow[]): readonly Column[] {
  const { awards, besideAwards, wide } = choices;
  const proposed =
    awards === "column"
      ? [proposedColumn(dice, choices)]
      : awards === "ticks"
        ? tickColumns(dice, choices, rows)
        : [];
  if (besideAwards === "none" && wide && dice.chance(0.3))
    return [pastColumn(dice, headingOf(dice, "pastAwards"), 1), ...proposed];
  const told = (said: "registered"): Column =>
    column(dice, said, () => ({ text: dice.pick(["LĐTT", "CSTĐCS", "LĐTT", ""]), says: {} }));
  switch (besideAwards) {
    case "none":
      return proposed;
    case "registered":
      return dice.chance(0.8) ? [told("registered"), ...proposed] : [...proposed, told("registered")];
    case "pastYear":
      return [pastColumn(dice, headingOf(dice, "pastYear"), 1), ...proposed];
    case "pastYears": {
      const top = headingOf(dice, "pastAwards");
      const year = dice.pick(["Năm học ", "NH ", ""]);
      return [
        pastColumn(dice, top, 0, `${year}2020-2021`),
        pastColumn(dice, top, 1, `${year}2021-2022`),
        ...proposed,
      ];
    }
    case "twoYears": {
      const top = dice.pick(["Danh hiệu thi đua", "Danh hiệu", "Danh hiệu thi đua, hình thức khen thưởng"]);
      const [column] = proposed;
      return [
        pastColumn(dice, top, 1, "Năm học 2021-2022"),
        ...(column
          ? [
              {
                ...column,
                path: [top, dice.pick(["Năm học 2022-2023", "Đề nghị năm học 2022-2023", "Đề nghị"])],
              },
            ]
          : []),
      ];
    }
  }
}

function proposedColumn(
  dice: Dice,
  { besideAwards, heading, notAll, separator, quotes, encoding }: Choices,
): Column {
  // What parts cells on a page without cells is no sign between awards; nor is a sign an encoding has none of.
  const glues = [
    ", ",
    ", ",
    "; ",
    " + ",
    " và ",
    "/",
    " - ",
    ...(quotes === "breaks" ? ["\n", "\n"] : []),
  ].filter((glue) => !(separator === "prose" && glue !== ", ") && !(heading === "none" && glue === "; "));
  const spelled = encoding === "nfc" && dice.chance(0.7);
  const cell = (row: KnownRow): Cell => {
    if (row.awards.length === 0) return { text: dice.pick(notProposed), says: {} };
    const text = spelled ? awardsText(dice, row.awards, glues) : plainAwards(row.awards, glues[0] ?? ", ");
    return { text, says: { awards: row.awards } };
  };
  return column(
    dice,
    besideAwards === "registered" || besideAwards === "pastYear" || notAll ? "proposed" : "awards",
    cell,
    "award",
  );
}

const shortest: Readonly<Record<string, string>> = {
  ...{
    LDTT: "LĐTT",
    CSTDCS: "CSTĐCS",
    GK: "Giấy khen",
    BK: "Bằng khen",
    TTLDTT: "Tập thể LĐTT",
    TTLDXS: "Tập thể LĐXS",
  },
};

function plainAwards(codes: readonly string[], glue: string): string {
  return codes.map((code) => shortest[code] ?? code).join(glue);
}

function tickColumns(dice: Dice, { heading }: Choices, rows: readonly KnownRow[]): readonly Column[] {
  const used = new Set(rows.flatMap(({ awards }) => awards));
  const codes = ["LDTT", "CSTDCS", "TTLDTT", "TTLDXS", "GK", "BK"].filter(
    (code) => used.has(code) || (code === "CSTDCS" && dice.chance(0.5)),
  );
  const tick = dice.pick(ticks);
  const none = dice.pick(["", "", "", "", "-", "0"]);
  const top = headingOf(dice, "awards");
  const above = (code: string): readonly string[] => {
    if (heading === "three")
      return [
        dice.pick(["Đề nghị khen thưởng năm học 2022-2023"]),
        titles.has(code) ? "Danh hiệu thi đua" : "Hình thức khen thưởng",
      ];
    return heading === "two" ? [top] : [];
  };
  return codes.map((code) => ({
    part: "award",
    path: [...above(code), awardHeading(dice, code)],
    cell: (row) =>
      row.awards.includes(code) ? { text: tick, says: { awards: [code] } } : { text: none, says: {} },
  }));
}

/** What was given in an earlier year: never a nomination. */
function pastColumn(dice: Dice, heading: string, at: number, year?: string): Column {
  return {
    part: "other",
    path: year === undefined ? [heading] : [heading, year],
    cell: ({ pastAwards }) => {
      const text = pastAwards[at] ?? "";
      return text === ""
        ? blank
        : {
            text: dice.chance(0.3) && year === undefined ? `2021-2022: ${text}` : text,
            says: { pastAwards: [text] },
          };
    },
  };
}
