import { importStaffList, type StaffRegister } from "../../../../../src/domain/imports/import-staff";
import type { Rating } from "../../../../../src/domain/school/rating";
import type { StaffMember } from "../../../../../src/domain/school/staff";
import { type Dice, diceOf } from "../../../../support/dice";
import { categories, units } from "../../../../support/example-school/school";
import { type Choices, choicesOf, type Layout } from "../choices";
import { dateText, ratingWords } from "../spellings";
import { nameOf, positions } from "../words";
import { type FactColumn, type FactGroups, type FactTable, printedFacts } from "./facts-sheet";
import type { ImportReading } from "./judge-import";

/** Layouts of staff lists. What one does not say is as lists usually are. */
export const staffLayouts: readonly (Layout & { readonly special?: Special })[] = [
  { name: "staff: one row of headings", says: () => ({ heading: "one" }) },
  { name: "staff: two rows, days of birth by sex", special: "bornBySex", says: () => ({ heading: "two" }) },
  { name: "staff: women ticked", special: "womenTicked", says: () => ({}) },
  { name: "staff: any order, numbered", says: () => ({ order: "any", numbered: true }) },
  { name: "staff: groups by unit", says: () => ({ groups: "team" }) },
  { name: "staff: unit merged down", guess: true, says: () => ({ merged: "team" }) },
  { name: "staff: ditto marks for the unit", guess: true, says: () => ({ ditto: "team" }) },
  {
    name: "staff: names in two columns",
    special: "twoNames",
    says: (dice) => ({ heading: dice.pick(["one", "two"]) }),
  },
  { name: "staff: names in capitals", says: () => ({ names: "capitals" }) },
  { name: "staff: head, totals, signatures", says: () => ({ top: true, foot: true, total: "words" }) },
  {
    name: "staff: other separators",
    says: (dice) => ({ separator: dice.pick(["semicolon", "bar", "markdown", "spacedTabs", "comma"]) }),
  },
  {
    name: "staff: old encodings",
    says: (dice) => ({ encoding: dice.pick(["tcvn3", "vni", "cp1258", "nfd"]) }),
  },
  { name: "staff: years of birth alone", guess: true, special: "bornYear", says: () => ({}) },
  { name: "staff: days as spreadsheets spoil them", guess: true, special: "spoiltDays", says: () => ({}) },
  { name: "staff: codes that lost their zeros", guess: true, special: "lostZeros", says: () => ({}) },
  { name: "staff: headings with line breaks", says: () => ({ heading: "broken" }) },
];

type Special = "bornBySex" | "womenTicked" | "twoNames" | "bornYear" | "spoiltDays" | "lostZeros";

interface StaffRow {
  readonly code: string;
  readonly name: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly position: string;
  readonly female: boolean;
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
  readonly started: { readonly year: number; readonly month: number; readonly day: number };
  readonly category: { readonly code: string; readonly name: string };
  readonly rating: Rating;
}

const schoolYear = "2022-2023";

const heading = {
  code: [
    "Mã",
    "Mã NV",
    "Mã VC",
    "Mã CB",
    "Mã số",
    "Mã viên chức",
    "Số hiệu viên chức",
    "Mã CBVC",
    "Mã nhân viên",
  ],
  name: [
    "Họ và tên",
    "Họ tên",
    "HỌ VÀ TÊN",
    "Họ và tên CBGVNV",
    "Họ và tên cán bộ, giáo viên, nhân viên",
    "Họ và tên viên chức",
    "Họ & tên",
  ],
  born: ["Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày"],
  unit: ["Đơn vị", "Đơn vị công tác", "Khoa/Phòng", "Phòng/Khoa", "Nơi công tác", "Phòng ban"],
  position: ["Chức vụ", "Chức danh", "Chức danh nghề nghiệp", "Chức vụ/Chức danh", "Chức vụ, chức danh"],
  category: ["Đối tượng", "Nhóm đối tượng"],
  rating: [
    "Xếp loại",
    "Xếp loại viên chức",
    "Kết quả xếp loại",
    "Xếp loại chất lượng viên chức",
    "Kết quả đánh giá, xếp loại",
  ],
  started: ["Ngày vào làm", "Ngày tuyển dụng", "Ngày vào trường", "Ngày vào ngành"],
};

const strange: readonly (readonly [string, readonly string[]])[] = [
  ["Số điện thoại", ["0900000001"]],
  ["Trình độ", ["Thạc sĩ", "Đại học"]],
  ["Mã số thuế", ["8012345678"]],
  ["Mã ngạch", ["V.07.05.15"]],
  ["Đơn vị cấp bằng", ["Trường Đại học Thử"]],
  ["Ngày vào Đảng", ["03/02/2010"]],
  ["Nơi sinh", ["Hoa Ban"]],
  ["Tên lớp chủ nhiệm", ["12A1"]],
  ["Xếp loại tốt nghiệp", ["Giỏi", "Khá"]],
  ["Dân tộc", ["Kinh"]],
];

export interface StaffTable extends FactTable {
  readonly layout: Layout;
  readonly register: StaffRegister;
}

export function staffTableOf(seed: number): StaffTable {
  const dice = diceOf(seed * 104_729 + 7);
  const layout = staffLayouts[seed % staffLayouts.length];
  if (layout === undefined) throw new RangeError("No layout");
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
  const rows = staffRows(dice, layout.special);
  const repeated = choices.merged === "team" || choices.ditto === "team";
  const sorted = repeated ? [...rows].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1)) : rows;
  const groups: FactGroups<StaffRow> | null =
    choices.groups === "team"
      ? { name: ({ unit }) => unit.name, says: ({ unit }) => ({ unit: [unit.code] }) }
      : null;
  const columns = staffColumns(dice, choices, layout.special, groups !== null);
  // Who lost the zeros of a code stands in the register already, under the whole code.
  const staff = layout.special === "lostZeros" ? rows.map(standing) : [];
  const register: StaffRegister = { units, categories, staff, staffYears: [] };
  return { ...printedFacts(dice, choices, sorted, columns, ({ code }) => [code], groups), layout, register };
}

function standing({ code, name }: StaffRow): StaffMember {
  return {
    ...{ code, name, unit: "K-CK", position: "", category: "", sortKey: "", sex: null, directLabour: false },
    ...{ birthDate: null, startedOn: null, movedInOn: null, movedOutOn: null },
  };
}

function staffRows(dice: Dice, special: Special | undefined): readonly StaffRow[] {
  const style = special === "lostZeros" ? 0 : dice.between(0, 2);
  return Array.from({ length: dice.between(1, 8) }, (_, at) => ({
    code: [String(at + 1).padStart(3, "0"), `GV${at + 10}`, `VC-${at + 1}`][style] ?? "",
    name: nameOf(dice),
    unit: dice.pick(units),
    position: dice.pick(positions),
    female: dice.chance(0.5),
    born: { year: dice.between(1962, 2000), month: dice.between(1, 12), day: dice.between(1, 28) },
    started: { year: dice.between(2001, 2020), month: dice.between(1, 12), day: dice.between(1, 28) },
    category: dice.pick(categories.filter(({ code }) => code === "GV" || code === "CBQL")),
    rating: dice.pick<Rating>(["excellent", "good", "complete"]),
  }));
}

function staffColumns(
  dice: Dice,
  choices: Choices,
  special: Special | undefined,
  grouped: boolean,
): readonly FactColumn<StaffRow>[] {
  const column = (
    path: readonly string[],
    text: FactColumn<StaffRow>["text"],
    says: FactColumn<StaffRow>["says"],
    part: FactColumn<StaffRow>["part"] = "other",
  ) => ({ part, path, text, says });
  const named = (name: string) => (choices.names === "capitals" ? name.toUpperCase() : name);
  const sexSaid = ({ female }: StaffRow) => ({ sex: [female ? "female" : "male"] });
  const names =
    special === "twoNames"
      ? (choices.heading === "two"
          ? [
              ["Họ và tên", "Họ đệm"],
              ["Họ và tên", "Tên"],
            ]
          : dice.pick([
              [["Họ và tên"], [""]],
              [["Họ đệm"], ["Tên"]],
            ])
        ).map((path, at) =>
          column(
            path,
            ({ name }) => (at === 0 ? name.split(" ").slice(0, -1).join(" ") : (name.split(" ").pop() ?? "")),
            ({ name }) => ({ name: [name] }),
            at === 0 ? "name" : "other",
          ),
        )
      : [
          column(
            [dice.pick(heading.name)],
            ({ name }) => named(name),
            ({ name }) => ({ name: [name] }),
            "name",
          ),
        ];
  const code = column(
    [dice.pick(heading.code)],
    ({ code }) =>
      special === "lostZeros" ? dice.pick([String(Number(code)), `${Number(code)}.0`, `'${code}`]) : code,
    () => ({}),
  );
  const optional = [
    ...bornColumns(dice, special, column),
    ...(special === "bornBySex"
      ? []
      : special === "womenTicked"
        ? [
            column(
              ["Nữ"],
              ({ female }) => (female ? "x" : ""),
              (row) => (row.female ? { sex: ["female"] } : { sex: ["male", null] }),
            ),
          ]
        : dice.chance(0.5)
          ? [
              column(
                [dice.pick(["Giới tính", "Nam/Nữ", "Phái"])],
                ({ female }) => (female ? "Nữ" : "Nam"),
                sexSaid,
              ),
            ]
          : []),
    ...(grouped
      ? []
      : [
          column(
            [dice.pick(heading.unit)],
            ({ unit }) =>
              choices.merged === "team" || choices.ditto === "team"
                ? unit.name
                : dice.pick([unit.name, unit.name, unit.code, unit.name.toUpperCase()]),
            ({ unit }) => ({ unit: [unit.code] }),
            "repeated",
          ),
        ]),
    ...(dice.chance(0.7)
      ? [
          column(
            [dice.pick(heading.position)],
            ({ position }) => position,
            ({ position }) => ({ position: [position] }),
          ),
        ]
      : []),
    ...(dice.chance(0.3)
      ? [
          column(
            [dice.pick(heading.category)],
            ({ category }) => dice.pick([category.name, category.code]),
            ({ category }) => ({ category: [category.code] }),
          ),
        ]
      : []),
    ...(dice.chance(0.3)
      ? [
          column(
            [dice.pick(heading.rating)],
            ({ rating }) => dice.pick(ratingWords[rating]),
            ({ rating }) => ({ rating: [rating] }),
          ),
        ]
      : []),
    ...(dice.chance(0.3)
      ? [
          column(
            [dice.pick(heading.started)],
            ({ started }) => dateText(dice, started),
            ({ started }) => ({ startedOn: [started] }),
          ),
        ]
      : []),
    ...dice
      .shuffled(strange)
      .slice(0, dice.between(0, 2))
      .map(([path, texts]) =>
        column(
          [path],
          () => dice.pick(texts),
          () => ({}),
        ),
      ),
  ];
  const counter = column(
    [dice.pick(["TT", "STT", "Số TT"])],
    () => "",
    () => ({}),
    "counter",
  );
  const rest = choices.order === "any" && special === undefined ? dice.shuffled(optional) : optional;
  return [counter, code, ...names, ...rest];
}

function bornColumns(
  dice: Dice,
  special: Special | undefined,
  column: (
    path: readonly string[],
    text: FactColumn<StaffRow>["text"],
    says: FactColumn<StaffRow>["says"],
  ) => FactColumn<StaffRow>,
): readonly FactColumn<StaffRow>[] {
  const says = ({ born }: StaffRow) => ({ birthDate: [born] });
  if (special === "bornBySex") {
    const ofSex = (sex: "male" | "female", word: string) =>
      column(
        ["Ngày, tháng, năm sinh", word],
        ({ female, born }) => (female === (sex === "female") ? dateText(dice, born) : ""),
        (row): Record<string, readonly unknown[]> =>
          row.female === (sex === "female") ? { birthDate: [row.born], sex: [sex, null] } : {},
      );
    return [ofSex("male", "Nam"), ofSex("female", "Nữ")];
  }
  if (special === "bornYear")
    return [column([dice.pick(["Năm sinh", "Sinh năm"])], ({ born }) => String(born.year), says)];
  if (special === "spoiltDays") {
    return [
      column(
        [dice.pick(heading.born)],
        ({ born }) => {
          const serial = Math.round(
            (Date.UTC(born.year, born.month - 1, born.day) - Date.UTC(1899, 11, 30)) / 86_400_000,
          );
          return dice.pick([
            String(serial),
            `${born.day}/${born.month}/${String(born.year).slice(2)}`,
            `${born.day}/ ${born.month}/ ${born.year}`,
            `${born.day}/${born.month}/${born.year} 12:00:00 SA`,
          ]);
        },
        says,
      ),
    ];
  }
  return dice.chance(0.6)
    ? [column([dice.pick(heading.born)], ({ born }) => dateText(dice, born), says)]
    : [];
}

export function staffReadingOf({ paper, register }: StaffTable): ImportReading {
  const { report, staff, staffYears } = importStaffList(paper.text, register, schoolYear);
  const rated = new Map(staffYears.map(({ code, rating }) => [code, rating]));
  const changed = new Set(staff.map(({ code }) => code));
  // Who stood already and is not changed by a list of the same is read right, too; the report says how many they are.
  const untold = register.staff.filter(
    ({ code, name }) => !changed.has(code) && !report.unread.some(({ text }) => text.includes(name)),
  );
  const same = untold.length === report.unchanged ? untold : [];
  return {
    entries: [...staff, ...same].map(
      ({ code, name, unit, position, sex, birthDate, category, startedOn }) => [
        code,
        { name, unit, position, sex, birthDate, category, startedOn, rating: rated.get(code) ?? null },
      ],
    ),
    unread: report.unread,
    notes: report.notes,
    waiting: [],
  };
}
