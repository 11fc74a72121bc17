import { type CalendarDate, compareDates } from "../../src/domain/calendar-date";
import { dayOf } from "./ground-example";

/**
 * When the law on emulation was in force (domain.md 3), typed here and not taken from the register: by number, a law by
 * its day of signing. What has no first day here may be cited from the day it was signed on.
 */
const inForce: Readonly<Record<string, readonly [signed: string, from: string, until: string]>> = {
  "luật 26/11/2003": ["26/11/2003", "01/7/2004", "31/12/2023"],
  "luật 14/6/2005": ["14/6/2005", "", "31/12/2023"],
  "luật 16/11/2013": ["16/11/2013", "01/6/2014", "31/12/2023"],
  "luật 15/6/2022": ["15/6/2022", "01/01/2024", ""],
  "luật 23/4/2026": ["23/4/2026", "01/10/2026", ""],
  "91/2017/NĐ-CP": ["31/7/2017", "", "31/12/2023"],
  "98/2023/NĐ-CP": ["31/12/2023", "01/01/2024", "30/6/2025"],
  "152/2025/NĐ-CP": ["14/6/2025", "01/7/2025", "28/02/2027"],
  "12/2019/TT-BNV": ["04/11/2019", "", "31/12/2023"],
  "01/2024/TT-BNV": ["24/02/2024", "", "30/6/2025"],
  "15/2025/TT-BNV": ["04/8/2025", "", ""],
  "21/2020/TT-BGDĐT": ["31/7/2020", "", "31/12/2023"],
  "29/2023/TT-BGDĐT": ["29/12/2023", "15/02/2024", "01/4/2026"],
  "07/2026/TT-BGDĐT": ["15/02/2026", "02/4/2026", ""],
};

/** A text a document cites with its day, as it stands there: "91/2017/NĐ-CP", "luật 26/11/2003". */
export interface Citation {
  readonly key: string;
  readonly date: CalendarDate;
}

const dayPattern = String.raw`ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})`;

/** Every law, decree, circular and decision a text cites with a day, read without knowledge of the register. */
export function citationsIn(text: string): readonly Citation[] {
  const laws = new RegExp(
    `Luật (?:sửa đổi, bổ sung một số điều của Luật )?Thi đua, khen thưởng ${dayPattern}`,
    "giu",
  );
  const numbered = new RegExp(
    String.raw`(?:Nghị định|Thông tư|Quyết định)(?: \p{L}+)? số\s+(\S+) ${dayPattern}`,
    "giu",
  );
  const day = (parts: readonly (string | undefined)[]) => dayOf(parts.map((part) => part ?? "").join("/"));
  return [
    ...[...text.matchAll(laws)].map((found) => {
      const date = day(found.slice(1, 4));
      return { key: `luật ${date.day}/${date.month}/${date.year}`, date };
    }),
    ...[...text.matchAll(numbered)].map((found) => ({ key: found[1] ?? "", date: day(found.slice(2, 5)) })),
  ];
}

/** What is wrong with citing it on a day; "" where nothing. A school's or a province's decision must be signed by then. */
export function falseOn({ key, date }: Citation, day: CalendarDate): string {
  const known = inForce[key.replace(/^luật 0/, "luật ")];
  if (!known) {
    if (/NĐ-CP|TT-|^luật/u.test(key)) return `${key}: not in the table`;
    return compareDates(date, day) <= 0 ? "" : `${key}: signed after the document's day`;
  }
  const [signed, from, until] = known;
  if (compareDates(date, dayOf(signed)) !== 0) return `${key}: signed on another day`;
  if (compareDates(day, dayOf(from === "" ? signed : from)) < 0) return `${key}: not in force yet`;
  return until !== "" && compareDates(day, dayOf(until)) > 0 ? `${key}: lapsed` : "";
}
