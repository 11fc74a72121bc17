import type { JSX } from "preact";
import type { LookView } from "../../protocol/grid";
import { ask } from "../ask";
import { addSheet, deleteSheet, hideSheet, moveSheet, openSheet, renameSheet } from "./actions";
import { desk } from "./desk";
import { type MenuEntry, MenuList } from "./menu-list";
import { useDesk } from "./use-desk";

/** The tabs of the sheets, below the grid. */
export function Tabs(): JSX.Element | null {
  const { look } = useDesk().store;
  if (look === undefined) return null;
  const place = (node: Element): { x: number; y: number } => {
    const { left, top } = node.getBoundingClientRect();
    return { x: left, y: top };
  };
  return (
    <nav class="grid-tabs" aria-label="Các trang">
      <button type="button" title="Thêm trang" aria-label="Thêm trang" onClick={() => void addSheet()}>
        +
      </button>
      <button
        type="button"
        title="Mọi trang"
        aria-label="Mọi trang"
        aria-haspopup="menu"
        onClick={(event) => desk.show({ kind: "sheets", ...place(event.currentTarget) })}
      >
        <span class="grid-bars-sign" />
      </button>
      <div class="grid-tabs-row">
        {look.tabs
          .filter(({ hidden, id }) => !hidden || id === look.sheet.id)
          .map(({ id, name, color }) => (
            <button
              key={id}
              type="button"
              class={id === look.sheet.id ? "grid-tab open" : "grid-tab"}
              aria-current={id === look.sheet.id ? "page" : undefined}
              style={color === null ? {} : { boxShadow: `inset 0 -3px ${color}` }}
              ref={(node) => {
                if (id === look.sheet.id) node?.scrollIntoView({ block: "nearest", inline: "nearest" });
              }}
              onClick={() => void openSheet(id)}
              onDblClick={() => void renameSheet(id)}
              onContextMenu={(event) => {
                event.preventDefault();
                desk.show({ kind: "tab", sheet: id, ...place(event.currentTarget) });
              }}
            >
              {name}
            </button>
          ))}
      </div>
    </nav>
  );
}

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
    { caption: "Xoá…", enabled: seen.length > 1, run: () => void deleteSheet(sheet) },
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
