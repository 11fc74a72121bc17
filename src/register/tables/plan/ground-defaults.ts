import type { CalendarDate } from "../../../domain/calendar-date";
import type { Ground } from "../../../domain/papers/ground";
import { day } from "../school/packs";

const emulationLaw = "Luật Thi đua, khen thưởng";
const amendment = `Luật sửa đổi, bổ sung một số điều của ${emulationLaw}`;
const details = `quy định chi tiết thi hành một số điều của ${emulationLaw}`;
const decree152 = `quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của ${emulationLaw}`;
const educationSector = "Giáo dục";
const homeAffairs = "Bộ trưởng Bộ Nội vụ";
const education = "Bộ trưởng Bộ Giáo dục và Đào tạo";
const salary = "mức lương cơ sở";
const salaryOf = "đối với cán bộ, công chức, viên chức và lực lượng vũ trang";
/** What was not held against the paper itself. */
const hold = (what: string) => `Đối chiếu ${what} với bản chính trước khi in`;

function ground(
  code: string,
  kind: string,
  number: string,
  date: CalendarDate | null,
  validFrom: CalendarDate | null,
  validUntil: CalendarDate | null,
  more: Partial<Ground>,
): Ground {
  return {
    ...{ code, kind, number, date, validFrom, validUntil },
    ...{ round: "", sector: "", rank: null, order: 1, opening: "Căn cứ", issuer: "", summary: "" },
    ...{ listed: "yes", pack: "", note: "" },
    ...more,
  };
}

const end2003 = day(31, 12, 2023);
const end98 = day(30, 6, 2025);
const end152 = day(28, 2, 2027);

/**
 * The packs of domain.md 3: each text with its day of signing, its title in full and the days it is in force. Where a day
 * could not be held against the paper, the note says so; an end that is not known stays open.
 */
const laws: readonly Ground[] = [
  ground("LTDKT2003", emulationLaw, "", day(26, 11, 2003), day(1, 7, 2004), end2003, {
    pack: "2003/91",
    order: 1,
  }),
  ground("LTDKT2005", amendment, "", day(14, 6, 2005), null, end2003, {
    pack: "2003/91",
    order: 2,
    note: hold("ngày có hiệu lực"),
  }),
  ground("LTDKT2013", amendment, "", day(16, 11, 2013), day(1, 6, 2014), end2003, {
    pack: "2003/91",
    order: 3,
  }),
  ground("ND91", "Nghị định", "91/2017/NĐ-CP", day(31, 7, 2017), day(1, 10, 2017), end2003, {
    pack: "2003/91",
    issuer: "Chính phủ",
    summary: details,
    note: hold("ngày có hiệu lực"),
  }),
  ground("TT12-2019", "Thông tư", "12/2019/TT-BNV", day(4, 11, 2019), null, end2003, {
    pack: "2003/91",
    issuer: homeAffairs,
    summary: `quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ ${details}`,
    note: hold("ngày có hiệu lực"),
  }),
  ground("TT21-2020", "Thông tư", "21/2020/TT-BGDĐT", day(31, 7, 2020), day(15, 9, 2020), end2003, {
    pack: "2003/91",
    sector: educationSector,
    issuer: education,
    summary: "hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
    note: hold("ngày ký, ngày có hiệu lực"),
  }),
  ground("LTDKT2022", emulationLaw, "", day(15, 6, 2022), day(1, 1, 2024), null, { pack: "2022", order: 4 }),
  ground("ND98", "Nghị định", "98/2023/NĐ-CP", day(31, 12, 2023), day(1, 1, 2024), end98, {
    pack: "2022/98",
    issuer: "Chính phủ",
    summary: details,
  }),
  ground("TT01-2024", "Thông tư", "01/2024/TT-BNV", day(24, 2, 2024), day(15, 4, 2024), end98, {
    pack: "2022/98",
    issuer: homeAffairs,
    summary: `quy định biện pháp thi hành ${emulationLaw} và Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ ${details}`,
    note: hold("ngày ký, ngày có hiệu lực, trích yếu"),
  }),
  ground("TT29-2023", "Thông tư", "29/2023/TT-BGDĐT", day(29, 12, 2023), day(15, 2, 2024), day(1, 4, 2026), {
    pack: "2022/98",
    sector: educationSector,
    issuer: education,
    summary: `${details} đối với ngành Giáo dục`,
    note: hold("ngày ký, ngày có hiệu lực, trích yếu"),
  }),
  ground("ND152", "Nghị định", "152/2025/NĐ-CP", day(14, 6, 2025), day(1, 7, 2025), end152, {
    pack: "2022/152",
    issuer: "Chính phủ",
    summary: decree152,
    note: "Hết hiệu lực từ 01/3/2027, trừ khi được kéo dài",
  }),
  ground("TT15-2025", "Thông tư", "15/2025/TT-BNV", day(4, 8, 2025), day(5, 8, 2025), end152, {
    pack: "2022/152",
    issuer: homeAffairs,
    summary: `quy định biện pháp để tổ chức, hướng dẫn thi hành ${emulationLaw} và Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ ${decree152}`,
    note: hold("ngày ký (04 hay 05/8/2025), ngày hết hiệu lực, trích yếu"),
  }),
  ground("TT07-2026", "Thông tư", "07/2026/TT-BGDĐT", day(15, 2, 2026), day(2, 4, 2026), null, {
    pack: "2022/152",
    sector: educationSector,
    issuer: education,
    summary: "quy định chi tiết thi hành pháp luật thi đua, khen thưởng đối với ngành Giáo dục",
    note: hold("ngày ký, trích yếu"),
  }),
  ground("LTDKT2026", amendment, "", day(23, 4, 2026), day(1, 10, 2026), null, {
    pack: "2022",
    order: 5,
    note: "Hồ sơ nhận trước 01/10/2026 theo luật cũ, trừ khi luật mới có lợi hơn",
  }),
];

/** The school's own: number and day are the school's to fill in, and nothing of them is printed before. */
const own: readonly Ground[] = [
  ground("QCTDKT", "Quyết định", "", null, null, null, {
    pack: "Chung",
    rank: "own",
    order: 1,
    issuer: "Hiệu trưởng",
    summary: "ban hành Quy chế thi đua, khen thưởng",
    note: "Điền số, ngày, hiệu lực của quy chế trường; chưa điền thì không in",
  }),
  ground("QCHD", "Quyết định", "", null, null, null, {
    pack: "Chung",
    rank: "own",
    order: 2,
    listed: "no",
    issuer: "Hiệu trưởng",
    summary: "ban hành Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng",
    note: "Điền số, ngày, hiệu lực của quy chế hội đồng; chưa điền thì không in",
  }),
];

function salaryDecree(
  code: string,
  number: string,
  date: CalendarDate,
  validFrom: CalendarDate,
  validUntil: CalendarDate | null,
  what: string,
): Ground {
  return ground(code, "Nghị định", number, date, validFrom, validUntil, {
    pack: "Lương cơ sở",
    listed: "no",
    order: 9,
    issuer: "Chính phủ",
    summary: `quy định ${what} ${salaryOf}`,
    note: hold("ngày ký, trích yếu"),
  });
}

const salaries: readonly Ground[] = [
  salaryDecree("ND38-2019", "38/2019/NĐ-CP", day(9, 5, 2019), day(1, 7, 2019), day(30, 6, 2023), salary),
  salaryDecree("ND24-2023", "24/2023/NĐ-CP", day(14, 5, 2023), day(1, 7, 2023), day(30, 6, 2024), salary),
  salaryDecree(
    "ND73-2024",
    "73/2024/NĐ-CP",
    day(30, 6, 2024),
    day(1, 7, 2024),
    day(30, 6, 2026),
    `${salary} và chế độ tiền thưởng`,
  ),
  salaryDecree(
    "ND161-2026",
    "161/2026/NĐ-CP",
    day(15, 5, 2026),
    day(1, 7, 2026),
    null,
    `${salary} và chế độ tiền thưởng`,
  ),
];

/** What a new register's *Căn cứ* starts with. */
export const defaultGrounds: readonly Ground[] = [...laws, ...own, ...salaries];
