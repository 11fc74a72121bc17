import { remembered } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import { madeOf, type PastedField, phrases } from "./fields";
import { headingTime } from "./heading-time";

/** Finds a field by what stands above its column. */
export interface LabelBook<Name extends string> {
  readonly fields: readonly PastedField<Name>[];
  field(name: Name | "counter" | null): PastedField<Name> | undefined;
  /** The field whose label this is, a remark in brackets or on a second line apart. */
  exact(text: string): Name | "counter" | null;
  /** The same, or the field that the text names with a year, "đề nghị", "đã đạt", or words that may follow its label. */
  near(text: string): Name | "counter" | null;
  readonly required: readonly Name[];
  heads(name: Name | "counter" | null): boolean;
  spreads(name: Name | "counter" | null): boolean;
  /** The fields a heading names together ("Họ tên, chức vụ, đơn vị"), the first a name; none where it names one or none. */
  together(text: string): readonly Name[];
  /** The field of which the text is a value that heads a column to tick. */
  choiceOf(text: string): Name | null;
}

const books = new WeakMap<readonly PastedField<string>[], LabelBook<string>>();

/** The book of these fields; made once for the same list of them, which the next pasted text is read with, too. */
export function labelBook<Name extends string>(fields: readonly PastedField<Name>[]): LabelBook<Name> {
  // A book stands by the fields it was made of, whose names are the list's.
  const known = books.get(fields) as LabelBook<Name> | undefined;
  const book = known ?? newLabelBook(fields);
  books.set(fields, book);
  return book;
}

/** No heading is longer; what is longer is a cell of text. */
const longestHeading = 300;

/** What a second line of a heading remarks: "Danh hiệu\nghi rõ"; else it goes on with the first. */
const remark = /\n\s*(?:[*([“"]|ghi|nếu|vd|ví dụ|theo|lưu ý)[\s\S]*$/iu;

/** What may stand beside a name in one heading and is no field: it is told. */
const personal = phrases(
  "năm sinh | ngày sinh | ngày tháng năm sinh | trình độ | học hàm | học vị | giới tính | điện thoại | email",
);

/** May follow any label. A semester may not: what was rated, or counted, in half a year is not the year's. */
const anyHeading = phrases("hiện nay | hiện tại | hiện giữ | nếu có | ghi rõ | bắt buộc | năm học | NH");

function newLabelBook<Name extends string>(fields: readonly PastedField<Name>[]): LabelBook<Name> {
  const names = new Map<string, Name | "counter">(
    ["TT", "STT", "Số TT", "Số thứ tự", "Thứ tự", "T T", "S TT", "No"].map((label) => [
      recognisable(label),
      "counter",
    ]),
  );
  for (const { name, labels } of [...fields].reverse())
    for (const label of labels) names.set(recognisable(label), name);
  names.delete("");
  const byName = new Map<string, PastedField<Name>>(fields.map((field) => [field.name, field]));
  const beginnings = [...names].sort(([a], [b]) => b.length - a.length);
  const goingOn = new Map(fields.map(({ name, goesOn = "" }) => [name, phrases(goesOn)] as const));
  const named = (text: string) => names.get(recognisable(text));
  const exact = remembered((text) =>
    text.length > longestHeading
      ? null
      : (named(text) ?? named(text.replace(/\([^)]*\)?/g, " ")) ?? named(text.replace(remark, "")) ?? null),
  );
  /** The field whose label the words begin with, all others being words that may follow it. */
  const begun = (words: string): Name | "counter" | null => {
    for (const [label, name] of beginnings) {
      if (!words.startsWith(`${label} `) || name === "counter") continue;
      const after = words.slice(label.length + 1);
      if (madeOf(after, (phrase) => anyHeading.has(phrase) || goingOn.get(name)?.has(phrase) === true))
        return name;
    }
    return null;
  };
  const together = remembered((text): readonly Name[] => {
    if (text.length > longestHeading || exact(text) !== null) return [];
    const written = text.split(/[,;/&\n]| và (?!tên|chữ)| - /u).map((part) => part.trim());
    const parts = written.map(exact);
    const found = parts.filter((name): name is Name => name !== null && name !== "counter");
    const others = written.filter((part) => personal.has(recognisable(part))).length;
    const [first] = found;
    const named = first !== undefined && byName.get(first)?.spread === true;
    return named &&
      parts.length > 1 &&
      found.length + others === parts.length &&
      new Set(found).size === found.length
      ? found
      : [];
  });
  const isOfAYear = (name: Name | "counter" | null | undefined) =>
    name !== null && name !== undefined && byName.get(name)?.earlier !== undefined;
  const near = remembered((text): Name | "counter" | null => {
    const found = exact(text);
    if (found !== null || text.length > longestHeading) return found;
    const [several] = together(text);
    if (several !== undefined) return several;
    const bare = text.replace(/\([^)]*\)?/g, " ");
    const time = headingTime(bare);
    const said = fields.find(({ says }) => says?.(time.rest, time));
    if (said) return said.name;
    const rest = names.get(time.rest) ?? begun(time.rest);
    return (isOfAYear(rest) ? rest : null) ?? names.get(time.undated) ?? begun(time.undated);
  });
  return {
    fields,
    field: (name) => (name === null ? undefined : byName.get(name)),
    exact,
    near,
    together,
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    heads: (name) => name !== null && byName.get(name)?.heads === true,
    spreads: (name) => name !== null && byName.get(name)?.spread === true,
    choiceOf: remembered((text) =>
      text.length > longestHeading ? null : (fields.find(({ choice }) => choice?.(text))?.name ?? null),
    ),
  };
}

/** Whether a text heads a column, or names one of the things that each have a column ("LĐ tiên tiến"). */
export function isHeading<Name extends string>(text: string, book: LabelBook<Name>): boolean {
  return book.exact(text) !== null || book.near(text)?.includes(":") === true;
}
