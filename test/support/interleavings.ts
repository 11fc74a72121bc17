import type { LocalAppsScript, SheetUser } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { allTables } from "../../src/register/all-tables";
import { columnsOf, type Table } from "../../src/register/table";
import { selfCheckTable } from "../../src/register/tables/technical/self-check";

/** The header of the column that the person added to the tabs she works in. */
export const ownHeader = "Của tôi";

/** A row as the Sheet shows it, by headers; its key tells it from the others of its tab. */
type Row = Readonly<Record<string, string>>;
/** The rows of every tab, by tab and key. A row of a tab without keys is told by all that it says. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** What the person did to one tab between two service calls. */
export interface Act {
  /** Before which service call, from 1. */
  readonly at: number;
  readonly kind: "type" | "sort" | "insert" | "delete" | "add";
  readonly tab: string;
  /** Which row, column or place: any whole number. */
  readonly where: number;
}

/** Texts nobody reads but people: what is typed into them changes nothing else. */
const freeColumns: Readonly<Record<string, readonly string[]>> = {
  "Đề nghị": ["Ý kiến thẩm định", "Ghi chú"],
  "Đánh giá cá nhân": ["Ghi chú"],
};

/** Tabs whose rows may go while a command runs: what they say is made again, or is nobody else's matter. */
const deletable: readonly string[] = ["Đề nghị", "Kết quả kiểm tra", "Tình hình nộp", "Báo cáo đơn vị"];

/**
 * Rows a person may add to tabs that are hers without any other row being about them: who joins the staff joins a unit
 * of which nobody is nominated, for shares of a unit count its staff.
 */
const addable: Readonly<Record<string, (name: string) => Row>> = {
  "Sổ văn bản": (name) => ({
    "Mã văn bản": name,
    "Loại văn bản": "Kế hoạch",
    "Mã đợt": "CŨ",
    "Trạng thái": "Đã phát hành",
  }),
  "Nội dung kế hoạch": (name) => ({
    "Mã đợt": name,
    "Thứ tự": "1",
    Cấp: "Đoạn văn",
    "Nội dung": "Lời văn cũ",
  }),
  "Chỉ tiêu": (name) => ({ "Mã đợt": name, "Thứ tự": "1", "Chỉ tiêu": "Chỉ tiêu cũ" }),
  "Nơi nhận": (name) => ({
    "Loại văn bản": "Kế hoạch",
    "Mã đợt": name,
    "Thứ tự": "1",
    "Nơi nhận": "Như trên",
  }),
  "Thông tin chung": (name) => ({ Mục: name, "Giá trị": "của riêng thư ký" }),
  "Nhân sự": (name) => ({ "Mã nhân sự": name, "Họ và tên": "Người Thêm", "Mã đơn vị": "K-DIEN" }),
  "Lịch sử khen thưởng": (name) => ({
    "Mã người, tập thể": name,
    "Họ tên, tên tập thể": "Người Cũ",
    "Mã danh hiệu": "GK",
    "Năm học đạt": "2010-2011",
  }),
};

/**
 * The rows of every tab of the register; a second one of the same key has a key that says so. Units' codes that were
 * not there at the `start` were drawn by chance, other ones each time: they are told by their place in their row alone.
 */
export function rowsOf(script: LocalAppsScript, start: Rows = new Map()): Rows {
  const old = new Set(
    [...start.values()].flatMap((rows) => [...rows.values()].flatMap((row) => codesIn(row))),
  );
  return new Map(
    allTables.map((table) => {
      const rows = tabRows(script, table.tab)
        .filter((row) => keyOf(table, row) !== null)
        .map((row) => (table.tab === selfCheckTable.tab ? withoutIds(row) : row))
        .map((row) => (start.size > 0 ? withoutDrawn(row, old) : row));
      const byKey = new Map<string, Row>();
      rows.forEach((row, index) => {
        const key = keyOf(table, row) ?? "";
        byKey.set(byKey.has(key) ? `${key} once more, ${index}` : key, row);
      });
      return [table.tab, byKey];
    }),
  );
}

/** Ids of what the self-check makes to try on, anew with each run. */
const ids = /[\w-]{25,}|(?<=entry\.)\d+/g;

function withoutIds(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([header, text]) => [header, text.replace(ids, "‹id›")]));
}

/** A unit's code, alone or in a link. */
const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){2}/g;

function codesIn(row: Row): readonly string[] {
  return Object.values(row).flatMap((text) => text.match(code) ?? []);
}

function withoutDrawn(row: Row, old: ReadonlySet<string>): Row {
  const drawn = [...new Set(codesIn(row))].filter((each) => !old.has(each));
  const told = (text: string) =>
    text.replace(code, (each) => (old.has(each) ? each : `‹mã ${drawn.indexOf(each)}›`));
  return Object.fromEntries(Object.entries(row).map(([header, text]) => [header, told(text)]));
}

/** A row's key by its key columns; null for a row in which nothing of the table's own stands. */
function keyOf(table: Table<object>, row: Row): string | null {
  const columns = columnsOf(table);
  if (columns.every(([, { header }]) => (row[header] ?? "") === "")) return null;
  const key = columns.filter(([name]) => table.key.length === 0 || table.key.includes(name));
  return JSON.stringify(key.map(([, { header }]) => row[header] ?? ""));
}

/** The last row before a stretch of blank ones, below which nobody looks. */
function endSeen(rows: readonly number[]): number {
  let end = 1;
  for (const row of rows) if (row - end < 50) end = row;
  return end;
}

/** What a person did and must find again. */
export interface Person {
  /** Acts before a service call; to be called before each. */
  act(at: number): void;
  /** Changes rows to what must stand there after all she did: what she typed is there, what she deleted may be. */
  expectedOf(rows: Rows): Rows;
  readonly deleted: ReadonlySet<string>;
}

/** The person with what she is going to do. */
export function personAt(script: LocalAppsScript, acts: readonly Act[]): Person {
  const typed: { tab: string; key: string; header: string; text: string }[] = [];
  const added: { tab: string; key: string; row: Row }[] = [];
  const deleted = new Set<string>();
  let count = 0;

  function standing(table: Table<object>, sheet: SheetUser): readonly { row: number; key: string }[] {
    const [header = [], ...lines] = sheet.values();
    return lines.flatMap((line, index) => {
      const key = keyOf(table, Object.fromEntries(header.map((text, at) => [text, line[at] ?? ""])));
      return key === null ? [] : [{ row: index + 2, key }];
    });
  }

  function one({ kind, tab, where }: Act): void {
    const table = allTables.find((each) => each.tab === tab);
    if (!table || !script.spreadsheet.sheetNames().includes(tab)) return;
    const sheet = script.spreadsheet.sheet(tab);
    const [header = []] = sheet.values();
    const rows = standing(table, sheet);
    const at = rows[where % Math.max(1, rows.length)];
    count += 1;
    switch (kind) {
      case "type": {
        const headers = [...(freeColumns[tab] ?? []), ownHeader].filter((text) => header.includes(text));
        const into = headers[where % Math.max(1, headers.length)];
        if (!at || into === undefined || table.key.length === 0) return;
        const text = `gõ lần ${count}`;
        // Her column took over a drop-down with the place where it was inserted; a pasted text it does not ask about.
        sheet.paste(at.row, header.indexOf(into) + 1, [[text]]);
        typed.push({ tab, key: at.key, header: into, text });
        break;
      }
      case "sort":
        sheet.sort(1 + (where % header.length), where % 2 === 0);
        break;
      case "insert":
        sheet.insertRows(2 + (where % (rows.length + 1)), 1 + (where % 3));
        break;
      case "delete":
        if (!at || !deletable.includes(tab)) return;
        sheet.deleteRows(at.row);
        deleted.add(`${tab} ${at.key}`);
        break;
      case "add": {
        const row = addable[tab]?.(`TAY${count}`);
        if (!row) return;
        const end = endSeen(rows.map((each) => each.row));
        sheet.insertRows(end + 1);
        sheet.paste(end + 1, 1, [header.map((text) => row[text] ?? "")]);
        added.push({ tab, key: keyOf(table, row) ?? "", row });
      }
    }
  }

  return {
    deleted,
    act(at) {
      for (const each of acts) if (each.at === at) one(each);
    },
    expectedOf(rows) {
      const expected = new Map([...rows].map(([tab, byKey]) => [tab, new Map(byKey)]));
      for (const { tab, key, row } of added) expected.get(tab)?.set(key, row);
      for (const { tab, key, header, text } of typed) {
        const before = expected.get(tab)?.get(key);
        if (before) expected.get(tab)?.set(key, { ...before, [header]: text });
      }
      return expected;
    },
  };
}

/** How rows differ from what is expected of them, in words; `deleted` ones may be missing, or stand there anew. */
export function rowFaults(expected: Rows, seen: Rows, deleted: ReadonlySet<string>): readonly string[] {
  return [...expected].flatMap(([tab, rows]) => {
    if (tab === "Nhật ký") return [];
    const found = seen.get(tab) ?? new Map<string, Row>();
    const lost = [...rows].flatMap(([key, row]) => {
      const other = found.get(key);
      if (deleted.has(`${tab} ${key}`)) return [];
      if (!other) return [`${tab}: lost ${key}`];
      const headers = [...new Set([...Object.keys(row), ...Object.keys(other)])];
      const wrong = headers.filter((header) => (row[header] ?? "") !== (other[header] ?? ""));
      return wrong.map((header) => `${tab}, ${key}, ${header}: “${other[header]}” for “${row[header]}”`);
    });
    const more = [...found.keys()].filter((key) => !rows.has(key)).map((key) => `${tab}: added ${key}`);
    return [...lost, ...more];
  });
}
