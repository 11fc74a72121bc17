import { type GroundReference, groundReferences, referencesText } from "../domain/awards/ground-reference";
import type { CalendarDate } from "../domain/calendar-date";
import type { Moment } from "../domain/moment";
import { momentText } from "../vietnamese/dates";
import { comparable } from "../vietnamese/text";
import {
  type Codec,
  type Decoded,
  decodeDate,
  decodeMoment,
  decodeText,
  empty,
  wordDecoder,
} from "./cell-codec";
import { type TonedWord, type Tones, tonedWords } from "./tones";

/** A column of a table: how it looks on the Sheet, and how its cells and the domain's values turn into each other. */
export interface Column<T> {
  readonly header: string;
  /** The note on the header, which is also the drop-down's help. */
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** Whether long text is cut off at the cell's edge: raw answers, links, ids. What people read is wrapped. */
  readonly clipped?: boolean;
  /** Whether it stays in sight, with those before it, when one scrolls to the right. One column of a table at most. */
  readonly frozen?: boolean;
  /** The number format of its cells. */
  readonly format: "@" | "dd/MM/yyyy" | "0" | "General";
  readonly codec: Codec<T>;
  /** Whose its cells are, where it is not as its table says (`ownerOf`). */
  readonly by?: Writer;
  /** What to do about a bad cell. */
  readonly remedy: string;
  readonly choices?: readonly string[] | ColumnReference;
  /** Of a column of codes (`code`, `documentId`, `codes`): what they name. Without it they name the rows they stand in. */
  readonly names?: CodeNames | "own";
  /** Whether its cells name things by words of a closed list that a tab may have more of: what each must be one of. */
  readonly known?: readonly string[];
  /** The words whose cells are coloured. */
  readonly toned?: readonly TonedWord[];
}

/** What the codes of a column name. One that names nothing is told (docs/decisions/0046). */
export interface CodeNames {
  /** The columns of other tabs, or of its own, one of which has the code. */
  readonly of: readonly ColumnReference[];
  /**
   * What else may be named that no tab has: pupils, documents of other registers. Such a code is told only where it is one of a
   * tab's but for the zeros of its numbers.
   */
  readonly others?: string;
}

/** Who writes a column's cells: people, or the program alone. */
export type Writer = "people" | "program";

/** The column of another tab from which a drop-down draws; found by its header. */
export interface ColumnReference {
  readonly tab: string;
  readonly header: string;
}

export interface Look {
  readonly header: string;
  readonly note: string;
  readonly width?: number;
  readonly by?: Writer;
  readonly clipped?: boolean;
  readonly frozen?: boolean;
}

/** Text as typed, NFC, "" where empty and `optional`. A cell that Sheets made a date is refused. */
export function text(look: Look & { readonly optional?: boolean }): Column<string> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: look.optional ? "Gõ lại ô này thành chữ" : "Điền ô này",
    codec: { decode: (input) => decodeText(input, look.optional ?? false), encode: String },
  };
}

/**
 * A code: text that names a row, without white space at its ends. With `of` it names a row of another table, and the
 * drop-down offers that table's codes; with `names` it names one as well, and there is no drop-down.
 */
export function code(
  look: Look & {
    readonly of?: ColumnReference;
    readonly names?: CodeNames;
    readonly optional?: boolean;
    readonly longest?: number;
  },
): Column<string> {
  const { of, names, longest = longestCode, ...rest } = look;
  const column = text({ width: 110, ...rest });
  return {
    ...column,
    codec: {
      decode: (input) => {
        const decoded = decodeText(input, look.optional ?? false);
        if ("fault" in decoded) return decoded;
        const value = comparable(decoded.value);
        return value.length <= longest ? { value } : { fault: `Mã dài quá ${longest} ký tự, cần rút ngắn` };
      },
      encode: String,
    },
    names: names ?? (of ? { of: [of] } : "own"),
    ...(of ? { choices: of, remedy: `Chọn một mã có trong tab “${of.tab}”` } : {}),
  };
}

/**
 * A code goes into the ids of documents and those into the properties of files, where a key and its value have 124
 * bytes together.
 */
const longestCode = 24;

/**
 * The id of a document of the book: two codes of the longest with their kind and count before them. One that Drive cannot take is
 * refused when it is used.
 */
export function documentId(
  look: Look & {
    readonly of?: ColumnReference;
    readonly names?: CodeNames;
    readonly optional?: boolean;
  },
): Column<string> {
  return code({ width: 140, ...look, longest: 64 });
}

/**
 * One of a closed list; `labels` gives each value its Vietnamese word, in the drop-down's order, `tones` each its colour where the
 * column has any.
 */
export function choice<T extends string>(look: Look & Labelled<T> & Toned<T>): Column<T> {
  const decode = wordDecoder(look.labels);
  return {
    ...optionalChoice(look),
    codec: {
      decode: (input) => {
        const decoded = decode(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      encode: (value) => look.labels[value],
    },
  };
}

/** As `choice`; an empty cell is `usual`. */
export function choiceOr<T extends string>(usual: NoInfer<T>, look: Look & Labelled<T>): Column<T> {
  const column = choice(look);
  const decode = wordDecoder(look.labels);
  return {
    ...column,
    codec: {
      ...column.codec,
      decode: (input) => {
        const decoded = decode(input);
        return "fault" in decoded ? decoded : { value: decoded.value ?? usual };
      },
    },
  };
}

/** Several of a closed list in one cell, parted by semicolons; none where it is empty. */
export function choices<T extends string>({ labels, ...look }: Look & Labelled<T>): Column<readonly T[]> {
  const decode = wordDecoder(labels);
  const words: string[] = Object.values(labels);
  return {
    ...look,
    width: look.width ?? 200,
    format: "@",
    remedy: `Ghi những điều cần chọn, cách nhau bằng dấu chấm phẩy, trong số: ${words.join(", ")}`,
    codec: {
      decode: (input) => {
        const text = decodeText(input, true);
        if ("fault" in text) return text;
        const values = new Set<T>();
        for (const part of text.value.split(";")) {
          const decoded = decode(part);
          if ("fault" in decoded) return decoded;
          if (decoded.value !== null) values.add(decoded.value);
        }
        return { value: [...values] };
      },
      encode: (values) => values.map((value) => labels[value]).join("; "),
    },
  };
}

/** As `choice`, null for an empty cell. */
export function optionalChoice<T extends string>(look: Look & Labelled<T> & Toned<T>): Column<T | null> {
  const { labels, tones, ...rest } = look;
  const words: string[] = Object.values(labels);
  return {
    ...rest,
    width: look.width ?? 130,
    format: "@",
    remedy: `Chọn một trong: ${words.join(", ")}`,
    choices: words,
    ...(tones && { toned: tonedWords(labels, tones) }),
    codec: { decode: wordDecoder(labels), encode: (value) => (value === null ? "" : labels[value]) },
  };
}

interface Labelled<T extends string> {
  readonly labels: Readonly<Record<T, string>>;
}

interface Toned<T extends string> {
  readonly tones?: Tones<T>;
}

const yesNoLabels = { yes: "Có", no: "Không" } as const;
const decodeYesNo = wordDecoder(yesNoLabels);

/** Có or Không; an empty cell is false. */
export function yesNo(look: Look): Column<boolean> {
  return {
    ...optionalChoice({ width: 80, ...look, labels: yesNoLabels }),
    codec: {
      decode: (input) => {
        // TRUE typed or pasted where the column's format was lost.
        if (typeof input === "boolean") return { value: input };
        const decoded = decodeYesNo(input);
        return "fault" in decoded ? decoded : { value: decoded.value === "yes" };
      },
      encode: (value) => yesNoLabels[value ? "yes" : "no"],
    },
  };
}

/** A day. `optional` gives null for an empty cell. */
export function date(look: Look & { readonly optional: true }): Column<CalendarDate | null>;
export function date(look: Look): Column<CalendarDate>;
export function date(look: Look & { readonly optional?: boolean }): Column<CalendarDate | null> {
  return {
    ...look,
    width: look.width ?? 110,
    format: "dd/MM/yyyy",
    remedy: "Gõ ngày theo mẫu 03/7/2023",
    codec: { decode: (input) => required(decodeDate(input), look.optional), encode: (value) => value ?? "" },
  };
}

/**
 * A moment, kept as text ("21/11/2026 08:05:09") so that no zone or locale can move it. `optional` gives null for an
 * empty cell.
 */
export function moment(look: Look & { readonly optional: true }): Column<Moment | null>;
export function moment(look: Look): Column<Moment>;
export function moment(look: Look & { readonly optional?: boolean }): Column<Moment | null> {
  return {
    ...look,
    width: look.width ?? 150,
    format: "@",
    remedy: "Gõ ngày và giờ theo mẫu 21/11/2026 08:05:09",
    codec: {
      decode: (input) => required(decodeMoment(input), look.optional),
      encode: (value) => (value === null ? "" : momentText(value)),
    },
  };
}

/** What was decoded; an empty cell is a fault unless it may be. */
function required<T>(decoded: Decoded<T | null>, optional = false): Decoded<T | null> {
  return !optional && "value" in decoded && decoded.value === null ? { fault: empty } : decoded;
}

/** Several codes or addresses in one cell, parted by semicolons or commas; no two alike. */
export function list(look: Look): Column<readonly string[]> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: "Viết cách nhau bằng dấu chấm phẩy",
    codec: {
      decode: (input) => {
        const decoded = decodeText(input, true);
        if ("fault" in decoded) return decoded;
        const items = decoded.value.split(/[;,\n]/).map(comparable);
        return { value: [...new Set(items.filter((item) => item !== ""))] };
      },
      encode: (items) => items.join("; "),
    },
  };
}

/** Several codes in one cell, each of which names a row of one of the tables. */
export function codes({ names, ...look }: Look & { readonly names: CodeNames }): Column<readonly string[]> {
  return { ...list(look), names };
}

/** What a rule rests on: codes of *Căn cứ* with their articles, or the school's own words; see `groundReferences`. */
export function references(look: Look): Column<readonly GroundReference[]> {
  return {
    ...look,
    width: look.width ?? 280,
    format: "@",
    names: { of: [{ tab: "Căn cứ", header: "Mã căn cứ" }] },
    remedy:
      "Ghi mã ở tab “Căn cứ” và điều khoản, ví dụ LTDKT2022, Điều 23; nhiều căn cứ thì cách nhau bằng dấu chấm phẩy",
    codec: {
      decode: (input) => {
        const decoded = decodeText(input, true);
        return "fault" in decoded ? decoded : { value: groundReferences(decoded.value) };
      },
      encode: referencesText,
    },
  };
}

/** Lines of text in one cell. */
export function lines(look: Look): Column<readonly string[]> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: "Mỗi dòng trong ô là một dòng in",
    codec: {
      decode: (input) => {
        const decoded = decodeText(input, true);
        if ("fault" in decoded) return decoded;
        return {
          value: decoded.value
            .split("\n")
            .map(comparable)
            .filter((line) => line !== ""),
        };
      },
      encode: (items) => items.join("\n"),
    },
  };
}
