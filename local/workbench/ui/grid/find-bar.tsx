import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CellPlace } from "../../protocol/grid";
import { ask } from "../ask";
import { desk } from "./desk";

interface Found {
  readonly text: string;
  readonly places: readonly CellPlace[];
  readonly total: number;
  readonly at: number;
}

/**
 * Finds a text in this sheet or all: Enter goes to the next place, Shift+Enter to the one before. `asked` is another object
 * whenever somebody asks for it.
 */
export function FindBar({ asked }: { readonly asked: object }): JSX.Element {
  const [text, setText] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const [found, setFound] = useState<Found>();
  const input = useRef<HTMLInputElement>(null);
  /** Each search begins where the one before has led: Enter pressed twice goes two places on. */
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef<string>(undefined);
  // At once: what is typed behind Ctrl+F is what is to be found.
  useLayoutEffect(() => input.current?.select(), [asked]);

  async function go(by: number, lead: ReturnType<typeof desk.leading>): Promise<void> {
    const sheet = desk.sheetId;
    if (sheet === undefined || text === "") return;
    const { places, total } = await ask("grid.find", { text, sheet, everywhere });
    const { active } = desk.selection;
    const isNext = known.current === text;
    const after = places.findIndex(
      (place) =>
        place.sheet === sheet &&
        (place.row > active.row ||
          (place.row === active.row &&
            (isNext ? place.column > active.column : place.column >= active.column))),
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
    known.current = text;
    const place = places[at];
    if (place !== undefined) await lead(place.sheet, { ...place, rows: 1, columns: 1 });
  }

  const tryToGo = (by: number): void => {
    const lead = desk.leading();
    // Who presses the button goes on typing what is to be found.
    input.current?.focus();
    before.current = before.current
      .then(() => go(by, lead))
      .catch((error: Error) => desk.tell({ text: error.message }));
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
