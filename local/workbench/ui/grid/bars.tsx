import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SummaryView } from "../../protocol/grid";
import { ask } from "../ask";
import { nameOfArea } from "./a1";
import { beginEditing, cancelEditing, changeText, commit, currentSession, textOfActive } from "./editing";
import { useDesk } from "./use-desk";

/** The name box and the formula bar, above the grid. `toCells` gives the focus back. */
export function Bars({ toCells }: { toCells: () => void }): JSX.Element {
  const desk = useDesk();
  const bar = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState<string>();

  // What is typed here is the session's text already: the field is only written where others changed that.
  useLayoutEffect(() => {
    const text = textOfActive() ?? "";
    if (bar.current !== null && bar.current.value !== text) bar.current.value = text;
  });

  function go(): void {
    const sheet = desk.sheetId;
    if (sheet === undefined || name === undefined) return;
    ask("grid.place", { text: name, sheet })
      .then(async ({ sheet: to, area }) => {
        await desk.open(to, area);
        setName(undefined);
        toCells();
      })
      .catch((error: Error) => desk.tell({ text: error.message }));
  }

  return (
    <div class="grid-bars">
      <input
        class="grid-name"
        aria-label="Hộp tên"
        value={name ?? nameOfArea(desk.area)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => setName(undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter") go();
          if (event.key !== "Escape") return;
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
