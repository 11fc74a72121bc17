import type { Award } from "../../../src/domain/awards/award";
import type { NomineeCategory } from "../../../src/domain/school/category";
import type { SchoolYear } from "../../../src/domain/school/school-year";
import type { Settings } from "../../../src/domain/school/settings";
import type { Unit } from "../../../src/domain/school/unit";
import { dayOf } from "../ground-example";

/** A school that is none, in 2022-2023: its settings, units, categories and awards. */

export const settings: Settings = {
  parentBody: "Ủy ban nhân dân tỉnh Hoa Ban",
  school: "Trường Cao đẳng\nSông Mây",
  schoolSymbol: "CĐSM",
  council: "Hội đồng\nThi đua - Khen thưởng",
  councilSymbol: "HĐTĐKT",
  place: "Hoa Ban",
  sector: "Giáo dục",
  headTitle: "Hiệu trưởng",
  headName: "Đinh Thử Nghiệm",
  letterhead: "national",
  yearWord: "năm học",
  unitWord: "đơn vị",
  series: "office",
  draftingUnit: "TCHC",
  reviewBody: "school",
  letterSigner: "",
  standingSigner: "",
  sanction: "",
  decisionGrouping: "award",
  reminderDays: 0,
  submissionsOffice: "",
  commentDays: 7,
  replyDays: 10,
  keepSubmissions: 0,
  keepStaffYears: 0,
  noticePlace: "bảng tin của trường",
  commentsOffice: "",
  stageGroup: 10,
  collectiveDoubling: "beforeRounding",
  rewardSource: "nguồn kinh phí thi đua, khen thưởng của trường",
  executors: "Trưởng các đơn vị liên quan",
  payout: "cash",
  paymentMaker: "",
  accountant: "",
  submissionAddressee: "",
  certificateSize: "A4",
  certificateWay: "full",
  certificateRight: 0,
  certificateDown: 0,
};

export const year: SchoolYear = {
  code: "2022-2023",
  name: "Năm học 2022 - 2023",
  from: dayOf("01/8/2022"),
  to: dayOf("31/7/2023"),
};

export function unit(code: string, name: string): Unit {
  return { code, name, kind: "faculty", head: "", mails: [], headCount: null };
}

export const units: readonly Unit[] = [
  unit("K-CK", "Khoa Cơ khí"),
  unit("K-DL", "Khoa Du lịch"),
  unit("P-DT", "Phòng Đào tạo"),
];

function category(code: string, name: string, kind: NomineeCategory["kind"]): NomineeCategory {
  return { code, name, kind, criteria: "" };
}

export const categories: readonly NomineeCategory[] = [
  category("TT", "Tập thể phòng, khoa, trung tâm", "collective"),
  category("CBQL", "Cán bộ quản lý", "individual"),
  category("GV", "Nhà giáo", "individual"),
  category("HSSV", "Học sinh, sinh viên", "individual"),
];

/** A title for individuals of any category, unless `more` says otherwise. */
export function award(code: string, name: string, order: number, more: Partial<Award> = {}): Award {
  return {
    code,
    name,
    order,
    aliases: [],
    kind: "title",
    subject: "individual",
    categories: [],
    grantedBy: "school",
    certificate: "none",
    ...more,
  };
}

const ofStaff = { categories: ["CBQL", "GV"], certificate: "title" } as const;
const ofUnits = { subject: "collective", certificate: "title" } as const;
const ofAnybody = { kind: "form", subject: "both", certificate: "title" } as const;

/** Out of order, as the secretary may have sorted her tab. */
export const awards: readonly Award[] = [
  award("GK", "Giấy khen", 10, ofAnybody),
  award("TTLDTT", "Tập thể lao động tiên tiến", 6, { ...ofUnits, aliases: ["TTLĐTT"] }),
  award("LDTT", "Lao động tiên tiến", 7, { ...ofStaff, aliases: ["Lao động TT", "LĐTT"] }),
  award("CSTDCS", "Chiến sĩ thi đua cơ sở", 5, { ...ofStaff, aliases: ["CSTĐCS"] }),
  award("CSTDTQ", "Chiến sĩ thi đua toàn quốc", 1, { ...ofStaff, aliases: ["CSTĐTQ"] }),
  award("CSTDT", "Chiến sĩ thi đua tỉnh", 2, { ...ofStaff, aliases: ["CSTĐT"] }),
  award("TTLDXS", "Tập thể lao động xuất sắc", 4, { ...ofUnits, aliases: ["TTLĐXS"] }),
  award("BK", "Bằng khen", 3, ofAnybody),
  award("GUONG", "Gương điển hình tiên tiến", 9, { ...ofAnybody, kind: "exemplar" }),
];
