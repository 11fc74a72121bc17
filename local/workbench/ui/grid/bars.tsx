import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { GridArea, SummaryView } from "../../protocol/grid";
import { ask } from "../ask";
import { areaNamed, nameOfArea } from "./a1";
import { beginEditing, cancelEditing, changeText, commit, currentSession, textOfActive } from "./editing";
import { useDesk } from "./use-desk";

/** The name box and the formula bar, above the grid. `toCells` gives the focus back. */
export function Bars({ toCells }: { toCells: () => void }): JSX.Element {
  const desk = useDesk();
  const bar = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLInputElement>(null);
  /** What stands in the name box while one is in it: whatever is selected meanwhile changes nothing of it. */
  const [name, setName] = useState<string>();

  // What is typed here is the session's text already: the field is only written where others changed that.
  useLayoutEffect(() => {
    const text = textOfActive() ?? "";
    if (bar.current !== null && bar.current.value !== text) bar.current.value = text;
  });

  function go(): void {
    const sheet = desk.sheetId;
    if (sheet === undefined || name === undefined) return;
    commit();
    const named = areaNamed(name, desk.room);
    // Who goes to a cell types on at once: nobody is asked where it is.
    if (named !== undefined) {
      arrive(sheet, named);
      return;
    }
    const isHere = desk.staying();
    ask("grid.place", { text: name, sheet })
      .then(({ sheet: to, area }) => {
        // Who has typed another name meanwhile, or gone elsewhere, is left there.
        if (isHere() && box.current?.value === name && box.current.matches(":focus")) arrive(to, area);
      })
      .catch((error: Error) => desk.tell({ text: error.message }));
  }

  function arrive(sheet: number, area: GridArea): void {
    desk.tell(undefined);
    void desk.open(sheet, area);
    setName(undefined);
    toCells();
  }

  return (
    <div class="grid-bars">
      <input
        class="grid-name"
        aria-label="Hộp tên"
        ref={box}
        value={name ?? nameOfArea(desk.area)}
        onFocus={({ currentTarget }) => {
          setName(currentTarget.value);
          currentTarget.select();
        }}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => setName(undefined)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          // The focus goes to the cells with this very key, which is none of theirs.
          event.preventDefault();
          if (event.key === "Enter") {
            go();
            return;
          }
          setName(undefined);
          toCells();
        }}
      />
      <span class="grid-fx" aria-hidden="true">
        ƒ
      </span>
      <textarea
        ref={bar}
        class="grid-formula"
        aria-label="Thanh công thức"
        rows={1}
        spellcheck={false}
        // Where it is not known yet what the cell holds, no key is taken for all of it.
        readOnly={textOfActive() === undefined}
        onFocus={() => void beginEditing()}
        onInput={(event) => {
          const { currentTarget } = event;
          if (currentSession() === undefined) void beginEditing(currentTarget.value);
          else changeText(currentTarget.value, currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const { key, altKey, shiftKey, currentTarget } = event;
          if (key === "Enter" && altKey) {
            event.preventDefault();
            currentTarget.setRangeText("\n", currentTarget.selectionStart, currentTarget.selectionEnd, "end");
            changeText(currentTarget.value, currentTarget);
          } else if (key === "Enter" || key === "Tab") {
            event.preventDefault();
            commit(key === "Enter" ? (shiftKey ? -1 : 1) : 0, key === "Tab" ? (shiftKey ? -1 : 1) : 0);
            toCells();
          } else if (key === "Escape") {
            cancelEditing();
            toCells();
          }
        }}
      />
    </div>
  );
}

/** What is told of the selection: how many cells hold something, and what their numbers come to. */
export function Status(): JSX.Element {
  const desk = useDesk();
  const [summary, setSummary] = useState<SummaryView>();
  const { sheetId: sheet, area } = desk;
  const { look } = desk.store;
  const isMany = area.rows * area.columns > 1;
  useEffect(() => {
    setSummary(undefined);
    if (!isMany || sheet === undefined) return;
    const timer = setTimeout(() => {
      ask("grid.summary", { sheet, area })
        .then(setSummary)
        .catch(() => undefined);
    }, 150);
    return () => clearTimeout(timer);
  }, [sheet, area.row, area.column, area.rows, area.columns, look, isMany]);
  const hidden = look?.sheet.hiddenRows.reduce((sum, [, count]) => sum + count, 0) ?? 0;
  const parts = [
    ...(hidden > 0 ? [`Đang lọc: ${hidden} hàng bị ẩn`] : []),
    ...(summary === undefined || summary.filled === 0 ? [] : [`Số ô có nội dung: ${summary.filled}`]),
    ...(summary === undefined || summary.numbers === 0
      ? []
      : [`Tổng: ${summary.sum}`, `Trung bình: ${summary.average}`]),
  ];
  return (
    <div class="grid-status" role="status">
      {parts.join("   ·   ")}
    </div>
  );
}
