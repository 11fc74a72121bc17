import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FilterValueView } from "../../protocol/grid";
import { ask } from "../ask";
import { plain } from "../searched";
import { lettersOf } from "./a1";
import { desk } from "./desk";
import { Floating } from "./menu-list";

/** So many values are listed at once; the search finds the others. */
const MOST = 300;

/** Which values of a column are seen: boxes to tick, with a search. */
export function FilterMenu({ column, x, y }: { column: number; x: number; y: number }): JSX.Element | null {
  const [values, setValues] = useState<readonly FilterValueView[]>();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const sheet = desk.sheetId;
  useEffect(() => {
    if (sheet === undefined) return;
    ask("grid.filterValues", { sheet, column })
      .then((found) => {
        setValues(found);
        setHidden(new Set(found.filter((value) => value.hidden).map(({ text }) => text)));
      })
      .catch((error: Error) => desk.tell({ text: error.message }));
  }, [sheet, column]);
  if (sheet === undefined) return null;

  const isFound = ({ text }: FilterValueView): boolean => plain(text).includes(plain(search));
  const found = (values ?? []).filter(isFound);
  const foundTexts = found.map(({ text }) => text);
  const toggle = (texts: readonly string[], isHidden: boolean): void => {
    const next = new Set(hidden);
    for (const text of texts) {
      if (isHidden) next.add(text);
      else next.delete(text);
    }
    setHidden(next);
  };
  const apply = (texts: readonly string[]): void => {
    desk.show(undefined);
    void desk.act(() => ask("grid.filter", { sheet, column, hidden: texts }));
  };
  /** What a search found is all that stays seen. */
  const done = (): void => {
    if (values === undefined) return;
    const unseen = values.filter((value) => hidden.has(value.text) || !isFound(value));
    apply(unseen.map(({ text }) => text));
  };
  return (
    <Floating x={x} y={y} name="grid-filter" label={`Lọc cột ${lettersOf(column)}`} role="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <input
          type="search"
          aria-label="Tìm giá trị"
          placeholder="Tìm giá trị"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p>
          <button type="button" onClick={() => toggle(foundTexts, false)}>
            Chọn hết
          </button>
          <button type="button" onClick={() => toggle(foundTexts, true)}>
            Bỏ hết
          </button>
        </p>
        <div class="grid-filter-values">
          {found.slice(0, MOST).map(({ text, rows }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={!hidden.has(text)}
                onChange={(event) => toggle([text], !event.currentTarget.checked)}
              />
              <span>{text === "" ? "(trống)" : text}</span>
              <small>{rows}</small>
            </label>
          ))}
          {found.length > MOST && <p>Còn {found.length - MOST} giá trị: gõ để tìm.</p>}
          {values === undefined && <p>Đang đọc các giá trị…</p>}
          {values !== undefined && found.length === 0 && <p>Không có giá trị nào khớp.</p>}
        </div>
        <p class="grid-filter-end">
          <button type="submit" disabled={foundTexts.every((text) => hidden.has(text))}>
            Lọc
          </button>
          <button type="button" onClick={() => apply([])}>
            Bỏ lọc cột này
          </button>
          <button type="button" onClick={() => desk.show(undefined)}>
            Thôi
          </button>
        </p>
      </form>
    </Floating>
  );
}
