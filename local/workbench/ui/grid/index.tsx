import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { later } from "../later";
import { Bars, Status } from "./bars";
import { mountCells } from "./cells-view";
import { desk } from "./desk";
import { FindBar } from "./find-bar";
import { Tabs } from "./tabs";
import { useDesk } from "./use-desk";

/** When all that was typed is in the cells and the spreadsheet knows what is selected: to be awaited before a script is run. */
export function gridSettled(): Promise<unknown> {
  return desk.settled();
}

/** Whoever comes back to the spreadsheet goes on typing where the selection is. */
export function focusCells(): void {
  document.querySelector<HTMLElement>(".grid-editor")?.focus({ preventScroll: true });
}

/** The spreadsheet: name box and formula bar, cells, tabs, and what is told of the selection. */
export function Grid(): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const cells = useRef<{ focus(): void; end(): void }>(undefined);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const mounted = mountCells(place.current);
    cells.current = mounted;
    desk.start();
    return () => mounted.end();
  }, []);
  const toCells = (): void => cells.current?.focus();
  return (
    <section class="grid" aria-label="Bảng tính">
      <Bars toCells={toCells} />
      <div class="grid-cells" ref={place} />
      <Told />
      <div class="grid-foot">
        <Tabs toCells={toCells} />
        <Status />
      </div>
      <Panels toCells={toCells} />
    </section>
  );
}

/** What was refused, until it is closed. */
function Told(): JSX.Element {
  const { notice } = useDesk();
  return (
    <div class="grid-told" role="alert">
      {notice !== undefined && (
        <p>
          <span>{notice.text}</span>
          {notice.button !== undefined && (
            <button type="button" onClick={() => notice.button?.run()}>
              {notice.button.caption}
            </button>
          )}
          <button type="button" aria-label="Đóng" onClick={() => desk.tell(undefined)}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

const loadPanels = () => import("./panels");
const PanelContent = later(async () => (await loadPanels()).PanelContent);

/** The menu, the filter or the search that is open. */
function Panels({ toCells }: { toCells: () => void }): JSX.Element | null {
  const { panel, store } = useDesk();
  const kind = panel?.kind;
  const before = useRef<string>(undefined);
  useLayoutEffect(() => {
    // Nothing stays focused where a panel went.
    if (before.current !== undefined && kind === undefined && document.activeElement === document.body)
      toCells();
    before.current = kind;
  }, [kind]);
  useLayoutEffect(() => void loadPanels(), []);
  const { look } = store;
  // The search is there at once: what is typed behind Ctrl+F goes into no cell.
  if (panel?.kind === "find") return <FindBar asked={panel} />;
  return panel === undefined || look === undefined ? null : <PanelContent panel={panel} look={look} />;
}
