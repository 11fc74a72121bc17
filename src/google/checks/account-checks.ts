import { askForConsent } from "../consent";
import { underLock } from "../lock";
import { operation } from "../properties";
import { locality } from "../spreadsheet";
import { actingUser } from "../user";
import type { LiveCheck } from "./trial";

/** Checks of who acts, of the lock, and of what is kept with the Sheet. */
export const accountChecks: readonly LiveCheck[] = [
  {
    id: "TK-1",
    assumption: "`getEffectiveUser()` gives the address of who clicked",
    standsIn: "`actingUser` in `src/google/user.ts`",
    title: "Sổ biết tài khoản nào đang bấm lệnh",
    expected: "Địa chỉ của tài khoản đang dùng",
    run: () => {
      const user = actingUser();
      return { met: user.includes("@"), seen: user === "" ? "Không có địa chỉ" : user };
    },
  },
  {
    id: "TK-2",
    assumption: "`getDocumentProperties` keeps values from one run to the next",
    standsIn: "`operation` in `src/google/properties.ts`",
    title: "Sổ còn nhớ tài khoản vận hành đã ghi khi thiết lập",
    expected: "Địa chỉ của tài khoản vận hành",
    run: () => {
      const account = operation()?.account ?? "";
      return { met: account !== "", seen: account === "" ? "Không nhớ tài khoản nào" : account };
    },
  },
  {
    id: "TK-3",
    assumption: "`getScriptLock().tryLock(ms)` gives true where no other run holds the lock",
    standsIn: "`underLock` in `src/google/lock.ts`",
    title: "Khóa sổ trong lúc ghi",
    expected: "Khóa được",
    run: () => {
      const met = underLock(() => null) !== null;
      return { met, seen: met ? "Khóa được" : "Không khóa được: có thể một lệnh khác đang chạy" };
    },
  },
  {
    id: "TK-4",
    assumption:
      "`requireAllScopes(FULL)` ends a run and asks, where a permission was not ticked, and lets it go on where all were",
    standsIn: "`askForConsent` in `src/google/consent.ts`",
    title: "Google cho biết tài khoản đã cấp đủ quyền cho sổ",
    expected: "Đã cấp đủ quyền",
    run: () => {
      askForConsent();
      return { met: true, seen: "Đã cấp đủ quyền" };
    },
  },
  {
    id: "TK-5",
    assumption:
      'The locale that was set as "vi_VN" reads back so, or as "vi", and the zone as "Asia/Ho_Chi_Minh" or "Asia/Saigon"',
    standsIn: "`isVietnamese` in `src/register/sheet-locality.ts`",
    title: "Trang tính giữ ngôn ngữ và múi giờ Việt Nam đã đặt",
    expected: "vi_VN, Asia/Ho_Chi_Minh",
    run: () => {
      const { locale, zone } = locality();
      const met = /^vi(_|$)/.test(locale) && ["Asia/Ho_Chi_Minh", "Asia/Saigon"].includes(zone);
      return { met, seen: `${locale}, ${zone}` };
    },
  },
];
