import type { Dice } from "../../../support/dice";
import { awardColumns } from "./award-columns";
import type { Choices } from "./choices";
import { asTyped, blank, type Cell, type Column, column } from "./column";
import { headingOf, strangeColumns } from "./headings";
import type { KnownRow } from "./known-rows";
import { nameColumns } from "./name-columns";
import { dressed } from "./quotes";
import { consentWords, dateText, ratingWords, spoiltVotes, votesText } from "./spellings";

/** The columns of a list; each call of a column's `cell` may write the same fact in another of the ways it is written. */
export function columnsOf(dice: Dice, choices: Choices, rows: readonly KnownRow[]): readonly Column[] {
  const { kind, wide, order } = choices;
  const beside = kind === "collectives" ? figureColumns(dice, choices) : personalColumns(dice, choices);
  const names = nameColumns(dice, choices);
  const inner = [
    ...beside,
    ...ratingColumns(dice, choices),
    ...awardColumns(dice, choices, rows),
    ...(wide ? deeds(dice, choices) : []),
    ...voteColumns(dice, choices),
    ...(wide && dice.chance(0.5)
      ? [column(dice, "note", ({ note }) => ({ text: note, says: note === "" ? {} : { note } }))]
      : []),
  ];
  const placed = order === "usual" ? [...names, ...inner] : mixed(dice, names, inner);
  const counter: Column = { part: "counter", path: [headingOf(dice, "counter")], cell: () => blank };
  return choices.counter === "none" ? placed : [counter, ...placed];
}

/** Any order, in which a name's two columns and the columns under one heading stay together. */
function mixed(dice: Dice, names: readonly Column[], inner: readonly Column[]): readonly Column[] {
  const blocks: Column[][] = [[...names]];
  for (const column of inner) {
    const last = blocks[blocks.length - 1];
    if (column.path.length > 1 && last?.[0]?.path[0] === column.path[0]) last?.push(column);
    else blocks.push([column]);
  }
  return dice.shuffled(blocks).flat();
}

function personalColumns(
  dice: Dice,
  { kind, wide, codes, merged, ditto, groups, heading, names }: Choices,
): readonly Column[] {
  const code = (row: KnownRow): Cell => {
    if (codes !== "lostZeros" || !/^0+\d+$/.test(row.code)) return asTyped("code", row.code);
    const lost = dice.pick([String(Number(row.code)), `${Number(row.code)}.0`, `'${row.code}`]);
    return { text: lost, says: { fields: { code: [lost, row.code, String(Number(row.code))] } } };
  };
  const joined = (row: KnownRow) =>
    asTyped("position", row.position === "" ? "" : `${row.position}, ${row.team}`);
  const position = dice.chance(0.2)
    ? column(dice, "positionAndUnit", joined)
    : column(dice, "position", (row) => asTyped("position", row.position));
  const team = merged === "team" || ditto === "team" || (groups === "none" && wide && dice.chance(0.4));
  const strange = wide ? dice.shuffled(strangeColumns).slice(0, dice.between(0, 2)) : [];
  const bare = heading === "none";
  return [
    ...(codes !== "none" && kind !== "mixed"
      ? [column(dice, kind === "students" ? "studentCode" : "code", code)]
      : []),
    ...(kind === "students" ? [column(dice, "className", (row) => asTyped("className", row.className))] : []),
    ...(wide && names !== "born" && dice.chance(0.4) ? [bornColumn(dice)] : []),
    ...(kind !== "students" && names !== "withPosition" && dice.chance(0.7) ? [position] : []),
    ...(team ? [column(dice, "unit", (row) => ({ text: row.team, says: {} }), "team")] : []),
    ...(wide && groups === "none" && !bare && dice.chance(0.2)
      ? [
          column(dice, "category", ({ category }) => ({
            text: dice.pick([category.name, category.code]),
            says: { fields: { category: [category.code] } },
          })),
        ]
      : []),
    ...strange.map(
      ([heading, cells]): Column => ({
        part: "other",
        path: [heading],
        cell: () => ({ text: dice.pick(cells), says: {} }),
      }),
    ),
  ];
}

function bornColumn(dice: Dice): Column {
  const ofYear = dice.chance(0.5);
  return column(dice, ofYear ? "bornYear" : "born", ({ born }) => ({
    text: ofYear ? String(born.year) : dateText(dice, born),
    says: {},
  }));
}

function figureColumns(dice: Dice, { wide, spoilt }: Choices): readonly Column[] {
  if (!wide) return [];
  const count = (
    said: "total" | "goodWorkers" | "champions" | "disciplined",
    field: keyof KnownRow,
  ): Column =>
    column(
      dice,
      said,
      (row) => {
        const value = Number(row[field]);
        return {
          text: dice.pick([String(value), String(value), String(value).padStart(2, "0")]),
          says: { fields: { [field]: [value] } },
        };
      },
      "figure",
    );
  const percent = column(
    dice,
    "completion",
    ({ completion }) => {
      const written = String(completion).replace(".", ",");
      const share = String(completion / 100).replace(".", dice.pick([".", ","]));
      return {
        text: spoilt ? share : dice.pick([written, `${written}%`, `${written} %`, `${completion}%`]),
        says: { fields: { completion: [completion] } },
      };
    },
    "figure",
  );
  return [
    count("total", "memberCount"),
    ...(dice.chance(0.6) ? [count("goodWorkers", "goodWorkers"), count("champions", "champions")] : []),
    ...(dice.chance(0.4) ? [count("disciplined", "disciplined")] : []),
    ...(spoilt || dice.chance(0.4) ? [percent] : []),
  ];
}

function ratingColumns(dice: Dice, { ratings, kind, heading, quotes }: Choices): readonly Column[] {
  if (ratings === "none") return [];
  if (ratings === "column") {
    const rated = ({ rating }: KnownRow): Cell => {
      const words = dice.pick(ratingWords[rating]);
      const text = quotes === "breaks" ? words.replace(" nhiệm vụ", "\nnhiệm vụ") : words;
      return { text, says: { fields: { rating: [rating] } } };
    };
    return [column(dice, kind === "people" ? "rating" : "collectiveRating", rated, "rating")];
  }
  const top = headingOf(dice, "rating");
  const style = dice.between(0, 1);
  return (["excellent", "good", "complete"] as const).map((rating): Column => {
    const own = ratingWords[rating][style] ?? "";
    return {
      part: "other",
      path: heading === "one" || heading === "broken" ? [own] : [top, own],
      cell: (row) => (row.rating === rating ? { text: "x", says: { fields: { rating: [rating] } } } : blank),
    };
  });
}

function voteColumns(dice: Dice, { votes, heading, spoilt }: Choices): readonly Column[] {
  if (votes === "none") return [];
  if (votes === "one") {
    const both = (row: KnownRow): Cell => ({
      text: (spoilt ? spoiltVotes : votesText)(dice, row.votesFor, row.votesIn),
      says: { fields: { votesFor: [row.votesFor], votesIn: [row.votesIn] } },
    });
    return [column(dice, "votes", both)];
  }
  const paths =
    heading === "one" || heading === "broken"
      ? [["Số phiếu đồng ý"], [dice.pick(["Tổng số phiếu", "Số người bỏ phiếu"])]]
      : [
          ["Kết quả bình xét", dice.pick(["Số phiếu đồng ý", "Đồng ý"])],
          ["Kết quả bình xét", dice.pick(["Tổng số phiếu", "Tổng"])],
        ];
  return [
    {
      part: "other",
      path: paths[0] ?? [],
      cell: ({ votesFor }) => ({ text: String(votesFor), says: { fields: { votesFor: [votesFor] } } }),
    },
    {
      part: "other",
      path: paths[1] ?? [],
      cell: ({ votesIn }) => ({ text: String(votesIn), says: { fields: { votesIn: [votesIn] } } }),
    },
  ];
}

/** What was done and how it is shown. */
function deeds(dice: Dice, choices: Choices): readonly Column[] {
  const told = (
    said: "summary" | "product" | "evidence" | "initiative" | "initiativeDecision",
    share: number,
  ) => {
    if (!dice.chance(share)) return [];
    const cell = (row: KnownRow) => dressed(dice, choices, said, row[said]);
    return [column(dice, said, cell)];
  };
  const yes = dice.pick(consentWords.yes);
  const no = dice.pick(consentWords.no);
  const consented = (row: KnownRow): Cell => ({
    text: row.consent ? yes : no,
    says: { fields: { consent: [row.consent] } },
  });
  const initiative = told("initiative", choices.quotes === "none" ? 0.5 : 1);
  return [
    ...initiative,
    ...(initiative.length > 0 ? told("initiativeDecision", 0.5) : []),
    ...told("summary", choices.quotes === "none" ? 0.5 : 1),
    ...told("product", 0.3),
    ...told("evidence", 0.3),
    ...(choices.kind === "people" && dice.chance(0.3) ? [column(dice, "consent", consented)] : []),
  ];
}
