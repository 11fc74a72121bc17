import { rememberedOf } from "../../vietnamese/remembered";
import { collectiveColumns } from "./columns-of-collectives";
import { meritColumns } from "./columns-of-merits";
import { nomineeColumns } from "./columns-of-nominees";
import { unitColumns } from "./columns-of-units";
import { voteColumns } from "./columns-of-votes";
import { headingsOf, type PastedField, written } from "./fields";
import { awardBook, awardColumn, type ListedAward } from "./list-awards";
import { type LineField, type ListField, leftOutNames, mergedNames, type NamedField } from "./list-fields";

/** What schools write above each column. The order decides where a label stands twice: the first one has it. */
const textFields: readonly PastedField<NamedField>[] = [
  ...nomineeColumns,
  ...meritColumns,
  ...voteColumns,
  ...unitColumns,
  {
    name: "consent",
    labels: written(`Đồng ý công khai | Đồng ý đăng | Đồng ý đăng trang web | Cho phép công khai | Công khai |
      Đồng ý đăng website | Đồng ý đăng tải | Đồng ý công bố`),
  },
  {
    name: "note",
    many: true,
    labels: written(`Ghi chú | Chú thích | Lưu ý | Ý kiến`),
  },
  ...collectiveColumns,
];

const noLineFields: ReadonlySet<string> = new Set(["awards", ...leftOutNames, ...mergedNames]);

export const lineFieldNames: readonly LineField[] = textFields.flatMap(({ name }) =>
  isLineField(name) ? name : [],
);

function isLineField(name: NamedField): name is LineField {
  return !noLineFields.has(name);
}

/** The columns to look for where these awards can be nominated: an award's code, name and aliases head its own column. */
export const listFields = rememberedOf(
  (awards: readonly ListedAward[]): readonly PastedField<ListField>[] => {
    const taken = headingsOf(textFields);
    const book = awardBook(awards);
    const own = awards.map(
      (award): PastedField<ListField> => ({
        ...awardColumn(award, taken),
        earlier: "pastAwards",
        says: (rest) => !taken.has(rest) && book.one(rest.replace(/^(?:dat|danh hieu) /, "")) === award.code,
      }),
    );
    // One who has two awards in two lines has all else once.
    const others = textFields.map((field) => ({ ...field, ofNominee: field.name !== "awards" }));
    return [...others, ...own];
  },
);
