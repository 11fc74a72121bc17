import type { EditView } from "../../protocol/grid";
import { ask } from "../ask";
import { desk } from "./desk";

let known: { readonly key: string; readonly view: EditView } | undefined;
let asked: { readonly key: string; readonly answer: Promise<EditView | undefined> } | undefined;
const listeners = new Set<() => void>();

function keyNow(): string {
  const { row, column } = desk.selection.active;
  return JSON.stringify([desk.sheetId, row, column]);
}

/** What the formula bar shows of the active cell, and what its rule offers; nothing until it was asked. */
export function activeInfo(): EditView | undefined {
  return known?.key === keyNow() ? known.view : undefined;
}

/** The same as it is now. */
export function askInfo(): Promise<EditView | undefined> {
  const sheet = desk.sheetId;
  if (sheet === undefined) return Promise.resolve(undefined);
  const key = keyNow();
  const answer: Promise<EditView | undefined> = ask("grid.edit", { sheet, ...desk.selection.active })
    .then((view) => {
      if (asked?.answer !== answer) {
        // It was asked again meanwhile: known is what comes then, and whoever waits for it here is to find it.
        return asked?.key === key ? asked.answer : view;
      }
      asked = undefined;
      known = { key, view };
      for (const listener of [...listeners]) listener();
      return view;
    })
    .catch(() => undefined);
  asked = { key, answer };
  return answer;
}

/** Calls back when it is known. */
export function listenToInfo(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
