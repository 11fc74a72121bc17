import { distinguishingNumbers } from "../../domain/review/distinguishing";
import type { Nomination } from "../../domain/review/nomination";
import type { Unit } from "../../domain/school/unit";
import { withoutPictures } from "../../vietnamese/text";

/** How the papers of a review name its nominees. */
export interface NomineeWords {
  /** "Lê Văn Thước", "Lê Văn Thước (số 1)" where nothing else would tell two apart. */
  readonly name: (nomination: Nomination) => string;
  /** "Giáo viên, Khoa Cơ khí", "Lớp CK21A, Đoàn Thanh niên"; "" for a unit itself. */
  readonly place: (nomination: Nomination) => string;
  /** The same without the unit. */
  readonly office: (nomination: Nomination) => string;
  readonly unit: (code: string) => string;
  /** Whether a number stands behind the name. */
  readonly isNumbered: (nomination: Nomination) => boolean;
}

/** What a number behind a name is for. */
export const numberedNote = "trùng họ tên, chức vụ, đơn vị; số chỉ để phân biệt";

/** Words for the nominees of a review, all of whose nominations are given. */
export function nomineeWords(nominations: readonly Nomination[], units: readonly Unit[]): NomineeWords {
  const numbers = distinguishingNumbers(nominations);
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const unit = (code: string) => unitNames.get(code) ?? code;
  const office = ({ position, className }: Nomination) =>
    joined([withoutPictures(position), className && `${position === "" ? "Lớp" : "lớp"} ${className}`]);
  return {
    name({ id, name }) {
      const number = numbers.get(id);
      return number === undefined ? withoutPictures(name) : `${withoutPictures(name)} (số ${number})`;
    },
    place: (nomination) => {
      const { kind, name } = nomination;
      const own = kind === "collective" && name === unit(nomination.unit);
      return joined([office(nomination), own ? "" : unit(nomination.unit)]);
    },
    office,
    unit,
    isNumbered: ({ id }) => numbers.has(id),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** Who is nominated, as far as papers tell: a code is a person's own, otherwise what is printed of one. */
export function nomineeKey(nomination: Nomination, { name, place }: NomineeWords): string {
  const { kind, unit, code } = nomination;
  return JSON.stringify([kind, unit, name(nomination), ...(code === "" ? [place(nomination)] : [code])]);
}
