import { calendarDate } from "../../../domain/calendar-date";
import { longDate } from "../../../vietnamese/dates";
import { comparable } from "../../../vietnamese/text";
import { ownHeads } from "../../engine/letterhead";
import { type Line, quotedLine } from "../paper/lines";
import type { Profile } from "../profile";
import { lookFaults } from "./measure";
import { decree, type Fault, type FormatRule, official, wholeDocument } from "./rule";

/** Number and symbol, place and date (NĐ 30/2020, Phụ lục I, Phần I, mục II.3 and II.4). */

/** "Số: 05/KH-HĐTĐKT" in its parts; a draft has a gap for the number. */
function partsOf(
  { text }: Line,
  { letterhead }: Pick<Profile, "letterhead">,
): {
  readonly word: string;
  readonly number: string;
  readonly symbol: string | null;
} {
  const [, word = "", rest = ""] = /^(\p{L}+\s*:?)(.*)$/u.exec(text) ?? [];
  const slash = rest.indexOf(letterhead === "national" ? "/" : "-");
  return {
    word: word.trim(),
    number: (slash === -1 ? rest : rest.slice(0, slash)).trim(),
    symbol: slash === -1 ? null : rest.slice(slash + 1),
  };
}

/** Dots or nothing: for the clerical office to fill in. */
function isGap(text: string): boolean {
  return /^[\s.…_]*$/.test(text);
}

export const number: FormatRule = {
  label: "Số của văn bản",
  says: "Từ “Số”, dấu hai chấm, số Ả Rập; số nhỏ hơn 10 thêm số 0 phía trước; dấu gạch chéo trước ký hiệu",
  source: decree("II.3"),
  restsOn: "words",
  forms: official,
  check({ head: { number: line } }, profile) {
    if (line === null) return [{ what: "Không có số, ký hiệu", where: wholeDocument }];
    const { word, number: typed, symbol } = partsOf(line, profile);
    const national = profile.letterhead === "national";
    const faults: string[] = [];
    const expected = national ? "Số:" : ownHeads[profile.letterhead].word;
    if (word !== expected) faults.push(`Viết “${word}”, phải là “${expected}”`);
    if (!isGap(typed)) faults.push(...figureFaults(typed));
    if (symbol === null) faults.push(`Không có dấu ${national ? "gạch chéo" : "gạch nối"} và ký hiệu sau số`);
    const where = quotedLine(line);
    const told: Fault[] = faults.map((what) => ({ what, where }));
    if (hasMoreZeros(typed)) {
      const what = `Số văn bản viết “${typed}”, phải là “${typed.replace(/^0+/, "")}”`;
      told.push({ what, where, doubtful: true });
    }
    return told;
  },
};

/** Figures, and behind them a letter where a number was put between others: "05", "45", "12a". */
function figureFaults(typed: string): readonly string[] {
  const [, figures = "", letters = ""] = /^(\d+)(\p{L}{0,3})$/u.exec(typed) ?? [];
  if (figures === "") return [`Số văn bản viết “${typed}”, phải là chữ số Ả Rập`];
  const count = Number(figures);
  if (count < 10 && figures !== `0${count}`)
    return [`Số văn bản viết “${typed}”, phải là “0${count}${letters}”`];
  return [];
}

/** "0200": how one office writes all its numbers; the decree asks for a zero below 10 alone. */
function hasMoreZeros(typed: string): boolean {
  return /^0\d/.test(typed) && Number.parseInt(typed, 10) >= 10;
}

/** What the symbols of named kinds begin with, and "CV", which no symbol has. */
const namedSymbols = "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ GM CV".split(" ");

export const symbol: FormatRule = {
  label: "Ký hiệu",
  says: "Văn bản có tên loại: TÊN LOẠI-CƠ QUAN; công văn: CƠ QUAN-ĐƠN VỊ; giữa các nhóm là gạch nối, không cách chữ",
  source: decree("II.3"),
  restsOn: "words",
  forms: official,
  check({ head: { number: line } }, profile) {
    const typed = line === null ? null : partsOf(line, profile).symbol;
    if (line === null || typed === null) return [];
    return symbolFaults(typed.trim(), profile).map((fault) => ({ ...fault, where: quotedLine(line) }));
  },
};

function symbolFaults(typed: string, profile: Profile): readonly Omit<Fault, "where">[] {
  if (typed === "") return [{ what: "Không có ký hiệu sau dấu gạch chéo" }];
  if (/\s/.test(typed)) return [{ what: `Ký hiệu “${typed}” có cách chữ` }];
  if (/[–—]/.test(typed))
    return [{ what: `Ký hiệu “${typed}” dùng dấu gạch ngang dài, phải là gạch nối “-”` }];
  if (profile.letterhead !== "national") return ownSymbolFaults(typed, profile);
  if (typed.includes("/")) return [{ what: `Ký hiệu “${typed}” có thêm dấu gạch chéo` }];
  const [first = "", ...rest] = typed.split("-");
  if ([first, ...rest].includes("")) return [{ what: `Ký hiệu “${typed}” thừa gạch nối` }];
  const isLetter = profile.form === "letter";
  if (rest.length > 1) {
    return [{ what: `Ký hiệu có nhóm thứ ba: “${typed}”, viết “${first}-${rest[0]}”` }];
  }
  if (isLetter && namedSymbols.includes(first))
    return [{ what: `Ký hiệu “${typed}” bắt đầu bằng tên loại “${first}”, công văn không có tên loại` }];
  if (!isLetter && first !== profile.symbol)
    return [{ what: `Ký hiệu “${typed}” phải bắt đầu bằng “${profile.symbol}”` }];
  if (!isLetter && rest.length === 0)
    return [{ what: `Ký hiệu “${typed}” không có tên viết tắt của cơ quan` }];
  const agency = isLetter ? first : (rest[0] ?? "");
  if (profile.ownAgencies.length === 0 || profile.ownAgencies.includes(agency)) return [];
  const known = profile.ownAgencies.map((each) => `“${each}”`).join(", ");
  return [{ what: `Tên viết tắt “${agency}” không có trong thông tin chung (${known})`, doubtful: true }];
}

/** "KH/ĐTN", "CV/ĐTN-VP": how the youth union and the Party write symbols. */
function ownSymbolFaults(
  typed: string,
  { form, symbol, ownAgencies }: Profile,
): readonly Omit<Fault, "where">[] {
  const [kind = "", agency = "", ...more] = typed.split("/");
  const expected = form === "letter" ? "CV" : symbol;
  if (agency === "" || more.length > 0) {
    return [{ what: `Ký hiệu “${typed}” phải viết như “${expected}/${ownAgencies[0] ?? "ĐTN"}”` }];
  }
  if (kind !== expected) return [{ what: `Ký hiệu “${typed}” phải bắt đầu bằng “${expected}”` }];
  const [issuing = ""] = agency.split("-");
  if (ownAgencies.length === 0 || ownAgencies.includes(issuing)) return [];
  const known = ownAgencies.map((each) => `“${each}”`).join(", ");
  return [{ what: `Tên viết tắt “${issuing}” không có trong thông tin chung (${known})`, doubtful: true }];
}

export const numberLook: FormatRule = {
  label: "Cách trình bày số, ký hiệu",
  says: "Chữ đứng, không đậm, cỡ 13, căn giữa",
  source: decree("II.3"),
  restsOn: "look",
  forms: official,
  check: ({ head }, { letterhead }) =>
    lookFaults("Số, ký hiệu", head.number ? [head.number] : [], {
      points: letterhead === "national" ? [13, 13] : [13, 14],
      bold: false,
      italic: false,
      alignment: "centre",
    }),
};

const dated = /^(.*?),?\s*ngày(.*?)tháng(.*?)năm(.*)$/iu;

export const placeAndDate: FormatRule = {
  label: "Địa danh, ngày tháng",
  says: "“Địa danh, ngày 05 tháng 01 năm 2026”: ngày nhỏ hơn 10, tháng 1 và tháng 2 thêm số 0, các tháng khác không thêm",
  source: decree("II.4"),
  restsOn: "words",
  forms: ["document", "letter"],
  check({ head: { date: line } }) {
    if (line === null) return [{ what: "Không có địa danh, ngày tháng năm ban hành", where: wholeDocument }];
    return dateFaults(comparable(line.text)).map((what) => ({ what, where: quotedLine(line) }));
  },
};

function dateFaults(text: string): readonly string[] {
  const [, place = "", ...typed] = dated.exec(text) ?? [];
  const [day = "", month = "", year = ""] = typed.map((each) => each.trim());
  const faults: string[] = [];
  if (place === "" || !text.startsWith(`${place}, `))
    faults.push("Trước ngày tháng phải có địa danh và dấu phẩy");
  if (typed.length === 0) return [...faults, "Không ghi đủ ngày, tháng, năm"];
  // The gaps that a draft is printed with.
  if (day === "" && month === "" && /^\d{4}$/.test(year)) return faults;
  if (![day, month, year].every((each) => /^\d+$/.test(each))) {
    return [...faults, `Ngày tháng còn bỏ trống: “${text.slice(place.length).replace(/^,\s*/, "")}”`];
  }
  const date = calendarDate(Number(year), Number(month), Number(day));
  const written = `ngày ${day} tháng ${month} năm ${year}`;
  if (date === null) faults.push(`Không có ngày này trong lịch: “${written}”`);
  else if (longDate(date) !== written) faults.push(`Viết “${written}”, phải là “${longDate(date)}”`);
  return faults;
}

export const dateLook: FormatRule = {
  label: "Cách trình bày địa danh, ngày tháng",
  says: "Chữ in thường, nghiêng, cỡ 13–14, căn giữa",
  source: decree("II.4"),
  restsOn: "look",
  forms: ["document", "letter"],
  check: ({ head }) =>
    lookFaults("Địa danh, ngày tháng", head.date ? [head.date] : [], {
      points: [13, 14],
      bold: false,
      italic: true,
      alignment: "centre",
    }),
};
