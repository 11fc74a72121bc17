import type { JSX } from "preact";
import { openSheet } from "./actions";
import { desk } from "./desk";
import { useDesk } from "./use-desk";

/** What few do is loaded when it is done. */
const onSheets = () => import("./sheet-actions");

/** The tabs of the sheets, below the grid. `toCells` gives the focus to the cells. */
export function Tabs({ toCells }: { toCells: () => void }): JSX.Element | null {
  const { look } = useDesk().store;
  if (look === undefined) return null;
  const place = (node: Element): { x: number; y: number } => {
    const { left, top } = node.getBoundingClientRect();
    return { x: left, y: top };
  };
  return (
    <nav class="grid-tabs" aria-label="Các trang">
      <button
        type="button"
        title="Thêm trang"
        aria-label="Thêm trang"
        onClick={() => void onSheets().then(({ addSheet }) => addSheet())}
      >
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
              onClick={({ detail }) => {
                void openSheet(id);
                // Who comes with the mouse goes on typing in the cells; with the keyboard one may want the next tab.
                if (detail > 0) toCells();
              }}
              onDblClick={() => void onSheets().then(({ renameSheet }) => renameSheet(id))}
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
