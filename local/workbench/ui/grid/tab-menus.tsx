import type { JSX } from "preact";
import type { LookView } from "../../protocol/grid";
import { ask } from "../ask";
import { openSheet } from "./actions";
import { desk } from "./desk";
import { type MenuEntry, MenuList } from "./menu-list";
import { addSheet, deleteSheet, hideSheet, moveSheet, renameSheet } from "./sheet-actions";

/** All sheets, to open one; a hidden one is shown again. */
export function SheetsMenu({ look, x, y }: { look: LookView; x: number; y: number }): JSX.Element {
  const entries = look.tabs.map(
    ({ id, name, hidden }): MenuEntry => ({
      caption: hidden ? `${name} (đang ẩn)` : name,
      enabled: true,
      run: () => void openSheet(id),
    }),
  );
  return <MenuList x={x} y={y} label="Các trang" entries={entries} />;
}

const COLORS: readonly (readonly [string, string | null])[] = [
  ["Không màu", null],
  ["Đỏ", "#d93025"],
  ["Cam", "#f29900"],
  ["Xanh lá", "#188038"],
  ["Xanh dương", "#1967d2"],
  ["Tím", "#9334e6"],
];

/** What can be done to a sheet from its tab. */
export function TabMenu(props: { look: LookView; sheet: number; x: number; y: number }): JSX.Element {
  const { look, sheet, x, y } = props;
  const seen = look.tabs.filter(({ hidden }) => !hidden);
  const at = seen.findIndex(({ id }) => id === sheet);
  const entries: readonly MenuEntry[] = [
    { caption: "Đổi tên…", enabled: true, run: () => void renameSheet(sheet) },
    { caption: "Tạo bản sao", enabled: true, run: () => void addSheet(sheet) },
    { caption: "Xóa…", enabled: seen.length > 1, run: () => void deleteSheet(sheet) },
    { caption: "Ẩn trang", enabled: seen.length > 1, run: () => void hideSheet(sheet) },
    { caption: "Chuyển sang trái", line: true, enabled: at > 0, run: () => void moveSheet(sheet, -1) },
    { caption: "Chuyển sang phải", enabled: at < seen.length - 1, run: () => void moveSheet(sheet, 1) },
    ...COLORS.map(
      ([name, color], index): MenuEntry => ({
        caption: color === null ? name : `Màu ${name.toLowerCase()}`,
        line: index === 0 ? true : undefined,
        enabled: true,
        run: () => void desk.act(() => ask("grid.colorSheet", { sheet, color })),
      }),
    ),
  ];
  return <MenuList x={x} y={y} label="Trang" entries={entries} />;
}
