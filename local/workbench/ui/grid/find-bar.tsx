import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CellPlace } from "../../protocol/grid";
import { ask } from "../ask";
import { desk } from "./desk";

interface Found {
  readonly text: string;
  readonly places: readonly CellPlace[];
  readonly total: number;
  readonly at: number;
}

/** Finds a text in this sheet or all: Enter goes to the next place, Shift+Enter to the one before. */
export function FindBar(): JSX.Element {
  const [text, setText] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const [found, setFound] = useState<Found>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  async function go(by: number): Promise<void> {
    const sheet = desk.sheetId;
    if (sheet === undefined || text === "") return;
    const { places, total } = await ask("grid.find", { text, sheet, everywhere });
    const { active } = desk.selection;
    const known = found?.text === text;
    const after = places.findIndex(
      (place) =>
        place.sheet === sheet &&
        (place.row > active.row ||
          (place.row === active.row &&
            (known ? place.column > active.column : place.column >= active.column))),
    );
    const inSheet = places.filter((place) => place.sheet === sheet).length;
    // Those of this sheet come first: behind its last one the next sheet begins.
    const next = after >= 0 ? after : everywhere && places.length > inSheet ? inSheet : 0;
    const before = places.findLastIndex(
      (place) =>
        place.sheet === sheet &&
        (place.row < active.row || (place.row === active.row && place.column < active.column)),
    );
    const at = by > 0 ? next : before >= 0 ? before : places.length - 1;
    setFound({ text, places, total, at });
    const place = places[at];
    if (place !== undefined) await desk.open(place.sheet, { ...place, rows: 1, columns: 1 });
    input.current?.focus();
  }

  const tryToGo = (by: number): void => {
    go(by).catch((error: Error) => desk.tell({ text: error.message }));
  };

  return (
    <search class="grid-find" aria-label="Tìm trong bảng tính">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tryToGo(1);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") desk.show(undefined);
          if (event.key !== "Enter" || !event.shiftKey) return;
          event.preventDefault();
          tryToGo(-1);
        }}
      >
        <input
          ref={input}
          aria-label="Tìm"
          placeholder="Tìm"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <label>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />
          mọi trang
        </label>
        <output>
          {found === undefined || found.text !== text
            ? ""
            : found.total === 0
              ? "Không thấy"
              : `${found.at + 1}/${found.total}`}
        </output>
        <button type="submit">Tìm tiếp</button>
        <button type="button" aria-label="Đóng" onClick={() => desk.show(undefined)}>
          ×
        </button>
      </form>
    </search>
  );
}
