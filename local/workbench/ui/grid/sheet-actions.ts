import { ask } from "../ask";
import { askPerson } from "./ask-person";
import { desk } from "./desk";

/** What a person does to whole sheets. */

export async function addSheet(copyOf?: number): Promise<void> {
  let made: number | undefined;
  await desk.act(async () => {
    made = (await ask("grid.addSheet", copyOf === undefined ? {} : { copyOf })).sheet;
  });
  if (made !== undefined) await desk.open(made);
}

export async function renameSheet(id: number): Promise<void> {
  const name = desk.store.look?.tabs.find((tab) => tab.id === id)?.name ?? "";
  const answer = await askPerson({
    title: "Đổi tên trang",
    message: "",
    buttons: ["Đổi tên", "Thôi"],
    field: { label: "Tên mới", text: name },
  });
  if (answer.button !== "Đổi tên" || answer.text.trim() === name) return;
  await desk.act(() => ask("grid.renameSheet", { sheet: id, name: answer.text }));
}

export async function deleteSheet(id: number): Promise<void> {
  const { tabs = [] } = desk.store.look ?? {};
  const at = tabs.findIndex((tab) => tab.id === id);
  const answer = await askPerson({
    title: "Xóa trang",
    message: `Xóa trang “${tabs[at]?.name ?? ""}” và mọi thứ trong đó? Không hoàn tác được.`,
    buttons: ["Xóa trang", "Thôi"],
  });
  if (answer.button !== "Xóa trang") return;
  const next = [...tabs.slice(at + 1), ...tabs.slice(0, at).reverse()].find(({ hidden }) => !hidden);
  const isDone = await desk.act(() => ask("grid.deleteSheet", { sheet: id }));
  if (isDone && next !== undefined && desk.sheetId === id) await desk.open(next.id);
}

export function hideSheet(id: number): Promise<void> {
  const { tabs = [] } = desk.store.look ?? {};
  const at = tabs.findIndex((tab) => tab.id === id);
  const next = [...tabs.slice(at + 1), ...tabs.slice(0, at).reverse()].find(({ hidden }) => !hidden);
  return desk
    .act(() => ask("grid.hideSheet", { sheet: id, hidden: true }))
    .then(async (isDone) => {
      if (isDone && next !== undefined && desk.sheetId === id) await desk.open(next.id);
    });
}

/** Moves a tab by so many places among those that are seen. */
export function moveSheet(id: number, by: number): Promise<boolean> {
  const { tabs = [] } = desk.store.look ?? {};
  const seen = tabs.filter(({ hidden, id: each }) => !hidden || each === id);
  const other = seen[seen.findIndex((tab) => tab.id === id) + by];
  if (other === undefined) return Promise.resolve(false);
  const index = tabs.indexOf(other) + 1;
  return desk.act(() => ask("grid.moveSheet", { sheet: id, index }));
}
