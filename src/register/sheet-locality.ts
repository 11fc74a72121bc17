import type { Problem } from "../domain/problem";
import { locality, setLocality } from "../google/spreadsheet";
import { menuPath } from "../vietnamese/captions";

/** Dates are typed day first, and a day begins at midnight in Việt Nam. */
const vietnam = { locale: "vi_VN", zone: "Asia/Ho_Chi_Minh" } as const;

/** Zones of the same time, by Google's names. */
const zones: readonly string[] = [vietnam.zone, "Asia/Saigon"];

/** Whether the Sheet reads dates and tells their days as the register needs it. No service call. */
export function isVietnamese(): boolean {
  const { locale, zone } = locality();
  return /^vi(_|$)/.test(locale) && zones.includes(zone);
}

/** Makes the Sheet read what is typed as in Việt Nam. */
export function setVietnamese(): void {
  setLocality(vietnam);
}

/**
 * The locale or the zone was set to another one (File → Settings): what is typed "08/7" since is the 7th of August, and every
 * day may be the one before. No dates are read or written until it is set back; null where all is well.
 */
export function foreignLocality(): Problem | null {
  if (isVietnamese()) return null;
  const { locale, zone } = locality();
  return {
    what: `Trang tính đang đặt ngôn ngữ ${locale}, múi giờ ${zone}: ngày gõ vào như 08/7 bị hiểu thành tháng 8 ngày 7, hoặc lệch một ngày, nên sổ chưa đọc, chưa ghi gì`,
    remedy: `Bấm ${menuPath("setUpRegister")} để đặt lại Việt Nam, rồi xem lại các ngày đã gõ từ khi bị đổi`,
  };
}
