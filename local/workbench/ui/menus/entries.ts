import { plain } from "../searched";

/** A menu as the screen shows it, whoever made it: the Sheet's own and the add-on's are one kind. */
export interface Menu {
  readonly caption: string;
  /** Asked whenever it opens: what can be done depends on what is selected. */
  entries(): readonly Entry[] | Promise<readonly Entry[]>;
}

export type Entry =
  | { readonly kind: "line" }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly Entry[] }
  | {
      readonly kind: "item";
      readonly caption: string;
      readonly shortcut?: string | undefined;
      readonly enabled: boolean;
      readonly run: () => void;
    };

/**
 * Which of the captions a typed beginning leads to: the next one after `from` that begins so, going round; where the
 * beginning grows ("đơ" after "đ"), the present one may stay. Marks and capitals do not matter, for a Vietnamese keyboard
 * sends "d" before it sends "đ". `undefined` where none begins so.
 */
export function findTyped(captions: readonly string[], typed: string, from: number): number | undefined {
  const wanted = plain(typed).trimStart();
  const first = [...wanted].length > 1 ? Math.max(from, 0) : from + 1;
  const order = captions.map((_, step) => (first + step) % captions.length);
  return order.find((index) =>
    plain(captions[index] ?? "")
      .trimStart()
      .startsWith(wanted),
  );
}
