import { lettersOf } from "./a1";
import {
  clearFilter,
  clearSelected,
  copySelected,
  cutSelected,
  deleteLines,
  fill,
  findInSheet,
  freeze,
  insertLines,
  paste,
  pickAll,
  redo,
  sortSheet,
  undo,
} from "./actions";
import { desk } from "./desk";
import { commit } from "./editing";

/** What few do is loaded when it is done. */
const onSheets = () => import("./sheet-actions");

/** An item of the spreadsheet's own menus. */
export interface GridCommand {
  readonly menu: "Chỉnh sửa" | "Xem" | "Chèn" | "Dữ liệu";
  readonly caption: string;
  /** As it is shown beside the caption. */
  readonly shortcut: string | undefined;
  /** Whether a line stands above it. */
  readonly line?: true;
  enabled(): boolean;
  run(): void;
}

/** What the menus *Chỉnh sửa, Xem, Chèn, Dữ liệu* offer now, in their order; captions and what is possible follow the selection. */
export function gridCommands(): readonly GridCommand[] {
  const { look } = desk.store;
  if (look === undefined) return [];
  const { row, column, rows, columns } = desk.area;
  const { whole } = desk.selection;
  const { sheet } = look;
  const mayChange = sheet.protection?.mayEdit !== false;
  const rowsNamed = rows === 1 ? "hàng" : `${rows} hàng`;
  const columnsNamed = columns === 1 ? "cột" : `${columns} cột`;
  const spanOfRows = rows === 1 ? `hàng ${row}` : `hàng ${row}–${row + rows - 1}`;
  const letters = [lettersOf(column), lettersOf(column + columns - 1)];
  const spanOfColumns = columns === 1 ? `cột ${letters[0]}` : `cột ${letters.join("–")}`;
  const active = lettersOf(desk.selection.active.column);
  const seenTabs = look.tabs.filter(({ hidden }) => !hidden).length;
  const always = (): boolean => true;
  const changing = (): boolean => mayChange;
  const inRows = (): boolean => mayChange && whole !== "columns" && whole !== "all";
  const inColumns = (): boolean => mayChange && whole !== "rows" && whole !== "all";
  const freezeRows = (count: number): void => void freeze(count, sheet.frozenColumns);
  const freezeColumns = (count: number): void => void freeze(sheet.frozenRows, count);
  return [
    item(
      "Chỉnh sửa",
      look.undo === null ? "Hoàn tác" : `Hoàn tác: ${look.undo}`,
      "Ctrl+Z",
      () => look.undo !== null,
      undo,
    ),
    item(
      "Chỉnh sửa",
      look.redo === null ? "Làm lại" : `Làm lại: ${look.redo}`,
      "Ctrl+Y",
      () => look.redo !== null,
      redo,
    ),
    lined(item("Chỉnh sửa", "Cắt", "Ctrl+X", changing, cutSelected)),
    item("Chỉnh sửa", "Sao chép", "Ctrl+C", always, copySelected),
    item("Chỉnh sửa", "Dán", "Ctrl+V", changing, pasteFromMenu),
    item(
      "Chỉnh sửa",
      "Điền xuống dưới",
      "Ctrl+D",
      () => changing() && rows > 1,
      () => fill("down"),
    ),
    item(
      "Chỉnh sửa",
      "Điền sang phải",
      "Ctrl+R",
      () => changing() && columns > 1,
      () => fill("right"),
    ),
    lined(item("Chỉnh sửa", "Chọn tất cả", "Ctrl+A", always, pickAll)),
    item("Chỉnh sửa", "Xóa nội dung", "Delete", changing, clearSelected),
    item("Chỉnh sửa", `Xóa ${spanOfRows}`, undefined, inRows, () => deleteLines("rows")),
    item("Chỉnh sửa", `Xóa ${spanOfColumns}`, undefined, inColumns, () => deleteLines("columns")),
    lined(item("Chỉnh sửa", "Tìm trong bảng tính", "Ctrl+F", always, findInSheet)),
    item(
      "Xem",
      `Cố định đến hàng ${row + rows - 1}`,
      undefined,
      () => whole !== "columns" && whole !== "all",
      () => freezeRows(row + rows - 1),
    ),
    item(
      "Xem",
      "Bỏ cố định hàng",
      undefined,
      () => sheet.frozenRows > 0,
      () => freezeRows(0),
    ),
    lined(
      item(
        "Xem",
        `Cố định đến cột ${letters[1]}`,
        undefined,
        () => whole !== "rows" && whole !== "all",
        () => freezeColumns(column + columns - 1),
      ),
    ),
    item(
      "Xem",
      "Bỏ cố định cột",
      undefined,
      () => sheet.frozenColumns > 0,
      () => freezeColumns(0),
    ),
    lined(
      item("Xem", "Các trang đang ẩn…", undefined, () => look.tabs.some(({ hidden }) => hidden), showHidden),
    ),
    item("Chèn", `Thêm ${rowsNamed} phía trên`, undefined, inRows, () => insertLines("rows", "before")),
    item("Chèn", `Thêm ${rowsNamed} phía dưới`, undefined, inRows, () => insertLines("rows", "after")),
    lined(
      item("Chèn", `Thêm ${columnsNamed} bên trái`, undefined, inColumns, () =>
        insertLines("columns", "before"),
      ),
    ),
    item("Chèn", `Thêm ${columnsNamed} bên phải`, undefined, inColumns, () =>
      insertLines("columns", "after"),
    ),
    lined(item("Chèn", "Trang mới", undefined, always, async () => (await onSheets()).addSheet())),
    item("Chèn", "Bản sao của trang này", undefined, always, async () =>
      (await onSheets()).addSheet(sheet.id),
    ),
    item("Chèn", "Đổi tên trang này…", undefined, always, async () =>
      (await onSheets()).renameSheet(sheet.id),
    ),
    item(
      "Chèn",
      "Ẩn trang này",
      undefined,
      () => seenTabs > 1,
      async () => (await onSheets()).hideSheet(sheet.id),
    ),
    item(
      "Chèn",
      "Xóa trang này…",
      undefined,
      () => mayChange && seenTabs > 1,
      async () => (await onSheets()).deleteSheet(sheet.id),
    ),
    item("Dữ liệu", `Sắp xếp trang theo cột ${active}, từ A đến Z`, undefined, changing, () =>
      sortSheet(true),
    ),
    item("Dữ liệu", `Sắp xếp trang theo cột ${active}, từ Z đến A`, undefined, changing, () =>
      sortSheet(false),
    ),
    lined(item("Dữ liệu", `Lọc theo cột ${active}…`, undefined, always, openFilter)),
    item("Dữ liệu", "Bỏ mọi bộ lọc", undefined, () => sheet.filtered.length > 0, clearFilter),
  ];
}

function item(
  menu: GridCommand["menu"],
  caption: string,
  shortcut: string | undefined,
  enabled: () => boolean,
  run: () => unknown,
): GridCommand {
  return {
    menu,
    caption,
    shortcut,
    enabled,
    run() {
      commit();
      run();
    },
  };
}

function lined(command: GridCommand): GridCommand {
  return { ...command, line: true };
}

function openFilter(): void {
  const { column } = desk.selection.active;
  const at = document.querySelector(`.grid-letters th[data-column="${column}"]`)?.getBoundingClientRect();
  desk.show({ kind: "filter", column, x: at?.left ?? 200, y: at?.bottom ?? 200 });
}

function showHidden(): void {
  const at = document.querySelector(".grid-tabs")?.getBoundingClientRect();
  desk.show({ kind: "sheets", x: at?.left ?? 0, y: at?.top ?? 400 });
}

/** A menu may read the clipboard only where the browser lets it; the keys always may. */
async function pasteFromMenu(): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : "";
    await paste(await read("text/html"), await read("text/plain"));
  } catch {
    desk.tell({ text: "Trình duyệt không cho dán từ menu: bấm Ctrl+V." });
  }
}
