import {
  importPastAwardList,
  type PastAwardRegister,
} from "../../../../../src/domain/imports/import-past-awards";
import { awards as awardTable } from "../../../../../src/register/tables/school/awards";
import { type Dice, diceOf } from "../../../../support/dice";
import { type Choices, choicesOf, type Layout } from "../choices";
import { awardText, dateText } from "../spellings";
import { nameOf } from "../words";
import { type FactColumn, type FactGroups, type FactTable, printedFacts } from "./facts-sheet";
import type { ImportReading } from "./judge-import";

type Special =
  | "severalInCell"
  | "yearColumns"
  | "byYear"
  | "byAward"
  | "decisionBeside"
  | "decisionTogether"
  | "oddYears";

/** Layouts of lists of awards already given. */
export const historyLayouts: readonly (Layout & { readonly special?: Special })[] = [
  { name: "history: one row of headings", says: () => ({ heading: "one" }) },
  {
    name: "history: decision and day under one heading",
    special: "decisionBeside",
    says: () => ({ heading: "two" }),
  },
  { name: "history: decision with its day", special: "decisionTogether", says: () => ({}) },
  { name: "history: several years in a cell", special: "severalInCell", says: () => ({}) },
  {
    name: "history: a column a year",
    guess: true,
    special: "yearColumns",
    says: (dice) => ({ heading: dice.pick(["one", "two"]) }),
  },
  { name: "history: groups by year", guess: true, special: "byYear", says: () => ({ groups: "team" }) },
  { name: "history: groups by award", guess: true, special: "byAward", says: () => ({ groups: "team" }) },
  { name: "history: ditto marks for the year", guess: true, says: () => ({ ditto: "team" }) },
  { name: "history: years in odd forms", guess: true, special: "oddYears", says: () => ({}) },
  {
    name: "history: other separators",
    says: (dice) => ({ separator: dice.pick(["semicolon", "bar", "markdown", "spacedTabs", "comma"]) }),
  },
  {
    name: "history: old encodings",
    says: (dice) => ({ encoding: dice.pick(["tcvn3", "vni", "cp1258", "nfd"]) }),
  },
  {
    name: "history: any order, head and signatures",
    says: () => ({ order: "any", top: true, foot: true, total: "words" }),
  },
];

interface HistoryRow {
  readonly code: string;
  readonly name: string;
  readonly award: string;
  readonly year: number;
  /** The award of the year before, where a row tells two. */
  readonly before: string;
  readonly decision: string;
  readonly decided: { readonly year: number; readonly month: number; readonly day: number };
}

const heading = {
  code: ["Mã", "Mã NV", "Mã VC", "Mã CB", "Mã số", "Mã viên chức"],
  name: ["Họ và tên", "Họ tên", "Họ và tên cá nhân", "Tên cá nhân, tập thể", "Họ và tên CBGVNV"],
  award: [
    "Danh hiệu",
    "Danh hiệu đã đạt",
    "Danh hiệu thi đua",
    "Hình thức khen thưởng",
    "Danh hiệu, hình thức khen thưởng",
    "Danh hiệu được công nhận",
    "Danh hiệu đạt được",
  ],
  year: ["Năm học", "Năm", "Năm học đạt", "Năm đạt", "Năm học khen thưởng"],
  decision: ["Số quyết định", "Số QĐ", "Quyết định số", "QĐ khen thưởng", "Số QĐ khen thưởng"],
  decided: ["Ngày quyết định", "Ngày QĐ", "Ngày ký", "Ngày, tháng, năm QĐ"],
};

const register: PastAwardRegister = { awards: awardTable.initial, years: [], pastAwards: [] };

export interface HistoryTable extends FactTable {
  readonly layout: Layout;
}

const span = (year: number) => `${year}-${year + 1}`;

export function historyTableOf(seed: number): HistoryTable {
  const dice = diceOf(seed * 15_485_863 + 3);
  const layout = historyLayouts[seed % historyLayouts.length];
  if (layout === undefined) throw new RangeError("No layout");
  const { special } = layout;
  const choices = choicesOf(dice, {
    name: layout.name,
    says: (with_) => ({
      awards: "column",
      names: "plain",
      quotes: "none",
      counter: "there",
      ...layout.says(with_),
    }),
  });
  const rows = historyRows(dice, special);
  const sorted = choices.ditto === "team" ? [...rows].sort((a, b) => a.year - b.year) : rows;
  const groups: FactGroups<HistoryRow> | null =
    special === "byYear"
      ? { name: ({ year }) => `Năm học ${span(year)}`, says: () => ({}) }
      : special === "byAward"
        ? { name: ({ award }) => titleOf(award), says: () => ({}) }
        : null;
  const keys = ({ code, name, award, before, year }: HistoryRow) =>
    [[award, year] as const, ...(before === "" ? [] : [[before, year - 1] as const])].map(([given, of]) =>
      keyOf(code, name, given, span(of)),
    );
  return {
    ...printedFacts(
      dice,
      choices,
      sorted,
      historyColumns(dice, choices, special, rows[0]?.year ?? 2020),
      keys,
      groups,
    ),
    layout,
  };
}

function titleOf(code: string): string {
  return register.awards.find((award) => award.code === code)?.name ?? code;
}

function keyOf(code: string, name: string, award: string, year: string): string {
  return [code === "" ? name.normalize("NFC").toLowerCase() : code, award, year].join("|");
}

function historyRows(dice: Dice, special: Special | undefined): readonly HistoryRow[] {
  const coded = dice.chance(0.7);
  const two = special === "severalInCell" || special === "yearColumns";
  const fixed = dice.between(2012, 2021);
  const rows = Array.from({ length: dice.between(1, 8) }, (_, at): HistoryRow => {
    const year = special === "yearColumns" ? fixed : dice.between(2012, 2021);
    return {
      code: coded ? String(at + 1).padStart(3, "0") : "",
      name: nameOf(dice),
      award: dice.pick(["LDTT", "CSTDCS", "GK"]),
      before: two && dice.chance(0.7) ? dice.pick(["LDTT", "CSTDCS"]) : "",
      year,
      decision: `${dice.between(10, 99)}/QĐ-CĐTN`,
      decided: { year: year + 1, month: dice.between(1, 12), day: dice.between(1, 28) },
    };
  });
  return rows.filter(({ name }, at) => rows.findIndex((other) => other.name === name) === at);
}

function historyColumns(
  dice: Dice,
  choices: Choices,
  special: Special | undefined,
  year: number,
): readonly FactColumn<HistoryRow>[] {
  const column = (
    path: readonly string[],
    text: FactColumn<HistoryRow>["text"],
    says: FactColumn<HistoryRow>["says"] = () => ({}),
    part: FactColumn<HistoryRow>["part"] = "other",
  ) => ({ part, path, text, says });
  const dash = dice.pick(["-", "-", " - ", " – ", "–", "/"]);
  const word = dice.pick(["", "", "", "Năm học ", "NH "]);
  const odd = dice.pick<(year: number) => string>([
    (year) => `${year}-${String(year + 1).slice(2)}`,
    (year) => `${String(year).slice(2)}-${String(year + 1).slice(2)}`,
    (year) => `${year}_${year + 1}`,
    (year) => `${year}‑${year + 1}`,
    (year) => `${year}−${year + 1}`,
  ]);
  const written = (year: number) => (special === "oddYears" ? odd(year) : `${word}${year}${dash}${year + 1}`);
  const named: Pick<FactColumn<HistoryRow>, "says"> = { says: ({ name }) => ({ name: [name] }) };
  const spelled = choices.encoding === "nfc";
  const awarded = (award: string) => (spelled ? awardText(dice, award) : titleOf(award));
  const given = ({ award, before, year }: HistoryRow) => {
    const parts = [...(before === "" ? [] : [[before, year - 1] as const]), [award, year] as const];
    return parts.map(([of, from]) => `${span(from)}: ${awarded(of)}`).join(dice.pick(["; ", "\n"]));
  };
  const decided = (text: FactColumn<HistoryRow>["text"], path: readonly string[]) =>
    column(path, text, ({ decided }) => ({ decidedOn: [decided] }));
  const numbered = (path: readonly string[]) =>
    column(
      path,
      ({ decision }) => decision,
      ({ decision }) => ({ decision: [decision] }),
    );
  const decisions =
    special === "decisionBeside"
      ? [
          numbered(["Quyết định", "Số"]),
          decided(({ decided }) => dateText(dice, decided), ["Quyết định", "Ngày"]),
        ]
      : special === "decisionTogether"
        ? [
            column(
              [dice.pick(["Số, ngày QĐ", "Số quyết định, ngày tháng năm", "Quyết định (số, ngày)"])],
              ({ decision, decided }) =>
                `${decision} ngày ${String(decided.day).padStart(2, "0")}/${decided.month}/${decided.year}`,
              ({ decision, decided }) => {
                const whole = `${decision} ngày ${String(decided.day).padStart(2, "0")}/${decided.month}/${decided.year}`;
                return { decision: [decision, whole], decidedOn: [decided, null] };
              },
            ),
          ]
        : special === undefined && dice.chance(0.5)
          ? [
              numbered([dice.pick(heading.decision)]),
              ...(dice.chance(0.5)
                ? [decided(({ decided }) => dateText(dice, decided), [dice.pick(heading.decided)])]
                : []),
            ]
          : [];
  const ofYear = (at: 0 | 1, year: string): FactColumn<HistoryRow> => {
    const own = `Năm học ${year}`;
    return column(choices.heading === "two" ? ["Danh hiệu đã đạt", own] : [own], (row) =>
      at === 1 ? awarded(row.award) : row.before === "" ? "" : awarded(row.before),
    );
  };
  // All rows of such a table share their year.
  const yearly = special === "yearColumns" ? [ofYear(0, span(year - 1)), ofYear(1, span(year))] : null;
  const facts = [
    ...(yearly ?? []),
    ...(special === "severalInCell"
      ? [column([dice.pick(["Danh hiệu đã đạt", "Các danh hiệu đã đạt", "Danh hiệu thi đua đã đạt"])], given)]
      : []),
    ...(yearly || special === "severalInCell" || special === "byAward"
      ? []
      : [column([dice.pick(heading.award)], ({ award }) => awarded(award))]),
    ...(yearly || special === "severalInCell" || special === "byYear"
      ? []
      : [
          column(
            [dice.pick(heading.year)],
            ({ year }) => written(year),
            () => ({}),
            "repeated",
          ),
        ]),
    ...decisions,
    ...(dice.chance(0.2) ? [column(["Mã đơn vị"], () => "K-CK")] : []),
  ];
  const inner = choices.order === "any" ? dice.shuffled(facts) : facts;
  return [
    column(
      [dice.pick(["TT", "STT"])],
      () => "",
      () => ({}),
      "counter",
    ),
    column(
      [dice.pick(heading.code)],
      ({ code }) => code,
      () => ({}),
    ),
    { part: "name", path: [dice.pick(heading.name)], text: ({ name }) => name, ...named },
    ...inner,
  ];
}

export function historyReadingOf({ paper }: HistoryTable): ImportReading {
  const { report, added } = importPastAwardList(paper.text, register);
  return {
    entries: added.map(({ code, name, award, schoolYear, decision, decidedOn }) => [
      keyOf(code, name, award, schoolYear),
      { name, decision, decidedOn },
    ]),
    unread: report.unread,
    notes: report.notes,
    waiting: [],
  };
}
