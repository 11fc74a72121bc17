import type { MenuEntry } from "./google/ui";

/** The name of the menu beside the Sheet's own. */
export const menuCaption = "Sổ Thi đua";

/** The menu, in the order the secretary works; `function` is a function of `main.ts`. */
export const menuEntries: readonly MenuEntry[] = [
  {
    caption: "Kế hoạch",
    entries: [
      { caption: "Soạn kế hoạch", function: "composePlan" },
      { caption: "Sao chép từ đợt trước", function: "copyRound" },
    ],
  },
  {
    caption: "Thiết lập",
    entries: [
      { caption: "Thiết lập sổ", function: "setUpRegister" },
      { caption: "Tự kiểm tra", function: "selfCheck" },
    ],
  },
];
