import { recognisable } from "../../vietnamese/text";
import type { HeadingTime } from "./heading-time";

/** A column people may paste, and what they write above it. */
export interface PastedField<Name extends string> {
  readonly name: Name;
  /** What people are told a column is read as; the first label where nothing is said. */
  readonly title?: string;
  /** Headings in any spelling `recognisable` folds. */
  readonly labels: readonly string[];
  /** What may follow a label of the field, parted by bars: "Họ và tên" goes on with "giáo viên", not with "chủ nhiệm". */
  readonly goesOn?: string;
  /** Whether what a heading says beside its year and "đề nghị", "đã đạt" (`HeadingTime.rest`) is this field. */
  readonly says?: (rest: string, time: HeadingTime) => boolean;
  /** A table without it is told so; a line is taken as the header only with one of these, or with three other columns. */
  readonly required?: boolean;
  /** A column of it that holds nothing but yes and no, beside another column of it, is this other field. */
  readonly answers?: Name;
  /** Its heading may stand over several columns that are fields of their own ("Danh hiệu đề nghị" over "LĐTT | CSTĐCS"). */
  readonly heads?: boolean;
  /** One value may be spread over columns ("Họ và tên" merged over family and given names): its cells make one text. */
  readonly spread?: boolean;
  /** Several columns of it are several values: their filled cells are joined. Of any other field two that differ are told. */
  readonly many?: boolean;
  /** Columns of different aspects (title, form) are several values; of the same they are one. */
  readonly aspect?: (heading: string) => string;
  /** It is of a year: an earlier year's column is this other field; null: such a column is not read. */
  readonly earlier?: Name | null;
  /** Several columns of it are of the years their headings name. */
  readonly byYear?: boolean;
  /** Values that may head columns to tick: "HTXSNV | HTTNV" under "Xếp loại", or by themselves. */
  readonly choice?: (heading: string) => boolean;
  /** What the column is by the field left of it: a decision's number beside an initiative is that initiative's. */
  readonly besides?: Readonly<Partial<Record<Name, Name | null>>>;
  /** Beside none of those it is itself; else it is not read. */
  readonly alone?: boolean;
  /** Where no column is that field, this is it: "Đơn vị" in a list of collectives is their name. */
  readonly standsFor?: Name;
  /** And where it need not stand for that, its cells are not read. */
  readonly onlyStands?: boolean;
  /** Persons alone have it: rows of a table with such a column are no units. */
  readonly ofPersons?: boolean;
  /**
   * Whether a blank cell may be merged with the one above, by the row's other cells and those above: as a guess, or for certain where nothing hangs on
   * it; null: it is blank.
   */
  readonly mergedDown?: (cells: Cells<Name>, above: Cells<Name>) => "guess" | "certain" | null;
  /** The same in all lines of one nominee: blank in a further line, it is merged over them with the name. */
  readonly ofNominee?: boolean;
  /** It says who the row is about: blank with its like, the row goes on with the one above. */
  readonly identifies?: boolean;
}

/** The cells of a row by field. */
export type Cells<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** Labels parted by bars. */
export function written(labels: string): readonly string[] {
  return labels.split("|").map((label) => label.trim());
}

/** All labels of these fields, as `recognisable` folds them. */
export function headingsOf(fields: readonly PastedField<string>[]): ReadonlySet<string> {
  return new Set(fields.flatMap(({ labels }) => labels.map(recognisable)));
}

/** Phrases parted by bars, as `recognisable` folds them. */
export function phrases(of: string): ReadonlySet<string> {
  return new Set(
    written(of)
      .map(recognisable)
      .filter((phrase) => phrase !== ""),
  );
}

/** Whether words are phrases of these one after another, and nothing else. */
export function madeOf(words: string, known: (phrase: string) => boolean): boolean {
  const each = words.split(" ");
  const reached = new Set([0]);
  for (let from = 0; from < each.length; from++)
    if (reached.has(from))
      for (let to = from + 1; to <= Math.min(each.length, from + longestPhrase); to++)
        if (known(each.slice(from, to).join(" "))) reached.add(to);
  return reached.has(each.length);
}

/** In words. */
const longestPhrase = 4;
