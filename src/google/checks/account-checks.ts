import { underLock } from "../lock";
import { operation } from "../properties";
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
];
