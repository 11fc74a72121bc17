import type { JSX } from "preact";
import { useState } from "preact/hooks";

/** The first of a long list, and the button that shows as many more; `null` where all are there. */
export function usePortions<T>(
  all: readonly T[],
  size: number,
): readonly [first: readonly T[], more: JSX.Element | null] {
  const [most, setMost] = useState(size);
  const more = (
    <button type="button" onClick={() => setMost(most + size)}>
      Hiện thêm
    </button>
  );
  return [all.slice(0, most), all.length > most ? more : null];
}
