import type { GridAnswer, GridQuestion } from "./dialog";

/** Asks the person something in a dialog, whose script is loaded when it is needed. */
export async function askPerson(question: GridQuestion): Promise<GridAnswer> {
  const { askInDialog } = await import("./dialog");
  return await askInDialog(question);
}
