import type { NumberSeries } from "../../domain/numbering";
import type { Problem } from "../../domain/problem";
import type { Settings } from "../../domain/settings";
import { comparableLabel } from "../../vietnamese/text";
import { text } from "../column";
import type { OpenTable } from "../open-table";
import { table } from "../table";

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
    explanation: "Văn thư cấp sau khi ký / Một dãy của hội đồng / Mỗi loại một dãy của hội đồng",
    initial: "Văn thư cấp sau khi ký",
  },
};

const seriesWords: Readonly<Record<string, NumberSeries>> = {
  "văn thư cấp sau khi ký": "office",
  "một dãy của hội đồng": "one",
  "mỗi loại một dãy của hội đồng": "kind",
};

export const settingsTable = table<SettingRow>({
  tab: "Thông tin chung",
  purpose: "Những điều thuộc về trường và giống nhau ở mọi đợt; mỗi dòng một mục.",
  key: ["item"],
  columns: {
    item: text({ header: "Mục", width: 220, note: "Tên mục; không đổi tên này" }),
    value: text({ header: "Giá trị", width: 340, note: "Điều của trường", optional: true }),
    explanation: text({ header: "Giải thích", width: 420, note: "Mục này dùng để làm gì", optional: true }),
  },
  initial: Object.values(items).map(({ item, explanation, initial }) => ({
    item,
    value: initial ?? "",
    explanation,
  })),
});

/** One setting as it stands, "" where it is missing: for what must go on without it, such as a mail's foot. */
export function settingValue(open: OpenTable<SettingRow>, setting: keyof Settings): string {
  const label = comparableLabel(items[setting].item);
  return open.find(({ item }) => comparableLabel(item) === label)?.value.trim() ?? "";
}

/** The settings as the domain knows them, or each one that is missing or empty. */
export function settingsFrom(
  open: OpenTable<SettingRow>,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
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
          : "Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để thêm lại mục này, rồi điền",
      });
    }
    return value;
  }

  function seriesOf(): NumberSeries {
    const typed = settingOf("series");
    const series = seriesWords[comparableLabel(typed)];
    const row = rows.get(comparableLabel(items.series.item));
    if (series === undefined && typed !== "") {
      problems.push({
        what: `Không có cách lấy số “${typed}”`,
        where: row ? open.place(row, "value") : { tab: settingsTable.tab },
        remedy: `Gõ một trong: ${items.series.explanation}`,
      });
    }
    return series ?? "office";
  }

  const settings: Settings = {
    parentBody: settingOf("parentBody"),
    school: settingOf("school"),
    schoolSymbol: settingOf("schoolSymbol"),
    council: settingOf("council"),
    councilSymbol: settingOf("councilSymbol"),
    place: settingOf("place"),
    headTitle: settingOf("headTitle"),
    headName: settingOf("headName"),
    yearWord: settingOf("yearWord"),
    unitWord: settingOf("unitWord"),
    series: seriesOf(),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}
