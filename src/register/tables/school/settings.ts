import type { Problem } from "../../../domain/problem";
import { failed, ok, type Result } from "../../../domain/result";
import type {
  CertificateSize,
  CertificateWay,
  CollectiveDoubling,
  DecisionGrouping,
  IssuingBody,
  Letterhead,
  NumberSeries,
  Payout,
  Settings,
} from "../../../domain/school/settings";
import { captionOf, menuPath } from "../../../vietnamese/captions";
import { comparableLabel } from "../../../vietnamese/text";
import { text } from "../../column";
import type { TableView } from "../../open-table";
import { table } from "../../table";

/** A row of the settings tab: what is set, its value, and what it is for. */
export interface SettingRow {
  readonly item: string;
  readonly value: string;
  readonly explanation: string;
}

interface SettingItem {
  readonly item: string;
  readonly explanation: string;
  readonly initial?: string;
  readonly optional?: true;
}

/** The words that may be typed where a setting is one of several, as they are printed on the tab. */
const seriesOffered = ["Văn thư cấp sau khi ký", "Một dãy của hội đồng", "Mỗi loại một dãy của hội đồng"];
const bodiesOffered = ["Hội đồng", "Trường"];
const letterheadsOffered = ["Quốc hiệu", "Đoàn TNCS Hồ Chí Minh", "Đảng Cộng sản Việt Nam"];

/** Every setting, in the order it stands on the tab. */
const items: Readonly<Record<keyof Settings, SettingItem>> = {
  parentBody: {
    item: "Cơ quan chủ quản",
    explanation: "In trên tên trường ở đầu văn bản; để trống nếu không in",
    optional: true,
  },
  school: {
    item: "Tên trường",
    explanation: "Viết như trong con dấu; tên dài thì xuống dòng trong ô (Ctrl + Enter) ở chỗ muốn ngắt dòng",
  },
  schoolSymbol: {
    item: "Chữ viết tắt của trường",
    explanation: "Dùng trong ký hiệu văn bản của trường, ví dụ: CĐKTKT",
  },
  council: {
    item: "Tên hội đồng",
    explanation:
      "In ở đầu văn bản do hội đồng ban hành; xuống dòng trong ô (Ctrl + Enter) ở chỗ muốn ngắt dòng",
    initial: "Hội đồng\nThi đua - Khen thưởng",
  },
  councilSymbol: {
    item: "Chữ viết tắt của hội đồng",
    explanation: "Dùng trong ký hiệu văn bản của hội đồng",
    initial: "HĐTĐKT",
  },
  place: { item: "Địa danh", explanation: "Tên tỉnh, thành phố đứng trước ngày tháng của văn bản" },
  headTitle: {
    item: "Chức danh người đứng đầu",
    explanation: "In ở chỗ ký, ví dụ: Hiệu trưởng, Giám đốc",
    initial: "Hiệu trưởng",
  },
  headName: { item: "Họ tên người đứng đầu", explanation: "In dưới chữ ký; không ghi học hàm, học vị" },
  letterhead: {
    item: "Tiêu đề văn bản",
    explanation: `${letterheadsOffered.join(" / ")}; công đoàn dùng Quốc hiệu`,
    initial: "Quốc hiệu",
    optional: true,
  },
  yearWord: {
    item: "Từ chỉ năm",
    explanation: "In ở chỗ {từ chỉ năm}: năm học, hoặc năm",
    initial: "năm học",
  },
  unitWord: {
    item: "Từ chỉ đơn vị",
    explanation: "In ở chỗ {từ chỉ đơn vị}: đơn vị, hoặc phòng, khoa, trung tâm",
    initial: "đơn vị",
  },
  series: {
    item: "Cách lấy số",
    explanation: seriesOffered.join(" / "),
    initial: "Văn thư cấp sau khi ký",
  },
  draftingUnit: {
    item: "Chữ viết tắt của đơn vị soạn thảo",
    explanation: "Dùng trong ký hiệu công văn, ví dụ: TCHC thì in 12/CĐKTKT-TCHC; để trống thì không in",
    optional: true,
  },
  reviewBody: {
    item: "Cơ quan ban hành văn bản kỳ xét",
    explanation: `${bodiesOffered.join(" / ")}; báo cáo thẩm định luôn là của hội đồng`,
    initial: "Hội đồng",
    optional: true,
  },
  letterSigner: {
    item: "Người ký công văn",
    explanation: "Mã ở tab “Người ký”; để trống thì người đứng đầu ký",
    optional: true,
  },
  standingSigner: {
    item: "Người ký danh sách, báo cáo thẩm định",
    explanation:
      "Mã ở tab “Người ký”, ví dụ của thư ký hội đồng; để trống thì ký Thường trực Hội đồng, họ tên ghi bằng tay",
    optional: true,
  },
  sanction: {
    item: "Câu về chế tài trong công văn đôn đốc",
    explanation: "In nguyên văn trước câu kết; để trống thì không in",
    optional: true,
  },
  decisionGrouping: {
    item: "Quyết định khen thưởng",
    explanation:
      "Mỗi danh hiệu một quyết định / Mỗi nhóm một quyết định / Một quyết định chung; nhóm là danh hiệu cá nhân, danh hiệu tập thể, hình thức khen thưởng",
    initial: "Mỗi danh hiệu một quyết định",
    optional: true,
  },
  reminderDays: {
    item: "Số ngày hoàn thành sau công văn đôn đốc",
    explanation:
      "Đơn vị có thêm bao nhiêu ngày kể từ ngày công văn; ghi 0 thì công văn viết “ngay khi nhận được công văn này”",
    initial: "0",
    optional: true,
  },
  submissionsOffice: {
    item: "Nơi nhận hồ sơ",
    explanation:
      "Tên bộ phận, kèm người phụ trách, điện thoại hoặc thư điện tử; in trong công văn và thư nhắc. Để trống thì ghi Thường trực Hội đồng",
    optional: true,
  },
  commentDays: {
    item: "Số ngày lấy ý kiến về kết quả xét",
    explanation: "Từ ngày thông báo kết quả xét đến ngày được ký quyết định; ghi 0 nếu không lấy ý kiến",
    initial: "7",
    optional: true,
  },
  replyDays: {
    item: "Số ngày trả lời kiến nghị",
    explanation: "Từ ngày nhận đến hạn trả lời, khi tab “Kiến nghị” không ghi hạn; ghi 0 nếu không tính",
    initial: "10",
    optional: true,
  },
  keepSubmissions: {
    item: "Giữ hồ sơ đơn vị gửi (năm)",
    explanation: `Số năm giữ nội dung hồ sơ, tóm tắt thành tích, minh chứng, thư, tính từ hết năm học; trường tự quyết định theo bảng thời hạn bảo quản của mình. Để trống hoặc 0 là giữ mãi. Hết hạn sổ không tự xóa: bấm ${captionOf("eraseExpired")}`,
    initial: "0",
    optional: true,
  },
  keepStaffYears: {
    item: "Giữ đánh giá, nghỉ, kỷ luật của cá nhân (năm)",
    explanation:
      "Số năm giữ các dòng ở tab “Đánh giá cá nhân” và những lần tạm dừng xem xét đã hết, tính từ hết năm học; trường tự quyết định. Để trống hoặc 0 là giữ mãi",
    initial: "0",
    optional: true,
  },
  rewardSource: {
    item: "Nguồn chi tiền thưởng",
    explanation: "In ở quyết định và bảng kê chi tiền, viết tiếp sau “chi từ”",
    initial: "nguồn kinh phí thi đua, khen thưởng của trường",
    optional: true,
  },
  executors: {
    item: "Người thi hành quyết định khen thưởng",
    explanation:
      "In ở điều cuối của quyết định, trước “các tập thể, cá nhân có tên”, ví dụ: Trưởng phòng Tổ chức - Hành chính, Kế toán trưởng, trưởng các đơn vị liên quan",
    initial: "Trưởng các đơn vị liên quan",
    optional: true,
  },
  payout: {
    item: "Cách chi tiền thưởng",
    explanation: "Ký nhận / Chuyển khoản; tài khoản ghi ở tab “Tài khoản nhận tiền”",
    initial: "Ký nhận",
    optional: true,
  },
  paymentMaker: {
    item: "Người lập bảng kê chi tiền",
    explanation: "Họ tên in ở chỗ ký của bảng kê; để trống thì ghi bằng tay",
    optional: true,
  },
  accountant: {
    item: "Kế toán ký bảng kê chi tiền",
    explanation: "Họ tên in ở chỗ ký của bảng kê; để trống thì ghi bằng tay",
    optional: true,
  },
  noticePlace: {
    item: "Nơi niêm yết thông báo",
    explanation:
      "In trong thông báo kết quả xét và công khai quyết định, sau “niêm yết tại”; để trống thì không in",
    initial: "bảng tin của trường",
    optional: true,
  },
  commentsOffice: {
    item: "Nơi nhận ý kiến, kiến nghị",
    explanation:
      "Tên bộ phận, kèm điện thoại hoặc thư điện tử; để trống thì in Thường trực Hội đồng, không kèm địa chỉ",
    optional: true,
  },
  stageGroup: {
    item: "Số người lên nhận mỗi lượt",
    explanation:
      "Ở lễ trao thưởng, nhiều nhất bao nhiêu người, tập thể lên một lượt; ghi 0 nếu lên cùng một lượt",
    initial: "10",
    optional: true,
  },
  submissionAddressee: {
    item: "Nơi nhận tờ trình",
    explanation:
      "In sau “Kính gửi:” của tờ trình khen thưởng, ví dụ: Hội đồng Thi đua - Khen thưởng tỉnh; nhiều nơi thì mỗi nơi một dòng trong ô; để trống thì là cơ quan chủ quản",
    optional: true,
  },
  certificateSize: {
    item: "Cỡ giấy khen",
    explanation: "A4 / A3; giấy khen, giấy chứng nhận in ngang",
    initial: "A4",
    optional: true,
  },
  certificateWay: {
    item: "Cách in giấy khen",
    explanation:
      "Cả trang / Trên phôi; in trên phôi thì chỉ in họ tên, thành tích, ngày, chức danh và họ tên người ký",
    initial: "Cả trang",
    optional: true,
  },
  certificateRight: {
    item: "Phôi giấy khen: dời sang phải (mm)",
    explanation:
      "Chữ in trên phôi lệch trái bao nhiêu thì ghi bấy nhiêu; dời sang trái thì ghi số âm, ví dụ -2,5",
    initial: "0",
    optional: true,
  },
  certificateDown: {
    item: "Phôi giấy khen: dời xuống dưới (mm)",
    explanation: "Chữ in trên phôi lệch lên bao nhiêu thì ghi bấy nhiêu; dời lên trên thì ghi số âm",
    initial: "0",
    optional: true,
  },
  sector: {
    item: "Ngành",
    explanation:
      "Thông tư của ngành nào được viện dẫn: như ở cột “Ngành” của tab “Căn cứ”; để trống thì không viện dẫn thông tư của ngành",
    initial: "Giáo dục",
    optional: true,
  },
  collectiveDoubling: {
    item: "Nhân đôi tiền thưởng tập thể",
    explanation:
      "Trước khi làm tròn / Sau khi làm tròn; dùng khi hệ số của tập thể ở tab “Mức thưởng” gấp đôi hệ số của cá nhân",
    initial: "Trước khi làm tròn",
    optional: true,
  },
};

const seriesWords: Readonly<Record<string, NumberSeries>> = {
  "văn thư cấp sau khi ký": "office",
  "một dãy của hội đồng": "one",
  "mỗi loại một dãy của hội đồng": "kind",
};

/** What stands over documents, as it is typed; an empty cell is the State's. */
export const letterheadWords: Readonly<Record<string, Letterhead>> = {
  "": "national",
  "quốc hiệu": "national",
  "đoàn tncs hồ chí minh": "youth",
  "đảng cộng sản việt nam": "party",
};

/** How decisions are parted, as it is typed; an empty cell is one an award, which is usual. */
const groupingWords: Readonly<Record<string, DecisionGrouping>> = {
  "": "award",
  "mỗi danh hiệu một quyết định": "award",
  "mỗi nhóm một quyết định": "group",
  "một quyết định chung": "one",
};

/** How reward money is paid out, as it is typed; an empty cell is in cash. */
const payoutWords: Readonly<Record<string, Payout>> = {
  "": "cash",
  "ký nhận": "cash",
  "chuyển khoản": "transfer",
};

/** Who issues a document, as it is typed; an empty cell is the council. */
const bodyWords: Readonly<Record<string, IssuingBody>> = {
  "": "council",
  "hội đồng": "council",
  trường: "school",
};

/** The paper of certificates, as it is typed; an empty cell is A4. */
const sizeWords: Readonly<Record<string, CertificateSize>> = { "": "A4", a4: "A4", a3: "A3" };

/** How certificates are printed, as it is typed; an empty cell is whole. */
const certificateWords: Readonly<Record<string, CertificateWay>> = {
  "": "full",
  "cả trang": "full",
  "trên phôi": "blank",
  "in trên phôi": "blank",
};

/** When a collective's reward is doubled, as it is typed; an empty cell is before it is rounded. */
const doublingWords: Readonly<Record<string, CollectiveDoubling>> = {
  "": "beforeRounding",
  "trước khi làm tròn": "beforeRounding",
  "sau khi làm tròn": "afterRounding",
};

export const settingsTable = table<SettingRow>({
  tab: "Thông tin chung",
  purpose: "Những điều thuộc về trường và giống nhau ở mọi đợt; mỗi dòng một mục.",
  key: ["item"],
  columns: {
    item: {
      ...text({ header: "Mục", by: "program", width: 220, note: "Tên mục; không đổi tên này" }),
      known: Object.values(items).map(({ item }) => item),
    },
    value: text({ header: "Giá trị", width: 340, note: "Điều của trường", optional: true }),
    explanation: text({
      header: "Giải thích",
      by: "program",
      width: 420,
      note: "Mục này dùng để làm gì",
      optional: true,
    }),
  },
  initial: Object.values(items).map(({ item, explanation, initial }) => ({
    item,
    value: initial ?? "",
    explanation,
  })),
});

/** The text of a blank stays on its paper. */
const furthest = 30;

/** One setting as it stands, "" where it is missing: for what must go on without it, such as a mail's foot. */
export function settingValue(open: TableView<SettingRow>, setting: keyof Settings): string {
  const label = comparableLabel(items[setting].item);
  return open.find(({ item }) => comparableLabel(item) === label)?.value.trim() ?? "";
}

/** What a setting is, for whoever asks for it: its name on the tab, what it is for, whether it may be empty, what may be chosen. */
export function settingAsked(setting: keyof Settings): {
  readonly item: string;
  readonly explanation: string;
  readonly optional: boolean;
  readonly choices: readonly string[];
} {
  const { item, explanation, optional = false } = items[setting];
  const offered: Partial<Record<keyof Settings, readonly string[]>> = {
    series: seriesOffered,
    reviewBody: bodiesOffered,
    letterhead: letterheadsOffered,
  };
  const choices = offered[setting] ?? [];
  return { item, explanation, optional, choices };
}

/** What a setting is called on the tab. */
export function settingItem(setting: keyof Settings): string {
  return items[setting].item;
}

/** The settings as the domain knows them, or each one that is missing or empty. */
export function settingsFrom(open: TableView<SettingRow>): Result<Settings> {
  const rows = new Map(open.rows().map((row) => [comparableLabel(row.item), row]));
  const problems: Problem[] = [];

  function settingOf(setting: keyof Settings): string {
    const { item, explanation, optional } = items[setting];
    const row = rows.get(comparableLabel(item));
    const value = row?.value.trim() ?? "";
    if (value === "" && !optional) {
      problems.push({
        what: `Chưa có mục “${item}”`,
        where: row ? open.place(row, "value") : { tab: settingsTable.tab },
        remedy: row
          ? `Điền mục này: ${explanation}`
          : `Bấm ${menuPath("setUpRegister")} để thêm lại mục này, rồi điền`,
      });
    }
    return value;
  }

  function oneOf<T>(
    setting: keyof Settings,
    words: Readonly<Record<string, T>>,
    what: string,
  ): T | undefined {
    const typed = settingOf(setting);
    const value = words[comparableLabel(typed)];
    const { item, explanation } = items[setting];
    const row = rows.get(comparableLabel(item));
    if (value === undefined && typed !== "") {
      problems.push({
        what: `Không có ${what} “${typed}”`,
        where: row ? open.place(row, "value") : { tab: settingsTable.tab },
        remedy: `Gõ một trong: ${explanation}`,
      });
    }
    return value;
  }

  /** A whole number from 0; where the cell is empty, as set at first. */
  function wholeOf(setting: keyof Settings): number {
    const typed = settingOf(setting);
    const { item, explanation, initial = "0" } = items[setting];
    const text = typed === "" ? initial : typed;
    if (/^\d{1,4}$/.test(text)) return Number(text);
    const row = rows.get(comparableLabel(item));
    problems.push({
      what: `Mục “${item}” ghi “${typed}”, không phải là một số nguyên từ 0`,
      where: row ? open.place(row, "value") : { tab: settingsTable.tab },
      remedy: `Gõ một số: ${explanation}`,
    });
    return 0;
  }

  /** Millimetres in either direction, no more than `furthest`; where the cell is empty, 0. */
  function millimetresOf(setting: keyof Settings): number {
    const typed = settingOf(setting);
    const text = typed.replace(/[−–]/u, "-").replace(",", ".");
    const value = text === "" ? 0 : Number(text);
    if (/^(?:[+-]?\d{1,2}(?:\.\d)?)?$/.test(text) && Math.abs(value) <= furthest) return value;
    const { item, explanation } = items[setting];
    const row = rows.get(comparableLabel(item));
    problems.push({
      what: `Mục “${item}” ghi “${typed}”, không phải là số milimét từ -${furthest} đến ${furthest}`,
      where: row ? open.place(row, "value") : { tab: settingsTable.tab },
      remedy: `Gõ một số: ${explanation}`,
    });
    return 0;
  }

  const settings: Settings = {
    parentBody: settingOf("parentBody"),
    school: settingOf("school"),
    schoolSymbol: settingOf("schoolSymbol"),
    council: settingOf("council"),
    councilSymbol: settingOf("councilSymbol"),
    place: settingOf("place"),
    sector: settingOf("sector"),
    headTitle: settingOf("headTitle"),
    headName: settingOf("headName"),
    yearWord: settingOf("yearWord"),
    unitWord: settingOf("unitWord"),
    letterhead: oneOf("letterhead", letterheadWords, "tiêu đề") ?? "national",
    series: oneOf("series", seriesWords, "cách lấy số") ?? "office",
    draftingUnit: settingOf("draftingUnit"),
    reviewBody: oneOf("reviewBody", bodyWords, "cơ quan ban hành") ?? "council",
    letterSigner: settingOf("letterSigner"),
    standingSigner: settingOf("standingSigner"),
    sanction: settingOf("sanction"),
    decisionGrouping: oneOf("decisionGrouping", groupingWords, "cách chia quyết định") ?? "award",
    reminderDays: wholeOf("reminderDays"),
    submissionsOffice: settingOf("submissionsOffice"),
    commentDays: wholeOf("commentDays"),
    replyDays: wholeOf("replyDays"),
    keepSubmissions: wholeOf("keepSubmissions"),
    keepStaffYears: wholeOf("keepStaffYears"),
    noticePlace: settingOf("noticePlace"),
    commentsOffice: settingOf("commentsOffice"),
    stageGroup: wholeOf("stageGroup"),
    collectiveDoubling:
      oneOf("collectiveDoubling", doublingWords, "cách nhân đôi tiền thưởng") ?? "beforeRounding",
    rewardSource: settingOf("rewardSource"),
    executors: settingOf("executors"),
    payout: oneOf("payout", payoutWords, "cách chi tiền thưởng") ?? "cash",
    paymentMaker: settingOf("paymentMaker"),
    accountant: settingOf("accountant"),
    submissionAddressee: settingOf("submissionAddressee"),
    certificateSize: oneOf("certificateSize", sizeWords, "cỡ giấy") ?? "A4",
    certificateWay: oneOf("certificateWay", certificateWords, "cách in giấy khen") ?? "full",
    certificateRight: millimetresOf("certificateRight"),
    certificateDown: millimetresOf("certificateDown"),
  };
  return problems.length > 0 ? failed(...problems) : ok(settings);
}
