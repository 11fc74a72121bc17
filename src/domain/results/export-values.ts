import { compareAwards } from "../awards/award";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import type { NomineeCategory } from "../school/category";
import type { Initiative } from "../school/initiative";
import type { SchoolYear } from "../school/school-year";
import type { Settings } from "../school/settings";
import type { StaffMember } from "../school/staff";
import type { Unit } from "../school/unit";
import type { ExportedAward } from "./export-award";
import type { AnyField, CodedThing, FieldOf } from "./export-field";

/** What a field says of a row: a text, a number, a day, a code; nothing, for a reason; or what the register does not know. */
export type ExportValue =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: CalendarDate }
  | { readonly code: string; readonly of: CodedThing }
  | { readonly none: string }
  | { readonly unknown: string };

/** What the rows' fields are read with. */
export interface ExportRegister {
  readonly settings: Settings;
  readonly year: SchoolYear;
  readonly categories: readonly NomineeCategory[];
  readonly units: readonly Unit[];
  readonly staff: readonly StaffMember[];
}

type Values<Row, Field extends string> = Readonly<
  Record<Field, (row: Row, register: ExportRegister) => ExportValue>
>;

const text = (value: string): ExportValue => ({ text: value.replace(/\s*\n\s*/g, " ").trim() });
const day = (value: CalendarDate | null, unknown: string): ExportValue =>
  value === null ? { unknown } : { day: value };
const nothing: ExportValue = { text: "" };
const noAward: ExportValue = { none: "không phải danh hiệu thi đua hay hình thức khen thưởng" };

/** What any sheet may say; the number of a row and fixed text are the column's own. */
export const anyValues: Values<unknown, Exclude<AnyField, "rowNumber" | "fixed">> = {
  schoolYear: (_, { year }) => text(year.code),
  school: (_, { settings }) => text(settings.school),
  sector: (_, { settings }) => text(settings.sector),
};

const modes = { sudden: "Đột xuất", thematic: "Chuyên đề" } as const;

/** Of an award. What is neither title nor form of commendation (an exemplar) has no name as one. */
export const awardValues: Values<ExportedAward, FieldOf<"award">> = {
  salutation: ({ kind, member }) => {
    if (kind === "collective") return { text: "Tập thể" };
    if (!member?.sex) return { unknown: "không biết là Ông hay Bà" };
    return { text: member.sex === "female" ? "Bà" : "Ông" };
  },
  name: ({ name }) => text(name),
  staffCode: ({ kind, member }) => {
    if (member !== null) return text(member.code);
    return { none: kind === "collective" ? "là tập thể" : "không có trong danh sách nhân sự" };
  },
  studentCode: ({ kind, code, member }) => (kind === "individual" && !member ? text(code) : nothing),
  position: ({ position }) => text(position),
  unit: ({ unitName }) => text(unitName),
  unitCode: ({ unit }) => ({ code: unit, of: "unit" }),
  awardName: (row) => (classOf(row) === "" ? noAward : text(row.awardName)),
  awardCode: (row) => (classOf(row) === "" ? noAward : { code: row.award, of: "award" }),
  awardClass: (row) => (classOf(row) === "" ? noAward : text(classOf(row))),
  titleName: (row) => (row.ofCatalogue?.kind === "title" ? text(row.awardName) : nothing),
  formName: (row) => (row.ofCatalogue?.kind === "form" ? text(row.awardName) : nothing),
  category: ({ category }, { categories }) => text(categoryName(category, categories)),
  categoryCode: ({ category }) => ({ code: category, of: "category" }),
  achievement: ({ achievement }) => text(achievement),
  from: ({ from }) => ({ day: from }),
  to: ({ to }) => ({ day: to }),
  decision: ({ decision }) =>
    decision === "" ? { unknown: "không thấy số quyết định trong sổ văn bản" } : { text: decision },
  decidedOn: ({ decidedOn }) => day(decidedOn, "không thấy ngày quyết định trong sổ văn bản"),
  body: ({ body }) => text(body),
  goldenNumber: ({ goldenNumber }) => (goldenNumber === null ? nothing : { number: goldenNumber }),
  reward: ({ reward }) => (reward === null ? nothing : { number: reward }),
  mode: ({ ofReview: { kind } }) => ({
    text: kind === "sudden" || kind === "thematic" ? modes[kind] : "Thường xuyên, theo đợt",
  }),
  review: ({ ofReview }) => text(ofReview.name),
};

function classOf({ ofCatalogue }: ExportedAward): string {
  if (ofCatalogue?.kind === "title") return "Danh hiệu thi đua";
  return ofCatalogue?.kind === "form" ? "Hình thức khen thưởng" : "";
}

function categoryName(code: string, categories: readonly NomineeCategory[]): string {
  return categories.find((category) => codeKey(category.code) === codeKey(code))?.name ?? code;
}

const scopes: Readonly<Record<Initiative["scope"], string>> = { school: "Trường", sector: "Bộ, tỉnh" };

/** Of an initiative; authors in the order of the register's row. */
export const initiativeValues: Values<Initiative, FieldOf<"initiative">> = {
  initiative: ({ name }) => text(name),
  authors: ({ authors }, register) => authorWords(authors, register, ({ name }) => name),
  authorCodes: ({ authors }) => text(authors.join("; ")),
  authorUnits: ({ authors }, register) =>
    authorWords(authors, register, ({ unit }) => {
      return register.units.find(({ code }) => codeKey(code) === codeKey(unit))?.name ?? unit;
    }),
  scope: ({ scope }) => ({ text: scopes[scope] }),
  initiativeDecision: ({ decision }) => text(decision),
  initiativeDecidedOn: ({ decidedOn }) => (decidedOn === null ? nothing : { day: decidedOn }),
};

/** Each once; one whom the staff list lacks makes the cell unknown, so that nobody is left out in silence. */
function authorWords(
  codes: readonly string[],
  { staff }: ExportRegister,
  word: (member: StaffMember) => string,
): ExportValue {
  const members = codes.map((code) => staff.find((member) => codeKey(member.code) === codeKey(code)));
  const strange = codes.filter((_, index) => members[index] === undefined);
  if (strange.length > 0) return { unknown: `tab nhân sự không có tác giả mã ${strange.join(", ")}` };
  return text([...new Set(members.flatMap((member) => (member ? [word(member)] : [])))].join("; "));
}

/** Awards counted by award and category. */
export interface AwardCount {
  readonly award: string;
  readonly name: string;
  readonly category: string;
  readonly collectives: number;
  readonly individuals: number;
}

/** Counts awards in the order of lists, within each by category as the register has them. Their sum is the number of awards. */
export function awardCounts(
  awards: readonly ExportedAward[],
  categories: readonly NomineeCategory[],
): readonly AwardCount[] {
  const places = new Map(categories.map(({ code }, index) => [codeKey(code), index]));
  const placeOf = (category: string) => places.get(codeKey(category)) ?? categories.length;
  const groups = grouped(awards, ({ award, category }) =>
    JSON.stringify([codeKey(award), codeKey(category)]),
  );
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { award, awardName, category, ofCatalogue } = first;
      const count = (kind: ExportedAward["kind"]) => own.filter((row) => row.kind === kind).length;
      const name = ofCatalogue?.name ?? awardName;
      const counts = { collectives: count("collective"), individuals: count("individual") };
      return [{ row: { award, name, category, ...counts }, ofCatalogue }];
    })
    .sort(
      (a, b) =>
        (a.ofCatalogue && b.ofCatalogue
          ? compareAwards(a.ofCatalogue, b.ofCatalogue)
          : Number(a.ofCatalogue === null) - Number(b.ofCatalogue === null)) ||
        placeOf(a.row.category) - placeOf(b.row.category),
    )
    .map(({ row }) => row);
}

export const countValues: Values<AwardCount, FieldOf<"count">> = {
  countAward: ({ name }) => text(name),
  countAwardCode: ({ award }) => ({ code: award, of: "award" }),
  countCategory: ({ category }, { categories }) => text(categoryName(category, categories)),
  countCategoryCode: ({ category }) => ({ code: category, of: "category" }),
  countCollectives: ({ collectives }) => ({ number: collectives }),
  countIndividuals: ({ individuals }) => ({ number: individuals }),
  countAll: ({ collectives, individuals }) => ({ number: collectives + individuals }),
};
